// Days in the ways of each language: of birth, and others that say nothing about anybody.
import { type Language, type Locale, languageOf } from './locales.ts';
import { type Rand, two, words } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  it: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  pt: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  pl: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
};
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday'),
  de: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  fr: words('lundi mardi mercredi jeudi vendredi samedi'),
  es: words('lunes martes miércoles jueves viernes sábado'),
  it: words('lunedì martedì mercoledì giovedì venerdì sabato'),
  pt: words('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira'),
  nl: words('maandag dinsdag woensdag donderdag vrijdag zaterdag'),
  pl: words('poniedziałek wtorek środę czwartek piątek sobotę'),
  sv: words('måndag tisdag onsdag torsdag fredag lördag'),
};

export const makeBirth = (rand: Rand, child: boolean): Day => ({
  year: child ? rand.int(2010, 2021) : rand.int(1941, 2004),
  month: rand.int(1, 12),
  day: rand.int(1, 28),
});

const ordinal = (day: number): string => {
  const tail = day % 10;
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'}`;
};

function inWords(rand: Rand, locale: Locale, { year, month, day }: Day): string {
  const language = languageOf(locale);
  const name = monthNames[language][month - 1] ?? '';
  const short = name.slice(0, 3);
  if (locale === 'US' || locale === 'CA') {
    return rand.pick([
      `${name} ${day}, ${year}`,
      `${short} ${day}, ${year}`,
      `${name} ${day} ${year}`,
      `${name} ${ordinal(day)}, ${year}`,
    ]);
  }
  if (language === 'en') {
    return rand.pick([`${day} ${name} ${year}`, `${ordinal(day)} ${name} ${year}`, `${day} ${short} ${year}`]);
  }
  if (language === 'de') return rand.pick([`${day}. ${name} ${year}`, `${two(day)}. ${name} ${year}`]);
  if (language === 'es' || language === 'pt') return `${day} de ${name} de ${year}`;
  if (language === 'fr' && day === 1) return `1er ${name} ${year}`;
  return `${day} ${name} ${year}`;
}

export function writeBirth(rand: Rand, locale: Locale, date: Day): string {
  const { year, month, day } = date;
  const short = two(year % 100);
  if (rand.chance(0.4)) return inWords(rand, locale, date);
  if (rand.chance(locale === 'SE' ? 0.5 : 0.1)) return `${year}-${two(month)}-${two(day)}`;
  if (locale === 'US' || locale === 'CA') {
    return rand.pick([
      `${two(month)}/${two(day)}/${year}`,
      `${month}/${day}/${year}`,
      `${month}/${day}/${short}`,
      `${two(month)}-${two(day)}-${year}`,
      `${two(month)}.${two(day)}.${year}`,
    ]);
  }
  const language = languageOf(locale);
  if (language === 'de' || language === 'pl') {
    return rand.pick([`${two(day)}.${two(month)}.${year}`, `${day}.${month}.${year}`, `${day}.${month}.${short}`]);
  }
  if (language === 'nl') return rand.pick([`${two(day)}-${two(month)}-${year}`, `${day}-${month}-${year}`]);
  return rand.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${year}`,
    `${two(day)}/${two(month)}/${short}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}.${two(month)}.${year}`,
  ]);
}

/** A day of this year or so: an appointment, a delivery, an invoice. */
export function writeDay(rand: Rand, locale: Locale): string {
  const language = languageOf(locale);
  const date = { year: rand.int(2024, 2026), month: rand.int(1, 12), day: rand.int(1, 28) };
  const name = monthNames[language][date.month - 1] ?? '';
  if (rand.chance(0.3)) return inWords(rand, locale, date);
  if (locale === 'US' || locale === 'CA') return rand.pick([`${name} ${date.day}`, `${date.month}/${date.day}`]);
  if (language === 'en') return rand.pick([`${date.day} ${name}`, `the ${ordinal(date.day)} of ${name}`]);
  if (language === 'de') return rand.pick([`${date.day}. ${name}`, `${two(date.day)}.${two(date.month)}.${date.year}`]);
  if (language === 'es' || language === 'pt') return `${date.day} de ${name}`;
  return `${date.day} ${name}`;
}
