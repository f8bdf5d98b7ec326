// All templates of the sixth set; `generator.ts` says how they are written.
import { care } from './templates-care.ts';
import { french } from './templates-french.ts';
import { german } from './templates-german.ts';
import { moneyAndParcels } from './templates-money.ts';
import { northern } from './templates-northern.ts';
import { notes } from './templates-notes.ts';
import { plainQuestions } from './templates-plain.ts';
import { southern } from './templates-southern.ts';
import { travel } from './templates-travel.ts';
import { utilities } from './templates-utilities.ts';
import { work } from './templates-work.ts';

export const sixthTemplates: readonly string[] = [
  plainQuestions,
  utilities,
  moneyAndParcels,
  travel,
  work,
  care,
  notes,
  german,
  french,
  southern,
  northern,
];
