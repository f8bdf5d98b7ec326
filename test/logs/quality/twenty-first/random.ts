// A small generator of pseudo-random numbers, and values made up by shape.
export type Random = {
  readonly next: () => number;
  readonly int: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = int(0, at);
      const held = copy[at] as T;
      copy[at] = copy[other] as T;
      copy[other] = held;
    }
    return copy;
  };
  return { next, int, chance: (share) => next() < share, pick, shuffled };
}

const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const lower = 'abcdefghijkmnopqrstuvwxyz';
const digits = '0123456789';
const sets: Readonly<Record<string, string>> = {
  '#': digits,
  '%': '123456789',
  '^': upper,
  '~': lower,
  '*': `${upper}23456789`,
  $: `${upper}${lower}${digits}`,
  '&': `${digits}abcdef`,
};

/** "#" digit, "%" digit but 0, "^" capital, "~" small letter, "*" capital or digit, "$" any of them, "&" hexadecimal. */
export function shaped(random: Random, shape: string): string {
  return shape.replace(/[#%^~*$&]/g, (sign) => random.pick([...(sets[sign] ?? digits)]));
}

export const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

export const entries = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
