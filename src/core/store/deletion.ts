// Deletes a run or a session with everything derived from it, and tells beforehand what that is.
import { AppError } from '../../shared/errors.ts';
import type { Deletion } from '../../shared/history.ts';
import type { Database } from './database.ts';
import { referencesOf } from './run-tables.ts';

export type Doomed = { readonly runId: string; readonly sessionId: string | null };
export type Taken = Omit<Deletion, 'words'>;

export type DeletionStore = {
  /** What goes, branches wherever they are included. */
  preview(doomed: Doomed): Taken;
  /** @returns what went. @throws AppError run-busy while somebody works on one of the runs, not-found */
  delete(doomed: Doomed): Taken;
};

/** Sessions that go: those of the run, or the one; and branches of these, wherever they are. */
const doomedSessions = `
  WITH RECURSIVE doomed (id) AS (
    SELECT id FROM sessions WHERE id = @sessionId OR (@sessionId IS NULL AND run_id = @runId)
    UNION SELECT sessions.id FROM sessions JOIN doomed ON sessions.parent_session_id = doomed.id
  )`;

const told = new Set(['sessions', 'turns', 'notes', 'labels', 'baselines', 'run_models', 'imports']);

export function createDeletionStore(database: Database, refuseAtWork: (runId: string) => void): DeletionStore {
  const references = referencesOf(database).filter(({ parent }) => parent === 'runs' || parent === 'sessions');
  const counts = [...Map.groupBy(references, ({ name }) => name)]
    .filter(([name]) => name !== 'sessions')
    .map(([name, keys]) => {
      const conditions = keys.map(({ parent, column }) =>
        parent === 'sessions' ? `"${column}" IN doomed` : `(@sessionId IS NULL AND "${column}" = @runId)`,
      );
      const count = `SELECT count(*) AS count FROM "${name}" WHERE ${conditions.join(' OR ')}`;
      return { name, query: database.query<{ count: number }>(`${doomedSessions} ${count}`) };
    });
  const sessions = database.query<{ sessions: number; branches: number }>(`${doomedSessions}
    SELECT count(*) AS sessions, count(parent_session_id) AS branches FROM sessions WHERE id IN doomed`);
  const baselines = database.query<{ name: string }>(
    'SELECT name FROM baselines WHERE run_id = @runId AND @sessionId IS NULL ORDER BY name',
  );
  const runs = database.query<{ id: string }>(`${doomedSessions}
    SELECT @runId AS id UNION SELECT run_id FROM sessions WHERE id IN doomed`);
  const dropRun = database.query('DELETE FROM runs WHERE id = @runId AND @sessionId IS NULL');
  const dropSession = database.query('DELETE FROM sessions WHERE id = @sessionId AND run_id = @runId');
  // FTS5 keeps deleted words until it merges (sqlite.org/fts5.html); its own secure-delete took 140 s for 50,000 turns.
  const purgeSearch = database.query("INSERT INTO turns_fts (turns_fts) VALUES ('optimize')");

  const preview = (doomed: Doomed): Taken => {
    const rows = new Map(counts.map(({ name, query }) => [name, query.get(doomed)?.count ?? 0]));
    return {
      ...doomed,
      sessions: 0,
      branches: 0,
      ...sessions.get(doomed),
      turns: rows.get('turns') ?? 0,
      notes: rows.get('notes') ?? 0,
      labels: rows.get('labels') ?? 0,
      baselines: baselines.all(doomed).map(({ name }) => name),
      derived: Object.fromEntries([...rows].filter(([name, count]) => !told.has(name) && count > 0)),
    };
  };

  return {
    preview,
    delete(doomed) {
      const taken = database.transaction(() => {
        for (const { id } of runs.all(doomed)) refuseAtWork(id);
        const going = preview(doomed);
        if (dropRun.run(doomed) + dropSession.run(doomed) === 0)
          throw new AppError('not-found', `There is no ${doomed.sessionId === null ? 'run' : 'session'} to delete.`);
        purgeSearch.run();
        return going;
      });
      // What was deleted must not live on in the write-ahead log.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return taken;
    },
  };
}
