// Numbers with check digits.
import type { Random } from './random.ts';

export const digitsOf = (text: string): number[] => [...text].map(Number);
export const weighted = (text: string, weights: readonly number[]): number =>
  digitsOf(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
export const large = (text: string, divisor: number): number =>
  [...text].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
export const two = (value: number): string => String(value).padStart(2, '0');

export function luhnDigit(body: string): string {
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, at) => {
      const doubled = at % 2 === 0 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}
export const withLuhn = (body: string): string => body + luhnDigit(body);

/** Draws until one has a check digit: some remainders have none. */
export function until<T>(draw: () => T | null): T {
  for (;;) {
    const drawn = draw();
    if (drawn !== null) return drawn;
  }
}

const oddValues: Readonly<Record<string, number>> = Object.fromEntries(
  [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].flatMap(
    (value, at) => {
      const letter = String.fromCharCode(65 + at);
      return at < 10
        ? [
            [letter, value],
            [String(at), value],
          ]
        : [[letter, value]];
    },
  ),
);
/** The letter that closes an Italian tax code and stands before an Italian account number. */
export function italianLetter(body: string): string {
  const sum = [...body].reduce((total, character, at) => {
    const even = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (oddValues[character] ?? 0) : even);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

export function cardNumber(random: Random): string {
  const start = random.pick(['4', '4', '4', '51', '52', '53', '54', '55', '2221', '2530', '34', '37']);
  const length = start === '34' || start === '37' ? 15 : 16;
  return withLuhn(start + random.digits(length - start.length - 1));
}

const banks: Readonly<Record<string, readonly string[]>> = {
  GB: ['NWBK', 'BARC', 'LOYD', 'MIDL', 'HBUK', 'ABBY', 'RBOS', 'BUKB'],
  IE: ['AIBK', 'BOFI', 'IPBS', 'ULSB'],
  NL: ['INGB', 'ABNA', 'RABO', 'SNSB', 'TRIO'],
};
function domestic(country: string, random: Random): string {
  const digits = random.digits;
  switch (country) {
    case 'GB':
    case 'IE':
      return random.pick(banks[country] ?? []) + digits(14);
    case 'NL':
      return until(() => {
        const account = `0${random.shape('%')}${digits(8)}`;
        return weighted(account, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
          ? random.pick(banks.NL ?? []) + account
          : null;
      });
    case 'FR': {
      const body = `${random.pick(['30002', '30003', '30004', '10278', '14445', '20041'])}${digits(16)}`;
      return body + two(97 - large(`${body}00`, 97));
    }
    case 'ES': {
      const branch = random.pick(['2100', '0049', '0182', '2085', '0128', '3058']) + digits(4);
      const account = digits(10);
      const check = (text: string) => {
        const rest = 11 - (weighted(text, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
        return rest === 11 ? '0' : rest === 10 ? '1' : String(rest);
      };
      return branch + check(`00${branch}`) + check(account) + account;
    }
    case 'IT': {
      const body = random.pick(['03069', '02008', '05034', '01030', '07601']) + digits(17);
      return italianLetter(body) + body;
    }
    case 'PT': {
      const body = random.pick(['0033', '0035', '0010', '0018']) + digits(15);
      return body + two(98 - large(`${body}00`, 97));
    }
    case 'BE': {
      const body = random.shape('%') + digits(9);
      return body + two(large(body, 97) || 97);
    }
    case 'PL': {
      const bank = random.pick(['102', '114', '124', '109', '105', '249']) + digits(4);
      return bank + String((10 - (weighted(bank, [3, 9, 7, 1, 3, 9, 7]) % 10)) % 10) + digits(16);
    }
    case 'TR':
      return `000${digits(2)}0${digits(16)}`;
    default:
      return digits({ DE: 18, AT: 16, SE: 20, CH: 17, DK: 14, LU: 16 }[country] ?? 18);
  }
}
export function iban(country: string, random: Random): string {
  const body = domestic(country, random);
  const number = [...`${body}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  return `${country}${two(98 - large(number, 97))}${body}`;
}

export const routingNumber = (random: Random): string => {
  const body = random.pick(['02', '03', '04', '06', '07', '09', '11', '12', '26', '31']) + random.digits(6);
  return body + String((10 - (weighted(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
};
export const parcel = (country: string, random: Random): string => {
  const body = random.digits(8);
  const rest = 11 - (weighted(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return `${random.shape(random.pick(['R@', 'C@', 'E@', 'L@']))}${body}${check}${country}`;
};
export const upsParcel = (random: Random): string => {
  const body = random.shape('*#*###') + random.digits(9);
  const values = [...body].map((character) =>
    /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10,
  );
  const sum = values.reduce((total, value, at) => total + value * (at % 2 === 0 ? 1 : 2), 0);
  return `1Z${body}${(10 - (sum % 10)) % 10}`;
};
export const imei = (random: Random): string => withLuhn(random.pick(['35', '86', '01']) + random.digits(12));
export const vin = (random: Random): string => {
  const values: Readonly<Record<string, number>> = Object.fromEntries(
    [...'ABCDEFGHJKLMNPRSTUVWXYZ'].map((letter, at) => [letter, digitsOf('12345678123457923456789')[at] ?? 0]),
  );
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const letters = random.pick(['WVW', '1HG', 'WBA', 'VF1', 'JTD', 'SAJ', 'ZFA', 'KMH']);
  const body = `${letters}${random.shape('##BT#0A#E')}${random.digits(5)}`;
  const sum = [...body].reduce(
    (total, character, at) =>
      total + (/\d/.test(character) ? Number(character) : (values[character] ?? 0)) * (weights[at] ?? 0),
    0,
  );
  return `${body.slice(0, 8)}${sum % 11 === 10 ? 'X' : sum % 11}${body.slice(9)}`;
};
