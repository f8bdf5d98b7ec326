// Finds a damaged database, and sets its files aside so that a fresh one can be opened without losing anything.
import { existsSync, renameSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { type Database, messageOf } from './database.ts';
import { freePath, timestamp } from './migrate.ts';

/** What is wrong with the structure of the file, null when nothing is. Reads the whole file. @throws AppError */
export function damageOf(database: Database): string | null {
  const first = String(database.pragma('quick_check(1)'));
  return first === 'ok' ? null : first;
}

/** @returns how many rows refer to rows that do not exist. */
export function danglingRows(database: Database): number {
  return database.query('SELECT 1 FROM pragma_foreign_key_check').all().length;
}

/** Renames the file with its write-ahead log, which may hold what the file lacks. @returns the new path of the file. */
export function setAside(file: string, now: number): string {
  const aside = freePath(`${file}.corrupt-${timestamp(now)}`);
  try {
    for (const suffix of ['', '-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
    }
  } catch (error) {
    throw new AppError(
      'database-corrupt',
      `${file} is damaged and could not be set aside as ${aside} (${messageOf(error)}). Move it away yourself, or give another folder with --data-dir.`,
    );
  }
  return aside;
}
