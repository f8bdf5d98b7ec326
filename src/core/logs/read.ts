// Reads the owner's file in any of the formats: batches of conversations, bad rows by line and reason, and where to go on.
import { type FileHandle, open } from 'node:fs/promises';
import { assertNever } from '../../shared/errors.ts';
import type { BadRow, BadRowReason, LogEncoding, LogLayout } from '../../shared/logs.ts';
import type { Batch, MessagePlace, SourceConversation } from './conversation.ts';
import { createGrouping } from './group.ts';
import { type Row, readChatLine, readRowLine } from './read-jsonl.ts';
import { createRecordJoiner, fieldsOf, mostLines, readRecord, recordLines, type TableRecord } from './read-table.ts';
import { createTranscriptReader, labelOf, messageText } from './read-transcript.ts';
import { linesAt, linesOf, type Position, type SourceLine } from './source.ts';

/** What a format makes of lines. */
type Reader = {
  take(line: SourceLine): void;
  end(): void;
  /** Where the oldest of what waits begins; null when nothing waits. */
  waiting(): Position | null;
};

type Output = { conversations: SourceConversation[]; bad: BadRow[] };

export type ReadOptions = {
  /** Offsets of rows that were imported already, where a cut-off import goes on in the middle of conversations. */
  readonly skip?: ReadonlySet<number>;
  /** Speakers that the owner named, which a transcript is read by. */
  readonly named?: ReadonlySet<string>;
  /** Of the file in a batch; as `linesOf` has it where none is given. */
  readonly chunkBytes?: number | undefined;
};

export async function* readBatches(
  file: string,
  layout: LogLayout,
  encoding: LogEncoding,
  from: Position,
  { skip = new Set(), named = new Set(), chunkBytes }: ReadOptions = {},
): AsyncGenerator<Batch> {
  const output: Output = { conversations: [], bad: [] };
  const reader = readerOf(layout, output, from.offset === 0, skip, named);
  let after = from;
  let foreignLines = 0;
  const batch = (): Batch => {
    const taken: Batch = {
      conversations: output.conversations,
      bad: output.bad,
      foreignLines,
      bytesRead: after.offset,
      resumeAt: reader.waiting() ?? after,
    };
    output.conversations = [];
    output.bad = [];
    foreignLines = 0;
    return taken;
  };
  for await (const lines of linesOf(file, encoding, from, chunkBytes)) {
    for (const line of lines) {
      after = { offset: line.offset + line.bytes, line: line.line + 1 };
      if (line.foreign) foreignLines += 1;
      if (line.tooLong) output.bad.push({ line: line.line, reason: 'too-long' });
      else reader.take(line);
    }
    yield batch();
  }
  reader.end();
  yield { ...batch(), resumeAt: after };
}

function readerOf(
  layout: LogLayout,
  output: Output,
  fromStart: boolean,
  skip: ReadonlySet<number>,
  named: ReadonlySet<string>,
): Reader {
  switch (layout.format) {
    case 'chat-jsonl':
      return chatReader(layout, output);
    case 'rows-jsonl':
      return rowsReader(output, skip, (line, give) => {
        if (line.text.trim() !== '') give(line, readRowLine(line, layout));
      });
    case 'csv':
      return tableReader(layout, output, fromStart, skip);
    case 'transcript': {
      const reader = createTranscriptReader(layout, named);
      return {
        take(line) {
          const { conversations, bad } = reader.take(line);
          output.conversations.push(...conversations);
          output.bad.push(...bad);
        },
        end: () => void output.conversations.push(...reader.end()),
        waiting: reader.waiting,
      };
    }
    default:
      return assertNever(layout);
  }
}

function chatReader(layout: Extract<LogLayout, { format: 'chat-jsonl' }>, output: Output): Reader {
  return {
    take(line) {
      if (line.text.trim() === '') return;
      const read = readChatLine(line, layout);
      if (typeof read === 'string') output.bad.push({ line: line.line, reason: read });
      else output.conversations.push({ offset: line.offset, line: line.line, messages: read });
    },
    end: () => undefined,
    waiting: () => null,
  };
}

type Give = (line: SourceLine, read: Row | BadRowReason) => void;

function rowsReader(
  output: Output,
  skip: ReadonlySet<number>,
  read: (line: SourceLine, give: Give) => void,
  finish: (give: Give) => void = () => undefined,
  unread: () => Position | null = () => null,
): Reader {
  const grouping = createGrouping();
  const give: Give = (line, row) => {
    if (typeof row === 'string') output.bad.push({ line: line.line, reason: row });
    else if (!skip.has(line.offset)) output.conversations.push(...grouping.take(row, line.offset));
  };
  return {
    take: (line) => read(line, give),
    end() {
      finish(give);
      output.conversations.push(...grouping.end());
    },
    waiting: () => grouping.oldest() ?? unread(),
  };
}

function tableReader(
  layout: Extract<LogLayout, { format: 'csv' }>,
  output: Output,
  fromStart: boolean,
  skip: ReadonlySet<number>,
): Reader {
  const joiner = createRecordJoiner(layout.delimiter);
  let header = layout.header && fromStart;
  let openAt: Position | null = null;
  const pass = (records: readonly TableRecord[], give: Give): void => {
    for (const record of records) {
      if (header) header = false;
      else give(record.first, readRecord(record, layout));
    }
  };
  return rowsReader(
    output,
    skip,
    (line, give) => {
      openAt ??= line;
      const records = joiner.take(line);
      if (records.length > 0 || line.text.trim() === '') openAt = null;
      pass(records, give);
    },
    (give) => pass(joiner.end(), give),
    () => openAt,
  );
}

/** A message read again: who said it and what. */
export type Reread = { readonly speaker: string; readonly text: string };

/** Reads messages of a file again by their places, null for one that is not there any more. */
export async function rereadMessages(
  file: string,
  layout: LogLayout,
  encoding: LogEncoding,
  places: readonly MessagePlace[],
): Promise<readonly (Reread | null)[]> {
  const handle = await open(file, 'r');
  try {
    const messages: (Reread | null)[] = [];
    const chats = new Map<number, readonly (Reread | null)[]>();
    for (const place of places) messages.push(await rereadOne(handle, layout, encoding, place, chats));
    return messages;
  } finally {
    await handle.close();
  }
}

async function rereadOne(
  handle: FileHandle,
  layout: LogLayout,
  encoding: LogEncoding,
  { offset, item }: MessagePlace,
  chats: Map<number, readonly (Reread | null)[]>,
): Promise<Reread | null> {
  const lineAt = async (): Promise<SourceLine | undefined> => (await linesAt(handle, encoding, offset, 1))[0];
  const given = (row: Row | BadRowReason): Reread | null => (typeof row === 'string' ? null : row.message);
  switch (layout.format) {
    case 'chat-jsonl': {
      const line = chats.has(offset) ? undefined : await lineAt();
      if (line !== undefined) {
        const read = readChatLine({ ...line, offset }, layout);
        chats.clear();
        chats.set(offset, typeof read === 'string' ? [] : read);
      }
      return chats.get(offset)?.[item] ?? null;
    }
    case 'rows-jsonl': {
      const line = await lineAt();
      return line === undefined ? null : given(readRowLine(line, layout));
    }
    case 'csv': {
      const few = recordLines(await linesAt(handle, encoding, offset, 4), layout.delimiter);
      const { first, text } = few.closed
        ? few
        : recordLines(await linesAt(handle, encoding, offset, mostLines), layout.delimiter);
      return first === undefined
        ? null
        : given(readRecord({ first, fields: fieldsOf(text, layout.delimiter) }, layout));
    }
    case 'transcript': {
      const lines = await linesAt(handle, encoding, offset, item);
      const label = labelOf(lines[0]?.text ?? '');
      return label === null ? null : { speaker: label.speaker, text: messageText(lines) };
    }
    default:
      return assertNever(layout);
  }
}
