// A small seeded generator, and lists that are dealt like cards so that values hardly repeat.
export type Random = {
  readonly next: () => number;
  readonly int: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Every item once before any comes again. */
  readonly deal: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** # digit, & 1-9, @ capital, ^ small letter, ? capital or digit, % hex, = HEX; a backslash keeps the next; else as it is. */
  readonly shape: (pattern: string) => string;
};

const signs: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '&': '123456789',
  '@': 'ABCDEFGHJKLMNPRSTUVWXYZ',
  '^': 'abcdefghijkmnopqrstuvwxyz',
  '?': 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  '%': '0123456789abcdef',
  '=': '0123456789ABCDEF',
};

export function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 20) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const items = [...list];
    for (let at = items.length - 1; at > 0; at--) {
      const other = int(0, at);
      [items[at], items[other]] = [items[other] as T, items[at] as T];
    }
    return items;
  };
  const bags = new Map<unknown, unknown[]>();
  const deal = <T>(list: readonly T[]): T => {
    let bag = bags.get(list) as T[] | undefined;
    if (bag === undefined || bag.length === 0) {
      bag = shuffle(list);
      bags.set(list, bag);
    }
    const item = bag.pop();
    if (item === undefined) throw new Error('Nothing to deal');
    return item;
  };
  const shape = (pattern: string): string =>
    pattern.replace(/\\.|[#&@^?%=]/g, (sign) => {
      if (sign.startsWith('\\')) return sign.slice(1);
      const from = signs[sign] ?? sign;
      return from[int(0, from.length - 1)] ?? sign;
    });
  return { next, int, chance: (share) => next() < share, pick, deal, shuffle, shape };
}

/** A list written in one text; "_" stands for a space inside an item. */
export function listed(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((item) => item.replaceAll('_', ' '));
}
