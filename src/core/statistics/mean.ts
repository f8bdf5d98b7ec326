// Intervals for means of any per-session number, and so for paired differences: t, or a bootstrap over scenarios.
import { AppError } from '../../shared/errors.ts';
import { jackknifeVariance } from './design-effect.ts';
import { tQuantile } from './distributions.ts';
import { mergeValues, requireProbability, requireSeveralClusters, sum } from './input.ts';
import { createRandom } from './random.ts';
import type { ClusterValues, Estimand, Interval, IntervalMethod } from './types.ts';

/** From here on the bootstrap has enough scenarios to resample. */
const clustersForBootstrap = 30;

export type MeanOptions = {
  readonly estimand: Estimand;
  readonly level?: number;
  /** Of the bootstrap. */
  readonly seed?: number;
  readonly resamples?: number;
};

type Spread = { readonly standardError: number; readonly degreesOfFreedom: number };
type Total = { readonly total: number; readonly size: number };

/**
 * Interval for the mean over all sessions, from values per scenario.
 *
 * `scenarios like these`: below 30 scenarios Student's t with K - 1 degrees of freedom and the delete-one jackknife
 * standard error (Wolter, Introduction to Variance Estimation, 2007, chapter 4; with equal sizes the t interval of the
 * scenario means); from 30 on a studentised bootstrap of whole scenarios (Davison and Hinkley, Bootstrap Methods, 1997, section 5.2; Cameron, Gelbach and
 * Miller, Review of Economics and Statistics 90, 2008). `this suite`: t with the stratified standard error and
 * Satterthwaite's degrees of freedom (Cochran, section 5.4); a scenario with one session counts its distance from the
 * overall mean. Values that are all equal give an interval of no width.
 *
 * @throws AppError bad-input: no rows, an empty scenario, a value that is not finite, fewer than two sessions, or
 * fewer than two clusters for `scenarios like these`.
 */
export function meanInterval(rows: readonly ClusterValues[], options: MeanOptions): Interval {
  const { estimand, level = 0.95 } = options;
  requireProbability('The level', level);
  const groups = mergeValues(rows);
  const values = groups.flatMap((group) => group.values);
  if (values.length < 2) throw new AppError('bad-input', 'One session has no spread; give at least 2 sessions.');
  const n = values.length;
  const estimate = sum(values) / n;
  if (estimand === 'this suite') {
    const spread = strataSpread(groups, estimate, n);
    return describe('t-strata', estimate, tOffsets(spread, level), spread, values, groups.length, level);
  }
  requireSeveralClusters(groups.length);
  const totals = groups.map((group) => ({ total: sum(group.values), size: group.values.length }));
  const spread = clusterSpread(totals);
  if (groups.length < clustersForBootstrap || spread.standardError === 0)
    return describe('t-clusters', estimate, tOffsets(spread, level), spread, values, groups.length, level);
  const offsets = bootstrapOffsets(totals, estimate, spread, level, options.resamples ?? 2000, options.seed ?? 1);
  return describe('bootstrap-clusters', estimate, offsets, spread, values, groups.length, level);
}

function clusterSpread(totals: readonly Total[]): Spread {
  const clusters = totals.length;
  let total = 0;
  let n = 0;
  for (const cluster of totals) {
    total += cluster.total;
    n += cluster.size;
  }
  const mean = total / n;
  const variance = jackknifeVariance(
    totals.map((row) => ({ residual: row.total - row.size * mean, size: row.size })),
    n,
  );
  return { standardError: Math.sqrt(variance), degreesOfFreedom: clusters - 1 };
}

function strataSpread(groups: readonly ClusterValues[], grandMean: number, n: number): Spread {
  let variance = 0;
  let satterthwaite = 0;
  for (const { values } of groups) {
    const size = values.length;
    const mean = size > 1 ? sum(values) / size : grandMean;
    const squares = sum(values.map((value) => (value - mean) ** 2));
    const degrees = Math.max(1, size - 1);
    const part = ((size / n) ** 2 * squares) / degrees / size;
    variance += part;
    satterthwaite += part ** 2 / degrees;
  }
  const degreesOfFreedom = satterthwaite === 0 ? n - 1 : variance ** 2 / satterthwaite;
  return { standardError: Math.sqrt(variance), degreesOfFreedom };
}

/** Distances of the lower and upper bound from the estimate. */
function tOffsets(spread: Spread, level: number): readonly [number, number] {
  const half = tQuantile(1 - (1 - level) / 2, spread.degreesOfFreedom) * spread.standardError;
  return [-half, half];
}

function bootstrapOffsets(
  totals: readonly Total[],
  estimate: number,
  spread: Spread,
  level: number,
  resamples: number,
  seed: number,
): readonly [number, number] {
  const random = createRandom(seed);
  const studentised: number[] = [];
  for (let resample = 0; resample < resamples; resample += 1) {
    const drawn = totals.map(() => totals[Math.floor(random() * totals.length)] ?? { total: 0, size: 0 });
    const mean = sum(drawn.map((cluster) => cluster.total)) / sum(drawn.map((cluster) => cluster.size));
    const { standardError } = clusterSpread(drawn);
    // A resample of equal scenarios has no scale; it is skipped, which at 30 scenarios happens next to never.
    if (standardError > 0) studentised.push((mean - estimate) / standardError);
  }
  if (studentised.length === 0) return tOffsets(spread, level);
  studentised.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return [-spread.standardError * quantile(studentised, 1 - tail), -spread.standardError * quantile(studentised, tail)];
}

/** The (R + 1) p-th ordered value, as Davison and Hinkley (section 2.1) take it. */
function quantile(sorted: readonly number[], p: number): number {
  const rank = Math.min(sorted.length, Math.max(1, Math.round((sorted.length + 1) * p)));
  return sorted[rank - 1] ?? Number.NaN;
}

function describe(
  method: IntervalMethod,
  estimate: number,
  [below, above]: readonly [number, number],
  { standardError }: Spread,
  values: readonly number[],
  clusters: number,
  level: number,
): Interval {
  const n = values.length;
  const independentVariance = sum(values.map((value) => (value - estimate) ** 2)) / (n - 1) / n;
  const ratio = independentVariance === 0 ? 1 : standardError ** 2 / independentVariance;
  return {
    estimate,
    lower: estimate + below,
    upper: estimate + above,
    method,
    level,
    n,
    clusters,
    // A variance of exactly 0 (scenarios that never vary within) is no infinite sample.
    effectiveN: ratio === 0 ? n : n / ratio,
    designEffect: ratio === 0 ? 1 : ratio,
  };
}
