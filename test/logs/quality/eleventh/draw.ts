// Draws that depend on the seed alone.
export type Draw = {
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly digits: (count: number) => string;
  /** "#" a digit, "N" 2 to 9, "A" a capital, "X" a digit or capital, "h" a hexadecimal digit, "z" a small letter or digit. */
  readonly pattern: (shape: string) => string;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

const sets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  N: '23456789',
  A: 'ABCDEFGHJKLMNPRSTUVWXYZ',
  X: '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ',
  h: '0123456789abcdef',
  z: 'abcdefghijkmnopqrstuvwxyz0123456789',
};

export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const letter = (set: string): string => set.charAt(int(0, set.length - 1));
  return {
    int,
    pick,
    chance: (share) => next() < share,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    pattern: (shape) => [...shape].map((sign) => letter(sets[sign] ?? sign)).join(''),
    shuffled: (list) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = int(0, last);
        [copy[last], copy[other]] = [copy[other] as (typeof copy)[number], copy[last] as (typeof copy)[number]];
      }
      return copy;
    },
  };
}

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
export const parts = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
export const two = (value: number): string => String(value).padStart(2, '0');
