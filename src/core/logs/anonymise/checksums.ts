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

/** Inland Revenue's number of New Zealand: mod 11, with other weights where the first leave ten. */
export function ird(digits: string): boolean {
  const padded = digits.padStart(9, '0');
  if (Number(digits) < 10_000_000 || Number(digits) > 150_000_000) return false;
  const control = (weights: readonly number[]): number => (11 - (weighted(padded, weights) % 11)) % 11;
  const first = control([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? control([7, 4, 3, 2, 5, 2, 7, 6]) : first) === Number(padded[8]);
}

/** Singapore's NRIC and FIN. */
export function nric(plain: string): boolean {
  const sum =
    weighted(plain.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (/^[TG]/.test(plain) ? 4 : plain.startsWith('M') ? 3 : 0);
  if (/^[ST]/.test(plain)) return 'JZIHGFEDCBA'[sum % 11] === plain[8];
  return (plain.startsWith('M') ? 'XWUTRQPNJLK'[10 - (sum % 11)] : 'XWUTRQPNMLK'[sum % 11]) === plain[8];
}

/** South Africa's identity number: a date of birth, and Luhn's digit. */
export function southAfricanId(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && /^[012]$/.test(digits[10] ?? '') && luhn(digits);
}

/** Germany's tax identification number: one digit twice or three times among ten, ISO 7064 mod 11,10. */
export function steuerId(digits: string): boolean {
  const body = digits.slice(0, 10);
  const counts = Array.from('0123456789', (digit) => body.split(digit).length - 1);
  if (digits[0] === '0' || counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) return false;
  let product = 10;
  for (const digit of digitsOf(body)) product = (((digit + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(digits[10]);
}

/** Portugal's tax number. */
export function nif(digits: string): boolean {
  const control = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return /^[1235689]/.test(digits) && (control > 9 ? 0 : control) === Number(digits[8]);
}

/** Belgium's national register number: mod 97, with a 2 before it for those born since 2000. */
export function belgianId(digits: string): boolean {
  const check = Number(digits.slice(9));
  const fits = (body: string): boolean => 97 - (Number(body) % 97) === check;
  return Number(digits.slice(2, 4)) <= 52 && (fits(digits.slice(0, 9)) || fits(`2${digits.slice(0, 9)}`));
}

/** Swiss social insurance number, an EAN of thirteen digits. */
export function swissId(digits: string): boolean {
  const sum = digitsOf(digits.slice(0, 12)).reduce(
    (total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** Finland's personal identity code. */
export function finnishId(plain: string): boolean {
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(plain.slice(0, 6) + plain.slice(-4, -1)) % 31] === plain.at(-1);
}
