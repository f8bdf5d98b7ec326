import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { specOf, starterPath, temporaryFolder, writeVariant } from './starter.ts';

let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

it('describes a model from its header', async () => {
  expect(await engine.describe(starterPath)).toEqual({
    path: starterPath,
    name: 'rehearsal-starter',
    architecture: 'llama',
    quantization: 'Q8_0',
    fileBytes: 11_992_000,
    parameters: 9_404_480,
    trainContext: 1024,
    chatTemplate: expect.stringContaining('<|im_start|>'),
  });
});

it('says that a file is missing', async () => {
  await expect(engine.describe(join(folder, 'none.gguf'))).rejects.toMatchObject({ code: 'model-not-found' });
});

it('says that a file is no GGUF', async () => {
  const path = join(folder, 'notes.gguf');
  await writeFile(path, 'These are notes.');
  await expect(engine.describe(path)).rejects.toMatchObject({
    code: 'model-invalid',
    message: expect.stringContaining('not a GGUF file'),
  });
});

it.each([
  { where: 'in its last tensor', bytes: 10_147_000, says: 'truncated' },
  { where: 'after its header', bytes: 200_000, says: 'truncated' },
  { where: 'in its header', bytes: 50_000, says: 'cut off or damaged' },
  { where: 'after its magic', bytes: 10, says: 'cut off or damaged' },
])('says that a file is cut $where', async ({ bytes, says }) => {
  const path = join(folder, `cut-${bytes}.gguf`);
  await writeFile(path, (await readFile(starterPath)).subarray(0, bytes));
  await expect(engine.describe(path)).rejects.toMatchObject({
    code: 'model-invalid',
    message: expect.stringContaining(says),
  });
});

it('says that an architecture is unknown', async () => {
  const path = await writeVariant(folder, 'unknown.gguf', { 'general.architecture': 'zebra' });
  await expect(engine.openContext(specOf(path))).rejects.toMatchObject({
    code: 'model-unsupported',
    details: { architecture: 'zebra' },
  });
});

it('says that a model has no chat template', async () => {
  const path = await writeVariant(folder, 'base.gguf', { 'tokenizer.chat_template': null });
  await expect(engine.openContext(specOf(path))).rejects.toMatchObject({ code: 'model-without-template' });
});

it.each(['https://models.example/model.gguf', 'hf:owner/model', '//server/model.gguf', 'models/relative.gguf'])(
  'never opens %s',
  async (path) => {
    await expect(engine.openContext(specOf(path))).rejects.toMatchObject({ code: 'bad-input' });
  },
);

it('never opens an adapter from another machine', async () => {
  const spec = { ...specOf(starterPath), model: { path: starterPath, adapters: [{ path: 'hf:a/b', scale: 1 }] } };
  await expect(engine.openContext(spec)).rejects.toMatchObject({ code: 'bad-input' });
});
