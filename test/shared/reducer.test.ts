// The view that window and terminal share, built from events alone.
import { describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../src/shared/events.ts';
import { type RunView, reduce, reduceAll, viewOf } from '../../src/shared/reducer.ts';
import { aRun, aSession, aTurn } from '../records.ts';

const begin = (): RunView => viewOf({ seq: 0, run: aRun(), sessions: [aSession()], turns: [], progress: null });

function play(view: RunView, bodies: readonly RunEventBody[]): RunView {
  return bodies.reduce<RunView>(
    (state, body) => reduce(state, { ...body, runId: 'run', seq: state.seq + 1, at: 0 } as RunEvent),
    view,
  );
}

const place = { sessionId: 'run-0', index: 0, speaker: 'user' } as const;
const started: RunEventBody = { kind: 'turn-started', ...place, move: null, attempt: 0 };
const delta = (text: string): RunEventBody => ({ kind: 'text-delta', ...place, channel: 'text', text });

describe('reduce', () => {
  it('gathers deltas into the live turn', () => {
    expect(play(begin(), [started, delta('Hel'), delta('lo')]).sessions.get('run-0')?.live).toEqual({
      index: 0,
      speaker: 'user',
      move: null,
      attempt: 0,
      text: 'Hello',
      reasoning: '',
    });
  });

  it('forgets the text of a rejected attempt', () => {
    const rejected: RunEventBody = { kind: 'attempt-rejected', ...place, attempt: 0, guard: 'empty', detail: '' };
    expect(play(begin(), [started, delta('As an AI'), rejected]).sessions.get('run-0')?.live?.text).toBe('');
  });

  it('puts a finished turn in place of the live one', () => {
    const turn = aTurn();
    const view = play(begin(), [started, delta('Hello.'), { kind: 'turn-finished', turn }]);
    expect(view.sessions.get('run-0')).toEqual({ session: aSession({ turnCount: 1 }), turns: [turn], live: null });
  });

  it('takes no event twice, so that a snapshot and a stream may overlap', () => {
    const view = play(begin(), [started, delta('Hello')]);
    const again: RunEvent = { ...delta('Hello'), runId: 'run', seq: view.seq, at: 0 } as RunEvent;
    expect(reduce(view, again)).toBe(view);
  });

  it('ignores events of other runs', () => {
    const view = begin();
    expect(reduce(view, { ...started, runId: 'other', seq: 1, at: 0 } as RunEvent)).toBe(view);
  });

  it('knows that it missed an event', () => {
    const view = begin();
    expect(reduce(view, { ...started, runId: 'run', seq: 3, at: 0 } as RunEvent).gap).toBe(true);
  });

  it('folds a batch as it folds its events one by one, and leaves the view before it alone', () => {
    const bodies = [started, delta('Hel'), delta('lo'), { kind: 'turn-finished', turn: aTurn() } as const];
    const events = bodies.map((body, place) => ({ ...body, runId: 'run', seq: place + 1, at: 0 }) as RunEvent);
    const view = begin();
    expect(reduceAll(view, events)).toEqual(play(view, bodies));
    expect(view).toEqual(begin());
  });

  it('starts from the plan when the plan comes within a batch', () => {
    const planned: RunEventBody = { kind: 'run-planned', run: aRun(), sessions: [aSession({ id: 'run-1' })] };
    const events = [started, planned].map(
      (body, place) => ({ ...body, runId: 'run', seq: place + 1, at: 0 }) as RunEvent,
    );
    expect([...reduceAll(begin(), events).sessions.keys()]).toEqual(['run-1']);
  });
});
