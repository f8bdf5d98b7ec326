export type Random = {
  readonly next: () => number;
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
};

export function randomFrom(seed: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list.slice(int(0, list.length - 1))[0];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, place: next() }))
      .sort((one, other) => one.place - other.place)
      .map(({ item }) => item);
  return { next, int, chance: (share) => next() < share, pick, shuffled };
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const signs: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  '^': upper,
  '~': lower,
  '*': '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ',
  '&': 'ABDEFGHJLNPQRSTUWXYZ',
  '@': '0123456789abcdef',
  '!': `${upper}${lower}0123456789`,
};

/** "#" a digit, "%" one from 1, "^" and "~" letters, "*" letter or digit, "@" hexadecimal, "!" any case; others stand. */
export function shape(random: Random, pattern: string): string {
  return [...pattern].map((sign) => (signs[sign] === undefined ? sign : random.pick([...signs[sign]]))).join('');
}

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
export const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n|\|/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
