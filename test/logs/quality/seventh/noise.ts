// What the seventh set must leave alone: dates, prices, models, readings, codes, and words that look like names.
import { months } from '../months.ts';
import { between, fill, pad, pick, type Random } from './random.ts';
import { traps } from './traps.ts';

export function month(language: string, number: number): string {
  return (months[language] ?? months.en ?? '').split(',')[number - 1] ?? '';
}

/** A date as people of the language write it, some in letters. */
export function writtenDate(
  random: Random,
  language: string,
  country: string,
  year: number,
  monthNumber: number,
  day: number,
): string {
  const name = month(language, monthNumber);
  const two = `${pad(day, 2)}`;
  const moon = pad(monthNumber, 2);
  if (country === 'US')
    return pick(random, [`${moon}/${two}/${year}`, `${name} ${day}, ${year}`, `${monthNumber}/${day}/${year}`]);
  if (language === 'en')
    return pick(random, [
      `${two}/${moon}/${year}`,
      `${day} ${name} ${year}`,
      `${year}-${moon}-${two}`,
      `${day}/${monthNumber}/${year}`,
    ]);
  if (language === 'hu') return pick(random, [`${year}. ${name} ${day}.`, `${year}.${moon}.${two}.`]);
  if (language === 'sv') return pick(random, [`${year}-${moon}-${two}`, `${day} ${name} ${year}`]);
  if (language === 'de' || language === 'da' || language === 'no')
    return pick(random, [`${two}.${moon}.${year}`, `${day}. ${name} ${year}`, `${day}.${monthNumber}.${year}`]);
  if (language === 'cs') return pick(random, [`${day}. ${monthNumber}. ${year}`, `${day}. ${name} ${year}`]);
  if (language === 'es' || language === 'pt')
    return pick(random, [`${two}/${moon}/${year}`, `${day} de ${name} de ${year}`]);
  if (language === 'fi')
    return pick(random, [`${two}.${moon}.${year}`, `${day}. ${name} ${year}`, `${day}.${monthNumber}.${year}`]);
  if (language === 'pl' || language === 'tr' || language === 'ro')
    return pick(random, [`${two}.${moon}.${year}`, `${day} ${name} ${year}`]);
  return pick(random, [`${two}/${moon}/${year}`, `${day} ${name} ${year}`, `${two}-${moon}-${year}`]);
}

const currencies: Readonly<Record<string, string>> = {
  US: '$*',
  GB: '£*',
  IE: '€*',
  CA: '$*',
  AU: '$*',
  IN: '₹*',
  ZA: 'R*',
  NZ: '$*',
  SE: '* kr',
  DK: '* kr.',
  NO: 'kr *',
  PL: '* zł',
  CZ: '* Kč',
  TR: '* TL',
  RO: '* lei',
  HU: '* Ft',
  CH: 'CHF *',
  BR: 'R$ *',
  MX: '$* MXN',
};

const days: Readonly<Record<string, string>> = {
  en: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  de: 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag',
};

function price(random: Random, language: string, country: string, size: string): string {
  const english = language === 'en';
  const small = english ? ['¤#.##', '¤##.##', '¤##', '¤#'] : ['¤#,##', '¤##,##', '¤##', '¤#,50'];
  const large = english ? ['¤,###', '¤,###.00', '8##', '1,§50'] : ['¤.###', '¤.###,00', '8##', '1.§50'];
  const huge = english ? ['¤##,000', '¤#,###.00', '2¤#,500'] : ['¤##.000', '¤#.###,00'];
  const weak = ['SE', 'DK', 'NO', 'CZ', 'HU', 'TR'].includes(country) ? ['¤ ##0', '§##', '1# ##0'] : small;
  const list = size === 'sum' ? huge : size === 'mid' ? large : weak;
  return (currencies[country] ?? '* €').replace('*', () => fill(random, pick(random, list)));
}

const lists: Readonly<Record<string, readonly string[]>> = {
  model: [
    'KX-T##0B',
    'WMF-§#00',
    'HP-2¤##dw',
    'VX-¤##0',
    'DCR-##40',
    'BX 4.§ S',
    'RT-AC6#U',
    'EcoTherm 2¤0',
    'Series 7 Max',
    'HX-2#',
  ],
  fault: ['F0¤', 'E-¤#', 'A0¤', 'EE 0¤'],
  handset: ['iPhone 14 Pro', 'Galaxy S23', 'Pixel 8a', 'Redmi Note 12', 'Moto G5¤'],
  laptop: ['ThinkPad T14 Gen 3', 'Swift 5 SF514', 'MacBook Air M2', 'XPS 13 93¤0'],
  part: ['P/N 4§#-00##', 'NZ-###-##', 'part no. 7#2.##', 'A#4-0##-2', 'M8x40', 'R1234yf', 'FE-##2-K'],
  err: [
    'E-¤#',
    '0x8007000e',
    'ERR_CONN_RESET',
    'F0¤',
    'error 40¤',
    'AUTH_TIMEOUT',
    '0xc00000e9',
    '651',
    '691',
    'code 5¤',
  ],
  http: ['401', '403', '404', '429', '500', '502', '503', '504'],
  ver: ['¤.§.#', 'v#.1§.#', '202#.0¤', 'build 1§###', '¤.0.0-beta.§'],
  flight: ['MA ¤##', 'OS §##4', 'KW1§##', 'JP 4##'],
  dose: ['5 mg', '10 mg twice a day', '500 mg', '2 puffs', '0.5 ml', '75 µg', '20 mg'],
  meas: [
    '38.4 °C',
    '120/80',
    '2.4 GHz',
    '13.6 V',
    '4.2 bar',
    '87 kWh',
    '1,013 hPa',
    '62 dB',
    '71 kg',
    '5 GHz',
    '230 V',
  ],
  size: ['14 m²', '60 x 120 cm', '3.5 x 4 m', '1,250 sq ft', 'EU 42', '10-12', '256 GB', '500 ml'],
  isbn: ['978-0-§##-#####-¤', '978-3-16-14841#-0', '9781######§#¤'],
  ean: ['400638#33393#', '501234567890#', '76130####0#08', '871####00###2'],
  hash: ['9f3c1^^', 'a1b2^^^', '4e7d^^^^0c', 'e83c5163316f89bfbde7d9ab23ca2e25604af290'],
  big: ['1,250', '48,000', '10 000', '2.5 million', '1800', '36,500'],
};

/** Undefined where the name is not one of these. */
export function noise(random: Random, name: string, language: string, country: string): string | undefined {
  if (name === 'date')
    return writtenDate(
      random,
      language,
      country,
      between(random, 2023, 2026),
      between(random, 1, 12),
      between(random, 1, 28),
    );
  if (name === 'shortdate') {
    const day = between(random, 1, 28);
    const word = month(language, between(random, 1, 12));
    if (country === 'US') return `${word} ${day}`;
    return ['de', 'da', 'no', 'cs', 'fi', 'hu'].includes(language)
      ? `${day}. ${word}`
      : `${day} ${language === 'es' || language === 'pt' ? 'de ' : ''}${word}`;
  }
  if (name === 'month') return month(language, between(random, 1, 12));
  if (name === 'time') {
    const minutes = pick(random, ['00', '15', '30', '45', '10']);
    const hour = between(random, 7, 19);
    if (country === 'US') return `${((hour + 11) % 12) + 1}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
    return `${hour}:${minutes}`;
  }
  if (name === 'price') return price(random, language, country, 'small');
  if (name === 'n') return String(between(random, 2, 9));
  if (name === 'nn') return String(between(random, 11, 98));
  if (name === 'trap' || name === 'trapu' || name === 'trapa') {
    const key = language === 'en' ? (name === 'trapa' ? 'agent' : 'user') : language;
    return pick(random, (traps[key] ?? '').split(/[|\n]/));
  }
  if (name === 'mid' || name === 'sum') return price(random, language, country, name);
  if (name === 'day') return pick(random, (days[language] ?? days.en ?? '').split(','));
  const list = lists[name];
  if (list === undefined) return undefined;
  const plain = language === 'en' ? list : list.filter((value) => !/\b[a-z]{3,}/.test(value));
  return fill(random, pick(random, plain));
}
