// What a run's end says: rates with intervals that never say more than was seen.
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/core/judging/summary.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { anOutcome, aSession } from '../records.ts';

const finished = (scenarioId: string, goalCompletion: number, change: Partial<Session> = {}): Session =>
  aSession({
    scenarioId,
    status: 'finished',
    outcome: anOutcome({ goalCompletion, success: goalCompletion === 1 }),
    ...change,
  });

const rounded = (value: number | null | undefined): number | null =>
  value == null ? null : Math.round(value * 1000) / 1000;

describe('summarize', () => {
  it('gives the mean over scenarios a t interval with the scenario as the unit, kept within 0 and 1', () => {
    // Python: statistics.mean and stdev of [0.5, 0.75, 1], t quantile 4.3027 with 2 degrees of freedom: 0.75 +- 0.621
    const { targets } = summarize([finished('a', 0.5), finished('b', 0.75), finished('c', 1)]);
    const metric = targets[0]?.goalCompletion;
    expect([rounded(metric?.estimate), rounded(metric?.lower), rounded(metric?.upper)]).toEqual([0.75, 0.129, 1]);
  });

  it('does not take "always" for certainty', () => {
    // Wilson 95% for 4 of 4: 1 / (1 + 1.96^2 / 4) = 0.510
    const { targets } = summarize(['a', 'b', 'c', 'd'].map((id) => finished(id, 1)));
    const metric = targets[0]?.goalCompletion;
    expect([rounded(metric?.lower), rounded(metric?.upper)]).toEqual([0.51, 1]);
  });

  it('speaks about this suite alone when there is one scenario', () => {
    // t quantile 3.1824 with 3 degrees of freedom, standard deviation 0.2887: 0.75 - 0.459
    const { targets } = summarize([0.5, 1, 0.5, 1].map((value) => finished('a', value)));
    const metric = targets[0]?.goalCompletion;
    expect([metric?.estimate, rounded(metric?.lower), metric?.upper, metric?.method]).toEqual([
      0.75,
      0.291,
      1,
      'for this suite',
    ]);
  });

  it('counts invalid, failed and unfinished sessions, branches and those of people apart from the rates', () => {
    const summary = summarize(
      [
        finished('a', 1),
        finished('b', 0, { outcome: anOutcome({ reason: 'invalid', goalCompletion: 0, success: false }) }),
        aSession({ status: 'failed' }),
        aSession({ status: 'running' }),
        aSession(),
        finished('c', 0, { id: 'spoken' }),
        finished('d', 0, { parentSessionId: 'run-0', parentTurn: 1 }),
      ],
      new Set(['spoken']),
    );
    expect({
      ...summary,
      targets: summary.targets.map(({ counted, success }) => [counted, success?.estimate]),
    }).toEqual({
      targets: [[1, 1]],
      invalid: 1,
      failed: 1,
      unfinished: 2,
      human: 1,
      branches: 1,
    });
  });

  it('keeps targets apart', () => {
    const summary = summarize([finished('a', 1, { targetId: 'one' }), finished('a', 0, { targetId: 'two' })]);
    expect(summary.targets.map(({ targetId, goalCompletion }) => [targetId, goalCompletion?.estimate])).toEqual([
      ['one', 1],
      ['two', 0],
    ]);
  });
});
