// Check digits of cards, accounts and identity numbers.

export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** Of a long number in text, letters read as 10 to 35. */
export function mod97(text: string): number {
  let rest = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

export function ibanOf(country: string, bban: string): string {
  const check = 98 - mod97(`${bban}${country}00`);
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

const dihedral = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'];
const dihedralRest = ['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const permutations = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870'];
const permutationsRest = ['4286573901', '2793806415', '7046913258'];
const inverse = '0432156789';

export function verhoeffDigit(digits: string): string {
  const table = [...dihedral, ...dihedralRest];
  const moves = [...permutations, ...permutationsRest];
  let check = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const moved = Number((moves[(index + 1) % 8] ?? '').charAt(digit));
    check = Number((table[check] ?? '').charAt(moved));
  }
  return inverse.charAt(check);
}

/** ISO 7064 MOD 11,10. */
export function mod1110Digit(digits: string): string {
  let product = 10;
  for (const char of digits) {
    const sum = (Number(char) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Weights 7, 3, 1 over digits and letters, as in machine-readable documents. */
export function documentDigit(text: string): string {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((all, char, index) => all + Number.parseInt(char, 36) * (weights[index % 3] ?? 0), 0);
  return String(sum % 10);
}

export function postalDigit(digits: string): string {
  const rest = 11 - (weightedSum(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  if (rest === 10) return '0';
  return rest === 11 ? '5' : String(rest);
}

const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN', 'P', 'R', ...'STUVWXYZ'].map((letter) => [
    letter,
    'ABCDEFGH'.includes(letter)
      ? 'ABCDEFGH'.indexOf(letter) + 1
      : 'JKLMNP'.includes(letter)
        ? letter === 'P'
          ? 7
          : 'JKLMN'.indexOf(letter) + 1
        : letter === 'R'
          ? 9
          : 'STUVWXYZ'.indexOf(letter) + 2,
  ]),
);

/** Of the 17 characters with anything at the ninth place. */
export function vinWithCheck(vin: string): string {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((all, weight, index) => {
    const char = vin.charAt(index);
    return all + weight * (vinValues[char] ?? Number(char));
  }, 0);
  const rest = sum % 11;
  return `${vin.slice(0, 8)}${rest === 10 ? 'X' : rest}${vin.slice(9)}`;
}
