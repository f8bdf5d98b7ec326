// Which turns of a failed session are shown as evidence.
import { describe, expect, it } from 'vitest';
import { evidenceOf, whyOf } from '../../src/core/report/evidence.ts';
import type { Turn } from '../../src/shared/dialogue.ts';
import { goalItemSchema } from '../../src/shared/schemas/scenario.ts';
import { anOutcome, aSession, aTurn, emptyGoal } from '../records.ts';

const goal = ['phone', 'table'].map((id) => goalItemSchema.parse({ id, kind: 'learn', say: `the ${id}` }));
const failed = aSession({
  status: 'finished',
  outcome: anOutcome({
    reason: 'gave-up',
    items: { phone: 'unsatisfied', table: 'satisfied' },
    goalCompletion: 0.5,
    success: false,
  }),
});

const asking = { parts: [{ kind: 'ask' as const, items: ['phone'], say: 'the phone', slots: {} }], note: '' };

/** User and target in turn; one entry per turn says how often the user found no help so far. */
function turnsOf(failures: readonly number[]): readonly Turn[] {
  return failures.map((count, index) =>
    aTurn({
      index,
      speaker: index % 2 === 0 ? 'user' : 'assistant',
      move: index === 2 ? asking : null,
      goal: { ...emptyGoal, failures: count, items: { phone: { status: 'raised', raised: 1, metAt: null } } },
    }),
  );
}

describe('evidence', () => {
  it('is every reply that the user took as no help', () => {
    expect([...evidenceOf(failed, turnsOf([0, 1, 1, 1, 1, 2]), goal)]).toEqual([
      [1, 'no help with: the phone'],
      [5, 'no help with: the phone'],
    ]);
  });

  it('is the reply after the item was last brought up, where none was taken as no help', () => {
    expect([...evidenceOf(failed, turnsOf([0, 0, 0, 0]), goal)]).toEqual([[3, 'does not satisfy: the phone']]);
  });

  it('is the reply that made something up, beside those that were no help', () => {
    const phone = { status: 'misled' as const, raised: 1, metAt: 5 };
    const told = turnsOf([0, 1, 1, 1, 1, 1]).map((turn) => ({ ...turn, goal: { ...turn.goal, items: { phone } } }));
    expect([...evidenceOf(failed, told, goal)]).toEqual([
      [1, 'no help with: the phone'],
      [5, 'made up: the phone'],
    ]);
  });

  it('is the last turn of an invalid session, with what broke', () => {
    const invalid = aSession({ outcome: anOutcome({ reason: 'invalid', detail: 'role-flip' }) });
    expect([...evidenceOf(invalid, turnsOf([0, 0, 0]), goal)]).toEqual([[2, 'role-flip']]);
  });

  it('is nothing in a session that reached everything', () => {
    expect([...evidenceOf(aSession({ outcome: anOutcome() }), turnsOf([0, 1]), goal)]).toEqual([]);
  });
});

describe('the reason to look at a session', () => {
  it('names what is missing and how it ended', () => {
    expect(whyOf(failed, goal)).toBe('the phone not satisfied; the user gave up');
  });
});
