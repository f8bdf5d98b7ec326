// National numbers with their check digits.
import { between, fill, pick, type Random, shuffled } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (text: string): number[] => [...text].map(Number);
const weighted = (text: string, weights: readonly number[]): number =>
  digits(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
const charAt = (text: string, at: number): string => text.charAt(at);

export function luhnDigit(body: string): string {
  const sum = digits(body)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Fills the pattern until the test holds. */
function until(random: Random, pattern: string, holds: (text: string) => boolean): string {
  for (;;) {
    const text = fill(random, pattern);
    if (holds(text)) return text;
  }
}

function verhoeff(body: string): string {
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const times = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5;
    return b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5;
  };
  let check = 0;
  for (const [at, digit] of digits(body).reverse().entries()) {
    let moved = digit;
    for (let step = 0; step < (at + 1) % 8; step += 1) moved = turn[moved] ?? 0;
    check = times(check, moved);
  }
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check]);
}

function steuerId(random: Random): string {
  const mixed = shuffled(random, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const order = mixed[0] === 0 ? mixed.reverse() : mixed;
  const body = [...order.slice(0, 9), order[between(random, 0, 4)] ?? 1];
  let product = 10;
  for (const digit of body) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return `${body.join('')}${(11 - product) % 10}`;
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscale(random: Random, born: Day, female: boolean): string {
  const consonants = [...'BCDFGLMNPRSTVZ'];
  const six = Array.from({ length: 6 }, () => pick(random, consonants)).join('');
  const month = charAt('ABCDEHLMPRST', born.month - 1);
  const place = pick(random, ['H501', 'F205', 'A944', 'L219', 'F839', 'L781']);
  const body = `${six}${two(born.year % 100)}${month}${two(born.day + (female ? 40 : 0))}${place}`;
  const sum = [...body].reduce((total, char, at) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function norwegian(random: Random, born: Day): string {
  const date = two(born.day) + two(born.month) + two(born.year % 100);
  for (;;) {
    const nine = date + String(between(random, born.year < 2000 ? 100 : 500, born.year < 2000 ? 499 : 999));
    const first = (11 - (weighted(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first < 10 && second < 10) return `${date}${pick(random, ['', ' '])}${nine.slice(6)}${first}${second}`;
  }
}

function pesel(random: Random, born: Day): string {
  const month = two(born.month + (born.year < 2000 ? 0 : 20));
  const body = two(born.year % 100) + month + two(born.day) + fill(random, '####');
  return body + String((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function swedish(random: Random, born: Day): string {
  const body = two(born.year % 100) + two(born.month) + two(born.day) + fill(random, '###');
  const full = body + luhnDigit(body);
  const century = pick(random, ['', String(born.year).slice(0, 2)]);
  return `${century}${full.slice(0, 6)}-${full.slice(6)}`;
}

function finnish(random: Random, born: Day): string {
  const date = two(born.day) + two(born.month) + two(born.year % 100);
  const serial = String(between(random, 2, 899)).padStart(3, '0');
  const check = charAt('0123456789ABCDEFHJKLMNPRSTUVWXY', Number(date + serial) % 31);
  return `${date}${born.year < 2000 ? '-' : 'A'}${serial}${check}`;
}

function portuguese(random: Random): string {
  const body = fill(random, '2#######');
  const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  const full = `${body}${rest < 2 ? 0 : 11 - rest}`;
  return pick(random, [full, full.replace(/(...)(?=.)/g, '$1 ')]);
}

function cpf(random: Random): string {
  const check = (body: string): string => {
    const rest = digits(body).reduce((sum, digit, at) => sum + digit * (body.length + 1 - at), 0) % 11;
    return rest < 2 ? '0' : String(11 - rest);
  };
  const nine = fill(random, '#########');
  const ten = nine + check(nine);
  const full = ten + check(ten);
  return full.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
}

function french(random: Random, born: Day, female: boolean): string {
  const place = pick(random, ['69123', '44109', '59350', '31555', '35238', '93048', '75112']);
  const body = `${female ? 2 : 1}${two(born.year % 100)}${two(born.month)}${place}${fill(random, '##%')}`;
  const key = two(97 - Number(BigInt(body) % 97n));
  const spaced = body.replace(/(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6');
  return pick(random, [body + key, `${spaced} ${key}`]);
}

function irish(random: Random): string {
  const body = fill(random, '#######');
  const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]);
  return `${body}${charAt('WABCDEFGHIJKLMNOPQRSTUV', (sum + 9) % 23)}A`;
}

function british(random: Random): string {
  const start = pick(random, ['AB', 'CE', 'JK', 'PW', 'SR', 'NH', 'LX', 'TM', 'RZ', 'HE']);
  const number = fill(random, '######');
  const last = pick(random, [...'ABCD']);
  return pick(random, [`${start}${number}${last}`, `${start} ${number.replace(/(..)(..)(..)/, '$1 $2 $3')} ${last}`]);
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

export function nationalId(random: Random, country: string, born: Day, female: boolean): string {
  const spaced = (text: string): string => pick(random, [text, text.replace(/(...)(?=.)/g, '$1 ')]);
  switch (country) {
    case 'gb':
      return british(random);
    case 'us':
      return `${between(random, 101, 665)}-${two(between(random, 11, 99))}-${between(random, 1001, 9999)}`;
    case 'ca': {
      const body = `${between(random, 1, 7)}${fill(random, '#######')}`;
      return (body + luhnDigit(body)).replace(/(...)(...)(...)/, pick(random, ['$1 $2 $3', '$1-$2-$3']));
    }
    case 'au':
      return spaced(until(random, '%########', (text) => weighted(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0));
    case 'ie':
      return irish(random);
    case 'in': {
      if (random() < 0.4) return fill(random, '@@@P@####@');
      const body = fill(random, '%##########');
      return (body + verhoeff(body)).replace(/(....)(....)(....)/, '$1 $2 $3');
    }
    case 'de': {
      const id = steuerId(random);
      return pick(random, [id, id.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4')]);
    }
    case 'fr':
      return french(random, born, female);
    case 'es': {
      const number = fill(random, '%#######');
      const nie = number.slice(1);
      if (random() < 0.25) return `Y${nie}${charAt(spanishLetters, Number(`1${nie}`) % 23)}`;
      return `${number}${pick(random, ['', '-'])}${charAt(spanishLetters, Number(number) % 23)}`;
    }
    case 'it':
      return codiceFiscale(random, born, female);
    case 'pt':
      return portuguese(random);
    case 'br':
      return cpf(random);
    case 'nl':
      return until(random, '%########', (text) => weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0);
    case 'pl':
      return pesel(random, born);
    case 'sv':
      return swedish(random, born);
    case 'no':
      return norwegian(random, born);
    case 'fi':
      return finnish(random, born);
    default:
      throw new Error(`No national number for ${country}`);
  }
}
