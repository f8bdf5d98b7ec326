// Values that are nobody's: prices, versions, models, codes, times.
import { between, digits, fill, hexDigits, pick, type Random } from './mechanics.ts';
import type { Country } from './places.ts';

const currencies: Readonly<Record<string, string>> = {
  US: '$#',
  GB: '£#',
  IE: '€#',
  CA: '$#',
  QC: '# $',
  AU: '$#',
  IN: 'Rs #',
  NG: '₦#',
  KE: 'KSh #',
  ZA: 'R#',
  SG: 'S$#',
  PH: '₱#',
  CH: 'CHF #',
  PL: '# zł',
  SE: '# kr',
  NO: '# kr',
  DK: '# kr',
  CZ: '# Kč',
  HU: '# Ft',
  TR: '# TL',
  BR: 'R$ #',
  MX: '$# MXN',
  AR: '$ #',
};
const models =
  'XR-450|Duo 7|MK-II|T120s|HX 3300|Pro 14|S-Line 2.0|AeroTwin 55|BX12|KL-9000|G5 Plus|Model 88B|R32/6|V60'.split('|');
const errors =
  'E-47|0x80070005|ERR_CONN_RESET|F12|HTTP 503|404|E1042|ORA-01017|P0420|0xC000021A|ENOENT|502|SQLSTATE 23505'.split(
    '|',
  );
const pets = 'Biscuit|Luna|Rocky|Schnuffi|Nacho|Pepper|Minou|Balu|Tiger|Waffles'.split('|');
const flights = 'BA 2471|LH 1183|AF 8214|IB 3166|KL 0923|EI 521|QF 44|ICE 579|RE 4|IC 817|TGV 6172|EN 421'.split('|');
const days: Readonly<Record<string, string>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi',
  es: 'lunes martes miércoles jueves viernes sábado',
};

export function shownSlots(random: Random, name: string, country: Country): string {
  const number = String(between(random, 4, 1900));
  const cents = pick(random, ['', '', ',50', ',90', ',00']);
  const english = country.language === 'en';
  switch (name) {
    case 'price': {
      const form = currencies[country.code] ?? '# €';
      return form.replace('#', number + (english ? cents.replace(',', '.') : cents));
    }
    case 'qty':
      return String(between(random, 2, 48));
    case 'time':
      return english && country.code === 'US'
        ? `${between(random, 8, 11)}:${pick(random, ['00', '15', '30', '45'])} am`
        : `${between(random, 7, 13)}:${pick(random, ['00', '15', '30', '40'])}`;
    case 'later':
      return english && country.code === 'US'
        ? `${between(random, 1, 7)}:30 pm`
        : `${between(random, 14, 19)}:${pick(random, ['00', '15', '30'])}`;
    case 'model':
      return pick(random, models);
    case 'err':
      return pick(random, errors);
    case 'ver':
      return `${between(random, 1, 14)}.${between(random, 0, 22)}.${between(random, 0, 9)}`;
    case 'commit':
      return hexDigits(random, pick(random, [7, 40]));
    case 'isbn': {
      const body = `978${digits(random, 9)}`;
      const sum = [...body].reduce((total, sign, index) => total + Number(sign) * (index % 2 === 0 ? 1 : 3), 0);
      return `${body}${(10 - (sum % 10)) % 10}`;
    }
    case 'flight':
      return pick(random, flights);
    case 'pet':
      return pick(random, pets);
    case 'day':
      return pick(random, (days[country.language] ?? days.en ?? '').split(' '));
    case 'part':
      return fill(random, pick(random, ['#%##-###', 'A %## ### ## ##', '@@-%##', '%#.####.#']));
    default:
      throw new Error(`No slot ${name}`);
  }
}
