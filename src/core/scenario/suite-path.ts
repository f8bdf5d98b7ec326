// Finds the suite a user named: a file of theirs, or a suite of a library folder by its file's name.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { looksRemote } from '../../shared/schemas/common.ts';
import { hintFor } from '../hint.ts';
import { filesByName, isYamlOrJson } from './shipped.ts';

/**
 * An absolute path. A name that is also a file here is the file; suites in `folders` are known by their file's name, and
 * the first folder wins.
 * @throws AppError bad-input for an address of another machine, not-found with the nearest suite.
 */
export function resolveSuitePath(nameOrPath: string, folders: readonly string[]): string {
  if (looksRemote(nameOrPath)) {
    throw new AppError('bad-input', `${nameOrPath}: expected a path on this machine; addresses are never opened.`);
  }
  const path = resolve(nameOrPath);
  const known = new Map(folders.toReversed().flatMap((folder) => [...filesByName(folder)]));
  if (existsSync(path) && (isYamlOrJson(path) || !known.has(nameOrPath))) return path;
  const found = known.get(nameOrPath);
  if (found !== undefined) return found;
  const names = [...known.keys()];
  const hint = hintFor(nameOrPath, names, 'known suites');
  throw new AppError('not-found', `No suite "${nameOrPath}": no such file at ${path}, and none of that name; ${hint}`, {
    path,
    known: names,
  });
}
