// Excerpts keep words whole and say where something is missing.
import { describe, expect, it } from 'vitest';
import { beginningOf, endOf } from '../../src/shared/excerpts.ts';

describe('an excerpt', () => {
  it.each([
    ['my number is +44 20 7946 0000', 15, 'my number is…', '…20 7946 0000'],
    ['my number is +44 20 7946 0000', 16, 'my number is +44…', '…+44 20 7946 0000'],
    ['short', 16, 'short', 'short'],
    ['two words', 3, 'two…', '…rds'],
    ['averylongword', 5, 'avery…', '…gword'],
    ['a bc', 3, 'a…', '…bc'],
    ['', 3, '', ''],
  ])('of "%s" within %i', (text, most, beginning, end) => {
    expect([beginningOf(text, most), endOf(text, most)]).toEqual([beginning, end]);
  });
});
