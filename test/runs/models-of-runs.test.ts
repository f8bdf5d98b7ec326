// Which models a run began with, and what it refuses before anything of it is stored.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { createLibrary } from '../../src/core/library/library.ts';
import { sha256Of } from '../../src/core/runs/model-hash.ts';
import { createModelRegistry } from '../../src/core/runs/models.ts';
import { createRunService } from '../../src/core/runs/run-service.ts';
import { starterPath, writeAdapter, writeVariant } from '../engine/starter.ts';
import { temporaryFolder, temporaryStore } from '../store/fixtures.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

async function aService(target: Readonly<Record<string, unknown>>, plan: Engine['plan'] = engine.plan) {
  const folder = temporaryFolder();
  const store = await temporaryStore();
  const probed: string[] = [];
  const suitePath = join(folder, 'suite.yaml');
  const suite = {
    id: 'suite',
    title: 'Suite',
    seed: 1,
    scenarios: [resolve('resources/scenarios/haircut.yaml')],
    personas: [resolve('resources/personas/polite-planner.yaml')],
    targets: [{ id: 'tuned', ...target }],
    simulator: { model: 'starter' },
    replicates: 4,
    concurrency: 4,
    contextSize: 1024,
  };
  // YAML reads JSON.
  await writeFile(suitePath, JSON.stringify(suite));
  const models = createModelRegistry({
    store,
    engine: async () => engine,
    starterPath,
    modelsDir: folder,
    probe: async (path) => {
      probed.push(path);
    },
  });
  const service = createRunService({
    store,
    models,
    engine: async () => ({ ...engine, plan }),
    library: createLibrary({ resourcesDir: folder, libraryDir: join(folder, 'library'), starterPath }),
    listener: () => undefined,
  });
  return { service, store, suitePath, probed };
}

describe('a run with an adapter', () => {
  async function stopped() {
    const adapter = await writeAdapter(temporaryFolder(), 'adapter.gguf');
    const setting = await aService({ model: 'starter', adapters: [{ path: adapter, scale: 0.5 }] });
    const { runId } = await setting.service.start({ suitePath: setting.suitePath });
    setting.service.cancel(runId, 'now');
    await setting.service.dispose();
    return { ...setting, adapter, runId };
  }

  it('records what the adapter is, after the model it is put on', async () => {
    const { store, adapter, runId } = await stopped();
    const [starter, own] = [await sha256Of(starterPath), await sha256Of(adapter)];
    const [targetId, description] = ['tuned', 'rehearsal-starter Q8_0'];
    expect(store.runs.get(runId).models).toEqual([
      { role: 'simulator', targetId: null, path: starterPath, sha256: starter, description },
      { role: 'target', targetId, path: starterPath, sha256: starter, description },
      { role: 'target', targetId, path: adapter, sha256: own, description: 'LoRA adapter, scale 0.5' },
    ]);
  });

  it('is not resumed with another adapter in its place', async () => {
    const { service, store, adapter, runId } = await stopped();
    const before = await sha256Of(adapter);
    await writeAdapter(resolve(adapter, '..'), 'adapter.gguf', 1);
    await expect(service.resume(runId)).rejects.toMatchObject({
      code: 'model-invalid',
      message: expect.stringContaining(`expected SHA-256 ${before}, found ${await sha256Of(adapter)}`),
    });
    expect(store.runs.get(runId).status).toBe('interrupted');
  });
});

describe('before anything of a run is stored', () => {
  it('a file that is no adapter is refused', async () => {
    const { service, store, suitePath } = await aService({ model: 'starter', adapters: [{ path: starterPath }] });
    await expect(service.start({ suitePath })).rejects.toMatchObject({
      code: 'model-invalid',
      message: expect.stringContaining('not a LoRA adapter'),
    });
    expect(store.runs.list()).toEqual([]);
  });

  it('a model without a chat template is refused', async () => {
    const model = await writeVariant(temporaryFolder(), 'base.gguf', { 'tokenizer.chat_template': null });
    const { service, store, suitePath, probed } = await aService({ model });
    await expect(service.start({ suitePath })).rejects.toMatchObject({ code: 'model-without-template' });
    expect([store.runs.list(), probed.includes(model)]).toEqual([[], false]);
  });

  it('a new model that is too large is told how it would fit, and is not even tried', async () => {
    const model = await writeVariant(temporaryFolder(), 'large.gguf', {});
    const small: Engine['plan'] = async (specs) => {
      const plan = await engine.plan(specs);
      return { ...plan, fits: specs.every(({ sequences }) => sequences <= 2) };
    };
    const { service, store, suitePath, probed } = await aService({ model }, small);
    await expect(service.start({ suitePath })).rejects.toMatchObject({
      code: 'not-enough-memory',
      message: expect.stringContaining('It would fit with 2 at once (concurrency 2).'),
    });
    expect([store.runs.list(), probed]).toEqual([[], []]);
    const { memory, remedy } = await service.plan({ suitePath });
    expect([memory?.fits, remedy]).toEqual([
      false,
      expect.stringContaining('It would fit with 2 at once (concurrency 2).'),
    ]);
  });
});
