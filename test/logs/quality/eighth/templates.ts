import { deskTemplates } from './templates-desk.ts';
import { foreignTemplates } from './templates-foreign.ts';
import { germanTemplates } from './templates-german.ts';
import { moreTemplates } from './templates-more.ts';
import { privateTemplates } from './templates-private.ts';
import { salesTemplates } from './templates-sales.ts';
import { spokenTemplates } from './templates-spoken.ts';
import { supportTemplates } from './templates-support.ts';
import { worldTemplates } from './templates-world.ts';

export const templateTexts: readonly string[] = [
  supportTemplates,
  deskTemplates,
  privateTemplates,
  salesTemplates,
  spokenTemplates,
  germanTemplates,
  moreTemplates,
  worldTemplates,
  foreignTemplates,
];
