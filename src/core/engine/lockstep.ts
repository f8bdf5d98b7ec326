// Drives all generations of one context in step, so that their tokens fill common batches; voices hand their jobs to it.
import { setImmediate } from 'node:timers/promises';

export type StepResult = 'prompt' | 'token' | 'finished-with-token' | 'finished';

/** One generation, as the scheduler sees it. */
export type LockstepJob = {
  /** Prompt tokens not evaluated yet; 0 once it generates. */
  waiting(): number;
  /**
   * Issues this job's share of the tick's batch before its first await: its next token, or up to `allowance` of its
   * waiting prompt tokens. With nothing allowed it only looks whether it was aborted.
   */
  step(allowance: number): Promise<StepResult>;
};

export type Lockstep = {
  /** Settles when the job has finished; rejects with what its step threw. */
  run(job: LockstepJob): Promise<void>;
  /** Ticks in which at least one token was sampled, and sampled tokens summed over them. */
  counters(): { readonly ticks: number; readonly tickWidthSum: number };
};

/** Prompt tokens let into a tick while others generate: larger ones stall them, smaller ones cost throughput. */
const promptShareBesideGeneration = 256;

/** How many prompt tokens each waiting job may evaluate in the next tick: first come, first served. */
export function shareTick(waiting: readonly number[], batchSize: number): readonly number[] {
  const generating = waiting.filter((tokens) => tokens === 0).length;
  let left = Math.max(1, generating > 0 ? Math.min(promptShareBesideGeneration, batchSize - generating) : batchSize);
  return waiting.map((tokens) => {
    const share = Math.min(tokens, left);
    left -= share;
    return share;
  });
}

type Entry = { readonly job: LockstepJob; readonly done: PromiseWithResolvers<void> };

/** @param batchSize tokens the context computes at once. */
export function createLockstep(batchSize: number): Lockstep {
  const entries = new Set<Entry>();
  let driving = false;
  let ticks = 0;
  let tickWidthSum = 0;

  /** Counts before it settles the job, so that whoever waits for the job reads complete counters. */
  const stepOne = async (entry: Entry, allowance: number, tick: { sampled: number }): Promise<void> => {
    try {
      const result = await entry.job.step(allowance);
      if (result === 'token' || result === 'finished-with-token') {
        if (tick.sampled === 0) ticks += 1;
        tick.sampled += 1;
        tickWidthSum += 1;
      }
      if (result === 'token' || result === 'prompt') return;
      entries.delete(entry);
      entry.done.resolve();
    } catch (error) {
      entries.delete(entry);
      entry.done.reject(error);
    }
  };

  const drive = async (): Promise<void> => {
    driving = true;
    while (entries.size > 0) {
      // Dialogues whose turn ended in the last tick get the chance to hand in their next one.
      await setImmediate();
      const active = [...entries];
      const shares = shareTick(
        active.map((entry) => entry.job.waiting()),
        batchSize,
      );
      const tick = { sampled: 0 };
      await Promise.all(active.map((entry, index) => stepOne(entry, shares[index] ?? 0, tick)));
    }
    driving = false;
  };

  return {
    run(job) {
      const entry: Entry = { job, done: Promise.withResolvers<void>() };
      entries.add(entry);
      if (!driving) void drive();
      return entry.done.promise;
    },
    counters: () => ({ ticks, tickWidthSum }),
  };
}
