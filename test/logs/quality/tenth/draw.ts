// Seeded choices that the tenth evaluation set is made of.
import { createRandom } from '../../../../src/core/statistics/random.ts';

export type Draw = {
  /** Both ends included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** "#" is a digit, "%" a digit but not 0, "@" a capital, "?" a small letter, "*" a capital or digit, "~" a small hex digit. */
  readonly fill: (pattern: string) => string;
};

const signs: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  // Those that postcodes and references leave out for being mistaken are left out here too.
  '@': 'ABDEFGHJLNPQRSTUWXYZ',
  '?': 'abcdefghijklmnopqrstuvwxyz',
  '*': 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  '~': '0123456789abcdef',
};

export function createDraw(seed: number): Draw {
  const next = createRandom(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };
  return {
    int,
    pick,
    chance: (share) => next() < share,
    fill: (pattern) => pattern.replace(/[#%@?*~]/g, (sign) => pick((signs[sign] ?? sign).split(''))),
  };
}

/** A list written as words; "_" stands for a space within one. */
export const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
