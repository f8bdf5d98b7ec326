// A small seeded generator and the shapes of numbers and codes.
export type Random = {
  readonly next: () => number;
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

export function seeded(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    pick: <T>(list: readonly T[]) => list[int(list.length)] as T,
    shuffled: <T>(list: readonly T[]) => {
      const left = [...list];
      const out: T[] = [];
      while (left.length > 0) out.push(...left.splice(int(left.length), 1));
      return out;
    },
  };
}

const sets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  '*': 'ABDEFGHJLNPRSTUWXYZ',
  '°': 'abcdefghjkmnpqrstuvwxyz',
  '^': '0123456789abcdef',
  '§': 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  '¤': 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  '№': '#',
};

export function shape(random: Random, pattern: string): string {
  return [...pattern].map((sign) => (sets[sign] === undefined ? sign : random.pick([...sets[sign]]))).join('');
}

export function digits(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.int(10));
}
