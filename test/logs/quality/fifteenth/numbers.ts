// Numbers with check digits: cards, IBANs, and the identity numbers of each country.
import type { Name } from './names.ts';
import { fromPattern, type Random } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const luhnSum = (digits: string): number =>
  Array.from(digits)
    .reverse()
    .reduce((sum, sign, at) => {
      const value = Number(sign) * (at % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);

export const withLuhn = (body: string): string => body + String((10 - (luhnSum(`${body}0`) % 10)) % 10);

export function cardOf(random: Random): string {
  if (random.chance(0.15)) {
    const amex = withLuhn(`3${random.pick(['4', '7'])}${random.digits(12)}`);
    return random.chance(0.6) ? amex : amex.replace(/^(.{4})(.{6})(.{5})$/, '$1 $2 $3');
  }
  const digits = withLuhn(
    random.pick(['4', '51', '52', '54', '55', '4462', '4929']).padEnd(4, random.digits(3)) + random.digits(11),
  );
  const joint = random.pick([' ', ' ', ' ', '', '', '-']);
  return (digits.match(/.{4}/g) ?? []).join(joint);
}

const accounts: Readonly<Record<string, string>> = {
  de: 'DE:37040044##########|50010517##########|76026000##########',
  fr: 'FR:30004################%#|20041##################',
  es: 'ES:2100################|0049################',
  it: 'IT:X0542811101000000######|H0306902117############',
  pt: 'PT:0035#################|0010#################',
  nl: 'NL:INGB0#########|RABO0#########|ABNA0#########',
  pl: 'PL:1020####################|1140####################',
  dk: 'DK:3000##########|5032##########',
  cz: 'CZ:0800000000##########|0100000000##########',
  tr: 'TR:000620################|000100################',
  uk: 'GB:NWBK6016##########|BARC2032##########|MIDL4005##########',
  ie: 'IE:AIBK9311##########|BOFI9000##########',
};

export function ibanOf(random: Random, region: string): string {
  const [country = '', patterns = ''] = (accounts[region] ?? accounts.uk ?? '').split(':');
  const body = fromPattern(random, patterns);
  const figures = Array.from(`${body}${country}00`, (sign) => String(Number.parseInt(sign, 36))).join('');
  const check = String(98n - (BigInt(figures) % 97n)).padStart(2, '0');
  const whole = `${country}${check}${body}`;
  return random.chance(0.65) ? (whole.match(/.{1,4}/g) ?? []).join(' ') : whole;
}

const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);

function found(random: Random, make: () => string, valid: (digits: string) => boolean): string {
  for (;;) {
    const digits = make();
    if (valid(digits) && !/^(\d)\1+$/.test(digits) && random.next() >= 0) return digits;
  }
}

const turned = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
};
function verhoeff(digits: string): boolean {
  const base = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let check = 0;
  for (const [at, sign] of Array.from(digits).reverse().entries()) {
    let value = Number(sign);
    for (let turn = 0; turn < at % 8; turn += 1) value = base[value] ?? 0;
    check = turned(check, value);
  }
  return check === 0;
}

function taxCode(random: Random, name: Name, born: Day): string {
  const plain = (word: string): string =>
    word
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toUpperCase();
  const three = (word: string): string =>
    `${plain(word).replace(/[AEIOU]/g, '')}${plain(word).replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
  const day = two(name.male ? born.day : born.day + 40);
  const month = 'ABCDEHLMPRST'[born.month - 1] ?? 'A';
  const body = `${three(name.last)}${three(name.first)}${two(born.year % 100)}${month}${day}${random.pick(['H501', 'F205', 'A944', 'L219'])}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = Array.from(body).reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The identity number that people of the region give, made to agree with the name and the date of birth. */
export function nationalIdOf(random: Random, region: string, name: Name, born: Day): string {
  const { year, month, day } = born;
  const yy = two(year % 100);
  const tail = (count: number): string => random.digits(count);
  const spaced = (text: string, ...sizes: number[]): string => {
    let rest = text;
    const parts: string[] = [];
    for (const size of sizes) {
      parts.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    return parts.join(' ');
  };
  switch (region) {
    case 'us':
      return `${random.int(101, 665)}-${two(random.int(1, 99))}-${random.int(1000, 9999)}`;
    case 'au': {
      const tfn = found(
        random,
        () => `${random.int(1, 9)}${tail(8)}`,
        (d) => weigh(d, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
      );
      return random.chance(0.7) ? spaced(tfn, 3, 3, 3) : tfn;
    }
    case 'ie': {
      const body = tail(7);
      return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[(weigh(body, [8, 7, 6, 5, 4, 3, 2]) + 9) % 23] ?? 'W'}A`;
    }
    case 'in': {
      if (random.chance(0.4))
        return fromPattern(random, `@@@P${name.last.normalize('NFD').charAt(0).toUpperCase()}####@`);
      const number = found(random, () => `${random.int(2, 9)}${tail(11)}`, verhoeff);
      return random.chance(0.7) ? spaced(number, 4, 4, 4) : number;
    }
    case 'ca': {
      const sin = withLuhn(`${random.int(1, 7)}${tail(7)}`);
      return random.pick([spaced(sin, 3, 3, 3), spaced(sin, 3, 3, 3).replaceAll(' ', '-'), sin]);
    }
    case 'za':
      return withLuhn(`${yy}${two(month)}${two(day)}${name.male ? random.int(5, 9) : random.int(0, 4)}${tail(3)}08`);
    case 'de': {
      const order = Array.from('0123456789').sort(() => random.next() - 0.5);
      const body =
        `${[order[0], order[1], order[2], order[3], order[4], order[5], order[6], order[7], order[8]].join('')}${order[3] ?? ''}`.replace(
          /^0/,
          () => order[9] ?? '1',
        );
      let product = 10;
      for (const sign of body) product = (((Number(sign) + product) % 10 || 10) * 2) % 11;
      const whole = body + String((11 - product) % 10);
      return random.chance(0.6) ? spaced(whole, 2, 3, 3, 3) : whole;
    }
    case 'fr': {
      const body = `${name.male ? 1 : 2}${yy}${two(month)}${random.pick(['37', '29', '74', '59', '64'])}${two(random.int(1, 99)).padStart(3, '0')}${tail(3)}`;
      const whole = body + two(97 - (Number(body) % 97));
      return random.chance(0.7) ? spaced(whole, 1, 2, 2, 2, 3, 3, 2) : whole;
    }
    case 'es': {
      const number = random.int(10000000, 79999999);
      return `${number}${random.pick(['', '-', ''])}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] ?? 'T'}`;
    }
    case 'it':
      return taxCode(random, name, born);
    case 'pt': {
      const body = `2${tail(7)}`;
      const check = 11 - (weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      const whole = body + String(check > 9 ? 0 : check);
      return random.chance(0.5) ? spaced(whole, 3, 3, 3) : whole;
    }
    case 'nl':
      return found(
        random,
        () => `${random.int(1, 3)}${tail(8)}`,
        (d) => weigh(d, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
      );
    case 'pl': {
      const sex = random.int(0, 4) * 2 + (name.male ? 1 : 0);
      const body = `${yy}${two(year >= 2000 ? month + 20 : month)}${two(day)}${tail(3)}${sex}`;
      return body + String((10 - (weigh(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
    }
    case 'dk':
      return `${two(day)}${two(month)}${yy}-${year >= 2000 ? random.int(4, 9) : random.int(0, 3)}${tail(3)}`;
    case 'cz': {
      const body = `${yy}${two(name.male ? month : month + 50)}${two(day)}`;
      // Those born before 1954 have no check digit.
      if (year < 1954) return `${body}/${tail(3)}`;
      return found(
        random,
        () => `${body}${tail(4)}`,
        (d) => Number(d) % 11 === 0,
      ).replace(/(.{4})$/, '/$1');
    }
    case 'tr': {
      const body = `${random.int(1, 9)}${tail(8)}`;
      const tenth = ((weigh(body, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10;
      return `${body}${tenth}${weigh(`${body}${tenth}`, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10}`;
    }
    default: {
      const nino = `${random.pick(Array.from('ABCEHJLMNPRSTWX'))}${random.pick(Array.from('ABCEHJLMPRSTWX'))}${tail(6)}${random.pick(Array.from('ABCD'))}`;
      return random.chance(0.5) ? spaced(nino, 2, 2, 2, 2, 1) : nino;
    }
  }
}

/** The number of a patient of the British health service. */
export function healthNumberOf(random: Random): string {
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const digits = found(
    random,
    () => `${random.int(4, 7)}${random.digits(9)}`,
    (d) => weigh(d, weights) % 11 === 0,
  );
  return digits.replace(/^(.{3})(.{3})(.{4})$/, '$1 $2 $3');
}
