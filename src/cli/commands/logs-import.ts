// `rehearsal logs preview`, `import`, `list` and `show`.
import { AppError } from '../../shared/errors.ts';
import {
  badRowsWords,
  type LogEvent,
  type LogImport,
  type LogLayout,
  type LogMapping,
  type LogPreview,
  logEventSchema,
} from '../../shared/logs.ts';
import type { CoreProcess } from '../core-process.ts';
import { watchInterrupts } from '../interruption.ts';
import { printJson, printLines, widthOf } from '../output.ts';
import type { Terminal } from '../program.ts';
import { importLines, importTable, kindTable, previewLines, progressText } from '../terminal/logs.ts';
import { createStatusLine } from '../terminal/status-line.ts';
import { type LookOptions, wholeNumber, withCore, withReadingCore } from './look.ts';

export type MappingFlags = {
  format?: 'chat' | 'rows' | 'csv' | 'tsv' | 'transcript';
  messages?: string;
  conversation?: string;
  speaker?: string;
  text?: string;
  order?: string;
  delimiter?: string;
  header?: boolean;
  parted?: 'rule' | 'blank-line' | 'never';
  user?: readonly string[];
  assistant?: readonly string[];
  skip?: readonly string[];
};

export type ImportFlags = { style?: 'placeholder' | 'surrogate'; rules?: string; namesModel?: string };

const layoutFlags = ['format', 'messages', 'conversation', 'speaker', 'text', 'order', 'delimiter', 'parted'] as const;

function says(flags: MappingFlags): boolean {
  return (
    layoutFlags.some((flag) => flags[flag] !== undefined) ||
    flags.header !== undefined ||
    (flags.user ?? flags.assistant ?? flags.skip) !== undefined
  );
}

/** What the flags leave open is detected. Null where nothing was said. */
async function mappingFor(core: CoreProcess, file: string, flags: MappingFlags): Promise<LogMapping | null> {
  if (!says(flags)) return null;
  const speakers = Object.fromEntries([
    ...(flags.user ?? []).map((name) => [name, 'user'] as const),
    ...(flags.assistant ?? []).map((name) => [name, 'assistant'] as const),
    ...(flags.skip ?? []).map((name) => [name, 'skip'] as const),
  ]);
  const whole = wholeLayout(flags);
  if (whole !== null) return { layout: whole, speakers };
  const preview = await previewByHeading(core, file, flags);
  return { layout: changedLayout(preview, flags), speakers };
}

/** As the file is detected; a column that is named in words means that there is a heading, whatever was detected. */
async function previewByHeading(core: CoreProcess, file: string, flags: MappingFlags): Promise<LogPreview> {
  const given = [flags.conversation, flags.speaker, flags.text, flags.order];
  const isNamed = given.some((value) => noneOr(value) != null && !/^\d+$/.test(value ?? ''));
  const hasHeading = flags.header === true || (flags.header === undefined && isNamed);
  const asTable = flags.format === 'csv' || flags.format === 'tsv';
  const look = (layout: LogLayout | null): Promise<LogPreview> =>
    core.client.call('logs.preview', { file, mapping: layout === null ? null : { layout, speakers: {} } });
  if (asTable && hasHeading && flags.speaker !== undefined && flags.text !== undefined)
    return look({
      format: 'csv',
      delimiter: delimiterOf(flags),
      header: true,
      conversation: null,
      speaker: 0,
      text: 1,
      order: null,
    });
  const preview = await look(null);
  const { layout } = preview.mapping;
  return layout.format === 'csv' && hasHeading && !layout.header ? look({ ...layout, header: true }) : preview;
}

/** A layout that the flags give without the help of the file. */
function wholeLayout(flags: MappingFlags): LogLayout | null {
  if (flags.format === 'transcript')
    return flags.parted === undefined ? null : { format: 'transcript', parted: flags.parted, named: false };
  if (flags.format === 'chat' && flags.speaker !== undefined && flags.text !== undefined)
    return { format: 'chat-jsonl', messages: flags.messages ?? null, speaker: flags.speaker, text: flags.text };
  if (flags.format === 'rows' && flags.speaker !== undefined && flags.text !== undefined)
    return {
      format: 'rows-jsonl',
      conversation: noneOr(flags.conversation) ?? null,
      speaker: flags.speaker,
      text: flags.text,
      order: noneOr(flags.order) ?? null,
    };
  if (
    (flags.format === 'csv' || flags.format === 'tsv') &&
    flags.header === false &&
    flags.speaker !== undefined &&
    flags.text !== undefined
  ) {
    const at = (value: string | undefined, flag: string): number | null =>
      noneOr(value) == null ? null : wholeNumber(flag, 1, 1000)(String(value)) - 1;
    return {
      format: 'csv',
      delimiter: delimiterOf(flags),
      header: false,
      conversation: at(flags.conversation, '--conversation'),
      speaker: at(flags.speaker, '--speaker') ?? 0,
      text: at(flags.text, '--text') ?? 0,
      order: at(flags.order, '--order'),
    };
  }
  return null;
}

const noneOr = (value: string | undefined): string | null | undefined => (value === 'none' ? null : value);

function delimiterOf(flags: MappingFlags, found: ',' | ';' | '\t' | '|' = ','): ',' | ';' | '\t' | '|' {
  if (flags.format === 'tsv') return '\t';
  if (flags.delimiter === undefined) return found;
  const sign = ({ ',': ',', ';': ';', '|': '|', '\t': '\t', '\\t': '\t', tab: '\t' } as const)[flags.delimiter as ','];
  if (sign === undefined) throw new AppError('bad-input', `--delimiter ${flags.delimiter}: expected one of , ; | tab.`);
  return sign;
}

const formatOf: Readonly<Record<NonNullable<MappingFlags['format']>, LogLayout['format']>> = {
  chat: 'chat-jsonl',
  rows: 'rows-jsonl',
  csv: 'csv',
  tsv: 'csv',
  transcript: 'transcript',
};

function changedLayout({ mapping: { layout }, columns, file }: LogPreview, flags: MappingFlags): LogLayout {
  if (flags.format !== undefined && formatOf[flags.format] !== layout.format) {
    if (flags.format === 'transcript') return { format: 'transcript', parted: 'blank-line', named: false };
    throw new AppError(
      'bad-input',
      `--format ${flags.format}: ${file} looks like ${layout.format}. Where it is not, give --speaker and --text too (column numbers with --no-header).`,
    );
  }
  const named = (value: string, flag: string): string => {
    if (layout.format === 'csv' || columns.includes(value)) return value;
    throw new AppError('bad-input', `${flag} ${value}: ${file} has no such key. Its keys: ${columns.join(', ')}.`);
  };
  switch (layout.format) {
    case 'chat-jsonl':
      return {
        ...layout,
        messages: flags.messages ?? layout.messages,
        speaker: named(flags.speaker ?? layout.speaker, '--speaker'),
        text: named(flags.text ?? layout.text, '--text'),
      };
    case 'rows-jsonl': {
      const [conversation, order] = [noneOr(flags.conversation), noneOr(flags.order)];
      return {
        ...layout,
        conversation:
          conversation === undefined
            ? layout.conversation
            : conversation === null
              ? null
              : named(conversation, '--conversation'),
        speaker: named(flags.speaker ?? layout.speaker, '--speaker'),
        text: named(flags.text ?? layout.text, '--text'),
        order: order === undefined ? layout.order : order === null ? null : named(order, '--order'),
      };
    }
    case 'csv': {
      const header = flags.header ?? layout.header;
      const at = (value: string, flag: string): number => {
        const place = header ? columns.indexOf(value) : -1;
        if (place !== -1) return place;
        if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= columns.length) return Number(value) - 1;
        throw new AppError(
          'bad-input',
          `${flag} ${value}: ${file} has no such column. ${header ? `Its columns: ${columns.join(', ')}.` : `Its columns are 1 to ${columns.length}.`}`,
        );
      };
      const optional = (value: string | null | undefined, found: number | null, flag: string): number | null =>
        value === undefined ? found : value === null ? null : at(value, flag);
      return {
        ...layout,
        delimiter: delimiterOf(flags, layout.delimiter),
        header,
        conversation: optional(noneOr(flags.conversation), layout.conversation, '--conversation'),
        speaker: optional(flags.speaker, layout.speaker, '--speaker') ?? layout.speaker,
        text: optional(flags.text, layout.text, '--text') ?? layout.text,
        order: optional(noneOr(flags.order), layout.order, '--order'),
      };
    }
    case 'transcript':
      return { ...layout, parted: flags.parted ?? layout.parted };
  }
}

export function previewLog(terminal: Terminal, file: string, options: LookOptions & MappingFlags): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const preview = await core.client.call('logs.preview', { file, mapping: await mappingFor(core, file, options) });
    if (options.json) printJson(terminal.out, preview);
    else printLines(terminal.out, previewLines(preview, terminal.outColors, widthOf(terminal.out)));
    return 0;
  });
}

export function importLogs(
  terminal: Terminal,
  files: readonly string[],
  options: LookOptions & MappingFlags & ImportFlags,
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const done: { import: LogImport; already: boolean }[] = [];
    for (const file of files) {
      const mapping = await mappingFor(core, file, options);
      const result = await followImport(terminal, core, () =>
        core.client.call('logs.import', {
          file,
          mapping,
          style: options.style ?? null,
          rulesFile: options.rules ?? null,
          namesModel: options.namesModel ?? null,
        }),
      );
      done.push(result);
      if (!options.json) printLines(terminal.out, importLines(result.import, result.already));
      if (result.import.status === 'interrupted') break;
    }
    if (options.json) printJson(terminal.out, done);
    if (done.some(({ import: one }) => one.status === 'interrupted')) return 130;
    return done.every(({ import: one }) => one.status === 'finished' || one.status === 'running') ? 0 : 3;
  });
}

/** Shows progress until the import that `begin` starts has ended; Ctrl-C cancels it and keeps what is stored. */
export async function followImport(
  terminal: Terminal,
  core: CoreProcess,
  begin: () => Promise<{ import: LogImport; already?: boolean }>,
): Promise<{ import: LogImport; already: boolean }> {
  const status = createStatusLine(terminal.err);
  const interruption = watchInterrupts();
  const ended = new Map<string, LogImport>();
  let told: (() => void) | null = null;
  const stopListening = core.client.onEvent((data) => {
    const event = logEventSchema.safeParse(data);
    if (!event.success) return;
    showEvent(event.data);
    if (event.data.kind === 'log-ended') ended.set(event.data.importId, event.data.import);
    told?.();
  });
  const showEvent = (event: LogEvent): void => {
    if (event.kind === 'log-progress') status.show(progressText(event));
  };
  interruption.onPress(() => {
    if (interruption.count() > 1) core.kill();
    else void core.client.call('logs.cancel', { importId: null }).catch(() => undefined);
  });
  try {
    const { import: begun, already = false } = await begin();
    if (already) return { import: begun, already };
    for (;;) {
      const end = ended.get(begun.id);
      if (end !== undefined) return { import: end, already: false };
      await Promise.race([
        new Promise<void>((settle) => {
          told = settle;
        }),
        core.died.then((reason) => {
          const kept = 'What was imported is kept; importing the file again goes on.';
          if (interruption.count() > 1) throw new AppError('cancelled', `Stopped at once. ${kept}`);
          throw new AppError('core-died', `${reason} ${kept}`);
        }),
      ]);
    }
  } finally {
    status.end();
    stopListening();
    interruption.dispose();
  }
}

export function listLogs(terminal: Terminal, options: LookOptions): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const imports = await core.client.call('logs.list', {});
    if (options.json) printJson(terminal.out, imports);
    else if (imports.length === 0)
      printLines(terminal.out, [
        `No logs were imported into ${core.dataDir} yet. "rehearsal logs preview FILE" shows how a file would be read.`,
      ]);
    else printLines(terminal.out, importTable(imports, terminal.outColors, widthOf(terminal.out)));
    return 0;
  });
}

export function showLog(
  terminal: Terminal,
  importId: string,
  conversation: string | undefined,
  options: LookOptions,
): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    if (conversation !== undefined) {
      const number = wholeNumber('conversation', 1, Number.MAX_SAFE_INTEGER)(conversation);
      const page = await core.client.call('logs.conversations', { importId, offset: number - 1, limit: 1 });
      const [found] = page.conversations;
      if (found === undefined)
        throw new AppError(
          'not-found',
          `The import has no conversation ${number}; its conversations are 1 to ${page.total}.`,
        );
      if (options.json) printJson(terminal.out, found);
      else
        printLines(terminal.out, [
          `Conversation ${number} of ${page.total}, line ${found.line} of the file`,
          '',
          ...found.turns.map(({ speaker, text }) => `${speaker}: ${text}`),
        ]);
      return 0;
    }
    const found = await core.client.call('logs.get', { importId });
    if (options.json) printJson(terminal.out, found);
    else {
      printLines(terminal.out, [
        ...importLines(found.import, false),
        '',
        ...kindTable(found.kinds, terminal.outColors, widthOf(terminal.out)),
        ...(found.badRows.length === 0 ? [] : ['', `Left out: ${badRowsWords(found.badRows, 10)}`]),
      ]);
    }
    return 0;
  });
}
