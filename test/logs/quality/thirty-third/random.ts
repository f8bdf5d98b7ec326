// A small seeded generator and the made-up patterns drawn from it.
export type Random = { next(): number; below(limit: number): number; pick<T>(list: readonly T[]): T };

export function seeded(seed: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => {
      const value = list[below(list.length)];
      if (value === undefined) throw new Error('An empty list');
      return value;
    },
  };
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

const sets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '+': '123456789',
  '@': 'ABDEFGHJLNPRSTUWXYZ',
  '^': 'abcdefghjkmnpqrstuvwxyz',
  '%': '0123456789abcdef',
  '&': 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
};

/** "~a~b~c" is a choice; "#" a digit, "!+" a digit but nought, "@" and "^" letters, "%" hex, "&" letter or digit. */
export function fromPattern(pattern: string, random: Random): string {
  const choice = pattern.startsWith('~') ? random.pick(pattern.slice(1).split('~')) : pattern;
  return choice.replace(/!\+|[#@^%&]/g, (sign) => random.pick([...(sets[sign.slice(-1)] ?? '0')]));
}

export function digits(count: number, random: Random): string {
  let text = String(1 + random.below(9));
  while (text.length < count) text += String(random.below(10));
  return text;
}
