// How long a run will take: from sessions of the same models, or a measurement; never made up.
import { describe, expect, it } from 'vitest';
import { type PastRun, type TimeQuestion, timeAhead } from '../../src/core/runs/time-ahead.ts';
import type { EarlierSession } from '../../src/core/store/earlier.ts';

const session = (scenarioId: string, tokens: number, busyMs: number): EarlierSession => ({
  scenarioId,
  personaId: 'p',
  targetId: 't',
  replicate: 0,
  tokens,
  busyMs,
  success: true,
});

/** Four sessions side by side, each busy for 2 s with 100 tokens: 200 tokens/s. */
const four: PastRun = { concurrency: 4, sessions: Array.from({ length: 4 }, () => session('short', 100, 2000)) };

const ahead = (change: Partial<TimeQuestion> = {}) =>
  timeAhead({ scenarioIds: ['short', 'short'], concurrency: 4, past: [], measured: null, ...change });

describe('timeAhead', () => {
  it('is unknown until measured', () => {
    expect(ahead()).toEqual({
      milliseconds: null,
      tokensPerSecond: null,
      tokensPerSession: null,
      basis: 'none',
      words: 'Unknown until measured: these models have not run here yet.',
    });
  });

  it('adds up the tokens of each planned scenario at the speed of an earlier run', () => {
    const past = [{ ...four, sessions: [...four.sessions, session('long', 500, 10_000)] }];
    const { milliseconds, tokensPerSecond, words } = ahead({ scenarioIds: ['short', 'long', 'new'], past });
    // (100 + 500 + 180, the mean of all) tokens at 900 tokens in 18 s / 4.
    expect({ milliseconds: Math.round(milliseconds ?? 0), tokensPerSecond }).toEqual({
      milliseconds: 3900,
      tokensPerSecond: 200,
    });
    expect(words).toBe('From earlier runs of these models: 200 tokens/s with 4 at once, 260 tokens a session.');
  });

  it('prefers the earlier run whose sessions at once are nearest', () => {
    const single = { concurrency: 1, sessions: [session('short', 100, 1000)] };
    expect(ahead({ past: [single, four] }).tokensPerSecond).toBe(200);
  });

  it('takes a measurement where no earlier run had as many sessions at once', () => {
    const measured = { tokensPerSecond: 50, concurrency: 2 };
    expect([
      ahead({ measured }),
      ahead({ measured, past: [four], concurrency: 2 }),
      ahead({ measured, past: [four] }),
    ]).toMatchObject([
      {
        basis: 'measured',
        milliseconds: 10_000,
        words: 'Measured: 50 tokens/s with 2 at once, and an assumed 250 tokens a session.',
      },
      { basis: 'measured', milliseconds: 4000 },
      { basis: 'earlier runs', milliseconds: 1000 },
    ]);
  });
});
