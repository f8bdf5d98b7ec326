// Letters and digits that nothing explains are replaced, and measures, models, versions, dates and sums are left.
import { describe, expect, it } from 'vitest';
import { valuesIn } from './found-in.ts';

describe('what nothing explains', () => {
  it.each([
    ['the dock is K7QRM3TD91XZ', 'K7QRM3TD91XZ'],
    ['pitch 4, 7TK9QX', '7TK9QX'],
    ['see B-7130/22 please', 'B-7130/22'],
    ['closed as D40917-K', 'D40917-K'],
    ['closed as d40917 yesterday', 'd40917'],
    ['it says 417 220 965 R at the top', '417 220 965 R'],
    ['she drives CK 41 RT GP', 'CK 41 RT GP'],
    ['park it next to 3-QWE-517', '3-QWE-517'],
    ['use *7190 then', '*7190'],
    ['hers was otter-pebble-52', 'otter-pebble-52'],
    ['hers was pT4kQ9zzW', 'pT4kQ9zzW'],
    ['left 81427 with the guard', '81427'],
  ])('%j', (text, expected) => {
    expect(valuesIn(text)).toContain(expected);
  });

  it.each([
    'a 500GB drive at 1920X1080',
    'router model MR4400, firmware 2.4.1',
    'flight KL1234 was late',
    'my iphone15 and windows11',
    'error 40103 again',
    'it costs $48210 a year',
    'room 257B, on the second floor',
  ])('leaves %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});
