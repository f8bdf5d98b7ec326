// Check digits of cards, bank accounts and national ids.
const digitsOf = (text: string): readonly number[] => [...text].map(Number);

export const weighed = (text: string, weights: readonly number[]): number =>
  digitsOf(text).reduce((sum, digit, place) => sum + digit * (weights[place % weights.length] ?? 0), 0);

/** The digit that makes the number pass Luhn. */
export function luhn(text: string): string {
  const sum = digitsOf(text)
    .toReversed()
    .reduce((total, digit, place) => total + (place % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return String((10 - (sum % 10)) % 10);
}

export const modulo = (digits: string, by: number): number =>
  digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % by, 0);

export function ibanOf(country: string, account: string): string {
  const numbers = [...`${account}${country}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return `${country}${String(98 - modulo(numbers, 97)).padStart(2, '0')}${account}`;
}

/** The product in the dihedral group of ten, Verhoeff's table. */
function product(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}
const permuted = (digit: number, times: number): number => {
  let value = digit;
  for (let time = 0; time < times; time += 1) value = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][value] ?? 0;
  return value;
};

export function verhoeff(text: string): string {
  const rest = digitsOf(text)
    .toReversed()
    .reduce((sum, digit, place) => product(sum, permuted(digit, (place + 1) % 8)), 0);
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][rest] ?? 0);
}

/** ISO 7064 MOD 11,10, of the German tax id. */
export function mod1110(text: string): string {
  const rest = digitsOf(text).reduce((carry, digit) => {
    const sum = (digit + carry) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return String((11 - rest) % 10);
}

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** The check letter of an Italian tax code's first 15 signs. */
export function codiceCheck(text: string): string {
  const sum = [...text].reduce((total, sign, place) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (place % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
