// National identity, tax and health numbers with their check digits.

import type { Locale } from './locales.ts';
import type { Person } from './names.ts';
import { fill, fillOf, grouped, int, pick, pickOf, type Rng } from './random.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number };

const two = (value: number): string => String(value).padStart(2, '0');
const at = (digits: string, index: number): number => Number(digits[index] ?? '0');
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * at(digits, index), 0);

export function luhnDigit(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

const dihedral = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function product(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}
function verhoeffDigit(digits: string): string {
  let check = 0;
  [...digits].reverse().forEach((digit, index) => {
    let moved = Number(digit);
    for (let times = (index + 1) % 8; times > 0; times -= 1) moved = dihedral[moved] ?? 0;
    check = product(check, moved);
  });
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check] ?? 0);
}

/** Draws until the check digit exists. */
function until(rng: Rng, draw: (rng: Rng) => string | undefined): string {
  for (;;) {
    const drawn = draw(rng);
    if (drawn !== undefined) return drawn;
  }
}

function germanTaxId(rng: Rng): string {
  const order = [...'0123456789'].sort(() => rng() - 0.5);
  const digits = [...order.slice(0, 9), order[int(rng, 0, 8)] ?? '1'].sort(() => rng() - 0.5);
  if (digits[0] === '0') digits[0] = digits.find((digit) => digit !== '0') ?? '1';
  let rest = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + rest) % 10 || 10;
    rest = (sum * 2) % 11;
  }
  const check = (11 - rest) % 10;
  return digits.join('') + String(check);
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();

function codiceFiscale(rng: Rng, who: Person, birth: Birth): string {
  const consonants = (text: string): string => text.replace(/[AEIOU]/g, '');
  const vowels = (text: string): string => text.replace(/[^AEIOU]/g, '');
  const last = plain(who.last);
  const first = plain(who.first);
  const firstConsonants = consonants(first);
  const name =
    firstConsonants.length > 3
      ? `${firstConsonants[0] ?? ''}${firstConsonants.slice(2, 4)}`
      : `${firstConsonants}${vowels(first)}XXX`.slice(0, 3);
  const body =
    `${consonants(last)}${vowels(last)}XXX`.slice(0, 3) +
    name +
    two(birth.year % 100) +
    ('ABCDEHLMPRST'[birth.month - 1] ?? 'A') +
    two(birth.day + (who.female ? 40 : 0)) +
    pickOf(rng, 'F205|H501|L219|D612|A944|G273');
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...body].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function curp(rng: Rng, who: Person, birth: Birth): string {
  const last = plain(who.last);
  const vowel = /[AEIOU]/.exec(last.slice(1))?.[0] ?? 'X';
  const start = `${last[0] ?? 'X'}${vowel}${last[2] ?? 'X'}${plain(who.first)[0] ?? 'X'}`;
  const date = `${two(birth.year % 100)}${two(birth.month)}${two(birth.day)}`;
  const state = pickOf(rng, 'DF|JC|NL|PL|MC');
  return `${start}${date}${who.female ? 'M' : 'H'}${state}${fill(rng, '@@@0#')}`;
}

function spanishId(rng: Rng): string {
  const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
  if (rng() < 0.25) {
    const body = fill(rng, '#######');
    const lead = int(rng, 0, 2);
    const dash = pickOf(rng, '|-');
    return `${'XYZ'[lead] ?? 'X'}${dash}${body}${dash}${letters[Number(`${lead}${body}`) % 23] ?? ''}`;
  }
  const number = fill(rng, '!#######');
  return `${number}${pickOf(rng, '||-| ')}${letters[Number(number) % 23] ?? ''}`;
}

function nric(rng: Rng, birth: Birth): string {
  const digits = fill(rng, '#######');
  const sum = weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + (birth.year >= 2000 ? 4 : 0);
  return `${birth.year >= 2000 ? 'T' : 'S'}${digits}${'JZIHGFEDCBA'[sum % 11] ?? 'J'}`;
}

function french(rng: Rng, who: Person, birth: Birth): string {
  const date = `${two(birth.year % 100)}${two(birth.month)}`;
  const body = `${who.female ? 2 : 1}${date}${pickOf(rng, '75|69|13|33|59|44|31')}${fill(rng, '######')}`;
  const key = two(97 - Number(BigInt(body) % 97n));
  return rng() < 0.7 ? `${grouped(body, [1, 2, 2, 2, 3, 3])} ${key}` : body + key;
}

function brazilian(rng: Rng): string {
  const body = fill(rng, '#########');
  const check = (digits: string): number => {
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (digits.length + 1 - index), 0);
    return ((sum * 10) % 11) % 10;
  };
  const first = check(body);
  const digits = `${body}${first}${check(`${body}${first}`)}`;
  return rng() < 0.7 ? `${grouped(digits.slice(0, 9), [3, 3, 3], '.')}-${digits.slice(9)}` : digits;
}

const makers: Record<Locale, (rng: Rng, who: Person, birth: Birth) => string> = {
  us: (rng) =>
    fill(rng, `${pick(rng, [int(rng, 101, 665), int(rng, 667, 772)])}${pickOf(rng, '-|-|-| ')}!#-!###`).replace(
      ' ',
      '-',
    ),
  gb: (rng) => {
    const letters = pickOf(rng, 'JN|PB|SC|NR|LE|WK|TX|AB|CE|YZ');
    const digits = fill(rng, '######');
    const end = pickOf(rng, 'A|B|C|D');
    return rng() < 0.6 ? `${letters} ${grouped(digits, [2, 2, 2])} ${end}` : `${letters}${digits}${end}`;
  },
  au: (rng) =>
    until(rng, (draw) => {
      const digits = fill(draw, '!########');
      return weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? grouped(digits, [3, 3, 3]) : undefined;
    }),
  nz: (rng) =>
    until(rng, (draw) => {
      const base = `${int(draw, 49, 135)}${fill(draw, '#####')}`.padStart(8, '0');
      const rest = weighted(base, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      const check = rest === 0 ? 0 : 11 - rest;
      return check === 10
        ? undefined
        : grouped(`${Number(base)}${check}`.padStart(9, '0'), [3, 3, 3], '-').replace(/^0/, '');
    }),
  in: (rng, who) => {
    if (rng() < 0.4) return `${fill(rng, '@@@')}P${plain(who.last)[0] ?? 'K'}${fill(rng, '####@')}`;
    const body = fill(rng, `${int(rng, 2, 9)}##########`);
    return grouped(body + verhoeffDigit(body), rng() < 0.75 ? [4, 4, 4] : [12]);
  },
  ie: (rng) => {
    const digits = fill(rng, '!######');
    const sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + 9;
    return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] ?? 'W'}A`;
  },
  ca: (rng) => {
    const body = fill(rng, `${int(rng, 1, 7)}#######`);
    return grouped(body + luhnDigit(body), [3, 3, 3], pickOf(rng, ' |-| '));
  },
  za: (rng, who, birth) => {
    const body =
      `${two(birth.year % 100)}${two(birth.month)}${two(birth.day)}${who.female ? int(rng, 0, 4) : int(rng, 5, 9)}` +
      `${fill(rng, '###')}08`;
    return rng() < 0.6 ? body + luhnDigit(body) : grouped(body + luhnDigit(body), [6, 4, 3]);
  },
  sg: (rng, _who, birth) => nric(rng, birth),
  de: (rng) => (rng() < 0.5 ? germanTaxId(rng) : grouped(germanTaxId(rng), [2, 3, 3, 3])),
  at: (rng, _who, birth) =>
    until(rng, (draw) => {
      const start = fill(draw, '!##');
      const date = `${two(birth.day)}${two(birth.month)}${two(birth.year % 100)}`;
      const check = weighted(`${start}${date}`, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      return check === 10 ? undefined : `${start}${check} ${date}`;
    }),
  fr: french,
  es: spanishId,
  mx: curp,
  ar: (rng) => fillOf(rng, '2#.###.###|3#.###.###|3#######'),
  it: codiceFiscale,
  br: brazilian,
  nl: (rng) =>
    until(rng, (draw) => {
      const digits = fill(draw, '!########');
      const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - at(digits, 8);
      return sum % 11 === 0 ? grouped(digits, draw() < 0.6 ? [9] : [4, 2, 3], '.') : undefined;
    }),
  pl: (rng, who, birth) => {
    const month = birth.month + (birth.year >= 2000 ? 20 : 0);
    const sex = int(rng, 0, 4) * 2 + (who.female ? 0 : 1);
    const body = `${two(birth.year % 100)}${two(month)}${two(birth.day)}${fill(rng, '###')}${sex}`;
    return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  dk: (rng, who, birth) => {
    const date = `${two(birth.day)}${two(birth.month)}${two(birth.year % 100)}`;
    const lead = birth.year >= 2000 ? int(rng, 4, 9) : int(rng, 0, 3);
    return `${date}${pickOf(rng, '-|-|-||')}${lead}${fill(rng, '##')}${int(rng, 0, 4) * 2 + (who.female ? 0 : 1)}`;
  },
  cz: (rng, who, birth) =>
    until(rng, (draw) => {
      const date = `${two(birth.year % 100)}${two(birth.month + (who.female ? 50 : 0))}${two(birth.day)}`;
      const digits = `${date}${fill(draw, '####')}`;
      return Number(digits) % 11 === 0 ? `${date}/${digits.slice(6)}` : undefined;
    }),
};

export function nationalId(rng: Rng, locale: Locale, who: Person, birth: Birth): string {
  return makers[locale](rng, who, birth);
}

/** Passport numbers as the countries print them. */
export function passport(rng: Rng, locale: Locale): string {
  const forms: Partial<Record<Locale, string>> = {
    gb: '5########',
    us: '!########|A########',
    in: '@#######',
    de: 'C0&&&&&&#',
    it: 'YA#######',
    ie: 'PA#######|XN#######',
    au: 'PA#######|N#######',
  };
  return fillOf(rng, forms[locale] ?? '@@######|@########');
}
