// National numbers with their check digits.
type Shape = (shape: string) => string;

const weighted = (digits: string, weights: readonly number[]): number =>
  [...digits].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);

const down = (from: number, count: number) => Array.from({ length: count }, (_, index) => from - index);

/** Digits until the check digit is one. */
function until(make: () => string, check: (digits: string) => number): readonly [string, number] {
  for (;;) {
    const digits = make();
    const sum = check(digits);
    if (sum < 10) return [digits, sum];
  }
}

function cpfDigit(digits: string): number {
  const rest = (weighted(digits, down(digits.length + 1, digits.length)) * 10) % 11;
  return rest === 10 ? 0 : rest;
}

const birthDigits = (shape: Shape) => `${shape('#')}${shape('!')}`;

export const checkedNumbers: Readonly<Record<string, (shape: Shape) => string>> = {
  dni: (shape) => {
    const digits = shape('!#######');
    return digits + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
  },
  cpf: (shape) => {
    const body = shape('#########');
    const first = `${body}${cpfDigit(body)}`;
    return `${first}${cpfDigit(first)}`.replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4');
  },
  nif: (shape) => {
    const digits = `2${shape('#######')}`;
    const rest = weighted(digits, down(9, 8)) % 11;
    return `${digits}${rest < 2 ? 0 : 11 - rest}`;
  },
  bsn: (shape) => {
    const [digits, check] = until(
      () => shape('!#######'),
      (made) => weighted(made, down(9, 8)) % 11,
    );
    return `${digits}${check}`;
  },
  nhs: (shape) => {
    const [digits, check] = until(
      () => shape('!########'),
      (made) => (11 - (weighted(made, down(10, 9)) % 11)) % 11,
    );
    return `${digits}${check}`.replace(/^(...)(...)(....)$/, '$1 $2 $3');
  },
  pesel: (shape) => {
    const digits = `${birthDigits(shape).replace(/^./, '8')}0${shape('!')}1${shape('#')}${shape('####')}`;
    return `${digits}${(10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  pnr: (shape) => {
    const digits = `${birthDigits(shape).replace(/^./, '7')}0${shape('!')}1${shape('#')}${shape('###')}`;
    const sum = [...digits].reduce((total, digit, index) => {
      const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (product > 9 ? product - 9 : product);
    }, 0);
    return `${digits.slice(0, 6)}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`;
  },
};
