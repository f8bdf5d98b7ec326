// Numbers of identity cards, taxes and health insurance, with their check digits.
import { documentDigit, elevenTen, fiscalLetter, luhn, sum, verhoeff } from './checks.ts';
import type { Random } from './random.ts';

export type Holder = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly female: boolean;
  readonly first: string;
  readonly last: string;
};

const two = (value: number) => String(value).padStart(2, '0');
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const letter = (random: Random) => random.pick([...letters]);
const yymmdd = ({ year, month, day }: Holder) => two(year % 100) + two(month) + two(day);
const ddmmyy = ({ year, month, day }: Holder) => two(day) + two(month) + two(year % 100);

function until<T>(draw: () => T | undefined): T {
  for (;;) {
    const drawn = draw();
    if (drawn !== undefined) return drawn;
  }
}
const lead = (random: Random, low: number, high: number, count: number) =>
  String(random.between(low, high)) + random.digits(count);
const serial = (random: Random, holder: Holder, count: number) =>
  random.digits(count) + String(random.whole(5) * 2 + (holder.female ? 0 : 1));
const latinOnly = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();

function fiscalCode(holder: Holder, random: Random): string {
  const part = (name: string, first: boolean) => {
    const chars = [...latinOnly(name)];
    const firm = chars.filter((char) => !'AEIOU'.includes(char));
    const kept = first && firm.length > 3 ? [firm[0], firm[2], firm[3]] : firm;
    return [...kept, ...chars.filter((char) => 'AEIOU'.includes(char)), 'X', 'X'].slice(0, 3).join('');
  };
  const month = 'ABCDEHLMPRST'[holder.month - 1];
  const day = two(holder.day + (holder.female ? 40 : 0));
  const town = random.pick(['A944', 'G224', 'A662', 'L219', 'L781', 'G273', 'H501', 'F205', 'F839']);
  const code = part(holder.last, false) + part(holder.first, true) + two(holder.year % 100) + month + day + town;
  return code + fiscalLetter(code);
}

function drivingLicence(holder: Holder, random: Random): string {
  const year = two(holder.year % 100);
  const name = `${latinOnly(holder.last)}99999`.slice(0, 5);
  const month = two(holder.month + (holder.female ? 50 : 0));
  const start = latinOnly(holder.first).slice(0, 1);
  const second = random.chance(0.5) ? letter(random) : '9';
  return `${name}${year[0]}${month}${two(holder.day)}${year[1]}${start}${second}9${letter(random)}${letter(random)}`;
}

export const identities: Readonly<Record<string, (holder: Holder, random: Random) => string>> = {
  ni: (_, random) => {
    const start = random.pick(['AB', 'JC', 'NH', 'PX', 'SK', 'WL', 'TY', 'JT', 'LM', 'CE', 'PB', 'SR']);
    const digits = random.digits(6);
    const end = random.pick(['A', 'B', 'C', 'D']);
    const spaced = digits.replace(/(..)(..)(..)/, '$1 $2 $3');
    return random.pick([`${start}${digits}${end}`, `${start} ${spaced} ${end}`, `${start} ${digits} ${end}`]);
  },
  nhs: (_, random) =>
    until(() => {
      const digits = lead(random, 4, 7, 8);
      const check = (11 - (sum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      if (check === 10) return undefined;
      const whole = `${digits}${check}`;
      return random.chance(0.6) ? whole.replace(/(...)(...)(....)/, '$1 $2 $3') : whole;
    }),
  ukdl: drivingLicence,
  ppsn: (_, random) => {
    const digits = lead(random, 1, 9, 6);
    const second = random.chance(0.3) ? 'A' : '';
    const total = sum(digits, [8, 7, 6, 5, 4, 3, 2]) + (second === '' ? 0 : 9);
    return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[total % 23]}${second}`;
  },
  ssn: (_, random) => {
    const area = until(() => {
      const drawn = random.between(100, 772);
      return drawn === 666 ? undefined : drawn;
    });
    const parts = [String(area), two(random.between(1, 99)), String(random.between(1, 9999)).padStart(4, '0')];
    return parts.join(random.pick(['-', '-', '-', ' ', '']));
  },
  sin: (_, random) => {
    const digits = lead(random, 1, 7, 7);
    const whole = digits + luhn(digits);
    return whole.replace(/(...)(...)(...)/, random.pick(['$1 $2 $3', '$1-$2-$3', '$1$2$3']));
  },
  ohip: (_, random) => {
    const digits = lead(random, 1, 9, 8);
    const whole = (digits + luhn(digits)).replace(/(....)(...)(...)/, random.pick(['$1-$2-$3', '$1 $2 $3']));
    return `${whole} ${letter(random)}${letter(random)}`;
  },
  tfn: (_, random) =>
    until(() => {
      const digits = lead(random, 1, 9, 7);
      const last = [...'0123456789'].find((digit) => sum(digits + digit, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0);
      return last === undefined
        ? undefined
        : (digits + last).replace(/(...)(...)(...)/, random.pick(['$1 $2 $3', '$&']));
    }),
  medicare: (_, random) => {
    const digits = lead(random, 2, 6, 7);
    const whole = `${digits}${sum(digits, [1, 3, 7, 9]) % 10}${random.between(1, 4)}`;
    return whole.replace(/(....)(.....)(.)/, random.pick(['$1 $2 $3', '$1$2$3']));
  },
  ird: (_, random) =>
    until(() => {
      const digits = `1${random.whole(5)}${random.digits(6)}`;
      const left = sum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      if (left === 1) return undefined;
      return `${digits}${left === 0 ? 0 : 11 - left}`.replace(/(...)(...)(...)/, random.pick(['$1-$2-$3', '$1 $2 $3']));
    }),
  nhi: (_, random) =>
    until(() => {
      const start = [letter(random), letter(random), letter(random)];
      const digits = random.digits(3);
      const values = start.map((char) => 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(char) + 1);
      const total = values.reduce((held, value, at) => held + value * (7 - at), 0) + sum(digits, [4, 3, 2]);
      return total % 11 === 0 ? undefined : `${start.join('')}${digits}${(11 - (total % 11)) % 10}`;
    }),
  aadhaar: (_, random) => {
    const digits = lead(random, 2, 9, 10);
    return (digits + verhoeff(digits)).replace(/(....)(....)(....)/, random.pick(['$1 $2 $3', '$1 $2 $3', '$&']));
  },
  pan: (holder, random) =>
    `${letter(random)}${letter(random)}${letter(random)}P${latinOnly(holder.last)[0]}${lead(random, 1, 9, 3)}${letter(random)}`,
  zaid: (holder, random) => {
    const digits = `${yymmdd(holder)}${holder.female ? random.whole(5) : 5 + random.whole(5)}${random.digits(3)}08`;
    return digits + luhn(digits);
  },
  nric: (holder, random) => {
    const digits = holder.year < 2000 ? two(holder.year % 100) + random.digits(5) : `0${random.digits(6)}`;
    const total = sum(digits, [2, 7, 6, 5, 4, 3, 2]) + (holder.year < 2000 ? 0 : 4);
    return `${holder.year < 2000 ? 'S' : 'T'}${digits}${'JZIHGFEDCBA'[total % 11]}`;
  },
  fin: (_, random) => {
    const digits = random.digits(7);
    const start = random.pick(['F', 'G']);
    const total = sum(digits, [2, 7, 6, 5, 4, 3, 2]) + (start === 'F' ? 0 : 4);
    return `${start}${digits}${'XWUTRQPNMLK'[total % 11]}`;
  },
  sss: (_, random) => `${random.pick(['33', '34', '04', '06'])}-${random.digits(7)}-${random.digits(1)}`,
  philhealth: (_, random) => `${random.pick(['12', '19', '08'])}-${random.digits(9)}-${random.digits(1)}`,
  phtin: (_, random) => `${lead(random, 1, 9, 2)}-${random.digits(3)}-${random.digits(3)}-000`,
  nin: (_, random) => lead(random, 1, 9, 10),
  bvn: (_, random) => `22${random.digits(9)}`,
  steuerid: (_, random) => {
    const [first, ...others] = random.shuffled([...'123456789']);
    const digits = [first, ...random.shuffled([first ?? '', ...others.slice(0, 8)])].join('');
    return (digits + elevenTen(digits)).replace(/(..)(...)(...)(...)/, random.pick(['$1 $2 $3 $4', '$&']));
  },
  kvnr: (_, random) => {
    const start = letter(random);
    const digits = random.digits(8);
    const all = two(start.charCodeAt(0) - 64) + digits;
    const total = [...all].reduce((held, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return held + (value > 9 ? value - 9 : value);
    }, 0);
    return `${start}${digits}${total % 10}`;
  },
  perso: (_, random) => {
    const allowed = [...'0123456789CFGHJKLMNPRTVWXYZ'];
    const start = `L${Array.from({ length: 8 }, () => random.pick(allowed)).join('')}`;
    return start + documentDigit(start);
  },
  nir: (holder, random) => {
    const dept = random.pick(['44', '59', '38', '35', '31', '49', '21', '93', '75', '13']);
    const digits = `${holder.female ? 2 : 1}${two(holder.year % 100)}${two(holder.month)}${dept}${lead(random, 0, 3, 2)}${random.digits(3)}`;
    const whole = digits + two(97 - (Number(digits) % 97));
    return random.chance(0.6) ? whole.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1 $2 $3 $4 $5 $6 $7') : whole;
  },
  dni: (_, random) => {
    const digits = lead(random, 1, 7, 7);
    return `${digits}${random.pick(['', '', '-'])}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
  },
  nie: (_, random) => {
    const start = random.whole(3);
    const digits = random.digits(7);
    return `${'XYZ'[start]}${digits}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${start}${digits}`) % 23]}`;
  },
  cf: fiscalCode,
  nif: (_, random) => {
    const digits = lead(random, 1, 2, 7);
    const check = 11 - (sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return (digits + String(check > 9 ? 0 : check)).replace(/(...)(...)(...)/, random.pick(['$1 $2 $3', '$&']));
  },
  bsn: (_, random) =>
    until(() => {
      const digits = lead(random, 1, 8, 7);
      const left = sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return left === 10 ? undefined : `${digits}${left}`;
    }),
  pesel: (holder, random) => {
    const month = two(holder.month + (holder.year >= 2000 ? 20 : 0));
    const digits = `${two(holder.year % 100)}${month}${two(holder.day)}${serial(random, holder, 3)}`;
    return `${digits}${(10 - (sum(digits, [1, 3, 7, 9]) % 10)) % 10}`;
  },
  nip: (_, random) =>
    until(() => {
      const digits = lead(random, 5, 9, 8);
      const check = sum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
      return check === 10 ? undefined : `${digits}${check}`;
    }),
  dowod: (_, random) => {
    const start = `${random.pick(['AB', 'CD', 'DE'])}${letter(random)}`;
    const digits = random.digits(5);
    const weights = [7, 3, 1, 0, 7, 3, 1, 7, 3];
    const values = [...`${start}0${digits}`].map((char) => Number.parseInt(char, 36));
    return `${start}${values.reduce((held, value, at) => held + value * (weights[at] ?? 0), 0) % 10}${digits}`;
  },
  personnummer: (holder, random) => {
    const digits = yymmdd(holder) + serial(random, holder, 2);
    const century = random.chance(0.5) ? String(holder.year).slice(0, 2) : '';
    return `${century}${digits.slice(0, 6)}-${digits.slice(6)}${luhn(digits)}`;
  },
  cpr: (holder, random) =>
    until(() => {
      const digits = ddmmyy(holder) + (holder.year < 2000 ? random.whole(4) : 4) + serial(random, holder, 2);
      const valid = sum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
      return valid ? `${digits.slice(0, 6)}${random.pick(['-', '-', ''])}${digits.slice(6)}` : undefined;
    }),
  fnr: (holder, random) =>
    until(() => {
      const middle = String(holder.year < 2000 ? random.between(0, 49) : random.between(50, 99)).padStart(2, '0');
      const digits = ddmmyy(holder) + middle + String(random.whole(5) * 2 + (holder.female ? 0 : 1));
      const first = (11 - (sum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      if (first === 10) return undefined;
      const second = (11 - (sum(`${digits}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return second === 10
        ? undefined
        : `${digits.slice(0, 6)}${random.pick([' ', ''])}${digits.slice(6)}${first}${second}`;
    }),
  hetu: (holder, random) => {
    const number = `${random.between(10, 89)}${random.whole(5) * 2 + (holder.female ? 0 : 1)}`;
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(ddmmyy(holder) + number) % 31];
    return `${ddmmyy(holder)}${holder.year < 2000 ? '-' : 'A'}${number}${check}`;
  },
  rodne: (holder, random) =>
    until(() => {
      const date = `${two(holder.year % 100)}${two(holder.month + (holder.female ? 50 : 0))}${two(holder.day)}`;
      const end = random.digits(4);
      return Number(date + end) % 11 === 0 ? `${date}/${end}` : undefined;
    }),
  op: (_, random) => `2${random.digits(8)}`,
  tckn: (_, random) => {
    const digits = lead(random, 1, 9, 8);
    const tenth = (sum(digits, [7, -1]) + 100) % 10;
    return `${digits}${tenth}${sum(`${digits}${tenth}`, [1]) % 10}`;
  },
  cnp: (holder, random) => {
    const start = (holder.year < 2000 ? 1 : 5) + (holder.female ? 1 : 0);
    const digits = `${start}${yymmdd(holder)}${two(random.between(1, 40))}${random.digits(3)}`;
    const left = sum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return `${digits}${left === 10 ? 1 : left}`;
  },
  taj: (_, random) => {
    const digits = lead(random, 0, 1, 7);
    return `${digits}${sum(digits, [3, 7]) % 10}`.replace(
      /(...)(...)(...)/,
      random.pick(['$1 $2 $3', '$1-$2-$3', '$&']),
    );
  },
  afm: (_, random) => {
    const digits = lead(random, 0, 1, 7);
    return `${digits}${(sum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
  },
  amka: (holder, random) => {
    const digits = ddmmyy(holder) + serial(random, holder, 3);
    return digits + luhn(digits);
  },
  snils: (_, random) => {
    const digits = lead(random, 0, 1, 8);
    const check = (sum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
    return `${digits.replace(/(...)(...)(...)/, '$1-$2-$3')} ${two(check)}`;
  },
  inn: (_, random) => {
    const digits = lead(random, 1, 7, 9);
    const first = (sum(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return `${digits}${first}${(sum(`${digits}${first}`, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10}`;
  },
  rupass: (_, random) =>
    `${random.pick(['45', '36', '57', '65', '92'])}${random.pick([' ', ''])}${lead(random, 0, 2, 1)} ${random.digits(6)}`,
  rnokpp: (holder, random) => {
    const days = Math.round((Date.UTC(holder.year, holder.month - 1, holder.day) - Date.UTC(1899, 11, 31)) / 86400000);
    const digits = String(days).padStart(5, '0') + serial(random, holder, 3);
    return `${digits}${(((sum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10}`;
  },
  mynumber: (_, random) => {
    const digits = lead(random, 1, 9, 10);
    const left = sum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return (digits + String(left < 2 ? 0 : 11 - left)).replace(/(....)(....)(....)/, random.pick(['$1 $2 $3', '$&']));
  },
  cnid: (holder, random) => {
    const area = random.pick(['330106', '510107', '440106', '420111', '110108', '320102']);
    const digits = `${area}${holder.year}${two(holder.month)}${two(holder.day)}${serial(random, holder, 2)}`;
    return digits + '10X98765432'[sum(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
  },
  rrn: (holder, random) => {
    const start = (holder.year < 2000 ? 1 : 3) + (holder.female ? 1 : 0);
    const digits = `${yymmdd(holder)}${start}${random.digits(5)}`;
    const check = (11 - (sum(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
    return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
  },
  nik: (holder, random) => {
    const area = random.pick(['327306', '357801', '337402', '347104', '327601', '127105']);
    return `${area}${two(holder.day + (holder.female ? 40 : 0))}${two(holder.month)}${two(holder.year % 100)}000${random.between(1, 9)}`;
  },
  saudi: (_, random) => {
    const digits = lead(random, 1, 2, 8);
    return digits + luhn(digits);
  },
};
