// Check digits of cards, accounts and national numbers.
export const digitsOf = (text: string): number[] => Array.from(text.replaceAll(/\D/g, ''), Number);

export function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

export function luhn(body: string): number {
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

export function crossSum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => {
    const product = weight * (digits[index] ?? 0);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}

export function ibanCheck(country: string, bban: string): string {
  const numbers = `${bban}${country}00`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return String(98n - (BigInt(numbers) % 97n)).padStart(2, '0');
}

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

export function verhoeff(body: string): number {
  const multiply = (left: number, right: number) => {
    if (left < 5) return right < 5 ? (left + right) % 5 : ((left + right) % 5) + 5;
    return right < 5 ? ((left - right + 5) % 5) + 5 : (left - right + 5) % 5;
  };
  const check = digitsOf(body)
    .reverse()
    .reduce((carry, digit, index) => multiply(carry, Number(turns[(index + 1) % 8]?.[digit])), 0);
  return check < 5 ? (5 - check) % 5 : check;
}

export function mod1110(body: string): number {
  const left = digitsOf(body).reduce((carry, digit) => {
    const sum = (digit + carry) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - left) % 10;
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

export function fiscalLetter(body: string): string {
  const sum = Array.from(body).reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

export function documentCheck(body: string): number {
  return (
    Array.from(body).reduce((sum, sign, index) => {
      const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
      return sum + value * ([7, 3, 1][index % 3] ?? 0);
    }, 0) % 10
  );
}
