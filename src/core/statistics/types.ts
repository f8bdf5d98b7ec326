// The shapes every function of this folder takes and returns: plain arrays in, one interval out.

/**
 * What an interval speaks about. `this suite`: the scenarios are fixed (strata), only sessions vary. `scenarios like
 * these`: the scenarios are a sample (clusters), so how much they differ among themselves is part of the error.
 */
export type Estimand = 'this suite' | 'scenarios like these';

/** Successes among the sessions of one scenario. Rows of the same cluster are added up. */
export type ClusterCounts = { readonly cluster: string; readonly successes: number; readonly trials: number };

/** One value per session of one scenario. Rows of the same cluster are joined. */
export type ClusterValues = { readonly cluster: string; readonly values: readonly number[] };

export type IntervalMethod =
  | 'wilson'
  | 'clopper-pearson'
  | 'wilson-effective'
  | 'korn-graubard'
  | 't-clusters'
  | 't-strata'
  | 'bootstrap-clusters';

/**
 * An estimate with its two-sided interval at confidence `level`. `n` sessions in `clusters` scenarios tell as much as
 * `effectiveN = n / designEffect` independent ones would.
 */
export type Interval = {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: IntervalMethod;
  readonly level: number;
  readonly n: number;
  readonly clusters: number;
  readonly effectiveN: number;
  readonly designEffect: number;
};
