// Values that a reply gets wrong against what the user told.
import { describe, expect, it } from 'vitest';
import { strangersIn, wrongValues } from '../../src/core/simulation/contradictions.ts';

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

  it('are no times and no days', () => {
    expect([
      strangersIn('I want the reservation for 6:45 pm.', ['6:45 pm']),
      strangersIn('Book a table for 7 pm, please.', ['7 pm']),
      strangersIn('A room for 7th of May.', ['7th of May']),
      strangersIn('A reservation for five in the evening.', ['17:00']),
      strangersIn('A table for 7 at 6:45 pm.', ['6:45 pm']),
    ]).toEqual([[], [], [], [], ['7']]);
    expect(
      wrongValues({
        reply: 'Please confirm: a table for 7 pm.',
        values: { 'party size': '2' },
        alternatives: {},
        innocent: ['7 pm'],
        repeatsBack: true,
      }),
    ).toEqual({});
  });
});
