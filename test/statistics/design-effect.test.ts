// Design effect and intraclass correlation against published values and R.
import { describe, expect, it } from 'vitest';
import { designEffectOf, intraclassCorrelation, kishDesignEffect } from '../../src/core/statistics/design-effect.ts';
import { countsOf, messageOf } from './fixtures.ts';

const suite = countsOf([18, 12, 20, 7, 15, 3], [20, 20, 25, 15, 20, 10]);

describe('design effect', () => {
  // R 4.2.2, survey 4.1.1: vcov(svymean(~y, as.svrepdesign(svydesign(ids = ~scenario, weights = ~1, data = d),
  // type = "JK1", mse = TRUE)))
  it('is the jackknife variance over the binomial one for scenarios like these', () => {
    const rate = 75 / 110;
    const { designEffect } = designEffectOf(suite, 'scenarios like these', 'observed');
    expect((designEffect * rate * (1 - rate)) / 110).toBeCloseTo(0.00560920029645, 12);
  });

  // vcov(svymean(~y, d)) with d from svydesign(ids = ~1, strata = ~scenario), without and with options(survey.lonely.psu = "adjust") and
  // two scenarios of one session each.
  it('is the stratified variance over the binomial one for this suite', () => {
    const varianceOf = (successes: readonly number[], trials: readonly number[]): number => {
      const { designEffect, estimate, n } = designEffectOf(countsOf(successes, trials), 'this suite', 'observed');
      return (designEffect * estimate * (1 - estimate)) / n;
    };
    expect([
      varianceOf([2, 1, 3, 2, 2], [4, 4, 5, 4, 5]),
      varianceOf([2, 1, 3, 2, 2, 1, 0], [4, 4, 5, 4, 5, 1, 1]),
    ]).toEqual([expect.closeTo(0.0137741046832, 12), expect.closeTo(0.0124481577932, 12)]);
  });

  it('is pulled towards an assumed one the more, the fewer scenarios show the rarer outcome', () => {
    // By hand: one scenario of four with 2 of 10 successes. Observed: p = 0.05, residuals 1.5^2 + 3 * 0.5^2 = 3, times
    // 4/3 / 40^2 = 0.0025, over 0.05 * 0.95 / 40: 2.1052632. Assumed 1 + 9 * 0.2 = 2.8. (1 * 2.1052632 + 2 * 2.8) / 3.
    expect(designEffectOf(countsOf([2, 0, 0, 0], [10, 10, 10, 10]), 'scenarios like these')).toEqual({
      designEffect: expect.closeTo(2.5684211, 6),
      effectiveN: expect.closeTo(40 / 2.5684211, 5),
      estimate: 0.05,
      n: 40,
      clusters: 4,
      degreesOfFreedom: 3,
      observedShare: 1 / 3,
    });
  });

  it('grows with cluster size by Kish', () => {
    expect(kishDesignEffect(0.05, 21)).toBe(2);
  });
});

describe('intraclass correlation', () => {
  // Shrout and Fleiss, Psychological Bulletin 86, 1979, table 2 (six targets, four ratings), ICC(1, 1) of table 4: .17;
  // more digits from R psych::ICC: 0.1657.
  it('agrees with Shrout and Fleiss', () => {
    const ratings = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const rows = ratings.map((values, index) => ({ cluster: `${index}`, values }));
    expect(intraclassCorrelation(rows).toFixed(4)).toBe('0.1657');
  });

  // R 4.2.2: a <- anova(lm(y ~ g)); n0 <- (12 - sum(table(g)^2) / 12) / 3;
  // (a[1, 3] - a[2, 3]) / (a[1, 3] + (n0 - 1) * a[2, 3])
  it('agrees with the analysis of variance of R for unequal sizes', () => {
    const rows = [
      [1.2, 3.1, 2.2],
      [4.5, 4.1],
      [2.0, 2.5, 1.1, 0.4],
      [6.1, 5.2, 7.0],
    ];
    const icc = intraclassCorrelation(rows.map((values, index) => ({ cluster: `${index}`, values })));
    expect(icc).toBeCloseTo(0.855443534625, 11);
  });

  it('needs sessions that repeat', () => {
    expect(
      messageOf(() =>
        intraclassCorrelation([
          { cluster: 'a', values: [1] },
          { cluster: 'b', values: [0] },
        ]),
      ),
    ).toBe('Every scenario has one session; sessions must repeat to compare them with scenarios.');
  });
});
