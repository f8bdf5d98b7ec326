// What stands behind a mark of the results, where two dialogues part, and which field of a form a problem belongs to.
import { describe, expect, it } from 'vitest';
import { pairRows, partsAt } from '../../src/renderer/history/pair-rows.ts';
import { sortProblems } from '../../src/renderer/library/problems.ts';
import { sessionsBehind } from '../../src/renderer/results/behind.ts';
import type { Session, Turn } from '../../src/shared/dialogue.ts';

const turns = (...texts: readonly string[]): readonly Turn[] =>
  texts.map((text, index) => ({ index, text }) as unknown as Turn);

const session = (id: string, part: Partial<Session>, goalCompletion: number, reason = 'goal-met'): Session =>
  ({
    id,
    scenarioId: 'haircut',
    personaId: 'chatty',
    targetId: 'a',
    status: 'finished',
    turnCount: 9,
    outcome: { reason, detail: '', items: { x: 'satisfied' }, goalCompletion, success: goalCompletion === 1 },
    ...part,
  }) as unknown as Session;

describe('two dialogues side by side', () => {
  it('are aligned by turn and part where the words first differ, an end included', () => {
    expect([
      partsAt(pairRows(turns('a', 'b', 'c'), turns('a', 'x', 'c'))),
      partsAt(pairRows(turns('a', 'b'), turns('a', 'b', 'c'))),
      partsAt(pairRows(turns('a', 'b'), turns('a', 'b'))),
      pairRows(turns('a'), turns('a', 'b')).map(({ first, second }) => [first?.text, second?.text]),
    ]).toEqual([
      1,
      2,
      null,
      [
        ['a', 'a'],
        [undefined, 'b'],
      ],
    ]);
  });
});

describe('sessionsBehind', () => {
  const sessions = [
    session('good', {}, 1),
    session('half', {}, 0.5),
    session('broken', {}, 0, 'invalid'),
    session('elsewhere', { scenarioId: 'hotel' }, 0),
    session('other', { targetId: 'b' }, 0),
  ];
  const ids = (metric: string): readonly string[] =>
    sessionsBehind(metric, 'Goal completion', sessions, { targetId: 'a', scenarioId: 'haircut' }).sessions.map(
      (one) => one.session.id,
    );

  it('lists valid sessions of the slice lowest first, the failed ones for success, the broken ones for invalid', () => {
    expect([ids('goal_completion'), ids('success'), ids('invalid')]).toEqual([['half', 'good'], ['half'], ['broken']]);
  });
});

describe('sortProblems', () => {
  it('gives each field its own words and keeps what belongs to none', () => {
    const problem = (path: string, message: string) => ({ file: '', line: 1, column: 1, path, message, hint: null });
    const found = sortProblems(
      [problem('title', 'too long'), problem('goal[0].examples.failing[1]', 'passes'), problem('speed', 'unknown key')],
      [/^(title|goal)\b/],
    );
    expect([
      found.at('title'),
      found.at('goal[0]', true),
      found.at('goal[1]', true),
      found.general,
      found.count,
    ]).toEqual(['too long', 'passes', null, ['speed: unknown key'], 3]);
  });
});
