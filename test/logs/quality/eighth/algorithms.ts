// Check digits and forms of numbers that states give to persons.
import { chance, digits, luhnDigit, pick, type Random, slug, weighted } from './mechanics.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number };
export type Holder = {
  readonly given: string;
  readonly family: string;
  readonly woman: boolean;
  readonly birth: Birth;
};

export const two = (value: number): string => String(value).padStart(2, '0');
export const yymmdd = ({ year, month, day }: Birth): string => two(year % 100) + two(month) + two(day);
export const ddmmyy = ({ year, month, day }: Birth): string => two(day) + two(month) + two(year % 100);
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Draws until the check is a digit. */
export function until<T>(draw: () => T | null): T {
  for (let turn = 0; turn < 1000; turn += 1) {
    const drawn = draw();
    if (drawn !== null) return drawn;
  }
  throw new Error('No valid number');
}

export function codiceFiscale(random: Random, { given, family, woman, birth }: Holder): string {
  const part = (name: string, isGiven: boolean): string => {
    const plain = slug(name).toUpperCase();
    const consonants = plain.replace(/[AEIOU]/g, '');
    const vowels = plain.replace(/[^AEIOU]/g, '');
    const kept = isGiven && consonants.length > 3 ? `${consonants[0]}${consonants[2]}${consonants[3]}` : consonants;
    return `${kept}${vowels}XXX`.slice(0, 3);
  };
  const day = birth.day + (woman ? 40 : 0);
  const month = 'ABCDEHLMPRST'[birth.month - 1];
  const place = pick(random, ['A794', 'E506', 'G224', 'G478', 'G702', 'F205', 'H501']);
  const body = `${part(family, false)}${part(given, true)}${two(birth.year % 100)}${month}${two(day)}${place}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  let sum = 0;
  [...body].forEach((sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : letters.indexOf(sign);
    sum += index % 2 === 0 ? (odd[value] ?? 0) : value;
  });
  return body + (letters[sum % 26] ?? 'A');
}

export function curp(random: Random, { given, family, woman, birth }: Holder): string {
  const first = slug(family).toUpperCase();
  const second = pick(random, ['LOPEZ', 'REYES', 'GARZA', 'MENDEZ']);
  const name = slug(given).toUpperCase();
  const inner = (text: string): string => text.slice(1).replace(/[AEIOU]/g, '')[0] ?? 'X';
  const vowel = first.slice(1).replace(/[^AEIOU]/g, '')[0] ?? 'X';
  const head = `${first[0]}${vowel}${second[0]}${name[0]}${yymmdd(birth)}${woman ? 'M' : 'H'}`;
  const state = pick(random, ['PL', 'YN', 'QT', 'OC', 'DF', 'JC']);
  const body = `${head}${state}${inner(first)}${inner(second)}${inner(name)}${birth.year < 2000 ? '0' : 'A'}`;
  const order = '0123456789ABCDEFGHIJKLMN-OPQRSTUVWXYZ';
  const sum = [...body].reduce((total, sign, index) => total + order.indexOf(sign) * (18 - index), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

export function steuerId(random: Random): string {
  const order = [...'0123456789'].sort(() => random() - 0.5);
  if (order[0] === '0') order.reverse();
  order[9] = order[pick(random, [1, 2, 3, 4, 5])] ?? '1';
  const body = order.join('');
  let product = 10;
  for (const sign of body) {
    const sum = (Number(sign) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  const check = 11 - product;
  return body + (check === 10 ? '0' : String(check));
}

export function mrzDigit(body: string): string {
  const sum = [...body].reduce(
    (total, sign, index) => total + Number.parseInt(sign, 36) * ([7, 3, 1][index % 3] ?? 1),
    0,
  );
  return String(sum % 10);
}

export function personnummer(random: Random, birth: Birth): string {
  const body = yymmdd(birth) + digits(random, 3);
  const check = luhnDigit(body);
  const century = chance(random, 0.5) ? String(birth.year).slice(0, 2) : '';
  return `${century}${body.slice(0, 6)}-${body.slice(6)}${check}`;
}

export function fodselsnummer(random: Random, birth: Birth): string {
  return until(() => {
    const body = ddmmyy(birth) + digits(random, 3);
    const first = (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first === 10 || second === 10) return null;
    return chance(random, 0.5) ? `${body}${first}${second}` : `${body.slice(0, 6)} ${body.slice(6)}${first}${second}`;
  });
}

export function cpf(random: Random): string {
  const body = digits(random, 9);
  const check = (text: string): number => {
    const sum = [...text].reduce((total, sign, index) => total + Number(sign) * (text.length + 1 - index), 0);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  const first = check(body);
  const second = check(`${body}${first}`);
  return `${body.slice(0, 3)}.${body.slice(3, 6)}.${body.slice(6)}-${first}${second}`;
}

export const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
export type Writer = (random: Random, holder: Holder) => string;
