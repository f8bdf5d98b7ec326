// Branches: a session row with its parent's turns copied before the fork, all or nothing, so that it is whole by itself.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from './database.ts';
import { insertSessions } from './sessions.ts';
import { insertTurns, turnColumns } from './turns.ts';

export type Fork = Pick<Session, 'personaId' | 'targetId' | 'replicate'> & {
  readonly parent: Session;
  /** Turns before this index are copied. */
  readonly turn: number;
  /** Its first own turn, when a person has said it already. */
  readonly said: Turn | null;
};

export type BranchStore = {
  /** Planned, after all other sessions of the run. @throws AppError bad-input when the parent has fewer turns. */
  add(fork: Fork): Session;
};

export function createBranchStore(database: Database): BranchStore {
  const { addSession } = insertSessions(database);
  const { addTurn } = insertTurns(database);
  const next = database.query<{ ordinal: number }>(
    'SELECT max(ordinal) + 1 AS ordinal FROM sessions WHERE run_id = @runId',
  );
  const copy = database.query(`
    INSERT INTO turns (session_id, ${turnColumns}) SELECT @id, ${turnColumns} FROM turns
    WHERE session_id = @parentId AND idx < @turn ORDER BY idx`);

  return {
    add: ({ parent, turn, said, ...change }) =>
      database.transaction(() => {
        const { runId, scenarioId } = parent;
        const ordinal = next.get({ runId })?.ordinal ?? 0;
        const session: Session = {
          ...change,
          id: `${runId}-${ordinal}`,
          runId,
          ordinal,
          scenarioId,
          parentSessionId: parent.id,
          parentTurn: turn,
          status: 'planned',
          outcome: null,
          failure: null,
          turnCount: turn + (said === null ? 0 : 1),
          startedAt: null,
          finishedAt: null,
        };
        addSession(session);
        const copied = copy.run({ id: session.id, parentId: parent.id, turn });
        if (copied !== turn)
          throw new AppError(
            'bad-input',
            `Session ${parent.ordinal + 1} of run ${runId} has ${copied} turns, so no branch can begin after ${turn}.`,
          );
        if (said !== null) addTurn({ ...said, sessionId: session.id });
        return session;
      }),
  };
}
