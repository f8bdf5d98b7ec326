// Replacement: the same value the same way within a conversation, never itself, in its own shape; and time that grows evenly.
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../src/core/logs/anonymise/anonymise.ts';
import { luhn, mod97 } from '../../src/core/logs/anonymise/checksums.ts';
import { createReplacer } from '../../src/core/logs/anonymise/replace.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';
import type { SpanKind } from '../../src/shared/logs.ts';

const salt = new Uint8Array(32).fill(7);
const surrogates = (conversation = 1, originals: readonly string[] = []) =>
  createReplacer({ style: 'surrogate', salt, conversation, originals });

describe('placeholders', () => {
  it('share a number for a first name and the whole name, and for a number however it is spaced', () => {
    const texts = anonymise(
      [
        { speaker: 'user', text: 'I am Zuzana Novak, call +1 702 555 0133' },
        { speaker: 'assistant', text: 'Zuzana, is it +1-702-555-0133? And who is Mr. Haddad?' },
      ],
      { rules: noRules, style: 'placeholder', salt, conversation: 1 },
    ).map(({ text }) => text);
    expect(texts).toEqual([
      'I am [PERSON_1], call [PHONE_1]',
      '[PERSON_1], is it [PHONE_1]? And who is Mr. [PERSON_2]?',
    ]);
  });
});

describe('surrogates', () => {
  it('are equal for equal values of a conversation, others in another, and name parts meet again', () => {
    const here = surrogates();
    const whole = here.replacement('person', 'Zuzana Novak');
    expect({
      again: here.replacement('person', 'ZUZANA') === whole.split(' ')[0]?.toUpperCase(),
      elsewhere: surrogates(2).replacement('person', 'Zuzana Novak') === whole,
      kept: /zuzana|novak/i.test(whole),
    }).toEqual({ again: true, elsewhere: false, kept: false });
  });

  it('keep the form of doors and codes, and none of their letters and digits together', () => {
    const made = surrogates().replacement('address', '12 Mill Lane, Apt 7B, Leeds LS8 2MS');
    expect(made).toMatch(/^\d\d \w+ Lane, Apt \d[A-Z], \w+ [A-Z]{2}\d \d[A-Z]{2}$/);
    expect(made).not.toMatch(/7B|LS8|2MS|Mill|Leeds/);
  });

  it('never stand for two persons, and are no original of the conversation', () => {
    const names = [
      'Peter',
      'Claudia',
      'Ahmed',
      'Svetlana',
      'Jorge',
      'Hannah',
      'Brenda',
      'Hiroshi',
      'Emre',
      'Nadia',
      'Lars',
      'Igor',
      'Chiara',
      'Deepak',
      'Kofi',
      'Pierre',
    ];
    const replacer = surrogates(1, names);
    const made = names.map((name) => replacer.replacement('person', name));
    expect([new Set(made).size, made.filter((name) => names.includes(name))]).toEqual([names.length, []]);
  });

  it.each<[SpanKind, string, (made: string) => boolean]>([
    ['card', '4539 1488 0343 6467', (made) => /^\d{4} \d{4} \d{4} \d{4}$/.test(made) && luhn(made.replaceAll(' ', ''))],
    ['iban', 'DE89 3704 0044 0532 0130 00', (made) => /^DE/.test(made) && mod97(made.replaceAll(' ', '')) === 1],
    ['phone', '(312) 414-2211', (made) => /^\(\d{3}\) 555-01\d\d$/.test(made)],
    ['phone', '+49 171 8837441', (made) => /^\+49 \d{3} \d{7}$/.test(made)],
    ['birth-date', '07.11.1963', (made) => /^\d\d\.\d\d\.19[56]\d$/.test(made)],
    ['email', 'jane@corp.com', (made) => made.endsWith('@example.com')],
    ['ip', '187.213.44.91', (made) => /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(made)],
    ['account', 'QX-88213907', (made) => /^[A-Z]{2}-\d{8}$/.test(made)],
    ['address', 'Hauptstraße 14, 80331 München', (made) => /^\p{L}+ \d\d, \d{5} \p{L}+$/u.test(made)],
    ['person', '王小明', (made) => /^\p{Script=Han}{2,3}$/u.test(made)],
  ])('of a %s keep the shape of %s', (kind, original, fits) => {
    const made = surrogates().replacement(kind, original);
    expect([made === original, fits(made) ? 'fits' : made]).toEqual([false, 'fits']);
  });
});

describe('long and hostile text', () => {
  const long = 100_000;
  it.each([
    ['one word', 'a'.repeat(long)],
    ['capital letters', 'Aa '.repeat(long / 3)],
    ['digits', '1 2'.repeat(long / 3)],
    ['points', 'a.b'.repeat(long / 3)],
    ['at signs', 'a@'.repeat(long / 2)],
    ['dashes and digits', '1-a:'.repeat(long / 4)],
    ['slashes', 'www.a/'.repeat(long / 6)],
    ['words for numbers', 'order number is '.repeat(long / 16)],
    ['streets', '12 Main Main '.repeat(long / 13)],
    ['towns without a code', `12 Main Street${', Aaa Bbb Ccc de Ddd'.repeat(long / 19)}`],
    ['streets and towns', '12 Main Street, Aaa Bbb, Ccc 12 '.repeat(long / 32)],
    ['founders of firms', 'Friends of Aaa & Bbb & Ccc Practice '.repeat(long / 36)],
    ['cells of a table', '| name | dob | 1 Jan 1970 |\n'.repeat(long / 28)],
    ['names in the order of registers', 'Aaa, Bbb\n'.repeat(long / 9)],
    ['quotes and brackets', '([{"'.repeat(long / 4)],
    ['parts and ports', 'part no. 1-1, port 1 x 1 kg '.repeat(long / 27)],
    ['firms and who answers', 'Hi, Aaa Bbb & Ccc, Ddd from Eee of '.repeat(long / 35)],
    ['letters one by one', 'A B C D E-F-G-H-I '.repeat(long / 18)],
    ['lists of guests', 'guests: Aaa 1, Bbb and Ccc, under aaa bbb '.repeat(long / 42)],
    ['words in a row', 'lemon copper island '.repeat(long / 20)],
    ['streets and codes', '12 Main Street, Aaa Bbb Ccc ON eh8 2h '.repeat(long / 38)],
    ['known firms', 'my Orange Chase bank of bank '.repeat(long / 29)],
    ['groups in lower case', 'a-123-456 mutual 1234 '.repeat(long / 22)],
    ['masked digits', 'xxxx-•••• #### '.repeat(long / 15)],
    ['ends of cards and records', 'card 4471 says 3 May pay with '.repeat(long / 30)],
    ['streets in other scripts', 'Тула, ул. Чехова, σόλωνος 3, 小林 '.repeat(long / 34)],
  ])('is read in time that does not explode: %s', { timeout: 30_000 }, (_name, text) => {
    const begun = process.cpuUsage();
    anonymise([{ speaker: 'user', text }], { rules: noRules, style: 'placeholder', salt, conversation: 1 });
    const used = process.cpuUsage(begun);
    expect((used.user + used.system) / 1e6).toBeLessThan(10);
  });
});
