// Words asked for one by one: the answer is the pattern's own, whatever was asked before.
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/core/logs/anonymise/in-words.ts';

const patterns = [
  /phone|\btel\b/i,
  /stra(?:ß|ss)e|\b\p{L}+weg\b/iu,
  /\b1z/i,
  /\p{Script=Han}/u,
  /né\b|\b(?:do|o)?b\b/iu,
];
const texts = [
  '',
  'My TEL is 0301, the cellphone none',
  'hotel 1Z999',
  'HAUPTSTRASSE 4; am Feldweg-West',
  'née, né(e) le 3.5.; D.O.B.',
  '电话 tel_1',
  `tel ${'x'.repeat(60)}phone`,
];

describe('words that a pattern needs', () => {
  it('are found where the pattern itself fits', () => {
    const tests = patterns.map(inWords);
    const asked = [...texts, ...texts].map((text) => tests.map((one) => one.test(text)));
    expect(asked).toEqual([...texts, ...texts].map((text) => patterns.map((pattern) => pattern.test(text))));
  });
});
