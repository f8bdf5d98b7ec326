// Keeps account of long work beside runs: publishes its progress now and then, and cancels it when told to.
import { AppError } from '../shared/errors.ts';
import type { WorkEvent } from '../shared/work.ts';

export type Work = {
  readonly signal: AbortSignal;
  /** May be called as often as it likes. */
  progress(step: string, done: number, total: number): void;
};

export type Workbench = {
  /** `job` null: nobody follows it. @throws AppError cancelled, bad-input when a job of this name goes on already. */
  carryOut<T>(job: string | null, work: (work: Work) => Promise<T>): Promise<T>;
  cancel(job: string): void;
  /** Cancels everything and waits for its end. */
  dispose(): Promise<void>;
};

const everyMs = 100;

export function createWorkbench(publish: (event: WorkEvent) => void, now: () => number = Date.now): Workbench {
  const going = new Map<string, { readonly abort: AbortController; readonly ended: Promise<unknown> }>();
  let unnamed = 0;

  return {
    async carryOut(job, work) {
      const name = job ?? `unnamed-${++unnamed}`;
      if (going.has(name)) throw new AppError('bad-input', `A job named "${name}" goes on already.`);
      const abort = new AbortController();
      let told = { step: '', at: Number.NEGATIVE_INFINITY };
      const progress: Work['progress'] = (step, done, total) => {
        if (job === null || (step === told.step && done < total && now() - told.at < everyMs)) return;
        told = { step, at: now() };
        publish({ kind: 'work-progress', job, step, done, total });
      };
      const ended = work({ signal: abort.signal, progress });
      going.set(name, { abort, ended });
      try {
        return await ended;
      } catch (error) {
        throw abort.signal.aborted ? new AppError('cancelled', 'Cancelled; nothing of it is left.') : error;
      } finally {
        going.delete(name);
      }
    },
    cancel: (job) => going.get(job)?.abort.abort(),
    async dispose() {
      for (const { abort } of going.values()) abort.abort();
      await Promise.allSettled([...going.values()].map(({ ended }) => ended));
    },
  };
}
