// What is replaced is the name, the firm and the address, and not the words of the sentence around them.
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../src/core/logs/anonymise/anonymise.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';

const stored = (...texts: readonly string[]): readonly string[] =>
  anonymise(
    texts.map((text, index) => ({ speaker: index % 2 === 0 ? 'user' : 'assistant', text })),
    { rules: noRules, style: 'placeholder', salt: new Uint8Array(32).fill(7), conversation: 1 },
  ).map(({ text }) => text);

describe('the words around personal data stay', () => {
  it.each([
    ['Takk Silje Hansen, det er fint.', 'Takk [PERSON_1], det er fint.'],
    ['Unsere Nachbarin Julia Lechner war da.', 'Unsere Nachbarin [PERSON_1] war da.'],
    ['Can Tyler Brooks call me back?', 'Can [PERSON_1] call me back?'],
    ['Mein Mann Felix Brandt kommt mit.', 'Mein Mann [PERSON_1] kommt mit.'],
    ['Will Tennant called again.', '[PERSON_1] called again.'],
    ['Can I add Mark Lee and Scott Lee to it?', 'Can I add [PERSON_1] and [PERSON_2] to it?'],
    ['This is Luis Perez of Thompson Lettings here.', 'This is [PERSON_1] of [ORGANISATION_1] here.'],
    ['Wij zijn van Stichting Zonneweide en hebben een vraag.', 'Wij zijn [ORGANISATION_1] en hebben een vraag.'],
    ['The sofa goes to 44 Queen Street, not to the shop.', 'The sofa goes to [ADDRESS_1], not to the shop.'],
    ['Lange Nieuwstraat 26, 1017 CU Amsterdam\nNieuw adres volgt.', '[ADDRESS_1]\nNieuw adres volgt.'],
    ['Østerbrogade 92\n8000 Aarhus C\nMobil: 20 12 34 56', '[ADDRESS_1]\nMobil: [PHONE_1]'],
    ['Kärntner Straße 7, 1070 Wien. Sendungsnummer fehlt.', '[ADDRESS_1]. Sendungsnummer fehlt.'],
  ])('%s', (text, expected) => {
    expect(stored(text)).toEqual([expected]);
  });

  it('but for family names that are words, before a comma', () => {
    expect(stored('Name: Mann, Thomas')[0]).not.toMatch(/Mann|Thomas/);
  });

  it('where firms are called by their founders, and short forms of law end in a dot', () => {
    expect(stored('Smith and Jones Solicitors wrote to Marchetti & Sons Pte. Ltd. about it.')).toEqual([
      '[ORGANISATION_1] wrote to [ORGANISATION_2] about it.',
    ]);
  });
});

describe('two persons of one family', () => {
  it('are two, and a name alone is the first that has it', () => {
    expect(
      stored('I am Tor Ali, my son is Lars Ali.', 'Thank you Tor Ali. Is Lars at home?', 'Yes, call Mr. Ali or Lars.'),
    ).toEqual([
      'I am [PERSON_1], my son is [PERSON_2].',
      'Thank you [PERSON_1]. Is [PERSON_2] at home?',
      'Yes, call Mr. [PERSON_1] or [PERSON_2].',
    ]);
  });
});
