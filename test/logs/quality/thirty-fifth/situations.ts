// All situations of the set.
import type { Situation } from './situation.ts';
import { situations as enA1 } from './situations-en-a-1.ts';
import { situations as enA2 } from './situations-en-a-2.ts';
import { situations as enB1 } from './situations-en-b-1.ts';
import { situations as enB2 } from './situations-en-b-2.ts';
import { situations as enC1 } from './situations-en-c-1.ts';
import { situations as enC2 } from './situations-en-c-2.ts';
import { situations as otherA1 } from './situations-other-a-1.ts';
import { situations as otherB1 } from './situations-other-b-1.ts';

export const situations: readonly Situation[] = [
  ...enA1,
  ...enA2,
  ...enB1,
  ...enB2,
  ...enC1,
  ...enC2,
  ...otherA1,
  ...otherB1,
];
