// The dialogue loop from beginning to every end, and from any cut onwards, with voices that are functions.
import { describe, expect, it } from 'vitest';
import { type DialogueInput, runDialogue } from '../../src/core/simulation/dialogue.ts';
import type { Turn } from '../../src/shared/dialogue.ts';
import type { RunEventBody } from '../../src/shared/events.ts';
import { helpfulTarget, obedientText, obedientUser, personaWith, scenario, simulator, target, voice } from './table.ts';

const never = new AbortController().signal;

async function rehearse(changes: Partial<DialogueInput> = {}) {
  const turns: Turn[] = [];
  const events: RunEventBody[] = [];
  const end = await runDialogue({
    sessionId: 's',
    scenario,
    persona: personaWith(),
    simulator,
    target,
    systemPrompt: 'Be kind.',
    userVoice: obedientUser,
    targetVoice: helpfulTarget,
    history: [],
    seedFor: (speaker, turn, attempt) => turn * 7919 + attempt * 104_729 + (speaker === 'user' ? 1 : 2),
    emit: (event) => events.push(event),
    commit: (turn) => Promise.resolve(void turns.push(turn)),
    stopAfterTurn: never,
    abort: never,
    now: () => 1000,
    ...changes,
  });
  return { turns, events, end, outcome: end.kind === 'ended' ? end.outcome : null };
}

const lively = personaWith({
  volunteers: 0.5,
  changesMind: 0.3,
  digresses: 0.3,
  surface: { typos: 0.2, lowercase: 0.5, fillers: 0.3 },
});

describe('a dialogue', () => {
  it('ends as done wrong when the user took a mistake for what it had asked', async () => {
    const targetVoice: typeof helpfulTarget = {
      generate: async (request) => {
        const helped = await helpfulTarget.generate(request);
        return helped.text.startsWith('Your table') ? { ...helped, text: 'Your table is reserved for 9 pm.' } : helped;
      },
    };
    const { outcome } = await rehearse({ targetVoice, persona: personaWith({ corrects: 0 }) });
    expect(outcome).toEqual({
      reason: 'done-wrong',
      detail: '"Reserve a table" was done with another time than 7 pm',
      items: { find: 'satisfied', reserve: 'unsatisfied', phone: 'satisfied' },
      goalCompletion: 2 / 3,
      success: false,
    });
  });

  it('says in other words what was read out like a note, and lets it pass at the last attempt', async () => {
    const reading = (attempts: number) => {
      const userVoice = voice(({ messages, seed }) => {
        const note = /\[([^\]]*)\]$/.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
        if (note === 'answer: time = 7 pm') return '7 pm for the time.';
        return note === 'inform: time = 7 pm' ? 'Make it 7 pm.' : obedientText(note, seed);
      });
      return rehearse({ userVoice, simulator: { ...simulator, attempts } });
    };
    const told = async (attempts: number) => {
      const { turns } = await reading(attempts);
      const turn = turns.find(({ cleanText }) => cleanText.includes('7 pm'));
      return [turn?.cleanText, turn?.move?.note, turn?.rejected.map(({ guard }) => guard)];
    };
    expect([await told(4), await told(1)]).toEqual([
      ['Make it 7 pm.', '[inform: time = 7 pm]', ['reads-note']],
      ['7 pm for the time.', '[answer: time = 7 pm]', []],
    ]);
  });

  it('ends with a closing turn when the goal is met', async () => {
    const { turns, outcome } = await rehearse();
    expect([turns.map((turn) => turn.move?.note ?? turn.text), outcome]).toEqual([
      [
        '[open: Find a place to eat]',
        'Which city are you in?',
        '[answer: city = San Jose]',
        'Sino is a nice place in San Jose.',
        '[inform: Reserve a table]',
        'For how many people?',
        '[answer: party size = 2]',
        'At what time?',
        '[answer: time = 7 pm]',
        'Your table is reserved.',
        '[ask: phone number]',
        'Their phone number is 408-247-8880.',
        '[close]',
      ],
      {
        reason: 'goal-met',
        detail: '',
        items: { find: 'satisfied', reserve: 'satisfied', phone: 'satisfied' },
        goalCompletion: 1,
        success: true,
      },
    ]);
  });

  it('ends without a word of an impolite user', async () => {
    const { turns, outcome } = await rehearse({ persona: personaWith({ closesPolitely: 0 }) });
    expect([turns.at(-1)?.speaker, outcome?.reason]).toEqual(['assistant', 'goal-met']);
  });

  it('ends when the user gives up, after as many failed answers as it bears and one more', async () => {
    const stubborn = voice(() => '');
    const { turns, outcome } = await rehearse({ targetVoice: stubborn, persona: personaWith({ patience: 2 }) });
    const failures = turns.filter((turn) => turn.speaker === 'assistant').length;
    expect([failures, turns.at(-1)?.move?.note, outcome?.reason]).toEqual([3, '[abandon]', 'gave-up']);
  });

  it('ends at the turn limit', async () => {
    const { turns, outcome } = await rehearse({ scenario: { ...scenario, limits: { turns: 5 } } });
    expect([turns.length, outcome?.reason, outcome?.detail]).toEqual([5, 'limit', '5 turns']);
  });

  it('is invalid when no attempt passes the guards, and says which guard and what text', async () => {
    const { turns, outcome, events } = await rehearse({ userVoice: voice(() => 'How can I help you?') });
    const rejections = events.filter((event) => event.kind === 'attempt-rejected').length;
    expect([turns, rejections, outcome?.reason, outcome?.detail]).toEqual([
      [],
      4,
      'invalid',
      'role-flip in turn 1, 4 attempts: it says "How can I help"; the last one was "How can I help you?"',
    ]);
  });

  it("ends when the target's context is full, and is invalid when the simulator's is", async () => {
    const full = voice(() => ({ text: 'I would li', stop: 'context-full' }));
    const ends = await Promise.all([rehearse({ targetVoice: full }), rehearse({ userVoice: full })]);
    expect(ends.map(({ turns, outcome }) => [turns.length, outcome?.reason, outcome?.detail])).toEqual([
      [1, 'context-full', "at the target's turn 2"],
      [0, 'invalid', "the simulator's context is full in turn 1"],
    ]);
  });

  it('keeps rejected attempts with their guard, and counts the tokens of all', async () => {
    let calls = 0;
    const seeds: number[] = [];
    const temperatures: number[] = [];
    const clumsy = voice((request) => {
      seeds.push(request.seed);
      temperatures.push(request.sampling.temperature);
      return calls++ < 3 ? 'As an AI, I cannot eat.' : 'I am hungry.';
    });
    const { turns } = await rehearse({ userVoice: clumsy, scenario: { ...scenario, limits: { turns: 1 } } });
    const first = turns[0];
    expect([
      first?.rejected.map(({ guard }) => guard),
      first?.tokens.generated,
      new Set(seeds).size,
      temperatures,
    ]).toEqual([['role-flip', 'role-flip', 'role-flip'], 8, 4, [0.4, 0.4, 0.7, 1]]);
  });

  it('says less at once after a rejected attempt', async () => {
    const simple = voice(({ messages }) =>
      /city/.test(messages.at(-1)?.content ?? '') ? 'I am hungry.' : 'I am looking for food.',
    );
    const persona = personaWith({ volunteers: 1, tellsAtOnce: 1 });
    const { turns } = await rehearse({ userVoice: simple, persona, scenario: { ...scenario, limits: { turns: 1 } } });
    expect([turns[0]?.move?.note, turns[0]?.goal.told, turns[0]?.rejected.length]).toEqual([
      '[open: Find a place to eat]',
      {},
      1,
    ]);
  });

  it('goes on without a digression that the model has no words for, and keeps what it was told', async () => {
    const matterOfFact = voice((request) => {
      const note = request.messages.at(-1)?.content ?? '';
      let text = '';
      void obedientUser.generate({ ...request, onDelta: (delta) => (text += delta.text) });
      return note.includes('[digress') ? 'I would like to reserve a table.' : text;
    });
    const { turns, outcome } = await rehearse({ userVoice: matterOfFact, persona: personaWith({ digresses: 1 }) });
    const rejections = turns.flatMap(({ move, rejected }) => rejected.map(({ detail }) => [move?.note, detail]));
    expect([rejections[0], outcome?.reason]).toEqual([
      ['[inform: Reserve a table]', 'it says nothing of the weather; it was told [digress: the weather]'],
      'goal-met',
    ]);
  });

  it('starts with a scripted opening word for word', async () => {
    const opening = 'hi, food in San Jose??';
    const { turns } = await rehearse({ scenario: { ...scenario, opening }, persona: lively });
    expect([turns[0]?.origin, turns[0]?.text, turns[0]?.goal.told, turns[0]?.goal.items.find?.status]).toEqual([
      'script',
      opening,
      { city: 'San Jose' },
      'raised',
    ]);
  });

  it('keeps an empty reply of the target and goes on', async () => {
    let calls = 0;
    const { turns, outcome } = await rehearse({
      targetVoice: voice((request) => {
        let text = '';
        if (calls++ > 0) void helpfulTarget.generate({ ...request, onDelta: (delta) => (text += delta.text) });
        return text;
      }),
    });
    expect([turns[1]?.text, turns[1]?.goal.failures, outcome?.reason]).toEqual(['', 1, 'goal-met']);
  });

  it('announces each turn before its words', async () => {
    const { events } = await rehearse({ scenario: { ...scenario, limits: { turns: 2 } } });
    expect(events.map((event) => `${event.kind} ${'index' in event ? event.index : ''}`)).toEqual([
      'turn-started 0',
      'text-delta 0',
      'turn-started 1',
      'text-delta 1',
    ]);
  });
});

describe('a dialogue that is stopped', () => {
  it('finishes and stores the turn at work first', async () => {
    const stop = new AbortController();
    const targetVoice = voice(() => {
      stop.abort();
      return 'Which city?';
    });
    const { turns, end } = await rehearse({ targetVoice, stopAfterTurn: stop.signal });
    expect([turns.map(({ text }) => text).slice(1), end]).toEqual([['Which city?'], { kind: 'stopped' }]);
  });

  it('drops the turn at work when aborted', async () => {
    const abort = new AbortController();
    const targetVoice = voice(() => {
      abort.abort();
      return { text: 'Which ci', stop: 'aborted' };
    });
    const { turns, end } = await rehearse({ targetVoice, abort: abort.signal });
    expect([turns.map(({ speaker }) => speaker), end]).toEqual([['user'], { kind: 'stopped' }]);
  });

  it('goes the same way from wherever it was cut', async () => {
    const whole = await rehearse({ persona: lively });
    const cuts = await Promise.all(
      whole.turns.map(async (_, cut) => {
        const rest = await rehearse({ persona: lively, history: whole.turns.slice(0, cut + 1) });
        return { turns: [...whole.turns.slice(0, cut + 1), ...rest.turns], outcome: rest.outcome };
      }),
    );
    expect(cuts).toEqual(whole.turns.map(() => ({ turns: whole.turns, outcome: whole.outcome })));
  });
});
