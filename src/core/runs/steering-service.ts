// Steering as the contract has it: finds the run and the session that a person means, or says why it cannot be steered.

import type { Contract } from '../../shared/contract.ts';
import type { Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { Store } from '../store/store.ts';
import type { Execution } from './execution.ts';
import type { RunService } from './run-service.ts';

type SteeringMethods = 'runs.pause' | 'runs.continue' | 'runs.step' | 'sessions.say' | 'sessions.unsay';

export function createSteeringHandlers({
  store,
  runs,
}: {
  readonly store: Store;
  readonly runs: Pick<RunService, 'live'>;
}): Pick<Handlers<Contract>, SteeringMethods> {
  const live = (runId: string): Execution => {
    const execution = runs.live(runId);
    if (execution !== null) return execution;
    const { status } = store.runs.get(runId);
    const state = status === 'running' ? 'about to end' : status;
    throw new AppError('bad-input', `Run ${runId} does not go on (it is ${state}), so there is nothing to steer.`);
  };

  /** @returns the id of the session when one is meant, null for the whole run. */
  const steerable = (runId: string, sessionId: string | undefined): string | null => {
    if (sessionId === undefined) return null;
    const session = sessionOf(store, runId, sessionId);
    if (session.status !== 'finished' && session.status !== 'failed') return sessionId;
    throw new AppError(
      'bad-input',
      `Session ${session.ordinal + 1} of run ${runId} has ended. Branch from one of its turns to go on from there.`,
    );
  };

  return {
    'runs.pause': ({ runId, sessionId }) => {
      live(runId).steering.pause(steerable(runId, sessionId));
      return {};
    },
    'runs.continue': ({ runId, sessionId }) => {
      live(runId).steering.continue(steerable(runId, sessionId));
      return {};
    },
    'runs.step': ({ runId, sessionId }) => ({
      sessions: live(runId).steering.step(steerable(runId, sessionId)),
    }),
    'sessions.say': ({ runId, sessionId, speaker, text }) => {
      const { steering } = live(runId);
      steerable(runId, sessionId);
      steering.say(sessionId, speaker, text);
      return {};
    },
    'sessions.unsay': ({ runId, sessionId, speaker }) => ({
      takenBack: live(runId).steering.unsay(sessionId, speaker),
    }),
  };
}

/** @throws AppError not-found */
export function sessionOf(store: Store, runId: string, sessionId: string): Session {
  const session = store.sessions.get(sessionId);
  if (session.runId === runId) return session;
  throw new AppError('not-found', `Run ${runId} has no session "${sessionId}".`);
}
