// Dates of birth as people write them, and the other dates and times of a desk.
import type { Birth } from './ids.ts';
import { type Language, type Locale, languageOf } from './locales.ts';
import { int, pick, pickOf, type Rng } from './random.ts';

const months: Record<Language, string> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  cs: 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
};
const weekdays: Record<Language, string> = {
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  de: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi',
  es: 'lunes|martes|miércoles|jueves|viernes|sábado',
  it: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
  pt: 'segunda|terça|quarta|quinta|sexta|sábado',
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
  pl: 'poniedziałek|wtorek|środę|czwartek|piątek|sobotę',
  da: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag',
  cs: 'pondělí|úterý|středu|čtvrtek|pátek|sobotu',
};

export function birth(rng: Rng, child: boolean): Birth {
  return { year: child ? int(rng, 2009, 2022) : int(rng, 1938, 2003), month: int(rng, 1, 12), day: int(rng, 1, 28) };
}

function ordinal(day: number): string {
  if (day > 3 && day < 21) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

export function monthName(language: Language, month: number): string {
  return months[language].split('|')[month - 1] ?? '';
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Y year, y its last two digits, M and D padded, m and d not, N the month's name, S its first three letters, O 4th. */
const forms: Record<Language, string> = {
  en: 'D/M/Y|d/m/Y|D-M-Y|d N Y|O N Y|O of N Y|d S Y|D/M/y|D.M.Y|N O, Y|D S Y',
  de: 'D.M.Y|D.M.Y|d.m.Y|d. N Y|D.M.y',
  fr: 'D/M/Y|D/M/Y|d N Y|D.M.Y|D-M-Y|D/M/y',
  es: 'D/M/Y|d de N de Y|D-M-Y|d/m/Y|d N Y',
  it: 'D/M/Y|d N Y|D-M-Y|D.M.Y',
  pt: 'D/M/Y|d de N de Y|D/M/y|D-M-Y',
  nl: 'D-M-Y|d N Y|D/M/Y|d-m-Y',
  pl: 'D.M.Y|d N Y|D-M-Y|Y-M-D',
  da: 'D.M.Y|d. N Y|D-M-Y|D/M-Y',
  cs: 'd. m. Y|D.M.Y|d. N Y|d.m.Y',
};
const american = 'M/D/Y|m/d/Y|M-D-Y|N d, Y|S d, Y|N O Y|m/d/y|Y-M-D|N O, Y';

export function shownBirth(rng: Rng, locale: Locale, date: Birth): string {
  const language = languageOf(locale);
  const form = pickOf(rng, locale === 'us' || (locale === 'ca' && rng() < 0.6) ? american : forms[language]);
  const name = monthName(language, date.month);
  const shown = form.replace(/(?<![a-z])[YyMmDdNSO](?![a-z])/g, (sign) => {
    if (sign === 'Y') return String(date.year);
    if (sign === 'y') return two(date.year % 100);
    if (sign === 'M') return two(date.month);
    if (sign === 'm') return String(date.month);
    if (sign === 'D') return two(date.day);
    if (sign === 'd') return String(date.day);
    if (sign === 'O') return ordinal(date.day);
    return sign === 'N' ? name : name.slice(0, 3);
  });
  return shown;
}

export function plainDate(rng: Rng, locale: Locale): string {
  const language = languageOf(locale);
  const day = int(rng, 1, 28);
  const name = monthName(language, int(rng, 1, 12));
  if (language === 'en') {
    if (locale === 'us' || locale === 'ca') return pick(rng, [`${name} ${day}`, `${name} ${ordinal(day)}`]);
    return pick(rng, [
      `${day} ${name}`,
      `${ordinal(day)} ${name}`,
      `${name} ${ordinal(day)}`,
      `the ${ordinal(day)} of ${name}`,
    ]);
  }
  if (language === 'de' || language === 'da' || language === 'cs') return `${day}. ${name}`;
  return language === 'es' || language === 'pt' ? `${day} de ${name}` : `${day} ${name}`;
}

export function weekday(rng: Rng, locale: Locale): string {
  return pickOf(rng, weekdays[languageOf(locale)]);
}

export function time(rng: Rng, locale: Locale): string {
  const hour = int(rng, 8, 18);
  const minute = pickOf(rng, '00|15|30|45');
  if (languageOf(locale) !== 'en') {
    if (locale === 'de' || locale === 'at') return pick(rng, [`${hour}:${minute} Uhr`, `${hour} Uhr`]);
    return locale === 'fr' || locale === 'br' ? `${hour}h${minute}` : `${hour}:${minute}`;
  }
  const half = hour < 12 ? 'am' : 'pm';
  const short = hour > 12 ? hour - 12 : hour;
  return pick(rng, [`${short}${half}`, `${short}:${minute}${half}`, `${short}:${minute} ${half}`, `${hour}:${minute}`]);
}
