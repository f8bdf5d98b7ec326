// The paired difference of one metric: estimate, interval, sign-flip test, McNemar, and what it could have seen.
import type { Difference } from '../../shared/report.ts';
import { holm } from '../statistics/multiplicity.ts';
import { exactMcNemar, signFlipTest } from '../statistics/paired.ts';
import { minimumDetectableDifference } from '../statistics/power.ts';
import type { Pair, Pairing } from './comparison-pairs.ts';
import type { MetricDefinition } from './metrics-definitions.ts';
import { averageOf, byScenario, estimandOf, level, meanBounds } from './metrics-interval.ts';

export const alpha = 0.05;

type Observed = {
  readonly scenarioId: string;
  readonly before: number;
  readonly after: number;
  readonly value: number;
};

/** A difference before the p-values of a comparison's metrics are adjusted for one another. */
export type RawDifference = Omit<Difference, 'adjustedP' | 'smallestSeen' | 'verdict'> & {
  readonly observed: readonly Observed[];
  readonly designEffect: number;
};

function observePairs(
  definition: MetricDefinition,
  partner: MetricDefinition,
  pairs: readonly Pair[],
): readonly Observed[] {
  return pairs.flatMap(({ first, second }) => {
    const [before, after] = [definition.value(first), partner.value(second)];
    return before === null || after === null
      ? []
      : [{ scenarioId: first.scenarioId, before, after, value: after - before }];
  });
}

/** `partner` is the same metric of the second side, whose verdicts are its own. Null when no pair tells. */
export function rawDifference(
  definition: MetricDefinition,
  partner: MetricDefinition,
  pairing: Pairing,
): RawDifference | null {
  const observed = observePairs(definition, partner, definition.population === 'ended' ? pairing.ended : pairing.valid);
  if (observed.length === 0) return null;
  const estimand = estimandOf(observed);
  const rows = byScenario(observed);
  const range = definition.unit === 'share' ? { least: -1, most: 1 } : null;
  const { lower, upper, designEffect } = meanBounds(observed, estimand, range);
  const onlyFirst = observed.filter(({ before, after }) => before > after).length;
  const onlySecond = observed.filter(({ before, after }) => after > before).length;
  return {
    metric: definition.metric,
    label: definition.label,
    unit: definition.unit,
    better: definition.better,
    pairs: observed.length,
    scenarios: rows.length,
    first: averageOf(observed.map(({ before }) => ({ value: before }))),
    second: averageOf(observed.map(({ after }) => ({ value: after }))),
    difference: averageOf(observed),
    lower,
    upper,
    level,
    estimand,
    p: signFlipTest(rows).p,
    mcnemar:
      definition.kind === 'proportion' ? { onlyFirst, onlySecond, p: exactMcNemar(onlyFirst, onlySecond) } : null,
    observed,
    designEffect,
  };
}

/**
 * Scenarios below which no difference of any size can be told from chance: the sign-flip p of K scenarios is never
 * below 2 / 2^K, and alpha is shared by all `family` metrics.
 */
export function fewestScenarios(family: number): number {
  return Math.ceil(1 + Math.log2(family / alpha));
}

/** Smallest true difference that a run like this finds 8 times in 10; null where none of any size could be. */
function smallestSeen(raw: RawDifference, family: number): number | null {
  if (raw.scenarios < fewestScenarios(family)) return null;
  const squares = raw.observed.reduce((sum, { value }) => sum + (value - raw.difference) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (raw.pairs - 1));
  // Pairs all alike have no spread to reckon with: what their interval leaves open was not seen.
  if (standardDeviation < 1e-9) return raw.upper === null ? null : raw.upper - raw.difference;
  const smallest = minimumDetectableDifference({
    comparison: { kind: 'paired', standardDeviation },
    sessions: raw.pairs,
    clusters: raw.scenarios,
    // Below 1 it is luck: scenarios that happened to come out alike.
    designEffect: Math.max(1, raw.designEffect),
    alpha: alpha / family,
  });
  return raw.unit === 'share' && smallest > 1 ? null : smallest;
}

function verdictOf(
  { difference, better, scenarios }: RawDifference,
  adjustedP: number,
  family: number,
): Difference['verdict'] {
  if (difference !== 0 && scenarios < fewestScenarios(family)) return 'too few scenarios';
  if (adjustedP > alpha || difference === 0) return 'could be chance';
  if (better === 'neither') return 'changed';
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** The differences with p-values adjusted for one another, and what each could have seen. */
export function adjusted(raws: readonly RawDifference[]): readonly Difference[] {
  const adjustedPs = raws.length === 0 ? [] : holm(raws.map(({ p }) => p));
  return raws.map((raw, index) => {
    const adjustedP = adjustedPs[index] ?? 1;
    const { observed: _, designEffect: __, ...plain } = raw;
    return {
      ...plain,
      adjustedP,
      smallestSeen: smallestSeen(raw, raws.length),
      verdict: verdictOf(raw, adjustedP, raws.length),
    };
  });
}
