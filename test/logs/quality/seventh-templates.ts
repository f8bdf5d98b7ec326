// All templates of the seventh set.
import { german } from './seventh-de.ts';
import { enAssist } from './seventh-en-assist.ts';
import { enCare } from './seventh-en-care.ts';
import { enLists } from './seventh-en-lists.ts';
import { enMoney } from './seventh-en-money.ts';
import { enPublic } from './seventh-en-public.ts';
import { enShop } from './seventh-en-shop.ts';
import { enSplit } from './seventh-en-split.ts';
import { enTech } from './seventh-en-tech.ts';
import { enTravel } from './seventh-en-travel.ts';
import { french } from './seventh-fr.ts';
import { mixed } from './seventh-mixed.ts';
import { north } from './seventh-north.ts';
import { south } from './seventh-south.ts';

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
