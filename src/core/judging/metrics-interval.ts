// Intervals for the metrics of sessions: the formulas of core/statistics, and what to say where those would say too much.
import type { Measure } from '../../shared/report.ts';
import { meanInterval } from '../statistics/mean.ts';
import { proportionInterval, wilson } from '../statistics/proportion.ts';
import type { Interval } from '../statistics/types.ts';

export type Estimand = Measure['estimand'];

export type Observation = { readonly scenarioId: string; readonly value: number };

export type Range = { readonly least: number; readonly most: number };

export type Bounds = {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
  /** 1 where unknown. */
  readonly designEffect: number;
};

export const level = 0.95;

/** Below this an interval has no width but for rounding. */
const noWidth = 1e-9;

const methodWords: Readonly<Record<Interval['method'], string>> = {
  wilson: 'Wilson',
  'clopper-pearson': 'Clopper-Pearson',
  'wilson-effective': 'Wilson at the effective sample size',
  'korn-graubard': 'Korn-Graubard',
  't-clusters': 't over scenarios',
  't-strata': 't within scenarios',
  'bootstrap-clusters': 'bootstrap of scenarios',
};

/** One scenario says nothing about scenarios like it. */
export function estimandOf(observations: readonly Observation[]): Estimand {
  const [first] = observations;
  return observations.some((one) => one.scenarioId !== first?.scenarioId) ? 'scenarios like these' : 'this suite';
}

export function averageOf(observations: readonly { readonly value: number }[]): number {
  return observations.reduce((sum, one) => sum + one.value, 0) / observations.length;
}

/** Of 0 and 1 values; `observations` not empty. `korn-graubard` for gates. */
export function proportionBounds(
  observations: readonly Observation[],
  estimand: Estimand,
  method: 'wilson-effective' | 'korn-graubard',
): Bounds {
  const rows = countsByScenario(observations);
  const interval = proportionInterval(rows, { estimand, method, level });
  const successes = rows.reduce((sum, row) => sum + row.successes, 0);
  return within(
    { least: 0, most: 1 },
    noNarrower(interval, estimand, () => wilson(successes, observations.length, level)),
  );
}

/**
 * Of any values; `observations` not empty. Values without spread would give an interval of no width, which says more
 * than was seen: with a `range` that ends the bounds are then those of `neverDiffered`, without one there are none.
 */
export function meanBounds(observations: readonly Observation[], estimand: Estimand, range: Range | null): Bounds {
  const rows = byScenario(observations);
  if (observations.length >= 2) {
    const together = [{ cluster: '', values: observations.map(({ value }) => value) }];
    const interval = noNarrower(meanInterval(rows, { estimand, level }), estimand, () =>
      meanInterval(together, { estimand: 'this suite', level }),
    );
    if (interval.upper - interval.lower > noWidth) return within(range, interval);
  }
  if (range === null || !Number.isFinite(range.most))
    return { lower: null, upper: null, method: 'none: all alike', designEffect: 1 };
  const units = estimand === 'scenarios like these' ? rows.length : observations.length;
  return neverDiffered(averageOf(observations), units, range);
}

/**
 * Every one of `units` (scenarios, or sessions of one) had the mean `value`. Another one differs with a chance of at
 * most `share`, Wilson's upper bound for an event never seen, and then reaches the end of the range at worst.
 */
function neverDiffered(value: number, units: number, { least, most }: Range): Bounds {
  const share = wilson(0, units, level).upper;
  return {
    lower: value - share * (value - least),
    upper: value + share * (most - value),
    method: 'Wilson for a difference never seen',
    designEffect: 1,
  };
}

function within(range: Range | null, interval: Interval): Bounds {
  const { lower, upper, method, designEffect } = interval;
  return {
    lower: range === null ? lower : Math.max(range.least, lower),
    upper: range === null ? upper : Math.min(range.most, upper),
    method: methodWords[method],
    designEffect,
  };
}

/**
 * Scenarios that come out more alike than chance would have them are luck, not precision: sessions of scenarios like
 * these then count as independent.
 */
function noNarrower(interval: Interval, estimand: Estimand, ifIndependent: () => Interval): Interval {
  const hasWidth = interval.upper - interval.lower > noWidth;
  if (estimand === 'this suite' || (interval.designEffect >= 1 && hasWidth)) return interval;
  const independent = ifIndependent();
  const lower = Math.min(interval.lower, independent.lower);
  const upper = Math.max(interval.upper, independent.upper);
  return { ...interval, lower, upper, designEffect: 1 };
}

export function countsByScenario(observations: readonly Observation[]) {
  return byScenario(observations).map(({ cluster, values }) => ({
    cluster,
    successes: values.reduce((sum, value) => sum + value, 0),
    trials: values.length,
  }));
}

export function byScenario(observations: readonly Observation[]) {
  return [...Map.groupBy(observations, (one) => one.scenarioId)].map(([cluster, ones]) => ({
    cluster,
    values: ones.map((one) => one.value),
  }));
}
