import { englishMoney } from './english-money.ts';
import { englishMore } from './english-more.ts';
import { englishPublic } from './english-public.ts';
import { englishShops } from './english-shops.ts';
import { englishTech } from './english-tech.ts';
import { german } from './german.ts';
import { northern } from './northern.ts';
import { romanceWest } from './romance.ts';
import { southern } from './southern.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  ...englishShops,
  ...englishMoney,
  ...englishTech,
  ...englishPublic,
  ...englishMore,
  ...german,
  ...romanceWest,
  ...southern,
  ...northern,
];
