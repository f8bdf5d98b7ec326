// Agreement and corrected rates, against published values and other programs, and coverage by simulation.
import { describe, expect, it } from 'vitest';
import { accuracy, cohenKappa } from '../../src/core/statistics/agreement.ts';
import { correctedRate } from '../../src/core/statistics/corrected-rate.ts';
import { createRandom } from '../../src/core/statistics/random.ts';
import { thrownBy } from '../store/fixtures.ts';

const tableOf = (bothYes: number, onlyVerdict: number, onlyPerson: number, bothNo: number) => ({
  bothYes,
  onlyVerdict,
  onlyPerson,
  bothNo,
});
const digits = (value: number | undefined, places: number): number => Number((value ?? Number.NaN).toFixed(places));

describe('kappa', () => {
  // Feinstein and Cicchetti, Journal of Clinical Epidemiology 43, 1990: 85% agreement in both, kappa 0.70 and 0.32.
  // Bounds and standard errors: statsmodels 0.14.4, statsmodels.stats.inter_rater.cohens_kappa([[40, 9], [6, 45]]).
  it.each([
    [tableOf(40, 9, 6, 45), [0.6995192307, 0.0713936027, 0.5595903407, 0.8394481208]],
    [tableOf(80, 10, 5, 5), [0.3181818182, 0.1334565212, 0.0566118431, 0.5797517933]],
    [tableOf(88, 10, 14, 88), [0.7600959616, 0.045901975, 0.6701297442, 0.850062179]],
  ])('%o is as published and computed elsewhere', (table, [estimate, standardError, lower, upper]) => {
    const found = cohenKappa(table);
    expect([found?.estimate, found?.standardError, found?.lower, found?.upper].map((one) => digits(one, 9))).toEqual(
      [estimate, standardError, lower, upper].map((one) => digits(one, 9)),
    );
  });

  it('is none where one rater gave one answer throughout, and claims no certainty where both agree throughout', () => {
    const full = cohenKappa(tableOf(5, 0, 0, 5));
    const single = [cohenKappa(tableOf(10, 0, 0, 0)), cohenKappa(tableOf(0, 0, 3, 7))];
    expect([single, full?.estimate, digits(full?.lower, 3)]).toEqual([[null, null], 1, 0.445]);
  });

  it('refuses counts that are none', () => {
    expect(thrownBy(() => cohenKappa(tableOf(0, 0, 0, 0)))).toMatchObject({ code: 'bad-input' });
    expect(thrownBy(() => cohenKappa(tableOf(1.5, 0, 0, 1)))).toMatchObject({ code: 'bad-input' });
  });
});

describe('accuracy', () => {
  it('is Wilson’s of those that the person answered with yes, and with no', () => {
    const { sensitivity, specificity } = accuracy(tableOf(8, 3, 2, 17));
    expect([sensitivity?.estimate, specificity?.estimate, accuracy(tableOf(1, 0, 1, 0)).specificity]).toEqual([
      0.8,
      0.85,
      null,
    ]);
  });
});

/** A sample so large that its share is known. */
const known = (share: number) => ({ successes: Math.round(share * 1e7), trials: 1e7 });

describe('a corrected rate', () => {
  it('is 5.1% for 23 of 150 at sensitivity 0.96 and specificity 0.89 (epiR, epi.prev, brucellosis)', () => {
    const found = correctedRate({ estimate: 23 / 150, trials: 150 }, known(0.96), known(0.89));
    expect(digits(found?.estimate, 3)).toBe(0.051);
  });

  it('is 0 where there are fewer than the errors alone would give (epiR: 6 of 151 at 0.964 and 0.927)', () => {
    const found = correctedRate({ estimate: 6 / 151, trials: 151 }, known(0.964), known(0.927));
    expect([found?.estimate, found?.lower]).toEqual([0, 0]);
  });

  it('is none where verdicts tell no better than chance', () => {
    const half = { successes: 5, trials: 10 };
    expect(correctedRate({ estimate: 0.5, trials: 100 }, half, half)).toBe(null);
  });

  it('is wider the fewer sessions a person answered', () => {
    const width = (trials: number): number => {
      const found = correctedRate(
        { estimate: 0.4, trials: 500 },
        { successes: trials * 0.9, trials },
        { successes: trials * 0.8, trials },
      );
      return (found?.upper ?? 0) - (found?.lower ?? 0);
    };
    expect([width(10) > width(50), width(50) > width(1000)]).toEqual([true, true]);
  });

  it.each([
    [0.1, 0.9, 0.9],
    [0.5, 0.85, 0.8],
    [0.9, 0.95, 0.75],
    [0.02, 0.9, 0.97],
  ])('covers a true rate of %d at sensitivity %d and specificity %d in 93 to 99 of 100 runs', (truth, se, sp) => {
    const random = createRandom(7);
    const binomial = (trials: number, p: number): number => {
      let hits = 0;
      for (let at = 0; at < trials; at++) if (random() < p) hits += 1;
      return hits;
    };
    const runs = 2000;
    const rate = truth * se + (1 - truth) * (1 - sp);
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const found = correctedRate(
        { estimate: binomial(300, rate) / 300, trials: 300 },
        { successes: binomial(60, se), trials: 60 },
        { successes: binomial(60, sp), trials: 60 },
      );
      if (found !== null && found.lower <= truth && truth <= found.upper) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.99);
  });
});
