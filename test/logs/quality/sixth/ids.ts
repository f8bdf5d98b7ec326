// Numbers by which states know people, with their check digits.
import {
  aadhaar,
  type Bearer,
  codiceFiscale,
  cpf,
  curp,
  french,
  germanPension,
  germanTax,
  modEleven,
  norwegian,
  pesel,
  plain,
  two,
  withEleven,
} from './id-recipes.ts';
import { fill, fillOne, luhnDigit, pick, type Random, until, weighted } from './numbers.ts';

const makers: Readonly<Record<string, (random: Random, bearer: Bearer) => string>> = {
  US: (random) => fillOne(random, ['%##-4#-%###', '%## 5# %###', '3##-%#-%###', '4##%#%###']),
  GB: (random) => {
    if (random() < 0.65) return fillOne(random, ['J@ ## ## ## B', 'N@######C', 'P@ ## ## ## D', 'S@######A']);
    const nhs = until(() => withEleven(fill(random, '4########'), [10, 9, 8, 7, 6, 5, 4, 3, 2]));
    return `${nhs.slice(0, 3)} ${nhs.slice(3, 6)} ${nhs.slice(6)}`;
  },
  IE: (random) => {
    const body = fill(random, '%######');
    const second = pick(random, ['', 'A']);
    const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + (second === 'A' ? 9 : 0);
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}${second}`;
  },
  CA: (random) => {
    const body = fill(random, pick(random, ['1#######', '4#######', '5#######', '7#######']));
    return (body + luhnDigit(body)).replace(/(...)(...)(...)/, random() < 0.6 ? '$1 $2 $3' : '$1-$2-$3');
  },
  AU: (random) => {
    const weights = [1, 4, 3, 7, 5, 8, 6, 9, 10];
    const valid = (body: string): string | null => (weighted(body, weights) % 11 === 0 ? body : null);
    return until(() => valid(fill(random, '%########'))).replace(/(...)(...)(...)/, '$1 $2 $3');
  },
  NZ: (random) => {
    const ird = until(() => withEleven(fill(random, '0%######').slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]));
    return ird.replace(/(...)(...)(...)/, '$1-$2-$3');
  },
  ZA: (random, { female, born }) => {
    const date = two(born.year) + two(born.month) + two(born.day);
    const body = `${date}${fill(random, female ? pick(random, ['1###', '3###']) : pick(random, ['5###', '6###']))}08`;
    return body + luhnDigit(body);
  },
  IN: (random, { family }) =>
    random() < 0.5 ? aadhaar(random) : fill(random, '@@@P') + (plain(family)[0] ?? 'K') + fill(random, '####@'),
  SG: (random, { born }) => {
    const body = (born.year < 2000 ? two(born.year) : '01') + fill(random, '#####');
    const sum = weighted(body, [2, 7, 6, 5, 4, 3, 2]) + (born.year < 2000 ? 0 : 4);
    return `${born.year < 2000 ? 'S' : 'T'}${body}${'JZIHGFEDCBA'[sum % 11]}`;
  },
  NG: (random) => fillOne(random, ['%##########', '22#########']),
  KE: (random) => fillOne(random, ['2#######', '3#######', '1#######']),
  DE: (random, bearer) => (random() < 0.5 ? germanTax(random) : germanPension(random, bearer)),
  AT: (random, { born }) => {
    const date = two(born.day) + two(born.month) + two(born.year);
    return until(() => {
      const serial = fill(random, '%##');
      const check = weighted(serial + date, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      return check === 10 ? null : `${serial}${check} ${date}`;
    });
  },
  CH: (random) => {
    const body = fill(random, '756#########');
    const check = (10 - (weighted(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
    return (body + check).replace(/(...)(....)(....)(..)/, '$1.$2.$3.$4');
  },
  FR: french,
  BE: (random, { born }) => {
    const body = fill(random, `${two(born.year)}${two(born.month)}${two(born.day)}###`);
    const check = 97 - (Number(born.year < 2000 ? body : `2${body}`) % 97);
    return (body + String(check).padStart(2, '0')).replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5');
  },
  QC: (random, bearer) => {
    if (random() < 0.5) return makers.CA?.(random, bearer) ?? '';
    const { given, family, female, born } = bearer;
    const start = `${plain(family)}XXX`.slice(0, 3) + (plain(given)[0] ?? 'A');
    const month = two(born.month + (female ? 50 : 0));
    return fill(random, `${start.toUpperCase()} ${two(born.year)}${month} ${two(born.day)}##`);
  },
  ES: (random) => {
    const foreign = random() < 0.2;
    const digits = fill(random, foreign ? '#######' : '%#######');
    const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(foreign ? `1${digits}` : digits) % 23];
    return foreign ? `Y${digits}${letter}` : digits + pick(random, ['', '-', '']) + letter;
  },
  MX: curp,
  AR: (random, { female }) => {
    const dni = fill(random, pick(random, ['2#######', '3#######', '4#######']));
    if (random() < 0.6) return random() < 0.5 ? dni : dni.replace(/(..)(...)(...)/, '$1.$2.$3');
    const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    const tax = until(() => withEleven((female ? '27' : '20') + fill(random, '3#######'), weights));
    return tax.replace(/(..)(........)(.)/, '$1-$2-$3');
  },
  IT: codiceFiscale,
  NL: (random) =>
    until(() => {
      const body = fill(random, '%#######');
      const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return check === 10 ? null : body + check;
    }),
  PT: (random) => {
    const body = fill(random, '2#######');
    const check = modEleven(weighted(body, [9, 8, 7, 6, 5, 4, 3, 2])) % 10;
    return (body + check).replace(/(...)(...)(...)/, random() < 0.5 ? '$1$2$3' : '$1 $2 $3');
  },
  BR: cpf,
  PL: pesel,
  SE: (random, { born }) => {
    const body = fill(random, `${two(born.year)}${two(born.month)}${two(born.day)}###`);
    const whole = `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
    return random() < 0.5 ? whole : String(born.year).slice(0, 2) + whole;
  },
  DK: (random, { born }) => fill(random, `${two(born.day)}${two(born.month)}${two(born.year)}-####`),
  NO: norwegian,
  FI: (random, { born }) => {
    const date = two(born.day) + two(born.month) + two(born.year);
    const serial = fill(random, '%##');
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31];
    return `${date}${born.year < 2000 ? '-' : 'A'}${serial}${check}`;
  },
};

export function nationalId(random: Random, country: string, bearer: Bearer): string {
  const make = makers[country];
  if (make === undefined) throw new Error(`No national id for ${country}`);
  return make(random, bearer);
}
