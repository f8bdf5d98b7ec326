// How well the guards tell good user turns from broken ones, on the half they were tuned on and on the other.
import { describe, expect, it } from 'vitest';
import { checkTurn, checkWords } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import { guardKinds, type MoveKind } from '../../src/shared/dialogue.ts';
import { type Example, readGuardCorpus } from './guard-corpus.ts';

const corpus = readGuardCorpus().map((example) => ({
  ...example,
  found: checkTurn(example.situation)?.guard ?? null,
}));
type Judged = Example & { readonly found: string | null };

const count = (rows: readonly Judged[], test: (row: Judged) => boolean): number => rows.filter(test).length;

function scores(rows: readonly Judged[], guard: string) {
  const right = count(rows, (row) => row.expected === guard && row.found === guard);
  return {
    precision:
      right /
      Math.max(
        1,
        count(rows, (row) => row.found === guard),
      ),
    recall:
      right /
      Math.max(
        1,
        count(rows, (row) => row.expected === guard),
      ),
  };
}

function overall(rows: readonly Judged[]) {
  const right = count(rows, (row) => row.expected !== null && row.expected === row.found);
  return {
    precision: right / count(rows, (row) => row.found !== null),
    recall: right / count(rows, (row) => row.expected !== null),
  };
}

const half = (name: Example['half']): readonly Judged[] => corpus.filter((row) => row.half === name);
const percent = (share: number): string => `${Math.round(share * 100)}%`.padStart(4);

describe('the guards', () => {
  it.each(guardKinds)('reach 95% precision and recall for %s on the tuning half', (guard) => {
    const { precision, recall } = scores(half('tuning'), guard);
    expect([precision >= 0.95, recall >= 0.95]).toEqual([true, true]);
  });

  it('reach 90% precision and recall together on the half they were never tuned on', () => {
    const rows = half('held-out');
    const table = guardKinds.map((guard) => {
      const { precision, recall } = scores(rows, guard);
      return `${guard.padEnd(18)} precision ${percent(precision)}, recall ${percent(recall)}`;
    });
    const { precision, recall } = overall(rows);
    console.info(
      `Guards on the held-out half (${rows.length} turns):\n${table.join('\n')}\n${'together'.padEnd(18)} precision ${percent(precision)}, recall ${percent(recall)}`,
    );
    expect([precision >= 0.9, recall >= 0.9]).toEqual([true, true]);
  });
});

describe('a user turn', () => {
  const found = (text: string, kind: MoveKind, slots: Record<string, string> = {}) =>
    checkTurn({
      text,
      stop: 'end-of-turn',
      move: moveOf([{ kind, items: [], say: null, slots }]),
      ownTurns: [],
      lastReply: null,
      manner: [],
      told: { names: [], slots: [], values: [] },
    })?.guard ?? null;
  const date = { date: 'March 3' };
  const time = { time: '7 pm' };

  it.each<readonly [string, MoveKind, Record<string, string>]>([
    ['Never mind, make it 7 pm.', 'change-mind', time],
    ['No, nothing else. 7 pm.', 'answer', time],
    ["That's it, 2 people.", 'answer', { 'party size': '2' }],
    ['I have a free evening on March 3.', 'answer', date],
    ["I'm set on March 3.", 'answer', date],
    ["I'm set on the window seat.", 'push-back', {}],
    ['We have a free day then.', 'inform', {}],
    ['Please try somewhere else.', 'push-back', {}],
    ['That one is full. Try somewhere else.', 'push-back', {}],
    ['I found some places online, but I want Sino.', 'inform', {}],
    ["Sorry, I couldn't find the address.", 'clarify', {}],
    ["Sorry, I can't make it before 7 pm.", 'answer', time],
    ['The person is Dr. Smith.', 'inform', {}],
    ['The person wants a window seat.', 'inform', {}],
    ['I should act fast, in 2 hours.', 'inform', {}],
    ['I need to answer the door in the hall.', 'digress', {}],
  ])('%s passes', (text, kind, slots) => {
    expect(found(text, kind, slots)).toBeNull();
  });

  it.each([
    ["Yes, that's it.", null],
    ["Yeah. That's it, thanks.", null],
    ["That's it.", 'premature-close'],
    ["Yes, that's all, goodbye.", 'premature-close'],
    ["Yes, that's it, bye.", 'premature-close'],
  ])('%s to say yes', (text, guard) => {
    const move = moveOf([{ kind: 'answer', items: [], say: 'yes', slots: {} }]);
    const told = { names: [], slots: [], values: [] };
    const situation = { text, stop: 'end-of-turn', move, ownTurns: [], lastReply: null, manner: [], told } as const;
    expect(checkTurn(situation)?.guard ?? null).toBe(guard);
  });

  it.each<readonly [string, MoveKind, Record<string, string>, string]>([
    ['7 pm. Thanks, goodbye!', 'answer', time, 'premature-close'],
    ["Never mind, 7 pm, that's all.", 'answer', time, 'premature-close'],
    ["I'll just try somewhere else.", 'push-back', {}, 'premature-close'],
    ["I'm all set.", 'inform', {}, 'premature-close'],
    ['Have a nice evening.', 'inform', {}, 'premature-close'],
    ['I found some restaurants in San Jose.', 'inform', {}, 'role-flip'],
    ["Sorry, I couldn't find any tables.", 'inform', {}, 'role-flip'],
    ['The user is in a hurry.', 'inform', {}, 'leaked-reasoning'],
    ['The person would say: San Jose.', 'inform', {}, 'leaked-reasoning'],
    ['I should act as a customer.', 'inform', {}, 'leaked-reasoning'],
    ['I will answer in character.', 'inform', {}, 'leaked-reasoning'],
  ])('%s is rejected', (text, kind, slots, guard) => {
    expect(found(text, kind, slots)).toBe(guard);
  });
});

describe('the words of an answer', () => {
  const reads = (text: string, slots: Record<string, string>, kind: MoveKind = 'answer') =>
    checkWords({ text, move: moveOf([{ kind, items: [], say: null, slots }]) })?.guard ?? null;
  const date = { 'check in date': 'March 9th' };

  it.each([
    'March 9th for the check in date.',
    'March 9th, the check in date, please.',
    "March 9th, that's the check in date.",
    'The check in date: March 9th',
  ])('%s reads out the note', (text) => {
    expect(reads(text, date)).toBe('reads-note');
  });

  it.each(['March 9th, please.', 'The check in date is March 9th.', 'I want to check in on March 9th.'])(
    '%s does not',
    (text) => {
      expect(reads(text, date)).toBeNull();
    },
  );

  it('are looked at in answers of one thing only', () => {
    expect([
      reads('March 9th for the check in date.', date, 'inform'),
      reads('March 9th for the check in date.', { ...date, 'number of rooms': '1' }),
    ]).toEqual([null, null]);
  });
});
