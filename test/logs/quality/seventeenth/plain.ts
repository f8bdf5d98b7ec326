// Values that are nobody's: prices, dates, times, versions, models and towns.
import type { Locale } from './locales.ts';
import { places } from './places.ts';
import { pad, type Rng, shape, words } from './random.ts';

const models = [
  ...[
    'WD-%##@',
    'HX-%###',
    '@@%##',
    'KX%#0',
    'RT-AX%#@',
    'UE%#@###',
    'LG-%##',
    'QX %#00',
    'M%##',
    'XPS %#',
    'T%#0 Pro',
    'BV%###@',
  ],
  ...['SM-@%##@', 'EOS R%', 'DCB%##', 'AF%#0', 'G%# Max', 'MX-%##'],
];
const errors = [
  'E%#',
  'F0%',
  '0x8007%&&&',
  'ERR_%###',
  'PS-%###',
  'E-%###',
  '50%',
  '40%',
  'H%#',
  'DX%##',
  'TVAPP-00%##',
  '0xC000%&&&',
];
const weekdays: Readonly<Record<string, readonly string[]>> = {
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  de: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  fr: words('lundi mardi mercredi jeudi vendredi samedi'),
  es: words('lunes martes miércoles jueves viernes sábado'),
  it: words('lunedì martedì mercoledì giovedì venerdì sabato'),
  nl: words('maandag dinsdag woensdag donderdag vrijdag zaterdag'),
  pt: words('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'),
  pl: words('poniedziałek wtorek środę czwartek piątek sobotę'),
  sv: words('måndag tisdag onsdag torsdag fredag lördag'),
  tr: words('pazartesi salı çarşamba perşembe cuma cumartesi'),
  ua: words('понеділок вівторок середу четвер пʼятницю суботу'),
  gr: words('Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο'),
};

function amount(rng: Rng, locale: Locale, low: number, high: number): string {
  const whole = rng.int(low, high);
  const cents = rng.chance(0.55) ? pad(rng.pick([0, 50, 99, 95, rng.int(0, 99)])) : '';
  const comma = locale.language !== 'en';
  const grouped =
    whole >= 1000 && rng.chance(0.7) ? String(whole).replace(/(\d{3})$/, comma ? '.$1' : ',$1') : String(whole);
  return rng.pick(locale.money).replace('#', cents === '' ? grouped : `${grouped}${comma ? ',' : '.'}${cents}`);
}

export function plainValue(rng: Rng, locale: Locale, name: string): string {
  const day = rng.int(1, 28);
  const month = rng.int(1, 12);
  const monthName = locale.months[month - 1] ?? '';
  const separator = locale.language === 'en' ? '/' : rng.pick(locale.separators);
  const made: Readonly<Record<string, () => string>> = {
    amt: () => amount(rng, locale, 4, 480),
    big: () => amount(rng, locale, 900, 48000),
    small: () => amount(rng, locale, 1, 15),
    date: () =>
      rng.pick([
        locale.code === 'us' ? `${monthName} ${day}` : `${day} ${monthName.replace(/ de$/, '')}`,
        [pad(locale.code === 'us' ? month : day), pad(locale.code === 'us' ? day : month)].join(separator),
        [pad(locale.code === 'us' ? month : day), pad(locale.code === 'us' ? day : month), rng.int(2024, 2026)].join(
          separator,
        ),
      ]),
    day: () => rng.pick(weekdays[locale.language] ?? []),
    month: () => monthName.replace(/^de | de$/g, ''),
    time: () =>
      locale.language === 'en'
        ? rng.pick([
            `${rng.int(1, 12)}${rng.pick(['am', 'pm', ' pm', ':30pm', '.15pm'])}`,
            `${pad(rng.int(7, 22))}:${rng.pick(['00', '15', '30', '45'])}`,
          ])
        : `${pad(rng.int(7, 22))}:${rng.pick(['00', '15', '30', '45', pad(rng.int(0, 59))])}`,
    n1: () => String(rng.int(2, 9)),
    n2: () => String(rng.int(10, 99)),
    n3: () => String(rng.int(100, 999)),
    n4: () => String(rng.int(1000, 9999)),
    n5: () => `${rng.int(10, 99)}${locale.language === 'en' ? ',' : '.'}${rng.digits(3)}`,
    pct: () => `${rng.int(1, 60)}${rng.pick(['', '', `${locale.language === 'en' ? '.' : ','}${rng.int(1, 9)}`])}%`,
    ver: () =>
      `${rng.int(1, 24)}.${rng.int(0, 19)}${rng.pick(['', `.${rng.int(0, 30)}`, `.${rng.int(0, 9)}`, `.${rng.int(1000, 22000)}`])}`,
    model: () => shape(rng, rng.pick(models)),
    err: () => shape(rng, rng.pick(errors)),
    city: () =>
      (rng.pick(places[locale.code]?.towns ?? ['Leeds']).split(/[,/]/)[0] ?? '')
        .replace(/ [A-Z]{2,3}$/, '')
        .replace(/^S$/, 'Singapore'),
    year: () => String(rng.int(2019, 2026)),
    size: () =>
      rng.pick([
        `${rng.int(20, 240)} x ${rng.int(20, 240)} cm`,
        `${rng.int(2, 90)} kg`,
        `${rng.int(100, 990)} g`,
        `${rng.int(1, 12)} m`,
        `${rng.int(32, 1024)} GB`,
      ]),
    flight: () => shape(rng, rng.pick(['@@%##', '@@ %###', '@@%#'])),
  };
  const maker = made[name];
  if (maker === undefined) throw new Error(`No slot "${name}"`);
  return maker();
}
