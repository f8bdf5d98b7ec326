// Which replies say that they cannot tell, and which tell something or ask back.
import { describe, expect, it } from 'vitest';
import { declinesToTell } from '../../src/core/judging/declines.ts';

describe('declinesToTell', () => {
  it.each([
    "I'm sorry, I don't have the dress code.",
    "Sorry, I don't know the dress code.",
    'I have no information about the dress code.',
    'There is no information available on parking fees.',
    'I am unable to tell you the gate number.',
    'That is not listed, but you can call them at 408-247-8880.',
    'The dress code is not available.',
    "I'm not sure what the dress code is.",
    "Unfortunately, I can't find that. Shall I reserve a table?",
    "I'd say ask them: I don’t have any details on that.",
    'The waiting time is unknown.',
    'The pollen count is not known to me, sorry.',
  ])('hears it in %s', (reply) => {
    expect(declinesToTell(reply)).toBe(true);
  });

  it.each([
    'The dress code is smart casual.',
    'There is no dress code.',
    'Sorry, they take no dogs.',
    "Sorry, I didn't get that.",
    "I'm sorry, could you repeat that?",
    "I don't know what you mean.",
    'No parking fee.',
    'Sino is a nice restaurant in San Jose.',
    'What time would you like?',
    "Don't you know?",
    'You cannot go wrong with a jacket.',
  ])('does not hear it in %s', (reply) => {
    expect(declinesToTell(reply)).toBe(false);
  });
});
