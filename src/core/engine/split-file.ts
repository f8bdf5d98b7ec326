// Models split into several files, named name-00001-of-00003.gguf and so on: which files belong to one.
import { stat } from 'node:fs/promises';

/** The files of a model in order, the first one first; one for a model that is not split. */
export function partPaths(path: string): readonly string[] {
  const match = /-\d{5}-of-(\d{5})\.gguf$/.exec(path);
  if (match?.[1] === undefined) return [path];
  const start = path.slice(0, match.index);
  return Array.from(
    { length: Number(match[1]) },
    (_, index) => `${start}-${String(index + 1).padStart(5, '0')}-of-${match[1]}.gguf`,
  );
}

/** The file that stands for the whole model. */
export function firstPart(path: string): string {
  return partPaths(path)[0] ?? path;
}

/** Bytes of all parts together and the latest time of change, in milliseconds since 1970; null when one is missing. */
export async function wholeFile(path: string): Promise<{ readonly bytes: number; readonly modifiedAt: number } | null> {
  const files = await Promise.all(partPaths(path).map((part) => stat(part).catch(() => null)));
  const present = files.filter((file) => file?.isFile() === true);
  if (present.length < files.length) return null;
  return {
    bytes: present.reduce((sum, file) => sum + (file?.size ?? 0), 0),
    modifiedAt: Math.max(...present.map((file) => file?.mtimeMs ?? 0)),
  };
}
