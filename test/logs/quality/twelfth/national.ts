// National numbers with right check digits where the country has them.
import { luhnDigit, mod97 } from './banking.ts';
import type { Day } from './dates.ts';
import type { Locale } from './locales.ts';
import { ascii, type Person } from './people.ts';
import { digits, fill, type Rand, two } from './random.ts';

const sumOf = (body: string, weights: readonly number[]): number =>
  [...body].reduce((sum, sign, at) => sum + Number(sign) * (weights[at] ?? 0), 0);

/** Draws until a check digit is a single one. */
function drawn(rand: Rand, pattern: string, check: (body: string) => number): string {
  for (;;) {
    const body = fill(rand, pattern);
    const value = check(body);
    if (value >= 0 && value < 10) return body + String(value);
  }
}

const turned = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
];
function aadhaar(rand: Rand): string {
  const table = turned.slice();
  while (table.length < 8) {
    const before = table.at(-1) ?? [];
    const step = table[1] ?? [];
    table.push(step.map((at) => before[at] ?? 0));
  }
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5) : b < 5 ? ((a - 5 + 5 - b) % 5) + 5 : (a - b + 5) % 5;
  const body = fill(rand, `${rand.int(2, 9)}##########`);
  const value = [...body].reverse().reduce((sum, sign, at) => times(sum, table[(at + 1) % 8]?.[Number(sign)] ?? 0), 0);
  return body + String(value > 0 && value < 5 ? 5 - value : value);
}

function taxIdGerman(rand: Rand): string {
  const order = rand.shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 9);
  const doubled = [...order, order[rand.int(0, 8)] ?? 1];
  const mixed = rand.shuffled(doubled);
  const body = (mixed[0] === 0 ? [...mixed].reverse() : mixed).join('').replace(/^0/, '7');
  let product = 10;
  for (const sign of body) {
    const sum = (Number(sign) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return body + String((11 - product) % 10);
}

const consonants = (name: string): string => {
  const plain = ascii(name).replace(/[^a-z]/g, '');
  return `${plain.replace(/[aeiou]/g, '')}${plain.replace(/[^aeiou]/g, '')}xxx`.slice(0, 3).toUpperCase();
};
function codiceFiscale(rand: Rand, { first, last, woman }: Person, born: Day): string {
  const month = 'ABCDEHLMPRST'[born.month - 1] ?? 'A';
  const day = two(born.day + (woman ? 40 : 0));
  const body = `${consonants(last)}${consonants(first)}${two(born.year % 100)}${month}${day}${rand.pick(['H501', 'F205', 'L219', 'A944', 'D612'])}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...body].reduce((total, sign, at) => {
    const value = /[A-Z]/.test(sign) ? sign.charCodeAt(0) - 65 : Number(sign);
    return total + (at % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function social(rand: Rand, born: Day, woman: boolean): string {
  const body = `${woman ? 2 : 1}${two(born.year % 100)}${two(born.month)}${rand.pick(['69', '75', '33', '13', '35'])}${fill(rand, '######')}`;
  const key = String(97 - mod97(body)).padStart(2, '0');
  return rand.chance(0.6)
    ? `${body[0]} ${body.slice(1, 3)} ${body.slice(3, 5)} ${body.slice(5, 7)} ${body.slice(7, 10)} ${body.slice(10)} ${key}`
    : body + key;
}

function cpf(rand: Rand): string {
  const body = fill(rand, '#########');
  const one = ((sumOf(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const other = ((sumOf(`${body}${one}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return `${body.slice(0, 3)}.${body.slice(3, 6)}.${body.slice(6)}-${one}${other}`;
}

const spaced = (text: string, sizes: readonly number[], joint: string): string => {
  const parts = sizes.map((size, at) => {
    const from = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
    return text.slice(from, from + size);
  });
  return parts.join(joint);
};

function ppsLetter(body: string): string {
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sumOf(body, [8, 7, 6, 5, 4, 3, 2]) % 23] ?? 'W';
}

export function makeNational(rand: Rand, locale: Locale, person: Person, born: Day): string {
  const { year, month, day } = born;
  switch (locale) {
    case 'US':
      return fill(rand, `${rand.int(101, 665)}${rand.pick(['-^#-', '-^#-', ' ^# ', '^#'])}^###`);
    case 'GB':
      return fill(
        rand,
        `${rand.pick(['AB', 'JK', 'PW', 'SH', 'NX', 'CE'])}${rand.pick([' ## ## ## ', '######'])}${rand.pick([...'ABCD'])}`,
      );
    case 'AU': {
      const tfn = drawn(rand, '^#######', (body) => sumOf(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11);
      return rand.chance(0.7) ? spaced(tfn, [3, 3, 3], ' ') : tfn;
    }
    case 'IN':
      return rand.chance(0.5) ? spaced(aadhaar(rand), [4, 4, 4], rand.pick([' ', '-'])) : fill(rand, '@@@P@####@');
    case 'IE': {
      const body = fill(rand, '#######');
      return `${body}${ppsLetter(body)}`;
    }
    case 'CA': {
      const body = fill(rand, `${rand.int(1, 7)}#######`);
      return spaced(body + luhnDigit(body), [3, 3, 3], rand.pick([' ', '-']));
    }
    case 'DE':
      return rand.chance(0.6) ? spaced(taxIdGerman(rand), [2, 3, 3, 3], rand.pick([' ', ''])) : taxIdGerman(rand);
    case 'AT': {
      const date = `${two(day)}${two(month)}${two(year % 100)}`;
      const tail = sumOf(date, [5, 8, 4, 2, 1, 6]);
      const head = drawn(rand, '^##', (body) => (sumOf(body, [3, 7, 9]) + tail) % 11);
      return `${head}${rand.pick([' ', ''])}${date}`;
    }
    case 'CH': {
      const body = `756${digits(rand, 9)}`;
      const check = (10 - (sumOf(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
      return spaced(`${body}${check}`, [3, 4, 4, 2], '.');
    }
    case 'FR':
      return social(rand, born, person.woman);
    case 'ES': {
      const nie = rand.chance(0.25);
      const lead = rand.int(0, 2);
      const number = nie ? `${lead}${fill(rand, '#######')}` : digits(rand, 8);
      const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] ?? 'T';
      return `${nie ? `${'XYZ'[lead] ?? 'X'}${number.slice(1)}` : number}${rand.pick(['', '', '-'])}${letter}`;
    }
    case 'IT':
      return codiceFiscale(rand, person, born);
    case 'PT': {
      const nif = drawn(rand, `${rand.pick(['1', '2'])}#######`, (body) => {
        const value = 11 - (sumOf(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        return value > 9 ? 0 : value;
      });
      return rand.chance(0.5) ? spaced(nif, [3, 3, 3], ' ') : nif;
    }
    case 'BR':
      return cpf(rand);
    case 'NL':
      return drawn(rand, '^#######', (body) => sumOf(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    case 'PL': {
      const sex = rand.int(0, 4) * 2 + (person.woman ? 0 : 1);
      const body = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${fill(rand, '###')}${sex}`;
      return body + String((10 - (sumOf(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
    }
    case 'SE': {
      const date = `${two(year % 100)}${two(month)}${two(day)}`;
      const body = `${fill(rand, '##')}${rand.int(0, 4) * 2 + (person.woman ? 0 : 1)}`;
      const century = rand.chance(0.6) ? String(Math.floor(year / 100)) : '';
      return `${century}${date}${rand.pick(['-', '-', century === '' ? '-' : ''])}${body}${luhnDigit(date + body)}`;
    }
  }
}
