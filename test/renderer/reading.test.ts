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
    session('good', { ordinal: 0 }, 1),
    session('half', { ordinal: 1 }, 0.5),
    session('silent', { ordinal: 2 }, 0),
    session('elsewhere', { ordinal: 3, scenarioId: 'hotel' }, 0),
  ];
  const valued = [
    { sessionId: 'silent', value: null },
    { sessionId: 'good', value: 1 },
    { sessionId: 'half', value: 0.5 },
    { sessionId: 'elsewhere', value: 0 },
  ];
  const ids = (better: 'higher' | 'lower'): readonly string[] =>
    sessionsBehind({ unit: 'share', kind: 'mean', better }, valued, sessions, { scenarioId: 'haircut' }).map(
      (one) => one.session.id,
    );

  it('lists the sessions of the slice, those that pull the wrong way first, those that do not tell last', () => {
    expect([ids('higher'), ids('lower')]).toEqual([
      ['half', 'good', 'silent'],
      ['good', 'half', 'silent'],
    ]);
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
