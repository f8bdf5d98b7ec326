// Takes a run bundle in: every line checked, every row tried in a database of its own, then all of it or nothing.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BundleManifest,
  bundleEndSchema,
  bundleFormat,
  bundleManifestSchema,
  bundleRowSchema,
  bundleVersion,
} from '../../shared/bundle.ts';
import { runSchema, sessionSchema, turnSchema } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import { type BundleRow, type Staging, stage } from '../store/bundle-rows.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Work } from '../work.ts';
import { readLines } from './lines.ts';

/** Rows that go into one transaction. */
const batch = 500;

export type Taken = {
  readonly runId: string;
  readonly title: string;
  readonly sessions: number;
  readonly turns: number;
  readonly state: 'imported' | 'here';
};

/**
 * `folder` is where the rows are tried, on the disk of the store.
 * @throws AppError bad-input: no bundle, a newer one, a damaged one, another run of this id; cancelled.
 */
export async function readBundle(
  store: Store,
  file: string,
  options: {
    readonly folder: string;
    readonly now: number;
    readonly work: Work;
    /** Throws for a run that cannot be reported on. */
    readonly tryOut: (store: Store, runId: string) => void;
  },
): Promise<Taken> {
  const place = await mkdtemp(join(options.folder, 'import-'));
  const staged = join(place, 'bundle.db');
  try {
    const { manifest, sha256, sessions, turns } = await stageBundle(staged, file, store.bundles.schema, options.work);
    await validate(staged, manifest.runId, options).catch((error: unknown) => {
      throw options.work.signal.aborted ? error : damaged(file, reasonOf(error));
    });
    const state = store.bundles.takeIn(staged, manifest.runId, {
      sha256,
      version: manifest.program,
      exportedAt: manifest.exportedAt,
      importedAt: options.now,
      models: JSON.stringify(manifest.models),
    });
    return { runId: manifest.runId, title: manifest.title, sessions, turns, state };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function reasonOf(error: unknown): string {
  // Its message tells how a data folder is mended: the file that the rows are tried in is gone after this.
  const reason = error instanceof AppError && error.code === 'database-corrupt' ? error.details.reason : null;
  if (typeof reason === 'string') return reason;
  return error instanceof Error ? error.message : String(error);
}

function damaged(file: string, reason: string): AppError {
  return new AppError('bad-input', `${file}: the bundle is damaged (${reason}). Nothing was imported; copy it anew.`, {
    file,
    reason,
  });
}

function parseLine(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function manifestOf(bytes: Buffer, file: string, schema: number): BundleManifest {
  const noBundle = new AppError(
    'bad-input',
    `${file}: not a run bundle. Expected a file that "rehearsal bundle export" wrote.`,
  );
  let value: unknown;
  try {
    value = parseLine(bytes);
  } catch {
    throw noBundle;
  }
  const named = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  if (named.format !== bundleFormat) throw noBundle;
  if (Number(named.version) > bundleVersion || Number(named.schema) > schema)
    throw new AppError(
      'bad-input',
      `${file}: written by a newer Rehearsal (${String(named.program)}; bundle version ${String(named.version)}, schema ${String(named.schema)}; this program reads up to ${bundleVersion} and ${schema}). Update Rehearsal to import it.`,
    );
  const manifest = bundleManifestSchema.safeParse(value);
  if (!manifest.success) throw damaged(file, 'its first line does not say what it is');
  return manifest.data;
}

async function stageBundle(staged: string, file: string, schema: number, work: Work) {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true)
    throw new AppError('bad-input', `${file}: ${found === null ? 'no such file' : 'a folder, not a file'}.`);
  let staging: Staging | null = null;
  let manifest: BundleManifest | null = null;
  let end: { readonly lines: number; readonly sha256: string } | null = null;
  const hash = createHash('sha256');
  let lines = 0;
  let waiting: BundleRow[] = [];
  try {
    for await (const { bytes, readBytes } of readLines(file, work.signal)) {
      work.progress('reading', readBytes, found.size);
      if (end !== null) throw damaged(file, 'it goes on after its end');
      if (manifest === null || staging === null) {
        manifest = manifestOf(bytes, file, schema);
        staging = await stage(staged, manifest.schema);
      } else {
        const value = parseLine(bytes);
        const ending = bundleEndSchema.safeParse(value);
        if (ending.success) {
          end = ending.data;
          continue;
        }
        const { table, row } = bundleRowSchema.parse(value);
        waiting.push({ table, row });
        if (waiting.length >= batch) staging.add(waiting.splice(0));
      }
      hash.update(bytes);
      lines += 1;
    }
    if (manifest === null || staging === null) throw damaged(file, 'it is empty');
    if (end === null) throw damaged(file, 'its end is missing');
    const sha256 = hash.digest('hex');
    if (end.lines !== lines || end.sha256 !== sha256)
      throw damaged(file, `expected SHA-256 ${end.sha256}, found ${sha256}`);
    staging.add(waiting);
    waiting = [];
    return { manifest, sha256, ...staging.finish(manifest.runId) };
  } catch (error) {
    if (work.signal.aborted) throw error;
    if (error instanceof AppError && error.message.startsWith(file)) throw error;
    // Before the first line nothing says that it is a bundle at all.
    if (manifest === null && error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR')
      throw new AppError(
        'bad-input',
        `${file}: not a run bundle. Expected a file that "rehearsal bundle export" wrote.`,
      );
    throw damaged(file, reasonOf(error));
  } finally {
    staging?.close();
  }
}

/** Brings the rows to this program's schema, and reads each of them as it will be read later. */
async function validate(
  staged: string,
  runId: string,
  { work, tryOut }: { readonly work: Work; readonly tryOut: (store: Store, runId: string) => void },
): Promise<void> {
  const copy = await openStore({ file: staged });
  try {
    runSchema.parse(copy.runs.get(runId));
    copy.runs.suite(runId);
    tryOut(copy, runId);
    const sessions = copy.sessions.of(runId);
    for (const [index, session] of sessions.entries()) {
      if (work.signal.aborted) throw work.signal.reason;
      sessionSchema.parse(session);
      for (const turn of copy.turns.of(session.id)) turnSchema.parse(turn);
      copy.verdicts.ofSession(session.id);
      work.progress('checking', index + 1, sessions.length);
      // Other calls get their turn.
      if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    copy.close();
  }
}
