// pass^k: the chance that k sessions of one scenario all succeed, averaged over scenarios.
import { AppError } from '../../shared/errors.ts';
import { mergeCounts } from './input.ts';
import { type MeanOptions, meanInterval } from './mean.ts';
import type { ClusterCounts, Interval } from './types.ts';

export type PassPower = {
  readonly k: number;
  readonly estimate: number;
  /** C(successes, k) / C(trials, k) of each scenario, in order of first appearance. */
  readonly scenarios: readonly { readonly cluster: string; readonly value: number }[];
};

/**
 * Mean over scenarios of C(c, k) / C(n, k), the unbiased estimate of the chance that k fresh sessions all succeed
 * (Yao et al., tau-bench, arXiv 2406.12045, 2024). Scenarios weigh the same, whatever their sessions.
 *
 * @throws AppError bad-input: no rows, impossible counts, k not a whole number from 1, or a scenario with fewer than
 * k sessions (named).
 */
export function passPower(rows: readonly ClusterCounts[], k: number): PassPower {
  if (!Number.isInteger(k) || k < 1)
    throw new AppError('bad-input', `k of pass^k is ${k}; it must be a whole number from 1.`);
  const counts = mergeCounts(rows);
  const tooFew = counts.filter((row) => row.trials < k).map((row) => row.cluster);
  if (tooFew.length > 0)
    throw new AppError(
      'bad-input',
      `pass^${k} needs ${k} sessions of every scenario; fewer have ${tooFew.map((name) => `"${name}"`).join(', ')}.`,
      { scenarios: tooFew },
    );
  const scenarios = counts.map((row) => ({
    cluster: row.cluster,
    value: shareOfSubsets(row.successes, row.trials, k),
  }));
  return { k, estimate: scenarios.reduce((total, row) => total + row.value, 0) / scenarios.length, scenarios };
}

/**
 * Interval of pass^k for `scenarios like these`, from the scenario values by `meanInterval`; not below 0 or above 1.
 * For `this suite` it is too wide, since it counts how much scenarios differ.
 *
 * @throws AppError bad-input: as `passPower`, or one scenario only.
 */
export function passPowerInterval(
  rows: readonly ClusterCounts[],
  k: number,
  options: Omit<MeanOptions, 'estimand'> = {},
): Interval {
  const values = passPower(rows, k).scenarios.map((row) => ({ cluster: row.cluster, values: [row.value] }));
  const interval = meanInterval(values, { ...options, estimand: 'scenarios like these' });
  return { ...interval, lower: Math.max(0, interval.lower), upper: Math.min(1, interval.upper) };
}

/** C(c, k) / C(n, k) as a product, which neither overflows nor cancels. */
function shareOfSubsets(successes: number, trials: number, k: number): number {
  let share = 1;
  for (let drawn = 0; drawn < k; drawn += 1) share *= Math.max(0, successes - drawn) / (trials - drawn);
  return share;
}
