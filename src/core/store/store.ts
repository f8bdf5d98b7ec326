// The store: one SQLite file per data directory that holds every run, session, turn and known model.
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type AnnotationStore, createAnnotationStore } from './annotations.ts';
import { type BaselineStore, createBaselineStore } from './baselines.ts';
import { type BranchStore, createBranchStore } from './branches.ts';
import { type BundleStore, createBundleStore } from './bundle-rows.ts';
import { type CalibrationStore, createCalibrationStore } from './calibrations.ts';
import { configure, type Database, openDatabase, useWriteAheadLog } from './database.ts';
import { createDeletionStore, type DeletionStore } from './deletion.ts';
import { createEarlierStore, type EarlierStore } from './earlier.ts';
import { damageOf, danglingRows, setAside } from './health.ts';
import { createHistoryStore, type HistoryStore } from './history.ts';
import { createLogReviewStore, type LogReviewStore } from './log-review.ts';
import { createLogStore, type LogStore } from './logs.ts';
import { migrate, refuseNewer } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createModelStore, type ModelStore } from './models.ts';
import { createRunStore, type RunStore } from './runs.ts';
import { createSessionStore, type SessionStore } from './sessions.ts';
import { createTurnStore, type TurnStore } from './turns.ts';
import { createVerdictStore, type VerdictStore } from './verdicts.ts';

export type StoreOptions = ({ readonly dataDir: string } | { readonly file: string }) & {
  /** Milliseconds since 1970; names copies of the file. */
  readonly now?: () => number;
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
  const database = await openSound(file, now, notices);
  try {
    await useWriteAheadLog(database);
    const copy = migrate(database, migrations, now());
    if (copy !== null) notices.push(`The database was updated; the file as it was before is ${copy}.`);
    return assemble(database, notices);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Sets a damaged file aside and begins a fresh one. */
async function openSound(file: string, now: () => number, notices: string[]): Promise<Database> {
  const database = await openDatabase(file);
  const damage = examine(database);
  if (damage === null) return database;
  const aside = setAside(database, now());
  notices.push(`The database ${file} is damaged (${damage}). It was set aside as ${aside}, and a fresh one was begun.`);
  const fresh = await openDatabase(file);
  configure(fresh);
  return fresh;
}

/** What is wrong with the file, null when nothing is. */
function examine(database: Database): string | null {
  try {
    configure(database);
    refuseNewer(database, migrations.length);
    return damageOf(database);
  } catch (error) {
    if (error instanceof AppError && error.code === 'database-corrupt') return String(error.details.reason);
    database.close();
    throw error;
  }
}

function assemble(database: Database, notices: readonly string[]): Store {
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
    notices,
    path: database.file,
    close() {
      turns.flush();
      database.close();
    },
  };
}
