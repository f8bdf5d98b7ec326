// Looking ahead at a comparison: what a plan can show, and what it rests on.
import { describe, expect, it } from 'vitest';
import { fewestScenarios } from '../../src/core/judging/comparison-difference.ts';
import { metricDefinitions } from '../../src/core/judging/metrics-definitions.ts';
import { metricsAhead } from '../../src/core/judging/metrics-verdicts.ts';
import { type PastSession, type PowerQuestion, powerAhead } from '../../src/core/judging/power-ahead.ts';
import { tQuantile } from '../../src/core/statistics/distributions.ts';
import { createRandom } from '../../src/core/statistics/random.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';

const question = (change: Partial<PowerQuestion> = {}): PowerQuestion => ({
  scenarios: 12,
  personas: 8,
  targets: 2,
  metrics: metricDefinitions.length,
  sessions: 960,
  difference: 0.05,
  past: [],
  ...change,
});

/** `agree`: the chance that the second target does as the first did. */
function past(agree: number, targets: readonly string[] = ['a', 'b'], rate = 0.8): readonly PastSession[] {
  const random = createRandom(1);
  const cells = Array.from({ length: 480 }, (_, index) => ({ scenarioId: `s${index % 12}`, replicate: index }));
  return cells.flatMap((cell) => {
    const first = random() < rate;
    const second = random() < agree ? first : random() < rate;
    return targets.map((targetId, position) => ({
      runId: 'run',
      personaId: 'p',
      targetId,
      ...cell,
      success: position === 0 ? first : second,
    }));
  });
}

const sources = (asked: PowerQuestion): readonly string[] =>
  powerAhead(asked).assumptions.map(({ name, source }) => `${name} ${source}`);

describe('what a plan can show', () => {
  it('asks for exactly as many pairs as make the asked difference the smallest that is seen', () => {
    const asked = question({ difference: 0.1 });
    const { pairsNeeded } = powerAhead(asked);
    const seenWith = (pairs: number): number =>
      powerAhead({ ...asked, sessions: pairs * 2 }).smallestDifference ?? Number.POSITIVE_INFINITY;
    expect(pairsNeeded).toBeGreaterThan(100);
    expect([seenWith(pairsNeeded ?? 0) <= 0.1, seenWith((pairsNeeded ?? 0) - 1) <= 0.1]).toEqual([true, false]);
  });

  it('finds a difference of the size it names about 8 times in 10, counted by simulation', () => {
    const [scenarios, size] = [12, 40];
    const { smallestDifference } = powerAhead(question({ sessions: scenarios * size * 2 }));
    const difference = smallestDifference ?? 0;
    const random = createRandom(5);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const critical = tQuantile(1 - 0.05 / metricDefinitions.length / 2, scenarios - 1);
    const trials = 2000;
    let found = 0;
    for (let trial = 0; trial < trials; trial++) {
      const means = Array.from({ length: scenarios }, () => {
        const own = difference + 0.5 * difference * normal();
        let total = 0;
        for (let pair = 0; pair < size; pair++)
          total += Number(random() < 0.5 + own / 2) - Number(random() < 0.5 - own / 2);
        return total / size;
      });
      const mean = means.reduce((sum, value) => sum + value, 0) / scenarios;
      const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (scenarios - 1);
      if (Math.abs(mean) / Math.sqrt(variance / scenarios) > critical) found += 1;
    }
    expect(found / trials).toBeGreaterThan(0.74);
    expect(found / trials).toBeLessThan(0.86);
  });

  it('needs fewer pairs for larger differences, and for outcomes further from a half', () => {
    const needed = (change: Partial<PowerQuestion>): number => powerAhead(question(change)).pairsNeeded ?? 0;
    expect(needed({ difference: 0.2 })).toBeLessThan(needed({ difference: 0.1 }));
    expect(needed({ past: past(0, ['a'], 0.95) })).toBeLessThan(needed({}));
  });

  it('says that too few scenarios show nothing, however many sessions', () => {
    const { smallestDifference, pairsNeeded, words } = powerAhead(question({ scenarios: 4 }));
    expect([smallestDifference, pairsNeeded]).toEqual([null, null]);
    expect(words).toMatch(/^With 4 scenarios no difference of any size can be told from chance; \d are the fewest\./);
  });
});

it('asks for as many scenarios as a comparison of the run will', () => {
  const suite = { scenarios: [{ checks: [{ id: 'a' }, { id: 'b' }] }, { checks: [{ id: 'a' }] }] };
  const metrics = metricsAhead(suite as unknown as ResolvedSuite);
  expect(metrics).toBe(metricDefinitions.length + 3);
  expect(powerAhead(question({ scenarios: 8, metrics })).words).toMatch(
    new RegExp(`^With 8 scenarios no difference .*; ${fewestScenarios(metrics)} are the fewest`),
  );
});

describe('what it rests on', () => {
  it('assumes the worst where nothing was run', () => {
    expect(sources(question())).toEqual(['rate assumed', 'pairing assumed', 'clustering assumed', 'test assumed']);
  });

  it('takes the rate from earlier sessions, and pairing and clustering from earlier pairs', () => {
    expect([sources(question({ past: past(0, ['a']) })), sources(question({ past: past(0.9) }))]).toEqual([
      ['rate earlier runs', 'pairing earlier runs', 'clustering assumed', 'test assumed'],
      ['rate earlier runs', 'pairing earlier runs', 'clustering earlier runs', 'test assumed'],
    ]);
  });

  it('sees smaller differences where the two sessions of a pair mostly agree', () => {
    const seen = (agree: number): number => powerAhead(question({ past: past(agree) })).smallestDifference ?? 1;
    expect(seen(0.9)).toBeLessThan(seen(0));
  });

  it('holds earlier targets that always agreed for rare, not for certain', () => {
    expect(powerAhead(question({ past: past(1) })).smallestDifference).toBeGreaterThan(0);
  });
});
