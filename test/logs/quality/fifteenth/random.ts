// A small seeded source of chance (mulberry32) and the pattern language of references.
export type Random = {
  readonly next: () => number;
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly digits: (count: number) => string;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (list) => {
      const chosen = list[int(0, list.length - 1)];
      if (chosen === undefined) throw new Error('Nothing to pick from');
      return chosen;
    },
    chance: (share) => next() < share,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
  };
}

const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const mixed = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** "#" a digit, "%" a digit from 1 to 9, "&" one from 2 to 9, "@" a capital, "*" a letter or digit; "|" parts alternatives. */
export function fromPattern(random: Random, pattern: string): string {
  return random
    .pick(pattern.split('|'))
    .replace(/[#%&@*]/g, (sign) =>
      sign === '#'
        ? random.digits(1)
        : sign === '%' || sign === '&'
          ? String(random.int(sign === '%' ? 1 : 2, 9))
          : random.pick(Array.from(sign === '@' ? capitals : mixed)),
    );
}
