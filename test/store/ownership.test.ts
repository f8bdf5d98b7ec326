// Which process a run belongs to, and what becomes of it when that process is gone.
import { describe, expect, it } from 'vitest';
import { aTurn } from '../records.ts';
import { createRun, temporaryStore, thrownBy, withDatabase } from './fixtures.ts';

describe('runs that were cut off', () => {
  const ownerOf = (file: string, sql: string): Promise<void> =>
    withDatabase(file, (database) => database.exec(`UPDATE runs SET ${sql}`));

  it('are left alone while their process lives', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    store.runs.setStatus('run', { status: 'running' });
    expect([store.markInterrupted(), store.runs.get('run').status]).toEqual([[], 'running']);
  });

  it('are marked, planned ones too, when their process number belongs to another process now', async () => {
    const store = await temporaryStore();
    createRun(store, 'loading', 1, { createdAt: 1 });
    createRun(store, 'talking', 1, { createdAt: 2 });
    createRun(store, 'done', 1, { createdAt: 3 });
    store.sessions.start('talking-0', 50);
    await store.turns.add(aTurn({ sessionId: 'talking-0', timing: { startedAt: 100, firstTokenMs: 1, totalMs: 30 } }));
    store.runs.setStatus('talking', { status: 'running', startedAt: 50 });
    store.runs.setStatus('done', { status: 'finished', finishedAt: 4 });
    await ownerOf(store.path, "owner_started = 'another boot 1' WHERE owner_pid IS NOT NULL");
    const marked = store.markInterrupted();
    const states = store.runs.list().map(({ id, status, finishedAt }) => ({ id, status, finishedAt }));
    expect([marked, states, store.sessions.get('talking-0').status]).toEqual([
      ['loading', 'talking'],
      [
        { id: 'done', status: 'finished', finishedAt: 4 },
        { id: 'talking', status: 'interrupted', finishedAt: 130 },
        { id: 'loading', status: 'interrupted', finishedAt: 1 },
      ],
      'running',
    ]);
  });

  it('can be claimed by one process only', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    await ownerOf(store.path, `owner_pid = ${process.ppid}, owner_started = NULL`);
    const refusal = thrownBy(() => store.runs.claim('run'));
    await ownerOf(store.path, "owner_started = 'another boot 1'");
    store.runs.claim('run');
    expect([refusal, thrownBy(() => store.runs.claim('run')), store.markInterrupted()]).toEqual([
      expect.objectContaining({
        code: 'run-busy',
        message: `Run run is going on in process ${process.ppid}. Wait for its end or stop it first.`,
      }),
      undefined,
      [],
    ]);
  });
});
