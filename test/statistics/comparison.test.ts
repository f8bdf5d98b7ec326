// Paired tests, adjusted p-values and pass^k against published values and R.
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/core/statistics/multiplicity.ts';
import { exactMcNemar, pairedDifference, signFlipTest } from '../../src/core/statistics/paired.ts';
import { passPower, passPowerInterval } from '../../src/core/statistics/pass-power.ts';
import { createRandom } from '../../src/core/statistics/random.ts';
import { countsOf, messageOf, normalDraw } from './fixtures.ts';

/** Cross minus self fertilised heights of Darwin's 15 pairs of Zea mays, eighths of an inch. */
const darwin = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
const single = (values: readonly number[]) => values.map((value, index) => ({ cluster: `${index}`, values: [value] }));

describe('sign-flip test', () => {
  // Fisher, The Design of Experiments, 1935, section 21: 1,726 of 32,768 arrangements reach the sum of 314.
  it('agrees with Fisher on the pairs of Darwin', () => {
    expect(signFlipTest(single(darwin))).toEqual({ p: 1726 / 32768, method: 'exact', informativeClusters: 15 });
  });

  // R 4.2.2: t <- c(2, -1, 3, 1, 1, 1); g <- as.matrix(expand.grid(rep(list(c(-1, 1)), 6)))
  // mean(abs(g %*% t) >= abs(sum(t)))
  it('flips whole scenarios, not pairs', () => {
    const rows = [[1, 1, 0], [-1, 0], [1, 1, 1], [0, 1], [1, -1, 1], [1]];
    expect(signFlipTest(rows.map((values, index) => ({ cluster: `${index}`, values }))).p).toBe(0.15625);
  });

  it('finds nothing where nothing differs', () => {
    expect(signFlipTest(single([0, 0, 0]))).toEqual({ p: 1, method: 'exact', informativeClusters: 0 });
  });

  it('counts equal sums as equal whatever their rounding', () => {
    expect(signFlipTest(single([0.1, 0.2, -0.3, 0.1])).p).toBe(1);
  });

  it('samples from 17 scenarios on, near the exact value and the same for a seed', () => {
    // Two pairs that differ by nearly nothing leave the exact p of Darwin's pairs as it is.
    const rows = single([...darwin, 0.001, 0.001]);
    const { p, method } = signFlipTest(rows, { resamples: 99_999, seed: 4 });
    expect({ p, method, again: signFlipTest(rows, { resamples: 99_999, seed: 4 }).p }).toEqual({
      p: expect.closeTo(1726 / 32768, 2),
      method: 'monte-carlo',
      again: p,
    });
  });

  it('never returns 0', () => {
    expect(signFlipTest(single(new Array(40).fill(1)), { resamples: 999 }).p).toBe(0.001);
  });

  it('calls 5% of clustered runs without a difference different', () => {
    const random = createRandom(11);
    let called = 0;
    for (let run = 0; run < 2000; run += 1) {
      const rows = Array.from({ length: 10 }, (_, index) => {
        const effect = normalDraw(random);
        return { cluster: `${index}`, values: Array.from({ length: 5 }, () => effect + normalDraw(random)) };
      });
      if (signFlipTest(rows).p <= 0.05) called += 1;
    }
    // Exact test: 0.05 within three standard errors of 2,000 runs (0.0146).
    expect(Math.abs(called / 2000 - 0.05)).toBeLessThan(0.0146);
  });
});

describe('exact McNemar', () => {
  // R 4.2.2: binom.test(2, 12)$p.value; binom.test(86, 236)$p.value (Agresti, Categorical Data Analysis, 2002, table
  // 10.1); binom.test(5000, 10300)$p.value
  it('agrees with R, also for thousands of pairs', () => {
    expect([
      exactMcNemar(10, 2),
      exactMcNemar(86, 150),
      exactMcNemar(5000, 5300),
      exactMcNemar(3, 3),
      exactMcNemar(0, 0),
    ]).toEqual([
      expect.closeTo(0.03857421875, 12),
      expect.closeTo(3.71593613957e-5, 15),
      expect.closeTo(0.00321581967365, 12),
      1,
      1,
    ]);
  });
});

describe('paired difference', () => {
  // Fisher 1935, section 17: mean 20.933, t = 2.148 on 14 degrees of freedom, p = 4.97%; R 4.2.2 t.test(darwin)$conf.int
  it('agrees with the t test of the pairs of Darwin', () => {
    const { estimate, lower, upper } = pairedDifference(single(darwin), { estimand: 'scenarios like these' });
    expect([estimate, lower, upper].map((value) => value.toFixed(4))).toEqual(['20.9333', '0.0312', '41.8355']);
  });
});

describe('adjusted p-values', () => {
  const p = [0.01, 0.02, 0.03, 0.04, 0.05, 0.001, 0.8, 0.02];
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

  // R 4.2.2: p.adjust(p, "holm"); p.adjust(p, "BH")
  it('agree with R in any order', () => {
    expect([holm(p), benjaminiHochberg(p)]).toEqual([
      near([0.07, 0.12, 0.12, 0.12, 0.12, 0.008, 0.8, 0.12]),
      near([0.04, 0.04, 0.048, 0.16 / 3, 0.4 / 7, 0.008, 0.8, 0.04]),
    ]);
  });

  // Benjamini and Hochberg 1995, their example of 15 comparisons: at 0.05 their procedure rejects four of these, Bonferroni's three.
  it('find in the example of Benjamini and Hochberg what they found', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(
      [benjaminiHochberg(published), holm(published)].map((q) => q.filter((value) => value <= 0.05).length),
    ).toEqual([4, 3]);
  });

  it('refuse what is no p-value', () => {
    expect([() => holm([]), () => benjaminiHochberg([0.2, 1.2])].map(messageOf)).toEqual([
      'There are no p-values to adjust; give at least one.',
      'A p-value is 1.2; it must lie from 0 to 1.',
    ]);
  });
});

describe('pass^k', () => {
  const rows = countsOf([8, 5, 10, 2], [8, 8, 10, 6]);

  // R 4.2.2: mean(choose(c(8, 5, 10, 2), 3) / choose(c(8, 8, 10, 6), 3))
  it('is the mean over scenarios of C(c, k) / C(n, k)', () => {
    expect(passPower(rows, 3)).toEqual({
      k: 3,
      estimate: expect.closeTo(0.544642857143, 12),
      scenarios: [
        { cluster: 'scenario 0', value: 1 },
        { cluster: 'scenario 1', value: expect.closeTo(10 / 56, 12) },
        { cluster: 'scenario 2', value: 1 },
        { cluster: 'scenario 3', value: 0 },
      ],
    });
  });

  it('has an interval that stays within 0 to 1', () => {
    // R 4.2.2: t.test(c(1, 10 / 56, 1, 0))$conf.int is -0.3000 to 1.3893.
    expect(passPowerInterval(rows, 3)).toMatchObject({ lower: 0, upper: 1, clusters: 4, method: 't-clusters' });
  });

  it('names the scenarios that have too few sessions', () => {
    expect(messageOf(() => passPower(rows, 7))).toBe(
      'pass^7 needs 7 sessions of every scenario; fewer have "scenario 3".',
    );
  });
});
