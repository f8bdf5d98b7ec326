// Dates in figures and in words, in each language's own way.
import { listed, type Random } from './random.ts';

const months: Readonly<Record<string, readonly string[]>> = {
  en: listed('January February March April May June July August September October November December'),
  de: listed('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: listed('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: listed('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  pt: listed('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  it: listed('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  nl: listed('januari februari maart april mei juni juli augustus september oktober november december'),
  pl: listed('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  tr: listed('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  ru: listed('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
};
const languages: Readonly<Record<string, string>> = { mx: 'es', br: 'pt' };
export function languageOf(locale: string): string {
  const language = languages[locale] ?? locale;
  return language in months || language === 'ja' ? language : 'en';
}

const two = (value: number): string => String(value).padStart(2, '0');
export type Day = { readonly day: number; readonly month: number; readonly year: number };
export const birthDay = (random: Random, least = 1938, most = 2006): Day => ({
  day: random.int(1, 28),
  month: random.int(1, 12),
  year: random.int(least, most),
});

const ordinal = (day: number): string => {
  const end =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${end}`;
};
export const monthName = (locale: string, month: number): string => months[languageOf(locale)]?.[month - 1] ?? '';

export function writeDay(random: Random, locale: string, { day, month, year }: Day): string {
  const language = languageOf(locale);
  const name = monthName(locale, month);
  const short = String(year % 100).padStart(2, '0');
  if (language === 'ja') {
    const era = year >= 1989 ? `平成${year - 1988}` : `昭和${year - 1925}`;
    const plain = [
      `${year}年${month}月${day}日`,
      `${year}/${two(month)}/${two(day)}`,
      `${year}-${two(month)}-${two(day)}`,
    ];
    return random.pick(year < 2019 ? [...plain, `${era}年${month}月${day}日`] : plain);
  }
  if (language === 'en') {
    const iso = `${year}-${two(month)}-${two(day)}`;
    if (locale === 'us') {
      return random.pick([
        `${two(month)}/${two(day)}/${year}`,
        `${month}/${day}/${short}`,
        `${name} ${day}, ${year}`,
        `${name.slice(0, 3)} ${day} ${year}`,
        iso,
        `${two(month)}-${two(day)}-${year}`,
      ]);
    }
    return random.pick([
      `${two(day)}/${two(month)}/${year}`,
      `${day}/${month}/${short}`,
      `${day} ${name} ${year}`,
      `${ordinal(day)} of ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
      `${two(day)}.${two(month)}.${short}`,
      iso,
    ]);
  }
  if (language === 'nl')
    return random.pick([`${day}-${month}-${year}`, `${two(day)}-${two(month)}-${year}`, `${day} ${name} ${year}`]);
  if (language === 'fr' || language === 'it')
    return random.pick([`${two(day)}/${two(month)}/${year}`, `${day} ${name} ${year}`, `${day}/${month}/${short}`]);
  if (language === 'es' || language === 'pt')
    return random.pick([
      `${two(day)}/${two(month)}/${year}`,
      `${day} de ${name} de ${year}`,
      `${day}/${month}/${short}`,
      `${two(day)}-${two(month)}-${year}`,
    ]);
  if (language === 'de')
    return random.pick([`${two(day)}.${two(month)}.${year}`, `${day}.${month}.${short}`, `${day}. ${name} ${year}`]);
  return random.pick([`${two(day)}.${two(month)}.${year}`, `${day}.${month}.${year}`, `${day} ${name} ${year}`]);
}

export function dayAndMonth(locale: string, { day, month }: Day): string {
  const language = languageOf(locale);
  const name = monthName(locale, month);
  if (language === 'ja') return `${month}月${day}日`;
  if (locale === 'us') return `${name} ${ordinal(day)}`;
  if (language === 'de') return `${day}. ${name}`;
  if (language === 'es' || language === 'pt') return `${day} de ${name}`;
  return `${day} ${name}`;
}

const ones = listed(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);
const tens = listed('zero ten twenty thirty forty fifty sixty seventy eighty ninety');
const firsts =
  listed(`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth`);
const under100 = (value: number): string =>
  value < 20
    ? (ones[value] ?? '')
    : `${tens[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `-${ones[value % 10] ?? ''}`}`;

/** In English words, as voice transcripts have them. */
export function spokenDay({ day, month, year }: Day, random: Random): string {
  const name = (months.en?.[month - 1] ?? '').toLowerCase();
  const tail = year % 100;
  const said =
    year >= 2000 ? (tail === 0 ? 'two thousand' : `two thousand and ${under100(tail)}`) : `nineteen ${under100(tail)}`;
  return random.pick([
    `the ${firsts[day] ?? ''} of ${name} ${said}`,
    `${name} the ${firsts[day] ?? ''} ${said}`,
    `${firsts[day] ?? ''} ${name} ${said}`,
  ]);
}

const digits: Readonly<Record<string, readonly string[]>> = {
  en: listed('zero one two three four five six seven eight nine'),
  de: listed('null eins zwei drei vier fünf sechs sieben acht neun'),
  fr: listed('zéro un deux trois quatre cinq six sept huit neuf'),
  es: listed('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  pt: listed('zero um dois três quatro cinco seis sete oito nove'),
  it: listed('zero uno due tre quattro cinque sei sette otto nove'),
  nl: listed('nul een twee drie vier vijf zes zeven acht negen'),
  pl: listed('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
  tr: listed('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
  ru: listed('ноль один два три четыре пять шесть семь восемь девять'),
};

/** Figures and letters one by one: "K44" becomes "k double four". */
export function spoken(random: Random, locale: string, value: string): string {
  const names = digits[languageOf(locale)] ?? digits.en ?? [];
  const oh = languageOf(locale) === 'en' && random.chance(0.6);
  const said = [...value.replace(/[\s()./-]/g, '')].map((sign) => {
    if (sign === '+') return 'plus';
    if (!/\d/.test(sign)) return sign.toLowerCase();
    return sign === '0' && oh ? 'oh' : (names[Number(sign)] ?? sign);
  });
  const parts: string[] = [];
  for (let at = 0; at < said.length; at++) {
    if (
      languageOf(locale) === 'en' &&
      said[at] === said[at + 1] &&
      /^[a-z]{2,}$/.test(said[at] ?? '') &&
      random.chance(0.7)
    ) {
      parts.push(`double ${said[at]}`);
      at++;
    } else parts.push(said[at] ?? '');
  }
  return parts.join(' ');
}
