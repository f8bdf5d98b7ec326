// A small seeded generator of random numbers and what is drawn with it.
export type Random = {
  readonly whole: (below: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly digits: (count: number) => string;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

export function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 97) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    between: (low, high) => low + whole(high - low + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      const found = list[whole(list.length)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
    digits: (count) => Array.from({ length: count }, () => whole(10)).join(''),
    shuffled: (list) => {
      const left = [...list];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = whole(at + 1);
        const held = left[at];
        const swapped = left[other];
        if (held === undefined || swapped === undefined) continue;
        left[at] = swapped;
        left[other] = held;
      }
      return left;
    },
  };
}
