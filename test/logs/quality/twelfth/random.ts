// A small seeded source of chance (mulberry32) and patterns filled from it.
export type Rand = {
  readonly next: () => number;
  readonly int: (low: number, high: number) => number;
  readonly chance: (part: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
};

export function randFrom(seed: number): Rand {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { next, int, chance: (part) => next() < part, pick, shuffled };
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const codes = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** '#' a digit, '^' one of 1 to 9, '@' a capital, '*' a capital or digit, '~' a hexadecimal digit, '%' any letter or digit. */
export function fill(rand: Rand, pattern: string): string {
  return pattern.replace(/[#^@*~%]/g, (sign) => {
    if (sign === '#') return String(rand.int(0, 9));
    if (sign === '^') return String(rand.int(1, 9));
    if (sign === '~') return rand.pick([...'0123456789abcdef']);
    return rand.pick([...(sign === '@' ? letters : sign === '*' ? codes : mixed)]);
  });
}

export const digits = (rand: Rand, count: number): string => fill(rand, `^${'#'.repeat(count - 1)}`);
export const words = (list: string): readonly string[] => list.split(' ');
export const items = (list: string): readonly string[] => list.split(';').map((item) => item.trim());
export const two = (value: number): string => String(value).padStart(2, '0');
