import { expect, it } from 'vitest';
import { createLockstep, type LockstepJob, type StepResult, shareTick } from '../../src/core/engine/lockstep.ts';

/** Plays a generation and writes down its steps. */
function scriptedJob(name: string, prompt: number, tokens: number, log: string[]): LockstepJob {
  let waiting = prompt;
  let left = tokens;
  return {
    waiting: () => waiting,
    async step(allowance): Promise<StepResult> {
      if (allowance < waiting) {
        log.push(`${name}: prompt ${allowance}`);
        waiting -= allowance;
        await Promise.resolve();
        return 'prompt';
      }
      waiting = 0;
      left -= 1;
      log.push(`${name}: token`);
      await Promise.resolve();
      return left === 0 ? 'finished-with-token' : 'token';
    },
  };
}

it('gives a waiting prompt the whole batch when nobody generates', () => {
  expect(shareTick([700], 512)).toEqual([512]);
});

it('lets in less prompt beside generating dialogues, first come first served', () => {
  expect(shareTick([0, 100, 300, 50], 512)).toEqual([0, 100, 156, 0]);
});

it('steps all jobs together, lets one join and one leave between ticks', async () => {
  const log: string[] = [];
  const lockstep = createLockstep(4);
  await Promise.all([
    lockstep.run(scriptedJob('a', 1, 3, log)),
    lockstep.run(scriptedJob('b', 1, 1, log)),
    lockstep.run(scriptedJob('c', 5, 2, log)),
  ]);
  expect({ log, counters: lockstep.counters() }).toEqual({
    log: ['a: token', 'b: token', 'c: prompt 2', 'a: token', 'c: token', 'a: token', 'c: token'],
    counters: { ticks: 3, tickWidthSum: 6 },
  });
});

it('goes on with the others when one job fails', async () => {
  const log: string[] = [];
  const lockstep = createLockstep(4);
  const failing: LockstepJob = { waiting: () => 0, step: () => Promise.reject(new Error('broken')) };
  const results = await Promise.allSettled([lockstep.run(failing), lockstep.run(scriptedJob('a', 1, 2, log))]);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled']);
});

it('starts again after it ran dry', async () => {
  const log: string[] = [];
  const lockstep = createLockstep(4);
  await lockstep.run(scriptedJob('a', 1, 1, log));
  await lockstep.run(scriptedJob('b', 1, 1, log));
  expect(log).toEqual(['a: token', 'b: token']);
});
