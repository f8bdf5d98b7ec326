// Numbers with check digits: cards, IBANs and national ids, each by its own rule.
import { digits, fromPattern, type Random } from './random.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number };
export type Bearer = {
  readonly female: boolean;
  readonly first: string;
  readonly last: string;
  readonly birth: Birth;
};

const two = (value: number) => String(value % 100).padStart(2, '0');
const yymmdd = (b: Birth) => two(b.year) + two(b.month) + two(b.day);
const weighted = (text: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0);

export function luhn(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return body + String((10 - (sum % 10)) % 10);
}

export function card(random: Random): string {
  const prefix = random.pick(['4', '4', '51', '52', '53', '54', '55', '4539', '4929', '4716', '5356', '2221']);
  return luhn(prefix + digits(15 - prefix.length, random));
}

const remainder = (text: string, modulus: number) => {
  let rest = 0;
  for (const digit of text) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
};
const lettersAsNumbers = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

const banks: Readonly<Record<string, readonly string[]>> = {
  GB: ['BARC', 'LOYD', 'NWBK', 'MIDL', 'MONZ'],
  IE: ['AIBK', 'BOFI', 'IPBS'],
  NL: ['INGB', 'RABO', 'ABNA', 'KNAB'],
  BG: ['UNCR', 'FINV', 'STSA', 'BPBI'],
};

function bban(land: string, random: Random): string {
  const bank = () => random.pick(banks[land] ?? ['XXXX']);
  if (land === 'GB' || land === 'IE') return bank() + digits(14, random);
  if (land === 'NL') return `${bank()}0${elfProof(1, random)}`;
  if (land === 'BG') return `${bank()}${digits(4, random)}10${fromPattern('########', random)}`;
  if (land === 'BE') {
    const body = digits(10, random);
    return body + two(remainder(body, 97) || 97);
  }
  if (land === 'FR') {
    const body = `${random.pick(['30004', '30002', '10278', '20041'])}${digits(5, random)}${digits(11, random)}`;
    const key = 97 - remainder(`${body}00`, 97);
    return body + two(key);
  }
  if (land === 'ES') {
    const office = `${random.pick(['2100', '0049', '0182', '1465'])}${fromPattern('####', random)}`;
    const number = digits(10, random);
    const check = (text: string) => {
      const rest = 11 - (weighted(text, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
      return String(rest === 10 ? 1 : rest === 11 ? 0 : rest);
    };
    return `${office}${check(`00${office}`)}${check(number)}${number}`;
  }
  const lengths: Readonly<Record<string, number>> = { DE: 18, CH: 17, SE: 20, PL: 24, HR: 17, AT: 16, IL: 19 };
  if (land === 'CH') return `00${digits(15, random)}`;
  if (land === 'TR') return `000${random.pick(['10', '12', '46', '62', '64'])}0${digits(16, random)}`;
  return digits(lengths[land] ?? 18, random);
}

export function iban(land: string, random: Random): string {
  const body = bban(land, random);
  const check = 98 - remainder(lettersAsNumbers(`${body}${land}00`), 97);
  return (land + two(check) + body).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Nine digits that pass the Dutch eleven test; the last one weighs 1 in bank accounts and -1 in citizens' numbers. */
function elfProof(lastWeight: number, random: Random): string {
  for (;;) {
    const text = digits(9, random);
    if (weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, lastWeight]) % 11 === 0) return text;
  }
}

function isoMod11(body: string): string {
  let rest = 10;
  for (const digit of body) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return body + String((11 - rest) % 10);
}

function verhoeff(body: string): string {
  const times = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const permuted = (digit: number, count: number): number =>
    count === 0 ? digit : permuted(turn[digit] ?? 0, count - 1);
  let check = 0;
  [...body].reverse().forEach((digit, i) => {
    check = times(check, permuted(Number(digit), (i + 1) % 8));
  });
  return body + String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check]);
}

const again = (make: () => string | undefined): string => {
  for (;;) {
    const value = make();
    if (value !== undefined) return value;
  }
};
const plain = (text: string) =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');

type Maker = (random: Random, bearer: Bearer) => string;
export const nationalIds: Readonly<Record<string, Maker>> = {
  nino: (r) =>
    `${r.pick(['AB', 'CE', 'JG', 'PX', 'NW', 'SK', 'LZ', 'WM', 'TR', 'HB'])} ${fromPattern('## ## ##', r)} ${r.pick([
      'A',
      'B',
      'C',
      'D',
    ])}`,
  nhs: (r) =>
    again(() => {
      const body = digits(9, r);
      const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? undefined : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
    }),
  licence: (r, b) => {
    const decade = Math.floor((b.birth.year % 100) / 10);
    const month = two(b.birth.month + (b.female ? 50 : 0));
    const initials = `${plain(b.first)[0]}${r.pick(['9', 'A', 'J', 'M', 'L'])}`;
    const name = plain(b.last).slice(0, 5).padEnd(5, '9');
    return `${name}${decade}${month}${two(b.birth.day)}${b.birth.year % 10}${initials}9${fromPattern('@@', r)}`;
  },
  ssn: (r) => `${100 + r.below(549)}-${two(1 + r.below(98))}-${1000 + r.below(8999)}`,
  sin: (r) => luhn(`${1 + r.below(7)}${fromPattern('#######', r)}`).replace(/(...)(?=.)/g, '$1 '),
  tfn: (r) =>
    again(() => {
      const text = digits(9, r);
      return weighted(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? text.replace(/(...)(?=.)/g, '$1 ') : undefined;
    }),
  medicare: (r) => {
    const body = `${2 + r.below(5)}${fromPattern('#######', r)}`;
    const check = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return `${body.slice(0, 4)} ${body.slice(4)}${check} ${1 + r.below(3)}`;
  },
  ppsn: (r) => {
    const body = digits(7, r);
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
  },
  aadhaar: (r) => verhoeff(`${2 + r.below(8)}${fromPattern('##########', r)}`).replace(/(....)(?=.)/g, '$1 '),
  pan: (r, b) => `${fromPattern('@@@', r)}P${plain(b.last)[0]}${fromPattern('####@', r)}`,
  zaid: (r, b) => luhn(`${yymmdd(b.birth)}${(b.female ? 0 : 5) + r.below(5)}${fromPattern('###', r)}08`),
  nric: (r, b) => {
    const body = two(b.birth.year) + fromPattern('#####', r);
    const late = b.birth.year >= 2000;
    const rest = (weighted(body, [2, 7, 6, 5, 4, 3, 2]) + (late ? 4 : 0)) % 11;
    return `${late ? 'T' : 'S'}${body}${'JZIHGFEDCBA'[rest]}`;
  },
  bvn: (r) => `22${fromPattern('#########', r)}`,
  nin: (r) => digits(11, r),
  ahv: (r) => {
    const body = `756${fromPattern('#########', r)}`;
    const check = (10 - (weighted(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
    return `${body}${check}`.replace(/^(\d{3})(\d{4})(\d{4})(\d{2})$/, '$1.$2.$3.$4');
  },
  steuerid: (r) => {
    const order = [...'0123456789'].map((digit) => ({ digit, at: r.next() })).sort((a, b) => a.at - b.at);
    const list = order.map((entry) => entry.digit);
    if (list[0] === '0') list.reverse();
    list[9] = list[3] ?? '1';
    return isoMod11(list.join('')).replace(/^(..)(...)(...)(...)$/, '$1 $2 $3 $4');
  },
  nir: (r, b) => {
    const place = r.pick(['75', '69', '13', '31', '44', '67', '59', '33']);
    const body = `${b.female ? 2 : 1}${two(b.birth.year)}${two(b.birth.month)}${place}${100 + r.below(150)}${
      100 + r.below(300)
    }`;
    const key = two(97 - remainder(body, 97));
    return `${body}${key}`.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
  },
  nrn: (r, b) => {
    const serial = String(100 + r.below(397) * 2 + (b.female ? 0 : 1));
    const stem = yymmdd(b.birth) + serial;
    const check = two(97 - remainder(b.birth.year >= 2000 ? `2${stem}` : stem, 97));
    return `${stem}${check}`.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
  },
  dnies: (r) => {
    const body = digits(8, r);
    return `${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23]}`;
  },
  nie: (r) => {
    const body = fromPattern('#######', r);
    return `X${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23]}`;
  },
  curp: (r, b) => {
    const last = plain(b.last);
    const vowel = last.slice(1).match(/[AEIOU]/)?.[0] ?? 'X';
    const state = r.pick(['DF', 'JC', 'NL', 'PL', 'VZ']);
    const mark = b.birth.year < 2000 ? '0' : 'A';
    const sex = b.female ? 'M' : 'H';
    const names = `${last[0]}${vowel}${r.pick([...'GLMRST'])}${plain(b.first)[0]}`;
    const inner = r.pick(['RNS', 'LZR', 'NRC', 'MPD']);
    const stem = `${names}${yymmdd(b.birth)}${sex}${state}${inner}${mark}`;
    const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
    const sum = [...stem].reduce((total, sign, i) => total + alphabet.indexOf(sign) * (18 - i), 0);
    return `${stem}${(10 - (sum % 10)) % 10}`;
  },
  dnipe: (r) => fromPattern('~07######~10######~4#######~7#######', r),
  cpf: (r) => {
    const check = (text: string) => {
      const sum = [...text].reduce((total, digit, i) => total + Number(digit) * (text.length + 1 - i), 0);
      const rest = (sum * 10) % 11;
      return text + String(rest % 10);
    };
    return check(check(fromPattern('!+########', r))).replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4');
  },
  bsn: (r) => elfProof(-1, r),
  personnummer: (r, b) => {
    const serial = `${fromPattern('##', r)}${r.below(5) * 2 + (b.female ? 0 : 1)}`;
    const whole = luhn(yymmdd(b.birth) + serial);
    return `${whole.slice(0, 6)}-${whole.slice(6)}`;
  },
  pesel: (r, b) => {
    const serial = r.below(5) * 2 + (b.female ? 0 : 1);
    const month = two(b.birth.month + (b.birth.year >= 2000 ? 20 : 0));
    const stem = `${two(b.birth.year)}${month}${two(b.birth.day)}${fromPattern('###', r)}${serial}`;
    return `${stem}${(10 - (weighted(stem, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  oib: (r) => isoMod11(digits(10, r)),
  egn: (r, b) => {
    const month = two(b.birth.month + (b.birth.year >= 2000 ? 40 : 0));
    const serial = `${fromPattern('##', r)}${r.below(5) * 2 + (b.female ? 1 : 0)}`;
    const stem = `${two(b.birth.year)}${month}${two(b.birth.day)}${serial}`;
    return `${stem}${(weighted(stem, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10}`;
  },
  tckn: (r) => {
    const body = digits(9, r);
    const odd = weighted(body, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weighted(body, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return `${body}${tenth}${(odd + even + tenth) % 10}`;
  },
  zehut: (r) => {
    const body = `${r.pick(['0', '2', '3'])}${fromPattern('#######', r)}`;
    return luhn(body);
  },
  thaiid: (r) => {
    const body = `${r.pick(['1', '3'])}${digits(11, r)}`;
    const check = (11 - (weighted(body, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
    return `${body}${check}`.replace(/^(.)(....)(.....)(..)(.)$/, '$1-$2-$3-$4-$5');
  },
  mynumber: (r) => {
    const body = digits(11, r);
    const rest = weighted(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest <= 1 ? 0 : 11 - rest}`.replace(/(....)(?=.)/g, '$1 ');
  },
  mykad: (r, b) =>
    `${yymmdd(b.birth)}-${r.pick(['01', '10', '14', '07', '08'])}-${fromPattern('###', r)}${
      r.below(5) * 2 + (b.female ? 0 : 1)
    }`,
  sss: (r) => fromPattern('3#-#######-#', r),
  tinph: (r) => fromPattern('2##-###-###-000', r),
};
