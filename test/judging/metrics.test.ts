// Metrics of sessions: what is counted, what is counted apart, and intervals that never say more than was seen.
import { describe, expect, it } from 'vitest';
import { measureTargets, passPowers, sortOut } from '../../src/core/judging/metrics.ts';
import { level, meanBounds, proportionBounds } from '../../src/core/judging/metrics-interval.ts';
import { intervalText, percentage, signed } from '../../src/shared/figures.ts';
import { anOutcome, aSession } from '../records.ts';
import { nobody, rounded, scenarios, sessionsOf } from '../report/fixtures.ts';

const only = (sessions: ReturnType<typeof sessionsOf>, human = nobody, replicates = 1) => {
  const [target] = measureTargets(sessions, human, { replicates, scenarios: [] });
  if (target === undefined) throw new Error('no target');
  const of = (name: string) => {
    const found = target.measures.find(({ metric }) => metric === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  return { target, of };
};

const bounds = ({ lower, upper }: { lower: number | null; upper: number | null }) => [rounded(lower), rounded(upper)];

describe('metrics', () => {
  it('count each session once, with rates of valid ones and invalid ones of those that ended', () => {
    const { target, of } = only(sessionsOf('r', { a: [1, 0.5], b: [0, 1], c: [1, 'invalid'] }));
    expect(target.measures.map(({ metric, estimate, sessions }) => [metric, rounded(estimate), sessions])).toEqual([
      ['goal_completion', 0.7, 5],
      ['success', 0.6, 5],
      ['gave_up', 0.4, 5],
      ['limit', 0, 5],
      ['invalid', 0.167, 6],
      ['turns', 4, 5],
    ]);
    expect(of('success').estimand).toBe('scenarios like these');
  });

  it('count human turns, branches, failed and unfinished sessions apart', () => {
    const sessions = [
      ...sessionsOf('r', { a: [1, 1, 1] }),
      aSession({ id: 'branch', status: 'finished', parentSessionId: 'r-0', parentTurn: 2 }),
      aSession({ id: 'failed', status: 'failed' }),
      aSession({ id: 'planned' }),
    ];
    const { target } = only(sessions, new Set(['r-1']));
    expect(target.counts).toEqual({
      planned: 5,
      counted: 2,
      invalid: 0,
      failed: 1,
      unfinished: 1,
      human: 1,
      branches: 1,
    });
  });

  it('make no target, scenario or user of what was only branched to, and leave the branches out of all rates', () => {
    const sessions = sessionsOf('r', { a: [1, 1] });
    const branch = {
      parentSessionId: 'r-0',
      parentTurn: 2,
      status: 'finished',
      outcome: anOutcome({ success: false }),
    } as const;
    const branches = [
      aSession({ id: 'r-2', targetId: 'other', scenarioId: 'a', ...branch }),
      aSession({ id: 'r-3', personaId: 'other', scenarioId: 'a', ...branch }),
    ];
    const targets = measureTargets([...sessions, ...branches], nobody, { replicates: 1, scenarios: [] });
    const [target] = targets;
    expect([
      targets.map(({ targetId }) => targetId),
      target?.personas.map(({ id }) => id),
      target?.counts,
      target?.measures.find(({ metric }) => metric === 'success')?.estimate,
    ]).toEqual([
      ['target'],
      ['persona'],
      { planned: 2, counted: 2, invalid: 0, failed: 0, unfinished: 0, human: 0, branches: 1 },
      1,
    ]);
  });

  it('bound a rate by what the invalid sessions could have shown', () => {
    const { of } = only(sessionsOf('r', { a: [1, 0, 'invalid'], b: [1, 0, 'invalid'] }));
    expect([rounded(of('success').withInvalid?.lowest), rounded(of('success').withInvalid?.highest)]).toEqual([
      0.333, 0.667,
    ]);
    expect(of('success').words).toContain('33% to 67% whatever the invalid sessions would have shown');
  });

  it('leave unknown sessions out of the rate and say how many', () => {
    const { of } = only(sessionsOf('r', { a: [1, 'unknown'], b: [1, 'unknown'] }));
    expect([of('success').estimate, of('success').sessions, of('success').unknown]).toEqual([1, 2, 2]);
    expect(of('success').words).toContain('2 sessions left out for items without a test');
  });

  it('say of what never happened that it may be 3 in n', () => {
    const { of } = only(sessionsOf('r', scenarios(12, [1, 1, 1, 1, 1])));
    expect(of('invalid').words).toContain('none in 60 sessions: at most about 5% of sessions like them');
  });

  it('speak about this suite alone when there is one scenario', () => {
    // Wilson 95% by hand at 4 / (1 + (4/3 - 1) / 3) = 3.6: (0.75 + 0.5336 -+ 1.96 sqrt(0.1875/3.6 + 0.9604/3.6^2)) / 2.0671
    const { of } = only(sessionsOf('r', { a: [1, 1, 1, 0] }));
    expect([of('success').estimand, ...bounds(of('success'))]).toEqual(['this suite', 0.284, 0.958]);
  });

  it('slice by scenario and persona', () => {
    const { target } = only(sessionsOf('r', { a: [1, 1], b: [0, 1] }));
    const success = (slices: typeof target.scenarios) =>
      slices.map(({ id, measures }) => [id, measures.find(({ metric }) => metric === 'success')?.estimate]);
    expect([success(target.scenarios), success(target.personas)]).toEqual([
      [
        ['a', 1],
        ['b', 0.5],
      ],
      [['persona', 0.75]],
    ]);
  });
});

describe('pass^k', () => {
  it('is the mean over scenarios of C(c, k) / C(n, k), up to the replicates', () => {
    // a: C(2,2)/C(3,2) = 1/3, C(2,3) = 0; b: 1 and 1
    const found = passPowers(sortOut(sessionsOf('r', { a: [1, 1, 0], b: [1, 1, 1] }), nobody), 3);
    expect(found.map(({ metric, estimate }) => [metric, rounded(estimate)])).toEqual([
      ['pass^2', 0.667],
      ['pass^3', 0.5],
    ]);
  });

  it('is left out without replicates', () => {
    expect(passPowers(sortOut(sessionsOf('r', { a: [1], b: [1] }), nobody), 1)).toEqual([]);
  });

  it('has a width also when every scenario passes', () => {
    const [found] = passPowers(sortOut(sessionsOf('r', scenarios(4, [1, 1])), nobody), 2);
    expect([found?.estimate, rounded(found?.lower), found?.upper]).toEqual([1, 0.51, 1]);
  });
});

describe('intervals', () => {
  it('of a single session are not given, and the words say so', () => {
    const { target, of } = only(sessionsOf('r', { a: [0.75], b: [1, 1] }));
    const [alone] = target.scenarios[0]?.measures ?? [];
    expect([alone?.lower, alone?.upper, alone?.words, alone && intervalText(alone, 'share')]).toEqual([
      null,
      null,
      '75% (no interval: one session)',
      'one session',
    ]);
    expect(bounds(of('goal_completion'))).not.toContain(null);
  });

  it('say nothing of 3 in n after a single session', () => {
    expect(only(sessionsOf('r', { a: [1] })).of('limit').words).toBe('0% (no interval: one session)');
  });

  const alike = (count: number, value: number) =>
    Array.from({ length: count }, (_, index) => ({ scenarioId: `s${index}`, value }));

  it.each([0, 0.5, 1])('of a mean that was %s in every scenario still leave room, within 0 and 1', (value) => {
    const found = meanBounds(alike(4, value), 'scenarios like these', { least: 0, most: 1 });
    // Wilson's upper bound for 0 of 4 is 0.490
    expect(bounds(found)).toEqual([rounded(value * 0.5101), rounded(value + (1 - value) * 0.4899)]);
  });

  it('of turns that were all the same are not given', () => {
    expect(bounds(meanBounds(alike(4, 6), 'scenarios like these', null))).toEqual([null, null]);
  });

  it('of turns do not fall below 0', () => {
    const few = [
      { scenarioId: 'a', value: 2 },
      { scenarioId: 'b', value: 24 },
    ];
    // t with 1 degree of freedom: 13 + 12.706 * 11
    const range = { least: 0, most: Number.POSITIVE_INFINITY };
    expect(bounds(meanBounds(few, 'scenarios like these', range))).toEqual([0, 152.768]);
  });

  it('are no narrower than for independent sessions when scenarios happen to be alike', () => {
    const lucky = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((scenarioId) =>
      [0, 1, 0, 1].map((value) => ({ scenarioId, value })),
    );
    // Wilson 95% for 12 of 24; t over 24 sessions: 0.5 -+ 2.0687 * 0.5108 / sqrt(24)
    expect([
      bounds(proportionBounds(lucky, 'scenarios like these', 'wilson-effective')),
      bounds(meanBounds(lucky, 'scenarios like these', { least: 0, most: 1 })),
    ]).toEqual([
      [0.314, 0.686],
      [0.284, 0.716],
    ]);
  });

  it('never leave the range or close up, whatever the sessions', () => {
    const shapes = [1, 2, 3, 12].flatMap((count) =>
      [[0], [1], [0, 1], [1, 1, 0], [0.2, 0.2], [0.99, 1]].map((values) => ({ count, values })),
    );
    const broken = shapes.filter(({ count, values }) => {
      const observed = Array.from({ length: count }, (_, index) =>
        values.map((value) => ({ scenarioId: `s${index}`, value })),
      ).flat();
      const estimand = count > 1 ? 'scenarios like these' : 'this suite';
      const { lower, upper } = meanBounds(observed, estimand, { least: 0, most: 1 });
      return lower === null || upper === null || lower < 0 || upper > 1 || upper - lower < 1e-6;
    });
    expect([level, broken]).toEqual([0.95, []]);
  });
});

describe('words', () => {
  it('never round something to nothing', () => {
    expect([0, 0.0001, 0.004, 0.5, 0.996, 0.9999, 1].map(percentage)).toEqual([
      '0%',
      'under 0.1%',
      '0.4%',
      '50%',
      '99.6%',
      'over 99.9%',
      '100%',
    ]);
  });

  it('sign differences', () => {
    expect([signed(0.094, 'share'), signed(-0.004, 'share'), signed(0, 'share'), signed(-1.25, 'turns')]).toEqual([
      '+9 points',
      '-0.4 points',
      '0 points',
      '-1.3 turns',
    ]);
  });
});
