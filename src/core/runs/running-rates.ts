// The rates of a run so far, counted by the function that counts its summary; for the status line of a running one.
import type { Session } from '../../shared/dialogue.ts';
import type { TargetRates } from '../../shared/rates.ts';
import { summarize } from '../judging/summary.ts';

export type RunningRates = {
  /** A session as it is stored now. */
  take(session: Session): void;
  /** A person spoke in it: it is left out from now on. */
  leaveOut(sessionId: string): void;
  /** `fresh` counts again whatever it costs: for the last word of a run. */
  read(fresh?: boolean): TargetRates[];
};

/** Counting takes at most about this share of the core's time: with thousands of sessions it is not free. */
const largestShare = 0.05;

export function createRunningRates(input: {
  readonly sessions: readonly Session[];
  /** Ids of sessions that a person spoke in. */
  readonly human: ReadonlySet<string>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}): RunningRates {
  const sessions = new Map(input.sessions.map((session) => [session.id, session]));
  const human = new Set(input.human);
  let rates: TargetRates[] = [];
  let stale = true;
  let notBefore = Number.NEGATIVE_INFINITY;
  return {
    take(session) {
      sessions.set(session.id, session);
      stale = true;
    },
    leaveOut(sessionId) {
      human.add(sessionId);
      stale = true;
    },
    read(fresh = false) {
      const startedAt = input.now();
      if (!stale || (!fresh && startedAt < notBefore)) return rates;
      rates = [...summarize([...sessions.values()], human).targets];
      stale = false;
      const endedAt = input.now();
      notBefore = endedAt + (endedAt - startedAt) / largestShare;
      return rates;
    },
  };
}
