// A run as rows that travel: given out table by table, and taken in through a database of their own that is checked first.
import { AppError } from '../../shared/errors.ts';
import { configure, type Database, openDatabase, type Query } from './database.ts';
import { damageOf, danglingRows } from './health.ts';
import { migrations } from './migrations/index.ts';
import { localColumns, type RunTable, runTables } from './run-tables.ts';

export type Value = string | number | null;
export type BundleRow = { readonly table: string; readonly row: Readonly<Record<string, Value>> };

export type ImportRecord = {
  readonly sha256: string;
  readonly version: string;
  readonly exportedAt: number;
  readonly importedAt: number;
  /** Cards as JSON. */
  readonly models: string;
};

export type BundleStore = {
  readonly schema: number;
  /** Every row that belongs to the run; never many of them in memory. */
  rows(runId: string): Iterable<BundleRow>;
  /**
   * Takes the run of a staged file in, all or nothing. `here`: the run is stored already and equal.
   * @throws AppError bad-input when a different run of this id is stored.
   */
  takeIn(file: string, runId: string, record: ImportRecord): 'imported' | 'here';
  /** Null for a run that was rehearsed on this machine. */
  origin(runId: string): ImportRecord | null;
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
/** Not those that are of a process and machine. */
const travelling = (table: RunTable): string =>
  quoted(table.columns.filter((column) => !localColumns.includes(column)));
/** The rows of a run, in a database that is attached as `schema`. */
const ofRun = (schema: string, { owner }: RunTable): string =>
  owner.of === 'run'
    ? `"${owner.column}" = @runId`
    : `"${owner.column}" IN (SELECT id FROM ${schema}.sessions WHERE run_id = @runId)`;
/** What comes to a run after its end, by people, checks and judges, so that two copies of it may differ there. */
const marks = ['baselines', 'notes', 'labels', 'assessments', 'verdicts', 'calibrations', 'calibration_items'];

export function createBundleStore(database: Database): BundleStore {
  const tables = runTables(database);
  const sessions = database.query<{ id: string }>('SELECT id FROM sessions WHERE run_id = @runId ORDER BY ordinal');
  const reads = tables.map((table) => {
    const columns = travelling(table);
    const order = table.name === 'sessions' ? 'ordinal' : table.name === 'turns' ? 'idx' : quoted(table.columns);
    return {
      table,
      query: database.query<BundleRow['row']>(
        `SELECT ${columns} FROM "${table.name}" WHERE "${table.owner.column}" = @owner ORDER BY ${order}`,
      ),
    };
  });
  const add = database.query(`
    INSERT INTO imports (run_id, sha256, version, exported_at, imported_at, models)
    VALUES (@runId, @sha256, @version, @exportedAt, @importedAt, @models)`);
  const origin = database.query<ImportRecord>(`
    SELECT sha256, version, exported_at AS exportedAt, imported_at AS importedAt, models
    FROM imports WHERE run_id = @runId`);
  const stored = database.query('SELECT 1 FROM runs WHERE id = @runId');

  /** Rows of the bundle that are not stored, and stored ones that are not in the bundle. */
  const differences = (runId: string): number => {
    const compared = tables.filter(({ name }) => !marks.includes(name));
    return compared.reduce((sum, table) => {
      const columns = travelling(table);
      const from = (schema: string): string =>
        `SELECT ${columns} FROM ${schema}."${table.name}" WHERE ${ofRun(schema, table)}`;
      const either = (one: string, other: string): string => `SELECT * FROM (${from(one)} EXCEPT ${from(other)})`;
      const sql = `SELECT count(*) AS count FROM (${either('main', 'bundle')} UNION ALL ${either('bundle', 'main')})`;
      return sum + (database.query<{ count: number }>(sql).get({ runId })?.count ?? 0);
    }, 0);
  };

  const insertAll = (runId: string): void => {
    database.pragma('defer_foreign_keys = ON');
    for (const table of tables) {
      const columns = travelling(table);
      // A name that stands for another run here keeps doing so.
      const taken = table.name === 'baselines' ? 'ON CONFLICT DO NOTHING' : '';
      const order = table.name === 'turns' ? 'ORDER BY id' : '';
      database
        .query(
          `INSERT INTO main."${table.name}" (${columns})
           SELECT ${columns} FROM bundle."${table.name}" WHERE ${ofRun('bundle', table)} ${order} ${taken}`,
        )
        .run({ runId });
    }
  };

  return {
    schema: migrations.length,
    *rows(runId) {
      for (const { table, query } of reads) {
        const owners = table.owner.of === 'run' ? [runId] : sessions.all({ runId }).map(({ id }) => id);
        for (const owner of owners) for (const row of query.all({ owner })) yield { table: table.name, row };
      }
    },
    takeIn(file, runId, record) {
      database.query('ATTACH DATABASE @file AS bundle').run({ file });
      try {
        return database.transaction(() => {
          if (stored.get({ runId }) !== undefined) {
            if (differences(runId) === 0) return 'here';
            throw new AppError(
              'bad-input',
              `Run ${runId} is stored here already, and differs from the one in the bundle: one of them went on. Delete the one here to take in the other ("rehearsal delete ${runId}").`,
            );
          }
          insertAll(runId);
          add.run({ ...record, runId });
          return 'imported';
        });
      } finally {
        database.exec('DETACH DATABASE bundle');
      }
    },
    origin: (runId) => origin.get({ runId }) ?? null,
  };
}

export type Staging = {
  /** @throws AppError bad-input for what the schema of the bundle has no place for. */
  add(rows: readonly BundleRow[]): void;
  /** Closes the file. @returns how many sessions and turns it holds. @throws AppError bad-input when they do not hang together. */
  finish(runId: string): { readonly sessions: number; readonly turns: number };
  close(): void;
};

/** An empty file of the schema that the bundle was written with, for its rows to be checked in. */
export async function stage(file: string, schema: number): Promise<Staging> {
  const database = await openDatabase(file);
  configure(database);
  database.pragma('foreign_keys = OFF');
  // Nothing here outlives a power cut: the bundle is still there.
  database.pragma('synchronous = OFF');
  for (const sql of migrations.slice(0, schema)) database.exec(sql);
  database.pragma(`user_version = ${schema}`);
  const tables = new Map(runTables(database).map((table) => [table.name, table]));
  const inserts = new Map<string, Query<unknown>>();
  const insertOf = (name: string, columns: readonly string[]): Query<unknown> => {
    const key = JSON.stringify([name, columns]);
    const known = inserts.get(key);
    if (known !== undefined) return known;
    const table = tables.get(name);
    const foreign = columns.filter((column) => table?.columns.includes(column) !== true);
    if (table === undefined || foreign.length > 0 || columns.length === 0) {
      throw new AppError(
        'bad-input',
        `it holds what its version has no place for: ${name} ${foreign.join(', ')}`.trim(),
      );
    }
    const values = columns.map((_, index) => `@v${index}`).join(', ');
    const made = database.query(`INSERT INTO "${name}" (${quoted(columns)}) VALUES (${values})`);
    inserts.set(key, made);
    return made;
  };
  let open = true;
  const close = (): void => {
    if (open) database.close();
    open = false;
  };

  return {
    add: (rows) =>
      database.transaction(() => {
        for (const { table, row } of rows) {
          const columns = Object.keys(row);
          const insert = insertOf(table, columns);
          insert.run(Object.fromEntries(columns.map((column, index) => [`v${index}`, row[column] ?? null])));
        }
      }),
    finish(runId) {
      const count = (sql: string): number => database.query<{ count: number }>(sql).get({ runId })?.count ?? 0;
      const foreign = [...tables.values()].reduce(
        (sum, table) =>
          sum + count(`SELECT count(*) AS count FROM "${table.name}" WHERE NOT (${ofRun('main', table)})`),
        0,
      );
      const runs = count('SELECT count(*) AS count FROM runs WHERE id = @runId');
      if (foreign > 0 || runs !== 1 || danglingRows(database) > 0 || damageOf(database) !== null)
        throw new AppError('bad-input', 'its rows do not hang together');
      const counts = {
        sessions: count('SELECT count(*) AS count FROM sessions WHERE run_id = @runId'),
        turns: count(
          'SELECT count(*) AS count FROM turns WHERE session_id IN (SELECT id FROM sessions WHERE run_id = @runId)',
        ),
      };
      close();
      return counts;
    },
    close,
  };
}
