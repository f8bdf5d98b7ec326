// Intervals of rates against published values and R.
import { describe, expect, it } from 'vitest';
import { clopperPearson, proportionInterval, ruleOfThree, wilson } from '../../src/core/statistics/proportion.ts';
import type { Interval } from '../../src/core/statistics/types.ts';
import { countsOf, messageOf } from './fixtures.ts';

const bounds = ({ lower, upper }: Interval, digits = 9): readonly string[] =>
  [lower, upper].map((x) => x.toFixed(digits));

const suite = countsOf([18, 12, 20, 7, 15, 3], [20, 20, 25, 15, 20, 10]);

describe('intervals for independent trials', () => {
  // Newcombe, Statistics in Medicine 17, 1998, table I, methods 3 and 5.
  it('agree with the values Newcombe published', () => {
    const samples: readonly (readonly [number, number])[] = [
      [81, 263],
      [15, 148],
      [0, 20],
      [1, 29],
    ];
    expect(samples.map(([x, n]) => [...bounds(wilson(x, n), 4), ...bounds(clopperPearson(x, n), 4)])).toEqual([
      ['0.2553', '0.3662', '0.2527', '0.3676'],
      ['0.0624', '0.1605', '0.0578', '0.1617'],
      ['0.0000', '0.1611', '0.0000', '0.1684'],
      ['0.0061', '0.1718', '0.0009', '0.1776'],
    ]);
  });

  // R 4.2.2: prop.test(7, 10, correct = FALSE, conf.level = .9)
  it('describe themselves whole', () => {
    expect(wilson(7, 10, 0.9)).toEqual({
      estimate: 0.7,
      lower: expect.closeTo(0.44169979587, 10),
      upper: expect.closeTo(0.873123416097, 10),
      method: 'wilson',
      level: 0.9,
      n: 10,
      clusters: 10,
      effectiveN: 10,
      designEffect: 1,
    });
  });

  // R 4.2.2: binom.test(7, 20), binom.test(0, 50), binom.test(50, 50), binom.test(3, 100000, conf.level = .999)
  it('are exact at the edges and at extreme levels', () => {
    expect([
      bounds(clopperPearson(7, 20)),
      bounds(clopperPearson(0, 50)),
      bounds(clopperPearson(50, 50)),
      bounds(clopperPearson(3, 100_000, 0.999), 12),
    ]).toEqual([
      ['0.153909205', '0.592188535'],
      ['0.000000000', '0.071121736'],
      ['0.928878264', '1.000000000'],
      ['0.000001497052', '0.000139332614'],
    ]);
  });

  it('bound a rate without events by about 3/n', () => {
    // R 4.2.2: 1 - .05^(1 / c(10, 100, 3000))
    expect([10, 100, 3000].map(ruleOfThree)).toEqual([
      expect.closeTo(0.258865550893, 11),
      expect.closeTo(0.029513049607, 11),
      expect.closeTo(0.000998079012, 11),
    ]);
  });
});

describe('intervals for clustered sessions', () => {
  // R 4.2.2, survey 4.1.1, d with one row per session:
  // r <- as.svrepdesign(svydesign(ids = ~scenario, weights = ~1, data = d), type = "JK1", mse = TRUE)
  // svyciprop(~y, r, method = "beta", df = 5); attr(, "ci")
  it('agree with R for scenarios like these (Korn-Graubard)', () => {
    const interval = proportionInterval(suite, {
      estimand: 'scenarios like these',
      method: 'korn-graubard',
      designEffect: 'observed',
    });
    expect(bounds(interval)).toEqual(['0.456760882', '0.858039180']);
  });

  // svyciprop(~y, svydesign(ids = ~1, strata = ~scenario, weights = ~1, data = d), method = "beta")
  it('agree with R for this suite (Korn-Graubard)', () => {
    const interval = proportionInterval(countsOf([2, 1, 3, 2, 2], [4, 4, 5, 4, 5]), {
      estimand: 'this suite',
      method: 'korn-graubard',
      designEffect: 'observed',
    });
    expect(bounds(interval)).toEqual(['0.220203969', '0.704736297']);
  });

  // R 4.2.2: the two roots b of (75/110 - b)^2 = q^2 b (1 - b) / n, q = qt(.975, 5) and n = p (1 - p) / v with v =
  // vcov(svymean(~y, r)) of the design above, by uniroot().
  it('put Student t and the effective sample size into Wilson for scenarios like these', () => {
    const interval = proportionInterval(suite, { estimand: 'scenarios like these', designEffect: 'observed' });
    expect(interval).toEqual({
      estimate: 75 / 110,
      lower: expect.closeTo(0.475397334012, 9),
      upper: expect.closeTo(0.835176834652, 9),
      method: 'wilson-effective',
      level: 0.95,
      n: 110,
      clusters: 6,
      effectiveN: expect.closeTo(38.676128, 6),
      designEffect: expect.closeTo(2.844132, 5),
    });
  });

  it('are plain Wilson where each scenario of this suite has one session', () => {
    const single = proportionInterval(countsOf([1, 0, 1, 1, 0, 1, 1, 1, 0, 1], new Array(10).fill(1)), {
      estimand: 'this suite',
    });
    expect(bounds(single)).toEqual(bounds(wilson(7, 10)));
  });

  it('are wider for scenarios like these than for this suite when scenarios differ', () => {
    const width = (estimand: 'this suite' | 'scenarios like these'): number => {
      const { lower, upper } = proportionInterval(suite, { estimand });
      return upper - lower;
    };
    expect(width('scenarios like these')).toBeGreaterThan(1.5 * width('this suite'));
  });

  it('add up rows of one scenario', () => {
    const halves = [...countsOf([9, 6], [10, 10]), ...countsOf([9, 6], [10, 10])];
    const options = { estimand: 'scenarios like these' } as const;
    expect(proportionInterval(halves, options)).toEqual(proportionInterval(countsOf([18, 12], [20, 20]), options));
  });

  it('stay within 0 to 1 and keep an upper bound above 0 when nothing ever succeeds', () => {
    const never = countsOf([0, 0, 0, 0, 0], [20, 20, 20, 20, 20]);
    // d = 1 + 19 * 0.2 = 4.8, n = 100 / 4.8; Wilson at 0: z^2 / (n + z^2) = 3.8414588 / 24.6747922.
    expect(proportionInterval(never, { estimand: 'scenarios like these' })).toMatchObject({
      lower: 0,
      upper: expect.closeTo(0.1556835, 6),
      effectiveN: expect.closeTo(100 / 4.8, 9),
    });
  });

  it('refuse what has no answer, in words', () => {
    const attempts = [
      () => proportionInterval([], { estimand: 'this suite' }),
      () => proportionInterval(countsOf([3], [10]), { estimand: 'scenarios like these' }),
      () => proportionInterval(countsOf([3], [2]), { estimand: 'this suite' }),
      () => proportionInterval(countsOf([0], [0]), { estimand: 'this suite' }),
      () => wilson(1, 2, 95),
      () => ruleOfThree(0),
    ];
    expect(attempts.map(messageOf)).toEqual([
      'There are no sessions to count; give at least one scenario.',
      'One scenario says nothing about scenarios like it; give at least 2, or ask about this suite.',
      'Scenario "scenario 0" has 3 successes in 2 sessions; give 0 to 2.',
      'Scenario "scenario 0" has 0 sessions; at least 1 is needed, or leave it out.',
      'The level is 95; it must lie between 0 and 1, for example 0.95.',
      'The sample has 0 sessions; at least 1 is needed, or leave it out.',
    ]);
  });
});
