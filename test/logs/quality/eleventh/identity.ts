// National ids, dates of birth, cards and bank accounts, country by country.
import {
  dniLetter,
  ean13Digit,
  fiscalLetter,
  ibanOf,
  luhnDigit,
  mod97,
  mod1110Digit,
  ppsLetter,
  verhoeffDigit,
  weighted,
} from './checks.ts';
import { type Draw, two } from './draw.ts';

const drawUntil = (body: () => string | null): string => {
  for (;;) {
    const made = body();
    if (made !== null) return made;
  }
};
export type Born = { readonly y: number; readonly m: number; readonly d: number };
export const bornOn = (draw: Draw): Born => ({ y: draw.int(1938, 2006), m: draw.int(1, 12), d: draw.int(1, 28) });
const compact = ({ y, m, d }: Born): string => `${two(y % 100)}${two(m)}${two(d)}`;
const european = ({ y, m, d }: Born): string => `${two(d)}${two(m)}${two(y % 100)}`;
const grouped = (text: string, size: number): string => text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? text;

function germanTaxId(draw: Draw): string {
  const digits = draw.shuffled([...'0123456789']);
  const places = draw.shuffled([...Array(10).keys()]);
  const [from, to] = [places[0] ?? 0, places[1] ?? 1];
  digits[to] = digits[from] ?? '1';
  if (digits[0] === '0') return germanTaxId(draw);
  const body = digits.join('');
  const whole = `${body}${mod1110Digit(body)}`;
  return draw.chance(0.5) ? whole : `${whole.slice(0, 2)} ${grouped(whole.slice(2), 3)}`;
}

export const nhsNumber = (draw: Draw): string =>
  drawUntil(() => {
    const body = `${draw.pick(['4', '6', '7'])}${draw.digits(8)}`;
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    const cut = draw.pick([' ', ' ', '', '-']);
    return check === 10 ? null : [body.slice(0, 3), body.slice(3, 6), `${body.slice(6)}${check}`].join(cut);
  });

const makers: Readonly<Record<string, (draw: Draw, born: Born) => string>> = {
  GB: (draw) => {
    const id = `${draw.pick(['AB', 'CE', 'JK', 'LM', 'NP', 'PW', 'SR', 'YZ', 'WL', 'HT'])}${draw.digits(6)}${draw.pick([...'ABCD'])}`;
    return draw.chance(0.5) ? id : grouped(id, 2);
  },
  US: (draw) => `${draw.int(101, 665)}-${two(draw.int(10, 99))}-${draw.int(1001, 9998)}`,
  IE: (draw) => {
    const body = draw.digits(7);
    return `${body}${ppsLetter(body)}`;
  },
  AU: (draw) =>
    drawUntil(() => {
      const body = `${draw.int(1, 9)}${draw.digits(8)}`;
      return weighted(body, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? grouped(body, 3) : null;
    }),
  IN: (draw) => {
    if (draw.chance(0.4)) return draw.pattern(`AAAP${draw.pick([...'BCDGKMNPRSTV'])}####A`);
    const body = `${draw.int(2, 9)}${draw.digits(10)}`;
    return grouped(`${body}${verhoeffDigit(body)}`, 4);
  },
  ZA: (draw, born) => {
    const body = `${compact(born)}${draw.digits(4)}08`;
    return `${body}${luhnDigit(body)}`;
  },
  CA: (draw) => {
    const body = `${draw.int(1, 7)}${draw.digits(7)}`;
    return grouped(`${body}${luhnDigit(body)}`, 3).replaceAll(' ', draw.pick([' ', '-']));
  },
  DE: germanTaxId,
  AT: (draw, born) =>
    drawUntil(() => {
      const serial = String(draw.int(100, 999));
      const date = european(born);
      const check = (weighted(serial, [3, 7, 9]) + weighted(date, [5, 8, 4, 2, 1, 6])) % 11;
      return check === 10 ? null : `${serial}${check} ${date}`;
    }),
  CH: (draw) => {
    const body = `756${draw.digits(9)}`;
    const id = `${body}${ean13Digit(body)}`;
    return `${id.slice(0, 3)}.${id.slice(3, 7)}.${id.slice(7, 11)}.${id.slice(11)}`;
  },
  FR: (draw, born) => {
    const body = `${draw.int(1, 2)}${two(born.y % 100)}${two(born.m)}${draw.pick(['13', '31', '33', '44', '59', '67', '69', '75', '92'])}${draw.pattern('0##')}${draw.pattern('###')}`;
    const key = two(97 - mod97(body));
    if (draw.chance(0.4)) return `${body}${key}`;
    const cuts = [body.slice(0, 1), body.slice(1, 3), body.slice(3, 5), body.slice(5, 7), body.slice(7, 10)];
    return `${cuts.join(' ')} ${body.slice(10)} ${key}`;
  },
  BE: (draw, born) => {
    const serial = String(draw.int(1, 997)).padStart(3, '0');
    const text = `${born.y >= 2000 ? '2' : ''}${compact(born)}${serial}`;
    return `${two(born.y % 100)}.${two(born.m)}.${two(born.d)}-${serial}.${two(97 - mod97(text))}`;
  },
  ES: (draw) => {
    const value = draw.int(10_000_000, 79_999_999);
    if (draw.chance(0.7)) return `${value}${draw.pick(['', '-'])}${dniLetter(value)}`;
    const lead = draw.int(0, 2);
    const seven = draw.digits(7);
    return `${'XYZ'.charAt(lead)}${seven}${dniLetter(Number(`${lead}${seven}`))}`;
  },
  MX: (draw, born) =>
    `${draw.pattern('A')}${draw.pick([...'AEIOU'])}${draw.pattern('AA')}${compact(born)}${draw.pattern('XX#')}`,
  IT: (draw, born) => {
    const place = `${draw.pick([...'ABCDFGHL'])}${draw.int(101, 899)}`;
    const day = two(born.d + (draw.chance(0.5) ? 40 : 0));
    const body = `${draw.pattern('AAAAAA')}${two(born.y % 100)}${'ABCDEHLMPRST'.charAt(born.m - 1)}${day}${place}`;
    return `${body}${fiscalLetter(body)}`;
  },
  NL: (draw) =>
    drawUntil(() => {
      const body = `${draw.int(1, 9)}${draw.digits(8)}`;
      return weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? body : null;
    }),
  PT: (draw) => {
    const body = `${draw.pick(['1', '2'])}${draw.digits(7)}`;
    const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    const id = `${body}${rest < 2 ? 0 : 11 - rest}`;
    return draw.chance(0.4) ? grouped(id, 3) : id;
  },
  BR: (draw) => {
    const digit = (body: string): number => {
      const weights = [...body].map((_, place) => body.length + 1 - place);
      const rest = weighted(body, weights) % 11;
      return rest < 2 ? 0 : 11 - rest;
    };
    const nine = draw.digits(9);
    const ten = `${nine}${digit(nine)}`;
    const id = `${ten}${digit(ten)}`;
    return draw.chance(0.3) ? id : `${id.slice(0, 3)}.${id.slice(3, 6)}.${id.slice(6, 9)}-${id.slice(9)}`;
  },
  PL: (draw, born) => {
    const body = `${two(born.y % 100)}${two(born.m + (born.y >= 2000 ? 20 : 0))}${two(born.d)}${draw.digits(4)}`;
    return `${body}${(10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  SE: (draw, born) => {
    const nine = `${compact(born)}${draw.digits(3)}`;
    return `${draw.chance(0.6) ? String(born.y).slice(0, 2) : ''}${nine.slice(0, 6)}-${nine.slice(6)}${luhnDigit(nine)}`;
  },
  DK: (draw, born) => `${european(born)}-${born.y >= 2000 ? draw.int(4000, 8999) : draw.int(1000, 3999)}`,
  NO: (draw, born) =>
    drawUntil(() => {
      const nine = `${european(born)}${born.y >= 2000 ? draw.int(500, 999) : draw.int(100, 499)}`;
      const first = (11 - (weighted(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const second = (11 - (weighted(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return first === 10 || second === 10 ? null : `${nine.slice(0, 6)} ${nine.slice(6)}${first}${second}`;
    }),
  FI: (draw, born) => {
    const serial = String(draw.int(2, 899)).padStart(3, '0');
    const letter = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${european(born)}${serial}`) % 31);
    return `${european(born)}${born.y >= 2000 ? 'A' : '-'}${serial}${letter}`;
  },
  CZ: (draw, born) =>
    drawUntil(() => {
      const id = `${two(born.y % 100)}${two(born.m + (draw.chance(0.5) ? 50 : 0))}${two(born.d)}${draw.digits(4)}`;
      return born.y >= 1954 && Number(id) % 11 !== 0 ? null : `${id.slice(0, 6)}/${id.slice(6)}`;
    }),
};

export const nationalId = (draw: Draw, country: string, born: Born): string =>
  (makers[country] ?? germanTaxId)(draw, country === 'CZ' && born.y < 1954 ? { ...born, y: 1971 } : born);

const bbans: Readonly<Record<string, string>> = {
  GB: 'AAAA##############',
  IE: 'AAAA##############',
  DE: '##################',
  AT: '################',
  CH: '#################',
  FR: '#######################',
  ES: '####################',
  IT: 'A######################',
  NL: 'AAAA##########',
  PT: '#####################',
  PL: '########################',
  SE: '####################',
  DK: '##############',
  FI: '##############',
  NO: '###########',
  CZ: '####################',
};

function belgianBban(draw: Draw): string {
  const body = `${draw.int(1, 9)}${draw.digits(9)}`;
  return `${body}${two(mod97(body) || 97)}`;
}

export function iban(draw: Draw, country: string): string {
  const at = country === 'BE' || bbans[country] !== undefined ? country : draw.pick(['DE', 'NL', 'ES']);
  const whole = ibanOf(at, at === 'BE' ? belgianBban(draw) : draw.pattern(bbans[at] ?? ''));
  return draw.chance(0.6) ? grouped(whole, 4) : whole;
}

export function card(draw: Draw): string {
  if (draw.chance(0.12)) {
    const body = `3${draw.pick(['4', '7'])}${draw.digits(12)}`;
    const whole = `${body}${luhnDigit(body)}`;
    return draw.chance(0.5) ? whole : `${whole.slice(0, 4)} ${whole.slice(4, 10)} ${whole.slice(10)}`;
  }
  const body = `${draw.pick(['4', '4', '51', '52', '53', '54', '55'])}${draw.digits(15)}`.slice(0, 15);
  const whole = `${body}${luhnDigit(body)}`;
  return draw.pick([whole, grouped(whole, 4), grouped(whole, 4), grouped(whole, 4).replaceAll(' ', '-')]);
}
