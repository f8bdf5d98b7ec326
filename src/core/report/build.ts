// Measures a run into its report: one value that every format, the terminal and the window show.

import { branchWords } from '../../shared/branches.ts';
import type { Session } from '../../shared/dialogue.ts';
import { intervalText, percentage, plural } from '../../shared/figures.ts';
import type { Counts, GateResult, Report, TargetReport } from '../../shared/report.ts';
import type { Assessment } from '../../shared/verdicts.ts';
import { compare, sideOf } from '../judging/comparison.ts';
import type { JudgedRun } from '../judging/gates.ts';
import { countsOf, measureTargets, sortOut } from '../judging/metrics.ts';
import { allDefinitions } from '../judging/metrics-definitions.ts';
import { partyWords } from '../judging/metrics-verdicts.ts';
import { whyOf } from './evidence.ts';
import { goalOf } from './source.ts';

const mostWorst = 12;
const mostPerCheck = 2;

/** `gates` as judged on the same run. */
export function buildReport(judged: JudgedRun, gates: readonly GateResult[]): Report {
  const { run, suite, sessions, human } = judged;
  const targets = measureTargets(sessions, human, suite, allDefinitions(judged.verdictMetrics));
  const counts = countsOf(sortOut(sessions, human));
  const comparison = comparisonOf(judged, targets);
  return {
    kind: 'rehearsal-report',
    version: 1,
    headline: headlineOf(run.engine === 'scripted', targets, gates, comparison?.headline ?? null),
    notes: [...notesOf(judged, counts, targets)],
    dryRun: run.engine === 'scripted',
    run,
    counts,
    targets: [...targets],
    assessments: [...judged.assessments],
    judges: [...judged.judges],
    gates: [...gates],
    comparison,
    steered: [...steeredOf(judged)],
    worst: [
      ...worstOf(judged).map((session) => ({ sessionId: session.id, why: whyOf(session, goalOf(suite, session)) })),
      ...failingChecks(judged),
    ],
  };
}

/** Of a run with exactly two targets, once pairs of both have ended. */
function comparisonOf(judged: JudgedRun, targets: readonly TargetReport[]): Report['comparison'] {
  const [first, second] = targets;
  if (first === undefined || second === undefined || targets.length !== 2) return null;
  if ([first, second].some(({ counts }) => counts.counted + counts.invalid === 0)) return null;
  return compare(sideOf(judged, first.targetId), sideOf(judged, second.targetId));
}

function targetSentence({ targetId, measures, counts }: TargetReport): string {
  const goal = measures.find(({ metric }) => metric === 'goal_completion');
  const success = measures.find(({ metric }) => metric === 'success');
  if (counts.counted === 0) return `No session of ${targetId} can be counted, so it has no rates.`;
  if (goal?.estimate == null) return `Of ${targetId} no goal is known: its goal items have no test.`;
  const whole =
    success?.estimate == null
      ? ''
      : `, and ${percentage(success.estimate)} of sessions succeeded in full (${intervalText(success, success.unit)})`;
  return `${targetId} met ${percentage(goal.estimate)} of its users’ goals (${intervalText(goal, goal.unit)})${whole}, in ${plural(counts.counted, 'session')} of ${plural(goal.scenarios, 'scenario')}.`;
}

function gateSentence(gates: readonly GateResult[]): string {
  const judged = gates.filter(({ outcome }) => outcome !== 'not-judged');
  if (judged.length === 0) return '';
  const count = (wanted: GateResult['outcome']): number => judged.filter(({ outcome }) => outcome === wanted).length;
  const [failed, open] = [count('fail'), count('not-enough-evidence')];
  if (failed + open === 0)
    return judged.length === 1 ? 'The gate is passed. ' : `All ${judged.length} gates are passed. `;
  const parts = [
    ...(failed > 0 ? [`${failed} of ${plural(judged.length, 'gate')} failed`] : []),
    ...(open > 0
      ? [`for ${failed > 0 ? open : `${open} of ${plural(judged.length, 'gate')}`} the evidence is not enough`]
      : []),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
}

function headlineOf(
  dryRun: boolean,
  targets: readonly TargetReport[],
  gates: readonly GateResult[],
  compared: string | null,
): string {
  const main = compared ?? targets.map(targetSentence).join(' ');
  const caution = dryRun ? 'Dry run, which says nothing about any model: ' : '';
  return `${caution}${gateSentence(gates)}${main === '' ? 'no session was planned.' : main}`;
}

/** Who judged, and where it is a party. */
function judgeNotes(assessments: readonly Assessment[]): readonly string[] {
  const judges = assessments.flatMap((one) => (one.judge === null ? [] : [{ one, judge: one.judge }]));
  if (judges.length === 0) return ['All verdicts by checks; no judge model was asked.'];
  return judges.map(({ one, judge }) => {
    const party = partyWords(one);
    return `${one.title}: judged by ${judge.description}, ${plural(judge.repeats, 'time')} each${party === null ? '' : `; ${party}`}. What a judge says is worth what "rehearsal calibrate" finds.`;
  });
}

function notesOf(
  { run, suite, assessments }: JudgedRun,
  counts: Counts,
  targets: readonly TargetReport[],
): readonly string[] {
  const notes: string[] = [];
  if (run.engine === 'scripted')
    notes.push('Dry run: a script spoke for both sides. These figures say nothing about any model.');
  if (run.status !== 'finished')
    notes.push(
      `The run is ${run.status}: ${plural(counts.unfinished + counts.failed, 'session')} of ${counts.planned} did not end.`,
    );
  const left = [
    ...(counts.invalid > 0 ? [`${counts.invalid} invalid (the simulator broke)`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed (the engine broke)`] : []),
    ...(counts.human > 0 ? [`${counts.human} with a human turn`] : []),
    ...(counts.branches > 0 ? [`${counts.branches} branched off another`] : []),
  ];
  if (left.length > 0) notes.push(`Counted apart and left out of the rates: ${left.join(', ')}.`);
  const unknown = targets.reduce((sum, { items }) => sum + items.unknown, 0);
  if (unknown > 0) notes.push(`${plural(unknown, 'goal item')} without a test: unknown, never taken as satisfied.`);
  const own = run.models.find((model) => model.role === 'simulator')?.sha256;
  const shared = run.models.filter((model) => model.role === 'target' && model.sha256 === own);
  if (own !== undefined && shared.length > 0)
    notes.push(`The simulated user is the same model as ${shared.map((model) => model.targetId).join(', ')}.`);
  const estimands = new Set(targets.flatMap(({ measures }) => measures.slice(0, 1).map((one) => one.estimand)));
  if (estimands.size > 0) notes.push(`Intervals are 95% and speak about ${[...estimands].join(' or ')}.`);
  notes.push(...judgeNotes(assessments));
  notes.push('Simulated users are easier than real ones: read rates as comparisons, not as forecasts.');
  if (new Set(suite.scenarios.map((scenario) => scenario.id)).size < 8)
    notes.push(
      `${plural(suite.scenarios.length, 'scenario')} are few: intervals for scenarios like these are wide, and rightly so.`,
    );
  return notes;
}

/** In the order of the plan, branches last: what was done, and what came of it. */
function steeredOf({ suite, sessions, human }: JudgedRun): Report['steered'] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return sessions.flatMap((session) => {
    const parent = byId.get(session.parentSessionId ?? '');
    const done = [
      ...(parent === undefined ? [] : [`branched ${branchWords(session, parent)}`]),
      ...(human.has(session.id) ? ['a person spoke'] : []),
    ];
    if (done.length === 0) return [];
    const words = [...done, whyOf(session, goalOf(suite, session))].join('; ');
    return [{ sessionId: session.id, number: session.ordinal + 1, words }];
  });
}

/** The worst session of every scenario, then the next worst, until there are enough. */
function worstOf({ sessions, human }: JudgedRun): readonly Session[] {
  const { valid, invalid } = sortOut(sessions, human);
  const bad = [...valid.filter(({ outcome }) => outcome?.success === false), ...invalid].toSorted(
    (one, other) => badness(one) - badness(other) || other.turnCount - one.turnCount || one.ordinal - other.ordinal,
  );
  const rank = new Map<string, number>();
  const ranked = bad.map((session) => {
    const place = rank.get(session.scenarioId) ?? 0;
    rank.set(session.scenarioId, place + 1);
    return { session, place };
  });
  return ranked
    .toSorted((one, other) => one.place - other.place)
    .slice(0, mostWorst)
    .map(({ session }) => session);
}

/** For each check the first valid sessions that fail it and are not among the worst already. */
function failingChecks(judged: JudgedRun): Report['worst'] {
  const shown = new Set(worstOf(judged).map(({ id }) => id));
  const { valid } = sortOut(judged.sessions, judged.human);
  return judged.verdictMetrics
    .filter(({ source, kind }) => source === 'check' && kind === 'proportion')
    .flatMap(({ metric, label, better, value }) => {
      const bad = better === 'higher' ? 0 : 1;
      const failing = valid.filter((session) => value(session) === bad);
      const fresh = failing.filter(({ id }) => !shown.has(id)).slice(0, mostPerCheck);
      for (const { id } of fresh) shown.add(id);
      const count =
        failing.length === 1 ? 'the only session that fails' : `one of ${failing.length} sessions that fail`;
      return fresh.map(({ id }) => ({
        sessionId: id,
        why: `${count} ${label === metric ? metric : `${label} (${metric})`}`,
      }));
    });
}

/** Low is bad; an invalid session tells least about the target. */
function badness({ outcome }: Session): number {
  return outcome?.reason === 'invalid' ? 2 : (outcome?.goalCompletion ?? 1);
}
