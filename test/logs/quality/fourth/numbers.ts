// Numbers of the fourth evaluation set that carry check digits: cards, IBANs and national identifiers by country.
import type { Locale } from './values.ts';

export type Draw = {
  readonly int: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** "#" becomes a digit, "^" one from 2 to 9, "@" a capital letter, "%" a hexadecimal digit, "*" a letter or digit. */
  readonly fill: (pattern: string) => string;
};

const mixed = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
export function createDraw(random: () => number): Draw {
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[int(0, items.length - 1)] as Item;
  const of = (letters: string) => letters[int(0, letters.length - 1)] ?? '';
  const sources: Readonly<Record<string, string>> = {
    '#': '0123456789',
    '^': '23456789',
    '@': 'ABCDEFGHJKLMNPRSTUWXYZ',
    '%': '0123456789abcdef',
    '*': mixed,
  };
  return { int, pick, fill: (pattern) => pattern.replace(/[#^@%*]/g, (letter) => of(sources[letter] ?? '')) };
}

const digitsOf = (text: string) => [...text].map(Number);
const weigh = (text: string, weights: readonly number[]) =>
  digitsOf(text).reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0);

function luhnDigit(text: string): string {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return String((10 - (sum % 10)) % 10);
}

export function cardNumber(draw: Draw): string {
  const body = draw.fill(
    draw.pick([
      '4##############',
      '51#############',
      '54#############',
      '4539###########',
      '2221###########',
      '37############',
    ]),
  );
  const whole = body + luhnDigit(body);
  if (whole.length === 15) return draw.pick([whole, `${whole.slice(0, 4)} ${whole.slice(4, 10)} ${whole.slice(10)}`]);
  const groups = whole.match(/.{4}/g) ?? [];
  return draw.pick([whole, groups.join(' '), groups.join(' '), groups.join('-')]);
}

const accounts: Partial<Record<Locale, readonly string[]>> = {
  de: [`DE${'#'.repeat(18)}`, `DE${'#'.repeat(18)}`, `AT${'#'.repeat(16)}`, `CH${'#'.repeat(17)}`],
  fr: [`FR${'#'.repeat(23)}`, `FR${'#'.repeat(23)}`, `BE${'#'.repeat(12)}`],
  es: [`ES${'#'.repeat(20)}`],
  pt: [`PT${'#'.repeat(21)}`],
  pl: [`PL${'#'.repeat(24)}`],
  sv: [`SE${'#'.repeat(20)}`],
  nl: ['NLINGB##########', 'NLRABO##########', 'NLABNA##########', `BE${'#'.repeat(12)}`],
};
const otherAccounts = ['GBNWBK##############', 'GBBARC##############', 'IEAIBK##############', 'DE##################'];

/** Country and account without check digits, filled; the two digits follow ISO 13616. */
export function ibanNumber(draw: Draw, locale: Locale): string {
  const filled = draw.fill(draw.pick(accounts[locale] ?? otherAccounts));
  const country = filled.slice(0, 2);
  const account = filled.slice(2);
  const numeric = [...`${account}${country}00`].map((letter) => String(Number.parseInt(letter, 36))).join('');
  const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
  const whole = `${country}${check}${account}`;
  return draw.pick([whole, (whole.match(/.{1,4}/g) ?? []).join(' '), (whole.match(/.{1,4}/g) ?? []).join(' ')]);
}

/** Draws until the rule gives a check digit: some remainders have none. */
function checked(draw: Draw, pattern: string, rule: (body: string) => number): string {
  for (;;) {
    const body = draw.fill(pattern);
    const digit = rule(body);
    if (digit >= 0 && digit <= 9) return body + digit;
  }
}

const verhoeffPermutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const verhoeffProducts = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const verhoeffInverse = '0432156789';
function verhoeffDigit(body: string): number {
  const sum = digitsOf(body)
    .reverse()
    .reduce((held, digit, index) => {
      const moved = Number(verhoeffPermutations[(index + 1) % 8]?.[digit]);
      return Number(verhoeffProducts[held]?.[moved]);
    }, 0);
  return Number(verhoeffInverse[sum]);
}

function germanTaxNumber(draw: Draw): string {
  for (;;) {
    const body = draw.fill('^#########');
    const counts = [...'0123456789'].map((digit) => body.split(digit).length - 1);
    if (counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) continue;
    let product = 10;
    for (const digit of digitsOf(body)) {
      const sum = (digit + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return body + ((11 - product) % 10);
  }
}

const yearMonthDay = (draw: Draw) =>
  [draw.int(45, 99), draw.int(1, 12), draw.int(1, 28)].map((part) => String(part).padStart(2, '0')).join('');
const grouped = (text: string, ...sizes: readonly number[]) =>
  sizes
    .map((size, index) => {
      const start = sizes.slice(0, index).reduce((sum, before) => sum + before, 0);
      return text.slice(start, start + size);
    })
    .join(' ');

const makers: Readonly<Record<Locale, (draw: Draw) => string>> = {
  us: (draw) => draw.int(2, 5) + draw.fill(draw.pick(['##-^#-^###', '##-^#-^###', '## ^# ^###'])),
  gb: (draw) => {
    const insurance = `${draw.pick(['AB', 'CE', 'JK', 'NR', 'PW', 'SG', 'TL'])}${draw.fill('######')}${draw.pick([...'ABCD'])}`;
    const health = checked(draw, '4########', (body) => (11 - (weigh(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11);
    return draw.pick([insurance, grouped(insurance, 2, 2, 2, 2, 1), grouped(health, 3, 3, 4), health]);
  },
  au: (draw) => {
    for (;;) {
      const number = draw.fill('^########');
      if (weigh(number, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return grouped(number, 3, 3, 3);
    }
  },
  nz: (draw) => {
    const number = checked(draw, '0^######', (body) => (11 - (weigh(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11);
    return `${number.slice(1, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;
  },
  za: (draw) => {
    const body = `${yearMonthDay(draw)}${draw.fill('####')}08`;
    return draw.pick([body + luhnDigit(body), grouped(body + luhnDigit(body), 6, 4, 2, 1)]);
  },
  in: (draw) => {
    const aadhaar = checked(draw, '^##########', verhoeffDigit);
    return draw.pick([grouped(aadhaar, 4, 4, 4), aadhaar, draw.fill('@@@P@####@')]);
  },
  sg: (draw) => {
    const [letter, digits] = [draw.pick(['S', 'T']), draw.fill('#######')];
    const sum = weigh(digits, [2, 7, 6, 5, 4, 3, 2]) + (letter === 'T' ? 4 : 0);
    return letter + digits + 'JZIHGFEDCBA'[sum % 11];
  },
  de: (draw) => {
    const number = germanTaxNumber(draw);
    return draw.pick([number, grouped(number, 2, 3, 3, 3)]);
  },
  fr: (draw) => {
    const body = `${draw.pick(['1', '2'])}${draw.int(45, 99)}${draw.pick(['01', '04', '07', '11'])}${draw.fill('7^')}${draw.fill('######')}`;
    const whole = body + String(97n - (BigInt(body) % 97n)).padStart(2, '0');
    return draw.pick([whole, grouped(whole, 1, 2, 2, 2, 3, 3, 2)]);
  },
  es: (draw) => {
    const foreigner = draw.int(0, 3) === 0;
    const digits = draw.fill(foreigner ? '#######' : '########');
    const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23];
    return foreigner
      ? draw.pick([`X${digits}${letter}`, `X-${digits}-${letter}`])
      : draw.pick([`${digits}${letter}`, `${digits}-${letter}`]);
  },
  pt: (draw) => {
    const number = checked(draw, '2#######', (body) => {
      const digit = 11 - (weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return digit > 9 ? 0 : digit;
    });
    return draw.pick([number, grouped(number, 3, 3, 3)]);
  },
  pl: (draw) => {
    const body = `${yearMonthDay(draw)}${draw.fill('####')}`;
    return body + ((10 - (weigh(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  sv: (draw) => {
    const day = yearMonthDay(draw);
    const serial = draw.fill('###');
    const tail = serial + luhnDigit(day + serial);
    return draw.pick([`${day}-${tail}`, `19${day}-${tail}`, `19${day}${tail}`]);
  },
  nl: (draw) => checked(draw, '1#######', (body) => weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11),
};
export const nationalNumber = (draw: Draw, locale: Locale): string => makers[locale](draw);
