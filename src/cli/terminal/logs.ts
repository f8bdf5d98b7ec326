// Words and tables about imported logs.
import type { Colors } from 'picocolors/types';
import { assertNever } from '../../shared/errors.ts';
import type { BadRowReason, KindCount, LogEvent, LogImport, LogLayout, LogPreview, Recall } from '../../shared/logs.ts';
import { bytes, cut, percent, plural, printable, table } from './text.ts';

const oneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ');

export function layoutText(layout: LogLayout, columns: readonly string[]): string {
  const column = (at: number | null, none: string): string =>
    at === null ? none : (columns[at] ?? `column ${at + 1}`);
  switch (layout.format) {
    case 'chat-jsonl':
      return `JSONL, a conversation a line: messages in ${layout.messages ?? 'the line itself'}, speaker ${layout.speaker}, text ${layout.text}`;
    case 'rows-jsonl':
      return `JSONL, a message a line: conversation ${layout.conversation ?? 'none'}, speaker ${layout.speaker}, text ${layout.text}, order ${layout.order ?? 'of the file'}`;
    case 'csv':
      return `${layout.delimiter === '\t' ? 'TSV' : `CSV with "${layout.delimiter}"`}, ${layout.header ? 'with a heading' : 'no heading'}: conversation ${column(layout.conversation, 'none')}, speaker ${column(layout.speaker, '')}, text ${column(layout.text, '')}, order ${column(layout.order, 'of the file')}`;
    case 'transcript':
      return `transcript of "Name: text" lines, conversations ${{ rule: 'between lines of dashes', 'blank-line': 'between blank lines', never: 'not parted' }[layout.parted]}`;
    default:
      return assertNever(layout);
  }
}

export function previewLines(preview: LogPreview, colors: Colors, width: number): readonly string[] {
  return [
    `${preview.file}, ${bytes(preview.bytes)}, ${preview.encoding}`,
    layoutText(preview.mapping.layout, preview.columns),
    ...(preview.columns.length > 0 ? [`Columns: ${preview.columns.map(oneLine).join(', ')}`] : []),
    `Speakers: ${preview.speakers.map(({ name, role, messages }) => `${oneLine(name)} is ${role === 'skip' ? 'left out' : `the ${role}`} (${messages})`).join(', ')}`,
    ...preview.notices.map((notice) => colors.yellow(notice)),
    '',
    ...table(
      [
        { title: 'Line', align: 'right' },
        { title: 'Conversation', align: 'right' },
        { title: 'Role' },
        { title: 'Speaker' },
        { title: 'Text' },
      ],
      preview.rows.map((row) => [
        String(row.line),
        String(row.conversation),
        row.role,
        cut(oneLine(row.speaker), 20),
        cut(oneLine(row.text), 200),
      ]),
      colors.bold,
      width,
    ),
    ...(preview.problems.length === 0
      ? []
      : [
          '',
          `Would be left out: ${preview.problems
            .slice(0, 5)
            .map(({ line, reason }) => `line ${line} (${reasonWords(reason)})`)
            .join(', ')}${preview.problems.length > 5 ? ' …' : ''}`,
        ]),
    '',
    'Nothing is stored yet. "rehearsal logs import" with the same flags imports it.',
  ];
}

export function reasonWords(reason: BadRowReason): string {
  const words: Readonly<Record<BadRowReason, string>> = {
    'not-json': 'no JSON',
    'no-messages': 'no list of messages',
    'no-text': 'no text',
    'no-speaker': 'no speaker',
    'wrong-columns': 'too few columns',
    'open-quote': 'a quote that is not closed',
    'third-speaker': 'a third speaker',
    'before-a-speaker': 'before anybody speaks',
    'too-long': 'longer than 8 MiB',
    'nothing-said': 'nothing said',
  };
  return words[reason];
}

export function progressText(event: Extract<LogEvent, { kind: 'log-progress' }>): string {
  const share = event.bytes === 0 ? 1 : event.bytesRead / event.bytes;
  const far = `${bytes(event.bytesRead)} of ${bytes(event.bytes)} ${percent(share)}`;
  return event.phase === 'hashing'
    ? `Hashing ${far}`
    : `Reading ${far} · ${plural(event.conversations, 'conversation')} · ${event.spans} replaced`;
}

export function statusWords(status: LogImport['status']): string {
  return { running: 'being read', interrupted: 'not finished', finished: 'finished', failed: 'failed' }[status];
}

export function recallWords(recall: Recall | null): string {
  if (recall === null) return 'not estimated yet ("rehearsal logs sample")';
  if (recall.estimate === null || recall.lower === null || recall.upper === null)
    return `${recall.seen} of ${recall.drawn} messages looked at, nothing personal marked yet`;
  return `${percent(recall.estimate)} found (95% interval ${percent(recall.lower)} to ${percent(recall.upper)}; ${recall.found} of ${recall.marked} marked, ${recall.seen} of ${recall.drawn} messages looked at)`;
}

export function importLines(one: LogImport, already: boolean): readonly string[] {
  const end = {
    running: 'is being read',
    interrupted: `was stopped at ${percent(one.bytes === 0 ? 1 : one.bytesRead / one.bytes)}; importing the file again goes on`,
    finished: already ? 'was imported before; nothing was done' : 'is imported',
    failed: `failed: ${one.failure ?? ''}`,
  }[one.status];
  return [
    `Import ${one.id}: ${one.file} ${end}`,
    `${plural(one.conversations, 'conversation')}, ${plural(one.turns, 'turn')}, ${one.spans} personal spans found, ${one.uncertain} of them or beside them uncertain`,
    ...(one.badRows > 0
      ? [`${plural(one.badRows, 'row')} could not be read and ${one.badRows === 1 ? 'was' : 'were'} left out`]
      : []),
    ...(one.otherEncoding > 0 ? [`${plural(one.otherEncoding, 'line')} read as Windows-1252`] : []),
    `Missed: ${recallWords(one.recall)}`,
  ];
}

export function importTable(imports: readonly LogImport[], colors: Colors, width: number): readonly string[] {
  return table(
    [
      { title: 'Import' },
      { title: 'File' },
      { title: 'Conversations', align: 'right' },
      { title: 'Replaced', align: 'right' },
      { title: 'Uncertain', align: 'right' },
      { title: 'Recall', align: 'right' },
      { title: 'State' },
    ],
    imports.map((one) => [
      one.id,
      one.file.split(/[\\/]/).at(-1) ?? one.file,
      String(one.conversations),
      String(one.spans),
      String(one.uncertain),
      one.recall?.estimate == null ? '–' : percent(one.recall.estimate),
      statusWords(one.status),
    ]),
    colors.bold,
    width,
  );
}

export function kindTable(kinds: readonly KindCount[], colors: Colors, width: number): readonly string[] {
  if (kinds.length === 0) return ['No personal data was found.'];
  const count = (value: number): string => (value === 0 ? '–' : String(value));
  return table(
    [
      { title: 'Kind' },
      { title: 'Replaced', align: 'right' },
      { title: 'Uncertain', align: 'right' },
      { title: 'Accepted', align: 'right' },
      { title: 'Rejected', align: 'right' },
      { title: 'Added', align: 'right' },
    ],
    kinds.map((kind) => [
      kind.kind,
      count(kind.replaced),
      count(kind.uncertain),
      count(kind.accepted),
      count(kind.rejected),
      count(kind.added),
    ]),
    colors.bold,
    width,
  );
}
