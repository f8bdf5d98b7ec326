// All situations together.
import { east } from './s-east.ts';
import { health } from './s-health.ts';
import { home } from './s-home.ts';
import { money } from './s-money.ts';
import { north } from './s-north.ts';
import { plain } from './s-plain.ts';
import { shop } from './s-shop.ts';
import { south } from './s-south.ts';
import { work } from './s-work.ts';

export const situations: readonly string[] = [
  ...money,
  ...health,
  ...home,
  ...shop,
  ...work,
  ...plain,
  ...north,
  ...south,
  ...east,
];
