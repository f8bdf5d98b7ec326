// Finds the suite a user named: a file of theirs, or a shipped suite by its id.
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { looksRemote } from '../../shared/schemas/common.ts';
import { hintFor } from '../hint.ts';

const isSuiteFile = (name: string): boolean => ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());

function shippedSuites(suitesDir: string): ReadonlyMap<string, string> {
  const names = existsSync(suitesDir) ? readdirSync(suitesDir).filter(isSuiteFile) : [];
  return new Map(names.map((name) => [basename(name, extname(name)), join(suitesDir, name)]));
}

/**
 * An absolute path. A name that is also a file here is the file; shipped suites are known by their file's name.
 * @throws AppError bad-input for an address of another machine, not-found with the nearest shipped suite.
 */
export function resolveSuitePath(nameOrPath: string, suitesDir: string): string {
  if (looksRemote(nameOrPath)) {
    throw new AppError('bad-input', `${nameOrPath}: expected a path on this machine; addresses are never opened.`);
  }
  const path = resolve(nameOrPath);
  const shipped = shippedSuites(suitesDir);
  if (existsSync(path) && (isSuiteFile(path) || !shipped.has(nameOrPath))) return path;
  const found = shipped.get(nameOrPath);
  if (found !== undefined) return found;
  const hint = hintFor(nameOrPath, [...shipped.keys()], 'shipped suites');
  throw new AppError('not-found', `No suite "${nameOrPath}": no such file at ${path}, and no shipped suite; ${hint}`, {
    path,
    shipped: [...shipped.keys()],
  });
}
