// Numbers of accounts, cards and devices, with their check digits.
import type { Random } from './random.ts';

export const two = (n: number) => String(n).padStart(2, '0');
export const sum = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);

export function luhnDigit(body: string): string {
  let total = 0;
  [...body].reverse().forEach((digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1);
    total += n > 9 ? n - 9 : n;
  });
  return String((10 - (total % 10)) % 10);
}

export function mod97(text: string): number {
  let rest = 0;
  for (const digit of text) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

const numeric = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

function iban(country: string, bban: string): string {
  const check = two(98 - mod97(numeric(`${bban}${country}00`)));
  return `${country}${check}${bban}`.replace(/(.{4})(?=.)/g, '$1 ');
}

const cinOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export const evenOdd = (text: string) => {
  const total = [...text].reduce((so, sign, i) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return so + (i % 2 === 0 ? (cinOdd[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (total % 26));
};

const ibans: Readonly<Record<string, (r: Random) => string>> = {
  gb: (r) => iban('GB', r.pattern(`${r.pick(['NWBK60', 'BARC20', 'LOYD30', 'MIDL40'])}##############`).slice(0, 18)),
  ie: (r) => iban('IE', r.pattern(`${r.pick(['AIBK93', 'BOFI90'])}############`)),
  de: (r) => iban('DE', r.pattern(`${r.pick(['37040044', '10070024', '70150000', '20050550'])}##########`)),
  at: (r) => iban('AT', r.pattern(`${r.pick(['20111', '12000', '32000'])}###########`)),
  ch: (r) => iban('CH', r.pattern(`${r.pick(['00700', '00230', '09000'])}############`)),
  fr: (r) => {
    const [bank, desk, account] = [
      r.pick(['30004', '20041', '10278', '30003']),
      r.pattern('0####'),
      r.pattern('0##########'),
    ];
    const key = 97 - ((89 * Number(bank) + 15 * Number(desk) + 3 * Number(account)) % 97);
    return iban('FR', `${bank}${desk}${account}${two(key)}`);
  },
  be: (r) => {
    const body = r.pattern(`${r.pick(['001', '063', '310', '735'])}#######`);
    return iban('BE', `${body}${two(mod97(body) || 97)}`);
  },
  es: (r) => {
    const [bank, account] = [r.pick(['21000418', '00491500', '01822370']), r.pattern('##########')];
    const digit = (text: string) => {
      const check = 11 - (sum(text, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
      return check === 11 ? '0' : check === 10 ? '1' : String(check);
    };
    return iban('ES', `${bank}${digit(`00${bank}`)}${digit(account)}${account}`);
  },
  it: (r) => {
    const body = r.pattern(`${r.pick(['0306909606', '0200805364', '0760103200'])}############`);
    return iban('IT', `${evenOdd(body)}${body}`);
  },
  nl: (r) => {
    for (;;) {
      const account = r.pattern('0^########');
      if (sum(account, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0)
        return iban('NL', `${r.pick(['INGB', 'RABO', 'ABNA'])}${account}`);
    }
  },
  pl: (r) => iban('PL', r.pattern(`${r.pick(['10201026', '11402004', '10500031'])}################`)),
  pt: (r) => {
    const body = r.pattern(`${r.pick(['00350651', '00330000', '00070000'])}###########`);
    return iban('PT', `${body}${two(98 - mod97(`${body}00`))}`);
  },
  se: (r) =>
    iban(
      'SE',
      r
        .pattern(`${r.pick(['500', '600', '800'])}0000##########`)
        .slice(0, 20)
        .padEnd(20, '0'),
    ),
  tr: (r) => iban('TR', r.pattern(`${r.pick(['00062', '00064', '00046'])}0################`)),
  ae: (r) => iban('AE', r.pattern(`${r.pick(['033', '026', '035'])}################`)),
  sa: (r) => iban('SA', r.pattern(`${r.pick(['80', '10', '20'])}##################`)),
};

export function makeIban(country: string, r: Random): string {
  const maker = ibans[country];
  if (maker === undefined) throw new Error(`No IBAN for ${country}`);
  return maker(r);
}

export function makeCard(r: Random): string {
  const body = r.pattern(`${r.pick(['4#####', '4#####', '51####', '53####', '54####'])}#########`);
  return (body + luhnDigit(body)).replace(/(.{4})(?=.)/g, '$1 ');
}

export function makeImei(r: Random): string {
  const body = r.pattern('35############');
  return body + luhnDigit(body);
}
