// Days as each country writes them.
import type { Day } from './numbers.ts';
import { list, type Random } from './random.ts';

const english = 'January February March April May June July August September October November December';
const months: Readonly<Record<string, readonly string[]>> = {
  en: list(english),
  de: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  pt: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  it: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: list('januari februari maart april mei juni juli augustus september oktober november december'),
  pl: list('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: list('januari februari mars april maj juni juli augusti september oktober november december'),
  tr: list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  ru: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
};
const speech: Readonly<Record<string, string>> = {
  de: 'de',
  at: 'de',
  ch: 'de',
  fr: 'fr',
  es: 'es',
  mx: 'es',
  pt: 'pt',
  br: 'pt',
  it: 'it',
  nl: 'nl',
  pl: 'pl',
  se: 'sv',
  tr: 'tr',
  ru: 'ru',
};
export const languageOf = (locale: string): string => speech[locale] ?? 'en';

const dayShapes: Readonly<Record<string, string>> = {
  uk: 'dd/mm/yyyy|d Month yyyy|dth Month yyyy|d.m.yy|dd-mm-yyyy|d/m/yy|d mon yyyy|dd/mm/yy|Month d, yyyy',
  us: 'mm/dd/yyyy|Month d, yyyy|m/d/yy|Mon d yyyy|mm-dd-yyyy|month d yyyy|m/d/yyyy|Month dth, yyyy',
  de: 'dd.mm.yyyy|d. Month yyyy|d.m.yy|d.m.yyyy|dd.mm.yy',
  fr: 'dd/mm/yyyy|d Month yyyy|dd/mm/yy|dd-mm-yyyy|dd.mm.yyyy',
  es: 'dd/mm/yyyy|d de Month de yyyy|d/m/yy|dd-mm-yyyy',
  pt: 'dd/mm/yyyy|d de Month de yyyy|dd-mm-yyyy|d/m/yyyy',
  it: 'dd/mm/yyyy|d Month yyyy|d/m/yy|dd.mm.yyyy',
  nl: 'dd-mm-yyyy|d Month yyyy|d-m-yyyy|dd/mm/yyyy',
  pl: 'dd.mm.yyyy|d Month yyyy|dd-mm-yyyy|d.mm.yyyy',
  sv: 'yyyy-mm-dd|d Month yyyy|yyyymmdd|d/m yyyy',
  tr: 'dd.mm.yyyy|d Month yyyy|dd/mm/yyyy',
  ru: 'dd.mm.yyyy|d Month yyyy|d.mm.yyyy',
};
const shapesOf = (locale: string): readonly string[] =>
  (dayShapes[locale] ?? dayShapes[languageOf(locale)] ?? dayShapes.uk ?? '').split('|');

const pad = (value: number): string => String(value).padStart(2, '0');
const nth = (day: number): string =>
  `${day}${day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

function written(shape: string, { year, month, day }: Day, language: string): string {
  const name = (months[language] ?? months.en ?? [])[month - 1] ?? '';
  return shape.replace(/yyyy|yy|mm|m(?=[/. -])|Month|month|Mon|mon|dth|dd|d(?![a-z])/g, (part) => {
    switch (part) {
      case 'yyyy':
        return String(year);
      case 'yy':
        return pad(year % 100);
      case 'mm':
        return pad(month);
      case 'm':
        return String(month);
      case 'Month':
        return name;
      case 'month':
        return name.toLowerCase();
      case 'Mon':
        return name.slice(0, 3);
      case 'mon':
        return name.slice(0, 3).toLowerCase();
      case 'dth':
        return nth(day);
      case 'dd':
        return pad(day);
      default:
        return String(day);
    }
  });
}

export const fullDate = (random: Random, locale: string, day: Day): string =>
  written(random.pick(shapesOf(locale)), day, languageOf(locale));

/** Day and month alone. */
export function dayAndMonth(random: Random, locale: string, day: Day): string {
  const language = languageOf(locale);
  const shapes =
    language === 'en'
      ? locale === 'us'
        ? ['Month d', 'Month dth', 'Mon d']
        : ['d Month', 'dth Month', 'd mon', 'dth of Month']
      : language === 'es' || language === 'pt'
        ? ['d de Month']
        : language === 'de'
          ? ['d. Month', 'dd.mm.']
          : ['d Month'];
  return written(random.pick(shapes), day, language);
}
export const isoDate = (day: Day): string => `${day.year}-${pad(day.month)}-${pad(day.day)}`;

const ones = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = list('- - twenty thirty forty fifty sixty seventy eighty ninety');
const ordinals: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  8: 'eighth',
  9: 'ninth',
  12: 'twelfth',
  20: 'twentieth',
  30: 'thirtieth',
};
const inWords = (value: number): string =>
  value < 20 ? (ones[value] ?? '') : `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : ` ${ones[value % 10]}`}`;
const ordinal = (day: number): string => {
  const known = ordinals[day];
  if (known !== undefined) return known;
  return day > 20 ? `${tens[Math.floor(day / 10)]} ${ordinal(day % 10)}` : `${ones[day]}th`;
};

/** "the fourteenth of march nineteen eighty four" without the article. */
export function spokenDate(locale: string, { year, month, day }: Day): string {
  const name = (months.en?.[month - 1] ?? '').toLowerCase();
  const century = year >= 2000 ? 'two thousand' : 'nineteen';
  const rest = year % 100;
  const late =
    rest === 0
      ? year >= 2000
        ? ''
        : ' hundred'
      : rest < 10
        ? ` ${year >= 2000 ? 'and' : 'oh'} ${ones[rest]}`
        : ` ${inWords(rest)}`;
  const said = year >= 2010 ? `twenty ${inWords(rest)}` : century + late;
  return locale === 'us' ? `${name} ${ordinal(day)} ${said}` : `${ordinal(day)} of ${name} ${said}`;
}

const weekdays: Readonly<Record<string, readonly string[]>> = {
  en: list('Monday Tuesday Wednesday Thursday Friday Saturday'),
  de: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  fr: list('lundi mardi mercredi jeudi vendredi samedi'),
  es: list('lunes martes miércoles jueves viernes sábado'),
  pt: list('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira'),
  it: list('lunedì martedì mercoledì giovedì venerdì sabato'),
  nl: list('maandag dinsdag woensdag donderdag vrijdag zaterdag'),
  pl: list('poniedziałek wtorek środę czwartek piątek sobotę'),
  sv: list('måndag tisdag onsdag torsdag fredag lördag'),
  tr: list('pazartesi salı çarşamba perşembe cuma cumartesi'),
  ru: list('понедельник вторник среду четверг пятницу субботу'),
};
export const drawWeekday = (random: Random, locale: string): string =>
  random.pick(weekdays[languageOf(locale)] ?? ['Monday']);

const born = (random: Random, from: number, to: number): Day => ({
  year: random.int(from, to),
  month: random.int(1, 12),
  day: random.int(1, 28),
});
/** Of a grown-up, a child ("c") or a newborn ("n"). */
export const bornDay = (random: Random, whose: string): Day =>
  whose === 'n' ? born(random, 2024, 2026) : whose === 'c' ? born(random, 2011, 2022) : born(random, 1938, 2004);
export const recentDay = (random: Random): Day => born(random, 2025, 2026);
