// Sessions: rows from the start of their run, started, then finished or failed; unfinished ones go on from their turns.
import type { Outcome, Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from './database.ts';

/** Every method that takes an id throws AppError not-found. */
export type SessionStore = {
  /** In the order of the plan. */
  of(runId: string): readonly Session[];
  get(id: string): Session;
  /** Also again, for one that was cut off or failed; its first start is kept. `at`: milliseconds since 1970. */
  start(id: string, at: number): void;
  finish(id: string, outcome: Outcome, at: number): void;
  fail(id: string, text: string, at: number): void;
};

export type SessionRow = Omit<Session, 'outcome'> & { readonly outcome: string | null };

/** Of the table "sessions", which may stand in a join. */
export const sessionColumns = `
  sessions.id, sessions.run_id AS runId, ordinal, scenario_id AS scenarioId, persona_id AS personaId, target_id AS targetId, replicate,
  parent_session_id AS parentSessionId, parent_turn AS parentTurn, sessions.status, outcome, sessions.failure,
  (SELECT count(*) FROM turns WHERE session_id = sessions.id) AS turnCount,
  sessions.started_at AS startedAt, sessions.finished_at AS finishedAt`;

export function createSessionStore(database: Database): SessionStore {
  const ofRun = database.query<SessionRow>(
    `SELECT ${sessionColumns} FROM sessions WHERE run_id = @runId ORDER BY ordinal`,
  );
  const one = database.query<SessionRow>(`SELECT ${sessionColumns} FROM sessions WHERE id = @id`);
  const start = database.query(`
    UPDATE sessions SET status = 'running', outcome = NULL, failure = NULL, finished_at = NULL,
      started_at = coalesce(started_at, @at) WHERE id = @id`);
  const finish = database.query(`
    UPDATE sessions SET status = 'finished', outcome = @outcome, failure = NULL, finished_at = @at WHERE id = @id`);
  const fail = database.query(`
    UPDATE sessions SET status = 'failed', outcome = NULL, failure = @text, finished_at = @at WHERE id = @id`);
  const changed = (id: string, rows: number): void => {
    if (rows === 0) throw notFound(id);
  };

  return {
    of: (runId) => ofRun.all({ runId }).map(toSession),
    get(id) {
      const row = one.get({ id });
      if (row === undefined) throw notFound(id);
      return toSession(row);
    },
    start: (id, at) => changed(id, start.run({ id, at })),
    finish: (id, outcome, at) => changed(id, finish.run({ id, at, outcome: JSON.stringify(outcome) })),
    fail: (id, text, at) => changed(id, fail.run({ id, at, text })),
  };
}

/** For the transaction that creates a run. */
export function insertSessions(database: Database): { addSession(session: Session): void } {
  const add = database.query(`
    INSERT INTO sessions (id, run_id, ordinal, scenario_id, persona_id, target_id, replicate, parent_session_id,
      parent_turn, status, outcome, failure, started_at, finished_at)
    VALUES (@id, @runId, @ordinal, @scenarioId, @personaId, @targetId, @replicate, @parentSessionId,
      @parentTurn, @status, @outcome, @failure, @startedAt, @finishedAt)`);
  return {
    addSession(session) {
      add.run({ ...session, outcome: session.outcome === null ? null : JSON.stringify(session.outcome) });
    },
  };
}

export function toSession(row: SessionRow): Session {
  return { ...row, outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as Outcome) };
}

function notFound(id: string): AppError {
  return new AppError('not-found', `There is no session "${id}".`);
}
