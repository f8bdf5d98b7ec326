// Numbers with their check digits.
import { evenOdd, luhnDigit, mod97, sum, two } from './banks.ts';
import type { Random } from './random.ts';

export type Person = {
  readonly first: string;
  readonly last: string;
  readonly last2: string;
  readonly sex: 'm' | 'f';
  readonly latinFirst: string;
  readonly latinLast: string;
  readonly born: { readonly y: number; readonly m: number; readonly d: number };
};

const yymmdd = (p: Person) => `${two(p.born.y % 100)}${two(p.born.m)}${two(p.born.d)}`;
const upper = (text: string) => text.toUpperCase().replace(/[^A-Z]/g, '');
const cut = (text: string, ...sizes: number[]) => {
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return text.slice(from - size, from);
  });
};

const verhoeffD = [
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
const verhoeffP = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
function verhoeff(body: string): string {
  let c = 0;
  [...body].reverse().forEach((digit, i) => {
    c = Number(verhoeffD[c]?.[Number(verhoeffP[(i + 1) % 8]?.[Number(digit)])]);
  });
  return '0432156789'[c] ?? '0';
}

/** Draws bodies until the rule gives a check. */
function until(r: Random, body: string, check: (digits: string) => string | undefined): string {
  for (;;) {
    const digits = r.pattern(body);
    const last = check(digits);
    if (last !== undefined) return digits + last;
  }
}
const oneDigit = (n: number) => (n < 10 ? String(n) : undefined);
const consonants = (text: string) => upper(text).replace(/[AEIOU]/g, '');
const vowels = (text: string) => upper(text).replace(/[^AEIOU]/g, '');

function fiscalCode(p: Person, r: Random): string {
  const part = (text: string) => `${consonants(text)}${vowels(text)}XXX`.slice(0, 3);
  const c = consonants(p.latinFirst);
  const first = c.length > 3 ? `${c[0]}${c[2]}${c[3]}` : part(p.latinFirst);
  const day = two(p.born.d + (p.sex === 'f' ? 40 : 0));
  const place = r.pick(['H501', 'F205', 'L219', 'F839', 'A944', 'D612', 'G273', 'A662']);
  const body = `${part(p.latinLast)}${first}${two(p.born.y % 100)}${'ABCDEHLMPRST'[p.born.m - 1]}${day}${place}`;
  return body + evenOdd(body);
}

function curp(p: Person, r: Random): string {
  const [one, other, name] = [upper(p.latinLast), upper(p.last2.normalize('NFD')), upper(p.latinFirst)];
  const inner = (text: string) => consonants(text.slice(1))[0] ?? 'X';
  const state = r.pick(['DF', 'JC', 'NL', 'PL', 'MC', 'GT', 'VZ']);
  const sex = p.sex === 'm' ? 'H' : 'M';
  const start = `${one[0]}${vowels(one.slice(1))[0] ?? 'X'}${other[0]}${name[0]}${yymmdd(p)}`;
  const century = p.born.y < 2000 ? '0' : 'A';
  const body = `${start}${sex}${state}${inner(one)}${inner(other)}${inner(name)}${century}`;
  const signs = '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ';
  const total = [...body].reduce((so, sign, i) => so + signs.indexOf(sign) * (18 - i), 0);
  return body + String((10 - (total % 10)) % 10);
}

function cpf(r: Random): string {
  const body = r.pattern('#########');
  const digit = (text: string) => {
    const rest = [...text].reduce((so, d, i) => so + Number(d) * (text.length + 1 - i), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const a = digit(body);
  const [x, y, z] = cut(body, 3, 3, 3);
  return `${x}.${y}.${z}-${a}${digit(`${body}${a}`)}`;
}

function taxIdDe(r: Random): string {
  const order = r.shuffled([...'0123456789']);
  const nine = order.slice(0, 9);
  const body = r.shuffled([...nine, nine[0] ?? '1']);
  if (body[0] === '0') return taxIdDe(r);
  if (/(\d)\1/.test(body.join(''))) return taxIdDe(r);
  let product = 10;
  for (const digit of body) {
    const s = (Number(digit) + product) % 10 || 10;
    product = (s * 2) % 11;
  }
  const check = 11 - product === 10 ? 0 : 11 - product;
  const [a, b, c, d] = cut(body.join('') + String(check), 2, 3, 3, 3);
  return `${a} ${b} ${c} ${d}`;
}

/** Every second digit doubled from the left, digits of the products summed, the sum's last digit. */
function kvCheck(whole: string): number {
  return (
    [...whole].reduce((so, digit, i) => {
      const n = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return so + (n > 9 ? n - 9 : n);
    }, 0) % 10
  );
}

function nric(p: Person, r: Random): string {
  const t = p.born.y >= 2000;
  const digits = two(p.born.y % 100) + r.pattern('#####');
  const at = (sum(digits, [2, 7, 6, 5, 4, 3, 2]) + (t ? 4 : 0)) % 11;
  return `${t ? 'T' : 'S'}${digits}${'JZIHGFEDCBA'[at]}`;
}

function inn(r: Random): string {
  const body = r.pattern(`${r.pick(['77', '78', '50', '66'])}########`);
  const a = (sum(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return `${body}${a}${(sum(`${body}${a}`, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10}`;
}

function drivingLicence(p: Person, r: Random): string {
  const month = two(p.born.m + (p.sex === 'f' ? 50 : 0));
  const y = two(p.born.y % 100);
  const born = `${y[0]}${month}${two(p.born.d)}${y[1]}`;
  return `${upper(p.latinLast).padEnd(5, '9').slice(0, 5)}${born}${upper(p.latinFirst)[0]}9${r.pattern('9@@')}`;
}

function tckn(r: Random): string {
  const d = [...r.pattern('^########')].map(Number);
  const odd = (d[0] ?? 0) + (d[2] ?? 0) + (d[4] ?? 0) + (d[6] ?? 0) + (d[8] ?? 0);
  const even = (d[1] ?? 0) + (d[3] ?? 0) + (d[5] ?? 0) + (d[7] ?? 0);
  const ten = (((odd * 7 - even) % 10) + 10) % 10;
  return `${d.join('')}${ten}${(odd + even + ten) % 10}`;
}

function nir(p: Person, r: Random): string {
  const department = r.pick(['75', '69', '13', '31', '44', '59', '33', '67']);
  const body = `${p.sex === 'm' ? 1 : 2}${yymmdd(p).slice(0, 4)}${department}${r.pattern('0^#0##')}`;
  const [a, b, c, d, e, f] = cut(body, 1, 2, 2, 2, 3, 3);
  return `${a} ${b} ${c} ${d} ${e} ${f} ${two(97 - mod97(body))}`;
}

const spaced = (text: string, ...sizes: number[]) => cut(text, ...sizes).join(' ');

export const idMakers: Readonly<Record<string, (p: Person, r: Random) => string>> = {
  nino: (_, r) =>
    r.pattern(`${r.pick(['JN', 'PW', 'SR', 'LB', 'NX', 'YC', 'RT'])} ## ## ## ${r.pick(['A', 'B', 'C', 'D'])}`),
  nhs: (_, r) =>
    spaced(
      until(r, '4########', (d) => oneDigit((11 - (sum(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11)),
      3,
      3,
      4,
    ),
  utr: (_, r) => {
    const body = r.pattern('#########');
    return `${'21987654321'[sum(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11]}${body}`;
  },
  ukpass: (_, r) => r.pattern('5########'),
  ukdl: drivingLicence,
  ssn: (_, r) => `${r.int(101, 665)}-${two(r.int(11, 98))}-${r.pattern('^###')}`,
  ppsn: (_, r) => {
    const body = r.pattern('#######');
    return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[(sum(body, [8, 7, 6, 5, 4, 3, 2]) + 9) % 23]}A`;
  },
  sin: (_, r) => {
    const body = r.pattern('%#######').replace(/^[89]/, '7');
    return spaced(body + luhnDigit(body), 3, 3, 3);
  },
  tfn: (_, r) => {
    for (;;) {
      const digits = r.pattern('^########');
      if (sum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return spaced(digits, 3, 3, 3);
    }
  },
  medicare: (_, r) => {
    const body = r.pattern('%#######').replace(/^[789]/, '3');
    return spaced(`${body}${sum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}1`, 4, 5, 1);
  },
  aadhaar: (_, r) => {
    const body = r.pattern('%##########');
    return spaced(body + verhoeff(body), 4, 4, 4);
  },
  pan: (p, r) => r.pattern(`@@@P${upper(p.latinLast)[0]}####@`),
  said: (p, r) => {
    const body = `${yymmdd(p)}${r.int(p.sex === 'f' ? 1000 : 5000, p.sex === 'f' ? 4999 : 9999)}08`;
    return body + luhnDigit(body);
  },
  nric,
  fin: (_, r) => {
    const digits = r.pattern('#######');
    return `G${digits}${'XWUTRQPNMLK'[(sum(digits, [2, 7, 6, 5, 4, 3, 2]) + 4) % 11]}`;
  },
  satax: (_, r) => {
    const body = r.pattern('0########');
    return body + luhnDigit(body);
  },
  spi: (_, r) => {
    const body = r.pattern('30########');
    return spaced(`${body}${String(Number(body) % 511).padStart(3, '0')}`, 2, 2, 3, 3, 3);
  },
  kvnr: (_, r) => {
    const [letter, digits] = [r.pattern('@'), r.pattern('########')];
    const whole = `${two(letter.charCodeAt(0) - 64)}${digits}`;
    return `${letter}${digits}${kvCheck(whole)}`;
  },
  nin: (_, r) => r.pattern('^##########'),
  ird: (_, r) => {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2];
    const full = until(r, '08######', (d) => oneDigit((11 - (sum(d, weights) % 11)) % 11));
    return cut(full.slice(1), 2, 3, 3).join('-');
  },
  steuerid: (_, r) => taxIdDe(r),
  svnr: (p, r) => {
    const date = `${two(p.born.d)}${two(p.born.m)}${two(p.born.y % 100)}`;
    for (;;) {
      const serial = r.pattern('^##');
      const check = sum(serial + date, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      if (check < 10) return `${serial}${check} ${date}`;
    }
  },
  ahv: (_, r) => {
    const body = r.pattern('756#########');
    const check = (10 - (sum(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
    return cut(`${body}${check}`, 3, 4, 4, 2).join('.');
  },
  nir,
  niss: (p, r) => {
    const body = `${yymmdd(p)}${String(r.int(1, 498) * 2 - (p.sex === 'm' ? 1 : 0)).padStart(3, '0')}`;
    const check = two(97 - mod97(p.born.y >= 2000 ? `2${body}` : body));
    const [y, m, d, s] = cut(body, 2, 2, 2, 3);
    return `${y}.${m}.${d}-${s}.${check}`;
  },
  ramq: (p, r) => {
    const date = `${two(p.born.y % 100)}${two(p.born.m + (p.sex === 'f' ? 50 : 0))}${two(p.born.d)}`;
    const whole = `${upper(p.latinLast).padEnd(3, 'X').slice(0, 3)}${upper(p.latinFirst)[0]}${date}${r.pattern('1#')}`;
    return spaced(whole, 4, 4, 4);
  },
  dni: (_, r) => {
    const body = r.pattern('^#######');
    return `${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23]}`;
  },
  curp,
  dniar: (_, r) => `${r.int(22, 44)}.${r.pattern('###.###')}`,
  cf: fiscalCode,
  bsn: (_, r) => until(r, '^#######', (d) => oneDigit(sum(d, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)),
  pesel: (p, r) => {
    const born = `${two(p.born.y % 100)}${two(p.born.m + (p.born.y >= 2000 ? 20 : 0))}${two(p.born.d)}`;
    const body = `${born}${r.pattern('###')}${r.int(0, 4) * 2 + (p.sex === 'm' ? 1 : 0)}`;
    return `${body}${(10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  nif: (_, r) => {
    const body = r.pattern(`${r.pick(['1', '2'])}#######`);
    const rest = sum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest < 2 ? 0 : 11 - rest}`;
  },
  cpf: (_, r) => cpf(r),
  pnr: (p, r) => {
    const body = `${yymmdd(p)}${r.pattern('##')}${r.int(0, 4) * 2 + (p.sex === 'm' ? 1 : 0)}`;
    return `${p.born.y < 2000 ? '19' : '20'}${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
  },
  tckn: (_, r) => tckn(r),
  inn: (_, r) => inn(r),
  snils: (_, r) => {
    const body = r.pattern('1########');
    const check = (sum(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
    const [a, b, c] = cut(body, 3, 3, 3);
    return `${a}-${b}-${c} ${two(check)}`;
  },
  rupass: (_, r) => r.pattern(`${r.pick(['45', '40', '65', '46'])} 1# ######`),
  saudi: (_, r) => {
    const body = r.pattern('10#######');
    return body + luhnDigit(body);
  },
  emirates: (p, r) => {
    const body = `784${p.born.y}${r.pattern('#######')}`;
    return `784-${p.born.y}-${body.slice(7)}-${luhnDigit(body)}`;
  },
  mynumber: (_, r) => {
    const body = r.pattern('^##########');
    const rest = sum(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return spaced(`${body}${rest <= 1 ? 0 : 11 - rest}`, 4, 4, 4);
  },
};
