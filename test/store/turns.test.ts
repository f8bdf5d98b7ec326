// Turns, as they are stored and announced.
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/shared/dialogue.ts';
import { aTurn } from '../records.ts';
import { createRun, temporaryStore } from './fixtures.ts';

const fullTurn: Turn = {
  sessionId: 'run-0',
  index: 0,
  speaker: 'user',
  origin: 'human',
  text: 'a tabel for 2 in san josé 🙂',
  cleanText: 'A table for 2 in San José.',
  reasoning: 'They asked which city.',
  move: {
    parts: [{ kind: 'answer', items: ['table'], say: null, slots: { city: 'San José' } }],
    note: '[answer: city = San José]',
  },
  goal: {
    items: { table: { status: 'met', raised: 2, metAt: 3 } },
    told: { city: 'San José' },
    changed: ['city'],
    failures: 1,
    patienceLeft: 2,
    digressed: 0,
  },
  rejected: [{ text: 'How can I help?', guard: 'role-flip', detail: 'offers help', tokens: 5, seed: 0xffffffff }],
  tokens: { promptEvaluated: 12, promptReused: 340, generated: 17, reasoning: 6 },
  timing: { startedAt: 1795464901000.25, firstTokenMs: 41.5, totalMs: 233.75 },
  stop: 'length',
  seed: 0xfffffffe,
};

describe('a turn', () => {
  it('comes back whole', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const bare = aTurn({ index: 1, speaker: 'assistant' });
    await store.turns.add(bare);
    await store.turns.add(fullTurn);
    expect(store.turns.of('run-0')).toEqual([fullTurn, bare]);
  });

  it('is there when its promise resolves, and not before its group is committed', async () => {
    const store = await temporaryStore();
    createRun(store, 'run', 2);
    const adding = [store.turns.add(aTurn()), store.turns.add(aTurn({ sessionId: 'run-1' }))];
    const before = store.turns.of('run-0').length;
    await Promise.race(adding);
    expect([before, store.turns.of('run-0').length, store.turns.of('run-1').length]).toEqual([0, 1, 1]);
  });

  it('is rejected when it is stored already, alone, and the first one stays', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    await store.turns.add(aTurn({ text: 'first' }));
    const group = [aTurn({ text: 'again' }), aTurn({ index: 1, text: 'next' }), aTurn({ sessionId: 'gone' })];
    const results = await Promise.allSettled(group.map((turn) => store.turns.add(turn)));
    expect([results, store.turns.of('run-0').map((turn) => turn.text)]).toEqual([
      [
        rejection('Turn 0 of session run-0 is stored already.'),
        { status: 'fulfilled' },
        rejection('Turn 0 of session gone belongs to no stored session.'),
      ],
      ['first', 'next'],
    ]);
  });

  it('that waits is committed by a flush', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const adding = store.turns.add(aTurn());
    store.turns.flush();
    const stored = store.turns.of('run-0').length;
    await adding;
    expect(stored).toBe(1);
  });
});

function rejection(message: string) {
  return { status: 'rejected', reason: expect.objectContaining({ code: 'internal', message }) };
}
