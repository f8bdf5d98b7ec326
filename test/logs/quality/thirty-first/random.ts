// A small seeded source of choices, and patterns: # digit, ^ 1-9, % 2-9, @ capital, ~ small letter, * capital or digit.
export type Random = {
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly pattern: (text: string) => string;
};

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const alnum = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function seeded(seed: number): Random {
  let state = (Math.imul(seed ^ 0x51ed270b, 0x9e3779b1) ^ 0x2545f491) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      const held = copy[i] as T;
      copy[i] = copy[j] as T;
      copy[j] = held;
    }
    return copy;
  };
  const pattern = (text: string) =>
    text.replace(/[#^%@~*]/g, (sign) => {
      if (sign === '#') return String(int(0, 9));
      if (sign === '^') return String(int(1, 9));
      if (sign === '%') return String(int(2, 9));
      if (sign === '@') return pick([...letters]);
      if (sign === '~') return pick([...letters]).toLowerCase();
      return pick([...alnum]);
    });
  return { int, pick, shuffled, pattern };
}
