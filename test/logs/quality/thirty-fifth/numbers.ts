// Numbers with check digits: cards, IBANs, national ids.
import { pattern, type Random } from './random.ts';

export type Born = { readonly year: number; readonly month: number; readonly day: number; readonly male: boolean };

const two = (value: number) => String(value).padStart(2, '0');
const sum = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);

export function luhn(body: string): string {
  const total = [...body].reverse().reduce((all, sign, i) => {
    const value = Number(sign) * (i % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return body + ((10 - (total % 10)) % 10);
}

function mod97(text: string): number {
  const digits = [...text].map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55))).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

const ibans: Record<string, string> = {
  DE: '%#################',
  AT: '%###############',
  FR: '%####%####%############',
  ES: '0%##%###############',
  IT: '^0%####%####0000######',
  SE: '%00000############%#',
  FI: '%#############',
  RO: 'BTRL%###############|RNCB00%#############',
  HU: '11%####%###############0',
  GR: '01%####%################',
  HR: '2360000%#########',
  GB: 'NWBK%#############|BARC20%###########',
  IE: 'AIBK93%###########|BOFI90%###########',
  IL: '01%###############0',
  AE: '03%###############',
};

function iban(country: string, random: Random): string {
  const spec = ibans[country];
  if (spec === undefined) throw new Error(`No IBAN of ${country}`);
  const body = pattern(spec, random);
  return country + two(98 - mod97(`${body + country}00`)) + body;
}

export const grouped = (text: string, sign = ' ') => text.replace(/(.{4})(?=.)/g, `$1${sign}`);

function card(random: Random, arg: string): string {
  if (arg === 'amex') {
    const number = luhn(pattern('37%###########', random));
    return `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`;
  }
  const number = luhn(pattern('4%#############|5%#############|4%#############'.replace('5%', '53'), random));
  return arg === 'plain' ? number : grouped(number, arg === 'dash' ? '-' : ' ');
}

function again(make: () => string | undefined): string {
  for (;;) {
    const value = make();
    if (value !== undefined) return value;
  }
}

const verhoeffTable = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'].concat([
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]);
const verhoeffTurns = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901'].concat([
  '2793806415',
  '7046913258',
]);
function verhoeff(body: string): string {
  let check = 0;
  [...body].reverse().forEach((digit, i) => {
    check = Number(verhoeffTable[check]?.[Number(verhoeffTurns[(i + 1) % 8]?.[Number(digit)])]);
  });
  return body + [0, 4, 3, 2, 1, 5, 6, 7, 8, 9][check];
}

function mod1110(body: string): string {
  let product = 10;
  for (const digit of body) {
    const part = (Number(digit) + product) % 10 || 10;
    product = (part * 2) % 11;
  }
  return body + ((11 - product) % 10);
}

const italianOdd: Record<string, number> = {};
[1, 0, 5, 7, 9, 13, 15, 17, 19, 21].forEach((value, i) => {
  italianOdd[String(i)] = value;
});
[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].forEach((value, i) => {
  italianOdd[String.fromCharCode(65 + i)] = value;
});
function codiceFiscale(first: string, last: string, born: Born, random: Random): string {
  const consonants = (text: string) => text.replace(/[^BCDFGHJKLMNPQRSTVWXYZ]/g, '');
  const vowels = (text: string) => text.replace(/[^AEIOU]/g, '');
  const three = (text: string, given: boolean) => {
    const all = consonants(text);
    const main = given && all.length > 3 ? `${all[0]}${all[2]}${all[3]}` : all;
    return `${main}${vowels(text)}XXX`.slice(0, 3);
  };
  const month = 'ABCDEHLMPRST'[born.month - 1];
  const day = two(born.male ? born.day : born.day + 40);
  const place = random.pick(['H501', 'F205', 'L219', 'A944', 'F839', 'D612']);
  const body = three(last, false) + three(first, true) + two(born.year % 100) + month + day + place;
  const total = [...body].reduce((all, sign, i) => {
    if (i % 2 === 0) return all + Number(italianOdd[sign]);
    return all + (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  }, 0);
  return body + String.fromCharCode(65 + (total % 26));
}

export type Holder = { readonly first: string; readonly last: string; readonly born: Born };

export function numberOf(name: string, arg: string, random: Random, holder: Holder): string {
  const { born } = holder;
  const short = two(born.year % 100) + two(born.month) + two(born.day);
  switch (name) {
    case 'card':
      return card(random, arg);
    case 'iban':
      return grouped(iban(arg, random));
    case 'ibanplain':
      return iban(arg, random);
    case 'imei':
      return luhn(pattern('35%###########', random));
    case 'nhs':
      return again(() => {
        const body = pattern('4########|6########', random);
        const check = (11 - (sum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return check === 10 ? undefined : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
      });
    case 'nino':
      return pattern('JK ## ## ## A|PX ## ## ## C|NW ## ## ## B|SE ## ## ## D', random);
    case 'ssn':
      return pattern('%0%-%#-%###|2#%-%#-%###|5#%-%#-%###', random);
    case 'sin': {
      const number = luhn(pattern('5#######|4#######|7#######', random));
      return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    }
    case 'pps': {
      const body = pattern('%######', random);
      return `${body}${'WABCDEFGHIJKLMNOPQRSTUV'[sum(body, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
    }
    case 'tfn':
      return again(() => {
        const body = pattern('%########', random);
        const fits = sum(body, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
        return fits ? `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}` : undefined;
      });
    case 'medicare': {
      const body = pattern('2#######|3#######|4#######', random);
      return `${body.slice(0, 4)} ${body.slice(4)}${sum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10} 1`;
    }
    case 'aadhaar':
      return grouped(verhoeff(pattern('%##########', random).replace(/^1/, '4')));
    case 'pan':
      return `${pattern('^^^', random)}P${holder.last[0] ?? 'K'}${pattern('%###^', random)}`;
    case 'zaid':
      return luhn(`${short + (born.male ? pattern('5###', random) : pattern('2###', random))}08`);
    case 'nric': {
      const body = two(born.year % 100) + pattern('#####', random);
      return `S${body}${'JZIHGFEDCBA'[sum(body, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
    }
    case 'steuer':
      return again(() => {
        const digits = [...'0123456789'].map((d) => ({ d, at: random.next() })).sort((a, b) => a.at - b.at);
        const nine = digits.slice(0, 9).map((entry) => entry.d);
        const body = [...nine, nine[random.int(1, 4)]].join('');
        if (body.startsWith('0')) return undefined;
        const id = mod1110(body);
        return `${id.slice(0, 2)} ${id.slice(2, 5)} ${id.slice(5, 8)} ${id.slice(8)}`;
      });
    case 'nir': {
      const place = pattern('751#####|691#####|331#####|131#####|591#####', random);
      const body = `${born.male ? 1 : 2}${short.slice(0, 4)}${place}`;
      const key = two(97 - Number(BigInt(body) % 97n));
      return `${body.replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6')} ${key}`;
    }
    case 'dni': {
      const body = pattern('%#######', random);
      return body + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23];
    }
    case 'cuil': {
      return again(() => {
        const body = (born.male ? '20' : '27') + pattern('2%######|3%######', random);
        const check = 11 - (sum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
        return check > 9 ? undefined : `${body.slice(0, 2)}-${body.slice(2)}-${check}`;
      });
    }
    case 'rut': {
      const body = pattern('1%######|%######', random);
      const total = [...body].reverse().reduce((all, digit, i) => all + Number(digit) * (2 + (i % 6)), 0);
      const check = 11 - (total % 11);
      const sign = check === 11 ? '0' : check === 10 ? 'K' : String(check);
      return `${Number(body).toLocaleString('de-DE')}-${sign}`;
    }
    case 'cf':
      return codiceFiscale(holder.first, holder.last, born, random);
    case 'personnummer': {
      const number = luhn(short + pattern('##', random) + (born.male ? 7 : 4));
      return arg === 'long'
        ? `${born.year}${number.slice(2, 6)}-${number.slice(6)}`
        : `${number.slice(0, 6)}-${number.slice(6)}`;
    }
    case 'hetu': {
      const end = String(random.int(5, 440) * 2 + (born.male ? 1 : 0)).padStart(3, '0');
      const date = two(born.day) + two(born.month) + two(born.year % 100);
      const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + end) % 31];
      return `${date}${born.year < 2000 ? '-' : 'A'}${end}${check}`;
    }
    case 'cnp': {
      const century = born.year < 2000 ? 1 : 5;
      const county = pattern('12%##|40%##|35%##|22%##|08%##', random);
      const body = `${born.male ? century : century + 1}${short}${county}`;
      const check = sum(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return body + (check === 10 ? 1 : check);
    }
    case 'taj': {
      const body = pattern('%#######', random);
      const number = body + (sum(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10);
      return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    }
    case 'amka':
      return luhn(
        two(born.day) + two(born.month) + two(born.year % 100) + pattern('0##', random) + (born.male ? 3 : 4),
      );
    case 'afm': {
      const body = pattern('%#######', random).replace(/^[5-9]/, '1');
      return body + ((sum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10);
    }
    case 'oib':
      return mod1110(pattern('%#########', random));
    case 'inn': {
      const body = pattern('77########|5%########|66########', random);
      const eleven = body + ((sum(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
      return eleven + ((sum(eleven, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
    }
    case 'snils': {
      const body = pattern('1########', random);
      const check = two((sum(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100);
      return `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6)} ${check}`;
    }
    case 'zehut': {
      const body = pattern('3#######|2#######|0%######', random);
      const total = [...body].reduce((all, digit, i) => {
        const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
        return all + (value > 9 ? value - 9 : value);
      }, 0);
      return body + ((10 - (total % 10)) % 10);
    }
    case 'rrn': {
      const body =
        short + (born.male ? (born.year < 2000 ? 1 : 3) : born.year < 2000 ? 2 : 4) + pattern('0####', random);
      const check = (11 - (sum(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
      return `${body.slice(0, 6)}-${body.slice(6)}${check}`;
    }
    case 'cnid': {
      const area = pattern('310104|110105|440106|330106', random);
      const end = String(random.int(1, 440) * 2 + (born.male ? 1 : 0)).padStart(3, '0');
      const body = `${area}${born.year}${two(born.month)}${two(born.day)}${end}`;
      return body + '10X98765432'[sum(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
    }
    case 'cccd': {
      const code = born.year < 2000 ? (born.male ? 0 : 1) : born.male ? 2 : 3;
      return pattern('001|079|048|031', random) + code + two(born.year % 100) + pattern('######', random);
    }
    default:
      throw new Error(`Unknown number ${name}`);
  }
}
