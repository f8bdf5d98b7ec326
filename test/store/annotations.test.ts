// Notes and labels: one note and a set of labels for every run and session.
import { describe, expect, it } from 'vitest';
import { createRun, temporaryStore } from './fixtures.ts';

const run = { runId: 'run', sessionId: null };
const session = { runId: 'run', sessionId: 'run-1' };

async function annotated() {
  const store = await temporaryStore();
  createRun(store, 'run', 3);
  createRun(store, 'other');
  store.annotations.set(run, { note: 'first try', labels: ['demo', 'baseline'] });
  store.annotations.set(session, { labels: ['odd', 'odd'] });
  return store.annotations;
}

describe('annotations', () => {
  it('of a run and of its sessions are kept apart', async () => {
    const annotations = await annotated();
    expect([
      annotations.get(run),
      annotations.get(session),
      annotations.get({ runId: 'run', sessionId: 'run-0' }),
      annotations.ofSessions('run'),
      annotations.ofRuns(),
    ]).toEqual([
      { note: 'first try', labels: ['baseline', 'demo'] },
      { note: '', labels: ['odd'] },
      { note: '', labels: [] },
      new Map([['run-1', { note: '', labels: ['odd'] }]]),
      new Map([['run', { note: 'first try', labels: ['baseline', 'demo'] }]]),
    ]);
  });

  it('change only in what is given, and an empty note is none', async () => {
    const annotations = await annotated();
    annotations.set(run, { note: 'second try' });
    annotations.set(session, { note: 'look here', labels: [] });
    annotations.set(session, { note: '' });
    expect([annotations.get(run), annotations.ofSessions('run')]).toEqual([
      { note: 'second try', labels: ['baseline', 'demo'] },
      new Map(),
    ]);
  });
});
