// Gates of a suite: how they are read, and what they say of stored sessions.
import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/core/judging/gates.ts';
import { parseGate } from '../../src/core/judging/gates-parse.ts';
import type { Run } from '../../src/shared/dialogue.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';
import { aJudgedRun, rounded, type Shown, scenarios, sessionsOf } from '../report/fixtures.ts';

describe('a gate', () => {
  it.each([
    [
      'goal_completion.lower >= 0.7',
      {
        metric: 'goal_completion',
        targetId: null,
        rule: { kind: 'bound', side: 'lower', comparison: '>=', threshold: 0.7 },
      },
    ],
    [
      ' invalid.upper<=5% for v2',
      { metric: 'invalid', targetId: 'v2', rule: { kind: 'bound', side: 'upper', comparison: '<=', threshold: 0.05 } },
    ],
    [
      'success not worse than baseline main by 5 points',
      { metric: 'success', targetId: null, rule: { kind: 'baseline', baseline: 'main', margin: 0.05 } },
    ],
    [
      'pass^3 >= 0.5',
      { metric: 'pass^3', targetId: null, rule: { kind: 'bound', side: 'estimate', comparison: '>=', threshold: 0.5 } },
    ],
  ])('is read: %s', (text, expected) => {
    expect(parseGate(text, ['v1', 'v2'], ['leaked_prompt'])).toEqual({ text, ...expected });
  });

  it.each([
    ['goal_completon.lower >= 0.7', '"goal_completon" is no metric', 'did you mean "goal_completion"?'],
    ['success.lowr >= 0.7', '".lowr" is no side of an interval', 'did you mean "lower"?'],
    ['success.lower > 0.7', 'expected ">=" or "<=", got ">"', expect.stringContaining('write "goal_completion.lower')],
    ['success.lower >= 70', 'expected a share from 0 to 1, got 70', 'such as 0.7, or 70%'],
    ['success.upper >= 0.7', 'success.upper >= 0.7 would pass for want of evidence', 'write success.lower >= 0.7'],
    ['success.lower >= 0.7 for v3', '"v3" is no target of this suite', 'did you mean "v1"?'],
    ['be nice', 'expected a gate, got "be nice"', expect.stringContaining('write ')],
    ['turns not worse than baseline main by 5 points', '"worse" means nothing for turns', 'write turns.upper <= 12'],
    [
      'success not worse than baseline main by 5 turns',
      'expected a margin above 0 in points, got "5 turns"',
      'such as "by 5 points"',
    ],
  ])('that cannot be read says why: %s', (text, message, hint) => {
    expect(parseGate(text, ['v1', 'v2'], ['leaked_prompt'])).toEqual({ message, hint });
  });
});

function judge(
  gate: string,
  shown: Readonly<Record<string, readonly Shown[]>>,
  change: {
    readonly run?: Partial<Run>;
    readonly suite?: Partial<ResolvedSuite>;
    readonly baseline?: Readonly<Record<string, readonly Shown[]>>;
  } = {},
) {
  const judged = aJudgedRun('now', sessionsOf('now', shown), {
    run: change.run ?? {},
    suite: { gates: [gate], ...change.suite },
  });
  const { baseline } = change;
  const [result] = judgeGates(judged, () =>
    baseline === undefined ? null : aJudgedRun('before', sessionsOf('before', baseline)),
  );
  return result;
}

const verdict = (result: ReturnType<typeof judge>) => [result?.outcome, result?.stops];
const mostly = scenarios(12, [1, 1, 1, 1, 1, 1, 1, 0]);

describe('gates', () => {
  it('pass when the whole interval is on the good side', () => {
    expect(verdict(judge('success.lower >= 0.7', mostly))).toEqual(['pass', false]);
  });

  it('fail when the whole interval is on the bad side', () => {
    expect(verdict(judge('success.lower >= 0.95', scenarios(12, [1, 0, 1, 0])))).toEqual(['fail', true]);
  });

  it('find the evidence not enough in between, and stop unless the suite says otherwise', () => {
    const gate = 'success.lower >= 0.85';
    expect([
      verdict(judge(gate, mostly)),
      verdict(judge(gate, mostly, { suite: { withoutEvidence: 'pass' } })),
    ]).toEqual([
      ['not-enough-evidence', true],
      ['not-enough-evidence', false],
    ]);
  });

  it('take Korn-Graubard intervals for proportions and tell their numbers', () => {
    // Clopper-Pearson for 0 of 12 independent scenarios: upper 1 - 0.025^(1/12)
    const result = judge('invalid.upper <= 0.05', scenarios(12, [1]));
    expect([rounded(result?.upper), result?.outcome, result?.detail]).toEqual([
      0.265,
      'not-enough-evidence',
      '0%, interval 0% to 26% (Korn-Graubard, wider than the Wilson interval of the rates, for scenarios like these), 12 sessions in 12 scenarios',
    ]);
  });

  it('say in plain words that one scenario gives no interval', () => {
    const { detail } = judge('pass^2 >= 0.3', { a: [1, 1, 1] }, { suite: { replicates: 3 } }) ?? {};
    expect(detail).toBe('100%, no interval: one scenario, 3 sessions in 1 scenario');
  });

  it('judge no dry run', () => {
    expect(verdict(judge('success.lower >= 0.7', mostly, { run: { engine: 'scripted' } }))).toEqual([
      'not-judged',
      false,
    ]);
  });

  it('pass no run that is not finished', () => {
    const result = judge('success.lower >= 0.7', mostly, { run: { status: 'interrupted' } });
    expect([result?.outcome, result?.detail]).toEqual([
      'not-enough-evidence',
      expect.stringContaining('the run is interrupted, not finished'),
    ]);
  });

  it('have no evidence without sessions that tell', () => {
    expect(verdict(judge('success.lower >= 0.7', { a: ['unknown'], b: ['invalid'] }))).toEqual([
      'not-enough-evidence',
      true,
    ]);
  });

  const notWorse = (points: number, metric = 'success') => `${metric} not worse than baseline main by ${points} points`;
  it.each([
    ['pass', 'one session turned over', notWorse(20), { ...mostly, s0: [1, 1, 1, 1, 1, 1, 0, 1] }],
    ['fail', 'far fewer successes', notWorse(20), scenarios(12, [0, 0, 1, 0, 0, 1, 0, 0])],
    ['not-enough-evidence', 'a few that may be too many', notWorse(5), { ...mostly, s1: [0, 0, 0, 0, 1, 1, 1, 0] }],
    ['pass', 'fewer users who gave up', notWorse(20, 'gave_up'), scenarios(12, [1, 1, 1, 1, 1, 1, 1, 1])],
    ['fail', 'more users who gave up', notWorse(20, 'gave_up'), scenarios(12, [0, 0, 1, 0, 0, 1, 0, 0])],
  ] satisfies readonly [string, string, string, Record<string, readonly Shown[]>][])(
    'against a baseline say %s for %s',
    (outcome, _, gate, now) => {
      expect(judge(gate, now, { baseline: mostly })?.outcome).toBe(outcome);
    },
  );

  it('say how to save a baseline that is not there', () => {
    expect(judge(notWorse(5), mostly)).toMatchObject({
      outcome: 'not-enough-evidence',
      detail: 'there is no baseline "main"; "rehearsal baseline save main RUN" makes it',
    });
  });
});
