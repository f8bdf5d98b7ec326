// Intervals for rates: plain ones for independent trials, and at the effective sample size for clustered sessions.
import { assertNever } from '../../shared/errors.ts';
import { type DesignEffect, type DesignEffectKind, designEffectOf } from './design-effect.ts';
import { betaQuantile, normalQuantile, tQuantile } from './distributions.ts';
import { requireCounts, requireProbability } from './input.ts';
import type { ClusterCounts, Estimand, Interval } from './types.ts';

type Bounds = { readonly lower: number; readonly upper: number };

/**
 * Wilson score interval for independent trials (Wilson, JASA 22, 1927, p. 209; Brown, Cai and DasGupta, Statistical
 * Science 16, 2001, section 3.1.1).
 *
 * @throws AppError bad-input: not 0 <= successes <= trials in whole numbers, no trials, or a level outside (0, 1).
 */
export function wilson(successes: number, trials: number, level = 0.95): Interval {
  requireCounts(successes, trials);
  requireProbability('The level', level);
  const bounds = scoreBounds(successes / trials, trials, normalQuantile(1 - (1 - level) / 2));
  return independent('wilson', successes, trials, level, bounds);
}

/**
 * Clopper-Pearson exact interval for independent trials: never covers less than `level`, usually more (Clopper and
 * Pearson, Biometrika 26, 1934; beta quantiles as in Brown, Cai and DasGupta 2001, section 4.2.1).
 *
 * @throws AppError bad-input: as `wilson`.
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  requireCounts(successes, trials);
  requireProbability('The level', level);
  return independent('clopper-pearson', successes, trials, level, exactBounds(successes, trials, level));
}

/**
 * Upper bound of a rate after `trials` independent trials without an event, one-sided at 95%: about 3 / trials (Hanley
 * and Lippman-Hand, JAMA 249, 1983). Returns the exact 1 - 0.05^(1 / trials), which 3 / trials approximates from above.
 *
 * @throws AppError bad-input: no trials.
 */
export function ruleOfThree(trials: number): number {
  requireCounts(0, trials);
  return -Math.expm1(Math.log(0.05) / trials);
}

export type ProportionOptions = {
  readonly estimand: Estimand;
  /** `wilson-effective` (default) covers near the level; `korn-graubard` is for gates: it errs to the wide side. */
  readonly method?: 'wilson-effective' | 'korn-graubard';
  readonly level?: number;
  readonly designEffect?: DesignEffectKind;
};

/**
 * Interval for the share of successes over all sessions, from successes and trials per scenario.
 *
 * `wilson-effective`: Wilson's formula at effectiveN (Kish 1965; Dean and Pagano, Journal of Survey Statistics and
 * Methodology 3, 2015; Franco et al., same journal 7, 2019), for clusters with Student's t in place
 * of the normal quantile: K - 1 degrees of freedom over the share of the design effect that was observed.
 * `korn-graubard`: Clopper-Pearson at effectiveN times (t[n - 1] / t[df])^2, never more than n, df = K - 1 for clusters
 * and n - K for strata (Korn and Graubard, Survey Methodology 24, 1998). Both take the stabilised design effect unless
 * told otherwise: see `designEffectOf`.
 *
 * @throws AppError bad-input: no rows, impossible counts, a level outside (0, 1), or fewer than two clusters for
 * `scenarios like these`.
 */
export function proportionInterval(rows: readonly ClusterCounts[], options: ProportionOptions): Interval {
  const { estimand, method = 'wilson-effective', level = 0.95 } = options;
  requireProbability('The level', level);
  const effect = designEffectOf(rows, estimand, options.designEffect);
  const described = (bounds: Bounds, effectiveN: number): Interval => ({
    estimate: effect.estimate,
    ...bounds,
    method,
    level,
    n: effect.n,
    clusters: effect.clusters,
    effectiveN,
    designEffect: effect.n / effectiveN,
  });
  switch (method) {
    case 'wilson-effective':
      return described(
        scoreBounds(effect.estimate, effect.effectiveN, scoreQuantile(effect, estimand, level)),
        effect.effectiveN,
      );
    case 'korn-graubard': {
      const effectiveN = kornGraubardN(effect, level);
      return described(exactBounds(effect.estimate * effectiveN, effectiveN, level), effectiveN);
    }
    default:
      return assertNever(method);
  }
}

function scoreQuantile(effect: DesignEffect, estimand: Estimand, level: number): number {
  const upper = 1 - (1 - level) / 2;
  if (estimand === 'this suite') return normalQuantile(upper);
  // An assumed design effect is not estimated, so only the observed share of it asks for the wider quantile.
  return tQuantile(
    upper,
    effect.observedShare === 0 ? Number.POSITIVE_INFINITY : effect.degreesOfFreedom / effect.observedShare,
  );
}

/** A design without repetition estimates no variance within scenarios, so it has nothing to adjust for. */
function kornGraubardN({ n, effectiveN, degreesOfFreedom }: DesignEffect, level: number): number {
  if (degreesOfFreedom === 0 || n === 1) return Math.min(n, effectiveN);
  const upper = 1 - (1 - level) / 2;
  const adjustment = (tQuantile(upper, n - 1) / tQuantile(upper, degreesOfFreedom)) ** 2;
  return Math.min(n, effectiveN * adjustment);
}

function scoreBounds(rate: number, n: number, quantile: number): Bounds {
  const squared = quantile ** 2 / n;
  const centre = (rate + squared / 2) / (1 + squared);
  const half = Math.sqrt(rate * (1 - rate) * squared + squared ** 2 / 4) / (1 + squared);
  // Rounding must not keep 0 and 1 outside the interval of a sample that shows nothing else.
  return { lower: rate === 0 ? 0 : Math.max(0, centre - half), upper: rate === 1 ? 1 : Math.min(1, centre + half) };
}

/** Also at fractional counts, as Korn and Graubard use it. */
function exactBounds(successes: number, trials: number, level: number): Bounds {
  const tail = (1 - level) / 2;
  const failures = Math.max(0, trials - successes);
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}

function independent(
  method: 'wilson' | 'clopper-pearson',
  successes: number,
  trials: number,
  level: number,
  bounds: Bounds,
): Interval {
  const estimate = successes / trials;
  return { estimate, ...bounds, method, level, n: trials, clusters: trials, effectiveN: trials, designEffect: 1 };
}
