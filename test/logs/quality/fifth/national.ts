// National numbers with valid check digits, passports and driving licences.
import { fiscalCode, luhnDigit, sixDigits, taxNumberDE, until, verhoeffDigit, weighted } from './checks.ts';
import type { Person } from './people.ts';
import { fromPattern, integer, oneOf, pick, type Random, two } from './random.ts';

const luhnAfter = (start: string) => start + luhnDigit(start);

/** What the number is called in its country, and a number. */
export const nationalNumbers: Record<string, readonly [name: string, draw: (r: Random, h: Person) => string]> = {
  US: [
    'SSN|Social Security number|social',
    (r) => oneOf(r, `${integer(r, 100, 665)}-%#-%###|${integer(r, 667, 899)}-%#-%###|${integer(r, 100, 665)}%#%###`),
  ],
  GB: [
    'National Insurance number|NI number|NINO',
    (r) => oneOf(r, 'AB## ## ## C|JK######A|SP ## ## ## B|NR######D|CE ## ## ## A'),
  ],
  IE: [
    'PPS number|PPSN',
    (r) => {
      const digits = fromPattern(r, '%######');
      return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
    },
  ],
  CA: [
    'SIN|Social Insurance Number',
    (r) => luhnAfter(fromPattern(r, '%#######')).replace(/(...)(...)(...)/, '$1 $2 $3'),
  ],
  AU: [
    'TFN|tax file number',
    (r) =>
      until(() => {
        const digits = fromPattern(r, '%########');
        const valid = weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
        return valid ? digits.replace(/(...)(...)(...)/, r() < 0.7 ? '$1 $2 $3' : '$1$2$3') : undefined;
      }),
  ],
  NZ: [
    'IRD number',
    (r) =>
      until(() => {
        const digits = fromPattern(r, '1%######');
        const rest = (11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return rest < 10 ? `${digits}${rest}`.replace(/(...)(...)(...)/, '$1-$2-$3') : undefined;
      }),
  ],
  ZA: [
    'ID number|SA ID',
    (r, h) => {
      const { yy, mm, dd } = sixDigits(h);
      return luhnAfter(`${yy}${mm}${dd}${h.female ? integer(r, 1000, 4999) : integer(r, 5000, 9999)}08`);
    },
  ],
  IN: [
    'Aadhaar|Aadhaar number|Aadhar no',
    (r) => {
      const digits = fromPattern(r, '%##########');
      return `${digits}${verhoeffDigit(digits)}`.replace(/(....)(....)(....)/, r() < 0.7 ? '$1 $2 $3' : '$1$2$3');
    },
  ],
  SG: [
    'NRIC|NRIC number|IC',
    (r) => {
      const digits = fromPattern(r, '#######');
      return `S${digits}${'JZIHGFEDCBA'[weighted(digits, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
    },
  ],
  DE: ['Steuer-ID|Steueridentifikationsnummer|IdNr.', taxNumberDE],
  FR: [
    'numéro de sécurité sociale|n° de sécu|NIR',
    (r, h) => {
      const { yy, mm } = sixDigits(h);
      const place = pick(r, ['69', '75', '13', '59', '44', '31']);
      const digits = `${h.female ? 2 : 1}${yy}${mm}${place}${fromPattern(r, '1##0##')}`;
      const whole = `${digits}${two(97 - (Number(digits) % 97))}`;
      return r() < 0.6 ? whole.replace(/(.)(..)(..)(..)(...)(...)(..)/, '$1 $2 $3 $4 $5 $6 $7') : whole;
    },
  ],
  ES: [
    'DNI|NIF|DNI/NIE',
    (r) => {
      const foreign = r() < 0.25;
      const digits = fromPattern(r, foreign ? '#######' : '%#######');
      const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23];
      return foreign ? `X${digits}${letter}` : `${digits}${r() < 0.25 ? '-' : ''}${letter}`;
    },
  ],
  IT: ['codice fiscale|C.F.|cod. fiscale', (r, h) => fiscalCode(h, r)],
  NL: [
    'BSN|burgerservicenummer|bsn',
    (r) =>
      until(() => {
        const digits = fromPattern(r, '%########');
        return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? digits : undefined;
      }),
  ],
  PT: [
    'NIF|contribuinte|número de contribuinte',
    (r) => {
      const digits = `2${fromPattern(r, '#######')}`;
      const rest = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return `${digits}${rest > 9 ? 0 : rest}`.replace(/(...)(...)(...)/, r() < 0.5 ? '$1 $2 $3' : '$1$2$3');
    },
  ],
  PL: [
    'PESEL|numer PESEL|nr PESEL',
    (r, h) => {
      const { yy, mm, dd } = sixDigits(h);
      const month = h.born.year >= 2000 ? two(Number(mm) + 20) : mm;
      const sex = integer(r, 0, 4) * 2 + (h.female ? 0 : 1);
      const digits = `${yy}${month}${dd}${fromPattern(r, '###')}${sex}`;
      return `${digits}${(10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
    },
  ],
  SE: [
    'personnummer|personnr|pnr',
    (r, h) => {
      const { yy, mm, dd } = sixDigits(h);
      const serial = `${fromPattern(r, '##')}${integer(r, 0, 4) * 2 + (h.female ? 0 : 1)}`;
      const check = luhnDigit(`${yy}${mm}${dd}${serial}`);
      return `${r() < 0.5 ? Math.floor(h.born.year / 100) : ''}${yy}${mm}${dd}-${serial}${check}`;
    },
  ],
  DK: [
    'CPR-nummer|cpr|CPR-nr.',
    (r, h) => {
      const { yy, mm, dd } = sixDigits(h);
      const serial = `${integer(r, h.born.year >= 2000 ? 4 : 0, h.born.year >= 2000 ? 9 : 3)}##${h.female ? 2 : 3}`;
      return `${dd}${mm}${yy}${r() < 0.7 ? '-' : ''}${fromPattern(r, serial)}`;
    },
  ],
};
