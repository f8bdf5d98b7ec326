// Values that are nobody's: prices, dates, times, versions, models and the like.
import { facts, isEnglish, type Locale } from './locales.ts';
import type { Random } from './random.ts';

const names = [
  'n',
  'pick',
  'price',
  'big',
  'date',
  'day',
  'time',
  'model',
  'error',
  'version',
  'size',
  'nidname',
  'sortname',
];
export const known = (name: string): boolean => names.includes(name);

const nidNames: Readonly<Partial<Record<Locale, string>>> = {
  us: 'SSN',
  uk: 'NI number',
  ie: 'PPS number',
  au: 'tax file number',
  ca: 'SIN',
  in: 'Aadhaar number',
  za: 'ID number',
  sg: 'NRIC',
  nz: 'IRD number',
};
const sortNames: Readonly<Partial<Record<Locale, string>>> = {
  us: 'routing number',
  uk: 'sort code',
  ie: 'sort code',
  au: 'BSB',
  ca: 'transit number',
  in: 'IFSC',
  za: 'branch code',
  sg: 'bank code',
};
const money = (
  amount: number,
  whole: boolean,
  [tag, currency]: readonly [string, string, string, string],
  random: Random,
) => {
  const digits = whole || currency === 'JPY' ? 0 : 2;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: random.chance(0.85) ? 'narrowSymbol' : 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(amount)
    .replace(/[\u00a0\u202f]/g, ' ');
};
const factor: Readonly<Record<string, number>> = { INR: 60, JPY: 120, ZAR: 6, RUB: 70, TRY: 25, SEK: 10, PLN: 4 };

export function plain(name: string, detail: string, locale: Locale, random: Random): string {
  const own = facts[locale];
  const rate = factor[own[1]] ?? 1;
  switch (name) {
    case 'n': {
      const [low = 1, high = 99] = detail.split('-').map(Number);
      return String(random.int(low, high));
    }
    case 'pick':
      return random.pick(detail.split('|'));
    case 'price': {
      const amount = random.int(4, 240) * rate;
      return money(amount + random.pick([0, 0.5, 0.99, 0.49, 0.2]), random.chance(0.3), own, random);
    }
    case 'big':
      return money(random.int(400, 9800) * rate, random.chance(0.6), own, random);
    case 'day':
    case 'date': {
      const at = new Date(Date.UTC(random.int(2023, 2026), random.int(0, 11), random.int(1, 28)));
      const written = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(own[0], { ...options, timeZone: 'UTC' }).format(at);
      const short = written({ day: 'numeric', month: 'long' });
      if (name === 'day') return short;
      return random.pick([
        short,
        written({ day: '2-digit', month: '2-digit', year: 'numeric' }),
        written({ day: 'numeric', month: 'short', year: 'numeric' }),
        short,
      ]);
    }
    case 'time': {
      const hour = random.int(7, 20);
      const minute = random.pick(['00', '15', '30', '45', '20', '05']);
      if (!isEnglish(locale)) return `${hour}:${minute}`;
      const half = hour < 12 ? 'am' : 'pm';
      const clock = ((hour + 11) % 12) + 1;
      return random.pick([
        `${hour}:${minute}`,
        `${clock}:${minute}${half}`,
        `${clock}${half}`,
        `${clock}.${minute} ${half}`,
      ]);
    }
    case 'model':
      return random.shape(random.pick(['@@-###', '@###', '@@@##@', '%###@', '@@ ####', '@#-##@@', 'X%##', '@@%##-@#']));
    case 'error':
      return random.shape(
        random.pick(['E##', '0x8007####', 'ERR_%##', '%##', 'F-##', '@@-%###', 'E%-##', '50#', '40#']),
      );
    case 'version':
      return random.shape(random.pick(['%.#.##', '%#.#', 'v%.#.#', '%.%#', '202#.%', '%#.#.%###']));
    case 'size':
      return `${random.int(20, 240)} x ${random.int(20, 200)}`;
    case 'nidname':
      return nidNames[locale] ?? 'ID number';
    case 'sortname':
      return sortNames[locale] ?? 'BIC';
    default:
      throw new Error(`Nothing plain is called "${name}"`);
  }
}
