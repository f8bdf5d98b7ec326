// Random picks, patterns, checksums and number formats.
export type Random = () => number;

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function between(random: Random, low: number, high: number): number {
  return low + below(random, high - low + 1);
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export function chance(random: Random, share: number): boolean {
  return random() < share;
}

const consonants = 'BCDFGHJKLMNPRSTVWXZ';
const hex = '0123456789abcdef';
const mixed = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789';

function pickCharacter(random: Random, alphabet: string): string {
  return alphabet[below(random, alphabet.length)] ?? '';
}

export function characters(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => pickCharacter(random, alphabet)).join('');
}

export const digits = (random: Random, length: number): string => characters(random, '0123456789', length);
export const hexDigits = (random: Random, length: number): string => characters(random, hex, length);
export const mixedCharacters = (random: Random, length: number): string => characters(random, mixed, length);

/** "#" a digit, "%" a digit from 1, "&" from 2, "@" a capital consonant, "^" a small letter, "*" a capital or digit. */
export function fill(random: Random, pattern: string): string {
  return pattern.replace(/[#%&@^*]/g, (sign) => {
    if (sign === '#') return digits(random, 1);
    if (sign === '%') return String(between(random, 1, 9));
    if (sign === '&') return String(between(random, 2, 9));
    if (sign === '@') return pickCharacter(random, consonants);
    if (sign === '^') return pickCharacter(random, consonants).toLowerCase();
    return pickCharacter(random, `${consonants}23456789`);
  });
}

export function luhnDigit(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((sign, index) => {
    const doubled = Number(sign) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

export function weighted(body: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(body[index] ?? 0), 0);
}

export function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}

const verhoeffMultiply = [
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
const verhoeffPermute = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

export function verhoeffDigit(body: string): string {
  let state = 0;
  [...body].reverse().forEach((sign, index) => {
    const permuted = Number(verhoeffPermute[(index + 1) % 8]?.[Number(sign)]);
    state = Number(verhoeffMultiply[state]?.[permuted]);
  });
  return '0432156789'[state] ?? '0';
}

export function grouped(text: string, sizes: readonly number[], separator: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const size of sizes) {
    if (done < text.length) parts.push(text.slice(done, done + size));
    done += size;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts.join(separator);
}

/** The first or second half of a value that is told in two messages. */
export function half(text: string, second: boolean): string {
  const places = [...text.matchAll(/[ -]/g)].map(({ index }) => index);
  const at = places[Math.floor(places.length / 2)] ?? Math.floor(text.length / 2);
  return second ? text.slice(at).replace(/^[ -]/, '') : text.slice(0, at);
}

/** Latin letters without marks, as mail addresses have them. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

const cardForms = [
  ['4', 16],
  ['4', 16],
  ['51', 16],
  ['53', 16],
  ['55', 16],
  ['2221', 16],
  ['37', 15],
  ['34', 15],
  ['6011', 16],
  ['3530', 16],
  ['36', 14],
] as const;

export function cardNumber(random: Random): string {
  const [prefix, length] = pick(random, cardForms);
  const body = prefix + digits(random, length - prefix.length - 1);
  return body + luhnDigit(body);
}

export function writtenCard(random: Random): string {
  const number = cardNumber(random);
  if (chance(random, 0.3)) return number;
  const sizes = number.length === 16 ? [4, 4, 4, 4] : [4, 6, 5];
  return grouped(number, sizes, chance(random, 0.7) ? ' ' : '-');
}

/** "n" digits, "a" letters, "c" letters or digits. */
const ibanForms: Readonly<Record<string, string>> = {
  GB: 'aaaa14',
  IE: 'aaaa14',
  DE: '18',
  AT: '16',
  CH: '17',
  FR: '23',
  BE: '12',
  ES: '20',
  IT: 'a22',
  NL: 'aaaa10',
  PT: '21',
  BR: '23a1',
  PL: '24',
  SE: '20',
  NO: '11',
  DK: '14',
  FI: '14',
  CZ: '20',
  HU: '24',
  GR: '23',
  TR: '22',
};

export function iban(random: Random, country: string): string {
  const code = ibanForms[country] === undefined ? pick(random, ['GB', 'DE', 'FR', 'NL', 'IE', 'ES']) : country;
  const form = ibanForms[code] ?? '18';
  let body = form.replace(/\d+|a/g, (part) => (part === 'a' ? fill(random, '@') : digits(random, Number(part))));
  if (code === 'TR') body = `${body.slice(0, 5)}0${body.slice(6)}`;
  const check = String(98 - mod97(`${body}${code}00`)).padStart(2, '0');
  const whole = `${code}${check}${body}`;
  const form2 = random();
  if (form2 < 0.6)
    return grouped(
      whole,
      Array.from({ length: 9 }, () => 4),
      ' ',
    );
  return form2 < 0.92 ? whole : whole.toLowerCase();
}
