// Tells from a file's first lines which of the layouts it has, and which columns or keys are what.
import { AppError } from '../../shared/errors.ts';
import type { LogLayout } from '../../shared/logs.ts';
import { conversationKeys, listKeys, orderKeys, speakerKeys, textKeys } from './column-words.ts';
import { isObject, parsed, textOf, valueAt } from './read-jsonl.ts';
import { createRecordJoiner } from './read-table.ts';
import { isRule, labelOf } from './read-transcript.ts';
import type { SourceLine } from './source.ts';

export type Detected = { readonly layout: LogLayout; readonly columns: readonly string[] };

/** @throws AppError bad-input where no format fits. */
export function detectLayout(file: string, head: readonly SourceLine[]): Detected {
  const lines = head.map(({ text }) => text).filter((text) => text.trim() !== '');
  const first = lines[0]?.trim() ?? '';
  if (/^[[{]/.test(first)) {
    const detected = detectJsonl(lines);
    if (detected !== null) return detected;
    if (parsed(lines.slice(0, 2).join('\n')) === undefined && /^[[{]\s*$|^\[/.test(first))
      throw new AppError(
        'bad-input',
        `${file}: expected one JSON object a line, got JSON that reaches over several lines. "jq -c '.[]' FILE > FILE.jsonl" makes lines of a list.`,
      );
    throw new AppError(
      'bad-input',
      `${file}: line ${head[0]?.line ?? 1}: expected an object with a list of messages, or with a speaker and a text. Give the keys.`,
    );
  }
  const transcript = detectTranscript(head);
  const table = detectTable(head);
  if (table !== null && (transcript === null || table.sure)) return table;
  if (transcript !== null) return transcript;
  throw new AppError(
    'bad-input',
    `${file}: expected JSONL, CSV, TSV or a transcript of "Name: text" lines, and its beginning is none of them. Give the format and its columns.`,
  );
}

const keyed = (keys: readonly string[], wanted: readonly string[]): string | null => {
  for (const want of wanted) {
    const key = keys.find((one) => one.toLowerCase().trim() === want);
    if (key !== undefined) return key;
  }
  return null;
};

/** Keys of an entry, those of an object inside it joined by a point. */
function keysOf(entry: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(entry).flatMap(([key, value]) =>
    isObject(value) ? [key, ...Object.keys(value).map((inner) => `${key}.${inner}`)] : [key],
  );
}

function detectJsonl(lines: readonly string[]): Detected | null {
  const records = lines.slice(0, 50).map(parsed);
  const record = records.find((one) => Array.isArray(one) || isObject(one));
  if (record === undefined) return null;
  const list = Array.isArray(record) ? null : keyed(Object.keys(record as object), listKeys);
  const entries = Array.isArray(record) ? record : list === null ? null : (record as Record<string, unknown>)[list];
  const entry = Array.isArray(entries) ? entries.find(isObject) : undefined;
  if (isObject(entry)) {
    const keys = keysOf(entry);
    const speaker = keyed(
      keys.filter((key) => textOf(valueAt(entry, key)) !== null),
      speakerKeys,
    );
    const text = keyed(keys, textKeys);
    if (speaker !== null && text !== null)
      return { layout: { format: 'chat-jsonl', messages: list, speaker, text }, columns: keys };
  }
  if (!isObject(record)) return null;
  const keys = keysOf(record);
  const text = keyed(keys, textKeys);
  const speaker = keyed(
    keys.filter((key) => key !== text),
    speakerKeys,
  );
  if (speaker === null || text === null || textOf(record[speaker]) === null) return null;
  const conversation = keyed(
    keys.filter((key) => key !== text && key !== speaker),
    conversationKeys,
  );
  return {
    layout: {
      format: 'rows-jsonl',
      conversation,
      speaker,
      text,
      order: keyed(
        keys.filter((key) => key !== conversation),
        orderKeys,
      ),
    },
    columns: keys,
  };
}

function detectTranscript(head: readonly SourceLine[]): Detected | null {
  const texts = head.map(({ text }) => text);
  const labels = texts.flatMap((text) => labelOf(text)?.speaker ?? []);
  const filled = texts.filter((text) => text.trim() !== '' && !isRule(text)).length;
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  if (counts.size < 2 || labels.length < 2 || labels.length < filled * 0.3) return null;
  if (texts.some(isRule)) return { layout: { format: 'transcript', parted: 'rule', named: false }, columns: [] };
  // Blank lines part conversations where the blocks between them are conversations themselves.
  const blocks = texts
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').flatMap((line) => labelOf(line)?.speaker ?? []));
  const whole = blocks.filter((speakers) => new Set(speakers).size >= 2).length;
  return {
    layout: {
      format: 'transcript',
      named: false,
      parted: blocks.length > 1 && whole >= blocks.length * 0.6 ? 'blank-line' : 'never',
    },
    columns: [],
  };
}

function recordsOf(head: readonly SourceLine[], delimiter: string): readonly (readonly string[])[] {
  const joiner = createRecordJoiner(delimiter);
  return [...head.flatMap(joiner.take), ...joiner.end()].flatMap(({ fields }) => (fields === null ? [] : [fields]));
}

type DetectedTable = Detected & { /** A heading names the columns. */ readonly sure: boolean };

function detectTable(head: readonly SourceLine[]): DetectedTable | null {
  const candidates = ([',', ';', '\t', '|'] as const).flatMap((delimiter) => {
    const records = recordsOf(head, delimiter);
    const width = records[0]?.length ?? 0;
    const even = records.filter((record) => record.length === width).length;
    return width >= 2 && records.length >= 2 && even >= records.length * 0.8 ? [{ delimiter, records, width }] : [];
  });
  const best = candidates.toSorted((one, other) => other.width - one.width)[0];
  if (best === undefined) return null;
  const [heading = [], ...rest] = best.records;
  const named = namedColumns(heading);
  if (named !== null)
    return {
      layout: { format: 'csv', delimiter: best.delimiter, header: true, ...named },
      columns: heading,
      sure: true,
    };
  const guessed = guessedColumns(best.records);
  if (guessed === null || rest.length === 0) return null;
  return {
    layout: { format: 'csv', delimiter: best.delimiter, header: false, ...guessed },
    columns: heading.map((_, at) => `column ${at + 1}`),
    sure: false,
  };
}

type Columns = { conversation: number | null; speaker: number; text: number; order: number | null };

function namedColumns(heading: readonly string[]): Columns | null {
  const at = (keys: readonly string[], taken: readonly number[]): number | null => {
    const key = keyed(
      heading.filter((_, place) => !taken.includes(place)),
      keys,
    );
    return key === null ? null : heading.indexOf(key);
  };
  const text = at(textKeys, []);
  if (text === null) return null;
  const speaker = at(speakerKeys, [text]);
  if (speaker === null) return null;
  const conversation = at(conversationKeys, [text, speaker]);
  return {
    text,
    speaker,
    conversation,
    order: at(orderKeys, [text, speaker, ...(conversation === null ? [] : [conversation])]),
  };
}

/** Without a heading: the longest column is the text, of the others the one with the fewest values is the speaker. */
function guessedColumns(records: readonly (readonly string[])[]): Columns | null {
  const width = records[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => records.map((record) => record[at] ?? ''));
  const lengths = columns.map((values) => values.reduce((sum, value) => sum + value.length, 0));
  const text = lengths.indexOf(Math.max(...lengths));
  const others = columns.map((values, at) => ({ at, distinct: new Set(values).size })).filter(({ at }) => at !== text);
  const speaker = others
    .filter(({ distinct }) => distinct >= 2)
    .toSorted((one, other) => one.distinct - other.distinct)[0];
  if (speaker === undefined || speaker.distinct > Math.max(2, records.length / 2)) return null;
  const conversation = others.find(({ at, distinct }) => at !== speaker.at && distinct < records.length) ?? null;
  return { text, speaker: speaker.at, conversation: conversation?.at ?? null, order: null };
}

/** Names of what the layout may use: keys, a heading, or numbers. */
export function columnsOf(head: readonly SourceLine[], layout: LogLayout): readonly string[] {
  const lines = head.map(({ text }) => text).filter((text) => text.trim() !== '');
  if (layout.format === 'transcript') return [];
  if (layout.format !== 'csv') return detectJsonl(lines)?.columns ?? [];
  const heading = recordsOf(head, layout.delimiter)[0] ?? [];
  return layout.header ? heading : heading.map((_, at) => `column ${at + 1}`);
}
