// Imports: one of a file at a time, hashed first, begun, gone on with, done anew by other rules, cancelled.
import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import type { LogEvent, LogImport, LogMapping, LogRole, NamesModelUse, ReplacementStyle } from '../../shared/logs.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import type { Rules } from './anonymise/types.ts';
import { begunOtherwise, otherThan } from './begun-otherwise.ts';
import { refuseCancelled, untilAborted } from './cancelled.ts';
import { previewFile } from './layout.ts';
import type { NamesModel, NamesModels } from './names-model.ts';
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
    change: { readonly file: string | null; readonly rulesFile: string | null; readonly namesModel: string | null },
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
  /** A GGUF file, a shipped model, or "none". Null: as the file was begun with, else none. */
  readonly namesModel: string | null;
};

/** What stands for no model where one is asked for. */
const noModel = 'none';

type Reading = { readonly abort: AbortController; readonly ended: Promise<void> };

export function createImporter(options: {
  readonly store: Store;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
  /** The file of anonymiser-entry, as source or as built. */
  readonly anonymiserEntry: string;
  readonly namesModels: NamesModels;
}): Importer {
  const { store, listener, now, anonymiserEntry, namesModels } = options;
  const readings = new Map<string, Reading>();
  /** What goes on before a reading has begun, by the import's id. */
  const preparing = new Set<{
    readonly id: string;
    readonly abort: AbortController;
    readonly ended: Promise<unknown>;
  }>();

  const read = (
    record: ImportRecord,
    rules: Rules,
    speakers: Readonly<Record<string, LogRole>>,
    names: NamesModel | null,
  ): void => {
    const abort = new AbortController();
    const ended = readWhole({
      store,
      listener,
      now,
      record,
      rules,
      speakers,
      signal: abort.signal,
      anonymiserEntry,
      names,
    })
      .finally(() => names?.close())
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

  const prepare = <T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const abort = new AbortController();
    const done = work(abort.signal).finally(() => preparing.delete(entry));
    const entry = { id, abort, ended: done.catch(() => undefined) };
    preparing.add(entry);
    return done;
  };

  const tell = (importId: string, phase: 'hashing' | 'model', bytesRead: number, bytes: number): void =>
    listener({ kind: 'log-progress', importId, phase, bytesRead, bytes, conversations: 0, spans: 0 });

  const hash = (file: string, importId: string, bytes: number, signal: AbortSignal): Promise<string> => {
    let toldAt = 0;
    return hashFile(file, signal, (bytesRead) => {
      if (now() - toldAt < progressEveryMs) return;
      toldAt = now();
      tell(importId, 'hashing', bytesRead, bytes);
    });
  };

  /** Loads the model, if any, and only then changes the store: where it cannot be loaded nothing is begun. */
  const begin = async (
    id: string,
    use: NamesModelUse | null,
    change: () => void,
    rules: Rules,
    speakers: Readonly<Record<string, LogRole>>,
    signal: AbortSignal,
  ): Promise<LogImport> => {
    const names = use === null ? null : await namesModels.open(use.path, signal);
    try {
      refuseCancelled(signal);
      change();
    } catch (error) {
      await names?.close();
      throw error;
    }
    const record = store.logs.find(id);
    read(record, rules, speakers, names);
    return withRecall(store, record);
  };

  /** Whoever cancels does not wait for a file of gigabytes to be hashed and tried. */
  const identified = async (named: string, importId: string, signal: AbortSignal): Promise<NamesModelUse> => {
    tell(importId, 'model', 0, 0);
    return untilAborted(namesModels.identify(named), signal);
  };

  /** The model that an import was begun with, where it still is what it was. */
  const sameModel = async (
    { id, namesModel: known }: ImportRecord,
    signal: AbortSignal,
  ): Promise<NamesModelUse | null> => {
    if (known === null) return null;
    const use = await identified(known.path, id, signal);
    if (use.sha256 === known.sha256) return use;
    throw new AppError(
      'bad-input',
      `${known.path}: is not the model that import ${id} was begun with: its SHA-256 is another. Bring that model back, or take another for all of it: "rehearsal logs reapply ${id} --names-model FILE" (or none).`,
    );
  };

  const wantedModel = async (named: string | null, importId: string, signal: AbortSignal) =>
    named === null || named === noModel ? null : identified(named, importId, signal);

  const start = async (id: string, request: ImportRequest, signal: AbortSignal) => {
    const { file, mapping: wanted, rulesFile } = request;
    const rules = await loadRules(rulesFile);
    const { mapping } = await previewFile(file, wanted);
    const { bytes, modifiedAt, encoding } = await examineFile(file);
    const use = await wantedModel(request.namesModel, id, signal);
    const sha256 = await hash(file, id, bytes, signal);
    const known = store.logs.bySha256(sha256);
    if (known !== null) {
      const isDone = known.status === 'finished' || readings.has(known.id);
      // What goes on needs the named speakers again: their names were not kept.
      const isAsked = wanted !== null || (!isDone && known.layout.format === 'transcript' && known.layout.named);
      const namesModel = request.namesModel === null ? undefined : use;
      const other = otherThan(known, { ...request, namesModel, mapping: isAsked ? mapping : null });
      if (isDone && other === null) return { import: withRecall(store, known), already: true };
      if (other !== null) throw begunOtherwise(known, other, isDone);
      const ownRules = rulesFile === null ? await loadRules(known.rulesFile) : rules;
      const own = await sameModel(known, signal);
      const goesOn = { file, rulesFile: known.rulesFile, namesModel: own, modifiedAt, anew: false };
      const change = (): void => store.logs.begin(known.id, goesOn);
      return { import: await begin(known.id, own, change, ownRules, mapping.speakers, signal), already: false };
    }
    const created: ImportRecord = {
      id,
      status: 'running',
      file,
      rulesFile,
      namesModel: use,
      namesCut: 0,
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
    };
    const create = (): void => {
      const other = store.logs.bySha256(sha256);
      if (other !== null)
        throw new AppError('run-busy', `${file}: is being imported already, as ${other.id}. Wait for its end.`);
      store.logs.create(created);
    };
    return { import: await begin(id, use, create, rules, mapping.speakers, signal), already: false };
  };

  const reapply: Importer['reapply'] = (wanted, change) => {
    const known = store.logs.find(wanted);
    return prepare(known.id, async (signal) => {
      if (known.layout.format === 'transcript' && known.layout.named)
        throw new AppError(
          'bad-input',
          `Import ${known.id}: you named its speakers, and names are not kept, so the file cannot be read the same again. Purge it ("rehearsal logs purge ${known.id}") and import the file with the same speakers and your rules.`,
        );
      const file = change.file ?? known.file;
      const rulesFile = change.rulesFile ?? known.rulesFile;
      const rules = await loadRules(rulesFile);
      const { bytes, modifiedAt } = await examineFile(file);
      const sha256 = await hash(file, known.id, bytes, signal);
      if (sha256 !== known.sha256) throw changedFile(file, known.id);
      const use =
        change.namesModel === null
          ? await sameModel(known, signal)
          : await wantedModel(change.namesModel, known.id, signal);
      const anew = { file, rulesFile, namesModel: use, modifiedAt, anew: true };
      return begin(known.id, use, () => store.logs.begin(known.id, anew), rules, {}, signal);
    });
  };

  return {
    start(request) {
      const id = newId(now());
      return prepare(id, (signal) => start(id, request, signal));
    },
    reapply,
    cancel(importId) {
      const prepared = [...preparing].filter(({ id }) => importId === null || id === importId);
      for (const { abort } of prepared) abort.abort();
      if (importId !== null && prepared.length > 0) return;
      const chosen = importId === null ? [...readings.values()] : [readings.get(store.logs.find(importId).id)];
      for (const reading of chosen) reading?.abort.abort();
    },
    async dispose() {
      for (const { abort } of preparing) abort.abort();
      await Promise.all([...preparing].map(({ ended }) => ended));
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

function newId(at: number): string {
  return `${new Date(at).toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15)}-${randomBytes(2).toString('hex')}`;
}

/** What others throw may quote the text that was worked on: of that only the kind is told. */
function failureOf(error: unknown): string {
  if (error instanceof AppError && error.code !== 'internal') return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `The import stopped at an unexpected error: ${error instanceof Error ? error.constructor.name : typeof error}${code}. What it had stored is kept; importing the file again goes on.`;
}
