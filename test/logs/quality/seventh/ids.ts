// National identity numbers of the seventh set, each with the checksum its country asks for.
import { aadhaar, type Birth, codiceFiscale, curp, date, dayFirst, steuerId } from './ids-long.ts';
import { below, between, fill, luhnDigit, pad, pick, type Random, weighted } from './random.ts';

function until(random: Random, make: () => string | null): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const made = make();
    if (made !== null) return made;
  }
  throw new Error(`No number found ${random()}`);
}

function norwegian(random: Random, birth: Birth): string {
  return until(random, () => {
    const body =
      dayFirst(birth) +
      (birth.year < 2000 ? fill(random, '#').replace(/[5-9]/, '2') : pick(random, ['5', '7'])) +
      fill(random, '##');
    const first = (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(body + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return first > 9 || second > 9
      ? null
      : pick(random, [body, `${body.slice(0, 6)} ${body.slice(6)}`]) + first + second;
  });
}

function turkish(random: Random): string {
  const body = fill(random, '¤########');
  const odd = [0, 2, 4, 6, 8].reduce((sum, place) => sum + Number(body[place]), 0);
  const even = [1, 3, 5, 7].reduce((sum, place) => sum + Number(body[place]), 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${body}${tenth}${(odd + even + tenth) % 10}`;
}

function cpf(random: Random): string {
  const digit = (body: string): number => {
    const rest =
      weighted(
        body,
        Array.from({ length: body.length }, (_, index) => body.length + 1 - index),
      ) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const body = fill(random, '#########');
  const first = body + digit(body);
  const all = first + digit(first);
  return pick(random, [all, all.replace(/^(\d{3})(\d{3})(\d{3})(\d\d)$/, '$1.$2.$3-$4')]);
}

function retryMod(
  random: Random,
  pattern: string,
  weights: readonly number[],
  modulus: number,
  shape: (all: string) => string,
): string {
  return until(random, () => {
    const all = fill(random, pattern);
    return weighted(all, weights) % modulus === 0 ? shape(all) : null;
  });
}

const thirds = (all: string): string => all.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');

const makers: Readonly<Record<string, (random: Random, birth: Birth) => string>> = {
  US: (random) =>
    `${pad(between(random, 1, 665), 3)}-${pad(between(random, 1, 99), 2)}-${pad(between(random, 1, 9999), 4)}`,
  GB: (random) => {
    if (random() < 0.3) {
      const shape = (all: string): string => all.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
      return retryMod(random, '4#########', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11, shape);
    }
    const start = pick(random, [...'ABCEGHJKLMNPRSTWXYZ']) + pick(random, [...'ACEHJKLMPRSTWXYZ']);
    const body = start.replace(/^(GB|BG|NK|KN|TN|NT|ZZ)$/, 'JR') + fill(random, '######') + pick(random, [...'ABCD']);
    return pick(random, [body, body.replace(/^(..)(..)(..)(..)(.)$/, '$1 $2 $3 $4 $5')]);
  },
  IE: (random) => {
    const body = fill(random, '¤######');
    const second = pick(random, ['', 'A']);
    const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + (second === 'A' ? 9 : 0);
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}${second}`;
  },
  CA: (random) => {
    const body = fill(random, '¤#######').replace(/^8/, '7');
    return pick(random, [thirds, (all: string) => all.replace(/^(\d{3})(\d{3})/, '$1-$2-')])(body + luhnDigit(body));
  },
  AU: (random) => {
    if (random() < 0.5) return retryMod(random, '¤########', [1, 4, 3, 7, 5, 8, 6, 9, 10], 11, thirds);
    const body = fill(random, '§#######').replace(/^[7-9]/, '5');
    return `${body}${weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}${between(random, 1, 4)}`.replace(
      /^(\d{4})(\d{5})(\d)$/,
      '$1 $2 $3',
    );
  },
  IN: (random) => (random() < 0.6 ? aadhaar(random) : fill(random, '@@@P@####@').replace('N', 'K')),
  ZA: (random, birth) => {
    const body = `${date(birth)}${pad(birth.female ? below(random, 5000) : between(random, 5000, 9999), 4)}08`;
    return body + luhnDigit(body);
  },
  NZ: (random) => {
    const shape = (all: string): string => pick(random, [all, all.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1-$2-$3')]);
    return retryMod(
      random,
      '1########'.replace('##', pad(between(random, 0, 39), 2)),
      [3, 2, 7, 6, 5, 4, 3, 2, 1],
      11,
      shape,
    );
  },
  DE: steuerId,
  AT: (random, birth) =>
    until(random, () => {
      const body = fill(random, '¤##');
      const check = weighted(body + dayFirst(birth), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      return check > 9 ? null : `${body}${check} ${dayFirst(birth)}`;
    }),
  CH: (random) => {
    const body = `756${fill(random, '#########')}`;
    const check = (10 - (weighted(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
    return `${body}${check}`.replace(/^(\d{3})(\d{4})(\d{4})(\d\d)$/, '$1.$2.$3.$4');
  },
  FR: (random, birth) => {
    const place = pad(between(random, 21, 89), 2) + pad(between(random, 1, 590), 3) + pad(between(random, 1, 420), 3);
    const body = (birth.female ? '2' : '1') + date(birth).slice(0, 4) + place;
    const all = body + pad(97 - (Number(body) % 97), 2);
    return pick(random, [all, all.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')]);
  },
  BE: (random, birth) => {
    const body = date(birth) + pad(between(random, 1, 499) * 2 - (birth.female ? 0 : 1), 3);
    const check = 97 - (Number(birth.year < 2000 ? body : `2${body}`) % 97);
    return `${body}${pad(check, 2)}`.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
  },
  ES: (random) => {
    const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
    if (random() < 0.2) {
      const body = fill(random, '#######');
      return `X${body}${letters[Number(body) % 23]}`;
    }
    const body = fill(random, '¤#######');
    return `${body}${pick(random, ['', '-', ' '])}${letters[Number(body) % 23]}`;
  },
  MX: curp,
  IT: codiceFiscale,
  NL: (random) =>
    retryMod(random, '¤########', [9, 8, 7, 6, 5, 4, 3, 2, -1], 11, (all) =>
      pick(random, [all, all.replace(/^(\d{4})(\d\d)(\d{3})$/, '$1.$2.$3')]),
    ),
  PT: (random) => {
    const body = pick(random, ['2', '1']) + fill(random, '#######');
    const check = 11 - (weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return pick(random, [thirds, (all: string) => all])(`${body}${check > 9 ? 0 : check}`);
  },
  BR: cpf,
  PL: (random, birth) => {
    const month = birth.month + (birth.year < 2000 ? 0 : 20);
    const body =
      pad(birth.year % 100, 2) +
      pad(month, 2) +
      pad(birth.day, 2) +
      fill(random, '###') +
      (between(random, 0, 4) * 2 + (birth.female ? 0 : 1));
    return body + ((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  SE: (random, birth) => {
    const body = date(birth) + fill(random, '##') + (between(random, 0, 4) * 2 + (birth.female ? 0 : 1));
    const century = pick(random, ['', String(Math.floor(birth.year / 100))]);
    return `${century}${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
  },
  DK: (random, birth) =>
    until(random, () => {
      const all =
        dayFirst(birth) + (birth.year < 2000 ? fill(random, '#').replace(/[4-9]/, '1') : '4') + fill(random, '###');
      return weighted(all, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 ? `${all.slice(0, 6)}-${all.slice(6)}` : null;
    }),
  NO: norwegian,
  FI: (random, birth) => {
    const serial = pad(between(random, 1, 449) * 2 + (birth.female ? 0 : 1), 3);
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(dayFirst(birth) + serial) % 31];
    return `${dayFirst(birth)}${birth.year < 2000 ? '-' : 'A'}${serial}${check}`;
  },
  CZ: (random, birth) => {
    const head = pad(birth.year % 100, 2) + pad(birth.month + (birth.female ? 50 : 0), 2) + pad(birth.day, 2);
    if (birth.year < 1954) return `${head}/${fill(random, '¤##')}`;
    return until(random, () => {
      const tail = fill(random, '####');
      return Number(head + tail) % 11 === 0 ? `${head}/${tail}` : null;
    });
  },
  TR: turkish,
  RO: (random, birth) => {
    const sex = (birth.year < 2000 ? 1 : 5) + (birth.female ? 1 : 0);
    const body = `${sex}${date(birth)}${pad(between(random, 1, 46), 2)}${pad(between(random, 1, 999), 3)}`;
    const check = weighted(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return `${body}${check === 10 ? 1 : check}`;
  },
  HU: (random) => {
    const body = fill(random, '¤#######');
    return thirds(`${body}${weighted(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10}`);
  },
};

export function nationalId(random: Random, country: string, birth: Birth): string {
  const make = makers[country];
  if (make === undefined) throw new Error(`No identity number for ${country}`);
  return make(random, birth);
}
