// People with names from many places, some with surnames nobody has on a list; their e-mail addresses and user names.
import type { Locale } from './locales.ts';
import { nameLists, type Origin } from './name-lists.ts';
import { digits, type Rand, words } from './random.ts';

export type Person = {
  readonly woman: boolean;
  readonly first: string;
  /** What follows a title. */
  readonly last: string;
  readonly full: string;
};

const home: Readonly<Record<Locale, readonly Origin[]>> = {
  US: ['english', 'english', 'english', 'spanish', 'italian'],
  GB: ['english'],
  AU: ['english'],
  IN: ['indian'],
  IE: ['irish', 'irish', 'english'],
  CA: ['english', 'english', 'french'],
  DE: ['german'],
  AT: ['german'],
  CH: ['german', 'german', 'italian'],
  FR: ['french'],
  ES: ['spanish'],
  IT: ['italian'],
  PT: ['portuguese'],
  BR: ['portuguese'],
  NL: ['dutch'],
  PL: ['polish'],
  SE: ['swedish'],
};
const abroad: readonly Origin[] = [
  'turkish',
  'arabic',
  'african',
  'asian',
  'eastern',
  'indian',
  'polish',
  'portuguese',
];

const starts = words('Bran Tel Osk Mur Hav Quen Dra Sel Wyn Kest Ald Ver Thor Pell Grim Yev Zal Orm Lus Cob Fen Rad');
const middles = words('a e i o er an el or en il');
const ends: Readonly<Partial<Record<Origin, readonly string[]>>> = {
  english: words('by ton ley worth sall combe cote mere'),
  irish: words('nan gan hy ley rigan'),
  indian: words('kar wal raj palli nathan'),
  german: words('mann rich bach stätter huber sieck'),
  french: words('quet vier tin lard neau'),
  spanish: words('ez rrieta mendi zábal osa'),
  italian: words('ini etti azzi uolo andri'),
  portuguese: words('eira inho aça oso edo'),
  dutch: words('stra ink sma dijk veld'),
  polish: words('czyk niak asz ula'),
  swedish: words('qvist ström lund én vall'),
};
function invented(rand: Rand, origin: Origin): string {
  return `${rand.pick(starts)}${rand.pick(middles)}${rand.pick(ends[origin] ?? ['dan', 'mir', 'oku'])}`;
}

function surname(rand: Rand, origin: Origin): string {
  if (rand.chance(0.2)) return invented(rand, origin);
  const one = rand.pick<string>(nameLists[origin].last).replace('Le-Goff', 'Le Goff');
  if (origin === 'dutch' && rand.chance(0.4)) {
    return `${rand.pick(['van der', 'de', 'van', 'van den'])} ${rand.pick(words('Berg Velde Wal Boer Heuvel Linden Graaf'))}`;
  }
  if (origin === 'german' && rand.chance(0.05)) return `von ${one}`;
  if (origin !== 'spanish' && rand.chance(0.06)) {
    const other = rand.pick<string>(nameLists[origin].last);
    if (other !== one && other !== 'Le-Goff') return `${one}-${other}`;
  }
  return one;
}

export function makePerson(rand: Rand, locale: Locale, sameLast?: string, sex?: 'woman' | 'man'): Person {
  const origin = sameLast === undefined && rand.chance(0.25) ? rand.pick(abroad) : rand.pick(home[locale]);
  const names = nameLists[origin];
  const woman = sex === undefined ? rand.chance(0.5) : sex === 'woman';
  const first = rand.pick<string>(woman ? names.women : names.men);
  const last = sameLast ?? surname(rand, origin);
  let full = `${first} ${last}`;
  if (sameLast === undefined) {
    if (origin === 'spanish' && locale === 'ES') full = `${full} ${surname(rand, 'spanish')}`;
    else if (origin === 'portuguese' && rand.chance(0.4)) full = `${first} ${surname(rand, 'portuguese')} ${last}`;
    else if (locale === 'US' && rand.chance(0.12)) full = `${first} ${rand.pick([...'ABDEJKLMRT'])}. ${last}`;
  }
  return { woman, first, last, full };
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};
export function ascii(text: string): string {
  return text
    .replace(/[ßøłŁıäöü]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .toLowerCase();
}
const handle = (text: string): string => ascii(text).replaceAll(' ', '');

const mailHosts: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  US: words('gmail.com yahoo.com comcast.net icloud.com aol.com'),
  GB: words('gmail.com btinternet.com hotmail.co.uk outlook.com sky.com'),
  AU: words('gmail.com bigpond.com outlook.com.au iinet.net.au'),
  IN: words('gmail.com rediffmail.com yahoo.co.in'),
  IE: words('gmail.com eircom.net outlook.ie'),
  CA: words('gmail.com shaw.ca rogers.com sympatico.ca'),
  DE: words('gmx.de web.de t-online.de gmail.com posteo.de'),
  AT: words('gmx.at aon.at gmail.com'),
  CH: words('bluewin.ch gmx.ch gmail.com'),
  FR: words('orange.fr free.fr laposte.net gmail.com'),
  ES: words('gmail.com hotmail.es telefonica.net'),
  IT: words('libero.it gmail.com alice.it virgilio.it'),
  PT: words('sapo.pt gmail.com hotmail.com'),
  BR: words('uol.com.br gmail.com hotmail.com'),
  NL: words('ziggo.nl kpnmail.nl gmail.com hetnet.nl'),
  PL: words('wp.pl onet.pl gmail.com o2.pl'),
  SE: words('telia.com gmail.com hotmail.se'),
};

export function makeEmail(rand: Rand, locale: Locale, person: Person): string {
  const first = handle(person.first);
  const last = handle(person.last);
  const local = rand.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first[0] ?? ''}${last}`,
    `${first[0] ?? ''}.${last}`,
    `${first}_${last}`,
    `${last}.${first}`,
    `${first}${rand.int(1961, 2004)}`,
    `${first}.${last}${rand.int(2, 99)}`,
    `${last}family`,
  ]);
  if (rand.chance(0.2)) {
    const own = rand.pick([`${last}-consulting`, `${last}home`, 'northquay', 'tallfern', 'mailspruce']);
    return `${local}@${own}.${rand.pick(['com', 'net', 'eu', 'org'])}`;
  }
  return `${local}@${rand.pick(mailHosts[locale] ?? ['gmail.com'])}`;
}

export function makeUser(rand: Rand, person: Person): string {
  const first = handle(person.first);
  const last = handle(person.last);
  return rand.pick([
    `${first}${last.slice(0, 1)}${rand.int(10, 99)}`,
    `${first}_${rand.int(70, 99)}`,
    `${last}${first.slice(0, 2)}`,
    `${first}.${last}`,
    `${rand.pick(words('Frost Pixel Turbo Shadow Mango Lunar'))}${rand.pick(words('Otter Falcon Goblin Badger Wolf'))}${digits(rand, 2)}`,
    `x${first}${digits(rand, 3)}`,
  ]);
}
