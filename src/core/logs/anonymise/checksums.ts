// Check digits of cards, bank accounts and national ids: what tells such a number from any other of its length.

const digitsOf = (text: string): readonly number[] => Array.from(text, Number);

/** ISO/IEC 7812-1, annex B. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

export function luhnCheckDigit(digits: string): string {
  for (let digit = 0; digit < 10; digit++) if (luhn(`${digits}${digit}`)) return String(digit);
  return '0';
}

/** ISO 13616: whole length by country. */
export const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VG: 24,
  XK: 20,
};

/** ISO 7064 mod 97-10 over the rearranged account, letters as 10 to 35. */
export function mod97(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

export function cpf(digits: string): boolean {
  if (/^(\d)\1{10}$/.test(digits)) return false;
  const check = (count: number): number => {
    const sum = digitsOf(digits.slice(0, count)).reduce(
      (total, digit, place) => total + digit * (count + 1 - place),
      0,
    );
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

export function spanishLetter(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] ?? '';
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

export function pesel(digits: string): boolean {
  const control = (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
  const month = Number(digits.slice(2, 4)) % 20;
  return control === Number(digits[10]) && month >= 1 && month <= 12 && Number(digits.slice(4, 6)) <= 31;
}

/** Citizen service number of the Netherlands: the "11 test". */
export function bsn(digits: string): boolean {
  return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** French NIR: 13 digits and a key of two; Corsican letters are not taken. */
export function nir(digits: string): boolean {
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** Resident identity card of China, ISO 7064 mod 11-2. */
export function chineseId(text: string): boolean {
  const control = '10X98765432'[weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
  return control === text[17]?.toUpperCase();
}

const dihedral = Array.from({ length: 10 }, (_, one) =>
  Array.from({ length: 10 }, (_, other) => {
    if (one < 5) return other < 5 ? (one + other) % 5 : ((one + (other - 5)) % 5) + 5;
    return other < 5 ? ((one - 5 - other + 10) % 5) + 5 : (one - other + 10) % 5;
  }),
);
const permutation = (() => {
  const rows = [Array.from({ length: 10 }, (_, digit) => digit), [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]];
  for (let row = 2; row < 8; row++)
    rows.push(
      (rows[1] as number[]).map(
        (_, digit) => (rows[row - 1] as number[])[(rows[1] as number[])[digit] as number] as number,
      ),
    );
  return rows;
})();

/** Verhoeff's check, used by Aadhaar numbers of India (Verhoeff, Error Detecting Decimal Codes, 1969). */
export function verhoeff(digits: string): boolean {
  let state = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    state = dihedral[state]?.[permutation[place % 8]?.[digit] ?? 0] ?? 0;
  }
  return state === 0;
}

/** Ireland's Personal Public Service number: seven digits, a letter of check, since 2013 another letter that counts nine-fold. */
export function pps(plain: string): boolean {
  const second = plain[8] === undefined || plain[8] === 'W' ? 0 : plain.charCodeAt(8) - 64;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(plain, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === plain[7];
}

/** Australia's tax file number. */
export function tfn(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Number of England's National Health Service: mod 11. */
export function nhs(digits: string): boolean {
  return (
    digits.length === 10 && (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9])
  );
}
