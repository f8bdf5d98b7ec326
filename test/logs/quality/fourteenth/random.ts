// A small seeded generator (mulberry32) and the pickers built on it.
export type Random = () => number;

export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
}

/** One of the words of a list written with bars. */
export function oneOf(random: Random, words: string): string {
  return pick(random, words.split('|'));
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const letters = 'ABDEFGHJKLMNPRSTUVWXYZ';

/** '#' a digit, '%' a digit from 2 to 9, '@' a capital, '*' a capital or digit, '~' a small letter or digit. */
export function fill(random: Random, pattern: string): string {
  return pattern.replace(/[#%@*~]/g, (sign) => {
    if (sign === '#') return String(between(random, 0, 9));
    if (sign === '%') return String(between(random, 2, 9));
    if (sign === '@') return pick(random, [...letters]);
    if (sign === '*') return pick(random, [...letters, ...'23456789']);
    return pick(random, [...'abcdefghijkmnpqrstuvwxyz23456789']);
  });
}

/** Letters without their accents, for addresses on the net. */
export function plain(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/[’']/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
