// Brings an opened file to the schema of this version; what an older version wrote is copied aside first.
import { existsSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { type Database, howToWrite } from './database.ts';

export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version'));
}

/** @throws AppError database-newer, naming both versions. */
export function refuseNewer(database: Database, known: number): void {
  const found = schemaVersion(database);
  if (found <= known) return;
  throw new AppError(
    'database-newer',
    `${database.file} was written by a newer Rehearsal: its schema is version ${found}, this program knows versions up to ${known}. Update Rehearsal, or give another folder with --data-dir or REHEARSAL_DATA_DIR. The file is left as it is.`,
    { found, known },
  );
}

/** For a file that may only be read. @throws AppError database-failed. */
export function refuseOlder(database: Database, known: number): void {
  const found = schemaVersion(database);
  if (found === known) return;
  throw new AppError(
    'database-failed',
    `${database.file} was written by an older Rehearsal (schema ${found}, this program needs ${known}) and may not be written. ${howToWrite}`,
    { found, known },
  );
}

/**
 * Applies the migrations that are missing, all or none; two processes may try at once.
 * @returns the path of the copy made before, null when there was nothing to copy.
 */
export function migrate(database: Database, migrations: readonly string[], now: number): string | null {
  const before = schemaVersion(database);
  if (before >= migrations.length) return null;
  const copy = before === 0 ? null : freePath(`${database.file}.before-v${migrations.length}-${timestamp(now)}`);
  if (copy !== null) database.query('VACUUM INTO @copy').run({ copy });
  database.transaction(() => {
    refuseNewer(database, migrations.length);
    for (const sql of migrations.slice(schemaVersion(database))) database.exec(sql);
    database.pragma(`user_version = ${migrations.length}`);
  });
  return copy;
}

/** For names of files, in UTC: 20261123-201501. */
export function timestamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
}

export function freePath(path: string): string {
  let free = path;
  for (let count = 2; existsSync(free); count++) free = `${path}-${count}`;
  return free;
}
