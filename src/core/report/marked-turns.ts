// Everything that reports point at in a dialogue: replies that missed the goal, and the evidence of verdicts against it.
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { GoalItem } from '../../shared/schemas/scenario.ts';
import type { Verdict } from '../../shared/verdicts.ts';
import { evidenceOf } from './evidence.ts';

/** Null bounds: the turn as a whole. */
export type TurnMark = { readonly start: number | null; readonly end: number | null; readonly note: string };

export type MarkedTurns = ReadonlyMap<number, readonly TurnMark[]>;

/** Of several assessments with a verdict of one name the newest is shown; a judge's repeats are all shown. */
export function newestVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  const newest = new Map<string, string>();
  for (const { name, assessmentId } of verdicts) newest.set(name, assessmentId);
  return verdicts.filter(({ name, assessmentId }) => newest.get(name) === assessmentId);
}

export function failedVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  return newestVerdicts(verdicts).filter(({ result }) => result === 'fail');
}

/** By turn index. Lapses of coherence count as evidence, though coherence is scored and never failed. */
export function markedTurns(
  session: Session,
  turns: readonly Turn[],
  goal: readonly GoalItem[],
  verdicts: readonly Verdict[],
): MarkedTurns {
  const ofGoal = [...evidenceOf(session, turns, goal)].map(([turn, note]) => ({ turn, start: null, end: null, note }));
  const against = newestVerdicts(verdicts).filter(({ result, name }) => result === 'fail' || name === 'coherence');
  const ofVerdicts = against.flatMap(({ name, evidence }) =>
    evidence.map((one) => ({ ...one, note: name === 'coherence' ? one.note : `${name}: ${one.note}` })),
  );
  return Map.groupBy([...ofGoal, ...ofVerdicts], ({ turn }) => turn);
}

export function noteWords(marks: readonly TurnMark[]): string {
  return [...new Set(marks.map(({ note }) => note))].join('; ');
}

type Piece = { readonly text: string; readonly marked: boolean };

/** The text cut where marks begin and end; overlapping ones are joined, marks of the whole turn count only alone. */
export function piecesOf(text: string, marks: readonly TurnMark[]): readonly Piece[] {
  const spans = marks.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  if (spans.length === 0) return [{ text, marked: marks.length > 0 }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
}
