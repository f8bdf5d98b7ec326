// Identity numbers of the third evaluation set by country, each with the check digits that its kind has.
import { between, digits, grouped, luhn, pick, type Random, shaped } from './numbers.ts';

const weighted = (text: string, weights: readonly number[]): number =>
  digits(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);

/** Draws until the check digit can be written. */
function until(draw: () => string | null): string {
  for (;;) {
    const drawn = draw();
    if (drawn !== null) return drawn;
  }
}
const verhoeffSteps = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}
function aadhaar(random: Random): string {
  const body = between(random, 2, 9) + shaped(random, '##########');
  const rest = digits(body)
    .toReversed()
    .reduce((state, digit, at) => dihedral(state, Number(verhoeffSteps[(at + 1) % 8]?.[digit])), 0);
  return grouped(body + (rest < 5 ? (5 - rest) % 5 : rest), [4, 4, 4], pick(random, [' ', ' ', '']));
}

const withEleven = (body: string, weights: readonly number[]): string | null => {
  const check = (11 - (weighted(body, weights) % 11)) % 11;
  return check === 10 ? null : body + check;
};
const nhs = (random: Random): string =>
  grouped(
    until(() => withEleven(shaped(random, '4########'), [10, 9, 8, 7, 6, 5, 4, 3, 2])),
    [3, 3, 4],
    pick(random, [' ', ' ', '']),
  );
function nino(random: Random): string {
  const prefix = pick(random, ['AB', 'JK', 'PW', 'SL', 'CE', 'NR', 'YH', 'TX', 'WM']);
  return grouped(
    `${prefix}${shaped(random, '######')}${pick(random, [...'ABCD'])}`,
    [2, 2, 2, 2, 1],
    pick(random, [' ', '']),
  );
}
const ssn = (random: Random): string => {
  const area = String(between(random, 1, 665)).padStart(3, '0');
  const parts = [area, String(between(random, 1, 99)).padStart(2, '0'), between(random, 1000, 9999)];
  return parts.join(pick(random, ['-', '-', '-', ' ', '']));
};
function ppsn(random: Random): string {
  const body = shaped(random, '#######');
  return body + 'WABCDEFGHIJKLMNOPQRSTUV'[weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 23];
}
function taxFile(random: Random): string {
  const weights = [1, 4, 3, 7, 5, 8, 6, 9, 10];
  return until(() => {
    const drawn = between(random, 1, 9) + shaped(random, '########');
    return weighted(drawn, weights) % 11 === 0 ? grouped(drawn, [3, 3, 3], ' ') : null;
  });
}
function medicare(random: Random): string {
  const body = between(random, 2, 6) + shaped(random, '#######');
  return grouped(`${body}${weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}1`, [4, 5, 1], pick(random, [' ', '']));
}
const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
function dni(random: Random): string {
  if (random() < 0.25) {
    const first = between(random, 0, 2);
    const body = shaped(random, '#######');
    return `${'XYZ'[first]}${body}${dniLetters[Number(`${first}${body}`) % 23]}`;
  }
  const body = between(random, 1, 7) + shaped(random, '#######');
  return `${body}${pick(random, ['', '', '-'])}${dniLetters[Number(body) % 23]}`;
}
function taxIdentity(random: Random): string {
  const order = [...'0123456789'].map((digit) => ({ digit, at: random() })).sort((a, b) => a.at - b.at);
  const drawn = order.map((each) => each.digit);
  // The first of ten is no zero; one digit stands twice.
  const body = drawn[0] === '0' ? drawn.toReversed() : drawn;
  body[9] = body[between(random, 1, 7)] as string;
  const rest = body.reduce((product, digit) => {
    const sum = (Number(digit) + product) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return grouped(body.join('') + ((11 - rest) % 10), [2, 3, 3, 3], pick(random, [' ', '']));
}
const bsn = (random: Random): string =>
  until(() => {
    const body = between(random, 1, 9) + shaped(random, '#######');
    const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return check === 10 ? null : body + check;
  });
function nir(random: Random): string {
  const month = String(between(random, 1, 12)).padStart(2, '0');
  const body = `${between(random, 1, 2)}${between(random, 50, 99)}${month}${between(random, 10, 95)}${shaped(random, '######')}`;
  const whole = body + String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
  return random() < 0.6 ? grouped(whole, [1, 2, 2, 2, 3, 3, 2], ' ') : whole;
}
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** The shape and the check letter hold; its consonants are not the customer's own. */
function fiscalCode(random: Random): string {
  const day = String(between(random, 1, 28) + pick(random, [0, 40])).padStart(2, '0');
  const body = `${shaped(random, '@@@@@@##')}${pick(random, [...'ABCDEHLMPRST'])}${day}${pick(random, [...'AFHL'])}${shaped(random, '###')}`;
  const value = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const sum = [...body].reduce(
    (total, sign, at) => total + (at % 2 === 0 ? (oddValues[value(sign)] ?? 0) : value(sign)),
    0,
  );
  return body + String.fromCharCode(65 + (sum % 26));
}

type Worded = { readonly word: string; readonly value: string };
const nationals: Readonly<Record<string, readonly (readonly [string, Drawer])[]>> = {
  US: [
    ['SSN', ssn],
    ['social security number', ssn],
    ['social', ssn],
  ],
  GB: [
    ['NI number', nino],
    ['National Insurance number', nino],
    ['NHS number', nhs],
  ],
  IE: [
    ['PPS number', ppsn],
    ['PPSN', ppsn],
  ],
  AU: [
    ['TFN', taxFile],
    ['tax file number', taxFile],
    ['Medicare number', medicare],
  ],
  IN: [
    ['Aadhaar', aadhaar],
    ['Aadhaar number', aadhaar],
    ['PAN', (random) => shaped(random, '@@@P@####@')],
  ],
  CA: [
    [
      'SIN',
      (random) => grouped(luhn(between(random, 1, 7) + shaped(random, '#######')), [3, 3, 3], pick(random, [' ', '-'])),
    ],
  ],
  DE: [
    ['Steuer-ID', taxIdentity],
    ['Steueridentifikationsnummer', taxIdentity],
    ['Ausweisnummer', (random) => shaped(random, 'L####@##@')],
  ],
  FR: [
    ['numéro de sécurité sociale', nir],
    ['numéro de sécu', nir],
  ],
  ES: [
    ['DNI', dni],
    ['DNI/NIE', dni],
  ],
  IT: [
    ['codice fiscale', fiscalCode],
    ['C.F.', fiscalCode],
  ],
  NL: [
    ['BSN', bsn],
    ['burgerservicenummer', bsn],
  ],
};
type Drawer = (random: Random) => string;
export function national(random: Random, country: string): Worded {
  const [word, draw] = pick(
    random,
    nationals[country] ?? [['passport number', (drawing: Random) => shaped(drawing, '#########')] as const],
  );
  return { word, value: draw(random) };
}
