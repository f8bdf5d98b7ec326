// Runs: created whole with their suite and every planned session, found again by id, owned by the process at work.
import { distance } from 'fastest-levenshtein';
import type { Run, RunStatus, Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import { type ResolvedSuite, resolvedSuiteSchema } from '../../shared/schemas/suite.ts';
import type { Database } from './database.ts';
import { isAlive, type Owner, thisProcess } from './owner.ts';
import { insertSessions } from './sessions.ts';

export type RunStore = {
  /** All in one transaction; this process becomes the owner. Branches follow their parents in `sessions`. */
  create(run: Run, suite: ResolvedSuite, sessions: readonly Session[]): void;
  /** Newest first. */
  list(): readonly Run[];
  /** @throws AppError not-found */
  get(id: string): Run;
  /** A whole id, else a baseline, "last" or an unambiguous beginning. @throws AppError not-found (near ids listed), bad-input */
  find(wanted: string): Run;
  /** @throws AppError not-found */
  suite(id: string): ResolvedSuite;
  /** Makes this process the owner, before it goes on with a stored run. @throws AppError run-busy, not-found */
  claim(id: string): void;
  /** What is left out stays. "running" makes this process the owner; an end leaves none. @throws AppError not-found */
  setStatus(id: string, change: RunChange): void;
  /** @throws AppError run-busy while a living process carries the run out, not-found */
  refuseAtWork(id: string): void;
  /** Marks runs whose process is gone. @returns their ids, oldest first. */
  markInterrupted(): readonly string[];
};

export type RunChange = {
  readonly status: RunStatus;
  readonly startedAt?: number | null;
  readonly finishedAt?: number | null;
  readonly failure?: string | null;
  readonly models?: Run['models'];
};

type Row = Omit<Run, 'models'>;
type OwnerRow = { readonly id: string; readonly pid: number | null; readonly started: string | null };

/** A branch was not planned: it is counted apart, whatever came of it. */
const planned = 'run_id = runs.id AND parent_session_id IS NULL';
const columns = `
  id, suite_id AS suiteId, title, status, engine, seed,
  (SELECT count(*) FROM sessions WHERE ${planned}) AS sessions,
  (SELECT count(*) FROM sessions WHERE ${planned} AND status = 'finished') AS sessionsFinished,
  (SELECT count(*) FROM sessions
   WHERE ${planned} AND status = 'finished' AND end_reason = 'invalid') AS sessionsInvalid,
  (SELECT count(*) FROM sessions WHERE run_id = runs.id AND parent_session_id IS NOT NULL) AS branches,
  created_at AS createdAt, started_at AS startedAt, finished_at AS finishedAt, failure`;

export function createRunStore(database: Database): RunStore {
  const queries = prepare(database);
  const { addSession } = insertSessions(database);

  const complete = (row: Row): Run => ({ ...row, models: [...queries.models.all({ id: row.id })] });
  const get = (id: string): Run => {
    const row = queries.one.get({ id });
    if (row === undefined) throw notFound(id, queries.ids.all());
    return complete(row);
  };
  const putModels = (id: string, models: Run['models']): void => {
    queries.dropModels.run({ id });
    for (const [position, use] of models.entries()) queries.addModel.run({ ...use, id, position });
  };
  const own = (id: string, owner: Owner | null): void => {
    queries.own.run({ id, pid: owner?.pid ?? null, started: owner?.started ?? null });
  };
  const livingOwner = (id: string): Owner | null => {
    const row = queries.owner.get({ id });
    if (row === undefined) throw notFound(id, queries.ids.all());
    const owner = row.pid === null ? null : { pid: row.pid, started: row.started };
    return owner !== null && isAlive(owner) ? owner : null;
  };

  return {
    create: (run, suite, sessions) =>
      database.transaction(() => {
        const { models, sessions: _, sessionsFinished: __, sessionsInvalid: ___, branches: ____, ...rest } = run;
        queries.add.run({ ...rest, suite: JSON.stringify(suite) });
        own(run.id, thisProcess());
        putModels(run.id, models);
        for (const session of sessions) addSession(session);
      }),
    list: () => queries.all.all().map(complete),
    get,
    find(wanted) {
      const ids = queries.ids.all();
      // A whole id is never taken for anything else, whatever a baseline is called.
      const named = ids.find(({ id }) => id === wanted) ?? queries.baseline.get({ wanted });
      if (named !== undefined) return get(named.id);
      const [newest] = ids;
      if (wanted === 'last' && newest !== undefined) return get(newest.id);
      const matches = wanted === '' ? [] : ids.filter(({ id }) => id.startsWith(wanted));
      const [match] = matches;
      if (match === undefined) throw notFound(wanted, ids);
      if (matches.length > 1) throw ambiguous(wanted, matches);
      return get(match.id);
    },
    suite(id) {
      const row = queries.suite.get({ id });
      if (row === undefined) throw notFound(id, queries.ids.all());
      return resolvedSuiteSchema.parse(JSON.parse(row.suite));
    },
    claim: (id) =>
      database.transaction(() => {
        const owner = livingOwner(id);
        if (owner !== null && owner.pid !== process.pid) throw busy(id, owner);
        own(id, thisProcess());
      }),
    setStatus: (id, change) =>
      database.transaction(() => {
        const { startedAt, finishedAt, failure } = { ...get(id), ...withoutUndefined(change) };
        queries.change.run({ id, status: change.status, startedAt, finishedAt, failure });
        if (change.models !== undefined) putModels(id, change.models);
        if (change.status !== 'planned') own(id, change.status === 'running' ? thisProcess() : null);
      }),
    refuseAtWork(id) {
      const owner = livingOwner(id);
      if (owner !== null) throw busy(id, owner);
    },
    markInterrupted: () =>
      database.transaction(() => {
        const left = queries.unfinished.all().filter(({ id }) => livingOwner(id) === null);
        for (const { id } of left) queries.interrupt.run({ id });
        return left.map(({ id }) => id).filter((id) => get(id).status === 'interrupted');
      }),
  };
}

function prepare(database: Database) {
  return {
    add: database.query(`
      INSERT INTO runs (id, suite_id, title, status, engine, seed, suite, created_at, started_at, finished_at, failure)
      VALUES (@id, @suiteId, @title, @status, @engine, @seed, @suite, @createdAt, @startedAt, @finishedAt, @failure)`),
    all: database.query<Row>(`SELECT ${columns} FROM runs ORDER BY created_at DESC, rowid DESC`),
    one: database.query<Row>(`SELECT ${columns} FROM runs WHERE id = @id`),
    baseline: database.query<{ id: string }>('SELECT run_id AS id FROM baselines WHERE name = @wanted'),
    ids: database.query<{ id: string }>('SELECT id FROM runs ORDER BY created_at DESC, rowid DESC'),
    suite: database.query<{ suite: string }>('SELECT suite FROM runs WHERE id = @id'),
    change: database.query(`
      UPDATE runs SET status = @status, started_at = @startedAt, finished_at = @finishedAt, failure = @failure
      WHERE id = @id`),
    owner: database.query<OwnerRow>('SELECT id, owner_pid AS pid, owner_started AS started FROM runs WHERE id = @id'),
    own: database.query('UPDATE runs SET owner_pid = @pid, owner_started = @started WHERE id = @id'),
    unfinished: database.query<{ id: string }>(
      "SELECT id FROM runs WHERE status IN ('planned', 'running') ORDER BY created_at, rowid",
    ),
    // It ended when its last turn did, not when somebody noticed. Where only a branch was cut off, all that was planned is done.
    interrupt: database.query(`
      UPDATE runs SET owner_pid = NULL, owner_started = NULL,
        status = iif(EXISTS (SELECT 1 FROM sessions WHERE ${planned} AND status <> 'finished'), 'interrupted', 'finished'),
        finished_at = coalesce(
        (SELECT max(turns.started_at + turns.total_ms) FROM sessions JOIN turns ON turns.session_id = sessions.id
         WHERE sessions.run_id = runs.id),
        started_at, created_at)
      WHERE id = @id`),
    models: database.query<Run['models'][number]>(`
      SELECT role, target_id AS targetId, path, sha256, description FROM run_models
      WHERE run_id = @id ORDER BY position`),
    addModel: database.query(`
      INSERT INTO run_models (run_id, position, role, target_id, path, sha256, description)
      VALUES (@id, @position, @role, @targetId, @path, @sha256, @description)`),
    dropModels: database.query('DELETE FROM run_models WHERE run_id = @id'),
  };
}

function withoutUndefined(change: RunChange): Partial<RunChange> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function notFound(wanted: string, ids: readonly { readonly id: string }[]): AppError {
  const near = ids
    .map(({ id }) => id)
    .sort((a, b) => distance(wanted, a) - distance(wanted, b))
    .slice(0, 3);
  const hint = near.length === 0 ? 'None is stored yet.' : `Near ones: ${near.join(', ')}.`;
  return new AppError('not-found', `There is no run "${wanted}". ${hint}`, { near });
}

function ambiguous(wanted: string, matches: readonly { readonly id: string }[]): AppError {
  const ids = matches.map(({ id }) => id);
  const shown = ids.slice(0, 5).join(', ') + (ids.length > 5 ? ' and others' : '');
  return new AppError('bad-input', `"${wanted}" begins ${ids.length} runs: ${shown}. Give more of the id.`, { ids });
}

function busy(id: string, owner: Owner): AppError {
  const who = owner.pid === process.pid ? 'here' : `in process ${owner.pid}`;
  return new AppError('run-busy', `Run ${id} is going on ${who}. Wait for its end or stop it first.`);
}
