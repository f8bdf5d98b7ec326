// The session that somebody names: by its id, or by its number in the run as people count.
import type { Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Store } from '../store/store.ts';

/** @throws AppError not-found, with the numbers there are */
export function findSession(store: Pick<Store, 'sessions'>, runId: string, wanted: string): Session {
  const sessions = store.sessions.of(runId);
  const session = sessions.find((one) => one.id === wanted || String(one.ordinal + 1) === wanted);
  if (session !== undefined) return session;
  throw new AppError('not-found', `Run ${runId} has no session "${wanted}"; its sessions are 1 to ${sessions.length}.`);
}
