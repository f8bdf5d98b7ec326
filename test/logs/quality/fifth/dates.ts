// Dates as each country writes them.
import { integer, pick, type Random, two } from './random.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const monthNames: Record<string, string> = {
  EN: 'January February March April May June July August September October November December',
  DE: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  FR: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ES: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  IT: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  NL: 'januari februari maart april mei juni juli augustus september oktober november december',
  PT: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  PL: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  SE: 'januari februari mars april maj juni juli augusti september oktober november december',
  DK: 'januar februar marts april maj juni juli august september oktober november december',
};

export function month(country: string, at: number): string {
  return (monthNames[country] ?? monthNames.EN ?? '').split(' ')[at - 1] ?? '';
}

export function drawDay(random: Random, first: number, last: number): Day {
  return { year: integer(random, first, last), month: integer(random, 1, 12), day: integer(random, 1, 28) };
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

export function numericDate(country: string, date: Day, random: Random): string {
  const { year, day } = date;
  const [mm, dd, short] = [two(date.month), two(day), two(year % 100)];
  if (country === 'US')
    return pick(random, [`${mm}/${dd}/${year}`, `${date.month}/${day}/${year}`, `${mm}/${dd}/${short}`]);
  if (country === 'CA' || country === 'SE')
    return pick(random, [`${year}-${mm}-${dd}`, `${year}-${mm}-${dd}`, `${dd}/${mm}/${year}`]);
  if (['DE', 'PL', 'DK'].includes(country))
    return pick(random, [`${dd}.${mm}.${year}`, `${day}.${date.month}.${year}`, `${dd}.${mm}.${short}`]);
  if (country === 'NL')
    return pick(random, [`${dd}-${mm}-${year}`, `${day}-${date.month}-${year}`, `${dd}/${mm}/${year}`]);
  return pick(random, [
    `${dd}/${mm}/${year}`,
    `${dd}/${mm}/${year}`,
    `${day}/${date.month}/${short}`,
    `${dd}-${mm}-${year}`,
    `${dd}.${mm}.${year}`,
  ]);
}

export function longDate(country: string, date: Day, random: Random): string {
  const { year, day } = date;
  const name = month(country, date.month);
  if (country === 'DE' || country === 'DK') return `${day}. ${name} ${year}`;
  if (country === 'ES' || country === 'PT') return `${day} de ${name} de ${year}`;
  if (country in monthNames) return `${day === 1 && country === 'FR' ? '1er' : day} ${name} ${year}`;
  const short = name.slice(0, 3);
  if (country === 'US' || country === 'CA')
    return pick(random, [`${name} ${day}, ${year}`, `${short} ${day}, ${year}`, `${name} ${ordinal(day)} ${year}`]);
  return pick(random, [
    `${day} ${name} ${year}`,
    `${ordinal(day)} ${name} ${year}`,
    `${day} ${short} ${year}`,
    `${ordinal(day)} of ${name} ${year}`,
  ]);
}

/** Without its year. */
export function shortDate(country: string, date: Day, random: Random): string {
  const name = month(country, date.month);
  if (country === 'DE' || country === 'DK') return `${date.day}. ${name}`;
  if (country === 'ES' || country === 'PT') return `${date.day} de ${name}`;
  if (country in monthNames) return `${date.day} ${name}`;
  return country === 'US' || country === 'CA'
    ? `${name} ${date.day}`
    : pick(random, [`${date.day} ${name}`, `${ordinal(date.day)} ${name}`]);
}
