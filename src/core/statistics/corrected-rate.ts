// A rate of imperfect verdicts, corrected for their errors, with the uncertainty of all three estimates in its interval.

import { normalQuantile } from './distributions.ts';
import { requireCounts, requirePositive, requireProbability } from './input.ts';

/** `trials` may be an effective number of sessions, and need not be whole. */
export type Share = { readonly estimate: number; readonly trials: number };

export type Corrected = { readonly estimate: number; readonly lower: number; readonly upper: number };

/**
 * The Rogan-Gladen estimate (American Journal of Epidemiology 107, 1978), (rate + specificity - 1) / (sensitivity +
 * specificity - 1), within 0 and 1, and the interval of Lang and Reiczigel (Preventive Veterinary Medicine 113, 2014) for
 * sensitivity and specificity that are themselves estimated from samples. Null where the verdicts tell no better than
 * chance: sensitivity + specificity is not above 1.
 *
 * @param sensitivity,specificity successes among trials of the sessions that a person answered
 * @throws AppError bad-input for counts that are no counts, a rate outside 0 to 1, or no trials.
 */
export function correctedRate(
  rate: Share,
  sensitivity: { readonly successes: number; readonly trials: number },
  specificity: { readonly successes: number; readonly trials: number },
  level = 0.95,
): Corrected | null {
  requireCounts(sensitivity.successes, sensitivity.trials, 'The sensitivity');
  requireCounts(specificity.successes, specificity.trials, 'The specificity');
  requirePositive('The number of sessions', rate.trials);
  requireProbability('The level', level);
  const [plainSe, plainSp] = [sensitivity, specificity].map(({ successes, trials }) => successes / trials) as [
    number,
    number,
  ];
  if (plainSe + plainSp <= 1) return null;
  const plain = (rate.estimate + plainSp - 1) / (plainSe + plainSp - 1);

  const z = normalQuantile(1 - (1 - level) / 2);
  const n = rate.trials + z ** 2;
  const p = (rate.trials * rate.estimate + z ** 2 / 2) / n;
  const [seN, spN] = [sensitivity.trials + 2, specificity.trials + 2];
  const [se, sp] = [(sensitivity.successes + 1) / seN, (specificity.successes + 1) / spN];
  const youden = se + sp - 1;
  if (youden <= 0) return null;
  const centre = (p + sp - 1) / youden;
  const shift = 2 * z ** 2 * ((centre * se * (1 - se)) / seN - ((1 - centre) * sp * (1 - sp)) / spN);
  const variance =
    ((p * (1 - p)) / n + (centre ** 2 * se * (1 - se)) / seN + ((1 - centre) ** 2 * sp * (1 - sp)) / spN) / youden ** 2;
  const half = z * Math.sqrt(variance);
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    estimate: within(plain),
    lower: within(centre + shift - half),
    upper: within(centre + shift + half),
  };
}
