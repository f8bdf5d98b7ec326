// Numbers of persons: social security, tax, health, passports and licences.
import { digitsOf, italianLetter, large, luhnDigit, two, until, weighted, withLuhn } from './checks.ts';
import type { Locale } from './locales.ts';
import type { Random } from './random.ts';

export type Born = { readonly year: number; readonly month: number; readonly day: number };
export type Holder = { readonly born: Born; readonly woman: boolean; readonly first: string; readonly last: string };

const short = ({ year, month, day }: Born) => `${two(year % 100)}${two(month)}${two(day)}`;
const special: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', ß: 'ss', ı: 'i', İ: 'I', æ: 'ae' };
export const plainLetters = (text: string): string =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => special[letter] ?? letter).join('');
const bare = (text: string) =>
  plainLetters(text)
    .toUpperCase()
    .replace(/[^A-Z]/g, '');

const verhoeffProduct = (one: number, other: number): number => {
  if (one < 5) return other < 5 ? (one + other) % 5 : 5 + ((one + other - 5) % 5);
  return other < 5 ? 5 + ((one - 5 - other + 5) % 5) : (one - other + 5) % 5;
};
const verhoeffSteps = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
  let row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let turn = 0; turn < step; turn += 1) row = row.map((digit) => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0);
  return row;
});
const verhoeffOf = (digits: readonly number[]): number =>
  digits.toReversed().reduce((sum, digit, at) => verhoeffProduct(sum, verhoeffSteps[at % 8]?.[digit] ?? 0), 0);
export const verhoeff = (text: string): number => verhoeffOf(digitsOf(text));

function aadhaar(random: Random): string {
  const body = random.pick(['2', '3', '4', '5', '6', '7', '8', '9']) + random.digits(10);
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => verhoeff(`${body}${digit}`) === 0) ?? 0;
  const whole = `${body}${check}`;
  return random.chance(0.7) ? whole.replace(/(....)(....)(....)/, '$1 $2 $3') : whole;
}
function taxCode({ born, woman, first, last }: Holder, random: Random): string {
  const consonants = (text: string) => bare(text).replace(/[AEIOU]/g, '');
  const vowels = (text: string) => bare(text).replace(/[^AEIOU]/g, '');
  const three = (text: string) => `${consonants(text)}${vowels(text)}XXX`.slice(0, 3);
  const sounds = consonants(first);
  const given = sounds.length > 3 ? sounds.charAt(0) + sounds.slice(2, 4) : three(first);
  const day = two(born.day + (woman ? 40 : 0));
  const place = random.pick(['H501', 'F205', 'L219', 'F839', 'D612', 'A944', 'G273', 'L736', 'A662', 'C351']);
  const body = `${three(last)}${given}${two(born.year % 100)}${'ABCDEHLMPRST'.charAt(born.month - 1)}${day}${place}`;
  return body + italianLetter(body);
}
function germanTaxId(random: Random): string {
  const digits = random.shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 9);
  const body = until(() => {
    const drawn = random.shuffled([...digits, digits[0] ?? 1]).join('');
    return drawn.startsWith('0') ? null : drawn;
  });
  let product = 10;
  for (const digit of digitsOf(body)) product = ((((digit + product) % 10 || 10) * 2) % 11) % 11;
  const whole = `${body}${(11 - product) % 10}`;
  return random.chance(0.5) ? whole.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4') : whole;
}
function nhs(random: Random): string {
  return until(() => {
    const body = random.pick(['4', '6', '7', '9']) + random.digits(8);
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check === 10) return null;
    return random.chance(0.7) ? `${body}${check}`.replace(/(...)(...)(....)/, '$1 $2 $3') : `${body}${check}`;
  });
}
function britishLicence({ born, woman, first, last }: Holder, random: Random): string {
  const year = two(born.year % 100);
  const month = two(born.month + (woman ? 50 : 0));
  const name = `${bare(last)}99999`.slice(0, 5);
  const date = `${year.charAt(0)}${month}${two(born.day)}${year.charAt(1)}`;
  return `${name}${date}${bare(first).charAt(0)}9${random.shape('#@@')}`;
}
function cpf(random: Random): string {
  const body = random.digits(9);
  const check = (text: string) => {
    const rest = digitsOf(text).reduce((sum, digit, at) => sum + digit * (text.length + 1 - at), 0) % 11;
    return rest < 2 ? '0' : String(11 - rest);
  };
  const first = body + check(body);
  const whole = first + check(first);
  return random.chance(0.7) ? whole.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4') : whole;
}
function turkish(random: Random): string {
  const body = random.shape('%########');
  const digits = digitsOf(body);
  const odd = digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : 0), 0);
  const even = digits.reduce((sum, digit, at) => sum + (at % 2 === 1 ? digit : 0), 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${body}${tenth}${(odd + even + tenth) % 10}`;
}
function snils(random: Random): string {
  const body = random.shape('1########');
  const check = two((weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100);
  return random.chance(0.8) ? `${body}${check}`.replace(/(...)(...)(...)(..)/, '$1-$2-$3 $4') : `${body}${check}`;
}
function myNumber(random: Random): string {
  const body = random.digits(11);
  const rest = weighted(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  const whole = `${body}${rest < 2 ? 0 : 11 - rest}`;
  return random.chance(0.5) ? whole.replace(/(....)(....)(....)/, '$1 $2 $3') : whole;
}
function frenchNumber({ born, woman }: Holder, random: Random): string {
  const place = random.pick(['13', '33', '44', '59', '69', '75', '31']) + random.digits(3);
  const body = `${woman ? 2 : 1}${two(born.year % 100)}${two(born.month)}${place}${random.digits(3)}`;
  const key = two(97 - large(body, 97));
  return random.chance(0.7) ? `${body.replace(/(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6')} ${key}` : body + key;
}
function bsn(random: Random): string {
  return until(() => {
    const whole = random.shape('%########');
    return weighted(whole, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? whole : null;
  });
}
function singapore(random: Random, year: number): string {
  const start = year > 1999 ? 'T' : 'S';
  const body =
    (start === 'T' ? two(year % 100) : random.pick(['6', '7', '8', '9']) + random.digits(1)) + random.digits(5);
  const rest = (weighted(body, [2, 7, 6, 5, 4, 3, 2]) + (start === 'T' ? 4 : 0)) % 11;
  return `${start}${body}${'JZIHGFEDCBA'.charAt(rest)}`;
}
function pps(random: Random): string {
  const body = random.digits(7);
  const after = random.pick(['A', 'B', '']);
  const extra = after === '' ? 0 : (after.charCodeAt(0) - 64) * 9;
  return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weighted(body, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23)}${after}`;
}
function pesel({ born, woman }: Holder, random: Random): string {
  const month = born.month + (born.year > 1999 ? 20 : 0);
  const serial = random.digits(3) + random.pick(woman ? ['0', '2', '4', '6', '8'] : ['1', '3', '5', '7', '9']);
  const body = `${two(born.year % 100)}${two(month)}${two(born.day)}${serial}`;
  return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
}
const grouped = (whole: string, separator: string) =>
  whole.replace(/(...)(...)(...)/, `$1${separator}$2${separator}$3`);

/** The number everybody has. */
export function mainNumber(locale: Locale, holder: Holder, random: Random): string {
  const { born, woman } = holder;
  switch (locale) {
    case 'us': {
      const area = String(random.int(101, 665));
      const whole = `${area}-${two(random.int(1, 99))}-${random.shape('%###')}`;
      return random.chance(0.8) ? whole : whole.replaceAll('-', random.pick(['', ' ']));
    }
    case 'uk': {
      const start = random.pick(['AB', 'CE', 'HN', 'JK', 'LM', 'NA', 'PW', 'SR', 'YT', 'WL']);
      const whole = `${start}${random.digits(6)}${random.pick(['A', 'B', 'C', 'D'])}`;
      return random.chance(0.5) ? whole.replace(/(..)(..)(..)(..)(.)/, '$1 $2 $3 $4 $5') : whole;
    }
    case 'ie':
      return pps(random);
    case 'au':
      return until(() => {
        const whole = random.shape('%########');
        return weighted(whole, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? grouped(whole, ' ') : null;
      });
    case 'ca':
      return grouped(withLuhn(random.pick(['1', '4', '5', '6', '7']) + random.digits(7)), random.pick(['-', ' ', ' ']));
    case 'in':
      return aadhaar(random);
    case 'za': {
      const serial = woman ? random.int(0, 4999) : random.int(5000, 9999);
      return withLuhn(`${short(born)}${String(serial).padStart(4, '0')}08`);
    }
    case 'sg':
      return singapore(random, born.year);
    case 'nz':
      return until(() => {
        const body = `0${random.pick(['4', '5', '6', '7', '8', '9'])}${random.digits(6)}`;
        const rest = weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        if (rest === 1) return null;
        return `${body}${rest === 0 ? 0 : 11 - rest}`.replace(/(...)(...)(...)/, '$1-$2-$3');
      });
    case 'de':
      return germanTaxId(random);
    case 'fr':
      return frenchNumber(holder, random);
    case 'es': {
      const number = random.digits(8);
      return `${number}${random.chance(0.2) ? '-' : ''}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23)}`;
    }
    case 'it':
      return taxCode(holder, random);
    case 'nl':
      return bsn(random);
    case 'pt': {
      const body = random.pick(['1', '2']) + random.digits(7);
      const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      const whole = `${body}${rest < 2 ? 0 : 11 - rest}`;
      return random.chance(0.5) ? grouped(whole, ' ') : whole;
    }
    case 'br':
      return cpf(random);
    case 'pl':
      return pesel(holder, random);
    case 'sv': {
      const serial = random.digits(2) + random.pick(woman ? ['0', '2', '4', '6', '8'] : ['1', '3', '5', '7', '9']);
      const century = random.chance(0.5) ? String(born.year).slice(0, 2) : '';
      return `${century}${short(born)}-${serial}${luhnDigit(short(born) + serial)}`;
    }
    case 'tr':
      return turkish(random);
    case 'ru':
      return snils(random);
    case 'ja':
      return myNumber(random);
  }
}

const passports: Readonly<Partial<Record<Locale, string>>> = {
  us: '%########',
  uk: '%########',
  ie: '@@#######',
  au: '@@#######',
  ca: '@@######',
  in: '@#######',
  za: '@########',
  sg: 'K#######@',
  nz: 'LA######',
  de: 'C#@#@##@#',
  fr: '##@@#####',
  es: '@@@######',
  it: 'Y@#######',
  pt: '@@######',
  br: '@@######',
  pl: '@@#######',
  sv: '########',
  tr: 'U########',
  ru: '## ## ######',
  ja: 'T@#######',
};
export const passport = (locale: Locale, random: Random): string => random.shape(passports[locale] ?? '@@*******');

export function licence(locale: Locale, holder: Holder, random: Random): string {
  if (locale === 'uk') return britishLicence(holder, random);
  const shapes: Readonly<Partial<Record<Locale, string>>> = {
    us: '@#######',
    ca: '@####-#####-#####',
    in: 'MH## 20#########',
    de: '@###@@###@#',
    ie: '###-###-###',
    it: 'U1@######@',
    ja: '############',
    ru: '## ## ######',
  };
  return random.shape(shapes[locale] ?? random.pick(['########', '@@######', '##########']));
}

export function healthNumber(locale: Locale, holder: Holder, random: Random): string {
  switch (locale) {
    case 'uk':
      return nhs(random);
    case 'us':
      return random.shape('%@#*-@*#-@@##').replace(/[SLOIBZ]/g, 'C');
    case 'au': {
      const body = random.pick(['2', '3', '4', '5', '6']) + random.digits(7);
      const whole = `${body}${weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}${random.pick(['1', '2', '3'])}`;
      return whole.replace(/(....)(.....)(.)/, '$1 $2 $3');
    }
    case 'ca':
      return random.shape('%###-###-###-@@');
    case 'nz':
      return random.shape('@@@####');
    case 'de': {
      const letter = random.shape('@');
      const rest = random.digits(8);
      const digits = digitsOf(two(letter.charCodeAt(0) - 64) + rest);
      const sum = digits.reduce((total, digit, at) => {
        const product = digit * (at % 2 === 0 ? 1 : 2);
        return total + (product > 9 ? product - 9 : product);
      }, 0);
      return `${letter}${rest}${sum % 10}`;
    }
    default:
      return mainNumber(locale, holder, random);
  }
}
