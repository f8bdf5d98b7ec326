// The words, the family and the wheel of the live view.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { familyOf, freshReplicate } from '../../src/renderer/live/branch-tree.ts';
import { itemState } from '../../src/renderer/live/goal-list.tsx';
import { readingMarks, toldMarks } from '../../src/renderer/live/reading-marks.tsx';
import { wheelNeeds } from '../../src/renderer/live/wheel.ts';
import { brokenTurn, paceWords, runState, timeLeft, verdictOf } from '../../src/renderer/live/words.ts';
import type { Move, Session, Turn } from '../../src/shared/dialogue.ts';
import { type RunView, viewOf } from '../../src/shared/reducer.ts';
import { anOutcome, aRun, aSession, aSuite, aTurn, emptyGoal } from '../records.ts';

const viewWith = (sessions: readonly Session[], ticks: Readonly<Record<string, string>> = {}): RunView =>
  viewOf({ seq: 0, run: aRun(), sessions, ticks: new Map(Object.entries(ticks)) });

describe('verdictOf', () => {
  it.each([
    ['a met goal', aSession({ status: 'finished', outcome: anOutcome() }), { words: 'met', tone: 'good' }],
    [
      'a goal met with a required item untested',
      aSession({ status: 'finished', outcome: anOutcome({ success: null }) }),
      { words: 'met', tone: 'neutral' },
    ],
    [
      'a turn limit',
      aSession({ status: 'finished', outcome: anOutcome({ reason: 'limit', success: false }) }),
      { words: 'turn limit', tone: 'warn' },
    ],
    [
      'a broken simulator',
      aSession({ status: 'finished', outcome: anOutcome({ reason: 'invalid', success: null }) }),
      { words: 'invalid', tone: 'bad' },
    ],
    ['an engine that broke', aSession({ status: 'failed' }), { words: 'failed', tone: 'bad' }],
    ['a running session', aSession({ status: 'running' }), null],
  ])('speaks of %s', (_name, session, verdict) => {
    expect(verdictOf(session)).toEqual(verdict);
  });

  it('marks the last turn of what broke, and nothing in what went well', () => {
    const gaveUp = aSession({
      status: 'finished',
      turnCount: 6,
      outcome: anOutcome({ reason: 'gave-up', success: false }),
    });
    expect([brokenTurn(gaveUp), brokenTurn(aSession({ status: 'finished', outcome: anOutcome() }))]).toEqual([5, null]);
  });
});

describe('runState', () => {
  it('tells a run whose core died from one that goes on, stands still, or has ended', () => {
    const state = (change: Parameters<typeof aRun>[0], options: Partial<Parameters<typeof runState>[1]> = {}) =>
      runState(aRun(change), { alive: true, loading: false, held: 'going', ...options }).key;
    expect([
      state({ status: 'running' }),
      state({ status: 'running' }, { held: 'pausing' }),
      state({ status: 'running' }, { alive: false, held: 'paused' }),
      state({ status: 'planned' }),
      state({ status: 'finished' }, { alive: false }),
    ]).toEqual(['running', 'pausing', 'lost', 'loading', 'finished']);
  });
});

describe('timeLeft', () => {
  it('is no more exact than it can be', () => {
    expect([1_000, 43_000, 200_000, 7_500_000].map(timeLeft)).toEqual([
      'about 5 s left',
      'about 45 s left',
      '3 min left',
      '2 h 5 min left',
    ]);
  });
});

describe('itemState', () => {
  it('leads to the turn that settled it', () => {
    const settled = (status: 'met' | 'misled' | 'raised') => itemState({ status, raised: 1, metAt: 7 }, true);
    expect([settled('met').turn, settled('misled').turn, settled('raised').turn]).toEqual([7, 7, null]);
  });

  it('says how far each item is', () => {
    const item = (status: 'open' | 'raised' | 'met' | 'refused' | 'misled' | 'unknown', raised = 0) =>
      itemState({ status, raised, metAt: status === 'met' ? 4 : null }, true);
    expect(
      [item('met'), item('raised', 2), item('refused', 1), item('misled', 1), item('unknown', 1), item('open')].map(
        ({ words }) => words,
      ),
    ).toEqual(['turn 5', 'asked twice', 'let go', 'made up', 'has no test', 'open']);
  });
});

describe('toldMarks', () => {
  it('finds told values in the text as typed, whatever their case', () => {
    const slots = { city: 'San Jose', time: '7 pm' };
    const move: Move = { note: '', parts: [{ kind: 'answer', items: [], say: null, slots }] };
    const turn = aTurn({ text: 'in san jose, at seven', move });
    expect(toldMarks(turn)).toEqual([{ from: 3, to: 11, kind: 'told', title: 'city = San Jose' }]);
  });
});

describe('readingMarks', () => {
  it('tells below a reply what it satisfied and what it made up', () => {
    const [scenario] = aSuite.scenarios;
    const item = scenario?.goal[0];
    const at = (status: 'met' | 'misled', index: number) =>
      aTurn({
        speaker: 'assistant',
        index,
        goal: { ...emptyGoal, items: { [item?.id ?? '']: { status, raised: 1, metAt: 3 } } },
      });
    const { noteOf } = readingMarks(scenario);
    const words = (turn: Turn) => renderToStaticMarkup(noteOf(turn)).replaceAll(/<[^>]+>/g, '');
    expect([words(at('met', 3)), words(at('misled', 3)), words(at('misled', 5))]).toEqual([
      `✓ ${item?.say}`,
      `✕ made up: ${item?.say}`,
      '',
    ]);
  });
});

describe('familyOf', () => {
  const root = aSession({ id: 'root', personaId: 'polite', turnCount: 6 });
  const other = aSession({ id: 'other', ordinal: 1 });
  const calm = aSession({ id: 'calm', personaId: 'chatty', parentSessionId: 'root', parentTurn: 2, turnCount: 8 });
  const said = aSession({
    id: 'said',
    personaId: 'chatty',
    parentSessionId: 'calm',
    parentTurn: 4,
    replicate: 3,
    turnCount: 5,
  });
  const again = aSession({ id: 'again', personaId: 'polite', parentSessionId: 'root', parentTurn: 4, turnCount: 5 });
  const view = viewWith([root, other, calm, again, said], { said: 'mmmmh' });

  it('is the same tree from whichever of its dialogues one looks', () => {
    const rows = familyOf(view, 'said').map(({ session, parentRow, from, words }) => [
      session.id,
      parentRow,
      from,
      words,
    ]);
    expect(rows).toEqual([
      ['root', null, 0, ''],
      ['calm', 0, 2, 'chatty'],
      ['said', 1, 4, 'said by you'],
      ['again', 0, 4, 'another draw'],
    ]);
    expect(familyOf(view, 'root')).toEqual(familyOf(view, 'said'));
  });

  it('is none for a dialogue without branches', () => {
    expect(familyOf(view, 'other')).toEqual([]);
  });

  it('offers a replicate that none of the scenario has had', () => {
    expect(freshReplicate(view, root)).toBe(4);
  });
});

describe('wheelNeeds', () => {
  const session = aSession({ id: 'a', status: 'running' });
  const open = (turns: number, held: 'pausing' | 'paused' | null): RunView => ({
    ...viewWith([session]),
    open: { a: { turns: Array.from({ length: turns }, (_, index) => aTurn({ index })), live: null } },
    steering: { run: 'going', sessions: held === null ? {} : { a: held } },
  });
  const user = { sessionId: 'a', speaker: 'user' } as const;

  it('lets the other side speak, and waits when the person is up', () => {
    expect([
      wheelNeeds(open(3, 'paused'), user),
      wheelNeeds(open(4, 'paused'), user),
      wheelNeeds(open(3, 'pausing'), user),
    ]).toEqual(['step', null, null]);
  });

  it('lets go of a session that has ended', () => {
    expect(wheelNeeds(viewWith([aSession({ id: 'a', status: 'finished' })]), user)).toBe('let-go');
  });
});

describe('the pace of a run', () => {
  it('is not told before there is one', () => {
    expect([
      paceWords({ running: 0, tokensPerSecond: 0 }),
      paceWords({ running: 8, tokensPerSecond: 0 }),
      paceWords({ running: 8, tokensPerSecond: 163.4 }),
    ]).toEqual([[], ['8 at once'], ['8 at once', '163 tok/s']]);
  });
});
