import { type NameList, nameLists, type PairedList, pairedLists } from './name-lists.ts';
import { type Day, two } from './numbers.ts';
import { type Random, shape } from './random.ts';

export type Person = { readonly first: string; readonly last: string; readonly full: string; readonly born: Day };

const languages: Readonly<Record<string, string>> = {
  us: 'en',
  uk: 'en',
  ie: 'en',
  au: 'en',
  ca: 'en',
  in: 'en',
  za: 'en',
  sg: 'en',
  nz: 'en',
  at: 'de',
  br: 'pt',
  se: 'sv',
  gr: 'el',
};
export const languageOf = (locale: string): string => languages[locale] ?? locale;

const { english, irish, indian, african, eastAsian, arabic, spanish, german, french, italian, portuguese } = nameLists;
const abroad = [arabic, indian, african, eastAsian, spanish, italian, nameLists.turkish, english, french, german];
const homes: Readonly<Record<string, readonly NameList[]>> = {
  us: [english, english, english, spanish, eastAsian, african, arabic, irish],
  uk: [english, english, english, indian, irish, african, arabic],
  ie: [irish, irish, irish, english],
  au: [english, english, eastAsian, irish, italian, arabic],
  ca: [english, english, french, indian, eastAsian],
  in: [indian, indian, indian, indian, arabic],
  za: [african, african, african, english, indian],
  sg: [eastAsian, eastAsian, eastAsian, indian, arabic],
  nz: [english, english, eastAsian, irish],
  de: [german],
  at: [german],
  fr: [french],
  es: [spanish],
  it: [italian],
  nl: [nameLists.dutch],
  pt: [portuguese],
  br: [portuguese],
  se: [nameLists.swedish],
  tr: [nameLists.turkish],
};
const pairs: Readonly<Record<string, PairedList>> = {
  pl: pairedLists.polish,
  ru: pairedLists.russian,
  gr: pairedLists.greek,
};

const spaced = (name: string): string => name.replace(/^(Le|Lo|De|Dela)-(?=[A-Z])/, '$1 ');

function namesOf(random: Random, locale: string): readonly [first: string, last: string] {
  const pair = pairs[locale];
  if (pair !== undefined && (locale !== 'pl' || random.chance(0.9))) {
    const [his = '', hers = ''] = random.pick(pair.last).split('/');
    return random.chance(0.5) ? [random.pick(pair.men), his] : [random.pick(pair.women), hers];
  }
  const home = homes[locale] ?? abroad;
  const list = random.chance(home.length === 1 ? 0.15 : 0.04) ? random.pick(abroad) : random.pick(home);
  const last = spaced(random.pick(list.last));
  const first = random.pick(list.first);
  if (list === nameLists.dutch && random.chance(0.35)) {
    return [first, `${random.pick(['van der', 'de', 'van', 'van den', 'ten'])} ${last}`];
  }
  if (list === spanish && random.chance(0.4)) return [first, `${last} ${random.pick(list.last)}`];
  if (list === portuguese && random.chance(0.3)) return [first, `${last} ${random.pick(list.last)}`];
  if (list === german && random.chance(0.03)) return [first, `von ${last}`];
  if (random.chance(0.04)) return [first, `${last}-${random.pick(list.last.filter((other) => other !== last))}`];
  return [first, last];
}

export function personOf(random: Random, locale: string): Person {
  const [first, last] = namesOf(random, locale);
  const middle =
    random.chance(0.07) && pairs[locale] === undefined ? ` ${shape(random, '^').replace(/[QX]/, 'M')}.` : '';
  const born = { year: random.int(1938, 2004), month: random.int(1, 12), day: random.int(1, 28) };
  return { first, last, full: `${first}${middle} ${last}`, born };
}
export const surnameOf = (random: Random, locale: string): string => namesOf(random, locale)[1];
export const firstOf = (random: Random, locale: string): string => namesOf(random, locale)[0];

const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' '),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'.split(
    ' ',
  ),
};
export const monthName = (language: string, month: number): string =>
  (months[language] ?? months.en ?? [])[month - 1] ?? '';

function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

export function birthWritten(random: Random, locale: string, { year, month, day }: Day): string {
  const language = languageOf(locale);
  const name = monthName(language, month);
  const long = language === 'es' || language === 'pt' ? `${day} de ${name} de ${year}` : `${day} ${name} ${year}`;
  if (language === 'en') {
    const short = name.slice(0, 3);
    if (locale === 'us') {
      return random.pick([
        `${two(month)}/${two(day)}/${year}`,
        `${month}/${day}/${year}`,
        `${month}/${day}/${two(year)}`,
        `${name} ${day}, ${year}`,
        `${name} ${ordinal(day)} ${year}`,
        `${short} ${day}, ${year}`,
        `${two(month)}-${two(day)}-${year}`,
        `${two(month)}${two(day)}${year}`,
      ]);
    }
    return random.pick([
      `${two(day)}/${two(month)}/${year}`,
      `${two(day)}/${two(month)}/${year}`,
      `${day}/${month}/${two(year)}`,
      `${day} ${name} ${year}`,
      `${ordinal(day)} ${name} ${year}`,
      `${ordinal(day)} of ${name} ${year}`,
      `${day} ${short} ${year}`,
      `${two(day)}-${two(month)}-${year}`,
      `${two(day)}.${two(month)}.${two(year)}`,
      `${year}-${two(month)}-${two(day)}`,
    ]);
  }
  if (language === 'sv')
    return random.pick([`${year}-${two(month)}-${two(day)}`, long, `${two(year)}${two(month)}${two(day)}`]);
  if (language === 'de') {
    return random.pick([
      `${two(day)}.${two(month)}.${year}`,
      `${day}.${month}.${two(year)}`,
      `${day}. ${name} ${year}`,
    ]);
  }
  const between = random.pick(['tr', 'ru', 'pl'].includes(language) ? ['.', '.', '-'] : ['/', '/', '-', '.']);
  return random.pick([
    [two(day), two(month), year].join(between),
    [two(day), two(month), year].join(between),
    [day, month, two(year)].join(between),
    long,
  ]);
}

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e
  ю=yu я=ya α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ß=ss ı=i ł=l ø=o`
    .split(/\s+/)
    .map((pair) => pair.split('=')),
);
export function plainLetters(text: string): string {
  return [...text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((sign) => latin[sign] ?? sign)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
