// Tells from a file's beginning how it is laid out, and shows what that makes of it, so that the owner can correct it.
import { AppError } from '../../shared/errors.ts';
import type { BadRow, LogEncoding, LogLayout, LogMapping, LogPreview, LogRole } from '../../shared/logs.ts';
import type { SourceConversation } from './conversation.ts';
import { columnsOf, detectLayout } from './detect-layout.ts';
import { readBatches } from './read.ts';
import { namedSpeakers, rolesOf } from './roles.ts';
import { examineFile, linesOf, type SourceLine } from './source.ts';

const headLines = 400;
const headBytes = 512 * 1024;
const previewRows = 5;
const previewConversations = 200;
/** Characters of a message that a preview shows. */
const shownCharacters = 300;

/** The file as it would be imported; `mapping` null takes what is detected. Nothing of it is kept. @throws AppError bad-input */
export async function previewFile(file: string, wanted: LogMapping | null): Promise<LogPreview> {
  const { bytes, encoding } = await examineFile(file);
  const head = await headOf(file, encoding);
  const detected =
    wanted === null ? detectLayout(file, head) : { layout: wanted.layout, columns: columnsOf(head, wanted.layout) };
  const speakers = wanted?.speakers ?? {};
  const named = namedSpeakers(speakers);
  const { layout } = detected;
  const mapping: LogMapping = {
    layout: layout.format === 'transcript' ? { ...layout, named: named.size > 0 } : layout,
    speakers,
  };
  const { conversations, problems, foreign } = await beginning(file, mapping.layout, encoding, named);
  if (conversations.length === 0) {
    throw new AppError(
      'bad-input',
      `${file}: no conversation could be read as ${layoutWords(mapping.layout)}${problems[0] === undefined ? '' : ` (line ${problems[0].line}: ${problems[0].reason})`}. Give the right format and columns.`,
    );
  }
  const roles = conversations.map((conversation) =>
    rolesOf(
      conversation.messages.map(({ speaker }) => speaker),
      mapping.speakers,
    ),
  );
  return {
    file,
    bytes,
    encoding,
    mapping,
    columns: [...detected.columns],
    rows: conversations
      .flatMap((conversation, number) =>
        conversation.messages.map(({ line, speaker, text }) => ({
          line,
          conversation: number + 1,
          speaker,
          role: roles[number]?.get(speaker) ?? ('skip' as const),
          text: text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text,
        })),
      )
      .slice(0, previewRows),
    speakers: speakersOf(conversations, roles),
    problems: problems.slice(0, 20),
    notices: noticesOf(mapping, conversations, foreign),
  };
}

export function layoutWords(layout: LogLayout): string {
  switch (layout.format) {
    case 'chat-jsonl':
      return `JSONL with a conversation a line (messages in ${layout.messages === null ? 'the line itself' : `"${layout.messages}"`}, speaker "${layout.speaker}", text "${layout.text}")`;
    case 'rows-jsonl':
      return `JSONL with a message a line (conversation ${layout.conversation === null ? 'none' : `"${layout.conversation}"`}, speaker "${layout.speaker}", text "${layout.text}", order ${layout.order === null ? 'as in the file' : `"${layout.order}"`})`;
    case 'csv': {
      const column = (at: number | null, none: string): string => (at === null ? none : `column ${at + 1}`);
      return `${layout.delimiter === '\t' ? 'TSV' : `CSV with "${layout.delimiter}"`} ${layout.header ? 'under a heading' : 'without a heading'} (conversation ${column(layout.conversation, 'none')}, speaker ${column(layout.speaker, '')}, text ${column(layout.text, '')}, order ${column(layout.order, 'as in the file')})`;
    }
    case 'transcript':
      return `a transcript of "Name: text" lines (conversations ${{ rule: 'between lines of dashes', 'blank-line': 'between blank lines', never: 'not parted: the file is one' }[layout.parted]})`;
  }
}

async function headOf(file: string, encoding: LogEncoding): Promise<readonly SourceLine[]> {
  const head: SourceLine[] = [];
  let bytes = 0;
  for await (const lines of linesOf(file, encoding)) {
    for (const line of lines) {
      if (head.length >= headLines || bytes > headBytes) return head;
      head.push(line);
      bytes += line.bytes;
    }
  }
  return head;
}

async function beginning(
  file: string,
  layout: LogLayout,
  encoding: LogEncoding,
  named: ReadonlySet<string>,
): Promise<{ conversations: readonly SourceConversation[]; problems: readonly BadRow[]; foreign: number }> {
  const conversations: SourceConversation[] = [];
  const problems: BadRow[] = [];
  let foreign = 0;
  for await (const batch of readBatches(file, layout, encoding, { offset: 0, line: 1 }, { named })) {
    conversations.push(...batch.conversations);
    problems.push(...batch.bad);
    foreign += batch.foreignLines;
    if (conversations.length >= previewConversations || batch.bytesRead > 16 * 1024 * 1024) break;
  }
  return { conversations: conversations.slice(0, previewConversations), problems, foreign };
}

function speakersOf(
  conversations: readonly SourceConversation[],
  roles: readonly ReadonlyMap<string, LogRole | null>[],
): LogPreview['speakers'] {
  const counts = new Map<string, { role: LogRole; messages: number }>();
  conversations.forEach(({ messages }, number) => {
    for (const { speaker } of messages) {
      const before = counts.get(speaker);
      counts.set(speaker, {
        role: before?.role ?? roles[number]?.get(speaker) ?? 'skip',
        messages: (before?.messages ?? 0) + 1,
      });
    }
  });
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .toSorted((one, other) => other.messages - one.messages)
    .slice(0, 20);
}

function noticesOf(mapping: LogMapping, conversations: readonly SourceConversation[], foreign: number): string[] {
  const notices: string[] = [];
  const { layout } = mapping;
  if ('conversation' in layout && layout.conversation === null)
    notices.push('No column tells conversations apart: the whole file is taken for one.');
  if (layout.format === 'transcript' && layout.parted === 'never')
    notices.push('Nothing parts conversations: the whole file is taken for one.');
  if (conversations.every(({ messages }) => messages.length < 2))
    notices.push('Every conversation has one message only: is the conversation column right?');
  if (foreign > 0)
    notices.push(`${foreign} of the first lines are not in the file's encoding; they are read as Windows-1252.`);
  const thirds = conversations.filter((conversation) =>
    [
      ...rolesOf(
        conversation.messages.map(({ speaker }) => speaker),
        mapping.speakers,
      ).values(),
    ].includes(null),
  ).length;
  if (thirds > 0)
    notices.push(
      `${thirds} of the first conversations have a third speaker and would be left out; say who the speakers are.`,
    );
  return notices;
}
