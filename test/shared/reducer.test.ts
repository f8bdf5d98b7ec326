// The view that window and terminal share, built from events alone.
import { describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../src/shared/events.ts';
import { reduce, reduceAll, ticksOf, turnCountOf, viewOf } from '../../src/shared/reducer.ts';
import type { RunView } from '../../src/shared/run-view.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';

const running = aSession({ status: 'running' });
const begin = (): RunView =>
  play(viewOf({ seq: 0, run: aRun(), sessions: [aSession()] }), [
    { kind: 'session-started', session: running, turns: [] },
  ]);

function play(view: RunView, bodies: readonly RunEventBody[]): RunView {
  return bodies.reduce<RunView>(
    (state, body) => reduce(state, { ...body, runId: 'run', seq: state.seq + 1, at: 0 } as RunEvent),
    view,
  );
}

const place = { sessionId: 'run-0', index: 0, speaker: 'user' } as const;
const started: RunEventBody = { kind: 'turn-started', ...place, move: null, attempt: 1 };
const delta = (text: string): RunEventBody => ({ kind: 'text-delta', ...place, channel: 'text', text });
const rejection = { attempt: 1, guard: 'empty', detail: 'nothing' } as const;
const rejected: RunEventBody = { kind: 'attempt-rejected', ...place, ...rejection };

function whole(id: string): readonly RunEventBody[] {
  const session = aSession({ id, status: 'running' });
  const end = aSession({ id, status: 'finished', outcome: anOutcome(), turnCount: 1 });
  return [
    { kind: 'session-started', session, turns: [] },
    { kind: 'turn-finished', turn: aTurn({ sessionId: id }) },
    { kind: 'session-finished', session: end, outcome: end.outcome },
  ];
}

describe('reduce', () => {
  it('gathers deltas into the live turn', () => {
    expect(play(begin(), [started, delta('Hel'), delta('lo')]).open['run-0']?.live).toEqual({
      index: 0,
      speaker: 'user',
      move: null,
      attempt: 1,
      text: 'Hello',
      reasoning: '',
      rejected: [],
    });
  });

  it('puts a rejected attempt aside with what it said, and keeps it while the next one is made', () => {
    const again: RunEventBody = { ...started, attempt: 2 };
    const live = play(begin(), [started, delta('As an AI'), rejected, again, delta('Hi')]).open['run-0']?.live;
    expect([live?.text, live?.rejected]).toEqual(['Hi', [{ ...rejection, text: 'As an AI' }]]);
  });

  it('puts a finished turn in place of the live one, and counts it before the session ends', () => {
    const turn = aTurn();
    const view = play(begin(), [started, delta('Hello.'), { kind: 'turn-finished', turn }]);
    expect([
      view.open['run-0'],
      view.sessions.get('run-0'),
      turnCountOf(view, 'run-0'),
      ticksOf(view, 'run-0'),
    ]).toEqual([{ turns: [turn], live: null }, { session: running, ticks: '' }, 1, 'm']);
  });

  it('takes what was said before from a session that is gone on with', () => {
    const turns = [aTurn(), aTurn({ index: 1, speaker: 'assistant' })];
    const view = play(viewOf({ seq: 0, run: aRun(), sessions: [aSession()] }), [
      { kind: 'session-started', session: running, turns },
    ]);
    expect(view.open['run-0']?.turns).toEqual(turns);
  });

  it('keeps a letter per turn of every session, and the dialogues of the last few only', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `run-${place}`);
    const view = play(viewOf({ seq: 0, run: aRun(), sessions: ids.map((id) => aSession({ id })) }), ids.flatMap(whole));
    expect([Object.keys(view.open), view.recent, new Set(ids.map((id) => ticksOf(view, id)))]).toEqual([
      ids.slice(-16),
      ids.slice(-16),
      new Set(['m']),
    ]);
  });

  it('tells by its letter who made a turn, and whether an attempt was rejected', () => {
    const attempt = { text: '', guard: 'empty', detail: '', tokens: 0, seed: 0 } as const;
    const turns = [
      aTurn({ origin: 'script' }),
      aTurn({ index: 1, origin: 'human' }),
      aTurn({ index: 2, rejected: [attempt] }),
      aTurn({ index: 3 }),
    ];
    const view = play(
      begin(),
      turns.map((turn): RunEventBody => ({ kind: 'turn-finished', turn })),
    );
    expect(ticksOf(view, 'run-0')).toBe('shrm');
  });

  it('shows a branch after all others, once however often it is told', () => {
    const session = aSession({ id: 'run-1', ordinal: 1, parentSessionId: 'run-0', parentTurn: 2 });
    const view = play(begin(), [
      { kind: 'branch-created', session },
      { kind: 'branch-created', session },
    ]);
    expect([view.order, view.sessions.get('run-1')]).toEqual([['run-0', 'run-1'], { session, ticks: '' }]);
  });

  it('shows what people will say until it is said or taken back, and that nothing stands still after the end', () => {
    const queued = { user: 'Hello', assistant: null };
    const told = play(begin(), [
      { kind: 'queue-changed', sessionId: 'run-0', queued },
      { kind: 'steering-changed', steering: { run: 'pausing', sessions: { 'run-0': 'pausing' } } },
    ]);
    const taken = play(told, [{ kind: 'queue-changed', sessionId: 'run-0', queued: { user: null, assistant: null } }]);
    const ended = play(told, [{ kind: 'run-finished', run: aRun({ status: 'interrupted' }) }]);
    expect([told.queued, told.steering.run, taken.queued, ended.queued, ended.steering]).toEqual([
      { 'run-0': queued },
      'pausing',
      {},
      {},
      { run: 'going', sessions: {} },
    ]);
  });

  it('takes no event twice, so that a snapshot and a stream may overlap', () => {
    const view = play(begin(), [started, delta('Hello')]);
    const again: RunEvent = { ...delta('Hello'), runId: 'run', seq: view.seq, at: 0 } as RunEvent;
    expect(reduce(view, again)).toBe(view);
  });

  it('ignores events of other runs', () => {
    const view = begin();
    expect(reduce(view, { ...started, runId: 'other', seq: 2, at: 0 } as RunEvent)).toBe(view);
  });

  it('knows that it missed an event', () => {
    const view = begin();
    expect(reduce(view, { ...started, runId: 'run', seq: 4, at: 0 } as RunEvent).gap).toBe(true);
  });

  it('folds a batch as it folds its events one by one, and leaves the view before it alone', () => {
    const bodies = [started, delta('Hel'), delta('lo'), { kind: 'turn-finished', turn: aTurn() } as const];
    const events = bodies.map((body, place) => ({ ...body, runId: 'run', seq: place + 2, at: 0 }) as RunEvent);
    const view = begin();
    expect(reduceAll(view, events)).toEqual(play(view, bodies));
    expect(view).toEqual(begin());
  });
});
