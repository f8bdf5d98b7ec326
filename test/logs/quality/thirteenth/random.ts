// A small seeded source of chance, and patterns filled from it.
export type Rng = () => number;

export function mulberry32(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function int(rng: Rng, low: number, high: number): number {
  return low + Math.floor(rng() * (high - low + 1));
}

export function pick<T>(rng: Rng, list: readonly T[]): T {
  const chosen = list[Math.floor(rng() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
}

/** One of the parts of 'a|b|c'. */
export function pickOf(rng: Rng, parts: string): string {
  return pick(rng, parts.split('|'));
}

export function shuffled<T>(rng: Rng, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: rng() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** '#' a digit, '!' a digit from 1 to 9, '@' a capital, '%' a small letter, '*' a hex digit, '&' capital or digit. */
export function fill(rng: Rng, pattern: string): string {
  return pattern.replace(/[#!@%*&]/g, (sign) => {
    if (sign === '#') return String(int(rng, 0, 9));
    if (sign === '!') return String(int(rng, 1, 9));
    if (sign === '@') return pick(rng, [...'ABCDEFGHJKLMNPRSTUVWXYZ']);
    if (sign === '%') return pick(rng, [...'abcdefghjkmnpqrstuvwxyz']);
    if (sign === '*') return pick(rng, [...'0123456789abcdef']);
    return pick(rng, [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789']);
  });
}

export function fillOf(rng: Rng, patterns: string): string {
  return fill(rng, pickOf(rng, patterns));
}

/** '1234567' in groups of the given lengths. */
export function grouped(digits: string, lengths: readonly number[], separator = ' '): string {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= digits.length) break;
    parts.push(digits.slice(at, at + length));
    at += length;
  }
  if (at < digits.length) parts.push(digits.slice(at));
  return parts.join(separator);
}
