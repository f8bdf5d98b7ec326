// One run from plan to end with a scripted engine and a real store: announced turns, cancelling, a store that fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createScriptedEngine } from '../../src/core/engine/scripted-engine.ts';
import { execute } from '../../src/core/runs/execution.ts';
import { planSessions } from '../../src/core/runs/plan.ts';
import { storedView } from '../../src/core/runs/stored-view.ts';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { openStore, type Store } from '../../src/core/store/store.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { AppError } from '../../src/shared/errors.ts';
import type { RunEvent } from '../../src/shared/events.ts';
import { starterFile } from '../../src/shared/models.ts';
import { aRun } from '../records.ts';

const root = resolve(import.meta.dirname, '../..');

async function prepared(options: { tokenDelayMs?: number; change?: (store: Store) => Store } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'rehearsal-execution-'));
  const store = await openStore({ dataDir });
  const suite = await loadSuite(join(root, 'resources/suites/everyday.yaml'), {
    starterPath: join(root, starterFile),
    sessions: 6,
  });
  const sessions = planSessions(suite, 'run');
  const run = aRun({ status: 'planned', sessions: sessions.length, startedAt: null });
  store.runs.create(run, suite, sessions);
  const engine = createScriptedEngine(options.tokenDelayMs === undefined ? {} : { tokenDelayMs: options.tokenDelayMs });
  onTestFinished(async () => {
    await engine.dispose();
    store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const events: RunEvent[] = [];
  const execution = execute({
    run,
    suite,
    sessions,
    openSessions: 3,
    paused: false,
    device: null,
    engine,
    store: options.change?.(store) ?? store,
    view: storedView(store, run.id, 0),
    listener: (event) => events.push(event),
  });
  /** The same run again, with these sessions. */
  const again = (taken: readonly Session[], change: Partial<Engine>) =>
    execute({
      run: store.runs.get(run.id),
      suite,
      sessions: taken,
      openSessions: 1,
      paused: false,
      device: null,
      engine: { ...engine, ...change },
      store,
      view: storedView(store, run.id, execution.view().seq),
      listener: (event) => events.push(event),
    });
  return { store, execution, events, again };
}

const full = new AppError('database-failed', 'The disk is full.');
const turnsOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.kind === 'turn-finished' ? [`${event.turn.sessionId} ${event.turn.index}`] : []));

describe('execute', () => {
  it('finishes every session and stores exactly the turns it announces, in events without gaps', async () => {
    const { store, execution, events } = await prepared();
    await execution.ended;
    const stored = store.sessions
      .of('run')
      .flatMap((one) => store.turns.of(one.id).map((turn) => `${one.id} ${turn.index}`));
    expect({
      status: store.runs.get('run').status,
      announced: turnsOf(events).toSorted(),
      seq: events.map((event) => event.seq),
      last: events.at(-1)?.kind,
    }).toEqual({
      status: 'finished',
      announced: stored.toSorted(),
      seq: events.map((_, place) => place + 1),
      last: 'run-finished',
    });
  });

  it('is interrupted, not failed, when it is cancelled, and starts no further session', async () => {
    const { store, execution } = await prepared({ tokenDelayMs: 5 });
    setTimeout(() => execution.cancel('after-turn'), 100);
    await execution.ended;
    const statuses = new Set(store.sessions.of('run').map((session) => session.status));
    expect([store.runs.get('run').status, statuses.has('planned'), statuses.has('failed')]).toEqual([
      'interrupted',
      true,
      false,
    ]);
  });

  it('fails one session when its turn cannot be stored, and goes on with the others', async () => {
    const { store, execution } = await prepared({
      change: (real) => ({
        ...real,
        turns: {
          ...real.turns,
          add: (turn) => (turn.sessionId === 'run-1' ? Promise.reject(full) : real.turns.add(turn)),
        },
      }),
    });
    await execution.ended;
    const { status, failure } = store.runs.get('run');
    expect({ status, failure, sessions: store.sessions.of('run').map((session) => session.status) }).toEqual({
      status: 'failed',
      failure: '1 of 6 sessions failed.',
      sessions: ['finished', 'failed', 'finished', 'finished', 'finished', 'finished'],
    });
  });

  it('stops the whole run when the store can take nothing more, tells why once, and never rejects', async () => {
    const fail = (): never => {
      throw full;
    };
    const { store, execution, events } = await prepared({
      change: (real) => ({
        ...real,
        turns: { ...real.turns, add: () => Promise.reject(full) },
        sessions: { ...real.sessions, fail },
        runs: {
          ...real.runs,
          setStatus: (id, change) => (change.status === 'running' ? real.runs.setStatus(id, change) : fail()),
        },
      }),
    });
    await execution.ended;
    const ends = events.filter((event) => event.kind === 'run-finished');
    expect({
      ends: ends.map(({ run }) => [run.status, run.failure]),
      last: events.at(-1)?.kind,
      untouched: store.sessions.of('run').filter((session) => session.status === 'planned').length,
    }).toEqual({ ends: [['failed', 'The disk is full.']], last: 'run-finished', untouched: 3 });
  });

  it('tells a branch why its models cannot be loaded, and leaves the finished run as it was', async () => {
    const { store, execution, again, events } = await prepared();
    await execution.ended;
    const [parent] = store.sessions.of('run');
    if (parent === undefined) throw new Error('no session');
    const before = store.runs.get('run');
    const { personaId, targetId } = parent;
    const branch = store.branches.add({ parent, personaId, targetId, replicate: 9, turn: 1, said: null });
    const gone = new AppError('model-not-found', '/gone.gguf: no such file.');
    await again([branch], { openContext: () => Promise.reject(gone) }).ended;
    const { status, failure } = store.sessions.get(branch.id);
    expect({ branch: [status, failure], run: store.runs.get('run'), last: events.at(-1)?.kind }).toEqual({
      branch: ['failed', '/gone.gguf: no such file.'],
      run: { ...before, branches: 1 },
      last: 'run-finished',
    });
  });
});
