// All situations of the set.
import { enCare } from './en-care.ts';
import { enCover } from './en-cover.ts';
import { enGoods } from './en-goods.ts';
import { enLife } from './en-life.ts';
import { enMoney } from './en-money.ts';
import { enTech } from './en-tech.ts';
import { enTravel } from './en-travel.ts';
import { situationsOf } from './fill.ts';
import { worldAsia } from './world-asia.ts';
import { worldEast } from './world-east.ts';
import { worldFrench } from './world-french.ts';
import { worldGerman } from './world-german.ts';
import { worldIberian } from './world-iberian.ts';
import { worldNorth } from './world-north.ts';

const english = [enMoney, enCover, enGoods, enTravel, enCare, enTech, enLife];
const others = [worldGerman, worldFrench, worldIberian, worldNorth, worldEast, worldAsia];

export const situations = [...english, ...others].flatMap(situationsOf);
