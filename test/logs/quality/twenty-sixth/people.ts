// Persons of a conversation: their names in each form, their handles and e-mail addresses.
import type { Day } from './dates.ts';
import { formats } from './formats.ts';
import { englishNames, type Names } from './names-english.ts';
import { romanHandles, worldNames } from './names-world.ts';
import { type Rng, shaped } from './random.ts';

export type Person = {
  readonly place: string;
  readonly female: boolean;
  readonly first: string;
  readonly address: string;
  readonly last: string;
  readonly born: Day;
  readonly handle: string;
  readonly local: string;
  readonly provider: string;
};

const english = Object.keys(englishNames);

function namesOf(place: string): Names {
  const names = englishNames[place] ?? worldNames[place === 'AT' || place === 'CH' ? 'DE' : place];
  if (names === undefined) throw new Error(`No names for ${place}`);
  return names;
}

export function folded(name: string, german: boolean): string {
  const plain = german ? name.replaceAll(/[äÄ]/g, 'ae').replaceAll(/[öÖ]/g, 'oe').replaceAll(/[üÜ]/g, 'ue') : name;
  return plain
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}

function local(rng: Rng, first: string, last: string, born: Day): string {
  const year = String(born.year).slice(2);
  return rng.pick([
    `${first}.${last}`,
    `${first[0]}${last}${year}`,
    `${first}${last}`,
    `${first}_${last}`,
    `${first[0]}.${last}`,
    `${last}.${first}`,
    `${first}${year}`,
    `${first}.${last}${rng.between(1, 99)}`,
  ]);
}

const nicks = 'turbo pixel salty lazy iron ghost maple sunny kiwi rocket misty noodle frosty captain mega velvet'.split(
  ' ',
);
const beasts = 'badger otter falcon goblin heron wizard panda viper moose ranger biscuit yeti raven pirate lynx'.split(
  ' ',
);

export function tag(rng: Rng): string {
  const left = rng.pick(nicks);
  const right = rng.pick(beasts);
  const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
  return rng.pick([
    `${capital(left)}${capital(right)}${rng.between(10, 99)}`,
    `${left}_${right}${rng.between(1, 999)}`,
    `xX${capital(right)}Xx_${rng.between(80, 99)}`,
    `${capital(left)}${capital(right)}#${shaped(rng, '####')}`,
    `${right}${rng.between(1980, 2009)}`,
    `The${capital(left)}${capital(right)}`,
  ]);
}

function birth(rng: Rng): Day {
  const year = rng.chance(0.12) ? rng.between(2000, 2004) : rng.between(1946, 1999);
  return { year, month: rng.between(1, 12), day: rng.between(1, 28) };
}

export function person(rng: Rng, wish: string, sex: 'f' | 'm' | null, surname: string | null): Person {
  const elsewhere = surname === null && english.includes(wish) && rng.chance(0.22);
  const place = elsewhere ? rng.pick(english.filter((other) => other !== 'SG')) : wish;
  const names = namesOf(place);
  const female = sex === null ? rng.chance(0.5) : sex === 'f';
  const [first = '', address = first] = rng.pick(female ? names.f : names.m).split(':');
  const entry = surname ?? rng.pick(names.l);
  const [masculine = '', feminine = masculine] = entry.split(':');
  const last = female ? feminine : masculine;
  const born = birth(rng);
  const roman = romanHandles[place];
  const german = ['DE', 'AT', 'CH'].includes(place);
  const [given, family] = [folded(first, german), folded(last, german)];
  const mail = roman === undefined ? local(rng, given, family, born) : rng.pick(roman);
  const handle = roman === undefined ? handleOf(rng, given, family, born) : `${rng.pick(roman)}${rng.between(1, 9)}`;
  const provider = rng.pick((formats[wish] ?? formats.GB)?.mail ?? ['gmail.com']);
  return { place, female, first, address, last, born, handle, local: mail, provider };
}

function handleOf(rng: Rng, first: string, last: string, born: Day): string {
  return rng.pick([
    `${first.slice(0, 1)}${last}${rng.between(1, 99)}`,
    `${first}${String(born.year).slice(2)}`,
    `${last}${first.slice(0, 2)}`,
    `${first}-${last.slice(0, 3)}`,
    `${first}_${rng.pick(beasts)}`,
  ]);
}

export function surnameEntry(rng: Rng, place: string): string {
  return rng.pick(namesOf(place).l);
}

export function fullName(person: Person, reversed = false): string {
  const { place, first, last } = person;
  if (place === 'JP' || place === 'CN' || place === 'KR')
    return `${last}${place === 'JP' && !reversed ? ' ' : ''}${first}`;
  if (place === 'HU') return `${last} ${first}`;
  if (place === 'SG' && first.includes(' ')) return `${last} ${first}`;
  return reversed ? `${last} ${first}` : `${first} ${last}`;
}

const titles: Readonly<Record<string, readonly [string, string]>> = {
  DE: ['Frau', 'Herr'],
  AT: ['Frau', 'Herr'],
  CH: ['Frau', 'Herr'],
  FR: ['Madame', 'Monsieur'],
  ES: ['Sra.', 'Sr.'],
  MX: ['Sra.', 'Sr.'],
  IT: ['signora', 'signor'],
  PT: ['Sra.', 'Sr.'],
  BR: ['Sra.', 'Sr.'],
  NL: ['mevrouw', 'meneer'],
  CN: ['女士', '先生'],
};

export function title({ place, female, handle }: Person): string {
  const own = titles[place];
  if (own !== undefined) return own[female ? 0 : 1];
  return female ? (['Mrs', 'Ms', 'Miss', 'Ms'][handle.length % 4] as string) : 'Mr';
}
