// Counts what was found of labelled data and what was replaced without need, by kind.
import { detect } from '../../../src/core/logs/anonymise/detect.ts';
import type { Table } from '../../../src/core/logs/anonymise/learned.ts';
import { noRules } from '../../../src/core/logs/anonymise/rules.ts';
import type { NamesSaid } from '../../../src/core/logs/anonymise/types.ts';
import { type SpanKind, spanKinds } from '../../../src/shared/logs.ts';
import type { LabelledConversation } from './labelled.ts';

export type KindScore = {
  readonly kind: SpanKind;
  /** Labelled spans, and of those how many are covered whole, by spans of whatever kind: the rest leaks. */
  readonly labelled: number;
  readonly covered: number;
  /** Covered by a span of the same kind. */
  readonly named: number;
  /** Spans found of this kind, and of those how many touch labelled text of whatever kind: the rest is lost without need. */
  readonly found: number;
  readonly right: number;
  /** Words and numbers that its spans replace, and of those how many are labelled: the rest is lost without need too. */
  readonly words: number;
  readonly needed: number;
};

export type Mistake = {
  readonly conversation: string;
  readonly turn: number;
  readonly kind: SpanKind;
  readonly text: string;
  readonly rule: string | null;
};

export type Score = {
  readonly kinds: readonly KindScore[];
  readonly missed: readonly Mistake[];
  readonly needless: readonly Mistake[];
};

export const recallOf = ({ labelled, covered }: KindScore): number | null =>
  labelled === 0 ? null : covered / labelled;
export const wordsOf = ({ words, needed }: KindScore): number | null => (words === 0 ? null : needed / words);
export const precisionOf = ({ found, right }: KindScore): number | null => (found === 0 ? null : right / found);

/** Signs between letters and digits do not count: they give nobody away. */
const bare = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * @param named of each conversation what a model said beside the detectors
 * @param table what was learned, in place of the table that ships; null for the rules alone
 */
export function score(
  conversations: readonly LabelledConversation[],
  named: readonly NamesSaid[] = [],
  table?: Table | null,
): Score {
  const counts = new Map(
    spanKinds.map((kind) => [kind, { labelled: 0, covered: 0, named: 0, found: 0, right: 0, words: 0, needed: 0 }]),
  );
  const missed: Mistake[] = [];
  const needless: Mistake[] = [];
  for (const [place, { id, turns }] of conversations.entries()) {
    const spans = detect(turns, noRules, named[place], table).filter(({ certainty }) => certainty !== 'doubtful');
    turns.forEach(({ text, labels }, turn) => {
      const here = spans.filter(({ message }) => message === turn);
      for (const { start, end, kind } of labels) {
        const count = counts.get(kind);
        if (count === undefined) continue;
        const touching = here.filter((span) => span.start < end && start < span.end);
        let left = text.slice(start, end).split('');
        for (const span of touching)
          left = left.map((sign, place) => (start + place >= span.start && start + place < span.end ? ' ' : sign));
        count.labelled += 1;
        if (bare(left.join(''))) count.covered += 1;
        else
          missed.push({ conversation: id, turn, kind, text: text.slice(start, end), rule: touching[0]?.rule ?? null });
        if (touching.some((span) => span.kind === kind)) count.named += 1;
      }
      for (const { start, end, kind, rule } of here) {
        const count = counts.get(kind);
        if (count === undefined) continue;
        count.found += 1;
        for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
          const [first, last] = [start + index, start + index + word.length];
          count.words += 1;
          if (labels.some((label) => label.start < last && first < label.end)) count.needed += 1;
        }
        if (labels.some((label) => label.start < end && start < label.end)) count.right += 1;
        else needless.push({ conversation: id, turn, kind, text: text.slice(Math.max(0, start - 20), end + 20), rule });
      }
    });
  }
  return { kinds: [...counts].map(([kind, count]) => ({ kind, ...count })), missed, needless };
}
