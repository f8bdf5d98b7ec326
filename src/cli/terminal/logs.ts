// Words and tables about imported logs.
import type { Colors } from 'picocolors/types';
import { assertNever } from '../../shared/errors.ts';
import { beginningOf, endOf } from '../../shared/excerpts.ts';
import {
  badRowsWords,
  type KindCount,
  type LogEvent,
  type LogImport,
  type LogLayout,
  type LogPreview,
  namesModelWords,
  type PurgeResult,
  type QueueItem,
  type Recall,
  type RulesFile,
  type SampleItem,
} from '../../shared/logs.ts';
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
    ...(preview.problems.length === 0 ? [] : ['', `Would be left out: ${badRowsWords(preview.problems, 5)}`]),
    '',
    'Nothing is stored yet. "rehearsal logs import" with the same flags imports it.',
  ];
}

export function progressText(event: Extract<LogEvent, { kind: 'log-progress' }>): string {
  const share = event.bytes === 0 ? 1 : event.bytesRead / event.bytes;
  const far = `${bytes(event.bytesRead)} of ${bytes(event.bytes)} ${percent(share)}`;
  if (event.phase === 'model') return 'Looking at the model';
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
    finished: already
      ? `was imported before; nothing was done ("rehearsal logs reapply ${one.id}" reads it by your rules as they are now)`
      : 'is imported',
    failed: `failed: ${one.failure ?? ''}`,
  }[one.status];
  const names = namesModelWords(one);
  return [
    `Import ${one.id}: ${one.file} ${end}`,
    `${plural(one.conversations, 'conversation')}, ${plural(one.turns, 'turn')}, ${plural(one.spans, 'personal span')} found, ${one.uncertain} not certain and undecided`,
    ...(one.badRows > 0
      ? [`${plural(one.badRows, 'row')} could not be read and ${one.badRows === 1 ? 'was' : 'were'} left out`]
      : []),
    ...(one.otherEncoding > 0 ? [`${plural(one.otherEncoding, 'line')} read as Windows-1252`] : []),
    ...(names === null ? [] : [`Names also by ${names}`]),
    `Missed: ${recallWords(one.recall)}`,
  ];
}

export function importTable(imports: readonly LogImport[], colors: Colors, width: number): readonly string[] {
  return table(
    [
      { title: 'Import', align: 'right' },
      { title: 'File' },
      { title: 'Conversations', align: 'right' },
      { title: 'Replaced', align: 'right' },
      { title: 'Not certain', align: 'right' },
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
      { title: 'Not certain', align: 'right' },
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

const decisionMarks: Readonly<Record<QueueItem['decision'], string>> = {
  pending: ' ',
  accepted: '✓',
  rejected: '✗',
  added: '+',
};

/** Three lines a span, so that its context can be read in a narrow window. */
export function queueLines(
  items: readonly QueueItem[],
  total: number,
  offset: number,
  colors: Colors,
  width: number,
): readonly string[] {
  if (total === 0) return ['Nothing here to review.'];
  const beside = Math.max(10, Math.floor((Math.min(width, 160) - 4) / 3));
  const lines = items.flatMap((item) => {
    const context =
      item.original === null
        ? 'The file does not have this message any more.'
        : `${endOf(oneLine(item.before ?? ''), beside)}${colors.bold(`[${oneLine(item.original)}]`)}${beginningOf(oneLine(item.after ?? ''), beside)}`;
    return [
      `${decisionMarks[item.decision]} ${item.spanId}  ${item.kind}, ${item.certainty === 'doubtful' ? 'left as it is' : `${item.certainty}, becomes ${oneLine(item.replacement)}`} (${item.rule})`,
      `    ${context}`,
      colors.dim(`    ${item.speaker}, conversation at line ${item.line}`),
    ];
  });
  const shown = `${offset + 1} to ${offset + items.length} of ${total}`;
  return [
    ...lines,
    '',
    `${shown}. --accept, --reject and --undo take these numbers, or "all"; --offset ${offset + items.length} shows more.`,
  ];
}

export function sampleLines(item: SampleItem): readonly string[] {
  return [
    `Message ${item.number}, said by the ${item.speaker}${item.context === null ? '' : `, after: ${cut(oneLine(item.context), 120)}`}`,
    ...printable(item.text)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

export function rulesLines(file: string, rules: RulesFile, added: number): readonly string[] {
  const counted = [
    `${plural(rules.persons.length, 'name')}`,
    `${plural(rules.organisations.length, 'organisation')}`,
    `${plural(rules.patterns.length, 'pattern')}`,
    `${plural(rules.keep.length, 'text')} to keep`,
  ].join(', ');
  return [
    `${file}: ${counted}`,
    ...rules.patterns.map(({ name, pattern }) => `  pattern ${name}: ${pattern}`),
    ...(rules.regions === null ? [] : [`  phone numbers as in ${rules.regions.join(', ')}`]),
    ...(added > 0
      ? [
          `${plural(added, 'rule')} added. "rehearsal logs reapply IMPORT --rules FILE" applies them to what is imported.`,
        ]
      : []),
  ];
}

export function purgeLines(purged: PurgeResult): readonly string[] {
  return [
    `Import ${purged.importId} is deleted: ${plural(purged.conversations, 'conversation')}, ${plural(purged.turns, 'turn')}${purged.runs > 0 ? `, ${plural(purged.runs, 'run')} made of it` : ''}. Its pages were overwritten and the database was rewritten.`,
    ...purged.files.map((file) => `Overwritten and removed: ${file}`),
    'Out of reach:',
    ...purged.unreachable.map((sentence) => `  ${sentence}`),
  ];
}
