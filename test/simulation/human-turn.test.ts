// What a person's words amount to in either place, and that the dialogue goes on sensibly after them.
import { describe, expect, it } from 'vitest';
import { runDialogue } from '../../src/core/simulation/dialogue.ts';
import { humanTurn } from '../../src/core/simulation/given-turn.ts';
import { readHumanUser } from '../../src/core/simulation/human-reading.ts';
import type { GoalState, Turn } from '../../src/shared/dialogue.ts';
import { aTurn } from '../records.ts';
import { goalWith, helpfulTarget, obedientUser, personaWith, scenario, simulator, target } from './table.ts';

const fresh = goalWith({});
const raised = (...ids: readonly string[]): GoalState['items'] => ({
  ...fresh.items,
  ...Object.fromEntries(ids.map((id) => [id, { status: 'raised', raised: 1, metAt: null }])),
});

/** The note of the move, and what the goal holds after it that it did not before. */
function read(text: string, reply: string | null = 'Okay.', goal: GoalState = fresh) {
  const { move, goal: after } = readHumanUser(scenario, goal, reply, text);
  const items = Object.entries(after.items).filter(([id, item]) => item.raised > (goal.items[id]?.raised ?? 0));
  return { note: move.note, told: after.told, raised: items.map(([id]) => id), changed: after.changed };
}

describe("a person's words in the user's place", () => {
  it.each([
    [
      'Hi, I would like to eat Mexican in San Jose',
      { note: '[open: Find a place to eat; inform: city = San Jose; cuisine = Mexican]', raised: ['find'] },
      { city: 'San Jose', cuisine: 'Mexican' },
    ],
    ['hello there', { note: '[open: Find a place to eat]', raised: ['find'] }, {}],
    ['what is the phone number of Sino?', { note: '[ask: phone number]', raised: ['phone'] }, {}],
  ])('open a dialogue: %s', (text, expected, told) => {
    expect(read(text, null)).toEqual({ ...expected, told, changed: [] });
  });

  it('answer what was asked, and tell more beside it', () => {
    expect(read('San Jose, and we are 2', 'Which city are you in?', goalWith({ items: raised('find') }))).toEqual({
      note: '[answer: city = San Jose; inform: party size = 2]',
      told: { city: 'San Jose', 'party size': '2' },
      raised: [],
      changed: [],
    });
  });

  it('change the mind to the other value that the scenario has', () => {
    const goal = goalWith({ items: raised('find', 'reserve'), told: { time: '7 pm' } });
    expect(read('make that 8 pm', 'Your table is at 7 pm. Is that right?', goal)).toEqual({
      note: '[change-mind: time = 8 pm]',
      told: { time: '8 pm' },
      raised: [],
      changed: ['time'],
    });
  });

  it('put right what the reply has wrong', () => {
    const goal = goalWith({ items: raised('find', 'reserve'), told: { 'party size': '2' } });
    expect(read('no, for 2', 'A table for 4 people, is that correct?', goal).note).toBe('[correct: party size = 2]');
  });

  it('bring up a task, or ask for it to be done by saying yes to an offer of it', () => {
    const goal = goalWith({ items: raised('find') });
    expect([
      read('please reserve a table there', 'Sino is nice.', goal),
      read('yes please', 'Shall I reserve a table for 2?', goal),
    ]).toEqual([
      { note: '[inform: Reserve a table]', told: {}, raised: ['reserve'], changed: [] },
      { note: '[answer: yes]', told: { 'party size': '2' }, raised: ['reserve'], changed: [] },
    ]);
  });

  it('are beside the matter when the plan has no place for them, an answer when one was wanted', () => {
    expect([
      read('is it raining over there?').note,
      read('I only have twenty dollars').note,
      read('the blue one', 'Which one do you like best?').note,
    ]).toEqual([
      '[digress: is it raining over there?]',
      '[inform: I only have twenty dollars]',
      '[answer: the blue one]',
    ]);
  });

  it('end the dialogue when they say goodbye and want nothing more', () => {
    const goal = goalWith({ items: raised('find') });
    expect([
      read('Thanks, bye!', 'Sino is nice.', goal).note,
      read('never mind, what is the phone number?', 'Sino is nice.', goal).note,
    ]).toEqual(['[close]', '[ask: phone number]']);
  });

  it('do not take a "yes" for every slot whose value is yes', () => {
    const wifi = { ...scenario, knows: { ...scenario.knows, terrace: 'yes' } };
    const heard = (reply: string) => readHumanUser(wifi, fresh, reply, 'yes').goal.told;
    expect([heard('Shall I go on?'), heard('Do you want a terrace?')]).toEqual([{}, { terrace: 'yes' }]);
  });
});

describe("a person's words in the target's place", () => {
  const history: readonly Turn[] = [
    aTurn({
      text: 'What is their phone number?',
      move: { parts: [{ kind: 'ask', items: ['phone'], say: 'phone number', slots: {} }], note: '[ask: phone number]' },
    }),
  ];
  const answer = (text: string) =>
    humanTurn(
      { sessionId: 's', scenario, history, goal: goalWith({ items: raised('find', 'phone') }), text, now: 7 },
      'assistant',
    );

  it('satisfy goals, or fail the user, as a model’s would', () => {
    const [good, bad] = [answer('It is 408-247-8880.'), answer('I cannot tell you.')];
    expect([good.goal.items.phone, good.goal.failures, bad.goal.items.phone?.status, bad.goal.failures]).toEqual([
      { status: 'met', raised: 1, metAt: 1 },
      0,
      'raised',
      1,
    ]);
  });

  it('make a turn that cost nothing and says who spoke', () => {
    const { goal: _, ...turn } = answer('It is 408-247-8880.');
    expect(turn).toEqual({
      sessionId: 's',
      index: 1,
      speaker: 'assistant',
      origin: 'human',
      text: 'It is 408-247-8880.',
      cleanText: 'It is 408-247-8880.',
      reasoning: null,
      move: null,
      rejected: [],
      tokens: { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 },
      timing: { startedAt: 7, firstTokenMs: null, totalMs: 0 },
      stop: 'none',
      seed: 0,
    });
  });
});

describe('a dialogue in which a person speaks', () => {
  const never = new AbortController().signal;
  async function rehearse(
    said: Readonly<Record<number, string>>,
    persona = personaWith(),
    history: readonly Turn[] = [],
  ) {
    const turns = [...history];
    const end = await runDialogue({
      sessionId: 's',
      scenario,
      persona,
      simulator,
      target,
      systemPrompt: '',
      userVoice: obedientUser,
      targetVoice: helpfulTarget,
      history,
      seedFor: (_, turn, attempt) => turn * 7919 + attempt * 104_729,
      emit: () => undefined,
      commit: async (turn) => void turns.push(turn),
      boundary: async () => said[turns.length] ?? null,
      stopAfterTurn: never,
      abort: never,
      now: () => 1,
    });
    return { turns, outcome: end.kind === 'ended' ? end.outcome : null };
  }

  it('goes on from what was said: nothing told is asked for again, nothing raised is raised anew', async () => {
    const { turns, outcome } = await rehearse({ 0: 'Somewhere Mexican in San Jose for 2, please.' });
    expect([turns.slice(1, 6).map((turn) => turn.move?.note ?? turn.text), outcome?.reason]).toEqual([
      [
        'Sino is a nice place in San Jose.',
        '[inform: Reserve a table]',
        'At what time?',
        '[answer: time = 7 pm]',
        'Your table is reserved.',
      ],
      'goal-met',
    ]);
  });

  it('lets a person close it', async () => {
    const { turns, outcome } = await rehearse({ 2: 'Forget it. Bye.' });
    expect([turns.length, outcome?.reason, outcome?.detail]).toEqual([
      3,
      'gave-up',
      'the user gave up on what was left',
    ]);
  });

  it('gives another persona of a branch its own patience, less what was used up', async () => {
    const patient = await rehearse({ 1: 'No.', 3: 'No.' }, personaWith({ patience: 9 }));
    const hasty = personaWith({ patience: 1 });
    const { turns, outcome } = await rehearse({}, hasty, patient.turns.slice(0, 4));
    expect([patient.turns[3]?.goal.failures, turns.at(-1)?.move?.note, outcome?.reason]).toEqual([
      2,
      '[abandon]',
      'gave-up',
    ]);
  });
});
