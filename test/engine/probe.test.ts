import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { probeModel } from '../../src/core/engine/probe.ts';
import { starterPath, temporaryFolder, writeVariant } from './starter.ts';

const entry = resolve('src/core/engine/probe-entry.ts');
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});

async function childThat(name: string, code: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, code);
  return path;
}

it('lets a good model pass', async () => {
  await expect(probeModel(starterPath, { entry })).resolves.toBeUndefined();
});

it('says what the engine has against a file', async () => {
  const path = await writeVariant(folder, 'unknown.gguf', { 'general.architecture': 'zebra' });
  await expect(probeModel(path, { entry })).rejects.toMatchObject({ code: 'model-unsupported' });
});

it('refuses a file whose tensors are not what the architecture needs', async () => {
  const path = await writeVariant(folder, 'short.gguf', { 'llama.block_count': 9 });
  await expect(probeModel(path, { entry })).rejects.toMatchObject({ code: 'model-invalid' });
});

it('survives a child that dies, and names the signal', async () => {
  const dying = await childThat('dying.mjs', "process.kill(process.pid, 'SIGBUS'); setInterval(() => {}, 1000);");
  await expect(probeModel(starterPath, { entry: dying })).rejects.toMatchObject({
    code: 'model-invalid',
    message: expect.stringContaining('signal SIGBUS'),
  });
});

it('gives up on a child that hangs', async () => {
  const hanging = await childThat('hanging.mjs', 'setInterval(() => {}, 1000);');
  await expect(probeModel(starterPath, { entry: hanging, timeoutMs: 300 })).rejects.toMatchObject({
    code: 'model-invalid',
    message: expect.stringContaining('no answer within 300 ms'),
  });
});
