// All templates of the sixth set; `sixth-generator.ts` says how they are written.
import { care } from './sixth-templates-care.ts';
import { french } from './sixth-templates-french.ts';
import { german } from './sixth-templates-german.ts';
import { moneyAndParcels } from './sixth-templates-money.ts';
import { northern } from './sixth-templates-northern.ts';
import { notes } from './sixth-templates-notes.ts';
import { plainQuestions } from './sixth-templates-plain.ts';
import { southern } from './sixth-templates-southern.ts';
import { travel } from './sixth-templates-travel.ts';
import { utilities } from './sixth-templates-utilities.ts';
import { work } from './sixth-templates-work.ts';

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
