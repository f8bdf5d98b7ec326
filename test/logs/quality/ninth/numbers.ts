// Numbers drawn at random with correct check digits: cards, bank accounts, national identifiers.
export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}
const capitals = 'ABCDEFGHJKLMNPRSTUVWXYZ';
/** "#" a digit, "@" one from 2 to 9, "%" a capital, "&" a small letter, "^" a hex digit, "*" letter or digit. */
export const shaped = (random: Random, shape: string): string =>
  shape.replaceAll(/[#@%&^*]/g, (sign) => {
    if (sign === '#') return String(below(random, 10));
    if (sign === '@') return String(2 + below(random, 8));
    if (sign === '%') return pick(random, [...capitals]);
    if (sign === '&') return pick(random, [...capitals.toLowerCase()]);
    return pick(random, [...(sign === '^' ? '0123456789abcdef' : `0123456789${capitals}${capitals.toLowerCase()}`)]);
  });

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
const luhn = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
};
const remainder = (digits: string, divisor: number): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
const two = (value: number): string => String(value).padStart(2, '0');
const group = (text: string, size: number, between: string): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between);

export function card(random: Random): string {
  if (random() < 0.15) {
    const number = luhn(shaped(random, '37############'));
    return random() < 0.5 ? number : `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`;
  }
  return group(
    luhn(shaped(random, pick(random, ['4##############', '5@0############', '51#############']))),
    4,
    pick(random, [' ', ' ', '', '-']),
  );
}

const bankAccounts =
  `GB NWBK##############; IE AIBK##############; DE ##################; FR #######################; ES
  ####################; IT %######################; NL RABO##########; PT #####################; PL
  ########################; SE ####################; TR #####0################; AT ################;
  CH #################; BE ############`.split(/;\s+/);
export function iban(random: Random, country: string): string {
  const known = bankAccounts.find((shape) => shape.startsWith(country.toUpperCase())) ?? pick(random, bankAccounts);
  const [code, account] = [known.slice(0, 2), shaped(random, known.slice(2).trim())];
  const numeric = [...`${account}${code}00`].map((sign) => Number.parseInt(sign, 36).toString()).join('');
  const whole = `${code}${two(98 - remainder(numeric, 97))}${account}`;
  const form = random();
  return form < 0.55 ? group(whole, 4, ' ') : form < 0.9 ? whole : whole.toLowerCase();
}

const verhoeffProduct = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
};
const verhoeffTurn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function verhoeff(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    let value = Number(digit);
    for (let turn = 0; turn < (at + 1) % 8; turn += 1) value = verhoeffTurn[value] ?? 0;
    return verhoeffProduct(total, value);
  }, 0);
  return digits + String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][sum]);
}
/** Draws again until the check fits a digit. */
function checked(random: Random, shape: string, check: (digits: string) => number): string {
  for (;;) {
    const digits = shaped(random, shape);
    const value = check(digits);
    if (value >= 0 && value < 10) return digits + String(value);
  }
}
const birth = (random: Random): string =>
  `${40 + below(random, 59)}${two(1 + below(random, 12))}${two(1 + below(random, 28))}`;
const down = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, at) => from - at);
const modulo11 = (digits: string, weights: readonly number[]): number => {
  const rest = 11 - (weighted(digits, weights) % 11);
  return rest === 11 ? 0 : rest;
};
const spaced = (random: Random, digits: string, cuts: readonly number[], between = ' '): string => {
  if (random() < 0.4) return digits;
  let from = 0;
  return cuts
    .map((cut) => {
      from += cut;
      return digits.slice(from - cut, from);
    })
    .join(between);
};
const twoChecks = (random: Random, shape: string, first: readonly number[], second: readonly number[]): string => {
  const check = (digits: string, weights: readonly number[]): string => {
    const rest = weighted(digits, weights) % 11;
    return digits + String(rest < 2 ? 0 : 11 - rest);
  };
  return check(check(shaped(random, shape), first), second);
};
const turkish = (random: Random): string => {
  const digits = shaped(random, '@########');
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1])) % 10) + 10) % 10;
  return `${digits}${tenth}${(weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1]) + tenth) % 10}`;
};
const chinese = (random: Random): string => {
  const digits = `${pick(random, ['330106', '510104', '440103'])}19${birth(random)}${shaped(random, '###')}`;
  return digits + '10X98765432'[weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
};
const french = (random: Random): string => {
  const digits = `${1 + below(random, 2)}${birth(random).slice(0, 4)}${shaped(random, '4####@##')}`;
  return spaced(random, digits + two(97 - remainder(digits, 97)), [1, 2, 2, 2, 3, 3, 2]);
};
const german = (random: Random): string => {
  const digits = shaped(random, '@#########');
  const product = [...digits].reduce((last, digit) => (((last + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return spaced(random, digits + String((11 - product) % 10), [2, 3, 3, 3]);
};
const spanish = (random: Random): string => {
  const digits = shaped(random, '@#######');
  return `${digits}${pick(random, ['', '-', ''])}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
};
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const italian = (random: Random): string => {
  const month = pick(random, [...'ABCDEHLMPRST']);
  const body = `${shaped(random, '%%%%%%')}${40 + below(random, 59)}${month}${two(1 + below(random, 28))}L219`;
  const sum = [...body].reduce((total, sign, at) => {
    const value = sign >= 'A' ? sign.charCodeAt(0) - 65 : Number(sign);
    return total + (at % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
};
const irish = (random: Random): string => {
  const digits = shaped(random, '#######');
  return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(digits, down(8, 2)) + 9) % 23]}A`;
};
const swiss = (random: Random): string => {
  const digits = shaped(random, '756#########');
  const sum = weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return spaced(random, digits + String((10 - (sum % 10)) % 10), [3, 4, 4, 2], '.');
};
const snils = (random: Random): string => {
  const digits = shaped(random, '@########');
  const sum = weighted(digits, down(9, 1)) % 101;
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)} ${two(sum === 100 ? 0 : sum)}`;
};
const polishWeights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** The country's own identifier; a passport number where none is known here. */
export const identifiers: Readonly<Record<string, (random: Random) => string>> = {
  gb: (random) =>
    random() < 0.5
      ? pick(random, ['# ## ## ## %', '#######%', '# ###### %'])
          .replace(/^#/, pick(random, ['JC', 'NB', 'SK', 'PX', 'AB', 'WL']))
          .replaceAll('#', () => String(below(random, 10)))
          .replace('%', pick(random, [...'ABCD']))
      : spaced(
          random,
          checked(random, '4########', (digits) => modulo11(digits, down(10, 2))),
          [3, 3, 4],
        ),
  us: (random) => shaped(random, pick(random, ['5@#-@#-@###', '4@# @# @###', '6@2@#@###'])),
  ca: (random) => spaced(random, luhn(shaped(random, '5#######')), [3, 3, 3]),
  au: (random) => {
    const weights = [1, 4, 3, 7, 5, 8, 6, 9, 10];
    const fits = (digits: string): number =>
      [...'0123456789'].findIndex((last) => weighted(digits + last, weights) % 11 === 0);
    return spaced(random, checked(random, '@#######', fits), [3, 3, 3]);
  },
  ie: irish,
  za: (random) => luhn(`${birth(random)}${shaped(random, '####')}08`),
  in: (random) =>
    random() < 0.6
      ? group(verhoeff(shaped(random, '@##########')), 4, pick(random, [' ', ' ', '']))
      : shaped(random, '%%%P%####%'),
  sg: (random) => {
    const digits = shaped(random, '8######');
    return `S${digits}${'JZIHGFEDCBA'[weighted(digits, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
  },
  de: german,
  ch: swiss,
  fr: french,
  es: spanish,
  it: italian,
  nl: (random) => checked(random, '1#######', (digits) => weighted(digits, down(9, 2)) % 11),
  pt: (random) =>
    spaced(
      random,
      checked(random, '2#######', (digits) => modulo11(digits, down(9, 2)) % 10),
      [3, 3, 3],
    ),
  br: (random) => {
    const digits = twoChecks(random, '@########', down(10, 2), down(11, 2));
    return random() < 0.7
      ? `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6, 9)}-${digits.slice(9)}`
      : digits;
  },
  pl: (random) => {
    const digits = `${birth(random)}${shaped(random, '####')}`;
    return digits + String((10 - (weighted(digits, polishWeights) % 10)) % 10);
  },
  se: (random) => {
    const digits = luhn(`${birth(random)}${shaped(random, '###')}`);
    return `${pick(random, ['', '19'])}${digits.slice(0, 6)}${pick(random, ['-', '-', ''])}${digits.slice(6)}`;
  },
  tr: turkish,
  cn: chinese,
  sa: (random) => luhn(shaped(random, '1########')),
  ru: snils,
  jp: (random) => {
    const digits = shaped(random, '@##########');
    const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return group(`${digits}${rest < 2 ? 0 : 11 - rest}`, 4, pick(random, [' ', '', '-']));
  },
};
export const passport = (random: Random): string =>
  shaped(random, pick(random, ['%@#######', '@########', '%%@######', 'C%@######']));
