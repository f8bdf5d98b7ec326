// A text in pieces between spaces, as the learned detector sees them: numbers that stand for words, shapes and what lists know.
import { classOf } from './dictionary.ts';

export type Chunk = {
  readonly start: number;
  readonly end: number;
  /** Its word, or its shape where it has a digit: which digits they are tells nothing. */
  readonly word: number;
  readonly shape: number;
  /** What the lists of names, words and towns know of it. */
  readonly known: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly longSuffix: number;
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
  /** Of a script without spaces: a sentence, not a word. */
  readonly isRun: boolean;
  /** What stands between the chunk before and this one, without spaces: at most two signs. */
  readonly gap: number;
};

/** Murmur3's way of stirring bits. */
export function mix(one: number, other: number): number {
  let made = Math.imul(one ^ Math.imul(other, 0xcc9e2d51), 0x1b873593);
  made ^= made >>> 15;
  made = Math.imul(made, 0x85ebca6b);
  return made ^ (made >>> 13);
}

export function hashOf(text: string): number {
  let made = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) made = Math.imul(made ^ text.charCodeAt(place), 0x01000193);
  return made ^ (made >>> 15);
}

const longestRead = 32;

/** "Xxd4-d3" for "Anna1234-567": runs of letters and of digits, the latter with their length up to nine. */
function shapeOf(text: string): string {
  let made = '';
  let run = '';
  let length = 0;
  const close = (): void => {
    if (run === 'd') made += `d${length < 7 ? length : length < 10 ? 7 : 10}`;
    else if (run !== '') made += length > 1 ? run + run : run;
  };
  for (const sign of text.slice(0, longestRead)) {
    const code = sign.charCodeAt(0);
    let kind: string;
    if (code >= 48 && code <= 57) kind = 'd';
    else if (code < 128) kind = code >= 97 && code <= 122 ? 'x' : code >= 65 && code <= 90 ? 'X' : '';
    else if (!/\p{L}|\p{M}/u.test(sign)) kind = '';
    else kind = /\p{Lu}/u.test(sign) ? 'X' : 'x';
    if (kind !== run || kind === '') {
      close();
      run = kind;
      length = 0;
      if (kind === '') made += sign;
    }
    length += 1;
  }
  close();
  return made;
}

function knownOf(lower: string): number {
  const { given, surname, word, common, place, town } = classOf(lower);
  return [given, surname, word, common, place, town].reduce((sum, is, bit) => sum + (is ? 1 << bit : 0), 1);
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const pieces = /[^\s|,;]+/gu;
const lead = /^[("'«“‘[{<*_>~=:-]+/u;
const closing = new Set('.:!?)"\'»”’]}>*_~');
/** "pin:4821" is a word and what it tells. */
const told = /^\p{L}{2,}[:=](?!\/\/)(?=.)/u;

/** Where it ends without signs behind it and without "'s"; nothing but signs stays whole. By steps: a pattern would try every dot. */
function endOf(piece: string): number {
  let end = piece.length;
  while (end > 0 && closing.has(piece[end - 1] ?? '')) end--;
  if (end === 0) return piece.length;
  return end > 2 && (piece.endsWith("'s", end) || piece.endsWith('’s', end)) ? end - 2 : end;
}

export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let done = 0;
  const add = (start: number, piece: string): void => {
    const lower = piece.toLowerCase();
    const shape = hashOf(shapeOf(piece));
    const hasDigit = /\d/.test(piece);
    const between = text.slice(done, start);
    done = start + piece.length;
    chunks.push({
      start,
      end: done,
      word: hasDigit ? shape : hashOf(lower),
      shape,
      known: knownOf(lower),
      prefix: hashOf(lower.slice(0, 3)),
      suffix: hasDigit ? 1 : hashOf(lower.slice(-3)),
      longSuffix: hasDigit ? 1 : hashOf(lower.slice(-4)),
      hasDigit,
      hasCapital: /^\P{L}?\p{Lu}/u.test(piece),
      isRun: withoutSpaces.test(piece),
      gap: between.includes('\n') ? 2 : hashOf(between.trim().slice(0, 2)),
    });
  };
  for (const { index, 0: all } of text.matchAll(pieces)) {
    let piece = all;
    let start = index;
    const before = lead.exec(piece)?.[0] ?? '';
    if (before.length < piece.length) {
      piece = piece.slice(before.length);
      start += before.length;
    }
    piece = piece.slice(0, endOf(piece));
    const label = told.exec(piece)?.[0] ?? '';
    if (label !== '') add(start, label.slice(0, -1));
    add(start + label.length, piece.slice(label.length));
  }
  return chunks;
}
