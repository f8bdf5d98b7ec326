// Synthetic clustered sessions with known truth, for the coverage tests.

import type { ClusterCounts } from '../../src/core/statistics/types.ts';
import { AppError } from '../../src/shared/errors.ts';

type Random = () => number;

/** One row per scenario, named by its place. */
export function countsOf(successes: readonly number[], trials: readonly number[]): readonly ClusterCounts[] {
  return successes.map((count, index) => ({
    cluster: `scenario ${index}`,
    successes: count,
    trials: trials[index] ?? 0,
  }));
}

export function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000. */
export function gammaDraw(random: Random, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A scenario's own rate: beta with mean `rate` and intraclass correlation `icc`; the rate itself where that is 0. */
export function scenarioRate(random: Random, rate: number, icc: number): number {
  if (icc === 0) return rate;
  const scale = (1 - icc) / icc;
  const x = gammaDraw(random, rate * scale);
  const y = gammaDraw(random, (1 - rate) * scale);
  return x + y === 0 ? Number(random() < rate) : x / (x + y);
}

export function binomialDraw(random: Random, trials: number, rate: number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < rate) successes += 1;
  return successes;
}

/** The message of the AppError that a call throws; '' where it throws nothing. */
export function messageOf(attempt: () => unknown): string {
  try {
    attempt();
    return '';
  } catch (error) {
    return error instanceof AppError && error.code === 'bad-input' ? error.message : String(error);
  }
}
