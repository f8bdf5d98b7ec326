// National ids of English- and German-speaking countries.
import { ddmmyy, letters, mrzDigit, steuerId, two, until, type Writer, yymmdd } from './algorithms.ts';
import {
  between,
  chance,
  characters,
  digits,
  fill,
  luhnDigit,
  pick,
  slug,
  verhoeffDigit,
  weighted,
} from './mechanics.ts';

export const firstWriters: Readonly<Record<string, readonly Writer[]>> = {
  US: [
    (random) => `${between(random, 101, 665)}-${two(between(random, 1, 99))}-${between(random, 1000, 9999)}`,
    (random) => `${between(random, 101, 665)} ${two(between(random, 1, 99))} ${between(random, 1000, 9999)}`,
  ],
  GB: [
    (random) =>
      `${pick(random, ['AB', 'CE', 'JK', 'PX', 'SR', 'TW', 'NH', 'LM'])} ${fill(random, '## ## ##')} ${characters(random, 'ABCD', 1)}`,
    (random) =>
      `${pick(random, ['AB', 'CE', 'JK', 'PX', 'SR', 'TW', 'NH', 'LM'])}${digits(random, 6)}${characters(random, 'ABCD', 1)}`,
  ],
  IE: [
    (random) => {
      const body = digits(random, 7);
      const second = pick(random, ['A', 'B', '']);
      const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + (second === '' ? 0 : (letters.indexOf(second) + 1) * 9);
      return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}${second}`;
    },
  ],
  CA: [
    (random) => {
      const body = fill(random, pick(random, ['1#######', '4#######', '5#######', '7#######']));
      const whole = body + luhnDigit(body);
      return `${whole.slice(0, 3)}${chance(random, 0.5) ? ' ' : '-'}${whole.slice(3, 6)} ${whole.slice(6)}`.replace(
        /-(\d{3}) /,
        '-$1-',
      );
    },
  ],
  AU: [
    (random) =>
      until(() => {
        const body = fill(random, '%#######');
        const rest = weighted(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
        const check = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => (rest + digit * 10) % 11 === 0);
        return check === undefined ? null : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
      }),
  ],
  IN: [
    (random) => {
      const body = fill(random, '&##########');
      const whole = body + verhoeffDigit(body);
      return `${whole.slice(0, 4)} ${whole.slice(4, 8)} ${whole.slice(8)}`;
    },
    (random, { family }) => `${fill(random, '@@@P')}${slug(family)[0]?.toUpperCase()}${fill(random, '####@')}`,
  ],
  NG: [(random) => fill(random, '%##########')],
  KE: [(random) => fill(random, '&#######'), (random) => fill(random, 'A0########@')],
  ZA: [
    (random, { birth, woman }) => {
      const body = `${yymmdd(birth)}${woman ? between(random, 0, 4) : between(random, 5, 9)}${digits(random, 3)}08`;
      return body + luhnDigit(body);
    },
  ],
  SG: [
    (random) => {
      const body = digits(random, 7);
      const late = chance(random, 0.4);
      const sum = weighted(body, [2, 7, 6, 5, 4, 3, 2]) + (late ? 4 : 0);
      return `${late ? 'T' : 'S'}${body}${'JZIHGFEDCBA'[sum % 11]}`;
    },
  ],
  PH: [(random) => fill(random, '&##-###-###-000')],
  DE: [
    (random) => {
      const id = steuerId(random);
      return chance(random, 0.5) ? `${id.slice(0, 2)} ${id.slice(2, 5)} ${id.slice(5, 8)} ${id.slice(8)}` : id;
    },
    (random) => {
      const body = `L${characters(random, 'CFGHJKLMNPRTVWXYZ0123456789', 8)}`;
      return body + mrzDigit(body);
    },
    (random, { birth, family }) => {
      const body = `${two(between(random, 10, 79))}${ddmmyy(birth)}${slug(family)[0]?.toUpperCase()}${digits(random, 2)}`;
      const spread = body.replace(/[A-Z]/, (letter) => two(letters.indexOf(letter) + 1));
      const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
      const sum = weights.reduce((total, weight, index) => {
        const product = weight * Number(spread[index] ?? 0);
        return total + Math.floor(product / 10) + (product % 10);
      }, 0);
      const whole = `${body}${sum % 10}`;
      return `${whole.slice(0, 2)} ${whole.slice(2, 8)} ${whole.slice(8, 9)} ${whole.slice(9)}`;
    },
  ],
  AT: [
    (random, { birth }) =>
      until(() => {
        const head = fill(random, '%##');
        const check = weighted(`${head}${ddmmyy(birth)}`, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
        return check === 10 ? null : `${head}${check} ${ddmmyy(birth)}`;
      }),
  ],
  CH: [
    (random) => {
      const body = `756${digits(random, 9)}`;
      const sum = weighted(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
      return `756.${body.slice(3, 7)}.${body.slice(7, 11)}.${body.slice(11)}${(10 - (sum % 10)) % 10}`;
    },
  ],
};
