// Values that are not personal: prices, dates, models, errors.
import { drawDay, longDate, month, numericDate, shortDate } from './dates.ts';
import { integer, oneOf, pick, type Random } from './random.ts';

const euro = new Set(['DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'IE']);
const money: Record<string, string> = {
  US: '$',
  GB: '£',
  CA: '$',
  AU: '$',
  NZ: '$',
  ZA: 'R',
  IN: '₹',
  SG: 'S$',
  IE: '€',
};

const harmless: Record<string, string> = {
  handset: 'SM-A546B|SM-G991B|Pixel 7a|moto g84|Xperia 10 V|Nord CE %',
  machine: 'DW60M6050FS|EcoWash 700|WAN282%8|Serie % WGG|HS18V-%##|AquaPro %000|VU 256/5-%',
  router: 'RT-AX86U|HG659b|FB-75%0|AC%%00|DX-%## Plus|TG%89vac',
  model:
    'DW60M6050FS|WH-1000XM4|KX-%#0|ThinkPad T14s|EcoWash 700|RT-AX86U|SM-A546B|HS18V-%##|AquaPro %000|PowerCore 20K|DX-%## Plus',
  sku: '%##-%##-@@|@@@-%###-BLK|%#######-02|SKU %#####|B0%@%@%@#@|ART-%####/M',
  error: 'E-%##|ERR_%###|0x8007%###|HTTP 50%|F2%|TS-%##9',
  version: '1%.%.#|v%.#.#|%.1#|20%#.%',
  flight: 'BA%##|EI 1##|LH%###|QF%#|AC8##|SQ3##|KL1%##|UA%##',
  size: '%0 x %0 cm|1%.# kg|%#0 ml|%#.#"|1.%# m|%#" W, %#" L|%00 GB',
  count: '%|%|1#',
  percent: '%|1#|%.#',
  kwh: '%##|1###|%##.#',
};

const weekdays: Record<string, string> = {
  EN: 'Monday Tuesday Wednesday Thursday Friday Saturday',
  DE: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  FR: 'lundi mardi mercredi jeudi vendredi samedi',
  ES: 'lunes martes miércoles jueves viernes sábado',
  IT: 'lunedì martedì mercoledì giovedì venerdì sabato',
  NL: 'maandag dinsdag woensdag donderdag vrijdag zaterdag',
  PT: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  PL: 'poniedziałek wtorek środę czwartek piątek sobotę',
  SE: 'måndag tisdag onsdag torsdag fredag lördag',
  DK: 'mandag tirsdag onsdag torsdag fredag lørdag',
};

function price(country: string, random: Random): string {
  const whole = integer(random, 4, 480);
  const cents = pick(random, ['00', '50', '99', '95', '49', String(integer(random, 10, 98))]);
  const sign = money[country];
  if (sign !== undefined) return pick(random, [`${sign}${whole}.${cents}`, `${sign}${whole}`]);
  if (country === 'NL') return `€ ${whole},${cents}`;
  if (euro.has(country)) return pick(random, [`${whole},${cents} €`, `${whole} €`, `${whole},${cents} EUR`]);
  return `${whole}${country === 'PL' ? `,${cents} zł` : ' kr'}`;
}

export function plainValue(country: string, name: string, form: string, random: Random): string {
  const pattern = harmless[name];
  if (pattern !== undefined) return oneOf(random, pattern);
  switch (name) {
    case 'price':
      return price(country, random);
    case 'time': {
      const minutes = pick(random, ['00', '15', '30', '45']);
      const hour = integer(random, 8, 19);
      if (country !== 'US' && country !== 'AU') return `${hour}:${minutes}`;
      return `${((hour + 11) % 12) + 1}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
    }
    case 'date': {
      const date = drawDay(random, 2023, 2026);
      if (form === 'number') return numericDate(country, date, random);
      if (form === 'long') return longDate(country, date, random);
      return shortDate(country, date, random);
    }
    case 'month':
      return month(country, integer(random, 1, 12));
    case 'day':
      return pick(random, (weekdays[country] ?? weekdays.EN ?? '').split(' '));
    default:
      throw new Error(`Unknown slot "${name}"`);
  }
}
