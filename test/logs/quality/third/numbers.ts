// Numbers of the third evaluation set, drawn afresh with the check digits that their kind has.
export type Random = () => number;

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** "#" becomes a digit, "@" a capital, "?" either, "%" a small hexadecimal digit. */
export function shaped(random: Random, shape: string): string {
  return shape.replace(/[#@?%]/g, (sign) => {
    if (sign === '#') return pick(random, [...'0123456789']);
    if (sign === '%') return pick(random, [...'0123456789abcdef']);
    return pick(random, [...(sign === '@' ? 'ABCDEFGHJKLMNPRSTUVWXYZ' : 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')]);
  });
}

export const digits = (text: string): readonly number[] => [...text].map(Number);
export function luhn(body: string): string {
  const sum = digits(body)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return body + ((10 - (sum % 10)) % 10);
}

export function cardNumber(random: Random): string {
  const kind = pick(random, [
    '4##############',
    '4##############',
    '52#############',
    '55#############',
    '37############',
  ]);
  return luhn(shaped(random, kind));
}
export function grouped(text: string, sizes: readonly number[], by: string): string {
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return starts.map((start, at) => text.slice(start, start + (sizes[at] ?? 0))).join(by);
}

const ibanShapes: Readonly<Record<string, string>> = {
  GB: 'NWBK##############',
  IE: 'AIBK##############',
  DE: '##################',
  FR: '20041#################0##'.slice(0, 23),
  ES: '2100################',
  IT: '@0306909###########00##'.slice(0, 23),
  NL: 'INGB##########',
  AT: '################',
};
function modulo97(text: string): number {
  const numeric = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...numeric].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
export function iban(random: Random, country: string): string {
  const land = ibanShapes[country] === undefined ? pick(random, ['GB', 'IE', 'DE', 'NL', 'AT']) : country;
  const body = shaped(random, ibanShapes[land] as string);
  const whole = `${land}${String(98 - modulo97(`${body}${land}00`)).padStart(2, '0')}${body}`;
  return random() < 0.6 ? (whole.match(/.{1,4}/g) ?? []).join(' ') : whole;
}

const phoneShapes: Readonly<Record<string, readonly string[]>> = {
  US: [
    '(937) 2##-####',
    '520-3##-####',
    '208.4##.####',
    '+1 423 2## ####',
    '1-508-7##-####',
    '559 2## ####',
    '9153######',
    '+15095######',
  ],
  GB: [
    '07725 ######',
    '07812 ######',
    '+44 7912 ######',
    '020 7946 ####',
    '0114 2## ####',
    '07534######',
    '+447488######',
    '0161 8## ####',
    '07946 ### ###',
  ],
  IE: ['087 2## ####', '+353 86 3## ####', '085-7######', '01 6## ####', '0831######', '091 56####'],
  AU: ['0412 ### ###', '+61 423 ### ###', '03 9### ####', '(02) 96## ####', '04381#####', '07 32## ####'],
  IN: ['98450 #####', '+91 99870 #####', '9741######', '+91-80-2552####', '+917708######', '094440 #####'],
  CA: ['(905) 5##-####', '604-4##-####', '+1 306 2## ####', '902.4##.####', '4504######'],
  DE: [
    '0151 2#######',
    '0171 4######',
    '+49 176 3#######',
    '0221 / 47####',
    '030 4#######',
    '+49 (0)172 8######',
    '01522 3######',
  ],
  FR: ['06 12 ## ## ##', '07 68 ## ## ##', '+33 6 84 ## ## ##', '04.72.##.##.##', '0633######', '01 43 ## ## ##'],
  ES: ['612 ### ###', '+34 654 ## ## ##', '91 5## ## ##', '677######', '976 2# ## ##'],
  IT: ['347 2######', '+39 333 4## ####', '02 48######', '320#######', '338 1## ####'],
  NL: ['06-2#######', '06 41 ## ## ##', '+31 6 53######', '038-42#####', '0618######'],
};
export const phone = (random: Random, country: string): string =>
  shaped(random, pick(random, phoneShapes[country] as readonly string[]));
