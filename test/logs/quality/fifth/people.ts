// People of a country and the ways their names are written.
import { type Day, drawDay } from './dates.ts';
import { englishNames } from './names-english.ts';
import { europeanNames } from './names-europe.ts';
import { pick, pickCommon, type Random } from './random.ts';

export type Person = {
  readonly given: string;
  readonly family: string;
  readonly female: boolean;
  readonly born: Day;
  readonly familyFirst: boolean;
};

export function drawPerson(country: string, random: Random, role: string, like: Person | undefined): Person {
  const names = { ...englishNames, ...europeanNames }[country];
  if (names === undefined) throw new Error(`No names of ${country}`);
  const female = /^(f\d?|girl)$/.test(role) || (!/^(m\d?|boy)$/.test(role) && random() < 0.5);
  const given = pickCommon(random, female ? names.female : names.male);
  const child = /^(kid|girl|boy)/.test(role);
  const related = like !== undefined && (child || (role !== 'agent' && random() < 0.35));
  const own = pickCommon(random, names.family);
  const double = (country === 'ES' || (country === 'PT' && random() < 0.5)) && !own.includes(' ');
  const family = double && random() < 0.7 ? `${own} ${pickCommon(random, names.family)}` : own;
  return {
    given,
    family: related ? like.family : family,
    female,
    born: child ? drawDay(random, 2012, 2024) : drawDay(random, 1941, 2004),
    familyFirst: country === 'SG' && given.includes(' '),
  };
}

export function fullName(person: Person): string {
  return person.familyFirst ? `${person.family} ${person.given}` : `${person.given} ${person.family}`;
}

/** The part of a name without marks that addresses and user names have. */
export function plain(name: string): string {
  const spelled = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ü', 'ue')
    .replaceAll('ö', 'oe')
    .replaceAll('ä', 'ae');
  return spelled
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'oe')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

const vocatives: Record<string, string> = {
  Piotr: 'Piotrze',
  Krzysztof: 'Krzysztofie',
  Andrzej: 'Andrzeju',
  Tomasz: 'Tomaszu',
  Jan: 'Janie',
  Paweł: 'Pawle',
  Michał: 'Michale',
  Marcin: 'Marcinie',
  Stanisław: 'Stanisławie',
  Jakub: 'Jakubie',
  Adam: 'Adamie',
  Marek: 'Marku',
  Łukasz: 'Łukaszu',
  Grzegorz: 'Grzegorzu',
  Mateusz: 'Mateuszu',
  Wojciech: 'Wojciechu',
  Mariusz: 'Mariuszu',
  Dariusz: 'Dariuszu',
  Maciej: 'Macieju',
  Zbigniew: 'Zbigniewie',
  Rafał: 'Rafale',
  Robert: 'Robercie',
  Jerzy: 'Jerzy',
  Kamil: 'Kamilu',
  Szymon: 'Szymonie',
  Dawid: 'Dawidzie',
  Ryszard: 'Ryszardzie',
  Jacek: 'Jacku',
  Henryk: 'Henryku',
  Sebastian: 'Sebastianie',
  Bartosz: 'Bartoszu',
  Przemysław: 'Przemysławie',
  Oleksandr: 'Oleksandrze',
};

const titles: Record<string, readonly [female: readonly string[], male: string]> = {
  EN: [['Ms', 'Mrs', 'Ms'], 'Mr'],
  US: [['Ms.', 'Mrs.', 'Ms.'], 'Mr.'],
  DE: [['Frau'], 'Herr'],
  FR: [['Mme', 'Madame'], 'M.'],
  ES: [['Sra.'], 'Sr.'],
  IT: [['Sig.ra'], 'Sig.'],
  NL: [['mevrouw'], 'meneer'],
  PT: [['Sra. D.', 'Dra.'], 'Sr.'],
  PL: [['Pani'], 'Pan'],
};

const greetings: Record<string, readonly [female: string, male: string]> = {
  DE: ['Sehr geehrte Frau', 'Sehr geehrter Herr'],
  FR: ['Bonjour Madame', 'Bonjour Monsieur'],
  ES: ['Estimada Sra.', 'Estimado Sr.'],
  IT: ['Gentile Sig.ra', 'Gentile Sig.'],
  NL: ['Geachte mevrouw', 'Geachte heer'],
  PT: ['Exma. Sra.', 'Exmo. Sr.'],
};

const named = (name: string): string => `[[person:${name}]]`;

/** A name marked as a person, by the part of a slot after its point. */
export function writeName(person: Person, form: string, country: string, random: Random): string {
  const { given, family, female } = person;
  const title = titles[country] ?? titles.EN;
  switch (form) {
    case '':
      return named(fullName(person));
    case 'first':
      return named(given);
    case 'last':
      return named(family);
    case 'swapped':
      return named(`${family} ${given}`);
    case 'reverse':
      return named(`${family}, ${given}`);
    case 'initial':
      return named(`${given.charAt(0)}. ${family}`);
    case 'initials':
      return named(`${given.charAt(0)}${family.charAt(0)}`);
    case 'middle':
      return named(`${given} ${pick(random, [...'ABCDEGHJKLMRST'])}. ${family}`);
    case 'spelled':
      return named([...family.toUpperCase().replace(/[^\p{L}]/gu, '')].join('-'));
    case 'called':
      return named(female ? given.replace(/a$/, 'o') : (vocatives[given] ?? given));
    case 'titled':
      return `${title === undefined ? '' : female ? pick(random, title[0]) : title[1]} ${named(family)}`;
    case 'greeted': {
      const words = greetings[country] ?? [`Dear ${title?.[0][0] ?? 'Ms'}`, `Dear ${title?.[1] ?? 'Mr'}`];
      return `${words[female ? 0 : 1]} ${named(family)}`;
    }
    default:
      throw new Error(`Unknown form of a name: ${form}`);
  }
}
