// Reads a whole file into the store, batch by batch, anonymised in memory before anything is kept.
import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import type { BadRow, LogEvent, LogRole } from '../../shared/logs.ts';
import type { ImportRecord, StoredConversation } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import type { Ruling } from './anonymise/anonymise.ts';
import type { Rules } from './anonymise/types.ts';
import { type Anonymisers, createAnonymisers } from './anonymisers.ts';
import type { Batch } from './conversation.ts';
import type { NamesModel } from './names-model.ts';
import { type Said, saidBefore, saidIn, turnsOf } from './normalise.ts';
import { readBatches } from './read.ts';
import { namedSpeakers } from './roles.ts';
import { partsOf, slowBatch } from './slow-parts.ts';
import { examineFile } from './source.ts';

export const progressEveryMs = 200;

/** A piece takes a second or two; minutes are a pattern of the owner's that tries every way to match a text. */
const patienceMs = 180_000;

type Whole = {
  readonly store: Store;
  readonly listener: (event: LogEvent) => void;
  readonly now: () => number;
  readonly record: ImportRecord;
  readonly rules: Rules;
  readonly speakers: Readonly<Record<string, LogRole>>;
  readonly signal: AbortSignal;
  readonly anonymiserEntry: string;
  /** Null where none is asked. */
  readonly names: NamesModel | null;
};

/** A batch whose conversations the threads are at work on. */
type Begun = {
  readonly batch: Batch;
  readonly bad: readonly BadRow[];
  readonly stored: Promise<{ readonly conversations: readonly StoredConversation[]; readonly namesCut: number }>;
};

/** One batch, one commit; when it is cut off, nothing of a batch is stored or all of it. */
export async function readWhole(whole: Whole): Promise<void> {
  const { store, listener, now, record, rules, signal, names } = whole;
  const { id, file, layout, encoding, bytes } = record;
  const from = { offset: record.resumeOffset, line: record.resumeLine };
  const named = layout.format === 'csv' || layout.format === 'rows-jsonl';
  // With a model a part of what is read at once is stored before the rest, from the file's first row on.
  const skip =
    named && (from.offset > 0 || names !== null) ? store.logs.storedOffsets(id, from.offset) : new Set<number>();
  const counts = store.logs.counts(id);
  let { conversations, spans } = record.resumeOffset === 0 && skip.size === 0 ? { conversations: 0, spans: 0 } : counts;
  let [toldAt, toldBytes] = [0, record.bytesRead];
  /** Never backwards: a model reads the next batch while one is stored. */
  const tell = (read: number): void => {
    toldBytes = Math.max(toldBytes, read);
    if (now() - toldAt < progressEveryMs && toldBytes < bytes) return;
    toldAt = now();
    const told = { bytesRead: toldBytes, bytes, conversations, spans };
    listener({ kind: 'log-progress', importId: id, phase: 'reading', ...told });
  };

  const storeNext = async ({ batch, bad, stored: coming }: Begun): Promise<void> => {
    const { conversations: stored, namesCut } = await coming;
    if (signal.aborted) return;
    store.logs.addBatch(id, stored, bad, {
      bytesRead: batch.bytesRead,
      resumeOffset: batch.resumeAt.offset,
      resumeLine: batch.resumeAt.line,
      otherEncoding: batch.foreignLines,
      namesCut,
    });
    conversations += stored.length;
    spans += stored.reduce((sum, { turns }) => sum + turns.reduce((inTurns, turn) => inTurns + replacedIn(turn), 0), 0);
    tell(batch.bytesRead);
  };

  const options = {
    skip,
    named: namedSpeakers(whole.speakers),
    chunkBytes: names === null ? undefined : slowBatch,
  };
  const anonymisers = createAnonymisers(
    whole.anonymiserEntry,
    { rules, style: record.style, salt: randomBytes(32) },
    rules.patterns.length === 0 ? null : { ms: patienceMs, error: () => stuck(record, rules) },
  );
  try {
    // One batch is read while the threads are at work on the one before: memory stays within two.
    let before: Begun | null = null;
    let at = from.offset;
    // A model's first words take a while: until then what is shown is that it has begun.
    if (names !== null) tell(at);
    const batches = readBatches(file, layout, encoding, from, options);
    for await (const batch of names === null ? batches : partsOf(batches, from)) {
      const [begin, end] = [at, batch.bytesRead];
      const begun = beginBatch(whole, anonymisers, batch, (share) => tell(begin + share * (end - begin)));
      at = end;
      if (before !== null) await storeNext(before);
      before = begun;
      if (signal.aborted) return;
    }
    if (before !== null) await storeNext(before);
    if (signal.aborted) return;
  } finally {
    await anonymisers.close();
  }
  const after = await examineFile(file);
  if (after.bytes !== bytes || after.modifiedAt !== record.modifiedAt)
    throw new AppError(
      'bad-input',
      `${file}: was changed while it was read. Purge the import ("rehearsal logs purge ${id}") and import the file again.`,
    );
  store.logs.dropEarlier(id);
}

function stuck({ rulesFile }: ImportRecord, { patterns }: Rules): AppError {
  return new AppError(
    'bad-input',
    `${rulesFile}: nothing was anonymised for ${patienceMs / 1000} seconds, because a pattern (${patterns.map(({ name }) => name).join(', ')}) takes too long on a text, as "(a+)+" does on many letters. What was stored is kept. Change the pattern and import the file again, which goes on; then "rehearsal logs reapply last" applies it to all.`,
  );
}

function beginBatch(
  { store, record, speakers, names, signal }: Whole,
  anonymisers: Anonymisers,
  batch: Batch,
  onRead: (share: number) => void,
): Begun {
  const { id } = record;
  const bad: BadRow[] = [...batch.bad];
  const heard = batch.conversations.flatMap((conversation) => {
    const before = record.generation > 1 ? store.logs.roles(id, conversation.offset) : null;
    const said =
      before === null || before.size === 0 ? saidIn(conversation, speakers) : saidBefore(conversation, before);
    if (typeof said !== 'string') return [{ conversation, said }];
    bad.push({ line: conversation.line, reason: said });
    return [];
  });
  const tasks = heard.map(({ conversation, said }) => ({
    said: said.map(({ speaker, text, name = null }) => ({ speaker, text, name })),
    conversation: conversation.offset,
    rulings: record.generation > 1 ? rulingsFor(said, store.logs.rulings(id, conversation.offset)) : [],
  }));
  const named = names?.read(
    tasks.map(({ said }) => said),
    signal,
    onRead,
  );
  const anonymised = async (): Promise<Awaited<Begun['stored']>> => {
    const told = await named;
    const made = await anonymisers.anonymise(
      tasks.map((task, place) => ({ ...task, named: told?.said[place] ?? null })),
    );
    return {
      conversations: heard.map(({ conversation: { offset, line }, said }, place) => ({
        offset,
        line,
        turns: turnsOf(said, made[place] ?? []),
      })),
      namesCut: told?.cut ?? 0,
    };
  };
  const stored = anonymised();
  // Who is cut off waits for it no more.
  stored.catch(() => undefined);
  return { batch, bad, stored };
}

const replacedIn = ({ spans }: StoredConversation['turns'][number]): number =>
  spans.filter(({ certainty }) => certainty !== 'doubtful').length;

/** Rulings are kept by places in the file; here they are put to the messages as they were read. */
function rulingsFor(said: readonly Said[], stored: ReturnType<Store['logs']['rulings']>): readonly Ruling[] {
  return stored.flatMap(({ place, start, end, kind, decision }) => {
    const message = said.findIndex((one) => one.place.offset === place.offset && one.place.item === place.item);
    return message === -1 ? [] : [{ message, start, end, kind, decision }];
  });
}
