// A small seeded generator of random numbers and the shapes of codes.
export type Rng = {
  readonly int: (min: number, max: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly digits: (length: number) => string;
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

export function createRng(seed: number): Rng {
  let state = (seed * 2654435761 + 97) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((item) => ({ item, key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  };
  return {
    int,
    pick,
    shuffle,
    chance: (share) => next() < share,
    digits: (length) => Array.from({ length }, () => String(int(0, 9))).join(''),
  };
}

const upper = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const alnum = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

const classes: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  '@': upper,
  '~': 'abcdefghijklmnopqrstuvwxyz',
  '*': alnum,
  '&': '0123456789abcdef',
  '^': mixed,
  '§': '#',
};

/** Digits "#" and "%" (not zero), letters "@" and "~" (small), "*" either, "&" hex, "^" any; "§" is "#" itself. */
export function shape(rng: Rng, pattern: string): string {
  return [...pattern].map((sign) => (classes[sign] === undefined ? sign : rng.pick([...classes[sign]]))).join('');
}

export const words = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

export const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

export const numbers = (text: string): number[] => [...text].map(Number);

export const weighted = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(text[index] ?? '0'), 0);

/** The digit that makes a number pass the Luhn test when it is put behind it. */
export function luhnDigit(text: string): string {
  const sum = numbers(text)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Cut into groups: "4471992" by [4, 3] and " " is "4471 992". */
export function group(text: string, sizes: readonly number[], separator: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.filter((part) => part !== '').join(separator);
}
