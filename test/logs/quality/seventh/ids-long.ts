// The longer identity numbers of the seventh set: Aadhaar, Steuer-ID, codice fiscale, CURP.
import { between, fill, pad, pick, type Random } from './random.ts';

export type Birth = { readonly year: number; readonly month: number; readonly day: number; readonly female: boolean };

const verhoeffProduct = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'];
const verhoeffRest = ['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const verhoeffPermute = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

export function aadhaar(random: Random): string {
  const table = [...verhoeffProduct, ...verhoeffRest];
  const body = fill(random, '§##########');
  let check = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = Number(body[body.length - 1 - index]);
    const permuted = Number(verhoeffPermute[(index + 1) % 8]?.[digit]);
    check = Number(table[check]?.[permuted]);
  }
  const inverse = '0432156789'[check] ?? '0';
  const all = body + inverse;
  return pick(random, [all, all.replace(/(\d{4})(?=\d)/g, '$1 ')]);
}

export function steuerId(random: Random): string {
  const order = Array.from({ length: 10 }, (_, digit) => digit).sort(() => random() - 0.5);
  const chosen = order.slice(0, 9);
  chosen.splice(between(random, 2, 8), 0, chosen[0] ?? 1);
  if (chosen[0] === 0) return steuerId(random);
  let product = 10;
  for (const digit of chosen) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const all = `${chosen.join('')}${(11 - product) % 10}`;
  return pick(random, [all, all.replace(/^(\d\d)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')]);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

export function codiceFiscale(random: Random, birth: Birth): string {
  const three = (): string => Array.from({ length: 3 }, () => pick(random, [...'BCDFGLMNPRSTVZ'])).join('');
  const body =
    three() +
    three() +
    pad(birth.year % 100, 2) +
    'ABCDEHLMPRST'[birth.month - 1] +
    pad(birth.day + (birth.female ? 40 : 0), 2) +
    pick(random, ['F205', 'H501', 'L219', 'F839', 'D612', 'A662']);
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const sign = body[index] ?? '0';
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += index % 2 === 0 ? (oddValues[value] ?? 0) : value;
  }
  return body + String.fromCharCode(65 + (sum % 26));
}

export function curp(random: Random, birth: Birth): string {
  const signs = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const consonants = (): string => Array.from({ length: 3 }, () => pick(random, [...'BCDFGLMNPRSTVZ'])).join('');
  const start =
    pick(random, [...'GLMPRS']) + pick(random, [...'AEIO']) + pick(random, [...'BLMNRT']) + pick(random, [...'LRX']);
  const head = `${start}${date(birth)}${birth.female ? 'M' : 'H'}`;
  const body = head + pick(random, ['JC', 'DF', 'PL', 'NL', 'VZ']) + consonants() + (birth.year < 2000 ? '0' : 'A');
  const sum = [...body].reduce((total, sign, index) => total + signs.indexOf(sign) * (18 - index), 0);
  return body + ((10 - (sum % 10)) % 10);
}

export function date(birth: Birth): string {
  return pad(birth.year % 100, 2) + pad(birth.month, 2) + pad(birth.day, 2);
}

export function dayFirst(birth: Birth): string {
  return pad(birth.day, 2) + pad(birth.month, 2) + pad(birth.year % 100, 2);
}
