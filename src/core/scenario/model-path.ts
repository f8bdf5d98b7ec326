// Where a model named in a file or on the command line lies, and whether it is there.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** "starter", or a path relative to `folder`. */
export function modelPath(named: string, folder: string, starterPath: string): string {
  return named === 'starter' ? resolve(starterPath) : resolve(folder, named);
}

/** Null when a file is there; otherwise what was found and what to do. */
export async function missingModel(
  path: string,
  starterPath: string,
): Promise<{ readonly message: string; readonly hint: string } | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true) return null;
  const hint =
    path === resolve(starterPath)
      ? 'the starter model ships in models/starter: bring it back, or name another GGUF file'
      : 'put a GGUF file there, correct the path, or write "starter" for the model that ships';
  return found === null
    ? { message: `no such file: ${path}`, hint }
    : {
        message: `expected a GGUF file, got ${found.isDirectory() ? 'a directory' : 'a device or pipe'}: ${path}`,
        hint,
      };
}
