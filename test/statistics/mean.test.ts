// Intervals of means against R.
import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../src/core/statistics/mean.ts';
import { createRandom } from '../../src/core/statistics/random.ts';
import { messageOf, normalDraw } from './fixtures.ts';

const rows = [
  { cluster: 'a', values: [1.2, 3.1, 2.2] },
  { cluster: 'b', values: [4.5, 4.1] },
  { cluster: 'c', values: [2.0, 2.5, 1.1, 0.4] },
  { cluster: 'd', values: [6.1, 5.2, 7.0] },
];

describe('interval of a mean', () => {
  // R 4.2.2, survey 4.1.1: e <- svymean(~y, as.svrepdesign(svydesign(ids = ~g, weights = ~1, data = d), type = "JK1",
  // mse = TRUE)); confint(e, df = 3);
  // design effect SE(e)^2 / (var(y) / 12)
  it('agrees with R for scenarios like these, below 30 scenarios', () => {
    expect(meanInterval(rows, { estimand: 'scenarios like these' })).toEqual({
      estimate: expect.closeTo(3.283333333333, 11),
      lower: expect.closeTo(-0.47189493413, 10),
      upper: expect.closeTo(7.0385616008, 9),
      method: 't-clusters',
      level: 0.95,
      n: 12,
      clusters: 4,
      effectiveN: expect.closeTo(3.16380958568, 9),
      designEffect: expect.closeTo(3.79289577171, 9),
    });
  });

  // R 4.2.2: v <- sapply(rows, var); m <- sapply(rows, length); part <- (m / 12)^2 * v / m;
  // df <- sum(part)^2 / sum(part^2 / (m - 1)); mean(all) + c(-1, 1) * qt(.975, df) * sqrt(sum(part)), df = 7.214
  it('agrees with R for this suite', () => {
    const { lower, upper, method } = meanInterval(rows, { estimand: 'this suite' });
    expect({ lower, upper, method }).toEqual({
      lower: expect.closeTo(2.70250526728, 10),
      upper: expect.closeTo(3.86416139939, 10),
      method: 't-strata',
    });
  });

  // R 4.2.2: t.test(c(.9, .2, .5, .7, .3))$conf.int
  it('is the plain t interval when each scenario has one session', () => {
    const single = [0.9, 0.2, 0.5, 0.7, 0.3].map((value, index) => ({ cluster: `${index}`, values: [value] }));
    const { lower, upper } = meanInterval(single, { estimand: 'scenarios like these' });
    expect({ lower, upper }).toEqual({
      lower: expect.closeTo(0.16444154106, 11),
      upper: expect.closeTo(0.87555845894, 11),
    });
  });

  it('resamples scenarios from 30 on: the same for a seed, near the t interval for normal values', () => {
    const random = createRandom(7);
    const many = Array.from({ length: 200 }, (_, index) => {
      const effect = normalDraw(random);
      return { cluster: `${index}`, values: Array.from({ length: 5 }, () => effect + normalDraw(random)) };
    });
    const options = { estimand: 'scenarios like these', seed: 3 } as const;
    const interval = meanInterval(many, options);
    const normal =
      (1.972 * Math.sqrt(interval.designEffect) * deviation(many.flatMap((row) => row.values))) / Math.sqrt(1000);
    expect({
      again: meanInterval(many, options),
      method: interval.method,
      half: (interval.upper - interval.lower) / 2 / normal,
    }).toEqual({ again: interval, method: 'bootstrap-clusters', half: expect.closeTo(1, 1) });
  });

  it('refuses what has no answer, in words', () => {
    const attempts = [
      () => meanInterval([], { estimand: 'this suite' }),
      () => meanInterval([{ cluster: 'a', values: [1] }], { estimand: 'this suite' }),
      () => meanInterval([{ cluster: 'a', values: [1, 2] }], { estimand: 'scenarios like these' }),
      () => meanInterval([{ cluster: 'a', values: [1, Number.NaN] }], { estimand: 'this suite' }),
      () => meanInterval([{ cluster: 'a', values: [] }], { estimand: 'this suite' }),
    ];
    expect(attempts.map(messageOf)).toEqual([
      'There are no sessions to average; give at least one scenario.',
      'One session has no spread; give at least 2 sessions.',
      'One scenario says nothing about scenarios like it; give at least 2, or ask about this suite.',
      'Scenario "a" has the value NaN; give finite numbers only.',
      'Scenario "a" has no values; at least 1 is needed, or leave it out.',
    ]);
  });
});

function deviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));
}
