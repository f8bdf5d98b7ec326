// Numbers with valid check digits.
import type { Draw } from './random.ts';

const digits = (text: string): readonly number[] => [...text].map(Number);
const weigh = (text: string, weights: readonly number[]): number =>
  digits(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
const two = (value: number): string => String(value).padStart(2, '0');

export function luhn(body: string): string {
  const sum = digits(body)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return body + String((10 - (sum % 10)) % 10);
}

function mod97(text: string): number {
  const plain = [...text].map((sign) => (/[A-Z]/.test(sign) ? String(sign.charCodeAt(0) - 55) : sign)).join('');
  return Number(BigInt(plain) % 97n);
}

const banks: Readonly<Record<string, string>> = {
  GB: 'GB@@@@##############',
  IE: 'IE@@@@##############',
  DE: 'DE##################',
  FR: 'FR#######################',
  ES: 'ES####################',
  IT: 'IT@######################',
  PT: 'PT#####################',
  NL: 'NLINGB##########|NLRABO##########|NLTRIO##########',
  PL: 'PL########################',
  SE: 'SE####################',
  DK: 'DK##############',
  NO: 'NO###########',
  FI: 'FI##############',
  CZ: 'CZ####################',
  TR: 'TR######################',
  RO: 'RORNCB################|ROBTRL################',
};

export function iban(draw: Draw, place: string): string {
  const whole = draw.shape(banks[place] ?? banks.DE ?? '');
  const body = whole.slice(2);
  const check = two(98 - mod97(`${body}${whole.slice(0, 2)}00`));
  const plain = `${whole.slice(0, 2)}${check}${body}`;
  return draw.below(3) === 0 ? plain : plain.replace(/(.{4})(?=.)/g, '$1 ');
}

export function card(draw: Draw): string {
  const plain = luhn(draw.shape('4##############|51#############|54#############|4##############|52#############'));
  return draw.below(4) === 0 ? plain : plain.replace(/(.{4})(?=.)/g, draw.below(4) === 0 ? '$1-' : '$1 ');
}

const date = (draw: Draw): { y: number; m: string; d: string } => ({
  y: 1948 + draw.below(56),
  m: two(1 + draw.below(12)),
  d: two(1 + draw.below(28)),
});
const ymd = (draw: Draw): string => {
  const { y, m, d } = date(draw);
  return `${two(y % 100)}${m}${d}`;
};
function until(make: () => string | null): string {
  for (;;) {
    const made = make();
    if (made !== null) return made;
  }
}

function nhs(draw: Draw): string {
  return until(() => {
    const body = draw.shape('4########|6########|7########');
    const check = (11 - (weigh(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check === 10) return null;
    const plain = `${body}${check}`;
    return draw.below(3) === 0 ? plain : `${plain.slice(0, 3)} ${plain.slice(3, 6)} ${plain.slice(6)}`;
  });
}

function pps(draw: Draw): string {
  const body = draw.shape('%######');
  return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 23]}${draw.of(['A', ''])}`;
}

function tfn(draw: Draw): string {
  return until(() => {
    const plain = draw.shape('%########');
    if (weigh(plain, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 !== 0) return null;
    return plain.replace(/(.{3})(?=.)/g, '$1 ');
  });
}

function ird(draw: Draw): string {
  return until(() => {
    const body = draw.shape('4#######|5#######|6#######|7#######');
    const check = (11 - (weigh(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? null : `${body.slice(0, 2)}-${body.slice(2, 5)}-${body.slice(5)}${check}`;
  });
}

const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 10) % 5) : (a - b + 10) % 5;
}
function aadhaar(draw: Draw): string {
  const body = draw.shape('3##########|5##########|8##########');
  const fits = (text: string): boolean =>
    digits(text)
      .toReversed()
      .reduce((sum, digit, at) => {
        let moved = digit;
        for (let step = 0; step < at % 8; step++) moved = turn[moved] ?? 0;
        return dihedral(sum, moved);
      }, 0) === 0;
  const whole = digits('0123456789')
    .map((check) => `${body}${check}`)
    .find(fits);
  return (whole ?? '').replace(/(.{4})(?=.)/g, '$1 ');
}

function nric(draw: Draw): string {
  const body = draw.shape('#######');
  return `S${body}${'JZIHGFEDCBA'[weigh(body, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
}

function steuer(draw: Draw): string {
  const [twice = 0, ...others] = digits('0123456789').toSorted(() => draw.below(3) - 1);
  const pool = [twice, twice, ...others.slice(0, 8)];
  const body = pool.toSorted(() => draw.below(3) - 1).join('');
  const fixed = body.startsWith('0') ? `${body.slice(1)}0` : body;
  let product = 10;
  for (const digit of digits(fixed)) product = (((digit + product) % 10 || 10) * 2) % 11;
  const plain = `${fixed}${(11 - product) % 10}`;
  return plain.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4');
}

function nir(draw: Draw): string {
  const { y, m } = date(draw);
  const body = `${draw.of(['1', '2'])}${two(y % 100)}${m}${draw.of(['75', '69', '33', '59', '13'])}${draw.shape('0##0##')}`;
  const key = two(97 - Number(BigInt(body) % 97n));
  return `${body.replace(/(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6')} ${key}`;
}

function dni(draw: Draw): string {
  const body = draw.shape('%#######');
  return `${body}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23]}`;
}

function nif(draw: Draw): string {
  const body = draw.shape('1#######|2#######');
  const rest = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return `${body}${rest < 2 ? 0 : 11 - rest}`;
}

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function fiscale(draw: Draw): string {
  const { y, d } = date(draw);
  const body = `${draw.of(['RSSMRC', 'BNCLCU', 'FRRGLI', 'CNTSRA', 'GLLFNC', 'MRTNDR'])}${two(y % 100)}${draw.of([...'ABCDEHLMPRST'])}${d}${draw.of(['H501', 'F205', 'L219', 'A944', 'D612'])}`;
  const rank = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const sum = [...body].reduce((all, sign, at) => all + (at % 2 === 0 ? (odd[rank(sign)] ?? 0) : rank(sign)), 0);
  return `${body}${String.fromCharCode(65 + (sum % 26))}`;
}

function bsn(draw: Draw): string {
  return until(() => {
    const plain = draw.shape('1########|2########');
    return weigh(plain, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? plain : null;
  });
}

function pesel(draw: Draw): string {
  const { y, m, d } = date(draw);
  const month = y >= 2000 ? String(Number(m) + 20) : m;
  const body = `${two(y % 100)}${month}${d}${draw.shape('####')}`;
  return `${body}${(10 - (weigh(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
}

function personnummer(draw: Draw): string {
  const { y, m, d } = date(draw);
  const body = `${two(y % 100)}${m}${d}${draw.shape('###')}`;
  const whole = luhn(body);
  return draw.below(2) === 0 ? `${whole.slice(0, 6)}-${whole.slice(6)}` : `${Math.floor(y / 100)}${whole}`;
}

function fodsel(draw: Draw): string {
  return until(() => {
    const { y, m, d } = date(draw);
    if (y > 1999) return null;
    const body = `${d}${m}${two(y % 100)}${draw.shape('0##|1##|2##|3##|4##')}`;
    const one = (11 - (weigh(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const last = (11 - (weigh(`${body}${one}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return one === 10 || last === 10 ? null : `${body}${one}${last}`;
  });
}

function hetu(draw: Draw): string {
  const { y, m, d } = date(draw);
  const body = `${d}${m}${two(y % 100)}`;
  const serial = draw.shape('1##|2##|3##|4##');
  return `${body}${y >= 2000 ? 'A' : '-'}${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${body}${serial}`) % 31]}`;
}

function rodne(draw: Draw): string {
  return until(() => {
    const { y, m, d } = date(draw);
    const month = draw.below(2) === 0 ? m : String(Number(m) + 50);
    const plain = `${two(y % 100)}${month}${d}${draw.shape('####')}`;
    return y > 1953 && Number(plain) % 11 === 0 ? `${plain.slice(0, 6)}/${plain.slice(6)}` : null;
  });
}

function kimlik(draw: Draw): string {
  const body = draw.shape('%########');
  const tenth = (((weigh(body, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10).toString();
  const sum = digits(`${body}${tenth}`).reduce((all, digit) => all + digit, 0);
  return `${body}${tenth}${sum % 10}`;
}

function cnp(draw: Draw): string {
  const { y, m, d } = date(draw);
  const body = `${draw.of(y >= 2000 ? ['5', '6'] : ['1', '2'])}${two(y % 100)}${m}${d}${draw.of(['12', '22', '35', '40'])}${draw.shape('###')}`;
  const rest = weigh(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return `${body}${rest === 10 ? 1 : rest}`;
}

function snils(draw: Draw): string {
  const body = draw.shape('1########');
  const check = two((weigh(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100);
  return `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6)} ${check}`;
}

function mynumber(draw: Draw): string {
  const body = draw.shape('%##########');
  const rest = weigh(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return `${body}${rest < 2 ? 0 : 11 - rest}`.replace(/(.{4})(?=.)/g, '$1 ');
}

function shenfen(draw: Draw): string {
  const { y, m, d } = date(draw);
  const body = `${draw.of(['310104', '110105', '440305', '330106', '510107'])}${y}${m}${d}${draw.shape('###')}`;
  return `${body}${'10X98765432'[weigh(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11]}`;
}

function medicare(draw: Draw): string {
  const body = draw.shape('2#######|3#######|4#######|5#######');
  const check = weigh(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
  return `${body.slice(0, 4)} ${body.slice(4)}${check} ${draw.shape('%')}`;
}

function kvnr(draw: Draw): string {
  const [letter = 'A', ...rest] = draw.shape('@########');
  const plain = `${two(letter.charCodeAt(0) - 64)}${rest.join('')}`;
  const sum = digits(plain).reduce((all, digit, at) => {
    const product = digit * (at % 2 === 0 ? 1 : 2);
    return all + (product > 9 ? product - 9 : product);
  }, 0);
  return `${letter}${rest.join('')}${sum % 10}`;
}

function nhi(draw: Draw): string {
  return until(() => {
    const body = draw.shape('@@@###');
    const ranks = [...body].map((sign) =>
      /\d/.test(sign) ? Number(sign) : 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(sign) + 1,
    );
    const rest = ranks.reduce((sum, rank, at) => sum + rank * (7 - at), 0) % 11;
    return rest === 0 ? null : `${body}${(11 - rest) % 10}`;
  });
}

function ohip(draw: Draw): string {
  return `${luhn(draw.shape('%########')).replace(/(.{4})(...)(...)/, '$1-$2-$3')}-${draw.shape('@@')}`;
}

const makers: Readonly<Record<string, (draw: Draw) => string>> = {
  nhs,
  medicare,
  kvnr,
  nhi,
  ohip,
  IE: pps,
  AU: tfn,
  NZ: ird,
  IN: aadhaar,
  HI: aadhaar,
  SG: nric,
  DE: steuer,
  FR: nir,
  ES: dni,
  PT: nif,
  IT: fiscale,
  NL: bsn,
  PL: pesel,
  SE: personnummer,
  NO: fodsel,
  FI: hetu,
  CZ: rodne,
  TR: kimlik,
  RO: cnp,
  RU: snils,
  JP: mynumber,
  CN: shenfen,
  CA: (draw) => luhn(draw.shape('4#######|5#######|6#######')).replace(/(.{3})(?=.)/g, '$1 '),
  ZA: (draw) => luhn(`${ymd(draw)}${draw.shape('####')}08`),
  DK: (draw) => ymd(draw).replace(/(..)(..)(..)/, '$3$2$1-') + draw.shape('####'),
  ID: (draw) =>
    `${draw.of(['317101', '327303', '357801'])}${ymd(draw).replace(/(..)(..)(..)/, '$3$2$1')}000${draw.shape('%')}`,
};
const shapes: Readonly<Record<string, string>> = {
  GB: 'AB ## ## ## C|JK######A|PW ## ## ## D|NR######B|SH ## ## ## A',
  US: '2##-4#-%###|5##-3#-%###|4##-1#-%###',
  PH: '34-%######-#',
  NG: '2##########|7##########',
};

export function nationalId(draw: Draw, type: string): string {
  return makers[type]?.(draw) ?? draw.shape(shapes[type] ?? type);
}
