// A small seeded generator and the shapes of numbers that are drawn with it.
export type Rng = {
  readonly int: (below: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly digits: (count: number) => string;
};

export function seeded(seed: number): Rng {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    between: (low, high) => low + int(high - low + 1),
    pick: <T>(list: readonly T[]) => list[int(list.length)] as T,
    chance: (share) => next() < share,
    shuffled: <T>(list: readonly T[]) => {
      const rest = [...list];
      for (let index = rest.length - 1; index > 0; index--) {
        const other = int(index + 1);
        [rest[index], rest[other]] = [rest[other] as T, rest[index] as T];
      }
      return rest;
    },
    digits: (count) => Array.from({ length: count }, () => int(10)).join(''),
  };
}

const upper = 'ABDEFGHJLNPRSTUWXYZ';
const lower = 'abcdefghjkmnpqrstuvwxyz';
const token = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789';

export function shaped(rng: Rng, shape: string): string {
  let text = '';
  for (const sign of shape) {
    if (sign === '#') text += rng.int(10);
    else if (sign === '%') text += rng.between(1, 9);
    else if (sign === '@') text += upper[rng.int(upper.length)];
    else if (sign === '^') text += lower[rng.int(lower.length)];
    else if (sign === '*') text += `${upper}23456789`[rng.int(upper.length + 8)];
    else if (sign === '¤') for (let left = rng.between(18, 30); left > 0; left--) text += token[rng.int(token.length)];
    else text += sign;
  }
  return text;
}

export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
