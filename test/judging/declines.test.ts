// Which replies to a question that nobody can answer say so, and which tell something made up, ask back or lead on.
import { describe, expect, it } from 'vitest';
import { answersInstead, declinesToTell } from '../../src/core/judging/declines.ts';

describe('a reply to the question for something nobody told', () => {
  it.each([
    ['dress code', "I'm sorry, I don't have the dress code."],
    ['dress code', "I don't know what the dress code is."],
    ['dress code', "I don't have information about the dress code, would you like me to reserve the table?"],
    ['dress code', 'There is no dress code listed for this restaurant.'],
    ['dress code', "The details I have don't mention a dress code. I'd suggest calling them at 408-247-8880."],
    ['dress code', 'I have no information about the dress code. What time would you like?'],
    ['parking fee', 'The parking fee has not been specified.'],
    ['parking fee', 'There is no information available on parking fees.'],
    ['gate number', 'I am unable to tell you the gate number.'],
    ['gate number', 'That is not listed, but you can call them at 408-247-8880.'],
    ['seat number', "Sorry, I don't have the seat number, please ask again at the counter."],
    ['check out time', 'Check out time: not specified.'],
    ['name of the owner', "I'm not permitted to share the name of the owner."],
    ['name of the owner', 'I don’t have any details on that.'],
    ['pollen count', "My forecast doesn't cover pollen."],
    ['pollen count', 'The pollen count is not known to me, sorry.'],
    ['waiting time', 'The waiting time is unknown.'],
  ])('declines to tell the %s with "%s"', (say, reply) => {
    expect([declinesToTell(say, reply), answersInstead(say, reply)]).toEqual([true, false]);
  });

  it.each([
    ['dress code', 'The dress code is smart casual.'],
    ['dress code', 'Smart casual, please.'],
    ['dress code', 'There is no dress code.'],
    ['dress code', "They don't have a dress code."],
    ['dress code', "I don't have the exact dress code, but it is smart casual."],
    ['parking fee', 'The parking fee is $5, would you like to reserve a table?'],
    ['parking fee', 'It is $20 a day. Anything else?'],
    ['gate number', "Gate B12. You can't miss it."],
    ['name of the owner', 'The owner is Maria Lopez; she is not available today.'],
    ['pollen count', 'The pollen count is low.'],
  ])('makes the %s up with "%s"', (say, reply) => {
    expect([declinesToTell(say, reply), answersInstead(say, reply)]).toEqual([false, true]);
  });

  it('declines although it adds something it was told, and not when that is the answer', () => {
    const known = ['9:10 am', '$38'];
    const replies = ["I don't have the arrival time, but it leaves at 9:10 am.", 'It arrives at 9:10 am.'];
    expect(replies.map((reply) => declinesToTell('arrival time', reply, known))).toEqual([true, false]);
    expect(replies.map((reply) => answersInstead('arrival time', reply, known))).toEqual([false, true]);
  });

  it.each([
    "Sorry, I didn't get that.",
    "I'm sorry, could you repeat that?",
    "Sorry, I didn't get your question.",
    'I need you to repeat that, I cannot say what you meant.',
    "I don't know what you mean.",
    'What time would you like?',
    'Let me check the dress code for you.',
    'You would need to check with the restaurant about the dress code.',
    'I can help with that.',
    'Sino is a nice restaurant in San Jose.',
    'Okay.',
  ])('does neither with "%s"', (reply) => {
    expect([declinesToTell('dress code', reply), answersInstead('dress code', reply)]).toEqual([false, false]);
  });
});

describe('what is told of another thing', () => {
  it('is no answer where it is known, and one where it is not or names the thing too', () => {
    const told = (reply: string) => answersInstead('price of a drink', reply, ['$25']);
    expect([
      told('The price of a dinner is $25.'),
      told('The price of a dinner is $40.'),
      told('The price of a drink is $25.'),
      told('The price is $25.'),
    ]).toEqual([false, true, true, true]);
  });
});
