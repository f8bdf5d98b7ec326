// People of a conversation, as their country would have them.
import type { Draw } from './draw.ts';
import { type Culture, cultures } from './names.ts';
import type { Country } from './places.ts';

export type Person = {
  readonly man: boolean;
  readonly first: string;
  readonly last: string;
  readonly full: string;
  readonly vocative: string;
};

const own: Readonly<Record<Country, Culture>> = {
  US: cultures.english,
  GB: cultures.english,
  IE: cultures.english,
  CA: cultures.english,
  AU: cultures.english,
  IN: cultures.indian,
  ZA: cultures.african,
  DE: cultures.german,
  AT: cultures.german,
  FR: cultures.french,
  ES: cultures.spanish,
  MX: cultures.spanish,
  IT: cultures.italian,
  NL: cultures.dutch,
  PT: cultures.portuguese,
  BR: cultures.portuguese,
  PL: cultures.polish,
  SE: cultures.swedish,
  RU: cultures.russian,
  EG: cultures.arabicScript,
  JP: cultures.japanese,
};
const { english, indian, chinese, arabic, african, eastern, spanish } = cultures;
const abroad = [indian, chinese, arabic, african, eastern, spanish];
const spoken = new Set<Country>(['US', 'GB', 'IE', 'CA', 'AU', 'IN', 'ZA']);

function cultureOf(draw: Draw, country: Country): Culture {
  if (spoken.has(country))
    return draw.chance(country === 'IN' ? 0.1 : 0.35) ? draw.pick(abroad) : draw.chance(0.15) ? english : own[country];
  // Inflection and script forbid strangers' names where the template's grammar counts on its own.
  if (['PL', 'RU', 'EG', 'JP'].includes(country)) return own[country];
  return draw.chance(0.15) ? draw.pick([arabic, eastern, indian, african]) : own[country];
}

export function createPerson(draw: Draw, country: Country, man: boolean = draw.chance(0.5)): Person {
  const culture = cultureOf(draw, country);
  const [first = '', vocative = first] = draw.pick(man ? culture.m : culture.f).split('=');
  const family = (): string => {
    const [his = '', hers = his] = draw.pick(culture.last).split('/');
    return man ? his : hers;
  };
  let last = family();
  if (culture === spanish && !spoken.has(country) && draw.chance(0.6)) last = `${last} ${family()}`;
  const full = country === 'JP' ? `${last}${draw.pick(['', ' ', '　'])}${first}` : `${first} ${last}`;
  return { man, first, last, full, vocative };
}

const titles: Readonly<Record<string, readonly [string, string]>> = {
  DE: ['Herr', 'Frau'],
  AT: ['Herr', 'Frau'],
  FR: ['Monsieur', 'Madame'],
  ES: ['Sr.', 'Sra.'],
  MX: ['Sr.', 'Sra.'],
  IT: ['Sig.', 'Sig.ra'],
  NL: ['meneer', 'mevrouw'],
  PT: ['Sr.', 'Sra.'],
  BR: ['Sr.', 'Sra.'],
  PL: ['Pan', 'Pani'],
};

export function titleOf(draw: Draw, country: Country, { man }: Person): string {
  const [his, hers] = titles[country] ?? ['Mr', draw.pick(['Ms', 'Mrs'])];
  return man ? his : hers;
}
