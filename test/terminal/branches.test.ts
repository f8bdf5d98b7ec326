// The branches of a run as the terminal shows them.
import colors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { sessionTable, transcript } from '../../src/cli/output.ts';
import { branchLines } from '../../src/cli/terminal/branches.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';

const plain = colors.createColors(false);
const ended = { status: 'finished', outcome: anOutcome({ items: { x: 'satisfied' } }), turnCount: 4 } as const;
const planned = [0, 1].map((ordinal) => aSession({ id: `run-${ordinal}`, ordinal, ...ended }));
const branch = (ordinal: number, parent: number, parentTurn: number, change: Partial<Session> = {}): Session =>
  aSession({ id: `run-${ordinal}`, ordinal, ...ended, parentSessionId: `run-${parent}`, parentTurn, ...change });
const sessions = [
  ...planned,
  branch(2, 0, 3, { personaId: 'chatty' }),
  branch(3, 0, 1, { personaId: 'persona' }),
  branch(4, 2, 2, { personaId: 'chatty', targetId: 'formal', replicate: 1, status: 'running', outcome: null }),
];

describe('branches in the terminal', () => {
  it('stand as a tree below the sessions they were taken from', () => {
    expect(branchLines(sessions, new Set(['run-3']), true, plain)).toEqual([
      'Branches',
      '1  scenario, user persona: goal met, goal 1/1 100%, 4 turns',
      '└─ 3  from turn 4 of session 1, with user chatty: goal met, goal 1/1 100%, 4 turns',
      '   └─ 5  from turn 3 of session 3, with target formal, replicate 2: unfinished, 4 turns',
      '└─ 4  from turn 2 of session 1, a person spoke: goal met, goal 1/1 100%, 4 turns',
    ]);
    expect(branchLines(planned, new Set(), true, plain)).toEqual([]);
  });

  it('are not among the planned sessions, where those of people are marked', () => {
    const lines = sessionTable(aRun({ status: 'finished' }), sessions, plain, 200, new Set(['run-1']));
    expect(lines.map((line) => line.trim().replaceAll(/\s{2,}/g, '  '))).toEqual([
      '#  Scenario  User  Turns  Goal  End',
      '1  scenario  persona  4  1/1 100%  goal met',
      '2  scenario  persona  4  1/1 100%  goal met, a person spoke',
    ]);
  });

  it('say in their transcript where they come from, and who spoke', () => {
    const [first] = planned;
    const turns = [aTurn(), aTurn({ index: 1, speaker: 'assistant', origin: 'human', text: 'Go on.' })];
    expect(transcript(branch(3, 0, 1), first ?? null, turns, null, plain).slice(1)).toEqual([
      "Branched from turn 2 of session 1; turn 1 is that session's",
      'user 1     hello',
      'target 2   Go on.',
      '    said by a person',
    ]);
  });
});
