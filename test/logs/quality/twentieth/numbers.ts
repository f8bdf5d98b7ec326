// Numbers with their check digits: cards, IBANs and what states give people.
import type { Random } from './random.ts';

function luhn(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = Number(digits[digits.length - 1 - at]);
    if (at % 2 === 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);
}

export function card(random: Random): string {
  const start = random.pick(['4###', '4###', '4###', '5&##', '51##', '52##', '54##', '2221', '37##', '6011']);
  if (start === '37##') {
    const amex = luhn(random.shape(`${start}##########`));
    return random.chance(0.7) ? `${amex.slice(0, 4)} ${amex.slice(4, 10)} ${amex.slice(10)}` : amex;
  }
  const digits = luhn(random.shape(`${start.replace('5&', '53')}###########`));
  const gap = random.pick([' ', ' ', ' ', '', '', '-']);
  return digits.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
}

/** Shapes of what follows the country and its check digits. */
const accounts: Readonly<Record<string, string>> = {
  DE: '##################',
  AT: '################',
  BE: '############',
  FR: '####################?##',
  ES: '####################',
  PT: '#####################',
  IT: '@######################',
  NL: 'RABO##########',
  PL: '########################',
  TR: '#####0################',
  GB: '@@@@##############',
  IE: '@@@@##############',
  CH: '#################',
};
const ibanCountry: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  fr: ['FR', 'FR', 'BE'],
  es: ['ES'],
  pt: ['PT'],
  it: ['IT'],
  nl: ['NL', 'NL', 'BE'],
  pl: ['PL'],
  tr: ['TR'],
  ie: ['IE'],
};

export function iban(random: Random, locale: string): string {
  const country = random.pick(ibanCountry[locale] ?? ['GB', 'GB', 'IE', 'DE', 'NL', 'FR']);
  const bank = country === 'NL' ? random.pick(['RABO', 'INGB', 'ABNA', 'TRIO', 'ASNB']) : 'RABO';
  const rest = random.shape(accounts[country] ?? '################').replace('RABO', bank);
  const digits = `${rest}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
  const whole = `${country}${check}${rest}`;
  return random.chance(0.62) ? whole.replace(/(.{4})(?=.)/g, '$1 ') : whole;
}

const letterOf = (letters: string, at: number): string => letters[at] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');

function pesel(random: Random): string {
  const digits = `${two(random.int(50, 99))}${two(random.int(1, 12))}${two(random.int(1, 28))}${random.shape('####')}`;
  return digits + String((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function cpf(random: Random): string {
  let digits = random.shape('&########');
  for (const from of [10, 11]) {
    const rest =
      weighted(
        digits,
        [...digits].map((_, at) => from - at),
      ) % 11;
    digits += rest < 2 ? '0' : String(11 - rest);
  }
  return random.chance(0.7) ? digits.replace(/(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-') : digits;
}

function steuerId(random: Random): string {
  const pool = random.shuffle([...'0123456789']);
  const start = pool.findIndex((digit) => digit !== '0');
  const first = pool.splice(start, 1)[0] ?? '1';
  const digits = first + pool.slice(0, 8).join('') + first;
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const check = 11 - product;
  const whole = digits + String(check === 10 ? 0 : check);
  return random.chance(0.5) ? whole.replace(/(\d{2})(\d{3})(\d{3})/, '$1 $2 $3 ') : whole;
}

function nir(random: Random): string {
  const body = `${random.int(1, 2)}${two(random.int(40, 99))}${two(random.int(1, 12))}${two(random.int(1, 95))}${random.shape('######')}`;
  const whole = body + two(97 - Number(BigInt(body) % 97n));
  return random.chance(0.6) ? whole.replace(/(\d)(\d\d)(\d\d)(\d\d)(\d{3})(\d{3})/, '$1 $2 $3 $4 $5 $6 ') : whole;
}

function codiceFiscale(random: Random): string {
  const day = random.int(1, 28) + (random.chance(0.5) ? 40 : 0);
  const body = random.shape(`@@@@@@##${random.pick([...'ABCDEHLMPRST'])}${two(day)}@###`);
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  let sum = 0;
  for (const [at, sign] of [...body].entries()) {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += at % 2 === 0 ? (odd[value] ?? 0) : value;
  }
  return body + String.fromCharCode(65 + (sum % 26));
}

function bsn(random: Random): string {
  for (;;) {
    const digits = random.shape('&########');
    if (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0) return digits;
  }
}

function tckn(random: Random): string {
  const digits = random.shape('&########');
  const tenth = (((weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10) % 10;
  const ten = digits + String(tenth);
  return ten + String(weighted(ten, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10);
}

function snils(random: Random): string {
  const digits = random.shape('1########');
  const check = (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
  return `${digits.replace(/(\d{3})(\d{3})(\d{3})/, '$1-$2-$3')} ${two(check)}`;
}

function nric(random: Random): string {
  const digits = random.shape('#######');
  const rest = (weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + 4) % 11;
  return `T${digits}${letterOf('JZIHGFEDCBA', rest)}`;
}

function tfn(random: Random): string {
  for (;;) {
    const digits = random.shape('&########');
    if (weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return digits.replace(/(\d{3})(\d{3})/, '$1 $2 ');
  }
}

function saId(random: Random): string {
  return luhn(`${two(random.int(50, 99))}${two(random.int(1, 12))}${two(random.int(1, 28))}${random.shape('####')}08`);
}

function pps(random: Random): string {
  const digits = random.shape('#######');
  return digits + letterOf('WABCDEFGHIJKLMNOPQRSTUV', weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 23);
}

function myNumber(random: Random): string {
  const digits = random.shape('###########');
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (digits + String(rest <= 1 ? 0 : 11 - rest)).replace(/(\d{4})(?=\d)/g, '$1 ');
}

function nif(random: Random): string {
  const digits = random.shape(random.pick(['1#######', '2#######']));
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits + String(rest < 2 ? 0 : 11 - rest);
}

function dni(random: Random): string {
  const digits = random.shape('########');
  return `${digits}${random.pick(['', '-', ''])}${letterOf('TRWAGMYFPDXBNJZSQVHLCKE', Number(digits) % 23)}`;
}

type NationalId = { readonly name: string; readonly value: (random: Random) => string };
const shaped =
  (...shapes: readonly string[]) =>
  (random: Random): string =>
    random.shape(random.pick(shapes));

const nationalIds: Readonly<Record<string, readonly NationalId[]>> = {
  us: [
    { name: 'social security number', value: shaped('5##-&#-####', '4##-&#-####', '2##-&#-####', '1##&#####&') },
    { name: 'SSN', value: shaped('3##-&#-####', '0&#-&#-####') },
    { name: 'passport number', value: shaped('5########', 'A########') },
    { name: "driver's license", value: shaped('D#######', 'S###-####-####', '&#######') },
  ],
  gb: [
    {
      name: 'National Insurance number',
      value: shaped('JK ## ## ## A', 'PW######C', 'SX ## ## ## D', 'AB######B', 'NE ## ## ## C'),
    },
    { name: 'NHS number', value: shaped('4## ### ####', '6## ### ####', '943#######') },
    { name: 'passport number', value: shaped('5########', '1########') },
    { name: 'driving licence number', value: shaped('@@@@@6##&##@@9@@', '@@@@97##&##@99@@') },
  ],
  ie: [{ name: 'PPS number', value: pps }],
  au: [
    { name: 'tax file number', value: tfn },
    { name: 'Medicare number', value: shaped('2### ##### #', '4### ##### #') },
  ],
  in: [
    { name: 'PAN', value: shaped('@@@P@####@') },
    { name: 'Aadhaar number', value: shaped('&### #### ####', '&###########') },
    { name: 'passport number', value: shaped('@#######') },
  ],
  za: [{ name: 'ID number', value: saId }],
  sg: [{ name: 'NRIC', value: nric }],
  ca: [{ name: 'SIN', value: (random) => luhn(random.shape('4#######')).replace(/(\d{3})(\d{3})/, '$1 $2 ') }],
  nz: [
    { name: 'IRD number', value: shaped('0##-###-###', '1##-###-###') },
    { name: 'NHI number', value: shaped('@@@####') },
  ],
  de: [
    { name: 'Steuer-ID', value: steuerId },
    { name: 'Sozialversicherungsnummer', value: shaped('12 ###&80 @ ###', '65&#0675@0##', '53 2#0791 @ 5##') },
    { name: 'Personalausweisnummer', value: shaped('L########', 'T22000###', 'LZ6##@##&') },
    { name: 'Krankenversichertennummer', value: shaped('@#########') },
  ],
  fr: [
    { name: 'numéro de sécurité sociale', value: nir },
    { name: 'numéro fiscal', value: shaped('1# ## ### ### ###', '3############') },
    { name: 'numéro de passeport', value: shaped('##@@#####') },
  ],
  es: [
    { name: 'DNI', value: dni },
    { name: 'número de la Seguridad Social', value: shaped('28/########/##', '46 ######## ##') },
  ],
  mx: [{ name: 'CURP', value: shaped('@@@@8#0&1#HDF@@@0#', '@@@@9#1#2#MJC@@@A#') }],
  pt: [
    { name: 'NIF', value: nif },
    { name: 'número do cartão de cidadão', value: shaped('1####### # @@#') },
  ],
  br: [{ name: 'CPF', value: cpf }],
  it: [
    { name: 'codice fiscale', value: codiceFiscale },
    { name: "numero della carta d'identità", value: shaped('CA#####@@', 'CB#####@@') },
  ],
  nl: [
    { name: 'BSN', value: bsn },
    { name: 'paspoortnummer', value: shaped('NX@#@##&#', 'BN#@##@@#') },
  ],
  pl: [
    { name: 'PESEL', value: pesel },
    { name: 'numer dowodu', value: shaped('@@@ ######', '@@@######') },
  ],
  tr: [{ name: 'TC kimlik no', value: tckn }],
  ru: [
    { name: 'СНИЛС', value: snils },
    { name: 'паспорт', value: shaped('45 ## ######', '63## ######') },
    { name: 'ИНН', value: shaped('77##########') },
  ],
  ja: [
    { name: 'マイナンバー', value: myNumber },
    { name: '免許証番号', value: shaped('30##########') },
  ],
};

export function nationalId(random: Random, locale: string): { name: string; value: string } {
  const found = random.deal(nationalIds[locale] ?? nationalIds.gb ?? []);
  return { name: found.name, value: found.value(random) };
}

/** The number that everybody there has. */
export function usualId(random: Random, locale: string): string {
  return nationalIds[locale]?.[0]?.value(random) ?? random.shape('AB ## ## ## C');
}

export function imei(random: Random): string {
  return luhn(random.shape('35############'));
}
