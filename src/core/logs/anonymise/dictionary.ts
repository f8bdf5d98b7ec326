// The shipped lists as sets to look words up in, and by language to draw surrogates from.
import { moreGivenNames, moreSurnames } from './lists/census-names.ts';
import { givenNames, type NameGroup } from './lists/given-names.ts';
import { givenNamesOfCountries, surnamesOfCountries } from './lists/names-of-countries.ts';
import { moreGivenNamesOfCountries, moreSurnamesOfCountries } from './lists/names-of-more-countries.ts';
import { chineseSyllables, givenNamesOfTheSouth, surnamesOfTheSouth } from './lists/names-of-the-south.ts';
import { ordinaryNouns } from './lists/ordinary-nouns.ts';
import { abbreviations, ordinaryEnglish, ordinaryWords } from './lists/ordinary-words.ts';
import { surnames } from './lists/surnames.ts';
import { towns } from './lists/towns.ts';
import { commonWords, foremostNames, notPersons, wordNames } from './lists/words.ts';
import type { Token } from './tokens.ts';

export type WordClass = {
  readonly given: boolean;
  readonly surname: boolean;
  /** Also an ordinary word. */
  readonly word: boolean;
  readonly common: boolean;
  readonly place: boolean;
  /** A name that is an ordinary word of one of the languages: in lower case and where a sentence begins it proves nothing. */
  readonly foreign: boolean;
  /** A given name that is a word too, and with a capital letter mostly the name. */
  readonly foremost: boolean;
  /** A name that is a town's too. */
  readonly town: boolean;
};

const parts = (text: string): readonly string[] => text.trim().split(/\s+/);
const groups = Object.keys(givenNames) as readonly NameGroup[];

/** The first group that lists a name; what several languages share is English or what comes next. */
function indexed(lists: Readonly<Record<NameGroup, string>>): ReadonlyMap<string, NameGroup> {
  const index = new Map<string, NameGroup>();
  for (const group of groups) for (const name of parts(lists[group])) if (!index.has(name)) index.set(name, group);
  return index;
}

const givenIndex = indexed(givenNames);
const surnameIndex = indexed(surnames);

const ascii = /^[a-z'-]*$/;
/** Without accents, in lower case. */
export const plain = (lower: string): string =>
  ascii.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Without accents too: people leave them out. */
const withoutAccents = (index: ReadonlyMap<string, NameGroup>): ReadonlyMap<string, NameGroup> =>
  new Map([...index].map(([name, group]) => [plain(name), group]));
const givenPlain = withoutAccents(givenIndex);
const surnamePlain = withoutAccents(surnameIndex);

const moreGiven: ReadonlySet<string> = new Set(
  [
    ...parts(moreGivenNames),
    ...parts(givenNamesOfCountries),
    ...parts(moreGivenNamesOfCountries),
    ...parts(givenNamesOfTheSouth),
  ].flatMap((name) => [name, plain(name)]),
);
const moreSurname: ReadonlySet<string> = new Set(
  [
    ...parts(moreSurnames),
    ...parts(surnamesOfCountries),
    ...parts(moreSurnamesOfCountries),
    ...parts(surnamesOfTheSouth),
  ].flatMap((name) => [name, plain(name)]),
);

const foreignWords: ReadonlySet<string> = new Set([...parts(ordinaryWords), ...parts(ordinaryNouns)]);
const englishWords: ReadonlySet<string> = new Set(parts(ordinaryEnglish));
const shortForms: ReadonlySet<string> = new Set(parts(abbreviations));
const townNames: ReadonlySet<string> = new Set(parts(towns));

/** Of Chinese names as Latin letters write them: two of them in a row are a name. */
export const syllables: ReadonlySet<string> = new Set(parts(chineseSyllables));

const known = new Map<string, WordClass>();
const mostKept = 20_000;
const longestKept = 40;

/** `lower` is in lower case. Compound names are known by their parts. */
export function classOf(lower: string): WordClass {
  const kept = known.get(lower);
  if (kept !== undefined) return kept;
  const bare = lower.replaceAll('’', "'").replace(/\.$/, '');
  const pieces = bare.includes('-') ? bare.split('-').filter((piece) => piece.length > 1) : [bare];
  const has = (...lists: readonly { readonly has: (name: string) => boolean }[]): boolean => {
    const listed = (name: string): boolean => lists.some((list) => list.has(name) || list.has(plain(name)));
    return listed(bare) || (pieces.length > 1 && pieces.every(listed));
  };
  const given = has(givenIndex, givenPlain, moreGiven);
  const surname =
    has(surnameIndex, surnamePlain, moreSurname) ||
    /^(?:o'|mc|mac(?=[bcdfgklnpq]))\p{L}{4,}$/u.test(bare) ||
    /^\p{L}{3,}(?:ovich|enko|ishvili|sson|dóttir|dottir|poulos|idis|akis|escu|czyk|owski|owska|ewski|ewska|iewicz|wicz|owicz)$/u.test(
      bare,
    );
  const foreign = foreignWords.has(bare);
  const made: WordClass = {
    given,
    surname,
    word: wordNames.has(bare) || englishWords.has(bare),
    common: commonWords.has(bare) || (!given && !surname && (foreign || shortForms.has(bare))),
    place: notPersons.has(bare),
    foreign,
    foremost: foremostNames.has(bare),
    town: townNames.has(bare),
  };
  if (lower.length > longestKept) return made;
  if (known.size >= mostKept) known.clear();
  // Longer words of a text are slices of it to V8, and a slice kept keeps the whole text: it is kept as a copy.
  known.set(Buffer.from(lower, 'utf16le').toString('utf16le'), made);
  return made;
}

/** Whether it is a name and no ordinary word; `lower` is in lower case. */
export function namesSomebody(lower: string): boolean {
  const { given, surname, common, word } = classOf(lower);
  return (given || surname) && !common && !word;
}

/** A word as its casing has it read: "SSN" is nobody, "versie" and "Lien pour …" are no women, whatever the lists hold. */
export function classAs({ lower, shape, begins }: Token): WordClass {
  const kind = classOf(lower);
  if (shape === 'upper' && shortForms.has(lower)) return nobody;
  if (!kind.foreign || kind.word || (shape !== 'lower' && !begins)) return kind;
  return { ...kind, word: true };
}

const nobody: WordClass = {
  given: false,
  surname: false,
  word: false,
  common: true,
  place: false,
  foreign: false,
  foremost: false,
  town: false,
};

/** Names that are no ordinary words, to stand for others; by language. */
const drawable = (lists: Readonly<Record<NameGroup, string>>): Readonly<Record<NameGroup, readonly string[]>> =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      parts(lists[group]).filter((name) => {
        const { word, common, place } = classOf(name);
        return !word && !common && !place && name.length >= 3;
      }),
    ]),
  ) as unknown as Readonly<Record<NameGroup, readonly string[]>>;

export const drawableGiven = drawable(givenNames);
export const drawableSurnames = drawable(surnames);

export function groupOf(lower: string): NameGroup {
  const bare = plain(lower);
  return (
    givenIndex.get(lower) ?? surnameIndex.get(lower) ?? givenPlain.get(bare) ?? surnamePlain.get(bare) ?? 'english'
  );
}

/** The letters of a token make a name that the lists hold as a surname and not as a given name. */
export function isSurnameOnly(lower: string): boolean {
  const { given, surname } = classOf(lower);
  return surname && !given;
}
