import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ContextSpec, Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { simulatorMessages, specOf, starterPath, temporaryFolder, writeAdapter, writeVariant } from './starter.ts';

let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

const withAdapters = (paths: readonly string[], scale = 1): ContextSpec => ({
  ...specOf(starterPath),
  model: { path: starterPath, adapters: paths.map((path) => ({ path, scale })) },
});

async function firstWords(spec: ContextSpec): Promise<string> {
  const context = await engine.openContext(spec);
  const voice = await context.openVoice();
  const sampling = { temperature: 0, topK: 1, topP: 1, minP: 0, repeatPenalty: 1, maxTokens: 12 };
  const { text } = await voice.generate({ messages: simulatorMessages, sampling, seed: 1 });
  await context.dispose();
  return text;
}

it('speaks otherwise with an adapter, and as before with one of zeros', async () => {
  const [zeros, strong] = [await writeAdapter(folder, 'zeros.gguf', 0), await writeAdapter(folder, 'strong.gguf', 3)];
  const plain = await firstWords(specOf(starterPath));
  expect([
    (await firstWords(withAdapters([zeros]))) === plain,
    (await firstWords(withAdapters([strong]))) === plain,
  ]).toEqual([true, false]);
});

it('counts each adapter of a model once', async () => {
  const adapter = await writeAdapter(folder, 'counted.gguf');
  const bytes = (await stat(adapter)).size;
  const weightsOf = async (specs: readonly ContextSpec[]) =>
    (await engine.plan(specs)).parts.reduce((sum, part) => sum + part.weightsBytes, 0);
  const plain = await weightsOf([specOf(starterPath)]);
  const [one, twice] = [withAdapters([adapter]), withAdapters([adapter], 0.5)];
  expect([(await weightsOf([one])) - plain, (await weightsOf([one, twice])) - plain]).toEqual([bytes, bytes]);
});

it.each<{ what: string; changes: Record<string, string>; says: string }>([
  { what: 'is a model', changes: {}, says: 'not a LoRA adapter (general.type is "model")' },
  { what: 'is an adapter of another kind', changes: { 'general.type': 'adapter' }, says: 'not a LoRA adapter' },
  {
    what: 'is meant for another architecture',
    changes: { 'general.type': 'adapter', 'adapter.type': 'lora', 'general.architecture': 'gemma' },
    says: 'an adapter for the architecture "gemma"; the model it is put on is "llama"',
  },
])('refuses an adapter that $what when it plans', async ({ changes, says }) => {
  const path = await writeVariant(folder, 'adapter.gguf', { 'general.type': 'model', ...changes });
  await expect(engine.plan([withAdapters([path])])).rejects.toMatchObject({
    code: 'model-invalid',
    message: expect.stringContaining(says),
  });
});
