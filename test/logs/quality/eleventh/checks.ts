// Check digits as the issuers reckon them.
export function luhnDigit(body: string): number {
  let sum = 0;
  [...body].reverse().forEach((sign, place) => {
    const value = Number(sign) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return (10 - (sum % 10)) % 10;
}

export function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) rest = (rest * 10 + Number(sign)) % 97;
  return rest;
}

export function ibanOf(country: string, bban: string): string {
  const numeric = [...`${bban}${country}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return `${country}${String(98 - mod97(numeric)).padStart(2, '0')}${bban}`;
}

export const weighted = (body: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(body.charAt(place)), 0);

const times = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const turns = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const inverse = '0432156789';

export function verhoeffDigit(body: string): number {
  let check = 0;
  [...body].reverse().forEach((sign, place) => {
    const turned = Number(turns[(place + 1) % 8]?.charAt(Number(sign)));
    check = Number(times[check]?.charAt(turned));
  });
  return Number(inverse.charAt(check));
}

/** ISO 7064, MOD 11,10. */
export function mod1110Digit(body: string): number {
  let product = 10;
  for (const sign of body) {
    const sum = (Number(sign) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

export const ean13Digit = (body: string): number =>
  (10 - ([...body].reduce((sum, sign, place) => sum + Number(sign) * (place % 2 === 0 ? 1 : 3), 0) % 10)) % 10;

export const dniLetter = (value: number): string => 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(value % 23);

export function ppsLetter(seven: string): string {
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weighted(seven, [8, 7, 6, 5, 4, 3, 2]) % 23);
}

const oddValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((sign) => {
    const values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    const place = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return [sign, values[place] ?? 0];
  }),
);

/** Of the first fifteen signs of an Italian tax code. */
export function fiscalLetter(fifteen: string): string {
  let sum = 0;
  [...fifteen].forEach((sign, place) => {
    const even = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += place % 2 === 0 ? (oddValues[sign] ?? 0) : even;
  });
  return String.fromCharCode(65 + (sum % 26));
}
