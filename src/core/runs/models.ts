// Which models this machine has: found, looked at once in a throwaway child, known by SHA-256 from then on.
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { ModelRecord } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { Engine } from '../engine/engine.ts';
import { firstPart, partPaths, wholeFile } from '../engine/split-file.ts';
import { shippedModels, shippedName } from '../scenario/model-path.ts';
import type { Store } from '../store/store.ts';
import { publishedSha256, sha256Of } from './model-hash.ts';

export type ModelRegistry = {
  /**
   * Looks at the file anew and records it as it is now, whatever was known of it.
   * @throws AppError model-not-found, model-invalid, model-unsupported: from the header, or from the child that tried it.
   */
  register(path: string): Promise<ModelRecord>;
  /** Forgets the model, and deletes its files where they lie in the models folder. @throws AppError not-found, bad-input */
  remove(path: string, deleteFile: boolean): Promise<readonly string[]>;
  /** Whether the file lies in the models folder. */
  isCopied(path: string): boolean;
  /** What the file is now, for a run. One that changed since it was added is looked at, but not recorded. @throws as `register` */
  identify(path: string): Promise<ModelRecord>;
  /** What ships, files in the models folder, and every model used or added before; what is wrong stands in `problem`. */
  list(): Promise<readonly ModelRecord[]>;
  /** Hashes files anew and records nothing about known ones. `model`: path, name or beginning of the SHA-256; null for all. */
  verify(model: string | null): Promise<readonly Verified[]>;
};

type Verified = { readonly model: ModelRecord; readonly ok: boolean; readonly text: string };

export type ModelRegistryOptions = {
  readonly store: Store;
  readonly engine: () => Promise<Engine>;
  readonly starterPath: string;
  /** Where users put their GGUF files. */
  readonly modelsDir: string;
  /** Loads the file in a child process. @throws AppError model-invalid */
  readonly probe: (path: string) => Promise<void>;
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createModelRegistry(options: ModelRegistryOptions): ModelRegistry {
  const { store, modelsDir } = options;
  const starterPath = resolve(options.starterPath);

  const fileAt = async (path: string) => {
    const file = await wholeFile(path);
    if (file !== null) return file;
    if ((await stat(path).catch(() => null))?.isDirectory() === true)
      throw new AppError(
        'model-not-found',
        `${path}: expected a GGUF file, got a folder. Name the file in it; of a split model, its first part.`,
      );
    // What is missing of a split model, the engine names.
    if (partPaths(path).length > 1) await (await options.engine()).describe(path);
    throw new AppError(
      'model-not-found',
      `${path}: no such file. Expected a GGUF model; put one into ${modelsDir}, or give its path.`,
    );
  };

  const lookAt = async (path: string) => {
    const file = await fileAt(path);
    const engine = await options.engine();
    const description = await engine.describe(path);
    const hasTemplate = (description.chatTemplate ?? '') !== '';
    // Without a template no run will ever load it.
    if (hasTemplate) await options.probe(path);
    const sha256 = await sha256Of(path);
    const published = await publishedSha256(path);
    if (published !== null && published !== sha256) {
      throw new AppError(
        'model-invalid',
        `${path}: not the file that SHA256SUMS beside it lists: expected SHA-256 ${published}, found ${sha256}. Copy the file anew.`,
        { path },
      );
    }
    const record: ModelRecord = {
      sha256,
      path,
      name: description.name,
      architecture: description.architecture,
      quantization: description.quantization,
      fileBytes: file.bytes,
      parameters: description.parameters,
      trainContext: description.trainContext,
      hasTemplate,
      starter: shippedName(path, starterPath) !== null,
      addedAt: Date.now(),
      problem: null,
    };
    return { record, modifiedAt: file.modifiedAt };
  };

  const register = async (given: string): Promise<ModelRecord> => {
    const { record, modifiedAt } = await lookAt(resolve(given));
    store.models.put(record, modifiedAt);
    return record;
  };

  /** What looking found is not kept where the database is only read; it is looked at again the next time. */
  const remember = (record: ModelRecord, modifiedAt: number): void => {
    if (!store.readOnly) store.models.put(record, modifiedAt);
  };

  /** `new` also for a shipped file that a newer installation brought. Hashes only what size and time leave open. */
  const standing = async (path: string): Promise<'new' | 'as added' | 'changed'> => {
    const seen = store.models.byPath(path);
    if (seen === null) return 'new';
    const file = await fileAt(path);
    const sameSize = file.bytes === seen.fileBytes;
    if (sameSize && file.modifiedAt === seen.modifiedAt) return 'as added';
    const published = await publishedSha256(path);
    if (!sameSize && published === null) return 'changed';
    const found = await sha256Of(path);
    if (found !== seen.record.sha256) return found === published ? 'new' : 'changed';
    remember(seen.record, file.modifiedAt);
    return 'as added';
  };

  const identify = async (given: string): Promise<ModelRecord> => {
    const path = resolve(given);
    const state = await standing(path);
    const known = store.models.byPath(path);
    if (state === 'as added' && known !== null) return known.record;
    const { record, modifiedAt } = await lookAt(path);
    if (state !== 'changed') remember(record, modifiedAt);
    return record;
  };

  const paths = async (): Promise<readonly string[]> => {
    const entries = await readdir(modelsDir, { recursive: true }).catch(() => []);
    const shipped = Object.values(shippedModels(starterPath)).filter((path) => existsSync(path));
    const found = entries.filter((name) => name.endsWith('.gguf')).map((name) => firstPart(join(modelsDir, name)));
    return [...new Set([...shipped, ...found, ...store.models.list().map((model) => model.path)])];
  };

  const listed = async (path: string): Promise<ModelRecord> => {
    try {
      if ((await standing(path)) !== 'changed') return await identify(path);
      throw new AppError(
        'model-invalid',
        `changed since it was added: bring the old file back, or take it as it is now with "rehearsal models add ${path}"`,
      );
    } catch (error) {
      return {
        ...(store.models.byPath(path)?.record ?? unreadable(path, shippedName(path, starterPath) !== null)),
        problem: reasonOf(error),
      };
    }
  };

  const list = async (): Promise<readonly ModelRecord[]> => {
    const records: ModelRecord[] = [];
    for (const path of await paths()) records.push(await listed(path));
    return records;
  };

  /** What is known is taken as it was recorded; only files never met before are looked at. */
  const recorded = async (): Promise<readonly { readonly model: ModelRecord; readonly met: boolean }[]> => {
    const found: { model: ModelRecord; met: boolean }[] = [];
    for (const path of await paths()) {
      const known = store.models.byPath(path)?.record;
      found.push({ model: known ?? (await listed(path)), met: known !== undefined });
    }
    return found;
  };

  const compare = async (model: ModelRecord, met: boolean): Promise<Verified> => {
    if (model.problem !== null) return { model, ok: false, text: model.problem };
    try {
      await fileAt(model.path);
      const published = await publishedSha256(model.path);
      const expected = published ?? model.sha256;
      const found = await sha256Of(model.path);
      if (found !== expected) return { model, ok: false, text: `expected SHA-256 ${expected}, found ${found}` };
      const first = met || published !== null ? '' : ' (met for the first time: nothing to compare it with)';
      return { model, ok: true, text: `SHA-256 ${found}${first}` };
    } catch (error) {
      return { model, ok: false, text: reasonOf(error) };
    }
  };

  const isCopied = (path: string): boolean => resolve(path).startsWith(modelsDir + sep);

  return {
    register,
    isCopied,
    async remove(given, deleteFile) {
      const path = firstPart(resolve(given));
      const copied = isCopied(path);
      if (shippedName(path, starterPath) !== null)
        throw new AppError('bad-input', `${path} ships with Rehearsal and stays.`);
      if (deleteFile && !copied) {
        throw new AppError(
          'bad-input',
          `${path} is not in ${modelsDir}: only files there are deleted. Forget it instead.`,
        );
      }
      if (copied && !deleteFile && (await wholeFile(path)) !== null) {
        throw new AppError(
          'bad-input',
          `${path} lies in the models folder and would be found there again. Delete the file with it, or move it away first.`,
        );
      }
      const known = store.models.remove(path);
      const deleted: string[] = [];
      for (const part of deleteFile ? partPaths(path) : []) {
        if ((await stat(part).catch(() => null)) === null) continue;
        await rm(part);
        deleted.push(part);
      }
      if (!known && deleted.length === 0) {
        throw new AppError('not-found', `${path}: no known model. "rehearsal models" lists them.`);
      }
      return deleted;
    },
    identify,
    list,
    async verify(wanted) {
      const chosen = (await recorded()).filter(
        ({ model }) =>
          wanted === null ||
          model.path === firstPart(resolve(wanted)) ||
          model.name === wanted ||
          shippedName(model.path, starterPath) === wanted ||
          (wanted.length >= 6 && model.sha256.startsWith(wanted)),
      );
      if (chosen.length === 0) {
        throw new AppError('not-found', `No known model is called "${wanted}". "rehearsal models" lists them.`);
      }
      return Promise.all(chosen.map(({ model, met }) => compare(model, met)));
    },
  };
}

function unreadable(path: string, starter: boolean): ModelRecord {
  return {
    sha256: '',
    path,
    name: basename(path),
    architecture: '',
    quantization: '',
    fileBytes: 0,
    parameters: null,
    trainContext: 0,
    hasTemplate: false,
    starter,
    addedAt: 0,
    problem: null,
  };
}
