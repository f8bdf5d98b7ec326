// The door to SQLite: settings, and errors as a user reads them.
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForReading, requireNodeApi } from '../../src/core/store/database.ts';
import { openStore } from '../../src/core/store/store.ts';
import { createRun, temporaryFolder, temporaryStore, thrownBy, withDatabase } from './fixtures.ts';

describe('the database', () => {
  it('keeps what it commits, checks references and overwrites what is deleted', async () => {
    const store = await temporaryStore();
    const settings = await withDatabase(store.path, (database) =>
      ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map((name) => database.pragma(name)),
    );
    expect(settings).toEqual(['wal', 2, 1, 1]);
  });

  it('creates the data directory, for its owner only', async () => {
    const dataDir = join(temporaryFolder(), 'not', 'there', 'yet');
    const store = await temporaryStore(dataDir);
    expect([store.path, store.notices, store.check().ok]).toEqual([join(dataDir, 'rehearsal.db'), [], true]);
    if (process.platform !== 'win32') expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('waits while another process begins the same file', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    const opening = await withDatabase(file, async (other) => {
      other.exec('BEGIN IMMEDIATE');
      const store = openStore({ file });
      await setTimeout(100);
      other.exec('COMMIT');
      return store;
    });
    const mode = await withDatabase(file, (database) => database.pragma('journal_mode'));
    opening.close();
    expect(mode).toBe('wal');
  });

  it('read without a log says when its owner writes to it meanwhile, also where that looks like damage', async () => {
    const { path, close } = await openStore({ dataDir: temporaryFolder() });
    close();
    utimesSync(path, 1, 1);
    const database = await openForReading(path);
    onTestFinished(() => database.close());
    const runs = database.query('SELECT * FROM runs');
    expect(runs.all()).toEqual([]);
    const store = await openStore({ file: path });
    createRun(store, 'run', 50);
    expect(runs.all()).toEqual([]);
    store.close();
    const error = {
      code: 'database-failed',
      message: expect.stringMatching(/was written to while it was read.* again/),
    };
    expect(thrownBy(() => runs.all())).toMatchObject(error);
    writeFileSync(path, 'this was never a database '.repeat(400));
    expect(thrownBy(() => database.query('SELECT * FROM sessions').all())).toMatchObject(error);
  });

  it('says what to do where the data directory cannot be', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'database-failed',
      message: expect.stringMatching(/cannot be created .*--data-dir/),
    });
  });

  it('says that the disk is full', async () => {
    const file = join(temporaryFolder(), 'full.db');
    const error = await withDatabase(file, (database) => {
      database.exec('CREATE TABLE words (word TEXT)');
      database.pragma('max_page_count = 4');
      const add = database.query('INSERT INTO words VALUES (hex(randomblob(4000)))');
      return thrownBy(() => {
        for (let row = 0; row < 10; row++) add.run();
      });
    });
    expect(error).toMatchObject({ code: 'database-failed', message: expect.stringMatching(/disk is full: free/) });
  });

  it('refuses a Node that SQLite would crash, naming what is needed', () => {
    expect(thrownBy(() => requireNodeApi({ node: '20.19.2', napi: '9' }))).toMatchObject({
      code: 'unsupported-platform',
      message: expect.stringMatching(/Node 20\.19\.2 .*Node-API 9 and 10 is needed\. Use Node 22\.14/),
    });
  });
});
