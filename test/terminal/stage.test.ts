// What a run looks like while it goes on: into a pipe, and on a terminal of a given size.
import { PassThrough } from 'node:stream';
import colors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createStage } from '../../src/cli/terminal/stage.ts';
import type { RunEvent, RunEventBody } from '../../src/shared/events.ts';
import { reduce, viewOf } from '../../src/shared/reducer.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';

const first = aSession({ status: 'running' });
const second = aSession({ id: 'run-1', ordinal: 1, status: 'running' });
const ended = { status: 'finished', outcome: anOutcome({ items: { x: 'satisfied' } }), turnCount: 2 } as const;

const dialogue: readonly RunEventBody[] = [
  { kind: 'session-started', session: first, turns: [] },
  { kind: 'session-started', session: second, turns: [] },
  { kind: 'turn-started', sessionId: 'run-0', index: 0, speaker: 'user', move: null, attempt: 0 },
  { kind: 'text-delta', sessionId: 'run-0', index: 0, speaker: 'user', channel: 'text', text: 'Hel' },
  { kind: 'turn-finished', turn: aTurn() },
  { kind: 'turn-finished', turn: aTurn({ sessionId: 'run-1', text: 'other dialogue' }) },
  { kind: 'turn-finished', turn: aTurn({ index: 1, speaker: 'assistant', text: 'How can I help?' }) },
  { kind: 'session-finished', session: { ...first, ...ended }, outcome: ended.outcome },
  { kind: 'session-finished', session: { ...second, ...ended, turnCount: 1 }, outcome: ended.outcome },
];

/** Plays the events; gives what was written, on a terminal of these columns or into a pipe. */
function shown(columns: number | null, bodies: readonly RunEventBody[]): string {
  const written: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: columns !== null, columns: columns ?? undefined, rows: 24 });
  stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const stage = createStage({ stream: stream as unknown as NodeJS.WriteStream, colors: colors.createColors(false) });
  let view = viewOf({
    seq: 0,
    run: aRun(),
    sessions: [first, second].map((session) => ({ ...session, status: 'planned' as const })),
  });
  for (const [place, body] of bodies.entries()) {
    const event = { ...body, runId: 'run', seq: place + 1, at: 0 } as RunEvent;
    view = reduce(view, event);
    stage.update(view, event);
  }
  stage.end();
  return written.join('');
}

describe('the stage', () => {
  it('writes whole turns of one dialogue after the other into a pipe, and nothing twice', () => {
    expect(shown(null, dialogue)).toBe(
      [
        'Session 1: scenario, user persona, target target',
        'user 1     hello',
        'target 2   How can I help?',
        'Session 1 of 2, scenario with persona: goal met, goal 1/1 100%, 2 turns',
        '',
        'Session 2: scenario, user persona, target target',
        'user 1     other dialogue',
        'Session 2 of 2, scenario with persona: goal met, goal 1/1 100%, 1 turn',
        '',
        '',
      ].join('\n'),
    );
  });

  it('on a terminal shows text as it comes and a line that says how far the run is', () => {
    const text = shown(100, dialogue.slice(0, 5));
    expect([text.includes('Simulated user'), text.includes('hello'), text.includes('Starting')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
