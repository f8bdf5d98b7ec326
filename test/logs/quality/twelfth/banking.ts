// Cards and bank accounts with right check digits.
import type { Locale } from './locales.ts';
import { digits, fill, type Rand } from './random.ts';

export function luhnDigit(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((sign, at) => {
    const doubled = Number(sign) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

export function makeCard(rand: Rand): string {
  if (rand.chance(0.12)) {
    const body = fill(rand, `3${rand.pick(['4', '7'])}############`);
    const amex = body + luhnDigit(body);
    return rand.chance(0.6) ? `${amex.slice(0, 4)} ${amex.slice(4, 10)} ${amex.slice(10)}` : amex;
  }
  const body = fill(
    rand,
    `${rand.pick(['4###', '5^##', '4###', '4###', '5^##'])}###########`.replace('5^', `5${rand.int(1, 5)}`),
  );
  const card = body + luhnDigit(body);
  const joint = rand.pick([' ', ' ', '-', '']);
  return (card.match(/.{4}/g) ?? []).join(joint);
}

export function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = /[A-Z]/.test(sign) ? String(sign.charCodeAt(0) - 55) : sign;
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

function weighted(body: string, weights: readonly number[], modulus: number): number {
  return [...body].reduce((sum, sign, at) => sum + Number(sign) * (weights[at] ?? 0), 0) % modulus;
}

const bank = (rand: Rand, codes: string): string => rand.pick(codes.split(' '));

function italianSign(body: string): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  const sum = [...body].reduce(
    (total, sign, at) => total + (at % 2 === 0 ? (odd[Number(sign)] ?? 0) : Number(sign)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26));
}

function spanishDigits(branch: string, account: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const sign = (body: string): string => {
    const value = 11 - weighted(body, weights, 11);
    return value === 11 ? '0' : value === 10 ? '1' : String(value);
  };
  return sign(`00${branch}`) + sign(account);
}

function bban(rand: Rand, country: string): string {
  const number = (count: number): string => fill(rand, '#'.repeat(count));
  switch (country) {
    case 'GB':
      return bank(rand, 'NWBK BARC LOYD MIDL') + bank(rand, '60 20 30 40') + number(12);
    case 'IE':
      return bank(rand, 'AIBK BOFI IPBS') + bank(rand, '93 90 99') + number(12);
    case 'AT':
      return bank(rand, '20111 12000 32000 14000') + number(11);
    case 'CH':
      return `00${bank(rand, '762 230 700')}0${digits(rand, 11)}`;
    case 'FR': {
      const head = bank(rand, '30004 20041 10278 17515') + number(16);
      return head + String(97 - mod97(`${head}00`)).padStart(2, '0');
    }
    case 'ES': {
      const branch = bank(rand, '2100 0049 0182 2085') + number(4);
      const account = number(10);
      return branch + spanishDigits(branch, account) + account;
    }
    case 'IT': {
      const body = bank(rand, '03069 02008 05034 01005') + number(5) + number(12);
      return italianSign(body) + body;
    }
    case 'PT': {
      const body = bank(rand, '0035 0033 0007 0010') + number(15);
      return body + String(98 - mod97(`${body}00`)).padStart(2, '0');
    }
    case 'NL':
      return `${bank(rand, 'INGB RABO ABNA SNSB')}0${digits(rand, 9)}`;
    case 'PL':
      return bank(rand, '1020 1140 1050 1240') + number(20);
    case 'SE':
      return bank(rand, '500 800 600 300') + number(17);
    default:
      return bank(rand, '37040044 50010517 10050000 70051995 43060967') + number(10);
  }
}

const ibanCountries: Readonly<Partial<Record<Locale, string>>> = { US: 'DE', AU: 'GB', IN: 'GB', CA: 'FR', BR: 'PT' };

export function makeIban(rand: Rand, locale: Locale): string {
  const country = ibanCountries[locale] ?? locale;
  const body = bban(rand, country);
  const check = String(98 - mod97(`${body}${country}00`)).padStart(2, '0');
  const iban = `${country}${check}${body}`;
  return rand.chance(0.6) ? (iban.match(/.{1,4}/g) ?? []).join(' ') : iban;
}
