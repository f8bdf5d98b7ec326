// Values that a reply gets wrong against what the user told.
import { describe, expect, it } from 'vitest';
import { wrongValues } from '../../src/core/simulation/contradictions.ts';

const wrongIn = (reply: string, repeatsBack = true) =>
  wrongValues({
    reply,
    values: { 'number of rooms': '1', 'number of days': '3' },
    alternatives: {},
    innocent: ['1', '3'],
    repeatsBack,
  });

describe('counts of things', () => {
  it('are wrong where another slot has them', () => {
    expect([
      wrongIn('Please confirm: 3 rooms for 3 days.'),
      wrongIn('Please confirm: three rooms for 3 days from March 1st.'),
      wrongIn('Please confirm: one room for 3 days.'),
      wrongIn('Please confirm: a room for 3 days.'),
      wrongIn('There are 3 rooms left.', false),
    ]).toEqual([{ 'number of rooms': '1' }, { 'number of rooms': '1' }, {}, {}, {}]);
  });
});
