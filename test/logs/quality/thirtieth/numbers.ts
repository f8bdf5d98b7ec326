// Numbers with valid check digits: cards, IBANs and national numbers.
import type { Dice } from './dice.ts';

const digitsOf = (text: string): number[] => [...text].map(Number);
const weighted = (text: string, weights: readonly number[]): number =>
  digitsOf(text).reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0);

function luhn(body: string): string {
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => {
      const value = index % 2 === 0 ? digit * 2 : digit;
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

export function cardNumber(dice: Dice): string {
  const number = luhn(dice.fill(dice.pick(['4###########', '51##########', '53##########'])) + dice.fill('###'));
  const groups = number.match(/.{4}/g) ?? [];
  return dice.pick([number, groups.join(' '), groups.join(' '), groups.join('-')]);
}

export function maskedCard(dice: Dice): string {
  const end = dice.fill('####');
  return dice.pick([
    `**** **** **** ${end}`,
    `XXXX-XXXX-XXXX-${end}`,
    `${dice.fill('4###')} **** **** ${end}`,
    `****${end}`,
  ]);
}

const ibanShapes: Readonly<Record<string, string>> = {
  gb: 'BUKB##############',
  ie: 'AIBK##############',
  de: '##################',
  fr: '#######################',
  es: '####################',
  it: '^######################',
  pt: '#####################',
  nl: 'INGB##########',
  pl: '########################',
  sv: '####################',
  da: '##############',
  tr: '######0###############',
};

const ibanCountry: Readonly<Record<string, string>> = { sv: 'SE', da: 'DK' };

export function iban(dice: Dice, locale: string): string {
  const shape = ibanShapes[locale] ?? ibanShapes.gb ?? '';
  const known = ibanShapes[locale] === undefined ? 'gb' : locale;
  const country = ibanCountry[known] ?? known.toUpperCase();
  const body = dice.fill(shape);
  const numeric = [...`${body}${country}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
  const whole = country + check + body;
  return dice.pick([whole, (whole.match(/.{1,4}/g) ?? []).join(' ')]);
}

function untilValid(make: () => string | undefined): string {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

function birthDigits(dice: Dice): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return two(50 + dice.below(50)) + two(1 + dice.below(12)) + two(1 + dice.below(28));
}

function germanTax(dice: Dice): string {
  const body = dice.fill('##########');
  let product = 10;
  for (const digit of digitsOf(body)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return body + String((11 - product) % 10);
}

const verhoeffShift = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function turn(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : 5 + ((left + right) % 5);
  return right < 5 ? 5 + ((left - right + 10) % 5) : (left - right + 10) % 5;
}

function aadhaar(dice: Dice): string {
  const body = `${2 + dice.below(8)}${dice.fill('##########')}`;
  const shifted = (digit: number, times: number): number =>
    times === 0 ? digit : shifted(verhoeffShift[digit] ?? 0, times - 1);
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => turn(total, shifted(digit, (index + 1) % 8)), 0);
  const check = sum > 0 && sum < 5 ? 5 - sum : sum;
  return `${body}${check}`.replace(/(.{4})(.{4})(.{4})/, dice.pick(['$1 $2 $3', '$1$2$3']));
}

export function nhsNumber(dice: Dice): string {
  return untilValid(() => {
    const body = dice.fill('#########');
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10
      ? undefined
      : `${body}${check}`.replace(/(.{3})(.{3})(.{4})/, dice.pick(['$1 $2 $3', '$1$2$3']));
  });
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscale(dice: Dice): string {
  const consonant = (): string => dice.pick([...'BCDFGLMNPRSTVZ']);
  const letters = Array.from({ length: 6 }, consonant).join('');
  const year = String(50 + dice.below(50));
  const day = String(1 + dice.below(28) + dice.pick([0, 40])).padStart(2, '0');
  const body = `${letters}${year}${dice.pick([...'ABCDEHLMPRST'])}${day}${dice.pick(['F205', 'H501', 'L219', 'F839', 'A944'])}`;
  const sum = [...body].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

const makers: Readonly<Record<string, (dice: Dice) => string>> = {
  gb: (dice) =>
    dice.fill(
      `${dice.pick(['JK', 'AB', 'PW', 'SN', 'NR'])}${dice.pick(['######', ' ## ## ## '])}${dice.pick(['A', 'B', 'C', 'D'])}`,
    ),
  us: (dice) => `${dice.fill('4##')}-${dice.fill('##')}-${dice.fill('####')}`,
  ie: (dice) => {
    const body = dice.fill('#######');
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(body, [8, 7, 6, 5, 4, 3, 2]) + 9) % 23] ?? ''}A`;
  },
  au: (dice) =>
    untilValid(() => {
      const body = dice.fill('#########');
      return weighted(body, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
        ? body.replace(/(.{3})(.{3})(.{3})/, dice.pick(['$1 $2 $3', '$1$2$3']))
        : undefined;
    }),
  nz: (dice) =>
    untilValid(() => {
      const body = dice.fill('4#######');
      const check = (11 - (weighted(`0${body}`, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 || body.length !== 8 ? undefined : nzCheck(body, dice);
    }),
  ca: (dice) => luhn(dice.fill('5#######')).replace(/(.{3})(.{3})(.{3})/, dice.pick(['$1 $2 $3', '$1-$2-$3'])),
  in: aadhaar,
  za: (dice) => luhn(`${birthDigits(dice)}${dice.fill('####')}08`),
  sg: (dice) => {
    const body = dice.fill('8######');
    return `S${body}${'JZIHGFEDCBA'[weighted(body, [2, 7, 6, 5, 4, 3, 2]) % 11] ?? ''}`;
  },
  ph: (dice) => dice.fill('3#-#######-#'),
  ng: (dice) => dice.fill('###########'),
  de: germanTax,
  fr: (dice) => {
    const body = `${1 + dice.below(2)}${50 + dice.below(49)}${String(1 + dice.below(12)).padStart(2, '0')}${dice.pick(['75', '69', '33', '59'])}${dice.fill('######')}`;
    const key = String(97n - (BigInt(body) % 97n)).padStart(2, '0');
    return dice.pick([`${body}${key}`, `${body.replace(/(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6')} ${key}`]);
  },
  es: (dice) => {
    const body = dice.fill('########');
    return `${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23] ?? ''}`;
  },
  it: codiceFiscale,
  pt: (dice) => {
    const body = dice.fill('2#######');
    const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest < 2 ? 0 : 11 - rest}`;
  },
  nl: (dice) =>
    untilValid(() => {
      const body = dice.fill('#########');
      return weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? body : undefined;
    }),
  pl: (dice) => {
    const body = birthDigits(dice) + dice.fill('####');
    return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  sv: (dice) => luhn(birthDigits(dice) + dice.fill('###')).replace(/(.{6})(.{4})/, '$1-$2'),
  da: (dice) => `${birthDigits(dice).replace(/(..)(..)(..)/, '$3$2$1')}-${dice.fill('####')}`,
  tr: (dice) => {
    const body = dice.fill('#########');
    const digits = digitsOf(body);
    const odd = digits.filter((_, index) => index % 2 === 0).reduce((sum, digit) => sum + digit, 0);
    const even = digits.filter((_, index) => index % 2 === 1).reduce((sum, digit) => sum + digit, 0);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return `${body}${tenth}${(odd + even + tenth) % 10}`;
  },
};

function nzCheck(body: string, dice: Dice): string {
  const whole = `${body.slice(0, 7)}`;
  const check = (11 - (weighted(`0${whole}`, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === 10 ? nzCheck(dice.fill('4######'), dice) : `${whole}${check}`.replace(/(..)(...)(...)/, '$1-$2-$3');
}

export function nationalId(dice: Dice, locale: string): string {
  const maker = makers[locale];
  if (maker === undefined) throw new Error(`No national number for ${locale}`);
  return maker(dice);
}
