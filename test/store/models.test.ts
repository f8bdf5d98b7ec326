// Models met before, by path and by contents.
import { describe, expect, it } from 'vitest';
import type { ModelRecord } from '../../src/shared/contract.ts';
import { temporaryStore } from './fixtures.ts';

function aModel(change: Partial<ModelRecord> = {}): ModelRecord {
  return {
    sha256: 'aa',
    path: '/models/a.gguf',
    name: 'A',
    architecture: 'llama',
    quantization: 'Q8_0',
    fileBytes: 5_000_000_000,
    parameters: 90_000_000,
    trainContext: 4096,
    hasTemplate: true,
    starter: false,
    addedAt: 10,
    problem: null,
    ...change,
  };
}

describe('a model', () => {
  it('comes back whole, by path with size and time of the file, and by SHA-256', async () => {
    const { models } = await temporaryStore();
    const [plain, starter] = [
      aModel(),
      aModel({ path: '/b.gguf', sha256: 'bb', name: 'B', starter: true, parameters: null }),
    ];
    models.put(plain, 1795464901000.25);
    models.put(starter, 2);
    expect([models.byPath('/models/a.gguf'), models.get('bb'), models.list()]).toEqual([
      { record: plain, fileBytes: 5_000_000_000, modifiedAt: 1795464901000.25 },
      starter,
      [plain, starter],
    ]);
  });

  it('that was never met is null', async () => {
    const { models } = await temporaryStore();
    expect([models.byPath('/gone.gguf'), models.get('cc')]).toEqual([null, null]);
  });

  it('whose file was only touched keeps the day it was added', async () => {
    const { models } = await temporaryStore();
    models.put(aModel(), 1);
    models.put(aModel({ addedAt: 99 }), 2);
    expect(models.byPath('/models/a.gguf')).toEqual({ record: aModel(), fileBytes: 5_000_000_000, modifiedAt: 2 });
  });

  it('whose file was replaced is another one', async () => {
    const { models } = await temporaryStore();
    const replaced = aModel({ sha256: 'bb', name: 'B', addedAt: 99 });
    models.put(aModel(), 1);
    models.put(replaced, 2);
    expect([models.list(), models.get('aa')]).toEqual([[replaced], null]);
  });

  it('that lies in two places is listed twice and found once by its SHA-256', async () => {
    const { models } = await temporaryStore();
    const copy = aModel({ path: '/models/copy.gguf', addedAt: 20 });
    models.put(aModel(), 1);
    models.put(copy, 1);
    expect([models.list(), models.get('aa')]).toEqual([[aModel(), copy], copy]);
  });

  it('comes back without the trouble it had when stored', async () => {
    const { models } = await temporaryStore();
    models.put(aModel({ problem: 'gone' }), 1);
    expect(models.get('aa')?.problem).toBeNull();
  });
});
