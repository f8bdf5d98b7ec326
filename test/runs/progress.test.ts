// Figures of the status line: done, speed, time left.
import { describe, expect, it } from 'vitest';
import { createProgressMeter } from '../../src/core/runs/progress.ts';

function meterAt(start: number) {
  const clock = { now: start, tokens: 0 };
  const meter = createProgressMeter({
    total: 4,
    finishedBefore: 1,
    invalidBefore: 0,
    generatedTokens: () => clock.tokens,
    now: () => clock.now,
  });
  return { clock, meter };
}

describe('createProgressMeter', () => {
  it('does not guess the time left before a session is finished', () => {
    const { clock, meter } = meterAt(0);
    meter.sessionStarted('a', 0);
    clock.now = 5_000;
    clock.tokens = 100;
    expect(meter.read()).toEqual({
      done: 1,
      total: 4,
      running: 1,
      invalid: 0,
      failed: 0,
      tokensPerSecond: 20,
      generatedTokens: 100,
      remainingMs: null,
    });
  });

  it('measures work by finished sessions and by the turns of running ones', () => {
    const { clock, meter } = meterAt(0);
    meter.sessionStarted('a', 0);
    meter.sessionStarted('b', 0);
    for (const id of ['a', 'a', 'a', 'a', 'b', 'b']) meter.turnFinished(id);
    meter.sessionEnded('a', 'finished');
    clock.now = 15_000;
    // One and a half sessions took 15 s, and one and a half of the three are left.
    expect(meter.read().remainingMs).toBe(15_000);
  });

  it('does not count time in which the run stands still as work', () => {
    const { clock, meter } = meterAt(0);
    meter.sessionStarted('a', 0);
    meter.turnFinished('a');
    meter.sessionEnded('a', 'finished');
    clock.now = 10_000;
    const before = meter.read().remainingMs;
    meter.stand(true);
    clock.now = 500_000;
    const still = meter.read().remainingMs;
    meter.stand(false);
    expect([before, still, meter.read().remainingMs]).toEqual([20_000, 20_000, 20_000]);
  });

  it('counts speed over the last ten seconds only', () => {
    const { clock, meter } = meterAt(0);
    clock.now = 10_000;
    clock.tokens = 1_000;
    meter.read();
    clock.now = 20_000;
    clock.tokens = 1_500;
    expect(meter.read().tokensPerSecond).toBe(50);
  });

  it('counts invalid sessions as done, failed and stopped ones as not', () => {
    const { meter } = meterAt(0);
    for (const id of ['a', 'b', 'c']) meter.sessionStarted(id, 0);
    meter.sessionEnded('a', 'invalid');
    meter.sessionEnded('b', 'failed');
    meter.sessionEnded('c', 'stopped');
    const { done, invalid, failed, running } = meter.read();
    expect({ done, invalid, failed, running }).toEqual({ done: 2, invalid: 1, failed: 1, running: 0 });
  });
});
