// The rates of the surface and the generator behind it, measured over many draws.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/simulation/random.ts';
import { isTypeable, roughen } from '../../src/core/simulation/surface.ts';
import { type Surface, surfaceSchema } from '../../src/shared/schemas/persona.ts';

const clean = 'Could you tell me whether people usually reserve something near San Jose because I want 12 seats?';
const surface = (changes: Partial<Surface>): Surface => surfaceSchema.parse(changes);
const rounds = 2000;
const share = (changes: Partial<Surface>, spared: readonly string[], count: (text: string) => number): number =>
  Array.from({ length: rounds }, (_, seed) =>
    count(roughen(clean, surface(changes), spared, createRandom(seed))),
  ).reduce((sum, one) => sum + one, 0) / rounds;

const words = clean.match(/[A-Za-z0-9]+/g) ?? [];
const typeable = words.filter((word) => isTypeable(word) && word !== 'Jose');
const changedWords = (text: string): number => {
  const typed = text.match(/[A-Za-z0-9]+/g) ?? [];
  return words.filter((word, at) => typed[at] !== word).length;
};

describe('the generator', () => {
  it('draws evenly, the same for the same seed, and otherwise for another seed or stream', () => {
    const draws = (seed: number, stream: number): string => {
      const own = createRandom(seed, stream);
      return Array.from({ length: 4 }, own.next).join();
    };
    const even = Array.from({ length: 20_000 }, createRandom(7).next).filter((draw) => draw < 0.3).length / 20_000;
    expect([Math.abs(even - 0.3) < 0.01, new Set([draws(1, 0), draws(2, 0), draws(1, 1), draws(1, 0)]).size]).toEqual([
      true,
      3,
    ]);
  });

  it('picks by weight and never what weighs nothing', () => {
    const random = createRandom(3);
    const picks = Array.from({ length: 9000 }, () =>
      random.weighted([
        ['a', 1],
        ['b', 2],
        ['c', 0],
      ] as const),
    );
    const b = picks.filter((pick) => pick === 'b').length / picks.length;
    expect([picks.includes('c'), Math.abs(b - 2 / 3) < 0.02, random.weighted([['a', 0]] as const)]).toEqual([
      false,
      true,
      null,
    ]);
  });
});

describe('the surface', () => {
  it('leaves the text alone when all rates are zero', () => {
    expect(roughen(clean, surface({}), [], createRandom(1))).toBe(clean);
  });

  it.each([0.05, 0.2, 0.6])('slips in a share of %d of the words that can', (typos) => {
    const measured = share({ typos }, ['San Jose'], changedWords) / typeable.length;
    expect(Math.abs(measured - typos)).toBeLessThan(0.015);
  });

  it('spares values and digits from slips', () => {
    expect(
      share({ typos: 1 }, ['San Jose'], (text) => (text.includes('San Jose') && text.includes('12') ? 1 : 0)),
    ).toBe(1);
  });

  it('keeps the rates of casing, punctuation, abbreviations and fillers', () => {
    const rates = [
      share({ lowercase: 0.4 }, [], (text) => (text === clean.toLowerCase() ? 1 : 0)),
      share({ dropPunctuation: 0.7 }, [], (text) => (text.endsWith('?') ? 0 : 1)),
      share({ abbreviations: 0.5 }, [], changedWords) / 4,
      share({ fillers: 0.3 }, [], (text) => (text.startsWith('Could') ? 0 : 1)),
    ];
    const aims = [0.4, 0.7, 0.5, 0.3];
    expect(rates.map((rate, at) => Math.abs(rate - (aims[at] ?? 0)) < 0.04)).toEqual([true, true, true, true]);
  });
});
