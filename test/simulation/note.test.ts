// The note between policy and model, in DESIGN's very form, and the prompts it stands in.
import { describe, expect, it } from 'vitest';
import { moveOf, type NotePart, writeNote } from '../../src/core/simulation/note.ts';
import { simulatorMessages, simulatorSystemMessage, targetMessages } from '../../src/core/simulation/prompts.ts';
import type { Turn } from '../../src/shared/dialogue.ts';
import { goalWith, personaWith, scenario } from './table.ts';

const say = (kind: NotePart['kind'], words: string | null, slots = {}): NotePart => ({ kind, say: words, slots });
const notes: readonly (readonly [string, readonly NotePart[]])[] = [
  ['[open: Find a place to eat]', [say('open', 'Find a place to eat')]],
  [
    '[answer: city = San Jose; ask: phone number]',
    [say('answer', null, { city: 'San Jose' }), say('ask', 'phone number')],
  ],
  ['[answer: party size = 2; time = 7 pm]', [say('answer', null, { 'party size': '2', time: '7 pm' })]],
  ['[close]', [say('close', null)]],
  ['[inform: dish = fish; chips]', [say('inform', null, { dish: 'fish; chips' })]],
];

const turn = (changes: Partial<Turn>): Turn => ({
  sessionId: 's',
  index: 0,
  speaker: 'user',
  origin: 'model',
  text: '',
  cleanText: '',
  reasoning: null,
  move: null,
  goal: goalWith({}),
  rejected: [],
  tokens: { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 },
  timing: { startedAt: 0, firstTokenMs: null, totalMs: 0 },
  stop: 'end-of-turn',
  seed: 0,
  ...changes,
});
const history = [
  turn({
    text: 'im hungry',
    cleanText: 'I am hungry.',
    move: moveOf([{ ...say('open', 'Find a place to eat'), items: [] }]),
  }),
  turn({ index: 1, speaker: 'assistant', text: 'Which city?', cleanText: 'Which city?' }),
];

describe('the note', () => {
  it.each(notes)('is written as %s', (note, parts) => {
    expect(writeNote(parts)).toBe(note);
  });
});

describe('the prompts', () => {
  it('tell the simulator its role, without lines that would be empty', () => {
    const bare = { ...scenario, goal: scenario.goal.slice(0, 1), knows: {} };
    expect([simulatorSystemMessage(scenario, personaWith()), simulatorSystemMessage(bare, personaWith())]).toEqual([
      [
        'You are a person talking to an assistant. Write only what you say next.',
        'You want: Find a place to eat; Reserve a table',
        'You want to know: phone number',
        'You know: city = San Jose; cuisine = Mexican; party size = 2; time = 7 pm',
        'Manner: brief, polite',
      ].join('\n'),
      'You are a person talking to an assistant. Write only what you say next.\nYou want: Find a place to eat\nManner: brief, polite',
    ]);
  });

  it('show the simulator its clean words and notes, and the target the surface only', () => {
    const move = moveOf([{ ...say('answer', null, { city: 'San Jose' }), items: [] }]);
    expect([
      simulatorMessages(scenario, personaWith(), history, move).slice(1),
      targetMessages('Be kind.', history),
    ]).toEqual([
      [
        { role: 'user', content: '(start)\n[open: Find a place to eat]' },
        { role: 'assistant', content: 'I am hungry.' },
        { role: 'user', content: 'Which city?\n[answer: city = San Jose]' },
      ],
      [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'im hungry' },
        { role: 'assistant', content: 'Which city?' },
      ],
    ]);
  });
});
