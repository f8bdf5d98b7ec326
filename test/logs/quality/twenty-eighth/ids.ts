// Identity numbers, cards and IBANs with valid check digits.
export type Born = { readonly y: number; readonly m: number; readonly d: number; readonly f: boolean };
type Fill = (pattern: string) => string;

const two = (n: number) => String(n % 100).padStart(2, '0');
const weighted = (s: string, w: readonly number[]) => w.reduce((sum, x, i) => sum + x * Number(s[i]), 0);
const ymd = (b: Born) => two(b.y) + two(b.m) + two(b.d);

function until(draw: () => string, ok: (s: string) => boolean): string {
  for (;;) {
    const s = draw();
    if (ok(s)) return s;
  }
}

function luhn(s: string): boolean {
  let sum = 0;
  for (let i = 0; i < s.length; i++) {
    const d = Number(s[s.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += d > 9 ? d - 9 : d;
  }
  return sum % 10 === 0;
}

export function cardNumber(fill: Fill, amex: boolean): string {
  return amex ? until(() => fill('37#############'), luhn) : until(() => fill('4###############'), luhn);
}

const ibanShapes: Readonly<Record<string, string>> = {
  GB: '@@@@##############',
  IE: '@@@@##############',
  DE: '##################',
  FR: '#######################',
  ES: '####################',
  IT: '@######################',
  PT: '#####################',
  NL: '@@@@##########',
  PL: '########################',
  SE: '####################',
  DK: '##############',
  NO: '###########',
  FI: '##############',
  CZ: '####################',
  TR: '######################',
  RO: '@@@@################',
  HU: '########################',
};

export function iban(fill: Fill, country: string): string {
  const code = ibanShapes[country] === undefined ? 'GB' : country;
  const body = fill(ibanShapes[code] ?? '');
  const digits = [...`${body}${code}00`].map((c) => Number.parseInt(c, 36)).join('');
  return code + two(98 - Number(BigInt(digits) % 97n)) + body;
}

function verhoeff(s: string): boolean {
  const mul = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5;
    return b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5;
  };
  const base = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const perm = (x: number, times: number): number => (times === 0 ? x : perm(base[x] ?? 0, times - 1));
  let c = 0;
  for (let i = 0; i < s.length; i++) c = mul(c, perm(Number(s[s.length - 1 - i]), i % 8));
  return c === 0;
}

function taxNumberDE(fill: Fill): string {
  const ok = (s: string) => {
    let p = 10;
    for (const c of s.slice(0, 10)) {
      const sum = (Number(c) + p) % 10 || 10;
      p = (2 * sum) % 11;
    }
    const check = 11 - p === 10 ? 0 : 11 - p;
    return new Set(s.slice(0, 10)).size === 9 && Number(s[10]) === check;
  };
  return until(() => fill('%##########'), ok);
}

function fiscalCodeIT(fill: Fill, b: Born, first: string, last: string): string {
  const letters = (s: string) =>
    s
      .normalize('NFD')
      .toUpperCase()
      .replace(/[^A-Z]/g, '');
  const cons = (s: string) => letters(s).replace(/[AEIOU]/g, '');
  const vows = (s: string) => letters(s).replace(/[^AEIOU]/g, '');
  const c = cons(first);
  const name = c.length > 3 ? `${c[0]}${c[2]}${c[3]}` : `${c}${vows(first)}XX`.slice(0, 3);
  const day = two(b.d + (b.f ? 40 : 0));
  const place = fill('@###').replace(/^[^A-L]/, 'H');
  const body = `${`${cons(last)}${vows(last)}XX`.slice(0, 3)}${name}${two(b.y)}${'ABCDEHLMPRST'[b.m - 1]}${day}${place}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const value = (x: string) => (/\d/.test(x) ? Number(x) : x.charCodeAt(0) - 65);
  const sum = [...body].reduce((t, x, i) => t + (i % 2 === 0 ? (odd[value(x)] ?? 0) : value(x)), 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

export function nationalId(kind: string, fill: Fill, b: Born, first: string, last: string): string {
  const group = (s: string, ...sizes: number[]) => {
    let at = 0;
    return sizes
      .map((n) => {
        at += n;
        return s.slice(at - n, at);
      })
      .join(' ');
  };
  switch (kind) {
    case 'nhs': {
      const ok = (s: string) => weighted(s, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
      return group(
        until(() => fill('4#########'), ok),
        3,
        3,
        4,
      );
    }
    case 'medicare': {
      const ok = (s: string) => weighted(s, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(s[8]);
      return group(
        until(() => fill('2########1'), ok),
        4,
        5,
        1,
      );
    }
    case 'nhi': {
      const alpha = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
      const ok = (s: string) => {
        const values = [...s.slice(0, 6)].map((x) => (/\d/.test(x) ? Number(x) : alpha.indexOf(x) + 1));
        const r = values.reduce((sum, v, i) => sum + v * (7 - i), 0) % 11;
        return r !== 0 && Number(s[6]) === (11 - r) % 10;
      };
      return until(() => fill('@@@####'), ok);
    }
    case 'GB':
      return fill(fill('#') > '4' ? 'JK ## ## ## C' : 'PW######A');
    case 'US':
      return fill('5%%-%#-%###');
    case 'IE': {
      const s = fill('%######');
      return `${s}${'WABCDEFGHIJKLMNOPQRSTUV'[weighted(s, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
    }
    case 'AU':
      return group(
        until(
          () => fill('%########'),
          (s) => weighted(s, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
        ),
        3,
        3,
        3,
      );
    case 'NZ':
      return until(
        () => fill('1########'),
        (s) => weighted(s, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
      ).replace(/^(...)(...)/, '$1-$2-');
    case 'CA':
      return group(
        until(() => fill('%########'), luhn),
        3,
        3,
        3,
      );
    case 'IN':
      return group(
        until(() => fill('%###########'), verhoeff),
        4,
        4,
        4,
      );
    case 'ZA':
      return until(() => ymd(b) + fill(b.f ? '2###08#' : '6###08#'), luhn);
    case 'SG': {
      const s = fill('8######');
      return `S${s}${'JZIHGFEDCBA'[weighted(s, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
    }
    case 'PH':
      return fill('34-#######-#');
    case 'NG':
      return fill('%##########');
    case 'DE':
      return taxNumberDE(fill);
    case 'FR': {
      const s = `${b.f ? 2 : 1}${two(b.y)}${two(b.m)}${fill('44#######').slice(0, 8)}`;
      return `${s}${two(97 - Number(BigInt(s) % 97n))}`.replace(
        /^(.)(..)(..)(..)(...)(...)(..)$/,
        '$1 $2 $3 $4 $5 $6 $7',
      );
    }
    case 'ES': {
      const s = fill('%#######');
      return `${s}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(s) % 23]}`;
    }
    case 'IT':
      return fiscalCodeIT(fill, b, first, last);
    case 'PT':
      return until(
        () => fill('2########'),
        (s) => ((11 - (weighted(s, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(s[8]),
      );
    case 'NL':
      return until(
        () => fill('%########'),
        (s) => weighted(s, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
      );
    case 'PL': {
      const start = two(b.y) + two(b.m + (b.y >= 2000 ? 20 : 0)) + two(b.d);
      return until(
        () => start + fill('#####'),
        (s) => weighted(s, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 && Number(s[9]) % 2 === (b.f ? 0 : 1),
      );
    }
    case 'SE':
      return until(() => ymd(b) + fill('####'), luhn).replace(/(....)$/, '-$1');
    case 'DK':
      return `${two(b.d)}${two(b.m)}${two(b.y)}-${fill('####')}`;
    case 'NO':
      return until(
        () => two(b.d) + two(b.m) + two(b.y) + fill('#####'),
        (s) =>
          weighted(s, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
          weighted(s, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
      );
    case 'FI': {
      const n = fill('1##');
      const date = two(b.d) + two(b.m) + two(b.y);
      return `${date}${b.y >= 2000 ? 'A' : '-'}${n}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + n) % 31]}`;
    }
    case 'CZ': {
      const start = two(b.y) + two(b.m + (b.f ? 50 : 0)) + two(b.d);
      return until(
        () => start + fill('####'),
        (s) => Number(s) % 11 === 0,
      ).replace(/(....)$/, '/$1');
    }
    case 'TR': {
      const s = fill('%########');
      const odd = weighted(s, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
      const even = weighted(s, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return `${s}${tenth}${(odd + even + tenth) % 10}`;
    }
    case 'RO': {
      const s = `${(b.f ? 2 : 1) + (b.y >= 2000 ? 4 : 0)}${ymd(b)}${fill('12###')}`;
      const r = weighted(s, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return `${s}${r === 10 ? 1 : r}`;
    }
    case 'HU': {
      const s = fill('0#######');
      return group(`${s}${weighted(s, [3, 7, 3, 7, 3, 7, 3, 7]) % 10}`, 3, 3, 3);
    }
    case 'CN': {
      const s = `330106${b.y}${two(b.m)}${two(b.d)}${fill('###')}`;
      return `${s}${'10X98765432'[weighted(s, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11]}`;
    }
    default:
      return fill('############');
  }
}
