// Whether a text has words that a costly pattern needs: each word is asked about once and remembered, so that a message costs a
// look-up a word instead of a hundred patterns tried at every sign.

import { matchesOf } from './matches.ts';

export type WordTest = {
  /** What the pattern's own `test` would say. */
  test(text: string): boolean;
};

export type WordPlaces = WordTest & {
  /** Every place of the words that the pattern fits within, in the text in lower case. */
  places(text: string): readonly number[];
};

/** Whatever a pattern within one word may look at: letters, digits and "_", and everything beyond ASCII. */
const word = /[\w\u0080-\uffff]+/g;
const mostKept = 20_000;
const longestKept = 40;

const patterns: WordTest[] = [];
/** Of each word the numbers of the patterns that fit within it. */
const known = new Map<string, readonly number[]>();

/** Several detectors ask about one text: `toldBy[n]` is the reading in which pattern `n` was last seen. */
let lastText = '';
let reading = 1;
let toldBy: Uint32Array = new Uint32Array(0);
let words: readonly RegExpExecArray[] = [];

/**
 * `pattern` looks at one word alone (`/phone|\btel\b/i`: no space, point or other ASCII sign) in any casing and asks for
 * a letter at least; it has no flag "g".
 * Such a pattern fits a text exactly where it fits one of its words.
 */
export function inWords(pattern: WordTest): WordPlaces {
  const number = patterns.push(pattern) - 1;
  known.clear();
  lastText = '';
  toldBy = new Uint32Array(patterns.length);
  return {
    test(text) {
      if (text !== lastText) read(text);
      return toldBy[number] === reading;
    },
    places(text) {
      if (text !== lastText) read(text);
      return words.flatMap(({ index, 0: one }) =>
        (known.get(one) ?? learn(one)).includes(number)
          ? Array.from({ length: one.length }, (_, sign) => index + sign)
          : [],
      );
    },
  };
}

function read(text: string): void {
  lastText = text;
  reading = reading === 0xffffffff ? 1 : reading + 1;
  words = matchesOf(text.toLowerCase(), word);
  for (const { 0: one } of words) {
    const numbers = known.get(one) ?? learn(one);
    for (const number of numbers) toldBy[number] = reading;
  }
}

const none: readonly number[] = [];

function learn(one: string): readonly number[] {
  // Numbers differ from message to message, and no pattern asks for one.
  if (/^\d+$/.test(one)) return none;
  const numbers = patterns.flatMap((pattern, number) => (pattern.test(one) ? [number] : []));
  if (one.length > longestKept) return numbers;
  if (known.size >= mostKept) known.clear();
  // A longer word is a slice of its text to V8, and would keep all of it: it is kept as a copy.
  known.set(Buffer.from(one, 'utf16le').toString('utf16le'), numbers);
  return numbers;
}
