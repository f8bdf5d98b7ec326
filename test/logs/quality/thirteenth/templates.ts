// All the templates.
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { englishCare } from './english-care.ts';
import { englishHome } from './english-home.ts';
import { englishMoney } from './english-money.ts';
import { englishPlain } from './english-plain.ts';
import { englishShop } from './english-shop.ts';
import { englishTech } from './english-tech.ts';
import { englishTravel } from './english-travel.ts';
import { englishWork } from './english-work.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { Template } from './render.ts';
import { spanish } from './spanish.ts';

export const templates: readonly Template[] = [
  ...czech,
  ...danish,
  ...dutch,
  ...englishCare,
  ...englishHome,
  ...englishMoney,
  ...englishPlain,
  ...englishShop,
  ...englishTech,
  ...englishTravel,
  ...englishWork,
  ...french,
  ...german,
  ...italian,
  ...polish,
  ...portuguese,
  ...spanish,
];
