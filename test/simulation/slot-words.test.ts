// Which of the known slots a question is about.
import { describe, expect, it } from 'vitest';
import { slotsAskedFor } from '../../src/core/simulation/slot-words.ts';

describe('a question', () => {
  it.each([
    ['How many tickets do you need?', ['number of tickets']],
    ['What is the number of tickets?', ['number of tickets']],
    ['How many tickets, and what date?', ['date', 'number of tickets']],
    ['What date would you like to purchase tickets for?', ['date']],
    ['When do you want the tickets?', ['date']],
    ['Would you like to purchase tickets?', []],
    ['Would you like one or two tickets?', ['number of tickets']],
    ['Can you tell me the tickets you need?', ['number of tickets']],
  ])('%s is about %j', (question, slots) => {
    expect(slotsAskedFor(question, ['date', 'number of tickets'])).toEqual(slots);
  });

  it('for the day of leaving is about how long one stays, and not about the day of coming', () => {
    const known = ['check in date', 'number of days'];
    expect([
      slotsAskedFor('What is your check-out date?', known),
      slotsAskedFor('What is your check-in date?', known),
    ]).toEqual([['number of days'], ['check in date']]);
  });
});
