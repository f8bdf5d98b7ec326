// The one door to SQLite: opens a file with the settings durability needs, and turns its errors into ours.
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';
import { makeFolder } from './folder.ts';

type Value = string | number | null;
export type Params = Readonly<Record<string, Value>>;

/** A statement prepared once, with named parameters. Every method throws AppError as `sqliteError` tells. */
export type Query<Row> = {
  get(params?: Params): Row | undefined;
  all(params?: Params): readonly Row[];
  /** Row by row; the connection takes no other statement until it is through. */
  iterate(params?: Params): IterableIterator<Row>;
  /** @returns how many rows it changed itself, without triggers and cascades. */
  run(params?: Params): number;
};

export type Database = {
  readonly file: string;
  query<Row>(sql: string): Query<Row>;
  /** One value of a pragma, or the first of its rows. */
  pragma(text: string): unknown;
  exec(sql: string): void;
  /** All or nothing; takes the write lock at its start, so that it never fails halfway for another writer. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/** Does the work, and turns errors of SQLite into ours. */
type Guard = <T>(work: () => T) => T;

/** Deleting a large run keeps the write lock for seconds. */
const busyTimeoutMs = 15_000;
const neededNodeApi = 10;

/** For what can only be read after it was written to. The copy of what may not be written may not be written either. */
export const howToWrite =
  'As its owner make the folder and what it holds writable (chmod -R u+w) and run "rehearsal runs" once, or copy the folder, make the copy writable and give it with --data-dir.';

/** better-sqlite3 ends the process with a segmentation fault where Node-API 10 is missing. @throws AppError unsupported-platform */
export function requireNodeApi(versions: { readonly node: string; readonly napi?: string | undefined }): void {
  if (Number(versions.napi) >= neededNodeApi) return;
  throw new AppError(
    'unsupported-platform',
    `Node ${versions.node} cannot open the database: it offers Node-API ${versions.napi ?? 'of no version'} and ${neededNodeApi} is needed. Use Node 22.14 or newer (24 is recommended); "npm run" in a checkout brings its own.`,
  );
}

/**
 * Opens or creates the file and the folders above it; reads nothing yet, so that damage shows at the first use only.
 * @throws AppError unsupported-platform, database-failed.
 */
export async function openDatabase(file: string): Promise<Database> {
  const Sqlite = await sqlite();
  const guarded = guard(file);
  makeDataFolder(dirname(file));
  return wrap(
    guarded(() => new Sqlite(file, { timeout: busyTimeoutMs })),
    file,
    guarded,
  );
}

/**
 * Opens a file that is there in order to see whether it is sound: a connection that may write would merge the write-ahead
 * log into the file when it closes, damaged or not. Only what was cut off while it had no such log yet is opened to be
 * written, because SQLite brings it back to its last sound state before anything can be read.
 * @throws AppError unsupported-platform, database-failed.
 */
export async function openToExamine(file: string): Promise<Database> {
  const database = await openReadOnly(file, file);
  try {
    database.pragma('schema_version');
    return database;
  } catch (error) {
    // Any other trouble shows again at the first use.
    if (!(error instanceof AppError && String(error.details.sqlite).startsWith('SQLITE_READONLY'))) return database;
    database.close();
    return openDatabase(file);
  }
}

/**
 * Opens a file that is there and may not be written, or lies in a folder that may not. SQLite reads a file with a
 * write-ahead log only where it may write beside it, or finds the log's index there; without a log the file is complete,
 * and SQLite is told that nothing will change it. Its owner may do so all the same: then every use of it throws.
 * @throws AppError unsupported-platform, database-failed.
 */
export async function openForReading(file: string): Promise<Database> {
  const guarded = guardUnchanged(file);
  const openUnchanging = () => openReadOnly(`${pathToFileURL(file).href}?immutable=1`, file, guarded);
  const log = `${file}-wal`;
  if (!existsSync(log)) return openUnchanging();
  const database = await openReadOnly(file, file);
  try {
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof AppError && error.code === 'database-corrupt') throw error;
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return openUnchanging();
    throw new AppError(
      'database-failed',
      `${log} holds changes that can only be read where this folder may be written. ${howToWrite}`,
    );
  }
}

/** `name` is the path of the file, or a URI of it. */
async function openReadOnly(name: string, file: string, guarded = guard(file)): Promise<Database> {
  const Sqlite = await sqlite();
  return wrap(
    guarded(() => new Sqlite(name, { readonly: true, timeout: busyTimeoutMs })),
    file,
    guarded,
  );
}

async function sqlite() {
  requireNodeApi(process.versions);
  // SQLite reads this when its native part is loaded: names as in openForReading are taken as URIs.
  process.env.SQLITE_USE_URI = '1';
  return (await import('better-sqlite3')).default;
}

function guard(file: string): Guard {
  return (work) => {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, file);
    }
  };
}

/** Changes since this call are told after each use, before what was read or any damage that it seems to have. */
function guardUnchanged(file: string): Guard {
  const guarded = guard(file);
  const before = stateOf(file);
  const refuseChanged = (): void => {
    if (stateOf(file) === before) return;
    throw new AppError(
      'database-failed',
      `${file} was written to while it was read, so that what was read may not belong together. Try again.`,
    );
  };
  return (work) => {
    try {
      const result = guarded(work);
      refuseChanged();
      return result;
    } catch (error) {
      refuseChanged();
      throw error;
    }
  };
}

/** Changes with whatever is written to the file, up to the grain of the file system's clock (milliseconds). */
function stateOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}

/** Settings of a connection; writes nothing into the file. */
export function configure(database: Database): void {
  // FULL: a commit is on the disk before it is announced. In WAL mode the build's default would be NORMAL.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
}

/** Lets readers and a writer work at once. Kept in the file: only the first opener of a new file switches. */
export async function useWriteAheadLog(database: Database): Promise<void> {
  // SQLite gives up here at once, without its busy timeout, while another process writes the new file.
  const giveUpAt = Date.now() + busyTimeoutMs;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof AppError && error.details.sqlite === 'SQLITE_BUSY';
      if (!busy || Date.now() > giveUpAt) throw error;
      await setTimeout(20);
    }
  }
}

function wrap(sqlite: SqliteDatabase, file: string, guarded: Guard): Database {
  return {
    file,
    query<Row>(sql: string): Query<Row> {
      const statement = guarded(() => sqlite.prepare<[Params], Row>(sql));
      return {
        get: (params = {}) => guarded(() => statement.get(params)),
        all: (params = {}) => guarded(() => statement.all(params)),
        iterate: (params = {}) => guarded(() => statement.iterate(params)),
        run: (params = {}) => guarded(() => statement.run(params).changes),
      };
    },
    pragma: (text) => guarded(() => sqlite.pragma(text, { simple: true })),
    exec: (sql) => void guarded(() => sqlite.exec(sql)),
    transaction: (work) => guarded(() => sqlite.transaction(work).immediate()),
    close: () => void sqlite.close(),
  };
}

function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new AppError(
      'database-failed',
      `${folder}: this data directory cannot be created (${messageOf(error)}). Give another with --data-dir or REHEARSAL_DATA_DIR.`,
    );
  }
}

/** Whether a statement broke a rule of the schema: a row that is there already, or one that belongs to nothing. */
export function isConstraintError(error: unknown): boolean {
  return error instanceof AppError && String(error.details.sqlite).startsWith('SQLITE_CONSTRAINT');
}

/**
 * Damage becomes `database-corrupt`, a broken rule of the schema `internal` (a defect of the caller), trouble with disk
 * or locks `database-failed`; `details.sqlite` keeps SQLite's own code, `details.reason` its text. Other errors pass unchanged.
 */
function sqliteError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof AppError || !code.startsWith('SQLITE_')) return error;
  const text = messageOf(error);
  const details = { sqlite: code, reason: text, file };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError(
      'database-corrupt',
      `${file}: the database is damaged (${text}). Start Rehearsal again: where it writes next, in the window or with "rehearsal run", it sets a damaged database aside and begins a fresh one.`,
      details,
    );
  }
  if (code.startsWith('SQLITE_CONSTRAINT')) return new AppError('internal', `${file}: ${text}`, details);
  return new AppError('database-failed', `${file}: ${text}. ${remedyFor(code)}`, details);
}

function remedyFor(code: string): string {
  if (code.startsWith('SQLITE_FULL')) return 'The disk is full: free some space, then resume.';
  if (code.startsWith('SQLITE_BUSY')) return 'Another process holds the file locked: stop it, then try again.';
  return 'Check that the disk works and that the folder may be written, or give another with --data-dir or REHEARSAL_DATA_DIR.';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
