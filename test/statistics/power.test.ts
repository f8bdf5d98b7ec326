// Minimum detectable difference and sessions needed against R.
import { describe, expect, it } from 'vitest';
import {
  minimumDetectableDifference,
  pairedProportionStandardDeviation,
  proportionStandardDeviation,
  sessionsNeeded,
} from '../../src/core/statistics/power.ts';
import { messageOf } from './fixtures.ts';

const paired = { kind: 'paired', standardDeviation: pairedProportionStandardDeviation(0.3) } as const;
const unpaired = { kind: 'unpaired', standardDeviation: 1 } as const;

describe('minimum detectable difference', () => {
  // R 4.2.2: (qnorm(.975) + qnorm(.8)) * sqrt(.3 * 2.5 / 200); with 12 scenarios qt(, 11) for qnorm()
  it('follows from sessions, spread, design effect and scenarios', () => {
    const options = { comparison: paired, sessions: 200, designEffect: 2.5 };
    expect([minimumDetectableDifference(options), minimumDetectableDifference({ ...options, clusters: 12 })]).toEqual([
      expect.closeTo(0.171561356383, 11),
      expect.closeTo(0.188397306861, 11),
    ]);
  });

  // R 4.2.2: power.t.test(n = 10000, sd = 1, power = .8, tol = 1e-12)$delta; (n = 50000, type = "paired")$delta.
  // They use Student's t, hence the last digits.
  it('agrees with the exact t power of R in large runs', () => {
    expect([
      minimumDetectableDifference({ comparison: unpaired, sessions: 10_000 }),
      minimumDetectableDifference({ comparison: { kind: 'paired', standardDeviation: 1 }, sessions: 50_000 }),
    ]).toEqual([expect.closeTo(0.0396223009, 5), expect.closeTo(0.0125293106, 6)]);
  });
});

describe('sessions needed', () => {
  // Chow, Shao and Wang's formula by R 4.2.2: 2 * (qnorm(.975) + qnorm(.9))^2 / .5^2 = 84.06 (power.t.test: 85.03);
  // (qnorm(.975) + qnorm(.8))^2 * 2 * .5 * .5 / .1^2 = 392.4 for two rates near 0.5
  it('agrees with the textbook formula', () => {
    expect([
      sessionsNeeded({ comparison: unpaired, difference: 0.5, power: 0.9 }),
      sessionsNeeded({
        comparison: { kind: 'unpaired', standardDeviation: proportionStandardDeviation(0.5) },
        difference: -0.1,
      }),
    ]).toEqual([85, 393]);
  });

  it('is what makes the difference just detectable', () => {
    const options = { comparison: paired, designEffect: 1.7, difference: 0.08 };
    const sessions = sessionsNeeded(options);
    expect([
      minimumDetectableDifference({ ...options, sessions }) <= 0.08,
      minimumDetectableDifference({ ...options, sessions: sessions - 1 }) <= 0.08,
    ]).toEqual([true, false]);
  });

  it('refuses what cannot be, in words', () => {
    const attempts = [
      () => sessionsNeeded({ comparison: paired, difference: 0 }),
      () => minimumDetectableDifference({ comparison: paired, sessions: 0 }),
      () => minimumDetectableDifference({ comparison: paired, sessions: 100, clusters: 1 }),
      () => sessionsNeeded({ comparison: paired, difference: 0.1, power: 0.01 }),
      () => pairedProportionStandardDeviation(0.1, 0.2),
    ];
    expect(attempts.map(messageOf)).toEqual([
      'The size of the difference is 0; it must be a number above 0.',
      'The number of sessions is 0; it must be a number above 0.',
      'The number of scenarios is 1; at least 2 are needed.',
      'A power of 0.01 is not above alpha / 2; use for example 0.8.',
      'A share of discordant pairs of 0.1 with a difference of 0.2 cannot be; the share lies between 0 and 1 and is at least the difference.',
    ]);
  });
});
