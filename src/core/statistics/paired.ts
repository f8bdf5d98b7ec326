// Paired comparison of two variants: sign flips by scenario, McNemar on discordant pairs, the mean difference.
import { AppError } from '../../shared/errors.ts';
import { binomialCdf } from './distributions.ts';
import { mergeValues, sum } from './input.ts';
import { type MeanOptions, meanInterval } from './mean.ts';
import { createRandom } from './random.ts';
import type { ClusterValues, Interval } from './types.ts';

/** Up to here all 2^K sign patterns are tried: 65,536 sums take a few milliseconds. */
const clustersForExact = 16;

export type SignFlipOptions = { readonly seed?: number; readonly resamples?: number };

export type SignFlipResult = {
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'monte-carlo';
  /** Scenarios whose differences do not add up to 0; the others look the same under every sign. */
  readonly informativeClusters: number;
};

/**
 * Two-sided permutation test that paired differences (one per pair of sessions, b minus a) centre on 0, flipping the
 * sign of whole scenarios, so that pairs of one scenario may depend on each other (Good, Permutation, Parametric and
 * Bootstrap Tests of Hypotheses, 2005; for clusters Gail et al., Statistics in Medicine 15, 1996).
 * Statistic: the absolute sum of differences, that is of their session-weighted mean. Exact up to 16 informative
 * scenarios, else Monte Carlo with (hits + 1) / (resamples + 1) (Phipson and Smyth, Statistical Applications in
 * Genetics and Molecular Biology 9, 2010). With K scenarios no p can be below 2 / 2^K: five give at least
 * 0.0625.
 *
 * @throws AppError bad-input: no rows, an empty scenario, a value that is not finite.
 */
export function signFlipTest(rows: readonly ClusterValues[], options: SignFlipOptions = {}): SignFlipResult {
  const totals = mergeValues(rows).map((row) => sum(row.values));
  // Sums that differ only by rounding count as ties, or the exact test would lose its own observation.
  const tolerance = 1e-9 * Math.max(...totals.map(Math.abs));
  const flips = totals.filter((total) => Math.abs(total) > tolerance);
  const observed = Math.abs(sum(totals)) - tolerance;
  const informativeClusters = flips.length;
  return informativeClusters <= clustersForExact
    ? { p: exactShare(flips, observed), method: 'exact', informativeClusters }
    : { p: sampledShare(flips, observed, options), method: 'monte-carlo', informativeClusters };
}

function exactShare(totals: readonly number[], observed: number): number {
  let sums = [0];
  for (const total of totals) sums = sums.flatMap((before) => [before + total, before - total]);
  return sums.filter((value) => Math.abs(value) >= observed).length / sums.length;
}

function sampledShare(
  totals: readonly number[],
  observed: number,
  { seed = 1, resamples = 9999 }: SignFlipOptions,
): number {
  const random = createRandom(seed);
  let hits = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    let value = 0;
    for (const total of totals) value += random() < 0.5 ? total : -total;
    if (Math.abs(value) >= observed) hits += 1;
  }
  return (hits + 1) / (resamples + 1);
}

/**
 * Exact two-sided McNemar test: `onlyFirst` and `onlySecond` count the pairs in which just one of the two succeeded
 * (McNemar, Psychometrika 12, 1947; exact form in Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13,
 * 2013, "exact conditional test"). Takes pairs as independent, so it stands beside the sign-flip test, not for it.
 * Returns p; 1 without discordant pairs.
 *
 * @throws AppError bad-input: a count that is negative or not whole.
 */
export function exactMcNemar(onlyFirst: number, onlySecond: number): number {
  for (const count of [onlyFirst, onlySecond])
    if (!Number.isInteger(count) || count < 0)
      throw new AppError('bad-input', `A count of discordant pairs is ${count}; it must be a whole number from 0.`);
  const discordant = onlyFirst + onlySecond;
  return discordant === 0 ? 1 : Math.min(1, 2 * binomialCdf(Math.min(onlyFirst, onlySecond), discordant, 0.5));
}

/**
 * Mean paired difference with its interval; `rows` hold one difference (b minus a) per pair. Formula and errors of
 * `meanInterval`; its interval and the sign-flip p may disagree near the limit, since they are different methods.
 */
export function pairedDifference(rows: readonly ClusterValues[], options: MeanOptions): Interval {
  return meanInterval(rows, options);
}
