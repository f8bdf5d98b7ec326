export type Random = {
  readonly next: () => number;
  /** From low to high, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly digits: (length: number) => string;
  /** "#" a digit, "%" a digit but 0, "@" a capital, "^" a small letter, "*" and "~" letters or digits. */
  readonly shape: (pattern: string) => string;
};

const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const figures = '0123456789';

export function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 18) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const character = (from: string) => from.charAt(int(0, from.length - 1));
  const of: Readonly<Record<string, string>> = {
    '#': figures,
    '%': figures.slice(1),
    '@': capitals,
    '^': capitals.toLowerCase(),
    '*': capitals + figures,
    '~': capitals.toLowerCase() + figures,
  };
  const shape = (pattern: string) => pattern.replace(/[#%@^*~]/g, (symbol) => character(of[symbol] ?? symbol));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick,
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
    digits: (length) => shape('#'.repeat(length)),
    shape,
  };
}
