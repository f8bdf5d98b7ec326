// A blind look: messages drawn at random, marked by the owner without seeing what was found, become recall with an interval.
import { AppError } from '../../shared/errors.ts';
import type { Recall, SampleItem, SampleMark } from '../../shared/logs.ts';
import { proportionInterval, wilson } from '../statistics/proportion.ts';
import type { ReviewedSpan, SampleRow } from '../store/log-review.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';
import { rereadMessages } from './read.ts';
import { ownersFile, type Review } from './review.ts';

export type Sampling = {
  /** The sample, drawn where it is not yet. */
  sample(record: ImportRecord, size: number, moved: string | null): Promise<{ items: SampleItem[]; recall: Recall }>;
  mark(
    record: ImportRecord,
    number: number,
    marks: readonly SampleMark[],
    moved: string | null,
  ): Promise<{ recall: Recall; missed: number }>;
};

export function createSampling({ store, review }: { readonly store: Store; readonly review: Review }): Sampling {
  return {
    async sample(record, size, moved) {
      const file = await ownersFile(record, moved);
      store.logReview.drawSample(record.id, size);
      const rows = store.logReview.sample(record.id);
      const texts = await rereadMessages(
        file,
        record.layout,
        record.encoding,
        rows.flatMap(({ place, before }) => [place, before ?? place]),
      );
      return {
        items: rows.map((row, at) => ({
          number: row.position,
          speaker: row.speaker,
          context: row.before === null ? null : (texts[at * 2 + 1]?.text ?? null),
          text: texts[at * 2]?.text ?? '',
          seen: row.marked !== null,
        })),
        recall: recallOf(rows),
      };
    },
    async mark(record, number, marks, moved) {
      const rows = store.logReview.sample(record.id);
      const row = rows.find(({ position }) => position === number);
      if (row === undefined)
        throw new AppError('not-found', `The sample of import ${record.id} has no message ${number}.`);
      if (row.marked !== null)
        throw new AppError('bad-input', `Message ${number} was marked already: a second look would not be blind.`);
      const [read] = await rereadMessages(await ownersFile(record, moved), record.layout, record.encoding, [row.place]);
      const text = read?.text ?? '';
      const outside = marks.find(({ start, end }) => start >= end || end > text.length);
      if (outside !== undefined)
        throw new AppError(
          'bad-input',
          `A mark from ${outside.start} to ${outside.end} lies outside of message ${number}, which has ${text.length} characters.`,
        );
      const spans = store.logReview
        .conversation(row.conversation)
        .spans.filter(({ turn, piece }) => turn === row.turn && piece === row.piece);
      const missed = marks.filter((mark) => !covers(text, mark, spans));
      if (missed.length > 0) await review.add(record, row, missed, moved);
      store.logReview.judgeSample(record.id, number, marks.length, marks.length - missed.length);
      return { recall: recallOf(store.logReview.sample(record.id)), missed: missed.length };
    },
  };
}

/** Whether every letter and digit of the mark was replaced. */
export function covers(
  text: string,
  mark: { readonly start: number; readonly end: number },
  spans: readonly Pick<ReviewedSpan, 'start' | 'end' | 'certainty' | 'decision'>[],
): boolean {
  for (let at = mark.start; at < mark.end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    const covered = spans.some(
      ({ start, end, certainty, decision }) =>
        start <= at && at < end && decision !== 'rejected' && (certainty !== 'doubtful' || decision !== 'pending'),
    );
    if (!covered) return false;
  }
  return true;
}

/** Marks of one conversation are alike, so conversations are the clusters; one alone is all there is to say. */
export function recallOf(rows: readonly Pick<SampleRow, 'conversation' | 'marked' | 'found'>[]): Recall {
  const seen = rows.filter(({ marked }) => marked !== null);
  const marked = seen.reduce((sum, row) => sum + (row.marked ?? 0), 0);
  const found = seen.reduce((sum, row) => sum + (row.found ?? 0), 0);
  const base = { marked, found, drawn: rows.length, seen: seen.length };
  if (marked === 0) return { ...base, estimate: null, lower: null, upper: null, method: 'nothing marked yet' };
  const clusters = seen
    .filter((row) => (row.marked ?? 0) > 0)
    .map((row) => ({ cluster: String(row.conversation), successes: row.found ?? 0, trials: row.marked ?? 0 }));
  const several = new Set(clusters.map(({ cluster }) => cluster)).size > 1;
  const { estimate, lower, upper } = several
    ? proportionInterval(clusters, { estimand: 'scenarios like these' })
    : wilson(found, marked);
  return {
    ...base,
    estimate,
    lower,
    upper,
    method: several
      ? 'Wilson interval at the effective sample size, conversations as clusters, 95%'
      : 'Wilson interval, 95%',
  };
}
