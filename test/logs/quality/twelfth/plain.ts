// Words that belong to nobody: amounts, products, versions, hours.
import { makeTown } from './addresses.ts';
import { monthNames, weekdays, writeDay } from './dates.ts';
import { type Locale, languageOf } from './locales.ts';
import { digits, fill, items, type Rand, two } from './random.ts';

const models = items(
  'FRITZ!Box 7590; Galaxy S23; iPhone 14; ThinkPad X1; Bosch SMS6ZCI42; HP LaserJet M110w; Archer AX55; Eufy X8; PlayStation 5; Kindle Paperwhite; Dyson V11; Canon G3020; Sonos Era 100; WH-1000XM5; Miele W1',
);
const errors = items('E-#04; 0x8007####; ERR_^0#; F^#; 50#; Error ^0##; E##; HTTP 40^; NW-^-^');

function amount(rand: Rand, locale: Locale, form: string): string {
  const whole = form === 'low' ? rand.int(4, 59) : form === 'high' ? rand.int(2000, 18000) : rand.int(15, 640);
  const cents = rand.pick(['00', '50', '99', '95', two(rand.int(0, 99))]);
  const plain = rand.chance(0.35);
  if (locale === 'US' || locale === 'CA' || locale === 'AU') return `$${whole}${plain ? '' : `.${cents}`}`;
  if (locale === 'GB') return `£${whole}${plain ? '' : `.${cents}`}`;
  if (locale === 'IE') return `€${whole}${plain ? '' : `.${cents}`}`;
  if (locale === 'IN') return rand.pick([`Rs. ${whole * 10}`, `₹${whole * 10}`, `Rs ${whole * 10}/-`]);
  const sum = plain ? String(whole) : `${whole},${cents}`;
  if (locale === 'CH') return `CHF ${whole}.${cents}`;
  if (locale === 'BR') return `R$ ${sum}`;
  if (locale === 'PL') return `${sum} zł`;
  if (locale === 'SE') return `${whole * 10} kr`;
  if (locale === 'NL') return `€ ${sum}`;
  return rand.pick([`${sum} €`, `${sum} euro`, `${sum}€`]).replace('euro', locale === 'IT' ? 'euro' : '€');
}

function time(rand: Rand, locale: Locale, form: string): string {
  const hour =
    form === 'late'
      ? rand.int(17, 20)
      : form === 'am'
        ? rand.int(8, 11)
        : form === 'noon'
          ? rand.int(13, 16)
          : rand.int(8, 19);
  const minute = rand.pick(['00', '15', '30', '45']);
  const language = languageOf(locale);
  if (language === 'en')
    return `${hour > 12 ? hour - 12 : hour}${minute === '00' ? '' : `:${minute}`}${rand.pick(['', ' '])}${hour < 12 ? 'am' : 'pm'}`;
  if (language === 'fr') return `${hour}h${minute}`;
  return language === 'sv' ? `${hour}.${minute}` : `${hour}:${minute}`;
}

/** Null where there is no such word. */
export function makePlain(rand: Rand, locale: Locale, name: string, form: string): string | null {
  const language = languageOf(locale);
  switch (name) {
    case 'amount':
      return amount(rand, locale, form);
    case 'time':
      return time(rand, locale, form);
    case 'date':
      return writeDay(rand, locale);
    case 'weekday':
      return rand.pick(weekdays[language]);
    case 'month':
      return rand.pick(monthNames[language]);
    case 'n':
      return String(rand.int(2, form === '' ? 9 : Number(form)));
    case 'percent':
      return rand.pick([`${rand.int(3, 40)}%`, `${rand.int(3, 40)} %`]);
    case 'model':
      return rand.pick(models);
    case 'version':
      return fill(
        rand,
        rand.pick(['^.#.#', '^#.#', '20##.^', 'v^.#', '^.#.##']).replace('20##', `20${rand.int(21, 26)}`),
      );
    case 'err':
      return fill(rand, rand.pick(errors));
    case 'town':
      return makeTown(rand, locale);
    case 'last4':
      return digits(rand, 4);
    default:
      return null;
  }
}
