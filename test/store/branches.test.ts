// Branches: whole by themselves, counted and found once, gone with their parents.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store/store.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { tickOf } from '../../src/shared/reducer.ts';
import { anOutcome, aTurn } from '../records.ts';
import { createRun, saidIn, temporaryFolder, temporaryStore, thrownBy, withDatabase } from './fixtures.ts';

const turns = [
  aTurn({ text: 'a table for two please', origin: 'script' }),
  aTurn({ index: 1, speaker: 'assistant', text: 'which city is it', origin: 'human' }),
  aTurn({
    index: 2,
    text: 'san jose it is',
    rejected: [{ text: 'As an AI', guard: 'role-flip', detail: '', tokens: 3, seed: 1 }],
  }),
  aTurn({ index: 3, speaker: 'assistant', text: 'it is booked' }),
];

async function aParent(store: Store): Promise<Session> {
  createRun(store, 'run', 2);
  await Promise.all(turns.map((turn) => store.turns.add(turn)));
  store.sessions.finish('run-0', anOutcome(), 1);
  return store.sessions.get('run-0');
}

const change = { personaId: 'persona', targetId: 'target', replicate: 4, said: null };

describe('a branch', () => {
  it('is a planned session after all others, with the past copied as it was', async () => {
    const store = await temporaryStore();
    const parent = await aParent(store);
    const branch = store.branches.add({ ...change, parent, turn: 3 });
    expect([branch, store.sessions.get(branch.id), store.turns.of(branch.id)]).toEqual([
      {
        ...parent,
        id: 'run-2',
        ordinal: 2,
        replicate: 4,
        parentSessionId: 'run-0',
        parentTurn: 3,
        status: 'planned',
        outcome: null,
        turnCount: 3,
        finishedAt: null,
      },
      branch,
      turns.slice(0, 3).map((turn) => ({ ...turn, sessionId: 'run-2' })),
    ]);
  });

  it('begins with what was said by hand', async () => {
    const store = await temporaryStore();
    const parent = await aParent(store);
    const said = aTurn({ index: 1, speaker: 'assistant', text: 'no table left', origin: 'human' });
    const { id, turnCount } = store.branches.add({ ...change, parent, turn: 1, said });
    expect([turnCount, store.turns.of(id).map(({ text }) => text)]).toEqual([
      2,
      ['a table for two please', 'no table left'],
    ]);
  });

  it('is not stored at all when its parent has fewer turns', async () => {
    const store = await temporaryStore();
    const parent = await aParent(store);
    expect(thrownBy(() => store.branches.add({ ...change, parent, turn: 5 }))).toMatchObject({
      code: 'bad-input',
      message: 'Session 1 of run run has 4 turns, so no branch can begin after 5.',
    });
    expect(store.sessions.of('run').length).toBe(2);
  });

  it('is counted beside the plan of its run, whatever comes of it', async () => {
    const store = await temporaryStore();
    const parent = await aParent(store);
    const branch = store.branches.add({ ...change, parent, turn: 1 });
    store.sessions.finish(branch.id, anOutcome({ reason: 'invalid' }), 2);
    const { sessions, sessionsFinished, sessionsInvalid, branches } = store.runs.get('run');
    expect({ sessions, sessionsFinished, sessionsInvalid, branches }).toEqual({
      sessions: 2,
      sessionsFinished: 1,
      sessionsInvalid: 0,
      branches: 1,
    });
  });

  it('is not found for what its parent said, and is for what it says itself', async () => {
    const store = await temporaryStore();
    const parent = await aParent(store);
    const branch = store.branches.add({ ...change, parent, turn: 2 });
    await store.turns.add(aTurn({ sessionId: branch.id, index: 2, text: 'a table in fresno please' }));
    expect([saidIn(store, 'table for two'), saidIn(store, 'fresno'), saidIn(store, 'it')]).toEqual([
      [['run-0', 0]],
      [[branch.id, 2]],
      [
        ['run-0', 1],
        ['run-0', 2],
        ['run-0', 3],
      ],
    ]);
  });

  it('goes with its parent, and so does a branch of it', async () => {
    const dataDir = temporaryFolder();
    const store = await temporaryStore(dataDir);
    const parent = await aParent(store);
    const branch = store.branches.add({ ...change, parent, turn: 2 });
    store.branches.add({ ...change, parent: branch, turn: 1 });
    await withDatabase(store.path, (database) => database.query("DELETE FROM sessions WHERE id = 'run-0'").run());
    expect([store.sessions.of('run').map(({ id }) => id), store.check().ok]).toEqual([['run-1'], true]);
  });

  it('that was cut off leaves a finished run finished, and an unfinished one interrupted', async () => {
    const dataDir = temporaryFolder();
    const store = await temporaryStore(dataDir);
    const parent = await aParent(store);
    const branch = store.branches.add({ ...change, parent, turn: 2 });
    store.sessions.start(branch.id, 5);
    const cutOff = async () => {
      store.runs.setStatus('run', { status: 'running' });
      await withDatabase(store.path, (database) =>
        database.query("UPDATE runs SET owner_pid = 999999999, owner_started = 'x'").run(),
      );
      return [store.markInterrupted(), store.runs.get('run').status];
    };
    const before = await cutOff();
    store.sessions.finish('run-1', anOutcome(), 6);
    expect([before, await cutOff()]).toEqual([
      [['run'], 'interrupted'],
      [[], 'finished'],
    ]);
  });
});

describe('the ticks of a run', () => {
  it('are the letters that the reducer gives its turns', async () => {
    const store = await temporaryStore();
    await aParent(store);
    expect(store.turns.ticks('run')).toEqual(new Map([['run-0', turns.map(tickOf).join('')]]));
  });
});
