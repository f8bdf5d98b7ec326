// Turns that say what they were told, and turns that say something else with the same words.
import { describe, expect, it } from 'vitest';
import { moveOf } from '../../src/core/simulation/note.ts';
import { disobeyed } from '../../src/core/simulation/obedience.ts';
import type { MoveKind } from '../../src/shared/dialogue.ts';

const names = ['Find a restaurant', 'phone number', 'price range', 'restaurant name', 'departure time'];

function told(kind: MoveKind, content: string, text: string, values: readonly string[] = []): string | null {
  const [name = '', value] = content.split(' = ');
  const part = value === undefined ? { say: content, slots: {} } : { say: null, slots: { [name]: value } };
  return disobeyed(moveOf([{ kind, items: [], ...part }]), text, { names, slots: ['number of rooms'], values });
}

describe('a turn that tells where to or where from', () => {
  it.each([
    ['to = San Diego', 'I am leaving San Diego.'],
    ['to = Atlanta', "I'm going from Atlanta."],
    ['destination city = Atlanta', 'We depart from Atlanta.'],
    ['from = Seattle', 'I am going to Seattle'],
    ['origin = Seattle', 'I arrive in Seattle.'],
    ['departure_city = Seattle', 'Take me to Seattle, please.'],
  ])('disobeys %s with "%s"', (content, text) => {
    expect(told('answer', content, text)).toBe(`it turns ${content} around`);
  });

  it.each([
    ['to = San Diego', 'I am going from Fresno to San Diego.'],
    ['from = Fresno', 'I am going from Fresno to San Diego.'],
    ['to = San Diego', 'I am leaving for San Diego.'],
    ['to = San Diego', 'San Diego.'],
    ['from = Fresno', 'I leave Fresno.'],
    ['from = Fresno', 'Please change it to Fresno.'],
    ['from = Fresno', 'Somewhere close to Fresno.'],
    ['from = Fresno', 'Not to Fresno, from Fresno.'],
    ['leaving date = March 8th', 'Please move it to March 8th.'],
    ['city = Fresno', 'I am going to Fresno.'],
  ])('obeys %s with "%s"', (content, text) => {
    expect(told('answer', content, text)).toBeNull();
  });
});

describe('a turn that puts something right', () => {
  const change = (kind: MoveKind, content: string, text: string, slots = ['time', 'party size']): string | null => {
    const [name = '', value = ''] = content.split(' = ');
    const move = moveOf([{ kind, items: [], say: null, slots: { [name]: value } }]);
    return disobeyed(move, text, { names, slots, values: [] });
  };

  it.each<readonly [MoveKind, string, string]>([
    ['correct', 'party size = 3', "Actually it's 3, please."],
    ['change-mind', 'party size = 3', 'Wait, make it three.'],
    ['correct', 'to = San Diego', 'No, San Diego.'],
    ['correct', 'party size = 3', "That's not right, 3."],
    ['correct', 'from = Fresno', "That's wrong, it should be Fresno."],
    ['inform', 'to = San Diego', 'No, San Diego.'],
  ])('disobeys %s: %s with "%s", which could be anything', (kind, content, text) => {
    const [name, value] = content.split(' = ');
    expect(change(kind, content, text)).toBe(`it does not say that ${value} is the ${name}`);
  });

  it.each<readonly [MoveKind, string, string]>([
    ['correct', 'party size = 3', 'Sorry, the party size should be 3, please.'],
    ['correct', 'party size = 3', 'No, for three people.'],
    ['correct', 'party size = 3', 'No, a table for 3.'],
    ['change-mind', 'party size = 3', 'Wait, there will be 3 of us.'],
    ['correct', 'party size = 3', 'I said 3, not 2.'],
    ['correct', 'to = San Diego', 'No, the to is San Diego.'],
    ['correct', 'to = San Diego', 'No, to San Diego.'],
    ['correct', 'to = San Diego', 'No, we are heading for San Diego.'],
    ['correct', 'to = San Diego', 'No, the destination is San Diego.'],
    ['correct', 'from = Fresno', 'I am leaving Fresno.'],
    ['correct', 'time = 7 pm', 'No, 7 pm.'],
    ['answer', 'party size = 3', '3.'],
    ['inform', 'to = San Diego', 'San Diego, please.'],
  ])('obeys %s: %s with "%s"', (kind, content, text) => {
    expect(change(kind, content, text)).toBeNull();
  });

  it('needs no name where nothing else is known', () => {
    expect(change('correct', 'party size = 3', 'No, 3.', ['party size'])).toBeNull();
  });
});

describe('a turn that asks', () => {
  it.each([
    ['price range', "What's their phone number?", 'it asks for phone number instead of price range'],
    ['address', 'What is the departure time?', 'it asks for departure time instead of address'],
    ['address', 'Do they have a restaurant?', 'it does not ask for address'],
    [
      'phone number for emergencies',
      "What's the phone number?",
      'it asks for phone number instead of phone number for emergencies',
    ],
    ['number of reviews', "What's the number of beds?", 'it asks for number of beds instead of number of reviews'],
    ['price of popcorn', 'And the price of a ticket?', 'it asks for price of a ticket instead of price of popcorn'],
    ['price of popcorn', 'How expensive is it?', 'it leaves out of popcorn'],
  ])('disobeys %s with "%s"', (say, text, reason) => {
    expect(told('ask', say, text)).toBe(reason);
  });

  it.each([
    ['price range', 'How expensive is it?'],
    ['price range', 'Could you tell me more?'],
    ['price range', 'What are the phone number and the price?'],
    ['address', 'Where can I find the restaurant?'],
    ['departure time', 'When does it leave?'],
    ['phone number for emergencies', 'Which phone number do I call in an emergency?'],
    ['phone number for emergencies', 'Is there a number for emergencies?'],
    ['number of reviews', 'How many reviews are there?'],
    ['price of popcorn', 'What is the price of it?'],
    ['price of popcorn', 'What is the price of a bag of popcorn?'],
    ['name of the owner', 'What is the name of the owner?'],
    ['has vegetarian options', 'Do they serve vegetarian food?'],
    ['opening hours', 'Do you know when they open?'],
  ])('obeys %s with "%s"', (say, text) => {
    expect(told('ask', say, text)).toBeNull();
  });
});

describe('a turn that drifts off', () => {
  it.each([
    ['parking near the restaurant', "I'd like to make a reservation."],
    ['parking near the restaurant', "I'd like a table at the restaurant."],
    ['how early to come', 'I need to know the phone number.'],
  ])('disobeys %s with "%s"', (say, text) => {
    expect(told('digress', say, text)).toBe(`it says nothing of ${say}`);
  });

  it.each([
    ['parking near the restaurant', 'Can I park there?'],
    ['how early to come', 'Should I come early?'],
    ['what to wear', 'What should I be wearing?'],
    ['the price range', 'Is the price high?'],
  ])('obeys %s with "%s"', (say, text) => {
    expect(told('digress', say, text)).toBeNull();
  });
});

describe('a turn that asks for two things', () => {
  const both = (text: string): string | null =>
    disobeyed(moveOf(['phone number', 'address'].map((say) => ({ kind: 'ask', items: [], say, slots: {} }))), text, {
      names,
      slots: [],
      values: [],
    });

  it('must name each of them', () => {
    expect([both('What is the phone number?'), both('What are the phone number and the address?')]).toEqual([
      'it does not ask for address',
      null,
    ]);
  });
});

describe('a turn that asks again', () => {
  it.each<readonly [MoveKind, string]>([
    ['rephrase', 'Let me put it another way: what is their phone number?'],
    ['push-back', 'I asked for the phone number.'],
    ['clarify', 'What do you mean by phone number?'],
  ])('disobeys %s: address with "%s"', (kind, text) => {
    expect(told(kind, 'address', text)).toBe('it asks for phone number instead of address');
  });

  it.each<readonly [MoveKind, string]>([
    ['rephrase', 'Let me put it another way: where are they?'],
    ['push-back', 'That is not what I asked.'],
    ['clarify', 'Sorry, which one do you mean?'],
  ])('obeys %s: address with "%s"', (kind, text) => {
    expect(told(kind, 'address', text)).toBeNull();
  });
});

describe('a turn that brings a task up', () => {
  it.each([
    ['Buy tickets', "That's okay."],
    ['Buy tickets', 'How many tickets are there?'],
    ['Reserve a table', 'Sounds good.'],
    ['Cancel my subscription', 'I need a new phone.'],
  ])('disobeys %s with "%s"', (say, text) => {
    expect(told('inform', say, text)).toBe(`it does not bring up ${say}`);
  });

  it.each([
    ['Buy tickets', 'I will go ahead and get them.'],
    ['Buy tickets', 'Two seats please, I want to purchase them.'],
    ['Reserve a table', "I'd like to make a reservation."],
    ['Reserve a table', 'A table, please.'],
    ['Find a restaurant', 'Can you recommend something?'],
    ['Cancel my subscription', 'I want my subscription cancelled.'],
    ['Übernachtung anfragen', 'Ich hätte gern eine Übernachtung.'],
  ])('obeys %s with "%s"', (say, text) => {
    expect(told('inform', say, text)).toBeNull();
  });
});

describe('a turn that puts off what it is to bring up', () => {
  it.each<MoveKind>(['open', 'inform'])('disobeys %s', (kind) => {
    expect(told(kind, 'Buy tickets', 'Maybe later. I want to buy tickets.')).toBe('it puts off Buy tickets');
  });

  it('may speak of later', () => {
    expect(told('inform', 'Buy tickets', 'I want to buy tickets, maybe for a later show.')).toBeNull();
  });
});

describe('a turn that answers', () => {
  it.each([
    ['yes', 'No, that is all.', 'it says no instead of yes'],
    ['no', 'Yes, that is correct.', 'it says yes instead of no'],
    ['yes', 'No problem, that is right.', null],
    ['no', 'No, thanks.', null],
    ['not sure', 'I would like to check in on the 12th.', 'it tells a number instead of not being sure'],
    ['not sure', 'I am not sure about that.', null],
  ])('%s with "%s": %s', (say, text, reason) => {
    expect(told('answer', say, text)).toBe(reason);
  });
});

describe('a turn with a date', () => {
  it('disobeys when it tells the date as more things than it was told', () => {
    const move = moveOf([
      { kind: 'inform', items: [], say: null, slots: { 'pick-up date': 'March 9th', 'return date': 'March 9th' } },
    ]);
    const both = 'I pick it up on March 9th and return it on March 9th.';
    expect([
      disobeyed(move, both, { names, slots: [], values: [] }),
      told('answer', 'time = 2', 'A table for 2 people at 2.'),
      told('answer', 'check in date = March 9th', 'I check in March 9th and leave on March 9th.'),
      told('answer', 'check in date = March 9th', 'I check in March 9th and leave on March 12th.'),
      told('answer', 'number of rooms = 2', '2 rooms for 2 people.'),
    ]).toEqual([null, null, 'it says March 9th too often', null, null]);
  });
});

describe('a turn with numbers', () => {
  it('disobeys when it counts something else, or makes a value up', () => {
    const known = ['San Jose', '7 pm', 'March 3rd', '2', 'We have 8:30 pm.'];
    expect([
      told('answer', 'number of days = 2', 'I need 2 rooms.'),
      told('answer', 'number of days = 2', 'For 2 days.'),
      told('answer', 'no preference', 'At 9 pm.', known),
      told('inform', 'Reserve a table', 'A table for 4 on March 3rd.', known),
      told('inform', 'Reserve a table', 'A table for two on March 3 at 7, or 8:30 pm.', known),
      told('inform', 'Reserve a table', 'A table on March 5th.', []),
    ]).toEqual([
      'it says 2 as number of rooms instead of number of days',
      null,
      'it says 9 pm, which it was not told',
      'it says 4, which it was not told',
      null,
      null,
    ]);
  });
});
