// Postal addresses and dates of the third evaluation set as each country writes them.
import { between, pick, type Random, shaped } from './numbers.ts';
import { streets, towns } from './values.ts';

export type Place = { readonly street: string; readonly town: string; readonly code: string };
const mainland = ['DE', 'FR', 'ES', 'IT', 'NL'];

function streetOf(random: Random, country: string): string {
  const road = pick(random, streets[country] as readonly string[]);
  const house = between(random, 1, 180);
  const flat = between(random, 1, 30);
  const long = between(random, 101, 9890);
  const ways: Readonly<Record<string, readonly string[]>> = {
    US: [`${long} ${road}`, `${long} ${road}`, `${long} ${road}, Apt ${flat}B`, `${long} ${road} #${flat}`],
    CA: [`${long} ${road}`, `${house} ${road}`, `${flat}-${long} ${road}`, `${long} ${road}, Unit ${flat}`],
    AU: [`${house} ${road}`, `${flat}/${house} ${road}`, `Unit ${flat}, ${house} ${road}`],
    IN: [`Flat ${long}, Lotus Residency, ${road}`, `No. ${house}, ${road}`, `H.No. 8-2-${house}, ${road}`],
    GB: [
      `${house} ${road}`,
      `${house} ${road}`,
      `Flat ${flat}, ${house} ${road}`,
      `${house}a ${road}`,
      `Rose Cottage, ${road}`,
    ],
    IE: [`${house} ${road}`, `${house} ${road}`, `Apartment ${flat}, ${road}`],
    FR: [`${house} ${road}`, `${house} bis ${road}`, `${house}, ${road}`],
    ES: [`${road} ${house}`, `${road}, ${house}, ${between(random, 1, 8)}º B`, `${road}, nº ${house}`],
  };
  return pick(random, ways[country] ?? [`${road} ${house}`, `${road} ${house}`, `${road} ${house}a`]);
}

export function place(random: Random, country: string): Place {
  const [town = '', region = '', shape = ''] = pick(random, towns[country] as readonly string[]).split('|');
  const whole = country === 'US' || country === 'CA' ? `${town}, ${region}` : `${town} ${region}`.trim();
  return { street: streetOf(random, country), town: whole, code: shaped(random, shape) };
}

export function address(random: Random, country: string, by: string): string {
  const { street, town, code } = place(random, country);
  if (mainland.includes(country)) return `${street}${by}${code} ${town}`;
  if (country === 'IN') return `${street}${by}${town}${pick(random, [' - ', ' ', '-'])}${code}`;
  if ((country === 'GB' || country === 'IE') && random() < 0.6) return `${street}${by}${town}${by}${code}`;
  return `${street}${by}${town} ${code}`;
}

const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};
function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

/** A day between the first and the last year given. */
export function dateBetween(random: Random, country: string, language: string, first: number, last: number): string {
  const [day, month, year] = [between(random, 1, 28), between(random, 1, 12), between(random, first, last)];
  const [d, m, y] = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).slice(2)];
  const name = months[language]?.split(' ')[month - 1] ?? m;
  const short = name.slice(0, 3);
  const american = [
    `${m}/${d}/${year}`,
    `${month}/${day}/${year}`,
    `${name} ${day}, ${year}`,
    `${short} ${day} ${year}`,
  ];
  const ways: Readonly<Record<string, readonly string[]>> = {
    en: [
      ...[`${d}/${m}/${year}`, `${day} ${name} ${year}`, `${ordinal(day)} of ${name} ${year}`, `${d}-${m}-${year}`],
      ...[`${year}-${m}-${d}`, `${day} ${short} ${year}`, `${d}/${m}/${y}`, `${d}.${m}.${year}`],
    ],
    de: [`${d}.${m}.${year}`, `${day}.${month}.${year}`, `${day}. ${name} ${year}`, `${d}.${m}.${y}`],
    es: [`${d}/${m}/${year}`, `${day} de ${name} de ${year}`, `${d}-${m}-${year}`],
  };
  const romance = [`${d}/${m}/${year}`, `${day} ${name} ${year}`, `${d}-${m}-${year}`];
  if (country === 'US')
    return pick(random, [...american, `${m}-${d}-${year}`, `${m}/${d}/${y}`, `${ordinal(day)} ${name} ${year}`]);
  return pick(random, ways[language] ?? romance);
}
