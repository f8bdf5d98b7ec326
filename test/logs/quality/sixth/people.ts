// Invented people, and the forms in which their names, mail addresses and birth dates are written.
import { months } from '../months.ts';
import { type Bearer, plain } from './id-recipes.ts';
import { englishNames } from './names-english.ts';
import { europeanNames } from './names-european.ts';
import { northernNames } from './names-northern.ts';
import { below, fill, pick, type Random } from './numbers.ts';

const names: Readonly<Record<string, string>> = { ...englishNames, ...europeanNames, ...northernNames };
const hyphenating = ['GB', 'DE', 'CH', 'US', 'AU', 'CA', 'QC', 'NL', 'SE', 'IE', 'PL'];
const doubling = ['ES', 'MX', 'PT', 'BR'];

/** One of the part of the country's list, the first ones more often. */
function common(random: Random, country: string, part: 0 | 1 | 2): string {
  const list = names[country]?.split('/')[part]?.trim().split(/\s+/);
  if (list === undefined) throw new Error(`No names for ${country}`);
  return (list[Math.floor(list.length * random() ** 1.4)] ?? '').replaceAll('_', ' ');
}

export function familyName(random: Random, country: string): string {
  const one = common(random, country, 2);
  if (hyphenating.includes(country) && random() < 0.05 && !one.includes(' ')) {
    return `${one}-${common(random, country, 2)}`;
  }
  const other = doubling.includes(country) && random() < 0.5 ? common(random, country, 2) : one;
  return other === one ? one : `${one} ${other}`;
}

const inflected = (family: string, country: string, female: boolean): string => {
  if (country !== 'PL') return family;
  return female ? family.replace(/([sc]k|dzk)i$/, '$1a') : family.replace(/([sc]k|dzk)a$/, '$1i');
};

export function person(random: Random, country: string, sex: string, child: boolean, family?: string): Bearer {
  const female = sex === 'f' || (sex !== 'm' && random() < 0.5);
  const year = child ? 2008 + below(random, 15) : 1944 + below(random, 61);
  return {
    given: common(random, country, female ? 1 : 0),
    family: inflected(family ?? familyName(random, country), country, female),
    female,
    born: { year, month: 1 + below(random, 12), day: 1 + below(random, 28) },
  };
}

const providers: Readonly<Record<string, readonly string[]>> = {
  GB: ['btinternet.com', 'hotmail.co.uk', 'yahoo.co.uk'],
  IE: ['eircom.net'],
  AU: ['bigpond.com', 'optusnet.com.au'],
  NZ: ['xtra.co.nz'],
  ZA: ['webmail.co.za', 'mweb.co.za'],
  IN: ['rediffmail.com', 'yahoo.co.in'],
  DE: ['web.de', 'gmx.de', 't-online.de'],
  AT: ['gmx.at', 'aon.at'],
  CH: ['bluewin.ch', 'gmx.ch'],
  FR: ['orange.fr', 'free.fr', 'laposte.net'],
  BE: ['skynet.be', 'telenet.be'],
  QC: ['videotron.ca', 'sympatico.ca'],
  CA: ['shaw.ca', 'rogers.com'],
  ES: ['telefonica.net', 'hotmail.es'],
  MX: ['prodigy.net.mx', 'hotmail.com'],
  AR: ['fibertel.com.ar', 'yahoo.com.ar'],
  IT: ['libero.it', 'virgilio.it', 'alice.it'],
  NL: ['ziggo.nl', 'kpnmail.nl', 'xs4all.nl'],
  PT: ['sapo.pt'],
  BR: ['uol.com.br', 'bol.com.br'],
  PL: ['wp.pl', 'o2.pl', 'onet.pl'],
  SE: ['telia.com'],
  DK: ['mail.dk'],
  NO: ['online.no'],
  FI: ['kolumbus.fi', 'elisanet.fi'],
};

const slug = (name: string): string => plain(name).toLowerCase();

export function email(random: Random, { given, family, born }: Bearer, country: string, domain?: string): string {
  const [first, last, year] = [slug(given), slug(family), String(born.year)];
  const initial = first[0] ?? 'a';
  if (domain !== undefined) return `${pick(random, [`${first}.${last}`, `${initial}.${last}`, first])}@${domain}`;
  const local = pick(random, [
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}${year.slice(2)}`,
    `${initial}${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}${below(random, 900) + 10}`,
    `${last}family`,
    `${initial}.${last}${year.slice(2)}`,
    `the.real.${first}`,
  ]);
  const local2 = providers[country] ?? ['yahoo.com'];
  return `${local}@${pick(random, ['gmail.com', 'gmail.com', 'outlook.com', 'icloud.com', 'proton.me', ...local2, ...local2])}`;
}

export function userName(random: Random, { given, family, born }: Bearer): string {
  const [first, last] = [slug(given), slug(family)];
  return pick(random, [
    `${first[0]}${last}${born.year % 100}`,
    `${first}_${last}`,
    `${first}${fill(random, '###')}`,
    `${last}.${first[0]}`,
    fill(
      random,
      `${pick(random, ['bluefin', 'nightowl', 'rugbydad', 'catlady', 'pixel', 'sunny'])}_${first.slice(0, 3)}##`,
    ),
    `${first}.${last}`,
  ]);
}

/** How a date may be written: D and M numbers, DD and MM padded, Y and YY years, B the month's name, T with "th". */
const dateShapes: Readonly<Record<string, readonly string[]>> = {
  US: ['MM/DD/Y', 'M/D/Y', 'B D, Y', 'M/D/YY', 'Y-MM-DD', 'B T, Y', 'MM-DD-Y'],
  en: ['DD/MM/Y', 'D B Y', 'T of B Y', 'D/M/YY', 'DD-MM-Y', 'T B Y', 'Y-MM-DD', 'DD.MM.Y', 'D/M/Y'],
  de: ['DD.MM.Y', 'DD.MM.Y', 'D. B Y', 'D.M.Y', 'DD.MM.YY', 'Y-MM-DD'],
  fr: ['DD/MM/Y', 'D B Y', 'DD.MM.Y', 'DD-MM-Y', 'DD/MM/YY'],
  es: ['DD/MM/Y', 'D de B de Y', 'DD-MM-Y', 'D/M/Y', 'DD/MM/YY'],
  it: ['DD/MM/Y', 'D B Y', 'DD.MM.Y', 'DD-MM-Y', 'DD/MM/YY'],
  nl: ['DD-MM-Y', 'D B Y', 'D-M-Y', 'DD/MM/Y', 'DD-MM-YY'],
  pt: ['DD/MM/Y', 'D de B de Y', 'DD-MM-Y', 'DD/MM/YY'],
  pl: ['DD.MM.Y', 'D B Y', 'Y-MM-DD', 'DD-MM-Y'],
  sv: ['Y-MM-DD', 'D B Y', 'DD/MM Y', 'D/M -YY'],
  da: ['DD.MM.Y', 'D. B Y', 'DD-MM-Y', 'DD/MM-Y'],
  no: ['DD.MM.Y', 'D. B Y', 'D.M.Y', 'DD.MM.YY'],
  fi: ['D.M.Y', 'DD.MM.Y', 'D. B Y'],
};

export function writeDate(random: Random, language: string, country: string, date: Bearer['born']): string {
  const shape = pick(random, dateShapes[country === 'CA' ? 'US' : country] ?? dateShapes[language] ?? []);
  const { year, month, day } = date;
  const two = (value: number): string => String(value % 100).padStart(2, '0');
  const ending = day % 10 > 3 || (day > 10 && day < 14) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  const parts: Readonly<Record<string, string>> = {
    DD: two(day),
    D: String(day),
    MM: two(month),
    M: String(month),
    YY: two(year),
    Y: String(year),
    B: months[language]?.split(',')[month - 1] ?? '',
    T: `${day}${ending}`,
  };
  return shape.replace(/DD|D|MM|M|YY|Y|B|T/g, (token) => parts[token] ?? token);
}

export const titles: Readonly<Record<string, readonly [man: string, woman: string]>> = {
  en: ['Mr', 'Ms'],
  de: ['Herr', 'Frau'],
  fr: ['Monsieur', 'Madame'],
  es: ['señor', 'señora'],
  it: ['signor', 'signora'],
  nl: ['meneer', 'mevrouw'],
  pt: ['senhor', 'senhora'],
  pl: ['Pan', 'Pani'],
};
