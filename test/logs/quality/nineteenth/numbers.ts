import { type Random, shape } from './random.ts';

const digitsOf = (text: string): readonly number[] => [...text].map(Number);
const weighted = (text: string, weights: readonly number[]): number =>
  digitsOf(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
const letterOf = (letters: string, at: number): string => letters.charAt(at);

export function luhnDigit(payload: string): string {
  const sum = digitsOf(payload).reduceRight((total, digit, at) => {
    const doubled = (payload.length - at) % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

export function grouped(text: string, sizes: readonly number[], between = ' '): string {
  const parts: string[] = [];
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = sizes[turn] ?? sizes[sizes.length - 1] ?? text.length;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(between);
}

export function cardDigits(random: Random): string {
  const start = random.pick([
    '4###',
    '4###',
    '4###',
    '51##',
    '52##',
    '53##',
    '54##',
    '55##',
    '23##',
    '25##',
    '37##',
    '34##',
  ]);
  const payload = shape(random, start.startsWith('3') ? `${start}##########` : `${start}###########`);
  return payload + luhnDigit(payload);
}
export function cardWritten(random: Random, digits: string): string {
  const sizes = digits.length === 15 ? [4, 6, 5] : [4];
  return random.pick([grouped(digits, sizes), grouped(digits, sizes), grouped(digits, sizes, '-'), digits, digits]);
}
export function cardMasked(random: Random, digits: string): string {
  const last = digits.slice(-4);
  const first = digits.slice(0, 4);
  return random.pick([
    `**** **** **** ${last}`,
    `************${last}`,
    `XXXX XXXX XXXX ${last}`,
    `${first} **** **** ${last}`,
    `${first}********${last}`,
    `${first} ${digits.slice(4, 6)}** **** ${last}`,
    `xxxx-xxxx-xxxx-${last}`,
    `${first}-XXXX-XXXX-${last}`,
    `•••• ${last}`,
    `****${last}`,
  ]);
}

const ibanBodies: Readonly<Record<string, string>> = {
  DE: '##################',
  GB: '^^^^##############',
  IE: '^^^^##############',
  FR: '#######################',
  ES: '####################',
  IT: '^######################',
  NL: '^^^^##########',
  PT: '#####################',
  PL: '########################',
  SE: '####################',
  DK: '##############',
  AT: '################',
  BE: '############',
  CH: '#################',
  TR: '#####0################',
  GR: '#######################',
  LT: '################',
  BR: '#######################C1',
};
export const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ibanBodies).map(([country, body]) => [country, body.length + 4]),
);
export function mod97(text: string): number {
  const numeric = [...text].map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55))).join('');
  return [...numeric].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
export function iban(random: Random, wished: string): string {
  const country = ibanBodies[wished] === undefined ? random.pick(Object.keys(ibanBodies)) : wished;
  const body = shape(random, ibanBodies[country] ?? '');
  const check = String(98 - mod97(`${body}${country}00`)).padStart(2, '0');
  const whole = `${country}${check}${body}`;
  return random.chance(0.6) ? grouped(whole, [4]) : whole;
}

const verhoeffRows = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'].concat([
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]);
const verhoeffTurns = ['0123456789', '1576283094', '5803796142', '8916043527'].concat([
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]);
export function verhoeffLeft(text: string): number {
  return [...text].reverse().reduce((state, digit, at) => {
    const turned = Number(verhoeffTurns[at % 8]?.charAt(Number(digit)));
    return Number(verhoeffRows[state]?.charAt(turned));
  }, 0);
}

function tried(random: Random, once: () => string | null): string {
  for (let turn = 0; turn < 500; turn++) {
    const made = once();
    if (made !== null) return made;
  }
  throw new Error(`No number found at ${random.next()}`);
}

/** A day of birth for numbers that hold one. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };
export const two = (value: number): string => String(value % 100).padStart(2, '0');

function steuerId(random: Random): string {
  const order = random.shuffled([...'0123456789']);
  const ten = [...order.slice(0, 9)];
  ten.push(random.pick(ten));
  const mixed = [...random.shuffled(ten)];
  if (mixed[0] === '0') mixed.reverse();
  if (mixed[0] === '0') mixed[0] = mixed.find((digit) => digit !== '0') ?? '1';
  let product = 10;
  for (const digit of mixed) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  const check = (11 - product) % 10;
  const whole = `${mixed.join('')}${check}`;
  return random.chance(0.5) ? grouped(whole, [2, 3, 3, 3]) : whole;
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function codiceFiscale(random: Random, { year, month, day }: Day): string {
  const consonants = 'BCDFGLMNPRSTVZ';
  const six = Array.from({ length: 6 }, () => random.pick([...consonants])).join('');
  const days = random.chance(0.5) ? day : day + 40;
  const body = `${six}${two(year)}${letterOf('ABCDEHLMPRST', month - 1)}${two(days)}${shape(random, '^###').replace(/^[N-Z]/, 'H')}`;
  const sum = [...body].reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function cpf(random: Random): string {
  const nine = shape(random, '#########');
  const digit = (text: string): string => {
    const sum = digitsOf(text).reduce((total, value, at) => total + value * (text.length + 1 - at), 0);
    return String(((sum * 10) % 11) % 10);
  };
  const ten = nine + digit(nine);
  const whole = ten + digit(ten);
  return random.chance(0.6) ? whole.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4') : whole;
}

export function routingNumber(random: Random): string {
  const eight = shape(
    random,
    random.pick(['0%######', '1%######', '2%######', '3%######']).replace('%', random.pick(['1', '2'])),
  );
  const sum = weighted(eight, [3, 7, 1, 3, 7, 1, 3, 7]);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}
export function imei(random: Random): string {
  const payload = shape(random, '35############');
  return payload + luhnDigit(payload);
}
export function nhsNumber(random: Random): string {
  return tried(random, () => {
    const nine = shape(random, '%########');
    const check = (11 - (weighted(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? null : random.pick([grouped(`${nine}${check}`, [3, 3, 4]), `${nine}${check}`]);
  });
}

const makers: Readonly<Record<string, (random: Random, born: Day) => string>> = {
  us: (random) =>
    random.pick([shape(random, `${random.int(101, 665)}-%#-%###`), shape(random, `${random.int(101, 665)}%#%###`)]),
  uk: (random) => {
    const joined = `${random.pick(words2)}${shape(random, '######')}${random.pick(['A', 'B', 'C', 'D'])}`;
    return random.chance(0.6) ? grouped(joined, [2, 2, 2, 2, 1]) : joined;
  },
  ie: (random) => {
    const seven = shape(random, '#######');
    return `${seven}${letterOf('WABCDEFGHIJKLMNOPQRSTUV', (weighted(seven, [8, 7, 6, 5, 4, 3, 2]) + 9) % 23)}A`;
  },
  au: (random) =>
    tried(random, () => {
      const eight = shape(random, '%#######');
      const rest = weighted(eight, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
      for (let last = 0; last < 10; last++) if ((rest + last * 10) % 11 === 0) return grouped(`${eight}${last}`, [3]);
      return null;
    }),
  ca: (random) => {
    const eight = shape(random, `${random.int(1, 7)}#######`);
    return grouped(`${eight}${luhnDigit(eight)}`, [3], random.pick([' ', '-', '']));
  },
  in: (random) => {
    if (random.chance(0.4)) return shape(random, '^^^P^####^');
    const eleven = shape(random, `${random.int(2, 9)}##########`);
    const last = [...'0123456789'].find((digit) => verhoeffLeft(eleven + digit) === 0) ?? '0';
    return grouped(eleven + last, [4], random.chance(0.7) ? ' ' : '');
  },
  za: (random, born) => {
    const twelve = `${two(born.year)}${two(born.month)}${two(born.day)}${shape(random, '####')}08`;
    return twelve + luhnDigit(twelve);
  },
  sg: (random) => {
    const seven = shape(random, '#######');
    const sum = weighted(seven, [2, 7, 6, 5, 4, 3, 2]);
    return `S${seven}${letterOf('JZIHGFEDCBA', sum % 11)}`;
  },
  nz: (random) => shape(random, '^^^####').replace(/[IO]/g, 'H'),
  de: steuerId,
  at: (random, born) =>
    tried(random, () => {
      const three = shape(random, '%##');
      const date = `${two(born.day)}${two(born.month)}${two(born.year)}`;
      const check = (weighted(three, [3, 7, 9]) + weighted(date, [5, 8, 4, 2, 1, 6])) % 11;
      return check === 10 ? null : `${three}${check} ${date}`;
    }),
  fr: (random, born) => {
    const body = `${random.int(1, 2)}${two(born.year)}${two(born.month)}${two(random.int(1, 95)).replace('20', '21')}${shape(random, '######')}`;
    const key = String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
    return random.chance(0.6) ? `${grouped(body, [1, 2, 2, 2, 3, 3])} ${key}` : `${body}${key}`;
  },
  es: (random) => {
    const eight = shape(random, '%#######');
    return `${eight}${random.pick(['', '', '-'])}${letterOf('TRWAGMYFPDXBNJZSQVHLCKE', Number(eight) % 23)}`;
  },
  it: codiceFiscale,
  nl: (random) =>
    tried(random, () => {
      const eight = shape(random, '%#######');
      const check = weighted(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return check === 10 ? null : random.pick([`${eight}${check}`, grouped(`${eight}${check}`, [4, 2, 3], '.')]);
    }),
  pt: (random) => {
    const eight = shape(random, `${random.pick(['1', '2'])}#######`);
    const rest = weighted(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return grouped(`${eight}${rest < 2 ? 0 : 11 - rest}`, [3], random.pick([' ', '']));
  },
  br: cpf,
  pl: (random, born) => {
    const month = born.year >= 2000 ? born.month + 20 : born.month;
    const ten = `${two(born.year)}${two(month)}${two(born.day)}${shape(random, '####')}`;
    return `${ten}${(10 - (weighted(ten, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  se: (random, born) => {
    const nine = `${two(born.year)}${two(born.month)}${two(born.day)}${shape(random, '###')}`;
    const four = `${nine.slice(6)}${luhnDigit(nine)}`;
    return random.pick([`${born.year}${nine.slice(2, 6)}-${four}`, `${nine.slice(0, 6)}-${four}`]);
  },
  tr: (random) => {
    const nine = shape(random, '%########');
    const odd = weighted(nine, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weighted(nine, [0, 1, 0, 1, 0, 1, 0, 1]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return `${nine}${tenth}${(odd + even + tenth) % 10}`;
  },
  ru: (random) => {
    const ten = shape(random, `${two(random.int(1, 89))}########`);
    const first = (weighted(ten, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    const second = (weighted(`${ten}${first}`, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return `${ten}${first}${second}`;
  },
  gr: (random) => {
    const eight = shape(random, '%#######');
    return `${eight}${(weighted(eight, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
  },
};
const words2 = [
  'AB',
  'CE',
  'EH',
  'GJ',
  'HK',
  'JL',
  'JW',
  'KA',
  'LP',
  'MX',
  'NR',
  'NZ',
  'PC',
  'PY',
  'RS',
  'SJ',
  'SX',
  'TK',
  'WM',
  'YB',
];

export function nationalId(random: Random, locale: string, born: Day): string {
  const make = makers[locale];
  if (make === undefined) throw new Error(`No national id for ${locale}`);
  return make(random, born);
}
