// National numbers of each country with their check digits.
import { crossSum, digitsOf, documentCheck, fiscalLetter, luhn, mod1110, verhoeff, weighed } from './checks.ts';
import type { Day } from './dates.ts';
import { type Rng, shaped } from './random.ts';

export type Bearer = {
  readonly born: Day;
  readonly female: boolean;
  readonly first: string;
  readonly last: string;
  readonly place: string;
};
type Maker = (rng: Rng, bearer: Bearer) => string;

const two = (value: number) => String(value).padStart(2, '0');
const yy = (day: Day) => two(day.year % 100);
const yymmdd = ({ born }: Bearer) => `${yy(born)}${two(born.month)}${two(born.day)}`;
const ddmmyy = ({ born }: Bearer) => `${two(born.day)}${two(born.month)}${yy(born)}`;
const mod = (value: number, by: number) => ((value % by) + by) % by;
const spaced = (rng: Rng, text: string, ...cuts: number[]) => {
  if (rng.chance(0.45)) return text;
  const parts = cuts.map((length, index) => {
    const from = cuts.slice(0, index).reduce((sum, cut) => sum + cut, 0);
    return text.slice(from, from + length);
  });
  const rest = text.slice(cuts.reduce((sum, cut) => sum + cut, 0));
  return [...parts, rest].filter((part) => part !== '').join(' ');
};

function until(make: () => string | null): string {
  for (let tries = 0; tries < 500; tries++) {
    const made = make();
    if (made !== null) return made;
  }
  throw new Error('No number passes its check');
}

const shapeOf =
  (...shapes: string[]): Maker =>
  (rng) =>
    shaped(rng, rng.pick(shapes));

const consonants = (name: string) => name.replaceAll(/[^BCDFGHJKLMNPQRSTVWXYZ]/g, '');
const vowels = (name: string) => name.replaceAll(/[^AEIOU]/g, '');
const plain = (name: string) =>
  name
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '');

const passports: Readonly<Record<string, string>> = {
  GB: '%########',
  US: 'A########',
  IE: 'P@#######',
  AU: 'PA#######',
  NZ: 'LA######',
  CA: 'GA######',
  IN: 'U#######',
  ZA: 'A0#######',
  SG: 'K#######N',
  PH: 'P#######B',
  NG: 'A0#######',
  FR: '##AV#####',
  ES: 'PA@######',
  IT: 'YB#######',
  BR: 'FX######',
  TR: 'U########',
  JP: 'TR#######',
  KR: 'M########',
  CN: 'EB#######',
};

export const idMakers: Readonly<Record<string, Maker>> = {
  passport: (rng, { place }) => shaped(rng, passports[place] ?? '@########'),
  nino: (rng) => {
    const prefix = rng.pick(['AB', 'CE', 'JK', 'JR', 'LP', 'NW', 'PE', 'SH', 'TX', 'WM', 'YZ']);
    const number = `${prefix}${rng.digits(6)}${rng.pick(['A', 'B', 'C', 'D'])}`;
    return spaced(rng, number, 2, 2, 2, 2);
  },
  nhs: (rng) =>
    until(() => {
      const body = `${rng.between(4, 7)}${rng.digits(8)}`;
      const check = (11 - (weighed(digitsOf(body), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? null : spaced(rng, `${body}${check}`, 3, 3);
    }),
  ukdl: (rng, { born, female, first, last }) => {
    const year = yy(born);
    const month = two(born.month + (female ? 50 : 0));
    const name = plain(last).slice(0, 5).padEnd(5, '9');
    return `${name}${year[0]}${month}${two(born.day)}${year[1]}${plain(first)[0]}9${shaped(rng, '9@@')}`;
  },
  ssn: (rng) => `${rng.between(100, 665)}-${two(rng.between(1, 99))}-${rng.between(1000, 9999)}`,
  usdl: shapeOf('D#######', 'F%##-###-##-###', '%#######', 'S%##-####-####'),
  mbi: shapeOf('%EG#-TE#-MK##', '%AN#-FH#-XY##', '%DX#-PW#-RA##'),
  sin: (rng) => {
    const body = `${rng.between(1, 7)}${rng.digits(7)}`;
    return spaced(rng, `${body}${luhn(body)}`, 3, 3);
  },
  ohip: (rng) => {
    const body = `${rng.between(1, 9)}${rng.digits(8)}`;
    return `${spaced(rng, `${body}${luhn(body)}`, 4, 3)} ${shaped(rng, '@@')}`;
  },
  tfn: (rng) =>
    until(() => {
      const number = `${rng.between(1, 8)}${rng.digits(8)}`;
      return weighed(digitsOf(number), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? spaced(rng, number, 3, 3) : null;
    }),
  medicare: (rng) => {
    const body = `${rng.between(2, 6)}${rng.digits(7)}`;
    const number = `${body}${weighed(digitsOf(body), [1, 3, 7, 9, 1, 3, 7, 9]) % 10}${rng.between(1, 3)}`;
    return spaced(rng, number, 4, 5);
  },
  audl: shapeOf('########', '0########'),
  ird: (rng) =>
    until(() => {
      const body = `${rng.between(50, 130)}${rng.digits(5)}`.padStart(8, '0').slice(-8);
      const check = (11 - (weighed(digitsOf(body), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      if (check === 10) return null;
      const number = `${body}${check}`.replace(/^0/, '');
      return `${number.slice(0, -6)}-${number.slice(-6, -3)}-${number.slice(-3)}`;
    }),
  nhi: (rng) =>
    until(() => {
      const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
      const body = `${[0, 1, 2].map(() => rng.pick(Array.from(letters))).join('')}${rng.digits(3)}`;
      const values = Array.from(body, (sign) => (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign) + 1));
      const left = weighed(values, [7, 6, 5, 4, 3, 2]) % 11;
      return left === 0 ? null : `${body}${(11 - left) % 10}`;
    }),
  pps: (rng) => {
    const body = `${rng.between(1, 9)}${rng.digits(6)}`;
    const suffix = rng.pick(['A', '']);
    const sum = weighed(digitsOf(body), [8, 7, 6, 5, 4, 3, 2]) + (suffix === 'A' ? 9 : 0);
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}${suffix}`;
  },
  aadhaar: (rng) => {
    const body = `${rng.between(2, 9)}${rng.digits(10)}`;
    return spaced(rng, `${body}${verhoeff(body)}`, 4, 4);
  },
  pan: (rng, { last }) => `${shaped(rng, '@@@P')}${plain(last)[0] ?? 'S'}${shaped(rng, '####@')}`,
  sid: (rng, bearer) => {
    const body = `${yymmdd(bearer)}${bearer.female ? rng.between(0, 4) : rng.between(5, 9)}${rng.digits(3)}08`;
    return `${body}${luhn(body)}`;
  },
  nric: (rng, { born }) => {
    const first = born.year > 1999 ? 'T' : 'S';
    const body = `${yy(born)}${rng.digits(5)}`;
    const sum = weighed(digitsOf(body), [2, 7, 6, 5, 4, 3, 2]) + (first === 'T' ? 4 : 0);
    return `${first}${body}${'JZIHGFEDCBA'[sum % 11]}`;
  },
  sss: shapeOf('3%-#######-#', '0%-#######-#'),
  phtin: shapeOf('%##-###-###-000', '%##-###-###'),
  philhealth: shapeOf('1%-#########-#'),
  nin: shapeOf('%##########'),
  bvn: shapeOf('22#########'),
  steuerid: (rng) => {
    const order = rng.shuffled(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const first = order.findIndex((digit) => digit !== '0');
    const kept = [...order.slice(first), ...order.slice(0, first)].slice(0, 9);
    const body = [...kept, kept[2]].join('');
    return spaced(rng, `${body}${mod1110(body)}`, 2, 3, 3);
  },
  perso: (rng) => {
    const body = `${rng.pick(['L', 'T', 'N', 'X', 'Y'])}${Array.from({ length: 8 }, () => rng.pick(Array.from('0123456789CFGHJKLMNPRTVWXYZ'))).join('')}`;
    return rng.chance(0.5) ? body : `${body}${documentCheck(body)}`;
  },
  kvnr: (rng) => {
    const letter = rng.pick(Array.from('ABCDEFGHKLMPRSTX'));
    const body = rng.digits(8);
    const all = [...digitsOf(two(letter.charCodeAt(0) - 64)), ...digitsOf(body)];
    return `${letter}${body}${crossSum(all, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10}`;
  },
  rvnr: (rng, bearer) => {
    const letter = plain(bearer.last)[0] ?? 'M';
    const head = `${rng.pick(['12', '15', '24', '50', '65'])}${ddmmyy(bearer)}`;
    const serial = two(bearer.female ? rng.between(50, 99) : rng.between(0, 49));
    const all = digitsOf(`${head}${two(letter.charCodeAt(0) - 64)}${serial}`);
    const number = `${head}${letter}${serial}${crossSum(all, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10}`;
    return spaced(rng, number, 2, 6, 1);
  },
  svnr: (rng, bearer) =>
    until(() => {
      const serial = String(rng.between(100, 999));
      const check = weighed(digitsOf(`${serial}${ddmmyy(bearer)}`), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      return check === 10 ? null : spaced(rng, `${serial}${check}${ddmmyy(bearer)}`, 4);
    }),
  ahv: (rng) => {
    const body = `756${rng.digits(9)}`;
    const check = mod(-weighed(digitsOf(body), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]), 10);
    return `756.${body.slice(3, 7)}.${body.slice(7, 11)}.${body.slice(11)}${check}`;
  },
  nir: (rng, { born, female }) => {
    const place = `${two(rng.between(1, 95)).replace('20', '21')}${String(rng.between(1, 480)).padStart(3, '0')}`;
    const body = `${female ? 2 : 1}${yy(born)}${two(born.month)}${place}${String(rng.between(1, 320)).padStart(3, '0')}`;
    const key = 97n - (BigInt(body) % 97n);
    return spaced(rng, `${body}${two(Number(key))}`, 1, 2, 2, 2, 3, 3);
  },
  dni: (rng) => {
    const body = rng.between(10000000, 79999999);
    return `${body}${rng.pick(['', '', '-'])}${'TRWAGMYFPDXBNJZSQVHLCKE'[body % 23]}`;
  },
  nie: (rng) => {
    const first = rng.int(3);
    const body = rng.digits(7);
    return `${'XYZ'[first]}${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${first}${body}`) % 23]}`;
  },
  curp: (rng, bearer) => {
    const last = plain(bearer.last);
    const names = `${last.slice(0, 1)}${vowels(last.slice(1))[0] ?? 'X'}${rng.pick(['M', 'R', 'L', 'G'])}${plain(bearer.first)[0]}`;
    const inner = `${consonants(last.slice(1))[0] ?? 'X'}${rng.pick(['R', 'N', 'L'])}${consonants(plain(bearer.first).slice(1))[0] ?? 'X'}`;
    const sex = bearer.female ? 'M' : 'H';
    const body = `${names}${yymmdd(bearer)}${sex}${rng.pick(['DF', 'PL', 'JC', 'NL', 'QT'])}${inner}${bearer.born.year > 1999 ? 'A' : '0'}`;
    const sum = Array.from(body).reduce(
      (total, sign, index) => total + '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(sign) * (18 - index),
      0,
    );
    return `${body}${(10 - (sum % 10)) % 10}`;
  },
  cf: (rng, bearer) => {
    const part = (name: string) => `${consonants(name)}${vowels(name)}XXX`.slice(0, 3);
    const first = plain(bearer.first);
    const inner = consonants(first);
    const given = inner.length > 3 ? `${inner[0]}${inner[2]}${inner[3]}` : part(first);
    const day = two(bearer.born.day + (bearer.female ? 40 : 0));
    const month = 'ABCDEHLMPRST'[bearer.born.month - 1];
    const town = rng.pick(['H501', 'F205', 'L219', 'A944', 'D612', 'G273', 'A662', 'L781']);
    const body = `${part(plain(bearer.last))}${given}${yy(bearer.born)}${month}${day}${town}`;
    return `${body}${fiscalLetter(body)}`;
  },
  nif: (rng) => {
    const body = `${rng.between(1, 2)}${rng.digits(7)}`;
    const left = weighed(digitsOf(body), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return spaced(rng, `${body}${left < 2 ? 0 : 11 - left}`, 3, 3);
  },
  cpf: (rng) => {
    const check = (text: string) => {
      const digits = digitsOf(text);
      const left = digits.reduce((sum, digit, index) => sum + digit * (digits.length + 1 - index), 0) % 11;
      return left < 2 ? 0 : 11 - left;
    };
    const body = rng.digits(9);
    const first = `${body}${check(body)}`;
    const number = `${first}${check(first)}`;
    if (rng.chance(0.4)) return number;
    return `${number.slice(0, 3)}.${number.slice(3, 6)}.${number.slice(6, 9)}-${number.slice(9)}`;
  },
  bsn: (rng) =>
    until(() => {
      const number = `${rng.between(1, 8)}${rng.digits(8)}`;
      const left = weighed(digitsOf(number), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11;
      return left === 0 ? spaced(rng, number, 4, 2) : null;
    }),
  pesel: (rng, { born, female }) => {
    const month = two(born.month + (born.year > 1999 ? 20 : 0));
    const sex = rng.int(5) * 2 + (female ? 0 : 1);
    const body = `${yy(born)}${month}${two(born.day)}${rng.digits(3)}${sex}`;
    return `${body}${(10 - (weighed(digitsOf(body), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  dowod: (rng) => {
    const letters = `${rng.pick(['A', 'C', 'D'])}${shaped(rng, '@@')}`;
    const tail = rng.digits(5);
    const values = [...Array.from(letters, (letter) => letter.charCodeAt(0) - 55), ...digitsOf(tail)];
    return `${letters}${rng.pick([' ', ''])}${weighed(values, [7, 3, 1, 7, 3, 1, 7, 3]) % 10}${tail}`;
  },
  pnr: (rng, bearer) => {
    const sex = rng.int(5) * 2 + (bearer.female ? 0 : 1);
    const body = `${yymmdd(bearer)}${rng.digits(2)}${sex}`;
    const century = rng.chance(0.5) ? String(Math.floor(bearer.born.year / 100)) : '';
    return `${century}${body.slice(0, 6)}-${body.slice(6)}${luhn(body)}`;
  },
  cpr: (rng, bearer) =>
    until(() => {
      const sex = rng.int(5) * 2 + (bearer.female ? 0 : 1);
      const serial = `${bearer.born.year > 1999 ? 4 : rng.int(4)}${rng.digits(2)}${sex}`;
      const all = digitsOf(`${ddmmyy(bearer)}${serial}`);
      return weighed(all, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 ? `${ddmmyy(bearer)}-${serial}` : null;
    }),
  fnr: (rng, bearer) =>
    until(() => {
      const sex = rng.int(5) * 2 + (bearer.female ? 0 : 1);
      const lead = bearer.born.year > 1999 ? rng.between(50, 99) : rng.between(0, 49);
      const body = `${ddmmyy(bearer)}${two(lead)}${sex}`;
      const first = (11 - (weighed(digitsOf(body), [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const second = (11 - (weighed(digitsOf(`${body}${first}`), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return first === 10 || second === 10 ? null : spaced(rng, `${body}${first}${second}`, 6);
    }),
  hetu: (rng, bearer) => {
    const serial = String(rng.between(1, 449) * 2 + (bearer.female ? 0 : 1)).padStart(3, '0');
    const sign = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${ddmmyy(bearer)}${serial}`) % 31];
    return `${ddmmyy(bearer)}${bearer.born.year > 1999 ? 'A' : '-'}${serial}${sign}`;
  },
  rc: (rng, { born, female }) =>
    until(() => {
      const body = `${yy(born)}${two(born.month + (female ? 50 : 0))}${two(born.day)}${rng.digits(3)}`;
      const check = Number(body) % 11;
      return check === 10 ? null : `${body.slice(0, 6)}/${body.slice(6)}${check}`;
    }),
  tckn: (rng) => {
    const body = `${rng.between(1, 9)}${rng.digits(8)}`;
    const digits = digitsOf(body);
    const tenth = mod(weighed(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]) * 7 - weighed(digits, [0, 1, 0, 1, 0, 1, 0, 1]), 10);
    return `${body}${tenth}${(digits.reduce((sum, digit) => sum + digit, 0) + tenth) % 10}`;
  },
  cnp: (rng, bearer) => {
    const sex = (bearer.female ? 2 : 1) + (bearer.born.year > 1999 ? 4 : 0);
    const body = `${sex}${yymmdd(bearer)}${two(rng.between(1, 40))}${String(rng.between(1, 999)).padStart(3, '0')}`;
    const left = weighed(digitsOf(body), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return `${body}${left === 10 ? 1 : left}`;
  },
  taj: (rng) => {
    const body = `${rng.between(1, 9)}${rng.digits(7)}`;
    return spaced(rng, `${body}${weighed(digitsOf(body), [3, 7, 3, 7, 3, 7, 3, 7]) % 10}`, 3, 3);
  },
  afm: (rng) => {
    const body = `${rng.between(0, 1)}${rng.digits(7)}`;
    return `${body}${(weighed(digitsOf(body), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
  },
  amka: (rng, bearer) => {
    const body = `${ddmmyy(bearer)}${rng.digits(4)}`;
    return `${body}${luhn(body)}`;
  },
  snils: (rng) => {
    const body = `1${rng.digits(8)}`;
    const left = weighed(digitsOf(body), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
    return `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6)} ${two(left % 100)}`;
  },
  inn: (rng) => {
    const body = `${rng.pick(['59', '16', '63', '70', '71'])}${rng.digits(8)}`;
    const first = (weighed(digitsOf(body), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    const second = (weighed(digitsOf(`${body}${first}`), [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return `${body}${first}${second}`;
  },
  rupass: shapeOf('57 1# ######', '92 0# ######', '36 1# ######', '6318 ######', '45 2# ######'),
  uaipn: (rng, { born }) => {
    const days = Math.round((Date.UTC(born.year, born.month - 1, born.day) - Date.UTC(1899, 11, 31)) / 86400000);
    const body = `${String(days).padStart(5, '0')}${rng.digits(4)}`;
    return `${body}${mod(weighed(digitsOf(body), [-1, 5, 7, 9, 4, 6, 10, 5, 7]), 11) % 10}`;
  },
  mynumber: (rng) => {
    const body = `${rng.between(1, 9)}${rng.digits(10)}`;
    const left = weighed(digitsOf(body), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return spaced(rng, `${body}${left < 2 ? 0 : 11 - left}`, 4, 4);
  },
  cnid: (rng, { born, female }) => {
    const sex = rng.int(5) * 2 + (female ? 0 : 1);
    const region = rng.pick(['110105', '310115', '440106', '510107', '320106', '420102']);
    const body = `${region}${born.year}${two(born.month)}${two(born.day)}${rng.digits(2)}${sex}`;
    const sum = weighed(digitsOf(body), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    return `${body}${'10X98765432'[sum % 11]}`;
  },
  rrn: (rng, bearer) => {
    const sex = (bearer.female ? 2 : 1) + (bearer.born.year > 1999 ? 2 : 0);
    const body = `${yymmdd(bearer)}${sex}${rng.digits(5)}`;
    const check = (11 - (weighed(digitsOf(body), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
    return `${body.slice(0, 6)}-${body.slice(6)}${check}`;
  },
  nik: (rng, { born, female }) => {
    const region = rng.pick(['327303', '357801', '317405', '337402', '127101']);
    return `${region}${two(born.day + (female ? 40 : 0))}${two(born.month)}${yy(born)}000${rng.between(1, 9)}`;
  },
  saudi: (rng) => {
    const body = `1${rng.digits(8)}`;
    return `${body}${luhn(body)}`;
  },
};
