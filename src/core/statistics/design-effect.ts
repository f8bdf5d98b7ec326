// How much less (or more) clustered sessions tell than independent ones: what the proportion intervals divide n by.
import { AppError } from '../../shared/errors.ts';
import { mergeCounts, mergeValues, requireSeveralClusters, sum } from './input.ts';
import type { ClusterCounts, ClusterValues, Estimand } from './types.ts';

/** Assumed where the data cannot tell: scenarios of one suite usually differ by about this much. */
const assumedIntraclassCorrelation = 0.2;
/** How much the assumption weighs against the squared number of scenarios that show it otherwise. */
const assumptionWeight = 2;

/**
 * `observed`: as estimated. `stabilised` (the default of the intervals): pulled towards an assumed one while few
 * scenarios show the rarer outcome.
 */
export type DesignEffectKind = 'observed' | 'stabilised';

export type DesignEffect = {
  readonly designEffect: number;
  readonly effectiveN: number;
  readonly estimate: number;
  readonly n: number;
  readonly clusters: number;
  /** Of the variance estimate: clusters - 1, or n - clusters for strata; 0 where nothing was repeated. */
  readonly degreesOfFreedom: number;
  /** How much of the design effect the data decided, 0 to 1; the rest is the assumption. */
  readonly observedShare: number;
};

/**
 * Variance of the pooled rate over the binomial one, p(1 - p)/n. May be below 1 where scenarios are strata or alike.
 *
 * Clusters: delete-one-cluster jackknife (Wolter, Introduction to Variance Estimation, 2007, chapter 4). Strata: the
 * variance within scenarios only (Cochran, Sampling Techniques, 1977, section 5.3); a scenario with one session counts
 * its distance from the overall rate, as `survey.lonely.psu = "adjust"` does in R's survey package. Undefined at rates
 * of 0 and 1: taken as 1.
 *
 * `stabilised` is our own: s d + (1 - s) d0 with s = E^2 / (E^2 + 2), where d is the observed effect. Clusters: E is
 * the smaller of the number of scenarios with a success and with a failure, d0 = 1 + (sum m^2 / n - 1) 0.2 (Kish,
 * Survey Sampling, 1965, section 5.4, at an intraclass correlation of 0.2). Strata: E is the number of scenarios that
 * show both outcomes and d0 = 1. Near 0 and 1 the observed effect is mostly too small, because the few scenarios that
 * cause the rare outcome were not drawn: intervals then cover 65-90% instead of 95% (test/statistics/coverage.test.ts).
 *
 * @throws AppError bad-input: no rows, impossible counts, or fewer than two clusters for `scenarios like these`.
 */
export function designEffectOf(
  rows: readonly ClusterCounts[],
  estimand: Estimand,
  kind: DesignEffectKind = 'stabilised',
): DesignEffect {
  const counts = mergeCounts(rows);
  const clusters = counts.length;
  const n = sum(counts.map((row) => row.trials));
  const estimate = sum(counts.map((row) => row.successes)) / n;
  const asClusters = estimand === 'scenarios like these';
  if (asClusters) requireSeveralClusters(clusters);
  const binomial = (estimate * (1 - estimate)) / n;
  const observed =
    binomial === 0
      ? 1
      : (asClusters ? clusterVariance(counts, estimate, n) : strataVariance(counts, estimate, n)) / binomial;
  const observedShare = kind === 'observed' ? 1 : shareOfEvidence(counts, asClusters);
  const designEffect = observedShare * observed + (1 - observedShare) * assumedDesignEffect(counts, n, asClusters);
  return {
    designEffect,
    effectiveN: n / designEffect,
    estimate,
    n,
    clusters,
    degreesOfFreedom: asClusters ? clusters - 1 : n - clusters,
    observedShare,
  };
}

function clusterVariance(counts: readonly ClusterCounts[], rate: number, n: number): number {
  return jackknifeVariance(
    counts.map((row) => ({ residual: row.successes - row.trials * rate, size: row.trials })),
    n,
  );
}

function strataVariance(counts: readonly ClusterCounts[], rate: number, n: number): number {
  return sum(
    counts.map(({ successes, trials }) => {
      const own = successes / trials;
      const perSession = trials > 1 ? (own * (1 - own)) / (trials - 1) : (own - rate) ** 2;
      return (trials / n) ** 2 * perSession;
    }),
  );
}

function shareOfEvidence(counts: readonly ClusterCounts[], asClusters: boolean): number {
  const withSuccess = counts.filter((row) => row.successes > 0).length;
  const withFailure = counts.filter((row) => row.successes < row.trials).length;
  const mixed = withSuccess + withFailure - counts.length;
  const evidence = (asClusters ? Math.min(withSuccess, withFailure) : mixed) ** 2;
  return evidence / (evidence + assumptionWeight);
}

function assumedDesignEffect(counts: readonly ClusterCounts[], n: number, asClusters: boolean): number {
  const meanSize = sum(counts.map((row) => row.trials ** 2)) / n;
  return asClusters ? kishDesignEffect(assumedIntraclassCorrelation, meanSize) : 1;
}

/**
 * Variance of a ratio mean by leaving out one cluster at a time, around the full estimate. `residual`: cluster total
 * minus size times the mean. With equal sizes the same as linearisation, with unequal ones less optimistic.
 */
export function jackknifeVariance(
  clusters: readonly { readonly residual: number; readonly size: number }[],
  n: number,
): number {
  let squares = 0;
  for (const { residual, size } of clusters) squares += (residual / (n - size)) ** 2;
  return (squares * (clusters.length - 1)) / clusters.length;
}

/** 1 + (m - 1) rho for clusters of `size` sessions (Kish, Survey Sampling, 1965, section 5.4). */
export function kishDesignEffect(intraclassCorrelation: number, size: number): number {
  return 1 + (size - 1) * intraclassCorrelation;
}

/**
 * Intraclass correlation by analysis of variance, (MSB - MSW) / (MSB + (n0 - 1) MSW) with n0 = (N - sum m^2 / N) /
 * (K - 1) (Donner, International Statistical Review 54, 1986; for binary values Ridout, Demetrio and
 * Firth, Biometrics 55, 1999, "ANOVA estimator"). May be negative; 0 where all values are equal.
 *
 * @throws AppError bad-input: no rows, an empty cluster, one cluster only, or no cluster with two sessions.
 */
export function intraclassCorrelation(rows: readonly ClusterValues[]): number {
  const groups = mergeValues(rows);
  requireSeveralClusters(groups.length);
  const n = sum(groups.map((group) => group.values.length));
  if (n === groups.length)
    throw new AppError(
      'bad-input',
      'Every scenario has one session; sessions must repeat to compare them with scenarios.',
    );
  const grandMean = sum(groups.map((group) => sum(group.values))) / n;
  let between = 0;
  let within = 0;
  for (const { values } of groups) {
    const mean = sum(values) / values.length;
    between += values.length * (mean - grandMean) ** 2;
    for (const value of values) within += (value - mean) ** 2;
  }
  const betweenMean = between / (groups.length - 1);
  const withinMean = within / (n - groups.length);
  const size = (n - sum(groups.map((group) => group.values.length ** 2)) / n) / (groups.length - 1);
  const total = betweenMean + (size - 1) * withinMean;
  return total === 0 ? 0 : (betweenMean - withinMean) / total;
}
