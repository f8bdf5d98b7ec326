// How far a run is, how fast it goes and how long it will take: figures for the status line, not for reports.
import type { Progress } from '../../shared/events.ts';

const windowMs = 10_000;

export type ProgressMeter = {
  sessionStarted(id: string, turnsStored: number): void;
  turnFinished(id: string): void;
  /** Time in which the whole run stands still is not counted as work. */
  stand(still: boolean): void;
  sessionEnded(id: string, how: 'finished' | 'invalid' | 'failed' | 'stopped'): void;
  read(): Omit<Progress, 'rates'>;
};

/** `generatedTokens` reads a counter that only grows; `finishedBefore` sessions were done before this start or resume. */
export function createProgressMeter(input: {
  readonly total: number;
  readonly finishedBefore: number;
  readonly invalidBefore: number;
  readonly generatedTokens: () => number;
  readonly now: () => number;
}): ProgressMeter {
  const startedAt = input.now();
  let stillSince: number | null = null;
  let stillBefore = 0;
  /** Turns so far, by running session. */
  const running = new Map<string, number>();
  const finishedTurnCounts: number[] = [];
  let invalid = input.invalidBefore;
  let failed = 0;
  let done = input.finishedBefore;
  let samples: { readonly at: number; readonly tokens: number }[] = [{ at: startedAt, tokens: 0 }];

  /** Sessions' worth of work done since the start; a running one counts by its turns beside the mean of finished ones. */
  const workDone = (): number => {
    const turns = finishedTurnCounts.reduce((sum, count) => sum + count, 0);
    const mean = turns / finishedTurnCounts.length;
    const partial = [...running.values()].reduce((sum, count) => sum + Math.min(0.9, count / mean), 0);
    return finishedTurnCounts.length + partial;
  };
  const stillMs = (): number => stillBefore + (stillSince === null ? 0 : input.now() - stillSince);
  const workedMs = (): number => input.now() - startedAt - stillMs();
  const remainingMs = (): number | null => {
    if (finishedTurnCounts.length === 0) return null;
    const left = input.total - input.finishedBefore - workDone();
    return Math.max(0, (left * workedMs()) / workDone());
  };

  return {
    sessionStarted: (id, turnsStored) => void running.set(id, turnsStored),
    turnFinished: (id) => void running.set(id, (running.get(id) ?? 0) + 1),
    stand(still) {
      if (still === (stillSince !== null)) return;
      stillBefore = stillMs();
      stillSince = still ? input.now() : null;
    },
    sessionEnded(id, how) {
      const turns = running.get(id) ?? 0;
      running.delete(id);
      if (how === 'stopped') return;
      if (how === 'failed') {
        failed += 1;
        return;
      }
      done += 1;
      finishedTurnCounts.push(Math.max(1, turns));
      if (how === 'invalid') invalid += 1;
    },
    read() {
      const now = input.now();
      const tokens = input.generatedTokens();
      samples = [...samples.filter((sample) => sample.at >= now - windowMs), { at: now, tokens }];
      const first = samples[0] ?? { at: now, tokens };
      const seconds = (now - first.at) / 1000;
      return {
        done,
        total: input.total,
        running: running.size,
        invalid,
        failed,
        tokensPerSecond: seconds > 0 ? (tokens - first.tokens) / seconds : 0,
        generatedTokens: tokens,
        remainingMs: remainingMs(),
      };
    },
  };
}
