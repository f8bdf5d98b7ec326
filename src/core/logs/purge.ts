// Removes an import with all that was made of it, and says what is out of reach.
import { open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { PurgeResult } from '../../shared/logs.ts';
import type { ImportRecord } from '../store/logs.ts';
import type { Store } from '../store/store.ts';

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}

const zeros = Buffer.alloc(1024 * 1024);

/** Overwrites the file's bytes before its name goes. @returns whether it was there. */
async function shred(file: string): Promise<boolean> {
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile()) return false;
  const handle = await open(file, 'r+');
  try {
    for (let at = 0; at < info.size; at += zeros.length)
      await handle.write(zeros, 0, Math.min(zeros.length, info.size - at), at);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rm(file);
  return true;
}

/** @throws AppError run-busy while the import is read or one of its runs goes on */
export async function purge(
  { store, dataDir }: { readonly store: Store; readonly dataDir: string },
  record: ImportRecord,
): Promise<PurgeResult> {
  if (record.status === 'running')
    throw new AppError('run-busy', `Import ${record.id} is being read. Cancel it first, then purge it.`);
  const derivations = store.logReview.derivations(record.id);
  const paths = derivations.filter(({ kind }) => kind === 'file').map(({ reference }) => reference);
  const runs = derivations.filter(({ kind }) => kind === 'run').map(({ reference }) => reference);
  const known = new Set(store.runs.list().map(({ id }) => id));
  let removedRuns = 0;
  for (const runId of runs) {
    if (!known.has(runId)) continue;
    store.deletion.delete({ runId, sessionId: null });
    removedRuns += 1;
  }
  const removed = store.logReview.remove(record.id);
  const files: string[] = [];
  const outside: string[] = [];
  for (const path of paths) {
    if (!isInside(dataDir, path)) outside.push(path);
    else if (await shred(path)) files.push(path);
  }
  const emptied = store.logReview.scrub();
  return {
    importId: record.id,
    ...removed,
    files,
    runs: removedRuns,
    unreachable: await outOfReach(store, record, outside, emptied),
  };
}

async function outOfReach(
  store: Store,
  record: ImportRecord,
  outside: readonly string[],
  emptied: boolean,
): Promise<string[]> {
  const folder = dirname(store.path);
  const copies = (await readdir(folder))
    .filter((name) => name.startsWith(`${basename(store.path)}.`))
    .map((name) => join(folder, name));
  const there = await Promise.all(
    outside.map(async (path) => ((await stat(path).catch(() => null)) === null ? null : path)),
  );
  return [
    `Your own file ${record.file} is untouched.`,
    ...there.filter((path) => path !== null).map((path) => `Exported outside of the data directory: ${path}.`),
    ...copies.map(
      (path) =>
        `A copy of the database, made before an update or because of damage, may hold the import without personal data as it was then: ${path}.`,
    ),
    ...(emptied
      ? []
      : [
          'Another process reads the database, so its write-ahead log could not be emptied. Stop that process and purge or open anything again.',
        ]),
    'Backups, snapshots of the file system, copies made by others, and blocks that a solid-state disk has set aside.',
  ];
}
