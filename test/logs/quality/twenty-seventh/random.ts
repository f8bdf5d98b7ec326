// A small seeded generator and the shapes it fills.
export type Draw = {
  readonly below: (limit: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
  readonly shape: (pattern: string) => string;
};

const alphabets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '%': '123456789',
  '@': 'ABCDEFGHJKLMNPRSTUVWXYZ',
  '~': 'abcdefghijkmnpqrstuvwxyz',
  '^': '0123456789abcdef',
  '&': 'abcdefghijkmnopqrstuvwxyz0123456789ABCDEFGHKLMNPRSTUVWXYZ',
};

export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761 + 97) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const of = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const shape = (pattern: string): string =>
    of(pattern.split('|')).replace(/[#%@~^]|(?<! )&/g, (sign) => of([...(alphabets[sign] ?? '')]));
  return { below, of, shape };
}
