// Numbers from patterns, and those with check digits that are the same everywhere.
export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[below(random, list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** "#" a digit, "%" a digit from 2 to 9, "@" and "&" a letter, "^" any of them, "¤" hexadecimal; "~" becomes "#". */
export function fill(random: Random, pattern: string): string {
  return pattern
    .replace(/[#%@&^¤]/g, (sign) => {
      if (sign === '#') return String(below(random, 10));
      if (sign === '%') return String(2 + below(random, 8));
      if (sign === '^') return pick(random, [...mixed]);
      if (sign === '¤') return pick(random, [...'0123456789abcdef']);
      const letter = pick(random, [...letters]);
      return sign === '&' ? letter.toLowerCase() : letter;
    })
    .replaceAll('~', '#');
}

export const fillOne = (random: Random, patterns: readonly string[]): string => fill(random, pick(random, patterns));

export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** The digit that makes `digits` followed by it valid by Luhn. */
export function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Calls `make` until it gives something. */
export function until(make: () => string | null): string {
  for (let tries = 0; tries < 500; tries += 1) {
    const made = make();
    if (made !== null) return made;
  }
  throw new Error('No valid number');
}

const groups = (text: string, size: number): string => text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? text;

export function card(random: Random): string {
  const amex = random() < 0.12;
  const start = amex ? pick(random, ['34', '37']) : pick(random, ['4', '4', '51', '52', '53', '55']);
  const body = fill(random, start + '#'.repeat((amex ? 14 : 15) - start.length));
  const digits = body + luhnDigit(body);
  if (amex) return random() < 0.5 ? digits : `${digits.slice(0, 4)} ${digits.slice(4, 10)} ${digits.slice(10)}`;
  const style = random();
  if (style < 0.6) return groups(digits, 4);
  return style < 0.8 ? digits : groups(digits, 4).replaceAll(' ', '-');
}

/** How the domestic part may begin, and how long it is. */
const ibanShapes: Readonly<Record<string, readonly [length: number, ...starts: readonly string[]]>> = {
  GB: [18, 'NWBK60', 'BARC20', 'LOYD30', 'MONZ04'],
  IE: [18, 'AIBK93', 'BOFI90', 'IPBS99'],
  DE: [18, '100500', '37040044', '50010517', '20041155'],
  AT: [16, '20111', '32000', '14000'],
  CH: [17, '00762', '09000', '00230'],
  FR: [23, '30004', '20041', '14707'],
  ES: [20, '2100', '0182', '0049'],
  IT: [23, 'X0542811101', 'K0306909400'],
  NL: [14, 'INGB0', 'RABO0', 'ABNA0'],
  PT: [21, '0035', '0033'],
  PL: [24, '1050', '1140'],
  SE: [20, '5000', '8000'],
  DK: [14, '0040', '5051'],
  NO: [11, '8601', '1503'],
  FI: [14, '1234', '5000'],
};

const remainder = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
const asDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

export function iban(random: Random, country: string): string {
  let body = '';
  if (country === 'BE') {
    const ten = fill(random, pick(random, ['0016######', '3101######', '7340######']));
    body = ten + String(remainder(ten) || 97).padStart(2, '0');
  } else {
    const [length, ...starts] = ibanShapes[country] ?? [18, 'NWBK60'];
    const start = pick(random, starts);
    body = fill(random, start + '#'.repeat(length - start.length));
  }
  const code = country in ibanShapes || country === 'BE' ? country : 'GB';
  const check = String(98 - remainder(asDigits(`${body}${code}00`))).padStart(2, '0');
  const whole = `${code}${check}${body}`;
  return random() < 0.65 ? groups(whole, 4) : whole;
}
