// Numbers by which states know people, the longer recipes.
import { below, fill, pick, type Random, until, weighted } from './numbers.ts';

export type Born = { readonly year: number; readonly month: number; readonly day: number };
export type Bearer = { readonly given: string; readonly family: string; readonly female: boolean; readonly born: Born };

export const two = (value: number): string => String(value % 100).padStart(2, '0');
export const plain = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '');

export const modEleven = (sum: number): number => (11 - (sum % 11)) % 11;
export const withEleven = (body: string, weights: readonly number[]): string | null => {
  const check = modEleven(weighted(body, weights));
  return check === 10 ? null : body + check;
};

export function aadhaar(random: Random): string {
  const times = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
    return b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
  };
  const permute = (digit: number, rounds: number): number =>
    rounds === 0 ? digit : permute([1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0, rounds - 1);
  const body = fill(random, '%##########');
  const sum = [...body].reverse().reduce((all, digit, i) => times(all, permute(Number(digit), (i + 1) % 8)), 0);
  const digits = body + [0, 4, 3, 2, 1, 5, 6, 7, 8, 9][sum];
  return random() < 0.7 ? `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}` : digits;
}

export function codiceFiscale(random: Random, { given, family, female, born }: Bearer): string {
  const three = (name: string): string => {
    const text = plain(name).toUpperCase();
    return `${text.replace(/[AEIOU]/g, '')}${text.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
  };
  const day = two(born.day + (female ? 40 : 0));
  const place = pick(random, ['H501', 'F205', 'L219', 'F839', 'A944', 'D612', 'G273', 'Z100']);
  const body = `${three(family)}${three(given)}${two(born.year)}${'ABCDEHLMPRST'[born.month - 1]}${day}${place}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...body].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

export function curp(random: Random, { given, family, female, born }: Bearer): string {
  const [first, second] = [plain(family).toUpperCase(), plain(given).toUpperCase()];
  const consonant = (name: string): string => name.slice(1).replace(/[AEIOU]/g, '')[0] ?? 'X';
  const start = first[0] + (first.slice(1).match(/[AEIOU]/)?.[0] ?? 'X') + pick(random, [...'GHLMRS']) + second[0];
  const date = two(born.year) + two(born.month) + two(born.day);
  const state = pick(random, ['DF', 'JC', 'NL', 'PL', 'VZ', 'GT', 'MC', 'YN']);
  const rest = consonant(first) + pick(random, [...'CLNRZ']) + consonant(second) + (born.year < 2000 ? '0' : 'A');
  const body = start + date + (female ? 'M' : 'H') + state + rest;
  const values = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...body].reduce((total, sign, index) => total + values.indexOf(sign) * (18 - index), 0);
  return body + ((10 - (sum % 10)) % 10);
}

export function germanTax(random: Random): string {
  const body = until(() => {
    const digits = [...'0123456789'].sort(() => random() - 0.5);
    digits[9] = digits[below(random, 9)] ?? '1';
    return digits[0] === '0' ? null : digits.join('');
  });
  const product = [...body].reduce((before, digit) => (((before + Number(digit)) % 10 || 10) * 2) % 11, 10);
  const whole = body + ((11 - product) % 10);
  return random() < 0.5 ? whole : `${whole.slice(0, 2)} ${whole.slice(2, 5)} ${whole.slice(5, 8)} ${whole.slice(8)}`;
}

export function germanPension(random: Random, { family, born }: Bearer): string {
  const letter = plain(family).toUpperCase()[0] ?? 'M';
  const area = pick(random, ['13', '15', '23', '50', '53', '65']);
  const rest = two(born.day) + two(born.month) + two(born.year);
  const serial = two(below(random, 50));
  const digits = area + rest + two(letter.charCodeAt(0) - 64) + serial;
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
    const value = weight * Number(digits[index]);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  const check = sum % 10;
  return random() < 0.6 ? `${area} ${rest} ${letter} ${serial}${check}` : `${area}${rest}${letter}${serial}${check}`;
}

export function norwegian(random: Random, { born }: Bearer): string {
  const date = two(born.day) + two(born.month) + two(born.year);
  return until(() => {
    const nine = fill(random, `${date}${born.year < 2000 ? pick(random, ['1', '2', '3']) : '6'}##`);
    const ten = withEleven(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const eleven = ten === null ? null : withEleven(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    return eleven === null ? null : random() < 0.5 ? eleven : `${eleven.slice(0, 6)} ${eleven.slice(6)}`;
  });
}

export function french(random: Random, { female, born }: Bearer): string {
  const area = pick(random, ['75', '69', '13', '59', '33', '44', '31', '67']);
  const body = `${female ? 2 : 1}${two(born.year)}${two(born.month)}${area}${fill(random, '1##0##')}`;
  const whole = body + String(97 - (Number(body) % 97)).padStart(2, '0');
  return random() < 0.4 ? whole : whole.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1 $2 $3 $4 $5 $6 $7');
}

export function pesel(random: Random, { born }: Bearer): string {
  const month = two(born.month + (born.year < 2000 ? 0 : 20));
  const body = fill(random, `${two(born.year)}${month}${two(born.day)}####`);
  return body + ((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

export function cpf(random: Random): string {
  const digit = (body: string): string => {
    const rest = [...body].reduce((sum, sign, index) => sum + Number(sign) * (body.length + 1 - index), 0) % 11;
    return body + (rest < 2 ? 0 : 11 - rest);
  };
  const whole = digit(digit(fill(random, '#########')));
  return random() < 0.3 ? whole : whole.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4');
}
