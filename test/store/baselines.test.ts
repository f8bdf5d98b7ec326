// Baselines on a real file: named, renamed, and gone with their run.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/core/store/migrate.ts';
import { migrations } from '../../src/core/store/migrations/index.ts';
import { aTurn } from '../records.ts';
import { createRun, temporaryFolder, temporaryStore, withDatabase } from './fixtures.ts';

describe('baselines', () => {
  it('migration 3 makes room for them', async () => {
    const names = await withDatabase(join(temporaryFolder(), 'rehearsal.db'), (database) => {
      migrate(database, migrations.slice(0, 3), 0);
      return database.query<{ name: string }>("SELECT name FROM pragma_table_info('baselines')").all();
    });
    expect(names.map(({ name }) => name)).toEqual(['name', 'run_id', 'saved_at']);
  });

  it('keep the run saved last under a name, and go with their run', async () => {
    const store = await temporaryStore();
    for (const id of ['one', 'two']) {
      createRun(store, id);
      store.runs.setStatus(id, { status: 'finished' });
    }
    store.baselines.save({ name: 'main', runId: 'one', savedAt: 1 });
    store.baselines.save({ name: 'main', runId: 'two', savedAt: 2 });
    store.baselines.save({ name: 'april', runId: 'one', savedAt: 3 });
    const before = store.baselines.list();
    store.deletion.delete({ runId: 'one', sessionId: null });
    expect([before, store.baselines.list(), store.baselines.get('april')]).toEqual([
      [
        { name: 'april', runId: 'one', savedAt: 3 },
        { name: 'main', runId: 'two', savedAt: 2 },
      ],
      [{ name: 'main', runId: 'two', savedAt: 2 }],
      null,
    ]);
  });
});

describe('turns', () => {
  it('tell which sessions of a run a person took part in', async () => {
    const store = await temporaryStore();
    createRun(store, 'run', 2);
    createRun(store, 'other', 1);
    await Promise.all([
      store.turns.add(aTurn({ sessionId: 'run-0' })),
      store.turns.add(aTurn({ sessionId: 'run-1', origin: 'human' })),
      store.turns.add(aTurn({ sessionId: 'other-0', origin: 'human' })),
    ]);
    expect(store.turns.humanSessions('run')).toEqual(new Set(['run-1']));
  });
});
