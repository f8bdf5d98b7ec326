// What the learned detector looks at for one chunk: itself, its neighbours, what was asked before, what the ones before were.
import type { Requests } from './asked.ts';
import { type Chunk, hashOf, mix } from './learned-chunks.ts';

/** Features are places in a table of this size (weights of features that meet there are shared). */
export const tableBits = 20;
const mask = (1 << tableBits) - 1;

/** What is known around a message. */
export type Surroundings = {
  readonly speaker: number;
  /** The last words that the other side said before. */
  readonly before: readonly number[];
  readonly requests: readonly number[];
  /** Class of the last personal thing in this speaker's message before, and in the other's. */
  readonly own: number;
  readonly other: number;
};

const mostWordsBefore = 14;

/** A message as the ones after it see it. */
export type Said = { readonly chunks: readonly Chunk[]; readonly requests: Requests };

/** `before`: the other side's last message. */
export function surroundings(
  speaker: 'user' | 'assistant',
  before: Said | null,
  own: number,
  other: number,
): Surroundings {
  return {
    speaker: speaker === 'user' ? 1 : 2,
    before: before === null ? [] : before.chunks.slice(-mostWordsBefore).map(({ word }) => word),
    requests: before === null ? [] : [...before.requests()].map(hashOf),
    own,
    other,
  };
}

const none: Chunk = {
  start: 0,
  end: 0,
  word: 3,
  shape: 3,
  known: 0,
  prefix: 3,
  suffix: 3,
  longSuffix: 3,
  hasDigit: false,
  hasCapital: false,
  isRun: false,
  gap: 3,
};

/** Of at most this many features per chunk. */
export const mostFeatures = 128;
/** How many of the first chunks look at what was asked before. */
const answerLength = 8;

/**
 * Writes the places of the features of chunk `at` into `into` and returns how many they are.
 * @param last class of the chunk before; `second` of the one before that
 * @param hidden leaves the word itself out, so that learning does not lean on it
 */
export function featuresOf(
  chunks: readonly Chunk[],
  at: number,
  around: Surroundings,
  last: number,
  second: number,
  hidden: boolean,
  into: Int32Array,
): number {
  const near = (distance: number): Chunk => chunks[at + distance] ?? none;
  const [own, left, left2, right, right2] = [near(0), near(-1), near(-2), near(1), near(2)];
  let count = 0;
  let feature = 0;
  const add = (value: number): void => {
    feature += 1;
    into[count++] = mix(feature, value) & mask;
  };
  const pair = (one: number, other: number): void => add(mix(one, other));
  const { shape, known, word } = own;
  add(0);
  add(shape);
  add(known);
  pair(shape, known);
  add(own.gap);
  add(right.gap);
  add(around.speaker);
  pair(Math.min(12, own.end - own.start), own.hasDigit ? 1 : 2);
  add(own.prefix);
  add(own.suffix);
  add(own.longSuffix);
  pair(left.word, own.gap);
  add(left.word);
  add(left2.word);
  add(near(-3).word);
  add(near(-4).word);
  pair(right.word, right.gap);
  add(right2.word);
  add(near(3).word);
  pair(left2.word, left.word);
  pair(near(-3).word, left2.word);
  pair(right.word, right2.word);
  pair(left.word, right.word);
  pair(left.shape, shape);
  pair(left.known, known);
  pair(right.shape, shape);
  pair(right.known, known);
  pair(left2.known, shape);
  pair(left.word, shape);
  pair(right.word, shape);
  pair(mix(left2.word, left.word), shape);
  add(last);
  pair(second, last);
  pair(last, shape);
  pair(last, left.word);
  pair(last, known);
  pair(last, own.gap);
  pair(last, right.word);
  pair(Math.min(3, at), Math.min(6, chunks.length));
  pair(around.own, shape);
  pair(around.other, shape);
  if (!hidden) add(word);
  const many = (base: number, values: readonly number[], other: number): void => {
    for (const value of values) into[count++] = mix(mix(base, value), other) & mask;
  };
  for (let distance = 3; distance <= 7 && distance <= at; distance++) {
    const far = near(-distance).word;
    many(100, [far], 0);
    many(101, [far], shape);
  }
  for (let distance = 2; distance <= 5 && at + distance < chunks.length; distance++)
    many(102, [near(distance).word], shape);
  many(103, around.requests, at < 6 ? 1 : 2);
  many(104, around.requests, shape);
  if (at < answerLength) {
    many(105, around.before, 0);
    many(106, around.before, shape);
  }
  return count;
}
