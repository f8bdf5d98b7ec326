// Cards, bank accounts, addresses of machines and numbers of things.
import { ibanCheck, luhn } from './checks.ts';
import { type Rng, shaped } from './random.ts';

export function cardNumber(rng: Rng): string {
  const prefix = rng.pick(['4', '4', '4', '51', '52', '53', '54', '55', '2223', '37']);
  const length = prefix === '37' ? 15 : 16;
  const body = `${prefix}${rng.digits(length - 1 - prefix.length)}`;
  return `${body}${luhn(body)}`;
}

export function cardWritten(rng: Rng, number: string): string {
  const sign = rng.pick([' ', ' ', '-', '']);
  const parts = number.length === 15 ? [4, 10, 15] : [4, 8, 12, 16];
  return parts.map((end, index) => number.slice(parts[index - 1] ?? 0, end)).join(sign);
}

export function cardMasked(rng: Rng, number: string): string {
  const last = number.slice(-4);
  const first = number.slice(0, 4);
  return rng.pick([
    `**** **** **** ${last}`,
    `xxxx xxxx xxxx ${last}`,
    `************${last}`,
    `${first} **** **** ${last}`,
    `XXXX-XXXX-XXXX-${last}`,
    `•••• ${last}`,
    `${number.slice(0, 6)}******${last}`,
  ]);
}

const ibanShapes: Readonly<Record<string, string>> = {
  GB: 'NWBK##############|BARC##############|HBUK##############',
  IE: 'AIBK##############|BOFI##############',
  DE: '##################',
  AT: '################',
  CH: '00###############',
  FR: '#######################',
  ES: '####################',
  IT: '@######################',
  PT: '000##################',
  NL: 'RABO0#########|INGB0#########|ABNA0#########',
  PL: '########################',
  SE: '####################',
  DK: '##############',
  NO: '###########',
  FI: '##############',
  CZ: '####################',
  TR: '#####0################',
  RO: 'RNCB################',
  HU: '########################',
  GR: '#######################',
  UA: '######00000##############',
  SA: '80##################',
};

export function iban(rng: Rng, country: string): string {
  const shape = ibanShapes[country] ?? ibanShapes.GB;
  const bban = shaped(rng, rng.pick((shape as string).split('|')));
  const text = `${country}${ibanCheck(country, bban)}${bban}`;
  return rng.chance(0.35) ? text : (text.match(/.{1,4}/g) ?? []).join(' ');
}

export function ipv4(rng: Rng): string {
  const first = rng.pick([81, 86, 92, 109, 178, 185, 188, 37, 46, 62, 77, 24, 68, 73, 99, 103, 121, 202]);
  return `${first}.${rng.int(256)}.${rng.int(256)}.${rng.between(1, 254)}`;
}

export function inside(rng: Rng): string {
  return rng.pick([
    `192.168.${rng.int(3)}.${rng.between(2, 254)}`,
    `10.${rng.int(60)}.${rng.int(256)}.${rng.between(2, 254)}`,
  ]);
}

export function ipv6(rng: Rng): string {
  const part = () => rng.between(4096, 65535).toString(16);
  return rng.pick([
    `2a02:${part()}:${part()}:${rng.between(1, 255).toString(16)}::${part()}`,
    `2001:${part()}:${part()}:0:${part()}:${part()}:${part()}:${part()}`,
    `fe80::${part()}:${part()}:${part()}:${part()}`,
  ]);
}

export function mac(rng: Rng): string {
  const bytes = Array.from({ length: 6 }, (_, index) =>
    index === 0 ? rng.pick(['00', '3c', 'a4', 'b8', '74', 'dc', 'f0']) : rng.int(256).toString(16).padStart(2, '0'),
  );
  const text = rng.pick([bytes.join(':'), bytes.join(':'), bytes.join('-')]);
  return rng.chance(0.6) ? text.toUpperCase() : text;
}

export function imei(rng: Rng): string {
  const body = `35${rng.digits(12)}`;
  return `${body}${luhn(body)}`;
}

const vinSigns = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const vinValues = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];

export function vin(rng: Rng): string {
  const head = rng.pick(['WVWZZZ1K', 'SALGA2EF', '1FTFW1ET', 'VF1RFB00', 'ZFA31200', '5YJ3E1EA', 'JTDKB20U']);
  const tail = `${rng.pick(Array.from('ABCDEFGH'))}${rng.pick(Array.from('ABCDEFGHJKLMNP'))}${rng.digits(6)}`;
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = Array.from(`${head}0${tail}`).reduce(
    (total, sign, index) => total + (vinValues[vinSigns.indexOf(sign)] ?? 0) * (weights[index] ?? 0),
    0,
  );
  return `${head}${sum % 11 === 10 ? 'X' : sum % 11}${tail}`;
}

const plates: Readonly<Record<string, readonly string[]>> = {
  GB: ['@@#% @@@', '@@1# @@@', '@@2#@@@'],
  US: ['%@@@###', '@@@-####', '@@@ ####'],
  IE: ['1%1-D-#####', '2%2 C ####', '12-KE-####'],
  AU: ['@@@ ##@', '#@@#@@', 'S###-@@@'],
  NZ: ['@@@###', '@@####'],
  CA: ['@@@@ ###', '@## @@@'],
  IN: ['MH 12 @@ ####', 'KA-05-@@-####', 'TN09@@####'],
  ZA: ['@@ ## @@ GP', 'CA ###-###', 'ND ######'],
  SG: ['SK@ #### @', 'SL@####@'],
  PH: ['@@@ ####', 'N@@ ####'],
  NG: ['@@@-###@@', 'LSR-###@@'],
  DE: ['KS-@@ %###', 'B-@ %##', 'HH @@ ###', 'GÖ-@ ###'],
  AT: ['W-#####@', 'G ###@@'],
  CH: ['ZH ######', 'BE ######'],
  FR: ['@@-###-@@', '@@ ### @@'],
  ES: ['#### @@@', '####-@@@'],
  MX: ['@@@-##-##', '@@@-###-@'],
  IT: ['@@###@@', '@@ ### @@'],
  PT: ['##-@@-##', '@@-##-@@'],
  BR: ['@@@#@##', '@@@-####'],
  NL: ['@@-###-@', '##-@@@-#', '@-###-@@'],
  PL: ['WR #####', 'KR %@@##', 'GD ####@'],
  SE: ['@@@ ###', '@@@ ##@'],
  CZ: ['%A# ####', '#B# ####'],
  TR: ['34 @@ ###', '06 @@@ ##'],
  RO: ['B-##-@@@', 'CJ-##-@@@'],
  RU: ['А###ВК 59', 'К###ОР116', 'М ### ТН 63'],
  CN: ['京A·#####', '沪B·@####'],
};

export function plate(rng: Rng, place: string): string {
  return shaped(rng, rng.pick(plates[place] ?? ['@@@ ###']));
}

const spokenDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function spoken(rng: Rng, digits: string): string {
  const zero = rng.pick(['oh', 'zero']);
  return Array.from(digits.replaceAll(/\D/g, ''), (digit) => (digit === '0' ? zero : spokenDigits[Number(digit)])).join(
    ' ',
  );
}
