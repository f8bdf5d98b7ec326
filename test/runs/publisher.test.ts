// Events leave in order; text deltas are gathered on the way.
import { describe, expect, it } from 'vitest';
import { createPublisher } from '../../src/core/runs/publisher.ts';
import type { RunEvent, RunEventBody } from '../../src/shared/events.ts';
import { aTurn } from '../records.ts';

const delta = (sessionId: string, text: string): RunEventBody => ({
  kind: 'text-delta',
  sessionId,
  index: 0,
  speaker: 'user',
  channel: 'text',
  text,
});

function published(bodies: readonly RunEventBody[]): readonly unknown[] {
  const events: RunEvent[] = [];
  const publisher = createPublisher('run', 0, (event) => events.push(event));
  for (const body of bodies) publisher.publish(body);
  publisher.flush();
  return events.map((event) => [event.seq, event.kind, event.kind === 'text-delta' ? event.text : '']);
}

describe('createPublisher', () => {
  it('joins the deltas of one session and keeps those of two apart', () => {
    expect(published([delta('a', 'Hel'), delta('b', 'Yes'), delta('a', 'lo')])).toEqual([
      [1, 'text-delta', 'Hello'],
      [2, 'text-delta', 'Yes'],
    ]);
  });

  it('lets gathered text out before what came after it', () => {
    expect(published([delta('a', 'Hello'), { kind: 'turn-finished', turn: aTurn() }])).toEqual([
      [1, 'text-delta', 'Hello'],
      [2, 'turn-finished', ''],
    ]);
  });

  it('lets text out by itself within 30 ms or so', async () => {
    const events: RunEvent[] = [];
    createPublisher('run', 0, (event) => events.push(event)).publish(delta('a', 'Hello'));
    const before = events.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([before, events.length]).toEqual([0, 1]);
  });
});
