// What people write when they give their names, PINs and money: cases like those of dialogues that people wrote.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('names that are words too', () => {
  it.each([
    ["Hello. I'm John and i would like to find a flight", ['person: John']],
    ['Hello. My name is ben. I need a table', ['person: ben']],
    ["Hi I'm mark reserve my flight", ['person: mark']],
    ['Your driver will be Mark.', ['person: Mark']],
    ["I don't want Mark as my driver", ['person: Mark']],
    ['Ben just texted me and said he is out', ['person: Ben']],
    ['Mark requested another room', ['person: Mark']],
    ["I would like to come to ben's party", ['person: ben']],
    ['It is for my friend mark who just earned his degree', ['person: mark']],
    ["Hi I'm Sarah brown and i forgot my card", ['person: Sarah brown']],
    ['My name is Jane Doe', ['person: Jane Doe']],
    ['Click on Mark as read', []],
    ['Ben je er nog?', []],
    ['I can mark it as paid, turn right at the tall brown church', []],
    ["I'm frank with you, I'm late", []],
  ])('%s', (text, spans) => {
    expect(foundIn(text)).toEqual(spans);
  });
});

describe('names of no list, told by what is done with persons', () => {
  it.each([
    ['I need to schedule a meeting with Zimo on Tuesday', ['person: Zimo']],
    ['We meet with Druvil, Netem or Kiche', ['person: Druvil', 'person: Netem', 'person: Kiche']],
    ['Your driver is Lunutos.', ['person: Lunutos']],
    ['I am planning a surprise party for Tibridri', ['person: Tibridri']],
    ["Can I come to Theyipo's party", ['person: Theyipo']],
    ['Actually, Potabre is busy on Sunday', ['person: Potabre']],
    ["I don't want Zipu as a driver", ['person: Zipu']],
    ['I need to get my kid, Yobra vaccinated', ['person: Yobra']],
    ["I'm Kelo the tallest of them", ['person: Kelo']],
    ["I'm Irish, I am Platinum member", []],
    ['The meeting is with Zoom, my phone is Android', []],
  ])('%s', (text, spans) => {
    expect(foundIn(text)).toEqual(spans);
  });
});

describe('answers that go on talking', () => {
  it.each([
    ['May I have your name, please?', 'John, but I just realized I have a meeting', ['person: John']],
    ['Could I get your full name, please?', 'Jane doe pin 3100', ['person: Jane doe', 'secret: 3100']],
    ["What was your mother's maiden name?", 'It was Miller, rest her soul', ['person: Miller']],
    ['Who is the driver?', 'Mark', ['person: Mark']],
    ['With whom would you like to schedule the meeting?', 'George', ['person: George']],
    ['Your PIN please?', "I think it's either 9431 or 3100, my memory is fuzzy", ['secret: 9431', 'secret: 3100']],
    ['Right, and your PIN as well please.', 'Its 1943 the year i got married', ['secret: 1943']],
    ['Right, and your PIN as well please.', '7402\\', ['secret: 7402']],
    ['Your PIN please?', "sorry, my friend just texted me about tonight's plans 5380", ['secret: 5380']],
    ['May I have your name, please?', 'Sure, but why do you need it', []],
    ['Your PIN please?', "I don't know, it's 3000 dollars that are gone", []],
  ])('%s %s', (question, answer, spans) => {
    expect(foundIn('hello', question, answer)).toEqual(spans);
  });
});

describe('who gets money', () => {
  it.each([
    ['Transfer 1,570 bucks to Sanuj.', ['person: Sanuj']],
    ["send it to Jasbir's checking account", ['person: Jasbir']],
    ['We moved to Berlin and paid 300 dollars', []],
    ['move $300 to Savings', []],
  ])('%s', (text, spans) => {
    expect(foundIn(text)).toEqual(spans);
  });
});

describe('listings', () => {
  it.each([
    ['Clifford Hoffman DO, MPH is in Benicia', ['person: Clifford Hoffman DO, MPH']],
    ['It is not furnished.408-378-9472 is the number', ['phone: 408-378-9472']],
    ['I found Centerville Dental Care in Fremont', ['organisation: Centerville Dental Care']],
    ['A J Dental Lab is open', ['organisation: A J Dental Lab']],
    ['It is at 949 El Camino Real 4th floor', ['address: 949 El Camino Real 4th floor']],
    ['It is at 700 El Paseo de Saratoga.', ['address: 700 El Paseo de Saratoga']],
    ['The venue is at 24 willie Mays Plaza', ['address: 24 willie Mays Plaza']],
    ['Try 10, Jalan Binjai, Kuala Lumpur, 50450. It is full', ['address: 10, Jalan Binjai, Kuala Lumpur, 50450']],
  ])('%s', (text, spans) => {
    expect(foundIn(text)).toEqual(spans);
  });
});
