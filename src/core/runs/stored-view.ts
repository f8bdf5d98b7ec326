// The view of a run from its rows alone: what a screen shows of a run that does not go on, and what one goes on from.
import { isBranch } from '../../shared/branches.ts';
import type { Session } from '../../shared/dialogue.ts';
import type { Progress } from '../../shared/events.ts';
import { viewOf } from '../../shared/reducer.ts';
import type { RunView } from '../../shared/run-view.ts';
import { summarize } from '../judging/summary.ts';
import type { Store } from '../store/store.ts';

/** @throws AppError not-found */
export function storedView(store: Store, runId: string, seq: number): RunView {
  const run = store.runs.get(runId);
  const sessions = store.sessions.of(runId);
  const view = viewOf({ seq, run, sessions, ticks: store.turns.ticks(runId) });
  return { ...view, progress: restingProgress(sessions, store.turns.humanSessions(runId)) };
}

/** What there is to say of a run at which nothing works. */
function restingProgress(sessions: readonly Session[], human: ReadonlySet<string>): Progress {
  const planned = sessions.filter((session) => !isBranch(session));
  const { targets, invalid, failed } = summarize(sessions, human);
  return {
    done: planned.filter((session) => session.status === 'finished').length,
    total: planned.length,
    running: 0,
    invalid,
    failed,
    tokensPerSecond: 0,
    generatedTokens: 0,
    remainingMs: null,
    rates: [...targets],
  };
}
