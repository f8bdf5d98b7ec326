// Roughens the user's clean text at the persona's rates, as people type: the last step before the target reads it.
import type { Surface } from '../../shared/schemas/persona.ts';
import type { Random } from './random.ts';

/** Rows of a US keyboard; the letters beside each, on its row and the rows above and below, are its neighbours. */
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

const abbreviations: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  are: 'r',
  please: 'pls',
  thanks: 'thx',
  because: 'cuz',
  people: 'ppl',
  tomorrow: 'tmrw',
  tonight: 'tonite',
  about: 'abt',
  really: 'rly',
  something: 'smth',
  message: 'msg',
  appointment: 'appt',
  okay: 'k',
};
const fillers = ['um, ', 'uh, ', 'well, ', 'hmm, ', 'so, '] as const;

const shortestTypo = 4;

function neighbours(letter: string): readonly string[] {
  const row = keyRows.findIndex((keys) => keys.includes(letter));
  const column = keyRows[row]?.indexOf(letter) ?? -1;
  const at = (r: number, c: number): string[] => [...(keyRows[r]?.[c] ?? '')];
  return [
    ...at(row, column - 1),
    ...at(row, column + 1),
    ...at(row - 1, column),
    ...at(row - 1, column + 1),
    ...at(row + 1, column),
    ...at(row + 1, column - 1),
  ];
}

function matchCase(letter: string, like: string): string {
  return like === like.toUpperCase() && like !== like.toLowerCase() ? letter.toUpperCase() : letter;
}

function substitute(word: string, at: number, random: Random): string {
  const letter = word[at] ?? '';
  const [first, ...rest] = neighbours(letter.toLowerCase());
  if (first === undefined) return word;
  return word.slice(0, at) + matchCase(random.pick([first, ...rest]), letter) + word.slice(at + 1);
}

/** One slip inside the word, which always changes it: the first letter stays, as it mostly does when people type. */
function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [letter = '', following = ''] = [word[at], word[at + 1]];
  const kind = random.pick(['substitute', 'transpose', 'drop', 'double']);
  if (kind === 'transpose' && letter !== following) {
    return word.slice(0, at) + following + letter + word.slice(at + 2);
  }
  if (kind === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'double') return word.slice(0, at + 1) + word.slice(at);
  const substituted = substitute(word, at, random);
  return substituted === word ? word.slice(0, at + 1) + word.slice(at) : substituted;
}

type Piece = { readonly text: string; readonly spared: boolean };

/** Slot values are spared whole, so that a wrong answer is the target's doing and never the typing's. */
function splitSpared(text: string, spared: readonly string[]): readonly Piece[] {
  const values = spared.filter((value) => value !== '').toSorted((one, other) => other.length - one.length);
  if (values.length === 0) return [{ text, spared: false }];
  const pattern = values.map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pieces = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'iu'));
  return pieces.map((piece, index) => ({ text: piece, spared: index % 2 === 1 }));
}

function roughenWord(word: string, surface: Surface, random: Random): string {
  const short = Object.hasOwn(abbreviations, word.toLowerCase()) ? abbreviations[word.toLowerCase()] : undefined;
  if (short !== undefined && random.chance(surface.abbreviations))
    return matchCase(short[0] ?? '', word[0] ?? '') + short.slice(1);
  return isTypeable(word) && random.chance(surface.typos) ? slip(word, random) : word;
}

/** Words that can get a slip: letters only (so no digits), four or more. */
export function isTypeable(word: string): boolean {
  return word.length >= shortestTypo && /^[a-z]+$/i.test(word);
}

function startWithFiller(text: string, random: Random): string {
  const startsWithName = /^(?:I\b|\p{Lu}{2}|\p{L}+ \p{Lu})/u.test(text);
  return random.pick(fillers) + (startsWithName ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
}

/** What the target sees of `clean`. `spared` are the slot values told in it; digits are always spared. */
export function roughen(clean: string, surface: Surface, spared: readonly string[], random: Random): string {
  const typed = splitSpared(clean, spared)
    .map((piece) =>
      piece.spared
        ? piece.text
        : piece.text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => roughenWord(word, surface, random)),
    )
    .join('');
  const started = random.chance(surface.fillers) ? startWithFiller(typed, random) : typed;
  const ended = random.chance(surface.dropPunctuation) ? started.replace(/[.!?,;]+$/, '') : started;
  return random.chance(surface.lowercase) ? ended.toLowerCase() : ended;
}
