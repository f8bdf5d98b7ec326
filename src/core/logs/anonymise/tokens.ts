// A text as words with their places and casing, for the detectors that look at words.
import { matchesOf } from './matches.ts';

export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed';
  /** Nothing but a sentence's end, a line break or a bullet stands before it. */
  readonly begins: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
};

const word = /\p{L}[\p{L}\p{M}]*(?:['’`-]\p{L}[\p{L}\p{M}]*)*/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const apostrophes = /['’`]/.test(text);
  for (const { index, 0: all } of matchesOf(text, word)) {
    const gap = text.slice(end, index);
    // "Angela's", "James'": the name alone.
    const own = apostrophes ? all.replace(/['’`](?:s|S|ll|LL|d|ve|re)$/u, '') : all;
    tokens.push({
      text: own,
      lower: own.toLowerCase(),
      start: index,
      end: index + own.length,
      shape: shapeOf(own),
      begins: tokens.length === 0 || (gap !== ' ' && /[.!?:;\n•>"“”「]\s*$|\n\s*[-*]\s*$/.test(gap)),
      gap,
    });
    end = index + own.length;
  }
  return tokens;
}

function shapeOf(text: string): Token['shape'] {
  // A word begins with a letter.
  const first = text.slice(0, 1);
  if (first.toLowerCase() === first) return 'lower';
  if (/^[A-Z][a-z]*$/.test(text)) return 'capital';
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters.toUpperCase() === letters) return 'upper';
  return /^\p{Lu}\p{Ll}*(?:['’-]?\p{Lu}\p{Ll}+|['’-]\p{Ll}+)*$/u.test(text) ? 'capital' : 'mixed';
}

/** Whether capital letters tell nothing: all of the text's words have them. */
export function isShouted(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 1);
  return long.length >= 3 && long.filter(({ shape }) => shape === 'upper').length / long.length > 0.7;
}
