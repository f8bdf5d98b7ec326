// Turns that say what they were told, and turns that say something else with the same words.
import { describe, expect, it } from 'vitest';
import { moveOf } from '../../src/core/simulation/note.ts';
import { disobeyed } from '../../src/core/simulation/obedience.ts';
import type { MoveKind } from '../../src/shared/dialogue.ts';

const names = ['Find a restaurant', 'phone number', 'price range', 'restaurant name', 'departure time'];

function told(kind: MoveKind, content: string, text: string): string | null {
  const [name = '', value] = content.split(' = ');
  const part = value === undefined ? { say: content, slots: {} } : { say: null, slots: { [name]: value } };
  return disobeyed(moveOf([{ kind, items: [], ...part }]), text, names);
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

describe('a turn that asks', () => {
  it.each([
    ['price range', "What's their phone number?", 'it asks for phone number instead of price range'],
    ['address', 'What is the departure time?', 'it asks for departure time instead of address'],
  ])('disobeys %s with "%s"', (say, text, reason) => {
    expect(told('ask', say, text)).toBe(reason);
  });

  it.each([
    ['price range', 'How expensive is it?'],
    ['price range', 'Could you tell me more?'],
    ['price range', 'What are the phone number and the price?'],
    ['address', 'Where can I find the restaurant?'],
    ['departure time', 'When does it leave?'],
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
