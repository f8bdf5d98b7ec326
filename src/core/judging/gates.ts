// Judges the gates of a suite on the sessions of a run: pass, fail, or not enough evidence for either.
import type { Run } from '../../shared/dialogue.ts';
import { AppError, assertNever } from '../../shared/errors.ts';
import { figure, intervalText, plural, signedNumber } from '../../shared/figures.ts';
import type { GateOutcome, GateResult, Measure } from '../../shared/report.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { type Side, sideOf } from './comparison.ts';
import { rawDifference } from './comparison-difference.ts';
import { pairUp } from './comparison-pairs.ts';
import { checksOf, type Gate, isMistake, parseGate } from './gates-parse.ts';
import { groupsOf, measure, passPowers, type Sorted, sortOut } from './metrics.ts';
import { allDefinitions, type MetricDefinition } from './metrics-definitions.ts';

export type JudgedRun = Omit<Side, 'targetId'>;

type Finding = Pick<GateResult, 'estimate' | 'lower' | 'upper' | 'detail'> & { readonly outcome: GateOutcome };

const noFigures = { estimate: null, lower: null, upper: null };

/**
 * One result per gate and target. Proportions get Korn-Graubard intervals, which err to the wide side. A run that is
 * not finished passes no gate: what is missing might have failed.
 *
 * @param baseline the run saved under a name; null when there is none.
 * @throws AppError bad-input for a gate that cannot be read: stored suites were checked when they were loaded.
 */
export function judgeGates(judged: JudgedRun, baseline: (name: string) => JudgedRun | null): readonly GateResult[] {
  const { run, suite } = judged;
  const targets = suite.targets.map(({ id }) => id);
  return suite.gates.flatMap((text) => {
    const gate = parseGate(text, targets, checksOf(suite));
    if (isMistake(gate)) throw new AppError('bad-input', `Gate "${text}": ${gate.message}; ${gate.hint}.`);
    return targets
      .filter((targetId) => gate.targetId === null || gate.targetId === targetId)
      .map((targetId) => {
        const found = unlessUnfinished(run, findingOf(gate, judged, targetId, baseline));
        return { gate: text, targetId, ...found, stops: stops(found.outcome, suite) };
      });
  });
}

function findingOf(
  gate: Gate,
  judged: JudgedRun,
  targetId: string,
  baseline: (name: string) => JudgedRun | null,
): Finding {
  if (judged.run.engine === 'scripted')
    return { ...noFigures, outcome: 'not-judged', detail: 'dry run: a script spoke, so there is nothing to judge' };
  const sorted = sortOut(
    judged.sessions.filter((session) => session.targetId === targetId),
    judged.human,
  );
  const { rule } = gate;
  switch (rule.kind) {
    case 'bound':
      return boundFinding(gateMeasure(gate, sorted, judged), rule);
    case 'baseline': {
      const saved = baseline(rule.baseline);
      if (saved === null)
        return lacking(
          `there is no baseline "${rule.baseline}"; "rehearsal baseline save ${rule.baseline} RUN" makes it`,
        );
      return baselineFinding(gate, rule, judged, targetId, saved);
    }
    default:
      return assertNever(rule);
  }
}

const lacking = (detail: string): Finding => ({ ...noFigures, outcome: 'not-enough-evidence', detail });

const definitionOf = ({ verdictMetrics }: JudgedRun, gate: Gate): MetricDefinition | undefined =>
  allDefinitions(verdictMetrics).find(({ metric }) => metric === gate.metric);

/** Null when the metric has no sessions, or pass^k too few of a scenario. */
function gateMeasure(gate: Gate, sorted: Sorted, judged: JudgedRun): Measure | null {
  const definition = definitionOf(judged, gate);
  if (definition !== undefined) return measure(definition, sorted, 'gate');
  return passPowers(sorted, judged.suite.replicates).find(({ metric }) => metric === gate.metric) ?? null;
}

/** Rates stand beside with another interval. */
function gateMethod({ method }: Measure): string {
  return method === 'Korn-Graubard' ? `${method}, wider than the Wilson interval of the rates` : method;
}

function boundFinding(found: Measure | null, rule: Gate['rule'] & { kind: 'bound' }): Finding {
  if (found === null || found.estimate === null) return lacking('too few sessions that tell');
  const { estimate, lower, upper, unit } = found;
  const interval =
    lower === null
      ? found.method.replace(/^none/, 'no interval')
      : `interval ${intervalText(found, unit)} (${gateMethod(found)}, for ${found.estimand})`;
  const detail = `${figure(estimate, unit)}, ${interval}, ${plural(found.sessions, 'session')} in ${plural(found.scenarios, 'scenario')}`;
  const reaches = (value: number): boolean =>
    rule.comparison === '>=' ? value >= rule.threshold : value <= rule.threshold;
  const [near, far] = rule.comparison === '>=' ? [lower, upper] : [upper, lower];
  const outcome = (): GateOutcome => {
    if (rule.side === 'estimate') return reaches(estimate) ? 'pass' : 'fail';
    if (near === null || far === null) return 'not-enough-evidence';
    if (reaches(near)) return 'pass';
    return reaches(far) ? 'not-enough-evidence' : 'fail';
  };
  return { estimate, lower, upper, outcome: outcome(), detail };
}

/** Not worse: the paired difference to the baseline is, with its whole interval, on the good side of the margin. */
function baselineFinding(
  gate: Gate,
  rule: Gate['rule'] & { kind: 'baseline' },
  judged: JudgedRun,
  targetId: string,
  saved: JudgedRun,
): Finding {
  const [definition, partnerDefinition] = [definitionOf(saved, gate), definitionOf(judged, gate)];
  if (saved.run.engine === 'scripted') return lacking(`baseline "${rule.baseline}" is a dry run`);
  const targets = new Set(groupsOf(saved.sessions, 'targetId').map(([id]) => id));
  const partner = targets.has(targetId) || targets.size > 1 ? targetId : null;
  if (partner !== null && !targets.has(partner))
    return lacking(`baseline "${rule.baseline}" has no target "${targetId}"`);
  const before = sideOf(saved, partner);
  const now = sideOf(judged, targetId);
  const pairing = pairUp(before.sessions, now.sessions, new Set([...before.human, ...now.human]));
  if (definition !== undefined && partnerDefinition !== undefined && definition.basis !== partnerDefinition.basis)
    return lacking(
      `another check, rubric or judge gave "${gate.metric}" in run ${saved.run.id} of baseline "${rule.baseline}"`,
    );
  const found =
    definition === undefined || partnerDefinition === undefined
      ? null
      : rawDifference(definition, partnerDefinition, pairing);
  if (found === null) return lacking(`no session pairs with run ${saved.run.id} of baseline "${rule.baseline}"`);
  const gain = found.better === 'lower' ? -1 : 1;
  const bounds = [found.lower, found.upper].map((bound) => (bound === null ? null : bound * gain));
  const [low, high] = gain === 1 ? bounds : bounds.toReversed();
  const outcome: GateOutcome =
    low == null || high == null
      ? 'not-enough-evidence'
      : low >= -rule.margin
        ? 'pass'
        : high < -rule.margin
          ? 'fail'
          : 'not-enough-evidence';
  const { difference, lower, upper, unit } = found;
  const interval =
    lower === null || upper === null
      ? 'no interval'
      : `interval ${signedNumber(lower, unit)} to ${signedNumber(upper, unit)}`;
  const detail = `${signedNumber(difference, unit)} points against run ${saved.run.id}, ${interval}, ${plural(found.pairs, 'pair')} in ${plural(found.scenarios, 'scenario')}`;
  return { estimate: difference, lower, upper, outcome, detail };
}

function unlessUnfinished(run: Run, found: Finding): Finding {
  if (found.outcome !== 'pass' || run.status === 'finished') return found;
  return {
    ...found,
    outcome: 'not-enough-evidence',
    detail: `${found.detail}; the run is ${run.status}, not finished`,
  };
}

function stops(outcome: GateOutcome, suite: ResolvedSuite): boolean {
  return outcome === 'fail' || (outcome === 'not-enough-evidence' && suite.withoutEvidence === 'fail');
}
