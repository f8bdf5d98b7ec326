// CSV and TSV: records that may reach over several lines, with the byte at which each begins.
import { parse } from 'csv-parse/sync';
import type { BadRowReason, LogLayout } from '../../shared/logs.ts';
import type { Row } from './read-jsonl.ts';
import type { SourceLine } from './source.ts';

type TableLayout = Extract<LogLayout, { format: 'csv' }>;

/** A record that takes more lines than this has a quote that nobody closed. */
export const mostLines = 500;

export type TableRecord = { readonly first: SourceLine; readonly fields: readonly string[] | null };

/** Whether a field that began with a quote is still open at the line's end. */
function staysOpen(line: string, delimiter: string, open: boolean): boolean {
  let quoted = open;
  let fieldBegins = !open;
  for (let place = 0; place < line.length; place++) {
    const sign = line[place];
    if (quoted) {
      if (sign !== '"') continue;
      if (line[place + 1] === '"') place += 1;
      else quoted = false;
    } else if (sign === '"' && fieldBegins) quoted = true;
    fieldBegins = !quoted && (sign === delimiter || (fieldBegins && sign === ' '));
  }
  return quoted;
}

/** Fields of one record, null where they cannot be told apart. What the parser says of a mistake is not kept. */
export function fieldsOf(text: string, delimiter: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const records = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\u0000'],
      ltrim: true,
    });
    return (records[0] as string[] | undefined) ?? [];
  } catch {
    return null;
  }
}

/** Puts lines together to records. An open quote that is never closed costs its own line only: the next ones are read anew. */
export function createRecordJoiner(delimiter: string): {
  take(line: SourceLine): readonly TableRecord[];
  end(): readonly TableRecord[];
} {
  let waiting: SourceLine[] = [];
  let open = false;
  const take = (line: SourceLine): readonly TableRecord[] => {
    if (waiting.length === 0 && line.text.trim() === '') return [];
    open = staysOpen(line.text, delimiter, open);
    waiting.push(line);
    if (open && waiting.length < mostLines) return [];
    if (open) return giveUp();
    const [first] = waiting as [SourceLine];
    const text = waiting.map((one) => one.text).join('\n');
    waiting = [];
    return [{ first, fields: fieldsOf(text, delimiter) }];
  };
  const giveUp = (): readonly TableRecord[] => {
    const [first, ...others] = waiting as [SourceLine, ...SourceLine[]];
    waiting = [];
    open = false;
    return [{ first, fields: null }, ...others.flatMap(take)];
  };
  return {
    take,
    end: () => {
      const records: TableRecord[] = [];
      while (waiting.length > 0) records.push(...giveUp());
      return records;
    },
  };
}

export function readRecord({ first, fields }: TableRecord, layout: TableLayout): Row | BadRowReason {
  if (fields === null) return 'open-quote';
  const [speaker, text] = [fields[layout.speaker], fields[layout.text]];
  const needed = Math.max(layout.speaker, layout.text, layout.conversation ?? 0);
  if (fields.length <= needed || speaker === undefined || text === undefined) return 'wrong-columns';
  if (speaker.trim() === '') return 'no-speaker';
  return {
    message: {
      place: { offset: first.offset, item: 0 },
      line: first.line,
      speaker: speaker.trim(),
      text: text.toWellFormed(),
    },
    conversation: layout.conversation === null ? null : (fields[layout.conversation] ?? null),
    order: layout.order === null ? null : (fields[layout.order] ?? null),
  };
}

/** The record that begins with the first of the lines; used when one is read again. `closed`: none of its quotes stays open. */
export function recordLines(
  lines: readonly SourceLine[],
  delimiter: string,
): { readonly first: SourceLine | undefined; readonly text: string; readonly closed: boolean } {
  let open = false;
  const joined = (count: number): string =>
    lines
      .slice(0, count)
      .map(({ text }) => text)
      .join('\n');
  for (const [place, line] of lines.entries()) {
    open = staysOpen(line.text, delimiter, open);
    if (!open) return { first: lines[0], text: joined(place + 1), closed: true };
  }
  return { first: lines[0], text: joined(lines.length), closed: false };
}
