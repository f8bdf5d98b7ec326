// Temporary folders, opened stores and stored runs for the tests of the store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { configure, type Database, openDatabase } from '../../src/core/store/database.ts';
import { openStore, type Store } from '../../src/core/store/store.ts';
import type { Run, Session } from '../../src/shared/dialogue.ts';
import { aRun, aSession, aSuite } from '../records.ts';

export { aSuite };

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryStore(dataDir = temporaryFolder()): Promise<Store> {
  const store = await openStore({ dataDir });
  onTestFinished(() => store.close());
  return store;
}

/** Runs SQL on the file beside the store. */
export async function withDatabase<T>(file: string, work: (database: Database) => T | Promise<T>): Promise<T> {
  const database = await openDatabase(file);
  try {
    configure(database);
    return await work(database);
  } finally {
    database.close();
  }
}

export function sessionsOf(runId: string, count: number): readonly Session[] {
  return Array.from({ length: count }, (_, ordinal) => aSession({ id: `${runId}-${ordinal}`, runId, ordinal }));
}

/** Stores a planned run with so many sessions. */
export function createRun(store: Store, id: string, sessions = 1, change: Partial<Run> = {}): Run {
  const run = aRun({ id, sessions, status: 'planned', startedAt: null, ...change });
  store.runs.create(run, aSuite, sessionsOf(id, sessions));
  return run;
}

export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Where the text was said: session and turn, in the order of the history, three turns a session at most. */
export function saidIn(store: Store, text: string): readonly (readonly [session: string, turn: number])[] {
  const { sessions } = store.history.search({ text, filters: {}, offset: 0, limit: 500 });
  return sessions.flatMap(({ session, hits }) => hits.map(({ turnIndex }) => [session.id, turnIndex] as const));
}
