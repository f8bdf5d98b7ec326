// National ids of other countries.
import {
  codiceFiscale,
  cpf,
  curp,
  ddmmyy,
  dniLetters,
  fodselsnummer,
  personnummer,
  two,
  until,
  type Writer,
  yymmdd,
} from './algorithms.ts';
import { between, chance, digits, fill, luhnDigit, mod97, pick, slug, weighted } from './mechanics.ts';

export const otherWriters: Readonly<Record<string, readonly Writer[]>> = {
  FR: [
    (random, { birth, woman }) => {
      const place = `${two(between(random, 21, 89))}${String(between(random, 1, 400)).padStart(3, '0')}`;
      const body = `${woman ? 2 : 1}${two(birth.year % 100)}${two(birth.month)}${place}${digits(random, 3)}`;
      const key = two(97 - mod97(body));
      const parts = [
        body.slice(0, 1),
        body.slice(1, 3),
        body.slice(3, 5),
        body.slice(5, 7),
        body.slice(7, 10),
        body.slice(10),
        key,
      ];
      return parts.join(chance(random, 0.6) ? ' ' : '');
    },
    (random) => fill(random, '##@@#####'),
  ],
  BE: [
    (random, { birth }) => {
      const body = `${yymmdd(birth)}${String(between(random, 1, 997)).padStart(3, '0')}`;
      const key = two(97 - mod97(birth.year >= 2000 ? `2${body}` : body));
      return `${body.slice(0, 2)}.${body.slice(2, 4)}.${body.slice(4, 6)}-${body.slice(6)}.${key}`;
    },
  ],
  QC: [
    (random, { family, given, birth, woman }) => {
      const name = `${slug(family).toUpperCase()}XXX`.slice(0, 3) + (slug(given)[0]?.toUpperCase() ?? 'A');
      return `${name} ${two(birth.year % 100)}${two(birth.month + (woman ? 50 : 0))} ${two(birth.day)}${digits(random, 2)}`;
    },
  ],
  ES: [
    (random) => {
      const body = fill(random, '%#######');
      return `${body}${chance(random, 0.3) ? '-' : ''}${dniLetters[Number(body) % 23]}`;
    },
    (random) => {
      const head = between(random, 0, 2);
      const body = digits(random, 7);
      return `${'XYZ'[head]}${body}${dniLetters[Number(`${head}${body}`) % 23]}`;
    },
  ],
  MX: [(random, holder) => curp(random, holder)],
  AR: [
    (random) => fill(random, '&#.###.###'),
    (random) =>
      until(() => {
        const body = `${pick(random, ['20', '27', '23'])}${fill(random, '&#######')}`;
        const check = (11 - (weighted(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return check === 10 ? null : `${body.slice(0, 2)}-${body.slice(2)}-${check}`;
      }),
  ],
  IT: [(random, holder) => codiceFiscale(random, holder)],
  NL: [
    (random) =>
      until(() => {
        const body = fill(random, '%#######');
        const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return check === 10 ? null : `${body}${check}`;
      }),
  ],
  PT: [
    (random) => {
      const body = fill(random, pick(random, ['1#######', '2#######']));
      const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${rest < 2 ? 0 : 11 - rest}`;
    },
  ],
  BR: [(random) => cpf(random)],
  PL: [
    (random, { birth, woman }) => {
      const month = two(birth.month + (birth.year >= 2000 ? 20 : 0));
      const sex = woman ? pick(random, [0, 2, 4, 6, 8]) : pick(random, [1, 3, 5, 7, 9]);
      const body = `${two(birth.year % 100)}${month}${two(birth.day)}${digits(random, 3)}${sex}`;
      return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
    },
  ],
  SE: [(random, { birth }) => personnummer(random, birth)],
  NO: [(random, { birth }) => fodselsnummer(random, birth)],
  DK: [(random, { birth }) => `${ddmmyy(birth)}-${between(random, 0, 3)}${digits(random, 3)}`],
  FI: [
    (random, { birth }) => {
      const serial = String(between(random, 2, 899)).padStart(3, '0');
      const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${ddmmyy(birth)}${serial}`) % 31];
      return `${ddmmyy(birth)}${birth.year >= 2000 ? 'A' : '-'}${serial}${check}`;
    },
  ],
  CZ: [
    (random, { birth, woman }) =>
      until(() => {
        const head = `${two(birth.year % 100)}${two(birth.month + (woman ? 50 : 0))}${two(birth.day)}`;
        const body = `${head}${digits(random, 3)}`;
        const rest = Number(body) % 11;
        return rest === 10 ? null : `${head}/${body.slice(6)}${rest}`;
      }),
  ],
  HU: [
    (random) => {
      const body = fill(random, '%#######').slice(0, 8);
      const sum = weighted(body, [3, 7, 3, 7, 3, 7, 3, 7]);
      return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${sum % 10}`;
    },
  ],
  GR: [
    (random) => {
      const body = fill(random, '%#######');
      return `${body}${(weighted(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
    },
    (random, { birth }) => {
      const body = `${ddmmyy(birth)}${digits(random, 4)}`;
      return body + luhnDigit(body);
    },
  ],
  TR: [
    (random) => {
      const body = fill(random, '%########');
      const at = (index: number): number => Number(body[index]);
      const tenth = ((((at(0) + at(2) + at(4) + at(6) + at(8)) * 7 - (at(1) + at(3) + at(5) + at(7))) % 10) + 10) % 10;
      const sum = [...body].reduce((total, sign) => total + Number(sign), tenth);
      return `${body}${tenth}${sum % 10}`;
    },
  ],
};
