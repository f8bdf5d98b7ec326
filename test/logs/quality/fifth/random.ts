// Draws that every other part of the fifth set is made of.

export type Random = () => number;

export function integer(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Earlier words more often than later ones; "_" becomes a space. */
export function pickCommon(random: Random, words: string): string {
  const list = words.split(/\s+/);
  return (list[Math.floor(random() ** 1.4 * list.length)] ?? '').replaceAll('_', ' ');
}

export function words(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replaceAll('_', ' '));
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** "#" a digit, "%" a digit from 2, "@" a capital letter, "~" a letter or digit of any case, "^" hexadecimal, "¤" a "#", "§" a letter of postcodes. */
export function fromPattern(random: Random, pattern: string): string {
  return pattern.replace(/[#%@~^¤§]/g, (sign) => {
    if (sign === '§') return pick(random, [...'ABEGHJLNPRSTWXYZ']);
    if (sign === '¤') return '#';
    if (sign === '#') return String(integer(random, 0, 9));
    if (sign === '%') return String(integer(random, 2, 9));
    if (sign === '^') return pick(random, [...'0123456789abcdef']);
    return pick(random, [...(sign === '@' ? letters : mixed)]);
  });
}

export function oneOf(random: Random, patterns: string): string {
  return fromPattern(random, pick(random, patterns.split('|')));
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
