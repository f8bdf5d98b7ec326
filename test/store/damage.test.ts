// Damaged files are found at opening, set aside whole, and told.
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/core/store/database.ts';
import { openStore } from '../../src/core/store/store.ts';
import { aTurn } from '../records.ts';
import { createRun, temporaryFolder, thrownBy, withDatabase } from './fixtures.ts';

const now = (): number => Date.UTC(2026, 10, 23, 20, 15, 1);

async function filledStore(dataDir: string): Promise<string> {
  const store = await openStore({ dataDir });
  createRun(store, 'run');
  const words = (index: number): string => `${'A table for two, please. '.repeat(20)}${index}`;
  await Promise.all(Array.from({ length: 200 }, (_, index) => store.turns.add(aTurn({ index, text: words(index) }))));
  store.close();
  return store.path;
}

/** A file with pages overwritten, beside the log of a process that was killed; the log does not hold those pages. */
async function damagedBesideLog(): Promise<string> {
  const folder = temporaryFolder();
  await filledStore(join(folder, 'was'));
  const killed = await openStore({ dataDir: join(folder, 'was') });
  createRun(killed, 'only-in-the-log');
  cpSync(join(folder, 'was'), join(folder, 'data'), { recursive: true });
  killed.close();
  const file = join(folder, 'data', 'rehearsal.db');
  rmSync(`${file}-shm`);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(20 * 4096, 0x55), 0, 20 * 4096, 4096 * 20);
  closeSync(handle);
  return file;
}

const contents = (file: string): readonly string[] =>
  ['', '-wal'].map((suffix) =>
    createHash('sha256')
      .update(readFileSync(file + suffix))
      .digest('hex'),
  );

/** Opens the damaged file and tells what became of it. */
async function openDamaged(file: string) {
  const before = readFileSync(file);
  const store = await openStore({ file, now });
  createRun(store, 'fresh');
  const runs = store.runs.list().map((run) => run.id);
  store.close();
  const aside = `${file}.corrupt-20261123-201501`;
  return { notices: store.notices, runs, kept: existsSync(aside) && readFileSync(aside).equals(before) };
}

function notice(file: string, damage: string): string {
  return `The database ${file} is damaged (${damage}). It was set aside as ${file}.corrupt-20261123-201501, and a fresh one was begun.`;
}

describe('a damaged database', () => {
  it('of garbage is set aside byte for byte and a fresh one begun', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    writeFileSync(file, 'this was never a database '.repeat(400));
    const found = await openDamaged(file);
    expect(found).toEqual({ notices: [notice(file, 'file is not a database')], runs: ['fresh'], kept: true });
  });

  it('that lost its second half is set aside byte for byte and a fresh one begun', async () => {
    const file = await filledStore(temporaryFolder());
    truncateSync(file, Math.floor(statSync(file).size / 2));
    const found = await openDamaged(file);
    expect(found).toEqual({ notices: [notice(file, 'database disk image is malformed')], runs: ['fresh'], kept: true });
  });

  it('with one bad page inside is set aside byte for byte and a fresh one begun', async () => {
    const file = await filledStore(temporaryFolder());
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, 4096 * 20);
    closeSync(handle);
    const found = await openDamaged(file);
    expect(found).toEqual({ notices: [expect.stringContaining(`${file} is damaged (`)], runs: ['fresh'], kept: true });
  });

  it('takes its write-ahead log along', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    writeFileSync(file, 'this was never a database '.repeat(400));
    writeFileSync(`${file}-wal`, 'nor was this its log');
    await openDamaged(file);
    expect(readFileSync(`${file}.corrupt-20261123-201501-wal`, 'utf8')).toBe('nor was this its log');
  });

  it('stays as it is, and so does its log, where one only looks', async () => {
    const file = await damagedBesideLog();
    const before = contents(file);
    await expect(openStore({ file, reading: true })).rejects.toMatchObject({
      code: 'database-corrupt',
      message: expect.stringMatching(/It is left as it is\./),
    });
    expect(contents(file)).toEqual(before);
  });

  it('is set aside without its log being merged into it', async () => {
    const file = await damagedBesideLog();
    const before = contents(file);
    (await openStore({ file, now })).close();
    expect(contents(`${file}.corrupt-20261123-201501`)).toEqual(before);
  });

  it('that was emptied keeps its log, and is set aside with it', async () => {
    const file = await damagedBesideLog();
    truncateSync(file);
    const before = contents(file);
    await expect(openStore({ file, reading: true })).rejects.toMatchObject({
      code: 'database-corrupt',
      message: expect.stringMatching(/is damaged \(it is empty, and its write-ahead log is not\)\. It is left/),
    });
    (await openStore({ file, now })).close();
    expect(contents(`${file}.corrupt-20261123-201501`)).toEqual(before);
  });

  it('set aside in the same second as another gets a name of its own', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    for (const garbage of ['first', 'second']) {
      writeFileSync(file, garbage.repeat(1000));
      (await openStore({ file, now })).close();
    }
    const kept = ['', '-2'].map((suffix) =>
      readFileSync(`${file}.corrupt-20261123-201501${suffix}`, 'utf8').slice(0, 5),
    );
    expect(kept).toEqual(['first', 'secon']);
  });

  it('found in the middle of the work is told with what window and terminal do about it', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    writeFileSync(file, 'this was never a database '.repeat(400));
    const database = await openDatabase(file);
    const error = thrownBy(() => database.query('SELECT 1 FROM runs'));
    database.close();
    expect(error).toMatchObject({
      code: 'database-corrupt',
      message: `${file}: the database is damaged (file is not a database). Start Rehearsal again: where it writes next, in the window or with "rehearsal run", it sets a damaged database aside and begins a fresh one.`,
    });
  });

  it('is told by the check', async () => {
    const store = await openStore({ dataDir: temporaryFolder() });
    await withDatabase(store.path, (database) => {
      database.pragma('foreign_keys = OFF');
      database.exec(`INSERT INTO run_models VALUES ('gone', 0, 'target', NULL, '/m.gguf', 'aa', 'M')`);
    });
    const found = store.check();
    store.close();
    expect(found).toEqual({ ok: false, text: '1 rows refer to rows that do not exist' });
  });
});
