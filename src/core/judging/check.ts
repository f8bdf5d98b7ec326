// Evaluates a check on one reply of the target, and says where in the reply the evidence stands.
import { assertNever } from '../../shared/errors.ts';
import type { Check } from '../../shared/schemas/check.ts';
import type { Sentence } from './sentences.ts';
import { statedClauses } from './stated.ts';
import { findValue, type Span } from './values.ts';

export { type Sentence, splitSentences } from './sentences.ts';
export { isRefusal, isStated, statedClauses, statesDeed } from './stated.ts';

/** `evidence` is empty when not satisfied, and for what a `not` found absent. */
export type CheckResult = { readonly satisfied: boolean; readonly evidence: readonly Span[] };

const unsatisfied: CheckResult = { satisfied: false, evidence: [] };

type Finder = (clause: string) => Span | null;

function inClauses(clauses: readonly Sentence[], find: Finder): Span | null {
  for (const clause of clauses) {
    const span = find(clause.text);
    if (span !== null) return { start: clause.start + span.start, end: clause.start + span.end };
  }
  return null;
}

function everyOf(clauses: readonly Sentence[], finders: readonly Finder[]): CheckResult {
  const spans = finders.map((find) => inClauses(clauses, find)).filter((span) => span !== null);
  return spans.length === finders.length ? { satisfied: true, evidence: spans } : unsatisfied;
}

function findText(wanted: string, clause: string): Span | null {
  const start = clause.toLowerCase().indexOf(wanted.toLowerCase());
  return start < 0 ? null : { start, end: start + wanted.length };
}

function findPattern(pattern: RegExp, clause: string): Span | null {
  const match = pattern.exec(clause);
  return match && { start: match.index, end: match.index + match[0].length };
}

const listOf = (texts: string | readonly string[]): readonly string[] => (typeof texts === 'string' ? [texts] : texts);

function evaluate(check: Check, clauses: readonly Sentence[]): CheckResult {
  if ('says' in check) {
    return everyOf(
      clauses,
      listOf(check.says).map((value) => (clause) => findValue(value, clause)),
    );
  }
  if ('contains' in check) {
    return everyOf(
      clauses,
      listOf(check.contains).map((text) => (clause) => findText(text, clause)),
    );
  }
  if ('matches' in check) {
    const pattern = new RegExp(check.matches, 'iu');
    return everyOf(clauses, [(clause) => findPattern(pattern, clause)]);
  }
  if ('all' in check) {
    const results = check.all.map((part) => evaluate(part, clauses));
    return results.every((result) => result.satisfied)
      ? { satisfied: true, evidence: results.flatMap((result) => result.evidence) }
      : unsatisfied;
  }
  if ('any' in check) {
    return check.any.map((part) => evaluate(part, clauses)).find((result) => result.satisfied) ?? unsatisfied;
  }
  if ('not' in check) return evaluate(check.not, clauses).satisfied ? unsatisfied : { satisfied: true, evidence: [] };
  return assertNever(check);
}

/**
 * Only what the reply states counts: sentences that refuse, deny, hedge or ask are left out first. The parts of one
 * check may be spread over the stated sentences. Spans count UTF-16 units of the reply, end exclusive.
 * @throws SyntaxError for an invalid pattern; files are refused for one when they are read.
 */
export function evaluateCheck(check: Check, reply: string): CheckResult {
  return evaluate(check, statedClauses(reply));
}
