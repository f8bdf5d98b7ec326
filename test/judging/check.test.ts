// What counts as stated in a reply, and what each kind of check makes of it.
import { describe, expect, it } from 'vitest';
import { evaluateCheck, isRefusal, isStated, splitSentences } from '../../src/core/judging/check.ts';

const stated: readonly string[] = [
  'Your table for 2 at 7 pm is reserved.',
  'No problem, your table is reserved.',
  "Don't worry, your reservation has been made.",
  'It is not far, at 12 Main St.',
  "They don't have live music.",
  'The phone number is 408-247-8880.',
  'You will not be disappointed by the food.',
  "You can't go wrong with the pizza.",
  'I have confirmed your reservation for 7 pm.',
  'This is to let you know that your booking is confirmed.',
  'Sorry for the wait, your table is reserved.',
  'Sure, I have booked it.',
  'May 5th is the date.',
  'The address you asked for is 12 Main St.',
  'I can confirm that your table is booked.',
  'Not only is there parking, it is free.',
  'Pets are not allowed.',
  'If you want to call them, the number is 555-0142.',
];

const unstated: readonly string[] = [
  "I can't tell you the phone number 555-0142.",
  'Sorry, I could not reserve the table for 2 at 7 pm.',
  'Do you want 7 pm?',
  'Please confirm: a table for 2 at 7 pm.',
  'Please confirm your booking for 7 pm',
  'Just to confirm, a table for 2 at 7 pm.',
  'Confirming: 7 pm for 2.',
  'The reservation for 7 pm was not made.',
  "Your table for 7 pm hasn't been booked.",
  'Unfortunately the table at 7 pm is gone.',
  'I was unable to book 7 pm.',
  'The reservation at 7 pm failed.',
  "I don't know the phone number of Sino.",
  'I do not have the address 12 Main St.',
  'There are no tables at 7 pm.',
  'The 7 pm bus is sold out.',
  'I think it is 555-0142.',
  'If you like, your table is booked for 7 pm.',
  'Your table is booked once you confirm 7 pm.',
  'Your table could be reserved for 7 pm.',
  'So you want a table for 2 at 7 pm.',
  'Would you like 7 pm',
  'What time is good, 7 pm',
  'Let me know about 7 pm.',
  'How about Sino?',
  "I'm sorry, but the number 555-0142 is private.",
  'The 7 pm table is no longer open.',
  'We cannot share the number 555-0142.',
  "I wasn't able to book 7 pm.",
  "There aren't any tables at 7 pm.",
  'There was an issue while booking the table for 7 pm.',
  'Okay, making the reservation for 2 at 7 pm.',
  "I'm booking a table for 2 at 7 pm.",
  'I will reserve the table for 7 pm.',
  '',
];

const splits: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['It is at 12 Main St. in San Jose.', ['It is at 12 Main St. in San Jose.']],
  ['It is at 12 Main St. The phone number is 555.', ['It is at 12 Main St.', 'The phone number is 555.']],
  ['Why not try Sino? The number is 555.', ['Why not try Sino?', 'The number is 555.']],
  ['It costs $45.00 at 7 p.m. on Friday! Enjoy', ['It costs $45.00 at 7 p.m. on Friday!', 'Enjoy']],
  ['Dr. Lee is free at 10 a.m. Do you want it?', ['Dr. Lee is free at 10 a.m.', 'Do you want it?']],
  ['Booked.The number is 5\nBye', ['Booked.', 'The number is 5', 'Bye']],
  ['St. James', ['St. James']],
  ['...', ['...']],
  ['', []],
];

describe('isStated', () => {
  it.each(stated)('takes "%s" as stated', (sentence) => {
    expect(isStated(sentence)).toBe(true);
  });
  it.each(unstated)('takes "%s" as not stated', (sentence) => {
    expect(isStated(sentence)).toBe(false);
  });
});

describe('splitSentences', () => {
  it.each(splits)('splits "%s"', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

const phone = { says: '555-0142' };
const booking = { all: [{ matches: '\\b(?:booked|reserved|confirmed|made)\\b' }, { says: ['2', '7 pm'] }] };

const verdicts: readonly (readonly [
  name: string,
  check: Parameters<typeof evaluateCheck>[0],
  reply: string,
  satisfied: boolean,
])[] = [
  ['values spread over stated sentences', { says: ['2', '7 pm'] }, 'It is at 7 pm. The table is for two.', true],
  ['a value missing', { says: ['2', '7 pm'] }, 'It is at 7 pm.', false],
  ['a value only asked for', { says: ['2', '7 pm'] }, 'It is for two. Do you want 7 pm?', false],
  ['a statement after a question', phone, 'Why not try Sino? The number is 555-0142.', true],
  ['a statement before an offer', phone, 'It is 555-0142, would you like to book a table?', true],
  ['a statement with a question tag', booking, 'So your table for 2 is booked at 7 pm, right?', false],
  ['a refusal that names the words', phone, "I can't tell you the phone number 555-0142.", false],
  ['a refusal followed by the deed', booking, "I couldn't get 6 pm, but I booked a table for 2 at 7 pm.", true],
  ['a deed followed by a refusal', booking, "I booked a table for 2 at 7 pm, but I can't tell you the number.", true],
  ['a refused second thing', phone, "I booked it and I can't tell you the number 555-0142.", false],
  ['a confirmation request', booking, 'Please confirm: a table for 2 at 7 pm, booked under your name.', false],
  [
    'details after a request',
    booking,
    'Please confirm the following details. A table for 2 at Sino, booked at 7 pm.',
    false,
  ],
  ['details in a second sentence', { says: '7 pm' }, 'Please confirm a table for 2. It is for today at 7 pm.', false],
  ['details before the question', { says: '7 pm' }, 'I have a table for 2 at 7 pm. Is that correct?', false],
  ['a fact before those details', phone, 'The number is 555-0142. You have a table at 7 pm. Is that right?', true],
  ['details after the question', { says: '7 pm' }, 'Is this correct? The reservation is at 7 pm.', false],
  ['a deed after a request', { says: '7 pm' }, 'Please confirm your name. Your table has been booked for 7 pm.', true],
  ['a fact before a denied one', phone, 'It is 555-0142 and unfortunately there is no parking.', true],
  ['a statement after a request', booking, 'You asked me to confirm this: yes. It is booked for 2 at 7 pm.', true],
  ['text in any case', { contains: 'Sent by E-mail' }, 'The label is sent by e-mail.', true],
  ['text that is denied', { contains: 'the label' }, 'I could not send the label.', false],
  ['a pattern in any case', { matches: '^your TABLE' }, 'Great. Your table is ready.', true],
  ['the first of two ways', { any: [phone, { says: '12 Main St' }] }, 'It is at 12 Main Street.', true],
  ['neither of two ways', { any: [phone, { says: '12 Main St' }] }, 'It is nice.', false],
  ['the absence of a value', { not: phone }, 'It is nice.', true],
  ['the presence of a forbidden value', { not: phone }, 'It is 555-0142.', false],
  ['a no that is a fact', { all: [{ says: 'no' }, { contains: 'live music' }] }, "They don't have live music.", true],
];

describe('evaluateCheck', () => {
  it.each(verdicts)('judges %s', (_name, check, reply, satisfied) => {
    expect(evaluateCheck(check, reply).satisfied).toBe(satisfied);
  });
  it('points at its evidence in the whole reply', () => {
    const reply = 'No problem. I booked a table for two at seven in the evening.';
    const { evidence } = evaluateCheck(booking, reply);
    expect(evidence.map(({ start, end }) => reply.slice(start, end))).toEqual([
      'booked',
      'two',
      'seven in the evening',
    ]);
  });
});

describe('isRefusal', () => {
  it.each([
    ['I am unable to do that.', true],
    ["It is 555. I can't book it.", true],
    ['What time would you like?', false],
    ['No problem.', false],
    ["You can't miss it.", false],
  ])('of "%s" is %s', (text, refusal) => {
    expect(isRefusal(text)).toBe(refusal);
  });
});
