// Reads a file into the store: hashed first, then conversation by conversation, anonymised in memory before anything is kept.
import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/errors.ts';
import type { BadRow, LogEvent, LogImport, LogMapping, LogRole, ReplacementStyle } from '../../shared/logs.ts';
import type { ImportRecord, StoredConversation } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { anonymise, type Ruling } from './anonymise/anonymise.ts';
import type { Rules } from './anonymise/types.ts';
import { previewFile } from './layout.ts';
import { type Said, saidBefore, saidIn, turnsOf } from './normalise.ts';
import { readBatches } from './read.ts';
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
  readonly style: ReplacementStyle;
  readonly rulesFile: string | null;
};

const progressEveryMs = 200;
/** Work this long, then let other calls of the core be answered. */
const breathEveryMs = 30;

type Reading = { readonly abort: AbortController; readonly ended: Promise<void> };

export function createImporter(options: {
  readonly store: Store;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
}): Importer {
  const { store, listener, now } = options;
  const readings = new Map<string, Reading>();
  const hashing = new Set<AbortController>();

  const read = (record: ImportRecord, rules: Rules, speakers: Readonly<Record<string, LogRole>>): void => {
    const abort = new AbortController();
    const ended = readWhole({ store, listener, now, record, rules, speakers, signal: abort.signal })
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
    async start({ file, mapping: wanted, style, rulesFile }) {
      const rules = await loadRules(rulesFile);
      const { mapping } = await previewFile(file, wanted);
      const { bytes, modifiedAt, encoding } = await examineFile(file);
      const id = newId(now());
      const sha256 = await hash(file, id, bytes);
      const known = store.logs.bySha256(sha256);
      if (known !== null) {
        if (known.status === 'finished' || readings.has(known.id))
          return { import: withRecall(store, known), already: true };
        sameOrRefuse(known, mapping, style);
        store.logs.begin(known.id, { file, rulesFile, modifiedAt, anew: false });
        const record = store.logs.find(known.id);
        read(record, rules, mapping.speakers);
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
        style,
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

/** What an import was begun with holds until it is finished: halves of two kinds would be no import. */
function sameOrRefuse(known: ImportRecord, mapping: LogMapping, style: ReplacementStyle): void {
  if (JSON.stringify(known.layout) === JSON.stringify(mapping.layout) && known.style === style) return;
  throw new AppError(
    'bad-input',
    `Import ${known.id} of this file was begun with another ${known.style === style ? 'format or columns' : 'style'} and is not finished. Go on with the same, or purge it first ("rehearsal logs purge ${known.id}").`,
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

type Whole = {
  readonly store: Store;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
  readonly record: ImportRecord;
  readonly rules: Rules;
  readonly speakers: Readonly<Record<string, LogRole>>;
  readonly signal: AbortSignal;
};

/** One batch, one commit; when it is cut off, nothing of a batch is stored or all of it. */
async function readWhole({ store, listener, now, record, rules, speakers, signal }: Whole): Promise<void> {
  const { id, file, layout, encoding, bytes } = record;
  const from = { offset: record.resumeOffset, line: record.resumeLine };
  const named = layout.format === 'csv' || layout.format === 'rows-jsonl';
  const skip = named && from.offset > 0 ? store.logs.storedOffsets(id, from.offset) : new Set<number>();
  const salt = randomBytes(32);
  const counts = store.logs.counts(id);
  let { conversations, spans } = record.resumeOffset === 0 ? { conversations: 0, spans: 0 } : counts;
  let toldAt = 0;
  let breathAt = now();
  for await (const batch of readBatches(file, layout, encoding, from, skip)) {
    const stored: StoredConversation[] = [];
    const bad: BadRow[] = [...batch.bad];
    for (const conversation of batch.conversations) {
      const before = record.generation > 1 ? store.logs.roles(id, conversation.offset) : null;
      const said =
        before === null || before.size === 0 ? saidIn(conversation, speakers) : saidBefore(conversation, before);
      if (typeof said === 'string') bad.push({ line: conversation.line, reason: said });
      else {
        const rulings = record.generation > 1 ? rulingsFor(said, store.logs.rulings(id, conversation.offset)) : [];
        const made = anonymise(said, { rules, style: record.style, salt, conversation: conversation.offset, rulings });
        stored.push({ offset: conversation.offset, line: conversation.line, turns: turnsOf(said, made) });
        spans += made.reduce(
          (sum, message) => sum + message.spans.filter(({ certainty }) => certainty !== 'doubtful').length,
          0,
        );
      }
      if (now() - breathAt > breathEveryMs) {
        await setImmediate();
        breathAt = now();
      }
      if (signal.aborted) return;
    }
    store.logs.addBatch(id, stored, bad, {
      bytesRead: batch.bytesRead,
      resumeOffset: batch.resumeAt.offset,
      resumeLine: batch.resumeAt.line,
      otherEncoding: batch.foreignLines,
    });
    conversations += stored.length;
    if (now() - toldAt >= progressEveryMs || batch.bytesRead >= bytes) {
      toldAt = now();
      listener({
        kind: 'log-progress',
        importId: id,
        phase: 'reading',
        bytesRead: batch.bytesRead,
        bytes,
        conversations,
        spans,
      });
    }
  }
  const after = await examineFile(file);
  if (after.bytes !== bytes || after.modifiedAt !== record.modifiedAt)
    throw new AppError(
      'bad-input',
      `${file}: was changed while it was read. Purge the import ("rehearsal logs purge ${id}") and import the file again.`,
    );
  store.logs.dropEarlier(id);
}

/** Rulings are kept by places in the file; here they are put to the messages as they were read. */
function rulingsFor(said: readonly Said[], stored: ReturnType<Store['logs']['rulings']>): readonly Ruling[] {
  return stored.flatMap(({ place, start, end, kind, decision }) => {
    const message = said.findIndex((one) => one.place.offset === place.offset && one.place.item === place.item);
    return message === -1 ? [] : [{ message, start, end, kind, decision }];
  });
}
