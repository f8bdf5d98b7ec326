// The rates of a run so far: the summary's, counted no oftener than they are worth.
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/core/judging/summary.ts';
import { createRunningRates } from '../../src/core/runs/running-rates.ts';
import { anOutcome, aSession } from '../records.ts';

const ended = (id: string, goalCompletion: number) =>
  aSession({ id, scenarioId: `scenario-${id}`, status: 'finished', outcome: anOutcome({ goalCompletion }) });

const planned = ['a', 'b', 'c'].map((id) => aSession({ id, scenarioId: `scenario-${id}` }));

describe('createRunningRates', () => {
  it('says of ended sessions what the summary of the run would say', () => {
    const rates = createRunningRates({ sessions: planned, human: new Set(), now: () => 0 });
    const sessions = [ended('a', 1), ended('b', 0.5)];
    for (const session of sessions) rates.take(session);
    expect(rates.read()).toEqual(summarize([...sessions, aSession({ id: 'c' })]).targets);
  });

  it('leaves out a session as soon as a person spoke in it', () => {
    const rates = createRunningRates({ sessions: planned, human: new Set(['a']), now: () => 0 });
    for (const session of [ended('a', 1), ended('b', 0.5), ended('c', 0)]) rates.take(session);
    rates.leaveOut('b');
    expect(rates.read()[0]).toMatchObject({ counted: 1, goalCompletion: { estimate: 0, sessions: 1 } });
  });

  it('counts again only after twenty times as long as counting took, unless told to', () => {
    let clock = 0;
    const rates = createRunningRates({ sessions: planned, human: new Set(), now: () => clock++ * 10 });
    rates.take(ended('a', 1));
    const counted = () => rates.read()[0]?.counted;
    const first = counted();
    rates.take(ended('b', 1));
    const early = counted();
    const told = rates.read(true)[0]?.counted;
    rates.take(ended('c', 1));
    clock += 50;
    expect([first, early, told, counted()]).toEqual([1, 1, 2, 3]);
  });
});
