// The store: one SQLite file per data directory that holds every run, session, turn and known model.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type AnnotationStore, createAnnotationStore } from './annotations.ts';
import { type BaselineStore, createBaselineStore } from './baselines.ts';
import { type BranchStore, createBranchStore } from './branches.ts';
import { type BundleStore, createBundleStore } from './bundle-rows.ts';
import { type CalibrationStore, createCalibrationStore } from './calibrations.ts';
import { configure, type Database, openDatabase, openForReading, openToExamine, useWriteAheadLog } from './database.ts';
import { createDeletionStore, type DeletionStore } from './deletion.ts';
import { createEarlierStore, type EarlierStore } from './earlier.ts';
import { mayWrite, whyUnreadable } from './folder.ts';
import { damageOf, danglingRows, emptiedBesideLog, filesSetAside, setAside } from './health.ts';
import { createHistoryStore, type HistoryStore } from './history.ts';
import { createLogReviewStore, type LogReviewStore } from './log-review.ts';
import { createLogStore, type LogStore } from './logs.ts';
import { migrate, refuseNewer, refuseOlder } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createModelStore, type ModelStore } from './models.ts';
import { createRunStore, type RunStore } from './runs.ts';
import { createSessionStore, type SessionStore } from './sessions.ts';
import { createTurnStore, type TurnStore } from './turns.ts';
import { createVerdictStore, type VerdictStore } from './verdicts.ts';

export type StoreOptions = ({ readonly dataDir: string } | { readonly file: string }) & {
  /** Milliseconds since 1970; names copies of the file. */
  readonly now?: () => number;
  /** For those who only look: a damaged file stays where it is, and one that may not be written is opened to be read. */
  readonly reading?: boolean;
};

/** Any method throws AppError: database-failed when disk or locks fail, database-corrupt when the file is damaged. */
export type Store = {
  readonly runs: Omit<RunStore, 'markInterrupted'>;
  readonly sessions: SessionStore;
  readonly turns: TurnStore;
  readonly branches: BranchStore;
  readonly models: ModelStore;
  readonly baselines: BaselineStore;
  readonly logs: LogStore;
  readonly logReview: LogReviewStore;
  readonly earlier: EarlierStore;
  readonly verdicts: VerdictStore;
  readonly calibrations: CalibrationStore;
  readonly annotations: AnnotationStore;
  readonly history: HistoryStore;
  readonly deletion: DeletionStore;
  readonly bundles: BundleStore;
  /**
   * To be called once at a core's start: runs whose process ended without saying so become "interrupted"; those of
   * other living cores are left alone. @returns their ids, oldest first.
   */
  readonly markInterrupted: () => readonly string[];
  /** Reads the whole file. */
  check(): { readonly ok: boolean; readonly text: string };
  /** The file may not be written: whatever would change it throws. */
  readonly readOnly: boolean;
  /** Damaged files that were set aside beside it, now or before; none where the folder may not be listed. */
  setAside(): readonly string[];
  /** What the user should know about this opening: a damaged file set aside, a copy made before an update. */
  readonly notices: readonly string[];
  /** Of the database file. */
  readonly path: string;
  /** Commits what waits first. */
  close(): void;
};

/**
 * Opens `rehearsal.db` in the data directory, creating both. Other processes may have it open.
 * @throws AppError unsupported-platform, database-newer, database-failed; database-corrupt when it cannot be set aside.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const file = 'file' in options ? options.file : join(options.dataDir, 'rehearsal.db');
  const now = options.now ?? Date.now;
  const notices: string[] = [];
  const reading = options.reading === true;
  if (reading && mayNotBeWritten(file)) return openReadOnly(file);
  const database = await openSound(file, now, notices, reading);
  try {
    await useWriteAheadLog(database);
    const copy = migrate(database, migrations, now());
    if (copy !== null) notices.push(`The database was updated; the file as it was before is ${copy}.`);
    return assemble(database, notices, false);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A file or its folder; what is not there yet may be made. */
function mayNotBeWritten(file: string): boolean {
  return [file, dirname(file)].some((path) => existsSync(path) && !mayWrite(path));
}

/** @throws AppError bad-input when no file can be read, database-failed, database-corrupt, database-newer. */
async function openReadOnly(file: string): Promise<Store> {
  const why = whyUnreadable(file);
  if (why !== null)
    throw new AppError(
      'bad-input',
      why === 'ENOENT'
        ? `${dirname(file)} holds no ${basename(file)} and may not be written: there is nothing to read. Give another folder with --data-dir or REHEARSAL_DATA_DIR.`
        : `${file} may not be read by this user (${why}). Have its owner allow it for the folder and the file, or give another folder with --data-dir or REHEARSAL_DATA_DIR.`,
    );
  const emptied = emptiedBesideLog(file);
  if (emptied !== null) throw leftAsItIs(file, emptied, askItsOwner);
  const database = await openForReading(file);
  try {
    const damage = examine(database);
    if (damage !== null) throw leftAsItIs(file, damage, askItsOwner);
    refuseOlder(database, migrations.length);
    return assemble(database, [`${file} may not be written by this user: it is only read.`], true);
  } catch (error) {
    database.close();
    throw error;
  }
}

const beginAnew = 'Put a copy in its place, or begin anew: "rehearsal run" sets the file aside and starts a fresh one.';
const askItsOwner =
  'It may not be written here: its owner can put a copy in its place, or make the folder writable and begin anew with "rehearsal run", which sets the file aside. Until then give another folder with --data-dir or REHEARSAL_DATA_DIR.';

function leftAsItIs(file: string, damage: string, whatToDo: string): AppError {
  return new AppError('database-corrupt', `${file} is damaged (${damage}). It is left as it is. ${whatToDo}`);
}

/** Sets a damaged file aside and begins a fresh one; where one only looks, says so instead. */
async function openSound(file: string, now: () => number, notices: string[], reading: boolean): Promise<Database> {
  const damage = await damageIn(file);
  if (damage !== null) {
    if (reading) throw leftAsItIs(file, damage, beginAnew);
    const aside = setAside(file, now());
    notices.push(
      `The database ${file} is damaged (${damage}). It was set aside as ${aside}, and a fresh one was begun.`,
    );
  }
  const database = await openDatabase(file);
  configure(database);
  return database;
}

/** What is wrong with the file, null when nothing is or there is none. Leaves its bytes and those of its log alone. */
async function damageIn(file: string): Promise<string | null> {
  if (!existsSync(file)) return null;
  const emptied = emptiedBesideLog(file);
  if (emptied !== null) return emptied;
  const database = await openToExamine(file);
  try {
    return examine(database);
  } finally {
    database.close();
  }
}

/** @returns what is wrong with the file, null when nothing is. @throws AppError database-newer, database-failed. */
function examine(database: Database): string | null {
  try {
    configure(database);
    refuseNewer(database, migrations.length);
    return damageOf(database);
  } catch (error) {
    if (error instanceof AppError && error.code === 'database-corrupt') return String(error.details.reason);
    throw error;
  }
}

function assemble(database: Database, notices: readonly string[], readOnly: boolean): Store {
  const { markInterrupted, ...runs } = createRunStore(database);
  const turns = createTurnStore(database);
  return {
    runs,
    sessions: createSessionStore(database),
    turns,
    branches: createBranchStore(database),
    models: createModelStore(database),
    baselines: createBaselineStore(database),
    logs: createLogStore(database),
    logReview: createLogReviewStore(database),
    earlier: createEarlierStore(database),
    verdicts: createVerdictStore(database),
    calibrations: createCalibrationStore(database),
    annotations: createAnnotationStore(database),
    history: createHistoryStore(database),
    deletion: createDeletionStore(database, runs.refuseAtWork),
    bundles: createBundleStore(database),
    markInterrupted,
    check() {
      const damage = damageOf(database);
      if (damage !== null) return { ok: false, text: damage };
      const dangling = danglingRows(database);
      return dangling === 0
        ? { ok: true, text: 'structure and references are sound' }
        : { ok: false, text: `${dangling} rows refer to rows that do not exist` };
    },
    readOnly,
    setAside: () => filesSetAside(database.file),
    notices,
    path: database.file,
    close() {
      turns.flush();
      database.close();
    },
  };
}
