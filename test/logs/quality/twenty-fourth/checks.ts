// Check digits and check letters.
export const sum = (digits: string, weights: readonly number[]): number =>
  [...digits].reduce((total, digit, at) => total + Number(digit) * (weights[at % weights.length] ?? 0), 0);

export function luhn(digits: string): string {
  const total = [...digits].reverse().reduce((held, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return held + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (total % 10)) % 10);
}

const verhoeffTurn = '1576283094';
export function verhoeff(digits: string): string {
  const times = (a: number, b: number) => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
    return b < 5 ? 5 + ((a - b) % 5) : (5 + a - b) % 5;
  };
  const turned = (digit: number, often: number) => {
    let value = digit;
    for (let at = 0; at < often % 8; at += 1) value = Number(verhoeffTurn[value]);
    return value;
  };
  const held = [...digits].reverse().reduce((before, digit, at) => times(before, turned(Number(digit), at + 1)), 0);
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][held]);
}

export function ibanDigits(country: string, rest: string): string {
  const numbers = [...`${rest}${country}00`].map((char) => Number.parseInt(char, 36)).join('');
  const left = [...numbers].reduce((held, digit) => (held * 10 + Number(digit)) % 97, 0);
  return String(98 - left).padStart(2, '0');
}

export function elevenTen(digits: string): string {
  const held = [...digits].reduce((product, digit) => {
    const added = (Number(digit) + product) % 10 || 10;
    return (added * 2) % 11;
  }, 10);
  return String((11 - held) % 10);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export function fiscalLetter(code: string): string {
  const total = [...code].reduce((held, char, at) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return held + (at % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (total % 26));
}

export function documentDigit(text: string): string {
  const values = [...text].map((char) => Number.parseInt(char, 36));
  return String(values.reduce((total, value, at) => total + value * ([7, 3, 1][at % 3] ?? 0), 0) % 10);
}
