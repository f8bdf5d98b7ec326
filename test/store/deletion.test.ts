// Deleting: exactly what was told beforehand goes, and nothing of it stays in the files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store/store.ts';
import { aRun, aSession, aTurn } from '../records.ts';
import { aSuite, createRun, temporaryStore, thrownBy } from './fixtures.ts';

const whole = { runId: 'run', sessionId: null };

/** A run of two sessions with notes and a name, a branch of its first session in another run, and a run that stays. */
async function threeRuns(): Promise<Store> {
  const store = await temporaryStore();
  createRun(store, 'run', 2);
  createRun(store, 'kept');
  const branch = aSession({ id: 'later-0', runId: 'later', parentSessionId: 'run-0', parentTurn: 1 });
  store.runs.create(aRun({ id: 'later' }), aSuite, [branch]);
  for (const sessionId of ['run-0', 'run-1', 'later-0', 'kept-0']) await store.turns.add(aTurn({ sessionId }));
  for (const id of ['run', 'later', 'kept']) store.runs.setStatus(id, { status: 'finished' });
  store.annotations.set(whole, { note: 'of the run', labels: ['a', 'b'] });
  store.annotations.set({ runId: 'later', sessionId: 'later-0' }, { note: 'of the branch' });
  store.annotations.set({ runId: 'kept', sessionId: 'kept-0' }, { note: 'stays', labels: ['a'] });
  store.baselines.save({ name: 'main', runId: 'run', savedAt: 0 });
  return store;
}

const turnsLeft = (store: Store): readonly number[] =>
  ['run-0', 'run-1', 'later-0', 'kept-0'].map((id) => store.turns.of(id).length);

describe('deleting a run', () => {
  it('takes what the preview told: branches in other runs, notes, labels and names too', async () => {
    const store = await threeRuns();
    const told = store.deletion.preview(whole);
    const taken = store.deletion.delete(whole);
    expect([told, taken, turnsLeft(store), store.baselines.list(), store.check().ok]).toEqual([
      { ...whole, sessions: 3, branches: 1, turns: 3, notes: 2, labels: 2, baselines: ['main'], derived: {} },
      told,
      [0, 0, 0, 1],
      [],
      true,
    ]);
    expect(store.annotations.get({ runId: 'kept', sessionId: 'kept-0' })).toEqual({ note: 'stays', labels: ['a'] });
  });

  it('leaves no trace of what was said in the files', async () => {
    const store = await temporaryStore();
    const secret = 'Qzxvwbankaccount';
    createRun(store, 'run');
    for (let index = 0; index < 20; index++) {
      await store.turns.add(aTurn({ index, text: secret, cleanText: secret, reasoning: secret }));
    }
    store.annotations.set(whole, { note: secret, labels: [secret] });
    const traces = (): readonly boolean[] =>
      [store.path, `${store.path}-wal`].map((file) => /qzxvw|zxvwb|xvw/i.test(readFileSync(file, 'latin1')));
    const before = traces();
    store.runs.setStatus('run', { status: 'finished' });
    store.deletion.delete(whole);
    expect([before.includes(true), traces()]).toEqual([true, [false, false]]);
  });

  it('is refused while it, or a run with a branch of it, goes on', async () => {
    const store = await threeRuns();
    for (const id of ['later', 'run']) {
      store.runs.setStatus(id, { status: 'running' });
      expect(thrownBy(() => store.deletion.delete(whole))).toMatchObject({ code: 'run-busy' });
    }
    expect(turnsLeft(store)).toEqual([1, 1, 1, 1]);
  });

  it('of an id that does not exist says so', async () => {
    const store = await temporaryStore();
    expect(thrownBy(() => store.deletion.delete({ runId: 'gone', sessionId: null }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('deleting a session', () => {
  it('takes its branches along and leaves the rest of its run', async () => {
    const store = await threeRuns();
    const session = { runId: 'run', sessionId: 'run-0' };
    const told = store.deletion.preview(session);
    expect([told, store.deletion.delete(session), turnsLeft(store), store.runs.get('run').sessions]).toEqual([
      { ...session, sessions: 2, branches: 1, turns: 2, notes: 1, labels: 0, baselines: [], derived: {} },
      told,
      [0, 1, 0, 1],
      1,
    ]);
    expect(store.annotations.get(whole).note).toBe('of the run');
  });
});
