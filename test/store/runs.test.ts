// Runs and their sessions, as the rest of the core meets them.
import { describe, expect, it } from 'vitest';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, createRun, sessionsOf, temporaryStore, thrownBy } from './fixtures.ts';

describe('a run', () => {
  it('comes back as it was created, with its suite and every planned session', async () => {
    const store = await temporaryStore();
    const models = [
      { role: 'simulator' as const, targetId: null, path: '/s.gguf', sha256: 'aa', description: 'S Q8_0' },
      { role: 'target' as const, targetId: 'target', path: '/t.gguf', sha256: 'bb', description: 'T Q4_K_M' },
    ];
    const run = createRun(store, 'run', 3, { models, seed: 0xffffffff, createdAt: 1795464901000.5 });
    expect([store.runs.get('run'), store.runs.suite('run'), store.sessions.of('run')]).toEqual([
      run,
      aSuite,
      sessionsOf('run', 3),
    ]);
  });

  it('is not stored at all when one of its sessions cannot be', async () => {
    const store = await temporaryStore();
    const sessions = [aSession(), aSession({ id: 'run-1' })];
    expect(() => store.runs.create(aRun(), aSuite, sessions)).toThrow('UNIQUE');
    expect([store.runs.list(), store.sessions.of('run')]).toEqual([[], []]);
  });

  it('counts finished and invalid sessions as they are', async () => {
    const store = await temporaryStore();
    createRun(store, 'run', 5);
    store.sessions.finish('run-0', anOutcome(), 1);
    store.sessions.finish('run-1', anOutcome({ reason: 'invalid' }), 2);
    store.sessions.fail('run-2', 'the engine died', 3);
    store.sessions.start('run-3', 4);
    const { sessions, sessionsFinished, sessionsInvalid } = store.runs.get('run');
    expect({ sessions, sessionsFinished, sessionsInvalid }).toEqual({
      sessions: 5,
      sessionsFinished: 2,
      sessionsInvalid: 1,
    });
  });

  it('keeps what a change of status leaves out', async () => {
    const store = await temporaryStore();
    const planned = createRun(store, 'run');
    store.runs.setStatus('run', { status: 'running', startedAt: 10 });
    store.runs.setStatus('run', { status: 'failed', finishedAt: 20, failure: 'no memory' });
    expect(store.runs.get('run')).toEqual({
      ...planned,
      status: 'failed',
      startedAt: 10,
      finishedAt: 20,
      failure: 'no memory',
    });
  });

  it('forgets its failure when it goes on', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    store.runs.setStatus('run', { status: 'failed', failure: 'no memory' });
    store.runs.setStatus('run', { status: 'running', failure: null });
    expect(store.runs.get('run').failure).toBeNull();
  });
});

describe('finding a run', () => {
  async function storeOfThree() {
    const store = await temporaryStore();
    createRun(store, '20261123-201501-a3f', 1, { createdAt: 3 });
    createRun(store, '20261123-201501-a3f0', 1, { createdAt: 1 });
    createRun(store, '20261124-090000-b71', 1, { createdAt: 2 });
    return store;
  }

  it('lists the newest first', async () => {
    const store = await storeOfThree();
    expect(store.runs.list().map((run) => run.id)).toEqual([
      '20261123-201501-a3f',
      '20261124-090000-b71',
      '20261123-201501-a3f0',
    ]);
  });

  it('goes by a whole id, an unambiguous beginning, "last", or a baseline', async () => {
    const store = await storeOfThree();
    store.baselines.save({ name: 'main', runId: '20261124-090000-b71', savedAt: 1 });
    expect(['20261123-201501-a3f', '20261124', 'main', 'last'].map((wanted) => store.runs.find(wanted).id)).toEqual([
      '20261123-201501-a3f',
      '20261124-090000-b71',
      '20261124-090000-b71',
      '20261123-201501-a3f',
    ]);
  });

  it('takes a whole id for itself, though a baseline is called so', async () => {
    const store = await storeOfThree();
    store.baselines.save({ name: '20261124-090000-b71', runId: '20261123-201501-a3f', savedAt: 1 });
    store.baselines.save({ name: '20261124', runId: '20261123-201501-a3f', savedAt: 1 });
    expect(['20261124-090000-b71', '20261124'].map((wanted) => store.runs.find(wanted).id)).toEqual([
      '20261124-090000-b71',
      '20261123-201501-a3f',
    ]);
  });

  it('asks for more of an ambiguous beginning', async () => {
    const store = await storeOfThree();
    expect(thrownBy(() => store.runs.find('20261123'))).toMatchObject({
      code: 'bad-input',
      message: '"20261123" begins 2 runs: 20261123-201501-a3f, 20261123-201501-a3f0. Give more of the id.',
    });
  });

  it('lists near ids when there is none', async () => {
    const store = await storeOfThree();
    expect(thrownBy(() => store.runs.find('20261124-090000-b72'))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('There is no run "20261124-090000-b72". Near ones: 20261124-090000-b71, '),
    });
  });

  it('says that none is stored yet', async () => {
    const store = await temporaryStore();
    expect(thrownBy(() => store.runs.find('last'))).toMatchObject({
      code: 'not-found',
      message: 'There is no run "last". None is stored yet.',
    });
  });
});

describe('a session', () => {
  it('is started, then finished with its outcome', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    await store.turns.add(aTurn());
    store.sessions.start('run-0', 5);
    const running = store.sessions.get('run-0');
    store.sessions.finish('run-0', anOutcome(), 9);
    expect([running, store.sessions.get('run-0')]).toEqual([
      aSession({ status: 'running', startedAt: 5, turnCount: 1 }),
      aSession({ status: 'finished', startedAt: 5, finishedAt: 9, turnCount: 1, outcome: anOutcome() }),
    ]);
  });

  it('that failed can be started again and keeps its turns and first start', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    store.sessions.start('run-0', 5);
    await store.turns.add(aTurn());
    store.sessions.fail('run-0', 'the engine died', 9);
    const failed = store.sessions.get('run-0');
    store.sessions.start('run-0', 12);
    expect([failed, store.sessions.get('run-0')]).toEqual([
      aSession({ status: 'failed', startedAt: 5, finishedAt: 9, turnCount: 1, failure: 'the engine died' }),
      aSession({ status: 'running', startedAt: 5, turnCount: 1 }),
    ]);
  });

  it('that does not exist cannot be read or changed', async () => {
    const { sessions } = await temporaryStore();
    const tries = [
      () => sessions.get('gone'),
      () => sessions.start('gone', 0),
      () => sessions.finish('gone', anOutcome(), 0),
      () => sessions.fail('gone', '', 0),
    ];
    const error = expect.objectContaining({ code: 'not-found', message: 'There is no session "gone".' });
    expect(tries.map(thrownBy)).toEqual([error, error, error, error]);
  });
});
