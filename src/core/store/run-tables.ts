// Which tables hold what belongs to a run, read from the schema so that a table to come is not forgotten.
import type { Database } from './database.ts';

export type RunTable = {
  readonly name: string;
  /** Without keys that only count within one file, and without columns that SQLite computes. */
  readonly columns: readonly string[];
  /** The column with the run's or the session's id. */
  readonly owner: { readonly column: string; readonly of: 'run' | 'session' };
  /** Tables whose rows its rows refer to. */
  readonly refersTo: readonly string[];
};

/** `column` of table `name` names a row of table `parent`. */
export type Reference = { readonly name: string; readonly parent: string; readonly column: string };
type Column = { readonly name: string; readonly type: string; readonly pk: number };

export function referencesOf(database: Database): readonly Reference[] {
  return database
    .query<Reference>(`
      SELECT tables.name, keys."table" AS parent, keys."from" AS column
      FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
      WHERE tables.type = 'table' ORDER BY 1, keys.id`)
    .all();
}

/** Those first that others refer to; "imports" is of this machine alone. */
export function runTables(database: Database): readonly RunTable[] {
  const references = referencesOf(database).filter(({ name }) => name !== 'imports');
  const byTable = Map.groupBy(references, ({ name }) => name);
  const columns = database.query<Column>('SELECT name, type, pk FROM pragma_table_info(@name)');
  const ownerOf = (name: string): RunTable['owner'] | null => {
    const keyTo = (parent: string) =>
      byTable.get(name)?.find((key) => key.parent === parent && key.column !== 'parent_session_id')?.column;
    const [run, session] = [keyTo('runs'), keyTo('sessions')];
    if (run !== undefined) return { column: run, of: 'run' };
    return session === undefined ? null : { column: session, of: 'session' };
  };
  const tables = ['runs', ...byTable.keys()].flatMap((name): RunTable[] => {
    const owner = name === 'runs' ? ({ column: 'id', of: 'run' } as const) : ownerOf(name);
    if (owner === null) return [];
    const kept = columns.all({ name }).filter(({ type, pk }) => !(pk === 1 && type === 'INTEGER'));
    const refersTo = [...new Set((byTable.get(name) ?? []).map(({ parent }) => parent))].filter((one) => one !== name);
    return [{ name, columns: kept.map((column) => column.name), owner, refersTo }];
  });
  const sorted: RunTable[] = [];
  const place = (table: RunTable): void => {
    if (sorted.includes(table)) return;
    for (const name of table.refersTo) {
      const before = tables.find((one) => one.name === name);
      if (before !== undefined) place(before);
    }
    sorted.push(table);
  };
  for (const table of tables) place(table);
  return sorted;
}

/** Of process and machine, not of the run. */
export const localColumns: readonly string[] = ['owner_pid', 'owner_started'];
