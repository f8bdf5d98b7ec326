// A small seeded generator, and text from patterns: # digit, ^ capital, ~ small letter, * small letter or digit.
export type Dice = {
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly fill: (pattern: string) => string;
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

const small = 'abcdefghijkmnpqrstuvwxyz';
const capital = 'ABCDEFGHJKLMNPRSTUVWXYZ';

export function diceFrom(seed: number): Dice {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 4294967296) * limit);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const fill = (pattern: string): string => {
    let begun = false;
    return [...pattern]
      .map((sign) => {
        if (sign === '#') {
          const digit = begun ? below(10) : 1 + below(9);
          begun = true;
          return String(digit);
        }
        if (sign === '^') return pick([...capital]);
        if (sign === '~') return pick([...small]);
        if (sign === '*') return pick([...`${small}23456789`]);
        return sign;
      })
      .join('');
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(below(rest.length), 1));
    return shuffled;
  };
  return { below, pick, fill, shuffle };
}
