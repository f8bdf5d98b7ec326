// All templates of the seventh set.
import { german } from './de.ts';
import { enAssist } from './en-assist.ts';
import { enCare } from './en-care.ts';
import { enLists } from './en-lists.ts';
import { enMoney } from './en-money.ts';
import { enPublic } from './en-public.ts';
import { enShop } from './en-shop.ts';
import { enSplit } from './en-split.ts';
import { enTech } from './en-tech.ts';
import { enTravel } from './en-travel.ts';
import { french } from './fr.ts';
import { mixed } from './mixed.ts';
import { north } from './north.ts';
import { south } from './south.ts';

export const seventhTemplates: readonly string[] = [
  enLists,
  enSplit,
  mixed,
  enMoney,
  enTech,
  enCare,
  enTravel,
  enShop,
  enPublic,
  enAssist,
  german,
  french,
  south,
  north,
];
