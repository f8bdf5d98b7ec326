// The places outside the data directory that the user picked in a dialog: there the page may write, and show files.
import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { z } from 'zod';

export type ChosenPlaces = {
  add(paths: readonly string[]): void;
  /** Picked, now or in an earlier session. */
  has(path: string): boolean;
};

/** Older ones are forgotten; picking again costs a click. */
const mostKept = 500;

/** Strictly inside, links not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  // On Windows the way to another drive is absolute.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export function chosenPlaces(file: string): ChosenPlaces {
  let chosen = read(file);
  return {
    add(paths) {
      chosen = [...new Set([...paths.map((path) => resolve(path)), ...chosen])].slice(0, mostKept);
      try {
        writeFileSync(file, JSON.stringify(chosen));
      } catch {
        // A full disk: they hold for this session.
      }
    },
    has: (path) => isAbsolute(path) && chosen.includes(resolve(path)),
  };
}

function read(file: string): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
