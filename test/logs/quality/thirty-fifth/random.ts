// A small seeded generator (mulberry32) for the thirty-fifth set.
export type Random = {
  readonly next: () => number;
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

export function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 35) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const value = list[int(0, list.length - 1)];
    if (value === undefined) throw new Error('Empty list');
    return value;
  };
  return { next, int, pick };
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    const a = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = a;
  }
  return copy;
}

/** "#" digit, "%" digit from 1, "^" capital, "°" small letter, "*" capital or digit, "~" hexadecimal digit. */
export function pattern(spec: string, random: Random): string {
  const choice = random.pick(spec.split('|'));
  return choice.replace(/[#%^°*~]/g, (sign) => {
    if (sign === '#') return String(random.int(0, 9));
    if (sign === '%') return String(random.int(1, 9));
    if (sign === '^') return random.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ']);
    if (sign === '°') return random.pick([...'abcdefghjkmnpqrstuvwxyz']);
    if (sign === '*') return random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789']);
    return random.pick([...'0123456789abcdef']);
  });
}
