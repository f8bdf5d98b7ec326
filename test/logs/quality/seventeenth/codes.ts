// Cards, bank accounts, parcels, vehicles and devices, with their check digits.
import { group, luhnDigit, pad, type Rng, shape, weighted } from './random.ts';

const brands: readonly { readonly starts: readonly string[]; readonly length: number }[] = [
  { starts: ['4', '4', '4', '4'], length: 16 },
  { starts: ['4'], length: 16 },
  { starts: ['51', '52', '53', '54', '55', '2223', '2407', '2651', '2720'], length: 16 },
  { starts: ['51', '52', '53', '54', '55'], length: 16 },
  { starts: ['34', '37'], length: 15 },
  { starts: ['6011', '65', '644'], length: 16 },
  { starts: ['3528', '3566', '3589'], length: 16 },
  { starts: ['5018', '6304', '6759'], length: 16 },
];

export function cardNumber(rng: Rng): string {
  const brand = rng.pick(brands);
  const start = rng.pick(brand.starts);
  const body = start + rng.digits(brand.length - 1 - start.length);
  return body + luhnDigit(body);
}

const cardSizes = (card: string): readonly number[] => (card.length === 15 ? [4, 6, 5] : [4, 4, 4, 4]);

export const cardWritten = (rng: Rng, card: string): string =>
  group(card, cardSizes(card), rng.pick([' ', ' ', ' ', '', '', '-', '.']));

export const cardGroups = (card: string): readonly string[] => group(card, cardSizes(card), ' ').split(' ');

export function cardMasked(rng: Rng, card: string): string {
  const four = card.slice(-4);
  const six = card.slice(0, 6);
  const hidden = card.length - 10;
  return rng.pick([
    `**** **** **** ${four}`,
    `XXXX XXXX XXXX ${four}`,
    `xxxx-xxxx-xxxx-${four}`,
    `${card.slice(0, 4)} **** **** ${four}`,
    `${six}${'*'.repeat(hidden)}${four}`,
    `${six.slice(0, 4)} ${six.slice(4)}XX XXXX ${four}`,
    `•••• ${four}`,
    `•••• •••• •••• ${four}`,
    `****${four}`,
    `xx${four}`,
    `x${four}`,
    `${'*'.repeat(card.length - 4)}${four}`,
    `${six}-XXXXXX-${four}`,
    `${card.slice(0, 4)}-xxxx-xxxx-${four}`,
    `#### #### #### ${four}`,
  ]);
}

const ibanShapes: Readonly<Record<string, readonly string[]>> = {
  GB: ['NWBK', 'BARC', 'LOYD', 'MIDL', 'HBUK', 'ABBY', 'MONZ', 'SRLG', 'CLRB', 'TSBS', 'RBOS'].map(
    (bank) => `${bank}##############`,
  ),
  IE: ['AIBK', 'BOFI', 'IPBS', 'ULSB', 'REVO', 'PERM'].map((bank) => `${bank}##############`),
  DE: ['%#################'],
  AT: ['%###############'],
  FR: ['%####%####***########%#', '%####%###############%#'],
  ES: ['####################'],
  IT: ['@%#########000000######', '@%###############**####', '@%#########0000########'],
  NL: ['ABNA', 'RABO', 'INGB', 'SNSB', 'TRIO', 'BUNQ', 'KNAB', 'ASNB', 'RBRB'].map((bank) => `${bank}0#########`),
  PT: ['00#################%#', '00###################'],
  PL: ['%#######%###############'],
  SE: ['%0000###############', '%###0000############'],
  TR: ['000##0%###############'],
  GR: ['0##0###0000000000######', '0##0###################'],
  UA: ['3#####00000%#############', '3#####0000026############'],
  LT: ['%###############'],
};

const toNumbers = (text: string): string =>
  [...text].map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55))).join('');

export const ibanPasses = (iban: string): boolean => {
  const bare = iban.replaceAll(' ', '').toUpperCase();
  return BigInt(toNumbers(bare.slice(4) + bare.slice(0, 4))) % 97n === 1n;
};

export function iban(rng: Rng, country: string): string {
  const land = ibanShapes[country] === undefined ? rng.pick(Object.keys(ibanShapes)) : country;
  const body = shape(rng, rng.pick(ibanShapes[land] ?? []));
  const check = pad(Number(98n - (BigInt(toNumbers(`${body}${land}00`)) % 97n)));
  const bare = `${land}${check}${body}`;
  const spaced = bare.replace(/(.{4})(?=.)/g, '$1 ');
  return rng.pick([spaced, spaced, bare, bare, bare.toLowerCase()].slice(0, rng.chance(0.1) ? 5 : 4));
}

export const bic = (rng: Rng, country: string): string => {
  const place = shape(rng, rng.pick(['##', '@#', '#@', '@@']));
  return `${shape(rng, '@@@@')}${country}${place}${rng.pick(['', '', 'XXX', shape(rng, '***')])}`;
};

export function routing(rng: Rng): string {
  const body = pad(rng.chance(0.5) ? rng.int(1, 12) : rng.int(21, 32)) + rng.digits(6);
  const sum = weighted(body, [3, 7, 1, 3, 7, 1, 3, 7]);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** What names the branch in a country's bank account: a sort code, a routing number and so on. */
export function branchCode(rng: Rng, country: string): { readonly name: string; readonly code: string } {
  if (country === 'us') return { name: rng.pick(['routing number', 'ABA number', 'routing no']), code: routing(rng) };
  if (country === 'au') return { name: 'BSB', code: shape(rng, rng.pick(['0##-###', '7##-###', '0#####'])) };
  if (country === 'ca') return { name: 'transit number', code: shape(rng, rng.pick(['#####-00#', '#####'])) };
  if (country === 'in') return { name: rng.pick(['IFSC', 'IFSC code']), code: shape(rng, '@@@@0######') };
  if (country === 'za') return { name: 'branch code', code: shape(rng, '%#####') };
  if (country === 'sg') return { name: 'branch code', code: shape(rng, '###') };
  return {
    name: rng.pick(['sort code', 'sort code', 's/c', 'sort-code']),
    code: rng.pick([shape(rng, '##-##-##'), shape(rng, '##-##-##'), shape(rng, '######'), shape(rng, '## ## ##')]),
  };
}

function upsCode(rng: Rng): string {
  const body = `${shape(rng, '@#@###')}${shape(rng, '##')}${rng.digits(7)}`;
  const sum = [...body].reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10;
    return total + value * (index % 2 === 0 ? 1 : 2);
  }, 0);
  return `1Z${body}${(10 - (sum % 10)) % 10}`;
}

function postalCode(rng: Rng, country: string): string {
  const body = rng.digits(8);
  const remainder = 11 - (weighted(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = remainder === 10 ? 0 : remainder === 11 ? 5 : remainder;
  const service = shape(rng, `${rng.pick([...'RCELV'])}@`);
  return rng.chance(0.3)
    ? `${service} ${group(`${body}${check}`, [4, 4, 1], ' ')} ${country}`
    : `${service}${body}${check}${country}`;
}

function uspsCode(rng: Rng): string {
  const body = `9${rng.pick(['4001', '2055', '3612', '4055'])}${rng.digits(16)}`;
  const sum = [...body].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return group(`${body}${(10 - (sum % 10)) % 10}`, [4, 4, 4, 4, 4, 2], rng.pick(['', ' ']));
}

const postCountry: Readonly<Record<string, string>> = { us: 'US', uk: 'GB', se: 'SE', gr: 'GR', ua: 'UA', at: 'AT' };

export const tracking = (rng: Rng, country: string): string =>
  rng.pick([
    () => upsCode(rng),
    () => postalCode(rng, postCountry[country] ?? country.toUpperCase()),
    () => postalCode(rng, postCountry[country] ?? country.toUpperCase()),
    () => (country === 'us' ? uspsCode(rng) : shape(rng, '%#############')),
    () => shape(rng, '%###########'),
    () => shape(rng, 'JJD0%################'),
    () => shape(rng, 'JD01#############'),
    () => shape(rng, '1550#%########'),
    () => shape(rng, 'TBA%###########'),
    () => shape(rng, '%### #### ####'),
    () => shape(rng, 'H00@@A##########'),
    () => shape(rng, '%#########'),
  ])();

const vinSigns = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
const vinValues: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
export function vin(rng: Rng): string {
  const start = rng.pick(['WVW', 'WBA', '1HG', 'SAL', 'VF1', 'JTD', '5YJ', 'ZFA', 'TMB', 'KNA', 'YV1', '1FT']);
  const body = start + Array.from({ length: 8 }, () => rng.pick([...vinSigns])).join('') + rng.digits(6);
  const sum = [...body].reduce((total, sign, i) => total + (vinValues[sign] ?? Number(sign)) * (vinWeights[i] ?? 0), 0);
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return body.slice(0, 8) + check + body.slice(9);
}

export function imei(rng: Rng): string {
  const body = `35${rng.digits(12)}`;
  return group(body + luhnDigit(body), rng.pick([[15], [15], [2, 6, 6, 1]]), rng.pick(['-', ' ']));
}

export function mpan(rng: Rng): string {
  const body = rng.int(10, 23) + rng.digits(10);
  const check = (weighted(body, [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]) % 11) % 10;
  return group(`${body}${check}`, rng.pick([[13], [2, 4, 4, 3]]), ' ');
}

const plates: Readonly<Record<string, readonly string[]>> = {
  us: ['%@@@###', '@@@ ####', '@@@-####', '###-@@@', '@## @@@'],
  uk: ['@@## @@@', '@@##@@@', '@@## @@@', '@### @@@'],
  ie: ['##1-D-#####', '##2-C-####', '##1-KE-####', '232-G-####'],
  au: ['@@@-##@', '###-@@#', '1@@-#@@', '@@##@@'],
  ca: ['@@@@-###', '@@# ##@', '@@@ ###'],
  in: ['MH ## @@ ####', 'KA##@@####', 'DL #C @@ ####', 'TN-##-@@-####'],
  za: ['@@ ## @@ GP', 'CA ###-###', '@@@ ### GP', 'ND ###-###'],
  sg: ['S@@####@', 'S@@ #### @'],
  de: ['B-@@ ####', 'M-@@ ###', 'HH-@@ ####', 'K-@ ####', 'DD-@@ ##'],
  at: ['W-#####@', 'G ### @@', 'L-###@@'],
  fr: ['@@-###-@@', '@@ ### @@'],
  es: ['#### @@@', '####@@@'],
  it: ['@@###@@', '@@ ### @@'],
  nl: ['@@-###-@', '#-@@@-##', '@-###-@@', '##-@@-@@'],
  pt: ['##-@@-##', '@@-##-@@'],
  pl: ['WX #####', 'KR ####@', 'PO #@###', 'GD #####'],
  se: ['@@@ ###', '@@@ ##@'],
  tr: ['34 @@ ####', '06 @@@ ###', '35 @@ ###'],
  ua: ['АА####ВК', 'КА #### ЕН', 'ВС####СТ'],
  gr: ['ΙΒΕ-####', 'ΖΧΗ-####', 'ΥΜΚ ####'],
};
export const plate = (rng: Rng, country: string): string => shape(rng, rng.pick(plates[country] ?? ['@@## @@@']));

export function ip(rng: Rng): string {
  const last = (): number => rng.int(1, 254);
  return rng.pick([
    () => `192.168.${rng.int(0, 254)}.${last()}`,
    () => `10.${rng.int(0, 254)}.${rng.int(0, 254)}.${last()}`,
    () => `172.${rng.int(16, 31)}.${rng.int(0, 254)}.${last()}`,
    () =>
      `${rng.pick([78, 81, 86, 90, 94, 109, 151, 176, 188, 203, 213])}.${rng.int(0, 254)}.${rng.int(0, 254)}.${last()}`,
    () => `${rng.int(24, 99)}.${rng.int(0, 254)}.${rng.int(0, 254)}.${last()}`,
    () => `${rng.pick(['2a02', '2001', '2a00', '2600'])}:${shape(rng, '%&&:&&&:&&%:%&&:&&&%:%&&&:&&%')}`,
    () => `${rng.pick(['2a01', '2003', '2804'])}:${shape(rng, '%&&:&&%::%&&')}`,
    () => `fe80::${shape(rng, '%&&:%&&&:%&&:&&%')}`,
  ])();
}

export function mac(rng: Rng): string {
  const pairs = Array.from({ length: 6 }, () => shape(rng, '&&'));
  const written = rng.pick([pairs.join(':'), pairs.join(':'), pairs.join('-'), group(pairs.join(''), [4, 4, 4], '.')]);
  return rng.chance(0.6) && !written.includes('.') ? written.toUpperCase() : written;
}
