// A small seeded generator for the draws of the policy and the surface; seeds come from outside, per turn.

export type Random = {
  /** From 0 inclusive to 1 exclusive. */
  next(): number;
  chance(probability: number): boolean;
  /** From 0 inclusive to `count` exclusive; `count` is at least 1. */
  below(count: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** By relative weight; null when no weight is above 0. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T | null;
};

/** Spreads a 32-bit seed over a generator's state (splitmix32, Steele et al. 2014). */
function splitmix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

/** sfc32 (PractRand): 32 random bits a call. */
function sfc(seed: number, stream: number): () => number {
  const spread = splitmix((seed ^ Math.imul(stream + 1, 0x27d4eb2f)) >>> 0);
  let [a, b, c, counter] = [spread(), spread(), spread(), 1];
  return () => {
    const sum = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum;
  };
}

/** The same seed and stream always give the same draws; different streams of one seed are independent. */
export function createRandom(seed: number, stream = 0): Random {
  const bits = sfc(seed, stream);
  for (let round = 0; round < 12; round++) bits();
  const next = (): number => bits() / 2 ** 32;
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    chance: (probability) => next() < probability,
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    weighted: (choices) => {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [choice, weight] of choices) {
        if (weight > 0 && left < weight) return choice;
        left -= weight;
      }
      return choices.findLast(([, weight]) => weight > 0)?.[0] ?? null;
    },
  };
}
