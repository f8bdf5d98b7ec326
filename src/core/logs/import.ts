// Imports: one of a file at a time, hashed first, begun, gone on with, done anew by other rules, cancelled.
import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import type { LogEvent, LogImport, LogMapping, LogRole, ReplacementStyle } from '../../shared/logs.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import type { Rules } from './anonymise/types.ts';
import { previewFile } from './layout.ts';
import { progressEveryMs, readWhole } from './read-whole.ts';
import { loadRules } from './rules-file.ts';
import { examineFile, hashFile } from './source.ts';
import { withRecall } from './summary.ts';

export type Importer = {
  /** @throws AppError bad-input, run-busy, cancelled */
  start(request: ImportRequest): Promise<{ readonly import: LogImport; readonly already: boolean }>;
  /** The whole file anew by the rules as they are now. */
  reapply(
    wanted: string,
    change: { readonly file: string | null; readonly rulesFile: string | null },
  ): Promise<LogImport>;
  cancel(importId: string | null): void;
  dispose(): Promise<void>;
};

export type ImportRequest = {
  readonly file: string;
  readonly mapping: LogMapping | null;
  /** Null: as the file was begun with, else placeholders. */
  readonly style: ReplacementStyle | null;
  /** Null: as the file was begun with, else none. */
  readonly rulesFile: string | null;
};

type Reading = { readonly abort: AbortController; readonly ended: Promise<void> };

export function createImporter(options: {
  readonly store: Store;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
  /** The file of anonymiser-entry, as source or as built. */
  readonly anonymiserEntry: string;
}): Importer {
  const { store, listener, now, anonymiserEntry } = options;
  const readings = new Map<string, Reading>();
  const hashing = new Set<AbortController>();

  const read = (record: ImportRecord, rules: Rules, speakers: Readonly<Record<string, LogRole>>): void => {
    const abort = new AbortController();
    const ended = readWhole({ store, listener, now, record, rules, speakers, signal: abort.signal, anonymiserEntry })
      .then(
        () =>
          abort.signal.aborted
            ? ({ status: 'interrupted', failure: null } as const)
            : ({ status: 'finished', failure: null } as const),
        (error: unknown) => ({ status: 'failed', failure: failureOf(error) }) as const,
      )
      .then(({ status, failure }) => {
        readings.delete(record.id);
        store.logs.end(record.id, status, failure, now());
        listener({ kind: 'log-ended', importId: record.id, import: withRecall(store, store.logs.find(record.id)) });
      })
      // The store itself fails: the import stays "running" and is found interrupted at the next start.
      .catch(() => undefined);
    readings.set(record.id, { abort, ended });
  };

  const hash = async (file: string, importId: string, bytes: number): Promise<string> => {
    const abort = new AbortController();
    hashing.add(abort);
    let toldAt = 0;
    try {
      return await hashFile(file, abort.signal, (bytesRead) => {
        if (now() - toldAt < progressEveryMs) return;
        toldAt = now();
        listener({ kind: 'log-progress', importId, phase: 'hashing', bytesRead, bytes, conversations: 0, spans: 0 });
      });
    } finally {
      hashing.delete(abort);
    }
  };

  return {
    async start(request) {
      const { file, mapping: wanted, rulesFile } = request;
      const rules = await loadRules(rulesFile);
      const { mapping } = await previewFile(file, wanted);
      const { bytes, modifiedAt, encoding } = await examineFile(file);
      const id = newId(now());
      const sha256 = await hash(file, id, bytes);
      const known = store.logs.bySha256(sha256);
      if (known !== null) {
        const isDone = known.status === 'finished' || readings.has(known.id);
        // What goes on needs the named speakers again: their names were not kept.
        const isAsked = wanted !== null || (!isDone && known.layout.format === 'transcript' && known.layout.named);
        const other = otherThan(known, { ...request, mapping: isAsked ? mapping : null });
        if (isDone && other === null) return { import: withRecall(store, known), already: true };
        if (other !== null) throw begunOtherwise(known, other, isDone);
        const ownRules = rulesFile === null ? await loadRules(known.rulesFile) : rules;
        store.logs.begin(known.id, { file, rulesFile: known.rulesFile, modifiedAt, anew: false });
        const record = store.logs.find(known.id);
        read(record, ownRules, mapping.speakers);
        return { import: withRecall(store, record), already: false };
      }
      store.logs.create({
        id,
        status: 'running',
        file,
        rulesFile,
        sha256,
        bytes,
        modifiedAt,
        encoding,
        layout: mapping.layout,
        style: request.style ?? 'placeholder',
        generation: 1,
        resumeOffset: 0,
        resumeLine: 1,
        bytesRead: 0,
        otherEncoding: 0,
        createdAt: now(),
        finishedAt: null,
        failure: null,
      });
      const record = store.logs.find(id);
      read(record, rules, mapping.speakers);
      return { import: withRecall(store, record), already: false };
    },
    async reapply(wanted, change) {
      const known = store.logs.find(wanted);
      if (known.layout.format === 'transcript' && known.layout.named)
        throw new AppError(
          'bad-input',
          `Import ${known.id}: you named its speakers, and names are not kept, so the file cannot be read the same again. Purge it ("rehearsal logs purge ${known.id}") and import the file with the same speakers and your rules.`,
        );
      const file = change.file ?? known.file;
      const rulesFile = change.rulesFile ?? known.rulesFile;
      const rules = await loadRules(rulesFile);
      const { bytes, modifiedAt } = await examineFile(file);
      const sha256 = await hash(file, known.id, bytes);
      if (sha256 !== known.sha256) throw changedFile(file, known.id);
      store.logs.begin(known.id, { file, rulesFile, modifiedAt, anew: true });
      const record = store.logs.find(known.id);
      read(record, rules, {});
      return withRecall(store, record);
    },
    cancel(importId) {
      if (importId === null) for (const abort of hashing) abort.abort();
      const chosen = importId === null ? [...readings.values()] : [readings.get(store.logs.find(importId).id)];
      for (const reading of chosen) reading?.abort.abort();
    },
    async dispose() {
      for (const abort of hashing) abort.abort();
      for (const { abort } of readings.values()) abort.abort();
      await Promise.all([...readings.values()].map(({ ended }) => ended));
    },
  };
}

export function changedFile(file: string, importId: string): AppError {
  return new AppError(
    'bad-input',
    `${file}: is not the file that was imported as ${importId}: its SHA-256 is another. Give the file as it was, or import it as a new one.`,
  );
}

/** What is asked for and is not what the import was begun with, in words; null where all is the same or nothing is asked. */
function otherThan(
  known: ImportRecord,
  { mapping, style, rulesFile }: Pick<ImportRequest, 'mapping' | 'style' | 'rulesFile'>,
): 'format, columns or speakers' | 'style' | 'rules' | null {
  if (mapping !== null && JSON.stringify(mapping.layout) !== JSON.stringify(known.layout))
    return 'format, columns or speakers';
  if (style !== null && style !== known.style) return 'style';
  return rulesFile !== null && rulesFile !== known.rulesFile ? 'rules' : null;
}

/** What an import was begun with holds for all of it: halves of two kinds would be no import. */
function begunOtherwise(
  { id }: ImportRecord,
  other: NonNullable<ReturnType<typeof otherThan>>,
  isDone: boolean,
): AppError {
  const state = isDone ? 'was imported' : 'was begun and is not finished';
  const rules = isDone
    ? `"rehearsal logs reapply ${id} --rules FILE" applies them`
    : `go on without --rules, then "rehearsal logs reapply ${id} --rules FILE" applies them`;
  const way =
    other === 'rules'
      ? rules
      : `${isDone ? '' : 'Go on with the same, or '}purge it first ("rehearsal logs purge ${id}")`;
  return new AppError(
    'bad-input',
    `This file ${state} as ${id} with other ${other === 'style' ? 'replacements (--style)' : other}; nothing was done. ${way[0]?.toUpperCase()}${way.slice(1)}.`,
  );
}

function newId(at: number): string {
  return `${new Date(at).toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15)}-${randomBytes(2).toString('hex')}`;
}

/** What others throw may quote the text that was worked on: of that only the kind is told. */
function failureOf(error: unknown): string {
  if (error instanceof AppError && error.code !== 'internal') return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `The import stopped at an unexpected error: ${error instanceof Error ? error.constructor.name : typeof error}${code}. What it had stored is kept; importing the file again goes on.`;
}
