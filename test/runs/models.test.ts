// What the registry makes of model files: new, changed, touched, split, broken, and without a chat template.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { createModelRegistry } from '../../src/core/runs/models.ts';
import { shippedModelFiles } from '../../src/shared/models.ts';
import { starterPath, writeAdapter, writeVariant } from '../engine/starter.ts';
import { temporaryFolder, temporaryStore } from '../store/fixtures.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

/** A registry over an empty models folder, without a starter; `probed` lists what would have been loaded. */
async function aRegistry() {
  const modelsDir = join(temporaryFolder(), 'models');
  await mkdir(modelsDir);
  const probed: string[] = [];
  const store = await temporaryStore();
  const registry = createModelRegistry({
    store,
    engine: async () => engine,
    starterPath: join(modelsDir, 'starter', 'starter.gguf'),
    modelsDir,
    probe: async (path) => {
      probed.push(path);
    },
  });
  return { registry, store, modelsDir, probed };
}

async function flipLastByte(path: string): Promise<string> {
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
  await writeFile(path, bytes);
  return createHash('sha256').update(bytes).digest('hex');
}

it('lists what ships beside the starter, by its name, and does not forget it', async () => {
  const { registry, modelsDir } = await aRegistry();
  const path = join(modelsDir, 'starter', shippedModelFiles['starter-q4_0']);
  await mkdir(join(modelsDir, 'starter'));
  await copyFile(starterPath, path);
  const [listed, ...others] = await registry.list();
  expect({ listed, others, verified: (await registry.verify('starter-q4_0')).map(({ ok }) => ok) }).toEqual({
    listed: expect.objectContaining({ path, starter: true, problem: null }),
    others: [],
    verified: [true],
  });
  await expect(registry.remove(path, false)).rejects.toThrow('ships with Rehearsal and stays');
});

describe('a file that changed since it was added', () => {
  async function changed() {
    const setting = await aRegistry();
    const path = join(setting.modelsDir, 'model.gguf');
    await copyFile(starterPath, path);
    const { sha256 } = await setting.registry.register(path);
    return { ...setting, path, before: sha256, after: await flipLastByte(path) };
  }

  it('is told by verify with both hashes, again and again', async () => {
    const { registry, before, after } = await changed();
    const told = { ok: false, text: `expected SHA-256 ${before}, found ${after}` };
    expect([
      await registry.verify(null),
      await registry.verify(shippedModelFiles.starter.replace('-q8_0.gguf', '')),
    ]).toEqual([[expect.objectContaining(told)], [expect.objectContaining(told)]]);
  });

  it('is listed as changed, and its recorded hash stays', async () => {
    const { registry, store, path, before } = await changed();
    const problem = `changed since it was added: bring the old file back, or take it as it is now with "rehearsal models add ${path}"`;
    expect([await registry.list(), store.models.byPath(path)?.record.sha256]).toEqual([
      [expect.objectContaining({ path, sha256: before, problem })],
      before,
    ]);
  });

  it('is what it is now to a run, and its recorded hash stays', async () => {
    const { registry, store, path, before, after } = await changed();
    expect([(await registry.identify(path)).sha256, store.models.byPath(path)?.record.sha256]).toEqual([after, before]);
  });

  it('is known anew once it is added again', async () => {
    const { registry, path, after } = await changed();
    await registry.register(path);
    expect([await registry.verify(path), await registry.list()]).toEqual([
      [expect.objectContaining({ ok: true, text: `SHA-256 ${after}` })],
      [expect.objectContaining({ sha256: after, problem: null })],
    ]);
  });

  it('is found by verify even when its size and time of change are as before', async () => {
    const { registry, modelsDir } = await aRegistry();
    const path = join(modelsDir, 'model.gguf');
    await copyFile(starterPath, path);
    await utimes(path, 1000, 1000);
    await registry.register(path);
    await flipLastByte(path);
    await utimes(path, 1000, 1000);
    expect((await registry.verify(null)).map(({ ok }) => ok)).toEqual([false]);
  });
});

it('takes a file that was only touched for the one it knows, without loading it again', async () => {
  const { registry, modelsDir, probed } = await aRegistry();
  const path = join(modelsDir, 'model.gguf');
  await copyFile(starterPath, path);
  const added = await registry.register(path);
  await utimes(path, 1000, 1000);
  expect([await registry.list(), probed]).toEqual([[added], [path]]);
});

describe('a shipped model', () => {
  async function shipped(sum: (sha256: string) => string) {
    const setting = await aRegistry();
    const folder = join(setting.modelsDir, 'starter');
    const path = join(folder, 'starter.gguf');
    await mkdir(folder);
    await copyFile(starterPath, path);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    const publish = (text: string) => writeFile(join(folder, 'SHA256SUMS'), `${text}  starter.gguf\n`);
    await publish(sum(sha256));
    return { ...setting, path, sha256, publish };
  }

  it('is measured against its published hash, even when it was never met intact', async () => {
    const expected = 'f'.repeat(64);
    const { registry, sha256 } = await shipped(() => expected);
    expect((await registry.verify('starter')).map(({ ok, text }) => [ok, text])).toEqual([
      [false, expect.stringContaining(`expected SHA-256 ${expected}, found ${sha256}`)],
    ]);
  });

  it('is as it should be when a newer installation replaced file and published hash', async () => {
    const { registry, path, publish } = await shipped((sha256) => sha256);
    await registry.list();
    const newer = await flipLastByte(path);
    await publish(newer);
    expect(await registry.list()).toEqual([expect.objectContaining({ sha256: newer, problem: null, starter: true })]);
  });
});

describe('a model split into parts', () => {
  async function split(present: readonly number[]) {
    const setting = await aRegistry();
    const path = (part: number) => join(setting.modelsDir, `big-0000${part}-of-00002.gguf`);
    for (const part of present) await copyFile(starterPath, path(part));
    return { ...setting, path };
  }

  it('is listed once by its first part, with the size of all and one hash over all', async () => {
    const { registry, path } = await split([1, 2]);
    const file = await readFile(starterPath);
    const sha256 = createHash('sha256').update(file).update(file).digest('hex');
    expect(await registry.list()).toEqual([
      expect.objectContaining({ path: path(1), fileBytes: 2 * file.length, sha256, problem: null }),
    ]);
  });

  it('is changed when its second part is', async () => {
    const { registry, path } = await split([1, 2]);
    await registry.register(path(1));
    await flipLastByte(path(2));
    expect((await registry.verify(path(2))).map(({ ok }) => ok)).toEqual([false]);
  });

  it.each([1, 2])('names part %i when it is missing', async (missing) => {
    const { registry, path } = await split([3 - missing]);
    const problem = `${path(missing)}: no such file. The model is split into 2 files, which must lie in one folder: bring this one too.`;
    expect(await registry.list()).toEqual([expect.objectContaining({ path: path(1), problem })]);
  });

  it('is added by its first part only', async () => {
    const { registry, path } = await split([1, 2]);
    await expect(registry.register(path(2))).rejects.toMatchObject({
      code: 'bad-input',
      message: `${path(2)}: only a part of a split model. Give its first file, ${path(1)}.`,
    });
  });
});

it('lists files that no run can use with what is wrong, and loads none of them', async () => {
  const { registry, modelsDir, probed } = await aRegistry();
  await writeFile(join(modelsDir, 'a-notes.gguf'), 'These are notes.');
  await writeVariant(modelsDir, 'b-base.gguf', { 'tokenizer.chat_template': null });
  await writeAdapter(modelsDir, 'c-adapter.gguf');
  const found = (await registry.list()).map(({ path, hasTemplate, problem }) => ({ path, hasTemplate, problem }));
  expect([found.sort((one, other) => one.path.localeCompare(other.path)), probed]).toEqual([
    [
      {
        path: join(modelsDir, 'a-notes.gguf'),
        hasTemplate: false,
        problem: expect.stringContaining('not a GGUF file'),
      },
      { path: join(modelsDir, 'b-base.gguf'), hasTemplate: false, problem: null },
      {
        path: join(modelsDir, 'c-adapter.gguf'),
        hasTemplate: false,
        problem: expect.stringContaining('an adapter, not a model'),
      },
    ],
    [],
  ]);
});

it('says that a known file is gone', async () => {
  const { registry, modelsDir } = await aRegistry();
  const path = join(modelsDir, 'model.gguf');
  await copyFile(starterPath, path);
  await registry.register(path);
  await rm(path);
  const told = expect.stringContaining(`${path}: no such file`);
  expect([(await registry.list())[0]?.problem, (await registry.verify(null))[0]?.text]).toEqual([told, told]);
});
