// Numbers with check digits: cards, IBANs and national ids.
import type { Random } from './random.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number };
export const two = (value: number): string => String(value).padStart(2, '0');
const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
export const grouped = (text: string, sizes: readonly number[], joint = ' '): string => {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.join(joint);
};
export const byFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

export function luhn(body: string): string {
  let total = 0;
  for (let at = 0; at < body.length; at++) {
    const digit = Number(body[body.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (total % 10)) % 10);
}
export function card(random: Random): string {
  const start = random.pick(['4', '4', '4', '51', '52', '53', '54', '55']) + random.digits(3);
  const body = start + random.digits(15 - start.length);
  return body + luhn(body);
}
export function amex(random: Random): string {
  const body = random.pick(['34', '37']) + random.digits(12);
  return body + luhn(body);
}
function remainder97(text: string): number {
  let rest = 0;
  for (const digit of text) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
const lettersToDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
function iban(country: string, body: string): string {
  return country + two(98 - remainder97(lettersToDigits(`${body}${country}00`))) + body;
}
const mod11 = (digits: string, weights: readonly number[]): number => (11 - (sum(digits, weights) % 11)) % 11;
function spanishControl(digits: string): string {
  const value = mod11(digits.padStart(10, '0'), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
  return value === 10 ? '1' : String(value);
}
const italianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function italianCheck(text: string): string {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code < 65 ? code - 48 : code - 65;
    total += at % 2 === 0 ? (italianOdd[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (total % 26));
}
function norwegianAccount(random: Random): string {
  for (;;) {
    const body = random.pick(['1503', '9710', '6012', '4202', '3624']) + random.digits(6);
    const check = mod11(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (check < 10) return body + check;
  }
}
/** A Czech account number's base passes a weighted sum; here the last digit is chosen until it does. */
function czechBase(random: Random): string {
  for (;;) {
    const base = `${1 + random.below(9)}${random.digits(9)}`;
    if (sum(base, [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0) return base;
  }
}
function czechAccount(random: Random): string {
  return `${czechBase(random)}/${random.pick(['0100', '0800', '0300', '2010', '3030'])}`;
}
const ibans: Readonly<Record<string, (random: Random) => string>> = {
  uk: (r) => iban('GB', r.pick(['BARC', 'NWBK', 'LOYD', 'HBUK', 'MIDL']) + r.digits(14)),
  ie: (r) => iban('IE', r.pick(['AIBK93', 'BOFI90', 'IPBS99']) + r.digits(12)),
  de: (r) => iban('DE', r.pick(['10050000', '37040044', '20041133', '50010517', '70020270']) + r.digits(10)),
  fr: (r) => {
    const body = r.pick(['30004', '20041', '30003', '14445']) + r.digits(16);
    const bank = Number(body.slice(0, 5));
    const branch = Number(body.slice(5, 10));
    const key = 97 - ((89 * bank + 15 * branch + 3 * Number(body.slice(10))) % 97);
    return iban('FR', body + two(key));
  },
  es: (r) => {
    const bank = r.pick(['2100', '0049', '0182', '2085']) + r.digits(4);
    const own = r.digits(10);
    return iban('ES', bank + spanishControl(bank) + spanishControl(own) + own);
  },
  it: (r) => {
    const body = r.pick(['03069', '02008', '05034', '07601']) + r.digits(5) + r.digits(12);
    return iban('IT', italianCheck(body) + body);
  },
  da: (r) => iban('DK', r.pick(['3000', '2191', '7045', '8117']) + r.digits(10)),
  no: (r) => iban('NO', norwegianAccount(r)),
  fi: (r) => {
    const body = r.pick(['1', '2', '5']) + r.digits(12);
    return iban('FI', body + luhn(body));
  },
  cs: (r) => iban('CZ', `${r.pick(['0100', '0800', '0300', '2010'])}000000${czechBase(r)}`),
  ro: (r) => iban('RO', r.pick(['BTRL', 'RNCB', 'INGB', 'BRDE']) + r.digits(16)),
  hu: (r) => {
    const branch = r.pick(['1177', '1070', '1160', '1040']) + r.digits(3);
    const weights = [9, 7, 3, 1, 9, 7, 3];
    const head = branch + ((10 - (sum(branch, weights) % 10)) % 10);
    const own = r.digits(15);
    return iban('HU', head + own + ((10 - (sum(own, [...weights, 1, 9, 7, 3, 1, 9, 7, 3]) % 10)) % 10));
  },
  el: (r) => iban('GR', r.pick(['011', '014', '017', '026']) + r.digits(4) + r.digits(16)),
  ua: (r) => iban('UA', r.pick(['305299', '322001', '300335', '321842']).padEnd(11, '0') + r.digits(14)),
};
export function ibanOf(locale: string, random: Random): string {
  const maker = ibans[locale];
  if (maker === undefined) throw new Error(`No IBAN in ${locale}`);
  return maker(random);
}

const cap = 'ABCDEFGHJKLMNPRSTWXYZ';
const letter = (random: Random): string => random.pick([...cap]);
function untilTen(random: Random, body: () => string, weights: readonly number[], turn = mod11): string {
  for (;;) {
    const digits = body();
    const check = turn(digits, weights);
    if (check < 10) return digits + check;
    random.next();
  }
}
const consonants = (name: string): string => name.replace(/[^A-Z]/g, '').replace(/[AEIOU]/g, '');
const vowels = (name: string): string => name.replace(/[^AEIOU]/g, '');
const verhoeffMultiply = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
};
const verhoeffTurn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function verhoeff(body: string): string {
  let check = 0;
  for (let at = 0; at <= body.length; at++) {
    let digit = at === 0 ? 0 : Number(body[body.length - at]);
    for (let turn = 0; turn < at % 8; turn++) digit = verhoeffTurn[digit] ?? 0;
    check = verhoeffMultiply(check, digit);
  }
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check]);
}

/** Account and tracking numbers that carry a check digit. */
export const accountNumbers: Readonly<Record<string, (random: Random) => string>> = {
  nokonto: (r) => grouped(norwegianAccount(r), [4, 2, 5], '.'),
  czucet: (r) => czechAccount(r),
  aba: (r) => {
    const body = `0${1 + r.below(9)}${r.digits(6)}`;
    return body + ((10 - (sum(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
  },
  parcel: (r) => {
    const body = r.digits(8);
    const check = 11 - (sum(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
    return `LX${body}${check === 10 ? 0 : check === 11 ? 5 : check}IT`;
  },
  wallet: (r) => `bc1q${Array.from({ length: 38 }, () => r.pick([...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'])).join('')}`,
  txid: (r) => `0x${Array.from({ length: 64 }, () => r.pick([...'0123456789abcdef'])).join('')}`,
};

export type Owner = { readonly first: string; readonly last: string; readonly woman: boolean; readonly birth: Birth };
type Maker = (random: Random, owner: Owner) => string;
const dmy = (b: Birth): string => two(b.day) + two(b.month) + two(b.year % 100);
const ymd = (b: Birth): string => two(b.year % 100) + two(b.month) + two(b.day);

/** Days since a fixed day (Howard Hinnant's reckoning). */
function dayNumber({ year, month, day }: Birth): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}

export const nationalIds: Readonly<Record<string, Maker>> = {
  nino: (r) => {
    const pair = r.pick([...'ABCEHJKLMNPRSWXY']) + r.pick([...'ABCEGHJKLMNPRSWXYZ']);
    return `${pair} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.pick([...'ABCD'])}`.replace(/^(BG|GB|NK)/, 'JT');
  },
  nhs: (r) =>
    grouped(
      untilTen(r, () => r.pick(['4', '6', '7']) + r.digits(8), [10, 9, 8, 7, 6, 5, 4, 3, 2]),
      [3, 3, 4],
    ),
  utr: (r) => {
    const body = `${1 + r.below(9)}${r.digits(8)}`;
    const check = '21987654321'[sum(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] ?? '1';
    return grouped(check + body, [5, 5]);
  },
  licence: (r, o) => {
    const last = o.last
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .slice(0, 5)
      .padEnd(5, '9');
    const month = two(o.birth.month + (o.woman ? 50 : 0));
    const year = two(o.birth.year % 100);
    const born = `${year[0]}${month}${two(o.birth.day)}${year[1]}`;
    return `${last}${born}${o.first[0]?.toUpperCase()}9${r.digits(1)}${letter(r)}${letter(r)}`;
  },
  ssn: (r) => `${100 + r.below(560)}-${two(1 + r.below(98))}-${1000 + r.below(8999)}`,
  ppsn: (r) => {
    const body = `${1 + r.below(8)}${r.digits(6)}`;
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[(sum(body, [8, 7, 6, 5, 4, 3, 2]) + 9) % 23]}A`;
  },
  sin: (r) => {
    const body = r.pick(['4', '5', '6', '7']) + r.digits(7);
    return grouped(body + luhn(body), [3, 3, 3]);
  },
  ohip: (r) => {
    const body = r.pick(['4', '5', '6', '7']) + r.digits(8);
    return `${grouped(body + luhn(body), [4, 3, 3], '-')}-${letter(r)}${letter(r)}`;
  },
  tfn: (r) => {
    for (;;) {
      const digits = `${1 + r.below(9)}${r.digits(8)}`;
      if (sum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return grouped(digits, [3, 3, 3]);
    }
  },
  medicare: (r) => {
    const body = `${2 + r.below(5)}${r.digits(7)}`;
    return grouped(`${body}${sum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}1`, [4, 5, 1]);
  },
  pan: (r, o) => `${letter(r)}${letter(r)}${letter(r)}P${o.last[0]?.toUpperCase()}${r.digits(4)}${letter(r)}`,
  aadhaar: (r) => {
    const body = `${2 + r.below(8)}${r.digits(10)}`;
    return byFours(body + verhoeff(body));
  },
  said: (r, o) => {
    const body = `${ymd(o.birth)}${two(r.below(50) + (o.woman ? 0 : 50))}${r.digits(2)}08`;
    return body + luhn(body);
  },
  nric: (r, o) => {
    const late = o.birth.year >= 2000;
    const digits = late ? `0${r.digits(6)}` : `${r.pick(['6', '7', '8', '9'])}${r.digits(6)}`;
    const rest = (sum(digits, [2, 7, 6, 5, 4, 3, 2]) + (late ? 4 : 0)) % 11;
    return `${late ? 'T' : 'S'}${digits}${'JZIHGFEDCBA'[rest]}`;
  },
  nin: (r) => `${1 + r.below(9)}${r.digits(10)}`,
  steuer: (r) => {
    const all = [...'0123456789'].map((digit) => ({ digit, key: r.next() })).sort((a, b) => a.key - b.key);
    const picked = all.map((one) => one.digit);
    if (picked[0] === '0') [picked[0], picked[1]] = [picked[1] ?? '1', '0'];
    picked[9] = picked[4] ?? '1';
    let product = 10;
    for (const digit of picked) {
      const step = (Number(digit) + product) % 10 || 10;
      product = (2 * step) % 11;
    }
    return grouped(picked.join('') + ((11 - product) % 10), [2, 3, 3, 3]);
  },
  nir: (r, o) => {
    const place = `${r.pick(['31', '33', '44', '59', '67', '69', '75', '13'])}${two(1 + r.below(98))}${1 + r.below(8)}`;
    const born = `${o.woman ? 2 : 1}${two(o.birth.year % 100)}${two(o.birth.month)}`;
    const body = `${born}${place}${two(1 + r.below(90))}${r.digits(1)}`;
    return `${grouped(body, [1, 2, 2, 2, 3, 3])} ${two(97 - remainder97(body))}`;
  },
  dni: (r) => {
    const number = 20000000 + r.below(55000000);
    return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
  },
  nie: (r) => {
    const number = r.digits(7);
    return `Y${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`1${number}`) % 23]}`;
  },
  rut: (r) => {
    const body = String(7000000 + r.below(14000000)).padStart(8, '0');
    const rest = mod11(body, [3, 2, 7, 6, 5, 4, 3, 2]);
    const plain = Number(body).toLocaleString('de-DE');
    return `${plain}-${rest === 10 ? 'K' : rest}`;
  },
  cedula: (r) =>
    r.below(2) === 0
      ? `1.0${r.digits(2)}.${r.digits(3)}.${r.digits(3)}`
      : `5${r.digits(1)}.${r.digits(3)}.${r.digits(3)}`,
  cf: (r, o) => {
    const last = o.last.toUpperCase();
    const first = o.first.toUpperCase();
    const own = consonants(first);
    const given = own.length > 3 ? `${own[0]}${own[2]}${own[3]}` : `${own}${vowels(first)}XX`.slice(0, 3);
    const family = `${consonants(last)}${vowels(last)}XX`.slice(0, 3);
    const day = two(o.birth.day + (o.woman ? 40 : 0));
    const place = r.pick(['H501', 'F205', 'L219', 'F839', 'A944', 'D612']);
    const body = `${family}${given}${two(o.birth.year % 100)}${'ABCDEHLMPRST'[o.birth.month - 1]}${day}${place}`;
    return body + italianCheck(body);
  },
  cpr: (r, o) => {
    const series = o.birth.year < 2000 ? ['0', '1', '2', '3'] : ['4', '5', '6', '7'];
    for (;;) {
      const body = dmy(o.birth) + r.pick(series) + r.digits(2);
      const check = mod11(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]);
      if (check < 10 && (check % 2 === 0) === o.woman) return grouped(body + check, [6, 4], '-');
    }
  },
  fnr: (r, o) => {
    for (;;) {
      const individual = o.birth.year < 2000 ? String(100 + r.below(400)) : String(500 + r.below(500));
      if ((Number(individual) % 2 === 0) !== o.woman) continue;
      const body = dmy(o.birth) + individual;
      const first = mod11(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
      const second = mod11(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
      if (first < 10 && second < 10) return grouped(`${body}${first}${second}`, [6, 5]);
    }
  },
  hetu: (r, o) => {
    const individual = String(2 + 2 * r.below(440) + (o.woman ? 0 : 1)).padStart(3, '0');
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(dmy(o.birth) + individual) % 31];
    return `${dmy(o.birth)}${o.birth.year < 2000 ? '-' : 'A'}${individual}${check}`;
  },
  rc: (r, o) => {
    for (;;) {
      const start = two(o.birth.year % 100) + two(o.birth.month + (o.woman ? 50 : 0)) + two(o.birth.day);
      const number = start + r.digits(4);
      if (Number(number) % 11 === 0) return grouped(number, [6, 4], '/');
    }
  },
  cnp: (r, o) => {
    const sex = o.birth.year < 2000 ? (o.woman ? 2 : 1) : o.woman ? 6 : 5;
    const county = r.pick(['12', '40', '22', '35', '27', '08']);
    const body = `${sex}${ymd(o.birth)}${county}${String(1 + r.below(990)).padStart(3, '0')}`;
    const rest = sum(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return body + (rest === 10 ? 1 : rest);
  },
  taj: (r) => {
    const body = r.pick(['0', '1']) + r.digits(7);
    return grouped(body + (sum(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10), [3, 3, 3]);
  },
  ado: (r, o) => {
    const days = dayNumber(o.birth) - dayNumber({ year: 1867, month: 1, day: 1 });
    for (;;) {
      const body = `8${days}${r.digits(3)}`;
      const check = sum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
      if (check < 10) return body + check;
    }
  },
  afm: (r) => {
    const body = r.pick(['0', '1']) + r.digits(7);
    return body + ((sum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10);
  },
  amka: (r, o) => {
    const body = `${dmy(o.birth)}${r.digits(3)}${2 * r.below(5) + (o.woman ? 0 : 1)}`;
    return body + luhn(body);
  },
  rnokpp: (r, o) => {
    const days = dayNumber(o.birth) - dayNumber({ year: 1899, month: 12, day: 31 });
    const body = `${String(days).padStart(5, '0')}${r.digits(3)}${2 * r.below(5) + (o.woman ? 0 : 1)}`;
    const total = sum(body, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
    return body + ((((total % 11) + 11) % 11) % 10);
  },
  rrn: (r, o) => {
    const sex = o.birth.year < 2000 ? (o.woman ? 2 : 1) : o.woman ? 4 : 3;
    const body = `${ymd(o.birth)}${sex}${r.digits(5)}`;
    return grouped(body + ((11 - (sum(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10), [6, 7], '-');
  },
  shenfen: (r, o) => {
    const place = r.pick(['310104', '440305', '330106', '510107', '420106', '110105']);
    const born = `${o.birth.year}${two(o.birth.month)}${two(o.birth.day)}`;
    const body = `${place}${born}${r.digits(2)}${2 * r.below(5) + (o.woman ? 0 : 1)}`;
    return body + '10X98765432'[sum(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
  },
  twid: (r, o) => {
    const [area, value] = r.pick([
      ['A', 10],
      ['B', 11],
      ['D', 13],
      ['E', 14],
      ['F', 15],
      ['H', 17],
    ] as const);
    const body = `${o.woman ? 2 : 1}${r.digits(7)}`;
    const total = Math.floor(value / 10) + (value % 10) * 9 + sum(body, [8, 7, 6, 5, 4, 3, 2, 1]);
    return `${area}${body}${(10 - (total % 10)) % 10}`;
  },
  cccd: (r, o) => {
    const century = o.birth.year < 2000 ? (o.woman ? 1 : 0) : o.woman ? 3 : 2;
    return `${r.pick(['001', '079', '048', '031', '092'])}${century}${two(o.birth.year % 100)}${r.digits(6)}`;
  },
  nik: (r, o) => {
    const day = two(o.birth.day + (o.woman ? 40 : 0));
    const place = r.pick(['317405', '357801', '327301', '337404', '127110']);
    return `${place}${day}${two(o.birth.month)}${two(o.birth.year % 100)}000${1 + r.below(8)}`;
  },
};
