// Spans of imported logs for their reviewer, samples of messages for a blind look, and removal without a trace.

import { AppError } from '../../shared/errors.ts';
import type { QueueFilter } from '../../shared/logs.ts';
import type { Database } from './database.ts';
import { placesOf, type StoredPlace, type StoredSpan } from './logs.ts';

export type QueueRow = StoredSpan & {
  readonly id: number;
  readonly line: number;
  readonly speaker: 'user' | 'assistant';
  readonly place: StoredPlace;
  readonly turnText: string;
};

export type ReviewedSpan = StoredSpan & { readonly id: number | null; readonly turn: number };
export type ReviewedTurn = {
  readonly speaker: 'user' | 'assistant';
  readonly text: string;
  readonly places: readonly StoredPlace[];
};
export type ReviewedConversation = {
  readonly id: number;
  readonly offset: number;
  readonly turns: readonly ReviewedTurn[];
  readonly spans: readonly ReviewedSpan[];
};

export type SampleRow = {
  readonly position: number;
  readonly conversation: number;
  readonly turn: number;
  readonly piece: number;
  readonly speaker: 'user' | 'assistant';
  readonly place: StoredPlace;
  /** What was said last by the other side. */
  readonly before: StoredPlace | null;
  readonly marked: number | null;
  readonly found: number | null;
};

export type Derivation = { readonly kind: 'file' | 'run'; readonly reference: string };

/** Numbers of what went. */
export type Removed = { readonly conversations: number; readonly turns: number };

type Filter = Required<QueueFilter>;

export type LogReviewStore = {
  queue(
    importId: string,
    filter: Filter,
    offset: number,
    limit: number,
  ): { readonly total: number; readonly rows: readonly QueueRow[] };
  /** Conversations with spans that the filter lets pass, and these spans. */
  chosen(importId: string, filter: Filter): ReadonlyMap<number, ReadonlySet<number>>;
  conversation(id: number): ReviewedConversation;
  /** Texts and spans as they are now; a span without an id is new. */
  rewrite(importId: string, conversation: ReviewedConversation): void;
  /** Draws until so many messages are drawn from the import as it was last read, each with the same chance. */
  drawSample(importId: string, size: number): void;
  sample(importId: string): readonly SampleRow[];
  judgeSample(importId: string, position: number, marked: number, found: number): void;
  /** What was made from the import outside these tables. */
  derive(importId: string, derivation: Derivation): void;
  derivations(importId: string): readonly Derivation[];
  /** Deletes the import with all its rows; secure_delete overwrites their pages. @throws AppError run-busy while it is read */
  remove(importId: string): Removed;
  /** Rewrites the file without free pages and empties the write-ahead log. @returns whether the log could be emptied. */
  scrub(): boolean;
};

export function createLogReviewStore(database: Database): LogReviewStore {
  const queries = prepare(database);
  const bound = (importId: string, { kinds, certainty, decision, spanIds }: Filter) => ({
    importId,
    kinds: kinds === null ? null : JSON.stringify(kinds),
    certainty: certainty === null ? null : JSON.stringify(certainty),
    decision,
    spanIds: spanIds === null ? null : JSON.stringify(spanIds),
  });
  return {
    queue(importId, filter, offset, limit) {
      const given = bound(importId, filter);
      return {
        total: queries.count.get(given)?.count ?? 0,
        rows: queries.queue.all({ ...given, offset, limit }).flatMap(({ places, finish, newFinish, ...row }) => {
          const place = placesOf(places)[row.piece];
          return place === undefined ? [] : [{ ...row, end: finish, newEnd: newFinish, place }];
        }),
      };
    },
    chosen(importId, filter) {
      const chosen = new Map<number, Set<number>>();
      for (const { id, conversation } of queries.chosen.all(bound(importId, filter))) {
        const ids = chosen.get(conversation) ?? new Set<number>();
        ids.add(id);
        chosen.set(conversation, ids);
      }
      return chosen;
    },
    conversation(id) {
      const row = queries.conversation.get({ id });
      if (row === undefined)
        throw new AppError(
          'not-found',
          'This conversation is not there any more: the import was read anew. Load it again.',
        );
      return {
        ...row,
        turns: queries.turns.all({ id }).map(({ places, ...turn }) => ({ ...turn, places: placesOf(places) })),
        spans: queries.spans
          .all({ id })
          .map(({ finish, newFinish, ...span }) => ({ ...span, end: finish, newEnd: newFinish })),
      };
    },
    rewrite: (importId, { id, turns, spans }) =>
      database.transaction(() => {
        turns.forEach(({ text }, turn) => {
          queries.setText.run({ id, turn, text });
        });
        for (const { id: span, end, newEnd, ...rest } of spans) {
          if (span !== null)
            queries.setSpan.run({ span, decision: rest.decision, newStart: rest.newStart, newFinish: newEnd });
          else queries.addSpan.run({ ...rest, importId, conversation: id, finish: end, newFinish: newEnd });
        }
      }),
    drawSample: (importId, size) =>
      database.transaction(() => {
        const drawn = queries.drawn.get({ importId })?.count ?? 0;
        const next = queries.nextPosition.get({ importId })?.next ?? 1;
        queries.draw
          .all({ importId, count: Math.max(0, size - drawn) })
          .forEach(({ conversation, turn, piece }, place) => {
            queries.addSample.run({ importId, conversation, turn, piece, position: next + place });
          });
      }),
    sample: (importId) =>
      queries.sample.all({ importId }).flatMap(({ places, before, ...row }) => {
        const own = placesOf(places);
        const place = own[row.piece];
        if (place === undefined) return [];
        return [
          {
            ...row,
            place,
            before:
              row.piece > 0 ? (own[row.piece - 1] ?? null) : before === null ? null : (placesOf(before).at(-1) ?? null),
          },
        ];
      }),
    judgeSample: (importId, position, marked, found) => void queries.judge.run({ importId, position, marked, found }),
    derive: (importId, { kind, reference }) => void queries.derive.run({ importId, kind, reference }),
    derivations: (importId) => queries.derivations.all({ importId }),
    remove: (importId) =>
      database.transaction(() => {
        const counts = queries.removed.get({ importId }) ?? { conversations: 0, turns: 0 };
        if (queries.remove.run({ importId }) === 0)
          throw new AppError('run-busy', `Import ${importId} is being read. Cancel it first, then purge it.`);
        return counts;
      }),
    scrub() {
      database.pragma('wal_checkpoint(RESTART)');
      database.exec('VACUUM');
      return database.pragma('wal_checkpoint(TRUNCATE)') === 0;
    },
  };
}

const filtered = `
  import_id = @importId AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
  AND (@certainty IS NULL OR certainty IN (SELECT value FROM json_each(@certainty)))
  AND (@decision IS NULL OR decision = @decision)
  AND (@spanIds IS NULL OR log_spans.id IN (SELECT value FROM json_each(@spanIds)))`;
const spanColumns =
  'log_spans.id AS id, piece, start, finish, new_start AS newStart, new_finish AS newFinish, kind, certainty, rule, decision';
type SpanRow = Omit<StoredSpan, 'end' | 'newEnd'> & {
  readonly id: number;
  readonly finish: number;
  readonly newFinish: number;
};
/** Messages of the import as it was last read: a turn counts once for each that it was joined from. */
const pieces = `
  FROM log_conversations AS one JOIN log_turns ON conversation_id = one.id, json_each(places) AS place
  WHERE import_id = @importId`;

function prepare(database: Database) {
  return {
    count: database.query<{ count: number }>(`SELECT count(*) AS count FROM log_spans WHERE ${filtered}`),
    queue: database.query<SpanRow & { line: number; speaker: 'user' | 'assistant'; places: string; turnText: string }>(`
      SELECT ${spanColumns}, line, speaker, places, text AS turnText
      FROM (SELECT * FROM log_spans WHERE ${filtered} ORDER BY id LIMIT @limit OFFSET @offset) AS log_spans
        JOIN log_conversations AS one ON one.id = log_spans.conversation_id
        JOIN log_turns AS said ON said.conversation_id = one.id AND said.idx = log_spans.turn
      ORDER BY log_spans.id`),
    chosen: database.query<{ id: number; conversation: number }>(
      `SELECT id, conversation_id AS conversation FROM log_spans WHERE ${filtered}`,
    ),
    conversation: database.query<{ id: number; offset: number }>(
      'SELECT id, file_offset AS offset FROM log_conversations WHERE id = @id',
    ),
    turns: database.query<{ speaker: 'user' | 'assistant'; text: string; places: string }>(
      'SELECT speaker, text, places FROM log_turns WHERE conversation_id = @id ORDER BY idx',
    ),
    spans: database.query<SpanRow & { turn: number }>(
      `SELECT ${spanColumns}, turn FROM log_spans WHERE conversation_id = @id ORDER BY turn, piece, start`,
    ),
    setText: database.query('UPDATE log_turns SET text = @text WHERE conversation_id = @id AND idx = @turn'),
    setSpan: database.query(
      'UPDATE log_spans SET decision = @decision, new_start = @newStart, new_finish = @newFinish WHERE id = @span',
    ),
    addSpan: database.query(`
      INSERT INTO log_spans (import_id, conversation_id, turn, piece, start, finish, new_start, new_finish, kind, certainty, rule, decision)
      VALUES (@importId, @conversation, @turn, @piece, @start, @finish, @newStart, @newFinish, @kind, @certainty, @rule, @decision)`),
    drawn: database.query<{ count: number }>('SELECT count(*) AS count FROM log_samples WHERE import_id = @importId'),
    nextPosition: database.query<{ next: number }>(
      'SELECT coalesce(max(position), 0) + 1 AS next FROM log_samples WHERE import_id = @importId',
    ),
    draw: database.query<{ conversation: number; turn: number; piece: number }>(`
      SELECT one.id AS conversation, idx AS turn, place.key AS piece ${pieces}
        AND NOT EXISTS (SELECT 1 FROM log_samples AS taken WHERE taken.conversation_id = one.id AND taken.turn = idx AND taken.piece = place.key)
      ORDER BY random() LIMIT @count`),
    addSample: database.query(`
      INSERT INTO log_samples (import_id, position, generation, conversation_id, turn, piece, marked, found)
      VALUES (@importId, @position, (SELECT generation FROM log_imports WHERE id = @importId), @conversation, @turn, @piece, NULL, NULL)`),
    sample: database.query<Omit<SampleRow, 'place' | 'before'> & { places: string; before: string | null }>(`
      SELECT position, drawn.conversation_id AS conversation, turn, piece, speaker, places, marked, found,
        (SELECT places FROM log_turns AS earlier WHERE earlier.conversation_id = drawn.conversation_id AND earlier.idx = turn - 1) AS before
      FROM log_samples AS drawn JOIN log_turns AS said ON said.conversation_id = drawn.conversation_id AND said.idx = turn
      WHERE import_id = @importId ORDER BY position`),
    judge: database.query(
      'UPDATE log_samples SET marked = @marked, found = @found WHERE import_id = @importId AND position = @position',
    ),
    derive: database.query(
      'INSERT OR IGNORE INTO log_derivations (import_id, kind, reference) VALUES (@importId, @kind, @reference)',
    ),
    derivations: database.query<Derivation>(
      'SELECT kind, reference FROM log_derivations WHERE import_id = @importId ORDER BY kind, reference',
    ),
    removed: database.query<Removed>(
      'SELECT count(*) AS conversations, coalesce(sum(turns), 0) AS turns FROM log_conversations WHERE import_id = @importId',
    ),
    remove: database.query("DELETE FROM log_imports WHERE id = @importId AND status <> 'running'"),
  };
}
