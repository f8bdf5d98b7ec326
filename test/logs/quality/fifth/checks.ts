// Check digits, and the national numbers that take more than one rule.
import type { Person } from './people.ts';
import { fromPattern, integer, pick, type Random, two } from './random.ts';

export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

export function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Draws until the number's check comes out as one digit. */
export function until(draw: () => string | undefined): string {
  for (;;) {
    const value = draw();
    if (value !== undefined) return value;
  }
}

export function verhoeffDigit(digits: string): string {
  const dihedral = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
    return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
  };
  const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const inverse = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
  const check = [...digits].reverse().reduce((sum, digit, index) => {
    let value = Number(digit);
    for (let times = 0; times <= index; times += 1) value = step[value] ?? 0;
    return dihedral(sum, value);
  }, 0);
  return String(inverse[check]);
}

export function nhsNumber(random: Random): string {
  return until(() => {
    const digits = fromPattern(random, '4########');
    const rest = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (rest === 10) return undefined;
    return `${digits}${rest}`.replace(/(...)(...)(....)/, random() < 0.7 ? '$1 $2 $3' : '$1$2$3');
  });
}

export function sixDigits(holder: Person): { yy: string; mm: string; dd: string } {
  return { yy: two(holder.born.year % 100), mm: two(holder.born.month), dd: two(holder.born.day) };
}

export function fiscalCode(holder: Person, random: Random): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toUpperCase()
      .replace(/[^A-Z]/g, '');
  const consonants = (text: string) => plain(text).replace(/[AEIOU]/g, '');
  const vowels = (text: string) => plain(text).replace(/[^AEIOU]/g, '');
  const three = (text: string) => `${consonants(text)}${vowels(text)}XXX`.slice(0, 3);
  const own = consonants(holder.given);
  const given = own.length > 3 ? `${own[0]}${own[2]}${own[3]}` : three(holder.given);
  const { yy } = sixDigits(holder);
  const day = two(holder.born.day + (holder.female ? 40 : 0));
  const place = pick(random, ['F205', 'H501', 'L219', 'A944', 'F839', 'D612', 'A662', 'Z129']);
  const code = `${three(holder.family)}${given}${yy}${'ABCDEHLMPRST'[holder.born.month - 1]}${day}${place}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...code].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return code + String.fromCharCode(65 + (sum % 26));
}

export function taxNumberDE(random: Random): string {
  const order = Array.from({ length: 10 }, (_, digit) => ({ digit, at: random() })).sort((a, b) => a.at - b.at);
  const ten = order.map((item) => item.digit);
  ten[integer(random, 3, 9)] = ten[1] ?? 1;
  if (ten[0] === 0) ten[0] = ten[2] ?? 1;
  let product = 10;
  for (const digit of ten) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const all = ten.join('') + String((11 - product) % 10);
  return random() < 0.6 ? all.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4') : all;
}
