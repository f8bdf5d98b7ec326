// All situations, one text each: a line of the land and its people, then the turns.
import { englishFour } from './english-four.ts';
import { englishOne } from './english-one.ts';
import { englishThree } from './english-three.ts';
import { englishTwo } from './english-two.ts';
import { european } from './european.ts';
import { plain } from './plain.ts';
import { worldwide } from './worldwide.ts';

export const situations: readonly string[] = [
  englishOne,
  englishTwo,
  englishThree,
  englishFour,
  plain,
  european,
  worldwide,
]
  .flatMap((text) => text.trim().split(/\n\s*\n/))
  .map((text) => text.trim());
