// Every desk's templates.
import type { Template } from '../template.ts';
import { bank } from './bank.ts';
import { farther } from './farther.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { health } from './health.ts';
import { helpdesk } from './helpdesk.ts';
import { housing } from './housing.ts';
import { insurance } from './insurance.ts';
import { northern } from './northern.ts';
import { office } from './office.ts';
import { shops } from './shops.ts';
import { southern } from './southern.ts';
import { spanish } from './spanish.ts';
import { telecom } from './telecom.ts';
import { travel } from './travel.ts';
import { utilities } from './utilities.ts';
import { various } from './various.ts';

export const templates: readonly Template[] = [
  ...telecom,
  ...bank,
  ...travel,
  ...shops,
  ...insurance,
  ...helpdesk,
  ...health,
  ...utilities,
  ...office,
  ...housing,
  ...various,
  ...german,
  ...french,
  ...spanish,
  ...southern,
  ...northern,
  ...farther,
];
