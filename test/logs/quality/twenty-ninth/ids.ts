// National numbers, cards and IBANs with valid check digits.
export type Dice = (below: number) => number;

const digits = (d: Dice, n: number): string => Array.from({ length: n }, () => d(10)).join('');
const sum = (s: string, weights: readonly number[]): number =>
  weights.reduce((total, w, i) => total + w * Number(s[i]), 0);
const pad = (n: number, size = 2): string => String(n).padStart(size, '0');
const letter = (d: Dice, from = 'ABCDEFGHJKLMNPRSTWXYZ'): string => from[d(from.length)] ?? 'A';
const day = (d: Dice): readonly [string, string, string] => [pad(50 + d(49)), pad(1 + d(12)), pad(1 + d(28))];

function luhn(s: string): string {
  let total = 0;
  for (let i = 0; i < s.length; i++) {
    const value = Number(s[s.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    total += value > 9 ? value - 9 : value;
  }
  return s + ((10 - (total % 10)) % 10);
}

function until(d: Dice, size: number, weights: readonly number[], check: (sum: number) => number): string {
  for (;;) {
    const s = `${1 + d(9)}${digits(d, size - 1)}`;
    const c = check(sum(s, weights));
    if (c >= 0 && c < 10) return s + c;
  }
}

const mod97 = (s: string): number => {
  let rest = 0;
  for (const c of s) rest = (rest * 10 + Number(c)) % 97;
  return rest;
};

const ibanShapes: Readonly<Record<string, string>> = {
  gb: 'GB NWBK 14',
  ie: 'IE AIBK 14',
  de: 'DE - 18',
  fr: 'FR - 23',
  es: 'ES - 20',
  it: 'IT X 22',
  pt: 'PT - 21',
  nl: 'NL INGB 10',
  pl: 'PL - 24',
  sv: 'SE - 20',
  da: 'DK - 14',
  fi: 'FI - 14',
  cs: 'CZ - 20',
  tr: 'TR - 22',
};

export function iban(d: Dice, land: string): string {
  const [country = 'DE', bank = '-', size = '18'] = (ibanShapes[land] ?? 'DE - 18').split(' ');
  const body = (bank === '-' ? '' : bank) + digits(d, Number(size));
  const numbers = [...`${body}${country}00`].map((c) => Number.parseInt(c, 36)).join('');
  const whole = country + pad(98 - mod97(numbers)) + body;
  return d(3) === 0 ? whole : (whole.match(/.{1,4}/g) ?? []).join(' ');
}

export function card(d: Dice): string {
  const start = d(2) === 0 ? '4' : `5${1 + d(5)}`;
  const whole = luhn(start + digits(d, 15 - start.length));
  return d(3) === 0 ? whole : (whole.match(/.{4}/g) ?? []).join(d(4) === 0 ? '-' : ' ');
}

export const nationalIds: Readonly<Record<string, (d: Dice) => string>> = {
  nino: (d) => {
    const s = [`${letter(d, 'ABCEHJLPSW')}${letter(d, 'ABCEHJLPRSTW')}`, digits(d, 2), digits(d, 2), digits(d, 2)];
    return [...s, letter(d, 'ABCD')].join(d(2) === 0 ? '' : ' ');
  },
  nhs: (d) => {
    const s = until(d, 9, [10, 9, 8, 7, 6, 5, 4, 3, 2], (t) => (11 - (t % 11)) % 11);
    return `${s.slice(0, 3)} ${s.slice(3, 6)} ${s.slice(6)}`;
  },
  ssn: (d) => `${100 + d(560)}-${pad(1 + d(99))}-${pad(1 + d(9999), 4)}`,
  pps: (d) => {
    const s = `${1 + d(9)}${digits(d, 6)}`;
    return s + 'WABCDEFGHIJKLMNOPQRSTUV'[sum(s, [8, 7, 6, 5, 4, 3, 2]) % 23];
  },
  tfn: (d) => until(d, 8, [10, 7, 8, 4, 6, 3, 5, 2], (t) => t % 11).replace(/(...)(...)(...)/, '$1 $2 $3'),
  sin: (d) => luhn(`${1 + d(7)}${digits(d, 7)}`).replace(/(...)(...)(...)/, '$1 $2 $3'),
  pan: (d) => `${letter(d)}${letter(d)}${letter(d)}P${letter(d)}${digits(d, 4)}${letter(d)}`,
  zaid: (d) => luhn(`${day(d).join('')}${digits(d, 4)}08`),
  nric: (d) => {
    const s = digits(d, 7);
    return `S${s}${'JZIHGFEDCBA'[sum(s, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
  },
  dni: (d) => {
    const s = digits(d, 8);
    return s + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(s) % 23];
  },
  nir: (d) => {
    const [y, m] = day(d);
    const s = `${1 + d(2)}${y}${m}${pad(1 + d(90))}${pad(1 + d(500), 3)}${pad(1 + d(400), 3)}`;
    const key = pad(97 - mod97(s));
    return `${s[0]} ${s.slice(1, 3)} ${s.slice(3, 5)} ${s.slice(5, 7)} ${s.slice(7, 10)} ${s.slice(10)} ${key}`;
  },
  nif: (d) => until(d, 8, [9, 8, 7, 6, 5, 4, 3, 2], (t) => (t % 11 < 2 ? 0 : 11 - (t % 11))),
  bsn: (d) => until(d, 8, [9, 8, 7, 6, 5, 4, 3, 2], (t) => t % 11),
  pesel: (d) => {
    const s = `${day(d).join('')}${digits(d, 4)}`;
    return s + ((10 - (sum(s, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  pnr: (d) => luhn(`${day(d).join('')}${digits(d, 3)}`).replace(/(.{6})/, '$1-'),
  cpr: (d) => `${[...day(d)].reverse().join('')}-${digits(d, 4)}`,
  hetu: (d) => {
    const date = [...day(d)].reverse().join('');
    const s = pad(2 + d(890), 3);
    return `${date}-${s}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + s) % 31]}`;
  },
  rc: (d) => {
    for (;;) {
      const s = `${day(d).join('')}${digits(d, 3)}`;
      if (Number(s) % 11 < 10) return `${s.slice(0, 6)}/${s.slice(6)}${Number(s) % 11}`;
    }
  },
  tc: (d) => {
    const s = `${1 + d(9)}${digits(d, 8)}`;
    const tenth = (((sum(s, [7, 0, 7, 0, 7, 0, 7, 0, 7]) - sum(s, [0, 1, 0, 1, 0, 1, 0, 1, 0])) % 10) + 10) % 10;
    const ten = s + tenth;
    return ten + (sum(ten, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10);
  },
};
