// Finds personal data as it was learned from labelled conversations: multinomial logistic regression, chunk after chunk.
import { brotliDecompressSync } from 'node:zlib';
import { type SpanKind, spanKinds } from '../../../shared/logs.ts';
import { type Requests, requestsOf } from './asked.ts';
import { chunksOf } from './learned-chunks.ts';
import { featuresOf, mostFeatures, type Said, surroundings, tableBits } from './learned-features.ts';
import { learnedTable } from './lists/learned-table.ts';
import type { Message } from './types.ts';

/** Class 0 is nothing personal; what an owner's pattern finds cannot be learned. */
export const learnedKinds: readonly SpanKind[] = spanKinds.filter((kind) => kind !== 'custom');
export const learnedClasses = learnedKinds.length + 1;

/**
 * Weights by the place of a feature: `rows` is 0 for places without any, or the number of its row from 1. A row is four words of
 * four classes each, a byte a class, low first, 128 more than its weight.
 */
export type Table = { readonly rows: Int32Array; readonly weights: Uint32Array; readonly scale: number };

const wordsInRow = 4;

export type PackedTable = { readonly scale: number; readonly rowCount: number; readonly packed: string };

/** Rows in order of their places: the distance to the one before in 7-bit groups, low first; then all weights, class after class. */
export function unpack({ packed, scale, rowCount }: PackedTable): Table {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const rows = new Int32Array(1 << tableBits);
  let at = 0;
  let place = -1;
  for (let row = 1; row <= rowCount; row++) {
    let distance = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      more = byte > 127;
    }
    place += distance;
    rows[place] = row;
  }
  const weights = new Uint32Array((rowCount + 1) * wordsInRow);
  for (let kind = 0; kind < learnedClasses; kind++)
    for (let row = 1; row <= rowCount; row++) {
      const word = row * wordsInRow + (kind >> 2);
      weights[word] = (weights[word] ?? 0) | ((bytes.readInt8(at++) + 128) << ((kind & 3) * 8));
    }
  return { rows, weights, scale };
}

const features = new Int32Array(mostFeatures);
const sums = new Float64Array(wordsInRow * 4);

/** Halves of a number are two sums: what `mostFeatures` bytes come to fits in 15 bits. */
const halves = 0x00ff00ff;

function readHalves(sum: number, kind: number): void {
  sums[kind] = sum & 0xffff;
  sums[kind + 2] = sum >>> 16;
}

/** Writes the probability of every class into `into`. Two classes are added at once; that all are 128 too high changes nothing. */
function classify({ rows, weights, scale }: Table, count: number, into: Float64Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let one = 0; one < count; one++) {
    const row = rows[features[one] ?? 0] ?? 0;
    if (row === 0) continue;
    const begin = row * wordsInRow;
    const first = weights[begin] ?? 0;
    const second = weights[begin + 1] ?? 0;
    const third = weights[begin + 2] ?? 0;
    const fourth = weights[begin + 3] ?? 0;
    a += first & halves;
    b += (first >>> 8) & halves;
    c += second & halves;
    d += (second >>> 8) & halves;
    e += third & halves;
    f += (third >>> 8) & halves;
    g += fourth & halves;
    h += (fourth >>> 8) & halves;
  }
  readHalves(a, 0);
  readHalves(b, 1);
  readHalves(c, 4);
  readHalves(d, 5);
  readHalves(e, 8);
  readHalves(f, 9);
  readHalves(g, 12);
  readHalves(h, 13);
  let most = 0;
  for (let kind = 0; kind < learnedClasses; kind++) most = Math.max(most, sums[kind] ?? 0);
  let sum = 0;
  for (let kind = 0; kind < learnedClasses; kind++) {
    const weighed = Math.exp(((sums[kind] ?? 0) - most) * scale);
    into[kind] = weighed;
    sum += weighed;
  }
  for (let kind = 0; kind < learnedClasses; kind++) into[kind] = (into[kind] ?? 0) / sum;
}

/**
 * From which probability of being personal on a chunk is replaced, by what it would be then: set on sets that the table had
 * not seen, so that nine of ten are right. From the lower one on it is shown for review.
 */
const replacedFrom: Readonly<Partial<Record<SpanKind, number>>> = {
  organisation: 0.92,
  address: 0.8,
  account: 0.7,
  card: 0.7,
  secret: 0.65,
  'birth-date': 0.7,
  'national-id': 0.7,
};
const usuallyReplacedFrom = 0.9;
const doubtfulFrom = 0.5;

/** A chunk that is personal in all likelihood, or may be. */
export type Guess = {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly certainty: 'likely' | 'doubtful';
};

let shipped: Table | null = null;

function shippedTable(): Table {
  shipped ??= unpack(learnedTable);
  return shipped;
}

/** A speaker's last message, and the class of the last personal chunk in it; 0 for none. */
type Memory = { said: Said | null; kind: number };

/**
 * For every message what is personal in it, chunk by chunk; nothing without a table.
 * @param requests what each message asks for
 */
export function guess(
  messages: readonly Message[],
  requests: readonly Requests[],
  table: Table | null = shippedTable(),
): readonly (readonly Guess[])[] {
  if (table === null) return messages.map(() => []);
  const probabilities = new Float64Array(learnedClasses);
  const memory: Record<Message['speaker'], Memory> = {
    user: { said: null, kind: 0 },
    assistant: { said: null, kind: 0 },
  };
  return messages.map(({ text, speaker }, message) => {
    const [mine, theirs] = speaker === 'user' ? [memory.user, memory.assistant] : [memory.assistant, memory.user];
    const chunks = chunksOf(text);
    const around = surroundings(speaker, theirs.said, mine.kind, theirs.kind);
    const guesses: Guess[] = [];
    let [last, second, latest] = [0, 0, 0];
    for (const [at, chunk] of chunks.entries()) {
      if (chunk.isRun) {
        [second, last] = [last, 0];
        continue;
      }
      classify(table, featuresOf(chunks, at, around, last, second, false, features), probabilities);
      const personal = 1 - (probabilities[0] ?? 1);
      let best = 1;
      for (let kind = 2; kind < learnedClasses; kind++)
        if ((probabilities[kind] ?? 0) > (probabilities[best] ?? 0)) best = kind;
      second = last;
      last = (probabilities[best] ?? 0) > (probabilities[0] ?? 0) ? best : 0;
      if (last !== 0) latest = last;
      const kind = learnedKinds[best - 1];
      if (kind === undefined || personal < doubtfulFrom) continue;
      const certainty = personal >= (replacedFrom[kind] ?? usuallyReplacedFrom) ? 'likely' : 'doubtful';
      guesses.push({ start: chunk.start, end: chunk.end, kind, certainty });
    }
    mine.said = { chunks, requests: requests[message] ?? requestsOf(text) };
    mine.kind = latest;
    return guesses;
  });
}
