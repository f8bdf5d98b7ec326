// What a run could have seen: the smallest difference it detects, and the sessions another difference would take.
import { AppError, assertNever } from '../../shared/errors.ts';
import { tQuantile } from './distributions.ts';
import { requirePositive, requireProbability } from './input.ts';

/**
 * `paired`: `standardDeviation` is that of the differences of pairs, `sessions` counts pairs. `unpaired`: it is that
 * of sessions, and `sessions` counts those of one of two equal arms.
 */
export type Comparison = { readonly kind: 'paired' | 'unpaired'; readonly standardDeviation: number };

export type PowerOptions = {
  readonly comparison: Comparison;
  /** Two-sided; 0.05 unless given. */
  readonly alpha?: number;
  /** 0.8 unless given. */
  readonly power?: number;
  /** Of the differences when paired; 1 unless given. */
  readonly designEffect?: number;
};

/**
 * Smallest true difference found significant with the given power: (q[1 - alpha/2] + q[power]) sqrt(v D / n), v the
 * variance of one pair or of two sessions (Chow, Shao and Wang, Sample Size Calculations, 2008, chapter 3),
 * D the design effect. With `clusters` K, q is Student's t of K - 1 degrees of freedom (2K - 2 unpaired), else normal
 * (Bloom, Evaluation Review 19, 1995).
 *
 * @throws AppError bad-input: a standard deviation, design effect or session count not above 0, alpha or power outside
 * (0, 1), power not above alpha / 2, fewer than two clusters.
 */
export function minimumDetectableDifference(
  options: PowerOptions & { readonly sessions: number; readonly clusters?: number },
): number {
  requirePositive('The number of sessions', options.sessions);
  const { clusters } = options;
  if (clusters !== undefined && !(Number.isInteger(clusters) && clusters >= 2))
    throw new AppError('bad-input', `The number of scenarios is ${clusters}; at least 2 are needed.`);
  const degreesOfFreedom =
    clusters === undefined ? Number.POSITIVE_INFINITY : (clusters - 1) * (options.comparison.kind === 'paired' ? 1 : 2);
  return Math.sqrt(numerator(options, degreesOfFreedom) / options.sessions);
}

/**
 * Pairs (or sessions of each arm) needed to detect `difference`, rounded up: the same formula turned round, with
 * normal quantiles. The design effect must be that of the planned layout: more sessions of the same scenarios raise it.
 *
 * @throws AppError bad-input: as `minimumDetectableDifference`, or a difference of 0.
 */
export function sessionsNeeded(options: PowerOptions & { readonly difference: number }): number {
  requirePositive('The size of the difference', Math.abs(options.difference));
  return Math.ceil(numerator(options, Number.POSITIVE_INFINITY) / options.difference ** 2);
}

/** Standard deviation of one session's outcome, 0 or 1, at rate `p`. */
export function proportionStandardDeviation(p: number): number {
  requireProbability('The rate', p);
  return Math.sqrt(p * (1 - p));
}

/**
 * Standard deviation of the difference of a pair of outcomes: sqrt(d - difference^2), d the share of discordant pairs
 * (Miettinen, Biometrics 24, 1968).
 *
 * @throws AppError bad-input: a share outside (0, 1], or a difference as large as the share allows or larger.
 */
export function pairedProportionStandardDeviation(discordantShare: number, difference = 0): number {
  const variance = discordantShare - difference ** 2;
  if (!(discordantShare > 0 && discordantShare <= 1 && Math.abs(difference) <= discordantShare && variance > 0))
    throw new AppError(
      'bad-input',
      `A share of discordant pairs of ${discordantShare} with a difference of ${difference} cannot be; the share lies between 0 and 1 and is at least the difference.`,
    );
  return Math.sqrt(variance);
}

/** n times the squared detectable difference. */
function numerator(options: PowerOptions, degreesOfFreedom: number): number {
  const { comparison, alpha = 0.05, power = 0.8, designEffect = 1 } = options;
  requireProbability('Alpha', alpha);
  requireProbability('The power', power);
  requirePositive('The design effect', designEffect);
  requirePositive('The standard deviation', comparison.standardDeviation);
  if (power <= alpha / 2)
    throw new AppError('bad-input', `A power of ${power} is not above alpha / 2; use for example 0.8.`);
  const quantile = (p: number): number => tQuantile(p, degreesOfFreedom);
  const reach = quantile(1 - alpha / 2) + quantile(power);
  return reach ** 2 * variancePerSession(comparison) * designEffect;
}

function variancePerSession({ kind, standardDeviation }: Comparison): number {
  switch (kind) {
    case 'paired':
      return standardDeviation ** 2;
    case 'unpaired':
      return 2 * standardDeviation ** 2;
    default:
      return assertNever(kind);
  }
}
