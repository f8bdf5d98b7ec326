// `node scripts/train-learned.ts [--without SET ...] [--dialogues DIR] [--out FILE] [--seed N]`: learns what
// src/core/logs/anonymise/learned.ts finds personal data by, from the labelled sets of test/logs/quality and, where they are at
// hand, from dialogues that people wrote, in which ordinary words are nothing personal (DIR as train/README.md tells, its part for
// training). AdaGrad (Duchi, Hazan, Singer 2011). The table that ships was made with DIR and without other options; four minutes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { requestsOf } from '../src/core/logs/anonymise/asked.ts';
import { classOf } from '../src/core/logs/anonymise/dictionary.ts';
import { learnedClasses, learnedKinds } from '../src/core/logs/anonymise/learned.ts';
import { type Chunk, chunksOf } from '../src/core/logs/anonymise/learned-chunks.ts';
import {
  featuresOf,
  mostFeatures,
  type Said,
  surroundings,
  tableBits,
} from '../src/core/logs/anonymise/learned-features.ts';
import { createRandom } from '../src/core/statistics/random.ts';
import type { Label, LabelledConversation } from '../test/logs/quality/labelled.ts';
import { plainTalk } from '../test/logs/quality/plain/all.ts';
import { labelledSets } from '../test/logs/quality/sets.ts';

const { values: options } = parseArgs({
  options: {
    without: { type: 'string', multiple: true, default: [] },
    dialogues: { type: 'string' },
    out: { type: 'string', default: 'src/core/logs/anonymise/lists/learned-table.ts' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '3' },
    rows: { type: 'string', default: '150000' },
    swap: { type: 'string', default: '0.3' },
    lower: { type: 'string', default: '0.15' },
  },
});
const epochs = Number(options.epochs);
const random = createRandom(Number(options.seed));
const chance = (share: number): boolean => random() < share;

/** A conversation to learn from; `unsure` are places that teach nothing. */
type Lesson = {
  readonly turns: readonly {
    readonly speaker: 'user' | 'assistant';
    readonly text: string;
    readonly labels: readonly Label[];
    readonly unsure: readonly { readonly start: number; readonly end: number }[];
  }[];
};

/** Values of every kind in all sets: any of them may stand in any sentence. */
const values = new Map<string, string[]>();

function collect(conversations: readonly LabelledConversation[]): void {
  for (const { turns } of conversations)
    for (const { text, labels } of turns)
      for (const { kind, start, end } of labels) {
        const pool = values.get(kind) ?? [];
        pool.push(text.slice(start, end));
        values.set(kind, pool);
      }
}

/** The conversation with some of its values replaced by others of their kind, and at times in lower case. */
function varied({ turns }: LabelledConversation): Lesson {
  const lower = chance(Number(options.lower));
  const swapped = new Map<string, string>();
  return {
    turns: turns.map(({ speaker, text, labels }) => {
      let made = '';
      let done = 0;
      const moved = [...labels]
        .sort((one, other) => one.start - other.start)
        .map(({ kind, start, end }) => {
          const old = text.slice(start, end);
          if (!swapped.has(old)) {
            const pool = values.get(kind) ?? [];
            swapped.set(old, chance(Number(options.swap)) ? (pool[Math.floor(random() * pool.length)] ?? old) : old);
          }
          made += text.slice(done, start);
          const begin = made.length;
          made += swapped.get(old) ?? old;
          done = end;
          return { kind, start: begin, end: made.length };
        });
      made += text.slice(done);
      // Some letters change their length with their case.
      const small = made.toLowerCase();
      return { speaker, text: lower && small.length === made.length ? small : made, labels: moved, unsure: [] };
    }),
  };
}

/** Of dialogues that nobody labelled: words with a digit or a capital letter and words that are names too may be personal. */
function natural(folder: string, most: number): readonly Lesson[] {
  return readdirSync(folder).flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
    return Array.from({ length: most }, () => {
      const line = lines[Math.floor(random() * lines.length)] ?? '{"turns":[]}';
      const { turns } = JSON.parse(line) as { turns: { role: 'user' | 'assistant'; text: string }[] };
      return {
        turns: turns.map(({ role, text }) => ({
          speaker: role,
          text,
          labels: [],
          unsure: chunksOf(text).filter((chunk) => mayBePersonal(text, chunk)),
        })),
      };
    });
  });
}

function mayBePersonal(text: string, { start, end, hasDigit, hasCapital }: Chunk): boolean {
  if (hasDigit || (hasCapital && !/(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, start - 8), start)))) return true;
  const { given, surname, common, word, town } = classOf(text.slice(start, end).toLowerCase());
  return (given || surname || town) && !common && !word;
}

/** Two lines of plain talk, of which nothing is personal. */
function plainLessons(): readonly Lesson[] {
  return Object.values(plainTalk).flatMap((text) => {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line, place) => ({
      turns: [lines[(place * 7 + 3) % lines.length] ?? '', line].map((said, turn) => ({
        speaker: (turn === 0) === chance(0.5) ? ('user' as const) : ('assistant' as const),
        text: chance(0.2) ? said.toLowerCase() : said,
        labels: [],
        unsure: [],
      })),
    }));
  });
}

const weights = new Float32Array((1 << tableBits) * learnedClasses);
const squares = new Float32Array((1 << tableBits) * learnedClasses);
const uses = new Int32Array(1 << tableBits);
const into = new Int32Array(mostFeatures);
const scores = new Float64Array(learnedClasses);
const counted = { chunks: 0, right: 0, loss: 0 };

function learn(count: number, wanted: number, rate: number): number {
  scores.fill(0);
  for (let one = 0; one < count; one++) {
    const begin = (into[one] ?? 0) * learnedClasses;
    for (let kind = 0; kind < learnedClasses; kind++) scores[kind] = (scores[kind] ?? 0) + (weights[begin + kind] ?? 0);
  }
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  let sum = 0;
  for (let kind = 0; kind < learnedClasses; kind++) {
    scores[kind] = Math.exp((scores[kind] ?? 0) - most);
    sum += scores[kind] ?? 0;
  }
  const sure = (scores[wanted] ?? 0) / sum;
  counted.chunks += 1;
  counted.right += best === wanted ? 1 : 0;
  counted.loss -= Math.log(Math.max(1e-9, sure));
  if (sure > 0.999) return best;
  for (let kind = 0; kind < learnedClasses; kind++) {
    const slope = (scores[kind] ?? 0) / sum - (kind === wanted ? 1 : 0);
    if (Math.abs(slope) < 1e-4) continue;
    for (let one = 0; one < count; one++) {
      const place = (into[one] ?? 0) * learnedClasses + kind;
      squares[place] = (squares[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (rate * slope) / (Math.sqrt(squares[place] ?? 0) + 1e-3);
    }
  }
  for (let one = 0; one < count; one++) uses[into[one] ?? 0] = (uses[into[one] ?? 0] ?? 0) + 1;
  return best;
}

function study({ turns }: Lesson, rate: number): void {
  type Memory = { said: Said | null; kind: number };
  const memory: Record<'user' | 'assistant', Memory> = {
    user: { said: null, kind: 0 },
    assistant: { said: null, kind: 0 },
  };
  for (const { speaker, text, labels, unsure } of turns) {
    const [mine, theirs] = speaker === 'user' ? [memory.user, memory.assistant] : [memory.assistant, memory.user];
    const chunks = chunksOf(text);
    const around = surroundings(speaker, theirs.said, mine.kind, theirs.kind);
    let [last, second, latest] = [0, 0, 0];
    for (const [at, chunk] of chunks.entries()) {
      const touches = ({ start, end }: { start: number; end: number }): boolean =>
        start < chunk.end && chunk.start < end;
      const label = labels.find(touches);
      const wanted = label === undefined ? 0 : learnedKinds.indexOf(label.kind) + 1;
      // A run of unspaced script is passed over, as it is in use.
      let said = chunk.isRun ? 0 : wanted;
      if (!chunk.isRun && !unsure.some(touches)) {
        const hidden = (chunk.hasCapital || wanted !== 0) && chance(0.5);
        const best = learn(featuresOf(chunks, at, around, last, second, hidden, into), wanted, rate);
        // What comes after sees what would be guessed here, at times: it will not be the truth then.
        if (chance(0.2)) said = best;
      }
      second = last;
      last = said;
      if (said !== 0) latest = said;
    }
    mine.said = { chunks, requests: requestsOf(text) };
    mine.kind = latest;
  }
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const sets = Object.entries(labelledSets).filter(([name]) => !options.without.includes(name));
  const conversations = sets.flatMap(([, draw]) => draw(101 + epoch));
  collect(conversations);
  const lessons = [
    ...conversations.map(varied),
    ...plainLessons(),
    ...(options.dialogues === undefined ? [] : natural(options.dialogues, 300)),
  ];
  for (let place = lessons.length - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    [lessons[place], lessons[other]] = [lessons[other] as Lesson, lessons[place] as Lesson];
  }
  Object.assign(counted, { chunks: 0, right: 0, loss: 0 });
  for (const [place, lesson] of lessons.entries()) {
    const done = (epoch + place / lessons.length) / epochs;
    study(lesson, 0.1 * (1 - 0.9 * done));
  }
  console.log(
    `epoch ${epoch + 1}: ${counted.chunks} chunks, ${((counted.right / counted.chunks) * 100).toFixed(2)}% right, loss ${(counted.loss / counted.chunks).toFixed(4)}`,
  );
}

// Only differences between classes count, so every row is brought to an average of 0. The rows that weigh most stay.
const places: number[] = [];
const weightOf = new Float32Array(1 << tableBits);
for (let place = 0; place < 1 << tableBits; place++) {
  if ((uses[place] ?? 0) < 2) continue;
  const row = weights.subarray(place * learnedClasses, (place + 1) * learnedClasses);
  const mean = row.reduce((sum, one) => sum + one, 0) / learnedClasses;
  for (let kind = 0; kind < learnedClasses; kind++) row[kind] = (row[kind] ?? 0) - mean;
  weightOf[place] = Math.max(...row.map(Math.abs)) * (uses[place] ?? 0) ** 0.25;
  places.push(place);
}
const kept = places
  .sort((one, other) => (weightOf[other] ?? 0) - (weightOf[one] ?? 0))
  .slice(0, Number(options.rows))
  .sort((one, other) => one - other);
const scale = 0.04;
const bytes: number[] = [];
let before = -1;
for (const place of kept) {
  let distance = place - before;
  before = place;
  while (distance > 127) {
    bytes.push((distance & 127) | 128);
    distance >>= 7;
  }
  bytes.push(distance);
}
for (let kind = 0; kind < learnedClasses; kind++)
  for (const place of kept) {
    const weight = Math.round((weights[place * learnedClasses + kind] ?? 0) / scale);
    bytes.push(Math.max(-127, Math.min(127, weight)) & 255);
  }
const packed = brotliCompressSync(Buffer.from(bytes), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
}).toString('base64');
const lines = packed.match(/.{1,118}/g) ?? [];
writeFileSync(
  options.out,
  `// Made by scripts/train-learned.ts: not to be edited.\nexport const learnedTable = {\n  scale: ${scale},\n  rowCount: ${kept.length},\n  packed: \`\n${lines.join('\n')}\n\`,\n};\n`,
);
console.log(`${options.out}: ${kept.length} of ${places.length} rows, ${Math.round(packed.length / 1024)} KiB`);
