// Which models this machine has: found, looked at once in a throwaway child, known by SHA-256 from then on.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ModelRecord } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { Engine } from '../engine/engine.ts';
import type { Store } from '../store/store.ts';

export type ModelRegistry = {
  /** @throws AppError model-not-found, model-invalid, model-unsupported: from the header, or from the child that tried it. */
  register(path: string): Promise<ModelRecord>;
  /** The starter, files in the models folder, and every model used or added before. */
  list(): Promise<readonly ModelRecord[]>;
  /** Hashes files anew. `model`: path, name or beginning of the SHA-256; null for all. */
  verify(
    model: string | null,
  ): Promise<readonly { readonly model: ModelRecord; readonly ok: boolean; readonly text: string }[]>;
};

export type ModelRegistryOptions = {
  readonly store: Store;
  readonly engine: () => Promise<Engine>;
  readonly starterPath: string;
  /** Where users put their GGUF files. */
  readonly modelsDir: string;
  /** Loads the file in a child process. @throws AppError model-invalid */
  readonly probe: (path: string) => Promise<void>;
};

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The published hash of a shipped model, from the SHA256SUMS file beside it; null when it lists none. */
async function publishedSha256(path: string): Promise<string | null> {
  const sums = await readFile(join(dirname(path), 'SHA256SUMS'), 'utf8').catch(() => '');
  const line = sums.split('\n').find((text) => text.endsWith(`  ${basename(path)}`));
  return line?.split(' ')[0] ?? null;
}

export function createModelRegistry(options: ModelRegistryOptions): ModelRegistry {
  const { store, starterPath, modelsDir } = options;

  const register = async (given: string): Promise<ModelRecord> => {
    const path = resolve(given);
    const file = await stat(path).catch(() => null);
    if (file === null || !file.isFile()) {
      throw new AppError(
        'model-not-found',
        `${path}: no such file. Expected a GGUF model; put one into ${modelsDir}, or give its path.`,
      );
    }
    const seen = store.models.byPath(path);
    if (seen !== null && seen.fileBytes === file.size && seen.modifiedAt === file.mtimeMs) return seen.record;
    const engine = await options.engine();
    const description = await engine.describe(path);
    await options.probe(path);
    const record: ModelRecord = {
      sha256: await sha256Of(path),
      path,
      name: description.name,
      architecture: description.architecture,
      quantization: description.quantization,
      fileBytes: file.size,
      parameters: description.parameters,
      trainContext: description.trainContext,
      hasTemplate: description.chatTemplate !== null,
      starter: path === resolve(starterPath),
      addedAt: Date.now(),
      problem: null,
    };
    store.models.put(record, file.mtimeMs);
    return record;
  };

  const foundPaths = async (): Promise<readonly string[]> => {
    const entries = await readdir(modelsDir, { recursive: true }).catch(() => []);
    const shipped = await stat(starterPath).then(
      () => [resolve(starterPath)],
      () => [],
    );
    return [
      ...shipped,
      ...entries.filter((name) => name.toLowerCase().endsWith('.gguf')).map((name) => join(modelsDir, name)),
    ];
  };

  const unreadable = (path: string, error: unknown): ModelRecord => ({
    sha256: '',
    path,
    name: basename(path),
    architecture: '',
    quantization: '',
    fileBytes: 0,
    parameters: null,
    trainContext: 0,
    hasTemplate: false,
    starter: false,
    addedAt: 0,
    problem: error instanceof Error ? error.message : String(error),
  });

  const list = async (): Promise<readonly ModelRecord[]> => {
    const paths = new Set([...(await foundPaths()), ...store.models.list().map((model) => model.path)]);
    const records: ModelRecord[] = [];
    for (const path of paths) {
      const record = await register(path).catch((error: unknown) => {
        const known = store.models.byPath(path)?.record ?? unreadable(path, error);
        return { ...known, problem: error instanceof Error ? error.message : String(error) };
      });
      records.push(record);
    }
    return records;
  };

  return {
    register,
    list,
    async verify(wanted) {
      const models = await list();
      const chosen = models.filter(
        (model) =>
          wanted === null ||
          model.path === resolve(wanted) ||
          model.name === wanted ||
          (wanted === 'starter' && model.starter) ||
          (wanted.length >= 6 && model.sha256.startsWith(wanted)),
      );
      if (chosen.length === 0) {
        throw new AppError('not-found', `No known model is called "${wanted}". "rehearsal models" lists them.`);
      }
      return Promise.all(
        chosen.map(async (model) => {
          if (model.problem !== null) return { model, ok: false, text: model.problem };
          const expected = (await publishedSha256(model.path)) ?? model.sha256;
          const found = await sha256Of(model.path);
          const ok = found === expected;
          return { model, ok, text: ok ? `SHA-256 ${found}` : `expected SHA-256 ${expected}, found ${found}` };
        }),
      );
    },
  };
}
