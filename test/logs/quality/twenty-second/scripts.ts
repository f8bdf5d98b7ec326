import { german } from './script-german.ts';
import { home } from './script-home.ts';
import { money } from './script-money.ts';
import { shops } from './script-shops.ts';
import { south } from './script-south.ts';
import { topics } from './script-topics.ts';
import { travel } from './script-travel.ts';

export const scripts: readonly string[] = [money, shops, travel, home, german, south, topics];
