// Finds a damaged database, and sets its files aside so that a fresh one can be opened without losing anything.
import { copyFileSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type Database, messageOf } from './database.ts';
import { freePath, timestamp } from './migrate.ts';

/** What is wrong with the structure of the file, null when nothing is. Reads the whole file. @throws AppError */
export function damageOf(database: Database): string | null {
  const first = String(database.pragma('quick_check(1)'));
  return first === 'ok' ? null : first;
}

/** What is wrong with a file that was emptied beside its log: SQLite would take it for a new one and write over the log. */
export function emptiedBesideLog(file: string): string | null {
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0 ? 'it is empty, and its write-ahead log is not' : null;
}

/** @returns how many rows refer to rows that do not exist. */
export function danglingRows(database: Database): number {
  return database.query('SELECT 1 FROM pragma_foreign_key_check').all().length;
}

const asideMark = '.corrupt-';

/** Damaged databases that were set aside beside `file`, by name; none where its folder may be entered but not listed. */
export function filesSetAside(file: string): readonly string[] {
  return namesIn(dirname(file))
    .filter((name) => name.startsWith(basename(file) + asideMark) && !name.endsWith('-wal') && !name.endsWith('-shm'))
    .sort()
    .map((name) => join(dirname(file), name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Renames the file, which nobody here has open, and the write-ahead log, which may hold what the file lacks: that one is
 * copied before, so that it is never without its file where the second renaming fails.
 * @returns the new path of the file. @throws AppError database-corrupt when it cannot be moved.
 */
export function setAside(file: string, now: number): string {
  const aside = freePath(`${file}${asideMark}${timestamp(now)}`);
  try {
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${aside}-wal`);
    renameSync(file, aside);
    // What is left belongs to the old file and would be taken for the fresh one's.
    for (const suffix of ['-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
    }
  } catch (error) {
    throw new AppError(
      'database-corrupt',
      `${file} is damaged and could not be set aside as ${aside} (${messageOf(error)}). Move it away yourself, or give another folder with --data-dir or REHEARSAL_DATA_DIR.`,
    );
  }
  return aside;
}
