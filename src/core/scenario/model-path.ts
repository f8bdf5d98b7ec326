// Where a model named in a file or on the command line lies, and whether it is there.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isShippedModel, type ShippedModel, shippedModelFiles } from '../../shared/models.ts';

/** What ships, by the name that files give it. */
export function shippedModels(starterPath: string): Readonly<Record<ShippedModel, string>> {
  const besides = (name: ShippedModel): string => resolve(dirname(starterPath), shippedModelFiles[name]);
  return { starter: resolve(starterPath), 'starter-q4_0': besides('starter-q4_0') };
}

/** The name of a shipped model, or a path relative to `folder`. */
export function modelPath(named: string, folder: string, starterPath: string): string {
  return isShippedModel(named) ? shippedModels(starterPath)[named] : resolve(folder, named);
}

/** The opposite of `modelPath`: null for what does not ship. */
export function shippedName(path: string, starterPath: string): string | null {
  return Object.entries(shippedModels(starterPath)).find(([, shipped]) => shipped === path)?.[0] ?? null;
}

/** Null when a file is there; otherwise what was found and what to do. */
export async function missingModel(
  path: string,
  starterPath: string,
): Promise<{ readonly message: string; readonly hint: string } | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true) return null;
  const shipped = shippedName(path, starterPath);
  const hint =
    shipped !== null
      ? `the model "${shipped}" ships in models/starter: bring it back, or name another GGUF file`
      : 'put a GGUF file there, correct the path, or write "starter" for the model that ships';
  return found === null
    ? { message: `no such file: ${path}`, hint }
    : {
        message: `expected a GGUF file, got ${found.isDirectory() ? 'a directory' : 'a device or pipe'}: ${path}`,
        hint,
      };
}
