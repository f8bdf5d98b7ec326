// Dates as each language writes them.
import { pick, placeOf, type Random } from './values.ts';

const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
};
const ordinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
const tens = 'forty fifty sixty seventy eighty ninety'.split(' ');
const ones = 'one two three four five six seven eight nine'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

export type Day = { readonly day: number; readonly month: number; readonly year: number };
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

export const dayOf = (random: Random, from: number, to: number): Day => ({
  day: between(random, 1, 28),
  month: between(random, 1, 12),
  year: between(random, from, to),
});

export function dayAndMonth({ day, month }: Day, country: string): string {
  const { language } = placeOf(country);
  if (language === 'ja') return `${month}月${day}日`;
  const name = (months[language] ?? '').split(' ')[month - 1] ?? '';
  if (country === 'us') return `${name} ${day}`;
  if (language === 'de') return `${day}. ${name}`;
  return ['es', 'pt'].includes(language) ? `${day} de ${name}` : `${day} ${name}`;
}

export function dateIn(random: Random, date: Day, country: string): string {
  const { day, month, year } = date;
  const { language } = placeOf(country);
  const words = dayAndMonth(date, country);
  if (language === 'ja') return pick(random, [`${year}年${month}月${day}日`, `${year}/${two(month)}/${two(day)}`]);
  if (country === 'us')
    return pick(random, [
      `${month}/${day}/${year}`,
      `${two(month)}/${two(day)}/${two(year % 100)}`,
      `${words}, ${year}`,
    ]);
  if (['de', 'pl', 'tr'].includes(language))
    return pick(random, [
      `${two(day)}.${two(month)}.${year}`,
      `${day}.${month}.${two(year % 100)}`,
      `${words} ${year}`,
    ]);
  if (language === 'sv') return pick(random, [`${year}-${two(month)}-${two(day)}`, `${words} ${year}`]);
  if (language === 'nl') return pick(random, [`${two(day)}-${two(month)}-${year}`, `${words} ${year}`]);
  const joined = ['es', 'pt'].includes(language) ? `${words} de ${year}` : `${words} ${year}`;
  return pick(random, [`${two(day)}/${two(month)}/${year}`, `${day}/${month}/${two(year % 100)}`, joined, joined]);
}

export const isoDate = ({ day, month, year }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** "the fourth of March nineteen seventy two": English only. */
export function spokenDate(random: Random, { day, month }: Day): string {
  const name = (months.en ?? '').split(' ')[month - 1] ?? '';
  return `${ordinals[Math.min(day, 20) - 1]} of ${name} nineteen ${pick(random, tens)} ${pick(random, ones)}`;
}
