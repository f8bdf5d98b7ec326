// The scenarios, personas and suites in a folder, known by the names of their files: what ships, and the owner's library.
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

export const isYamlOrJson = (name: string): boolean => ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());

/** Absolute paths by file name without its ending, sorted; empty when the folder is not there. */
export function filesByName(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter(isYamlOrJson).toSorted() : [];
  return new Map(names.map((name) => [basename(name, extname(name)), join(folder, name)]));
}

export function shippedFiles(
  resourcesDir: string | undefined,
  key: 'scenarios' | 'personas',
): ReadonlyMap<string, string> {
  return resourcesDir === undefined ? new Map() : filesByName(join(resourcesDir, key));
}
