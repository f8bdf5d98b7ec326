// Folders for the database and for what lies beside it: made with those above them, asked whether they may be written.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Dialogues are nobody's but their owner's: what is made here others cannot look into. */
const ownersOnly = 0o700;

/**
 * As `mkdir -p` does, with the last folder for its owner only. Node's own recursive mkdir never ends where a folder stands
 * and takes none in it, as /proc does.
 * @throws the error of the first folder that cannot be made.
 */
export function makeFolder(folder: string, mode = ownersOnly): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), 0o777);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process made it just now.
    if (!isFolder(folder)) throw error;
  }
}

/** False for what is not there. */
export function mayWrite(path: string): boolean {
  return refusal(path, constants.W_OK) === null;
}

/** Why a file cannot be read, as the system calls it ("ENOENT": it is not there); null where it can. */
export function whyUnreadable(path: string): string | null {
  return refusal(path, constants.R_OK);
}

function refusal(path: string, mode: number): string | null {
  try {
    accessSync(path, mode);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
