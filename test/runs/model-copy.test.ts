// Copying a model in: whole and compared, or not there at all.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyModel, sweepPartials } from '../../src/core/runs/model-copy.ts';
import { createWorkbench, type Work } from '../../src/core/work.ts';
import { testApp } from '../app.ts';
import { starterPath } from '../engine/starter.ts';
import { temporaryFolder } from '../store/fixtures.ts';

const quiet: Work = { signal: new AbortController().signal, progress: () => undefined };

/** A file of some megabytes on a stick, and an empty models folder. */
function stick(names: readonly string[] = ['model.gguf']) {
  const [medium, folder] = [join(temporaryFolder(), 'stick'), join(temporaryFolder(), 'models')];
  mkdirSync(medium);
  for (const [index, name] of names.entries()) writeFileSync(join(medium, name), Buffer.alloc(3_000_000, index + 1));
  return { folder, path: join(medium, names[0] ?? '') };
}

describe('copying a model', () => {
  it('gives an equal file, telling every byte that was copied and checked', async () => {
    const { path, folder } = stick();
    const told: string[] = [];
    const { path: copy } = await copyModel(path, folder, {
      ...quiet,
      progress: (step, done, total) => told.push(`${step} ${done}/${total}`),
    });
    expect(readFileSync(copy).equals(readFileSync(path))).toBe(true);
    expect([readdirSync(folder), told.includes('copying 3000000/3000000'), told.at(-1)]).toEqual([
      ['model.gguf'],
      true,
      'checking 3000000/3000000',
    ]);
  });

  it('copies all parts of a split model', async () => {
    const names = ['m-00001-of-00002.gguf', 'm-00002-of-00002.gguf'];
    const { path, folder } = stick(names);
    const { created } = await copyModel(path, folder, quiet);
    expect([readdirSync(folder), created.length]).toEqual([names, 2]);
  });

  it('leaves nothing when it is cancelled halfway', async () => {
    const { path, folder } = stick();
    const bench = createWorkbench(
      (event) => event.done > 1_000_000 && bench.cancel(event.job),
      () => 0,
    );
    const copying = bench.carryOut('copy', (work) =>
      copyModel(path, folder, { ...work, progress: (step, done) => work.progress(step, done, done) }),
    );
    await expect(copying).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps an equal file that is there, and refuses another one of its name', async () => {
    const { path, folder } = stick();
    await copyModel(path, folder, quiet);
    expect((await copyModel(path, folder, quiet)).created).toEqual([]);
    writeFileSync(join(folder, 'model.gguf'), Buffer.alloc(3_000_000, 9));
    await expect(copyModel(path, folder, quiet)).rejects.toThrow('another file of that name is there');
    expect(readdirSync(folder)).toEqual(['model.gguf']);
  });

  it('sweeps away what a killed process left, and nothing else', async () => {
    const folder = temporaryFolder();
    const names = ['a.gguf.4194303.partial', `b.gguf.${process.pid}.partial`, 'c.gguf', 'd.partial'];
    for (const name of names) writeFileSync(join(folder, name), '');
    await sweepPartials(folder);
    expect(readdirSync(folder)).toEqual(names.slice(1));
  });
});

describe('models of a core', { timeout: 60_000 }, () => {
  it('are copied with progress, described, and deleted with their file', async () => {
    const app = await testApp();
    const path = join(temporaryFolder(), 'brought.gguf');
    copyFileSync(starterPath, path);
    const model = await app.call('models.add', { path, copy: true, job: 'one' });
    const details = await app.call('models.details', { path: model.path });
    expect([model.path, details.copied, details.template, details.memory.fits]).toEqual([
      join(app.dataDir, 'models/brought.gguf'),
      true,
      { kind: 'ChatML', systemRole: true, prefixStable: true, problem: null },
      true,
    ]);
    expect(app.work.map(({ step }) => step)).toEqual(expect.arrayContaining(['copying', 'checking', 'trying']));
    await expect(app.call('models.remove', { path: model.path })).rejects.toThrow('would be found there again');
    expect(await app.call('models.remove', { path: model.path, deleteFile: true })).toEqual({ deleted: [model.path] });
    expect([existsSync(model.path), existsSync(path), (await app.call('models.list', {})).length]).toEqual([
      false,
      true,
      2,
    ]);
  });

  it('are forgotten where they lie elsewhere, and never deleted there', async () => {
    const app = await testApp();
    const path = join(temporaryFolder(), 'elsewhere.gguf');
    copyFileSync(starterPath, path);
    await app.call('models.add', { path });
    await expect(app.call('models.remove', { path, deleteFile: true })).rejects.toThrow('only files there are deleted');
    await app.call('models.remove', { path });
    expect([existsSync(path), (await app.call('models.list', {})).map(({ starter }) => starter)]).toEqual([
      true,
      [true, true],
    ]);
    const [starter] = await app.call('models.list', {});
    await expect(app.call('models.remove', { path: starter?.path ?? '' })).rejects.toThrow('ships with Rehearsal');
  });

  it('that are damaged are not copied', async () => {
    const app = await testApp();
    const path = join(temporaryFolder(), 'cut.gguf');
    copyFileSync(starterPath, path);
    truncateSync(path, 1_000_000);
    await expect(app.call('models.add', { path, copy: true })).rejects.toMatchObject({ code: 'model-invalid' });
    expect(readdirSync(join(app.dataDir, 'models'))).toEqual([]);
  });

  it('that are not what their SHA256SUMS lists are told so', async () => {
    const app = await testApp();
    const folder = temporaryFolder();
    const path = join(folder, 'listed.gguf');
    copyFileSync(starterPath, path);
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  listed.gguf\n`);
    await expect(app.call('models.add', { path })).rejects.toThrow('not the file that SHA256SUMS beside it lists');
  });
});
