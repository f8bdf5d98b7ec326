// Every migration, on a file as the version before it left it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/core/store/migrate.ts';
import { migrations } from '../../src/core/store/migrations/index.ts';
import { openStore } from '../../src/core/store/store.ts';
import { saidIn, temporaryFolder, temporaryStore, withDatabase } from './fixtures.ts';

const oldTurn = `
  INSERT INTO runs (id, suite_id, title, status, engine, seed, suite, created_at)
    VALUES ('old', 'suite', 'Old', 'finished', 'llama', 1, '{}', 0);
  INSERT INTO sessions (id, run_id, ordinal, scenario_id, persona_id, target_id, replicate, status)
    VALUES ('old-0', 'old', 0, 'scenario', 'persona', 'target', 0, 'finished');
  INSERT INTO turns (session_id, idx, speaker, origin, text, clean_text, goal, rejected, prompt_evaluated,
      prompt_reused, generated, reasoning_tokens, started_at, total_ms, stop, seed)
    VALUES ('old-0', 0, 'user', 'model', 'A table for two', '', '{}', '[]', 0, 0, 0, 0, 0, 0, 'end-of-turn', 1);`;

/** A file at the schema's first version with one turn in it. */
async function oldFile(): Promise<string> {
  const file = join(temporaryFolder(), 'rehearsal.db');
  await withDatabase(file, (database) => {
    database.pragma('journal_mode = WAL');
    migrate(database, migrations.slice(0, 1), 0);
    database.exec(oldTurn);
  });
  return file;
}

describe('migration', () => {
  it('1 creates the tables of models, runs, sessions and turns in an empty file', async () => {
    const tables = await withDatabase(join(temporaryFolder(), 'rehearsal.db'), (database) => {
      const copy = migrate(database, migrations.slice(0, 1), 0);
      const names = database.query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1");
      return { copy, version: database.pragma('user_version'), names: names.all().map(({ name }) => name) };
    });
    expect(tables).toEqual({ copy: null, version: 1, names: ['models', 'run_models', 'runs', 'sessions', 'turns'] });
  });

  it('2 makes turns that were stored before it searchable', async () => {
    const store = await openStore({ file: await oldFile() });
    const hits = saidIn(store, 'TABLE for');
    store.close();
    expect(hits).toEqual([['old-0', 0]]);
  });

  it('6 creates the tables of imported logs', async () => {
    const names = await withDatabase(join(temporaryFolder(), 'rehearsal.db'), (database) => {
      migrate(database, migrations.slice(0, 6), 0);
      const names = database.query<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'log%' ORDER BY 1",
      );
      return names.all().map(({ name }) => name);
    });
    expect(names).toEqual([
      'log_bad_rows',
      'log_conversations',
      'log_derivations',
      'log_imports',
      'log_samples',
      'log_spans',
      'log_turns',
    ]);
  });

  it('8 leaves imports that were stored before it without a model', async () => {
    const file = join(temporaryFolder(), 'rehearsal.db');
    await withDatabase(file, (database) => {
      migrate(database, migrations.slice(0, 7), 0);
      database.exec(`INSERT INTO log_imports (id, status, file, sha256, bytes, modified_at, encoding, layout, style, generation,
          resume_offset, resume_line, bytes_read, other_encoding, created_at)
        VALUES ('old', 'finished', '/logs/chats.jsonl', 'abc', 1, 0, 'utf-8', '{"format":"transcript","parted":"never"}',
          'placeholder', 1, 0, 1, 1, 0, 0)`);
    });
    const store = await openStore({ file });
    const { id, namesModel } = store.logs.find('last');
    store.close();
    expect([id, namesModel]).toEqual(['old', null]);
  });

  it('copies the file of an older version first and tells the path', async () => {
    const file = await oldFile();
    const store = await openStore({ file, now: () => Date.UTC(2026, 10, 23, 20, 15, 1) });
    store.close();
    const copy = `${file}.before-v${migrations.length}-20261123-201501`;
    const kept = await withDatabase(copy, (database) => [
      database.pragma('user_version'),
      database.query<{ text: string }>('SELECT text FROM turns').all(),
    ]);
    expect([store.notices, kept]).toEqual([
      [`The database was updated; the file as it was before is ${copy}.`],
      [1, [{ text: 'A table for two' }]],
    ]);
  });

  it('changes nothing when it fails halfway', async () => {
    const file = await oldFile();
    const state = await withDatabase(file, (database) => {
      expect(() => migrate(database, [...migrations, 'CREATE TABLE half (x); SELECT nonsense;'], 0)).toThrow(
        'nonsense',
      );
      const half = database.query("SELECT name FROM sqlite_schema WHERE name = 'half'").all();
      return { version: database.pragma('user_version'), half };
    });
    expect(state).toEqual({ version: 1, half: [] });
  });

  it('leaves a file of this version alone', async () => {
    const dataDir = temporaryFolder();
    (await openStore({ dataDir })).close();
    const again = await temporaryStore(dataDir);
    expect(again.notices).toEqual([]);
  });
});

describe('a file of a newer version', () => {
  it('is refused with both versions and left as it is', async () => {
    const dataDir = temporaryFolder();
    const { path } = await temporaryStore(dataDir);
    await withDatabase(path, (database) => database.pragma('user_version = 99'));
    await expect(openStore({ dataDir })).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringMatching(/schema is version 99, this program knows versions up to \d+\. Update Rehearsal/),
      details: { found: 99, known: migrations.length },
    });
    expect(existsSync(path)).toBe(true);
  });
});
