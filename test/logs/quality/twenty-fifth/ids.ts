// National numbers with valid check digits where there are some, by the names that the situations use.
import { digits, type Random, shape } from './random.ts';

export type Born = { readonly day: number; readonly month: number; readonly year: number };
type Maker = (random: Random, born: Born) => string;

const two = (number: number) => String(number % 100).padStart(2, '0');
const ymd = ({ day, month, year }: Born) => two(year) + two(month) + two(day);
const dmy = ({ day, month, year }: Born) => two(day) + two(month) + two(year);
const weighed = (of: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (of[at] ?? 0), 0);
const numbers = (text: string) => [...text].map(Number);
const plain = (random: Random, count: number) => digits(random, count).join('');
const grouped = (text: string, sizes: readonly number[], by: string) => {
  let at = 0;
  const parts = sizes.map((size) => {
    at += size;
    return text.slice(at - size, at);
  });
  return parts.join(by);
};

export function luhn(front: readonly number[]): number {
  const sum = [...front].reverse().reduce((all, digit, at) => {
    const worth = at % 2 === 0 ? digit * 2 : digit;
    return all + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
const withLuhn = (front: string) => front + luhn(numbers(front));

function drawn(random: Random, front: () => string, check: (of: readonly number[]) => number | string): string {
  for (;;) {
    const start = front();
    const sign = check(numbers(start));
    if (sign !== 10 && sign !== '') return `${start}${sign}`;
    random.next();
  }
}

const mod11 = (weights: readonly number[]) => (of: readonly number[]) => (11 - (weighed(of, weights) % 11)) % 11;

const square = [
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
const turn = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
function verhoeff(of: readonly number[]): number {
  const sum = [...of].reverse().reduce((all, digit, at) => {
    const turned = Number(turn[(at + 1) % 8]?.[digit]);
    return Number(square[all]?.[turned]);
  }, 0);
  return '0432156789'.split('').map(Number)[sum] ?? 0;
}

function iso7064(of: readonly number[]): number {
  const product = of.reduce((held, digit) => {
    const sum = (digit + held) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10;
}

function taxGerman(random: Random): string {
  const order = random.shuffled(numbers('0123456789'));
  const ten = order.slice(0, 9);
  ten.splice(2 + random.int(7), 0, ten[0] as number);
  if (ten[0] === 0) ten.reverse();
  const front = ten.join('');
  return grouped(front + iso7064(numbers(front)), [2, 3, 3, 3], random.next() < 0.5 ? ' ' : '');
}

function codeFiscal(random: Random, born: Born): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const front =
    shape(random, 'LLN***').replaceAll('L', () => random.pick([...'BCDFGLMNPRSTV'])) +
    two(born.year) +
    'ABCDEHLMPRST'[born.month - 1] +
    two(born.day + (random.next() < 0.5 ? 40 : 0)) +
    random.pick(['F205', 'H501', 'L219', 'A944', 'G273', 'D612']);
  const sum = [...front].reduce((all, sign, at) => {
    const worth = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return all + (at % 2 === 0 ? (odd[worth] as number) : worth);
  }, 0);
  return front + String.fromCharCode(65 + (sum % 26));
}

const spanish = 'TRWAGMYFPDXBNJZSQVHLCKE';

export const nationalIds: Readonly<Record<string, Maker>> = {
  nino: (random) => {
    const text =
      shape(random, `${random.pick(['JB', 'PW', 'SR', 'NX', 'LE', 'AB', 'HJ', 'YT'])}######`) +
      random.pick([...'ABCD']);
    return random.next() < 0.6 ? grouped(text, [2, 2, 2, 2, 1], ' ') : random.next() < 0.5 ? text : text.toLowerCase();
  },
  nhs: (random) =>
    grouped(
      drawn(random, () => shape(random, '4########'), mod11([10, 9, 8, 7, 6, 5, 4, 3, 2])),
      [3, 3, 4],
      random.pick([' ', ' ', '', '-']),
    ),
  dvla: (random, born) =>
    shape(random, '*****').replace('J', 'M') +
    two(born.year)[0] +
    two(born.month + (random.next() < 0.5 ? 50 : 0)) +
    two(born.day) +
    two(born.year)[1] +
    shape(random, '**9**'),
  passport: (random) => shape(random, random.pick(['5########', '1########', '3########'])),
  'passport-letter': (random) => shape(random, random.pick(['P*#######', 'N#######', 'A########', 'L*######'])),
  ssn: (random) => {
    const text = shape(random, random.pick(['2##', '4##', '5##'])) + shape(random, '%#') + shape(random, '%###');
    return grouped(text, [3, 2, 4], random.pick(['-', '-', ' ', '']));
  },
  'us-licence': (random) => shape(random, random.pick(['*#######', 'D#######', '*###-####-####', '########'])),
  medicare: (random) => shape(random, '%*§#-*§#-**##').toUpperCase(),
  ppsn: (random) => {
    const front = plain(random, 7);
    const sum = weighed(numbers(front), [8, 7, 6, 5, 4, 3, 2]) + 9 * 1;
    return `${front}${'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23]}A`;
  },
  tfn: (random) => {
    for (;;) {
      const all = [1 + random.int(8), ...digits(random, 8)];
      if (weighed(all, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return grouped(all.join(''), [3, 3, 3], ' ');
    }
  },
  'au-medicare': (random) => {
    const front = shape(random, '2#######');
    const check = weighed(numbers(front), [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return grouped(`${front}${check}1`, [4, 5, 1], ' ');
  },
  ird: (random) => {
    const text = drawn(random, () => `0${shape(random, '9######')}`, mod11([3, 2, 7, 6, 5, 4, 3, 2]));
    return grouped(text.slice(-8), [2, 3, 3], '-');
  },
  sin: (random) => grouped(withLuhn(shape(random, '5#######')), [3, 3, 3], random.pick([' ', '-', ''])),
  ohip: (random) => `${grouped(withLuhn(shape(random, '%########')), [4, 3, 3], '-')}-${shape(random, '**')}`,
  nhi: (random) => {
    for (;;) {
      const front = shape(random, '***###');
      const worth = [...front].map((sign) =>
        /\d/.test(sign) ? Number(sign) : 1 + 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(sign),
      );
      const rest = weighed(worth, [7, 6, 5, 4, 3, 2]) % 11;
      if (rest > 0) return `${front}${(11 - rest) % 10}`;
    }
  },
  aadhaar: (random) => {
    const front = shape(random, '%##########').replace(/^1/, '7');
    return grouped(front + verhoeff(numbers(front)), [4, 4, 4], random.pick([' ', ' ', '']));
  },
  pan: (random) => shape(random, '***P*####*'),
  'za-id': (random, born) => withLuhn(`${ymd(born)}${shape(random, '####')}08`),
  nric: (random) => {
    const front = shape(random, '8######');
    return `S${front}${'JZIHGFEDCBA'[weighed(numbers(front), [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
  },
  'ph-tin': (random) => shape(random, '%##-###-###-000'),
  'ph-sss': (random) => shape(random, '3#-#######-#'),
  nin: (random) => shape(random, '%##########'),
  bvn: (random) => shape(random, '22#########'),
  steuer: taxGerman,
  kvnr: (random) => {
    const letter = shape(random, '*');
    const front = plain(random, 8);
    const worth = two(letter.charCodeAt(0) - 64) + front;
    const sum = numbers(worth).reduce((all, digit, at) => {
      const product = digit * (at % 2 === 0 ? 1 : 2);
      return all + (product > 9 ? product - 9 : product);
    }, 0);
    return `${letter}${front}${sum % 10}`;
  },
  ausweis: (random) => {
    const front = shape(random, 'L%F#RC##T');
    const worth = [...front].map((sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55));
    return `${front}${weighed(worth, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10}`;
  },
  nir: (random, born) => {
    const front = `${1 + random.int(2)}${two(born.year)}${two(born.month)}${shape(random, '%#')}${shape(random, '######')}`;
    const key = String(97 - Number(BigInt(front) % 97n)).padStart(2, '0');
    return grouped(front + key, [1, 2, 2, 2, 3, 3, 2], random.pick([' ', '']));
  },
  dni: (random) => {
    const front = shape(random, '%#######');
    return `${front}${random.pick(['', '', '-'])}${spanish[Number(front) % 23]}`;
  },
  nie: (random) => {
    const front = plain(random, 7);
    return `X${front}${spanish[Number(front) % 23]}`;
  },
  fiscale: codeFiscal,
  nif: (random) =>
    drawn(
      random,
      () => shape(random, '2#######'),
      (of) => {
        const rest = weighed(of, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return rest < 2 ? 0 : 11 - rest;
      },
    ),
  cpf: (random) => {
    const check = (of: readonly number[]) => {
      const rest = of.reduce((sum, digit, at) => sum + digit * (of.length + 1 - at), 0) % 11;
      return rest < 2 ? 0 : 11 - rest;
    };
    const nine = digits(random, 9);
    const ten = [...nine, check(nine)];
    const text = [...ten, check(ten)].join('');
    return random.next() < 0.7 ? `${grouped(text.slice(0, 9), [3, 3, 3], '.')}-${text.slice(9)}` : text;
  },
  bsn: (random) => {
    for (;;) {
      const all = [1 + random.int(8), ...digits(random, 8)];
      if (weighed(all, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0) return all.join('');
    }
  },
  pesel: (random, born) => {
    const front = two(born.year) + two(born.month + (born.year >= 2000 ? 20 : 0)) + two(born.day) + plain(random, 4);
    return `${front}${(10 - (weighed(numbers(front), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
  },
  personnummer: (random, born) => {
    const text = withLuhn(ymd(born) + plain(random, 3));
    return `${random.next() < 0.5 ? String(born.year).slice(0, 2) : ''}${text.slice(0, 6)}-${text.slice(6)}`;
  },
  cpr: (random, born) => `${dmy(born)}-${plain(random, 4)}`,
  fnr: (random, born) =>
    drawn(
      random,
      () =>
        drawn(
          random,
          () => dmy(born) + shape(random, born.year >= 2000 ? '9##' : '3##'),
          mod11([3, 7, 6, 1, 8, 9, 4, 5, 2]),
        ),
      mod11([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
    ),
  hetu: (random, born) => {
    const serial = shape(random, '%##').replace(/^9/, '4');
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(dmy(born) + serial) % 31];
    return `${dmy(born)}${born.year >= 2000 ? 'A' : '-'}${serial}${check}`;
  },
  rodne: (random, born) => {
    const front = `${two(born.year)}${two(born.month + (random.next() < 0.5 ? 50 : 0))}${two(born.day)}`;
    for (;;) {
      const text = front + plain(random, 4);
      if (Number(text) % 11 === 0) return `${text.slice(0, 6)}/${text.slice(6)}`;
    }
  },
  kimlik: (random) => {
    const nine = [1 + random.int(9), ...digits(random, 8)];
    const odd = weighed(nine, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weighed(nine, [0, 1, 0, 1, 0, 1, 0, 1]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return [...nine, tenth, (odd + even + tenth) % 10].join('');
  },
  cnp: (random, born) => {
    const front = `${(born.year >= 2000 ? 5 : 1) + random.int(2)}${ymd(born)}${random.pick(['12', '22', '40', '08'])}${plain(random, 3)}`;
    const rest = weighed(numbers(front), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return `${front}${rest === 10 ? 1 : rest}`;
  },
  taj: (random) => {
    const front = shape(random, '0#######');
    return grouped(
      `${front}${weighed(numbers(front), [3, 7, 3, 7, 3, 7, 3, 7]) % 10}`,
      [3, 3, 3],
      random.pick([' ', '-']),
    );
  },
  afm: (random) => {
    const front = shape(random, '1#######');
    return `${front}${(weighed(numbers(front), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
  },
  snils: (random) => {
    const front = shape(random, '1########');
    const sum = weighed(numbers(front), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
    return `${grouped(front, [3, 3, 3], '-')} ${two(sum)}`;
  },
  inn: (random) => {
    const ten = numbers(shape(random, '63########'));
    const one = (weighed(ten, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    const second = (weighed([...ten, one], [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return [...ten, one, second].join('');
  },
  'ru-passport': (random) => shape(random, '36 %# ######'),
  rnokpp: (random) => {
    const front = shape(random, '3########');
    const sum = weighed(numbers(front), [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
    return `${front}${(((sum % 11) + 11) % 11) % 10}`;
  },
  mynumber: (random) => {
    const front = digits(random, 11);
    const rest = weighed(front, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return grouped(`${front.join('')}${rest < 2 ? 0 : 11 - rest}`, [4, 4, 4], ' ');
  },
  'zh-id': (random, born) => {
    const area = random.pick(['310115', '330106', '510107', '420102']);
    const front = `${area}${born.year}${two(born.month)}${two(born.day)}${plain(random, 3)}`;
    const sum = weighed(numbers(front), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    return `${front}${'10X98765432'[sum % 11]}`;
  },
  rrn: (random, born) => {
    const front = `${ymd(born)}${(born.year >= 2000 ? 3 : 1) + random.int(2)}${plain(random, 5)}`;
    const sum = weighed(numbers(front), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    return `${front.slice(0, 6)}-${front.slice(6)}${(11 - (sum % 11)) % 10}`;
  },
  nik: (random, born) => `${random.pick(['327301', '357806', '337402'])}${dmy(born)}000${shape(random, '%')}`,
  emirates: (random, born) => {
    const text = withLuhn(`784${born.year}${plain(random, 7)}`);
    return grouped(text, [3, 4, 7, 1], '-');
  },
};

export const usualId: Readonly<Record<string, string>> = {
  gb: 'nino',
  us: 'ssn',
  ie: 'ppsn',
  au: 'tfn',
  nz: 'ird',
  ca: 'sin',
  in: 'aadhaar',
  za: 'za-id',
  sg: 'nric',
  ph: 'ph-tin',
  ng: 'nin',
  hi: 'aadhaar',
  de: 'steuer',
  fr: 'nir',
  es: 'dni',
  it: 'fiscale',
  pt: 'nif',
  br: 'cpf',
  nl: 'bsn',
  pl: 'pesel',
  sv: 'personnummer',
  da: 'cpr',
  no: 'fnr',
  fi: 'hetu',
  cs: 'rodne',
  tr: 'kimlik',
  ro: 'cnp',
  hu: 'taj',
  el: 'afm',
  ru: 'snils',
  uk: 'rnokpp',
  ja: 'mynumber',
  zh: 'zh-id',
  ko: 'rrn',
  id: 'nik',
  ar: 'emirates',
};
