// The review of an import: its spans beside the owner's own text, which is read again for every look and never kept.
import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import { beginningOf, endOf } from '../../shared/excerpts.ts';
import type { Decision, QueueFilter, QueueItem, SpanKind } from '../../shared/logs.ts';
import type { ReviewedConversation, ReviewedSpan } from '../store/log-review.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { applyDecided, type Decided } from './anonymise/anonymise.ts';
import { changedFile } from './import.ts';
import { placeKey, type Said, turnsOf } from './normalise.ts';
import { type Reread, rereadMessages } from './read.ts';
import { usualRole } from './roles.ts';
import { examineFile, hashFile } from './source.ts';

/** Characters of text shown on either side of a span. */
const around = 60;

/** Files that were found to be the ones imported, by path, size and time of change: hashing takes long. */
const verified = new Set<string>();

/** The owner's file. @throws AppError bad-input where it is gone or another. */
export async function ownersFile(record: ImportRecord, moved: string | null): Promise<string> {
  const file = moved ?? record.file;
  const { bytes, modifiedAt } = await examineFile(file);
  const known = `${file} ${bytes} ${modifiedAt} ${record.sha256}`;
  if (file === record.file && bytes === record.bytes && modifiedAt === record.modifiedAt) return file;
  if (!verified.has(known)) {
    if (
      bytes !== record.bytes ||
      (await hashFile(file, new AbortController().signal, () => undefined)) !== record.sha256
    )
      throw changedFile(file, record.id);
    verified.add(known);
  }
  return file;
}

export type Review = {
  queue(
    record: ImportRecord,
    filter: Required<QueueFilter>,
    offset: number,
    limit: number,
    moved: string | null,
  ): Promise<{ total: number; items: QueueItem[] }>;
  decide(
    record: ImportRecord,
    filter: Required<QueueFilter>,
    decision: Exclude<Decision, 'added'>,
    moved: string | null,
  ): Promise<{ spans: number; conversations: number }>;
  /** Replaces what a reviewer marked in a message, from now on. */
  add(
    record: ImportRecord,
    place: { readonly conversation: number; readonly turn: number; readonly piece: number },
    marks: readonly { readonly start: number; readonly end: number; readonly kind: SpanKind }[],
    moved: string | null,
  ): Promise<void>;
  /** The original of one span. @throws AppError not-found */
  original(record: ImportRecord, spanId: number, moved: string | null): Promise<string>;
};

export function createReview({ store }: { readonly store: Store }): Review {
  const reread = async (record: ImportRecord, moved: string | null, places: Parameters<typeof rereadMessages>[3]) =>
    rereadMessages(await ownersFile(record, moved), record.layout, record.encoding, places);

  /** Writes a conversation anew with the decisions it has now. Surrogates are drawn anew: their salt was not kept. */
  const rewrite = async (
    record: ImportRecord,
    conversation: ReviewedConversation,
    moved: string | null,
  ): Promise<void> => {
    const places = conversation.turns.flatMap((turn) => turn.places);
    const texts = await reread(record, moved, places);
    const said = saidAgain(conversation, texts);
    const index = new Map(said.map(({ place }, message) => [placeKey(place), message]));
    const decided = conversation.spans
      .flatMap((span): (Decided & { readonly id: number | null })[] => {
        const place = conversation.turns[span.turn]?.places[span.piece];
        const message = place === undefined ? undefined : index.get(placeKey(place));
        return message === undefined ? [] : [{ ...span, message }];
      })
      .toSorted((one, other) => one.message - other.message || one.start - other.start);
    const made = applyDecided(said, decided, {
      style: record.style,
      salt: randomBytes(32),
      conversation: conversation.offset,
    });
    const turns = turnsOf(said, made);
    const spans = turns.flatMap((turn, at) =>
      turn.spans.map(
        (span): ReviewedSpan => ({ ...span, turn: at, id: 'id' in span ? (span.id as number | null) : null }),
      ),
    );
    store.logReview.rewrite(record.id, {
      ...conversation,
      turns: turns.map(({ speaker, text, places: own }) => ({ speaker, text, places: own })),
      spans,
    });
  };

  return {
    async queue(record, filter, offset, limit, moved) {
      const { total, rows } = store.logReview.queue(record.id, filter, offset, limit);
      const texts = await reread(
        record,
        moved,
        rows.map(({ place }) => place),
      );
      return {
        total,
        items: rows.map((row, at) => {
          const text = texts[at]?.text ?? null;
          return {
            spanId: row.id,
            kind: row.kind,
            certainty: row.certainty,
            rule: row.rule,
            decision: row.decision,
            line: row.line,
            speaker: row.speaker,
            before: text === null ? null : endOf(text.slice(0, row.start), around),
            original: text === null ? null : text.slice(row.start, row.end),
            after: text === null ? null : beginningOf(text.slice(row.end), around),
            replacement: row.turnText.slice(row.newStart, row.newEnd),
          };
        }),
      };
    },
    async decide(record, filter, decision, moved) {
      const chosen = store.logReview.chosen(record.id, filter);
      const known = new Set([...chosen.values()].flatMap((ids) => [...ids]));
      const unknown = filter.spanIds?.filter((id) => !known.has(id)) ?? [];
      if (unknown.length > 0)
        throw new AppError(
          'not-found',
          `Import ${record.id} has no span ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' and others' : ''}; nothing was changed. Numbers are those of "rehearsal logs review", and new ones after the file was read again.`,
        );
      let spans = 0;
      for (const [id, ids] of chosen) {
        const conversation = store.logReview.conversation(id);
        const changed = conversation.spans.filter((span) => span.id !== null && ids.has(span.id));
        spans += changed.length;
        const next: ReviewedConversation = {
          ...conversation,
          spans: conversation.spans.map((span) => (changed.includes(span) ? { ...span, decision } : span)),
        };
        const sameText = changed.every((span) => replaces(span) === replaces({ ...span, decision }));
        if (sameText) store.logReview.rewrite(record.id, next);
        else await rewrite(record, next, moved);
      }
      return { spans, conversations: chosen.size };
    },
    async add(record, { conversation: id, turn, piece }, marks, moved) {
      const conversation = store.logReview.conversation(id);
      const touches = (span: ReviewedSpan, mark: { readonly start: number; readonly end: number }): boolean =>
        span.turn === turn && span.piece === piece && span.start < mark.end && mark.start < span.end;
      const added = marks.map(
        ({ start, end, kind }): ReviewedSpan => ({
          id: null,
          turn,
          piece,
          start,
          end,
          newStart: 0,
          newEnd: 0,
          kind,
          certainty: 'certain',
          rule: 'marked by the reviewer',
          decision: 'added',
        }),
      );
      // What a mark touches in part stays, and the mark covers the rest.
      const kept = conversation.spans.map((span) =>
        added.some((mark) => touches(span, mark)) && !replaces(span)
          ? { ...span, decision: 'accepted' as const }
          : span,
      );
      const rest = added.flatMap((mark) =>
        gaps(
          mark,
          kept.filter((span) => touches(span, mark)),
        ),
      );
      await rewrite(record, { ...conversation, spans: [...kept, ...rest] }, moved);
    },
    async original(record, spanId, moved) {
      const { rows } = store.logReview.queue(
        record.id,
        { kinds: null, certainty: null, decision: null, spanIds: [spanId] },
        0,
        1,
      );
      const [row] = rows;
      if (row === undefined) throw new AppError('not-found', `Import ${record.id} has no span ${spanId}.`);
      const [text] = await reread(record, moved, [row.place]);
      if (text == null) throw changedFile(moved ?? record.file, record.id);
      return text.text.slice(row.start, row.end);
    },
  };
}

function replaces({ certainty, decision }: Pick<ReviewedSpan, 'certainty' | 'decision'>): boolean {
  return decision !== 'rejected' && (certainty !== 'doubtful' || decision !== 'pending');
}

/** The parts of a mark that no span covers yet. */
function gaps(mark: ReviewedSpan, covering: readonly ReviewedSpan[]): readonly ReviewedSpan[] {
  const parts: ReviewedSpan[] = [];
  let from = mark.start;
  for (const span of covering.toSorted((one, other) => one.start - other.start)) {
    if (span.start > from) parts.push({ ...mark, start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < mark.end) parts.push({ ...mark, start: from });
  return parts;
}

function saidAgain({ turns }: ReviewedConversation, texts: readonly (Reread | null)[]): readonly Said[] {
  let at = 0;
  return turns.flatMap(({ speaker, places }) =>
    places.map((place): Said => {
      const read = texts[at++];
      if (read == null)
        throw new AppError(
          'bad-input',
          'A message is not where it was in the file: the file was changed. Give the file as it was imported.',
        );
      return { speaker, text: read.text, place, name: usualRole(read.speaker) === null ? read.speaker : null };
    }),
  );
}
