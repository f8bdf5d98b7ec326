// Small helpers of the seventh set: random picks, digits and letters by a pattern.
export type Random = () => number;

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function between(random: Random, low: number, high: number): number {
  return low + below(random, high - low + 1);
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[below(random, list.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export function words(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function rows(text: string): readonly string[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

const upper = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** "#" a digit, "§" 2 to 9, "¤" 1 to 9, "@" a capital, "~" a letter or digit, "^" a hexadecimal digit; "\" keeps the next. */
export function fill(random: Random, pattern: string): string {
  return pattern.replace(/\\(.)|[#§¤@~^]/g, (sign, kept: string | undefined) => {
    if (kept !== undefined) return kept;
    if (sign === '#') return String(below(random, 10));
    if (sign === '§') return String(between(random, 2, 9));
    if (sign === '¤') return String(between(random, 1, 9));
    if (sign === '@') return upper[below(random, upper.length)] ?? 'A';
    if (sign === '^') return below(random, 16).toString(16);
    return mixed[below(random, mixed.length)] ?? 'x';
  });
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The digit that makes the number pass Luhn's test. */
export function luhnDigit(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = Number(body[body.length - 1 - index]);
    const value = index % 2 === 0 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

export function weighted(body: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(body[index] ?? 0), 0);
}

export function plainLetters(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[đĐ]/g, 'd')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase();
}
