// What the user does next, over many seeds, and what replies do to its goal and patience.
import { describe, expect, it } from 'vitest';
import { offersIn } from '../../src/core/judging/offers.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import { isSaidAgain, observeReply } from '../../src/core/simulation/observe.ts';
import { mistakesIn, outcomeOf } from '../../src/core/simulation/outcome.ts';
import { type Decision, nextMove, type PolicyInput } from '../../src/core/simulation/policy.ts';
import { createRandom } from '../../src/core/simulation/random.ts';
import type { GoalState, ItemStatus, Move, MovePart } from '../../src/shared/dialogue.ts';
import { scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import { goalWith, personaWith, scenario } from './table.ts';

const item = (status: ItemStatus, raised = 1, metAt: number | null = null) => ({ status, raised, metAt });
const items = (find: ItemStatus, reserve: ItemStatus = 'open', phone: ItemStatus = 'open'): GoalState['items'] => ({
  find: item(find, find === 'open' ? 0 : 1),
  reserve: item(reserve, reserve === 'open' ? 0 : 1),
  phone: item(phone, phone === 'open' ? 0 : 1),
});
const moved = (part: Pick<MovePart, 'kind'> & Partial<MovePart>): Move =>
  moveOf([{ items: [], say: null, slots: {}, ...part }]);

/** The notes of many seeds, without doubles, sorted. */
function notes(changes: Partial<PolicyInput>, seeds = 60): readonly string[] {
  const found = Array.from({ length: seeds }, (_, seed) => {
    const { move } = nextMove({
      scenario,
      persona: personaWith(),
      goal: goalWith({}),
      reply: null,
      lastMove: null,
      saidAgain: false,
      failed: false,
      random: createRandom(seed),
      ...changes,
    });
    return move?.note ?? 'leaves';
  });
  return [...new Set(found)].sort();
}
const found = goalWith({ items: items('met'), told: { city: 'San Jose' } });
const searching = goalWith({ items: items('raised') });
const opened = moved({ kind: 'open', items: ['find'], say: 'Find a place to eat' });

describe('the policy', () => {
  it('opens with the first item, and tells more when the persona volunteers', () => {
    expect([notes({}), notes({ persona: personaWith({ volunteers: 1 }) })]).toEqual([
      ['[open: Find a place to eat]'],
      [
        '[open: Find a place to eat; inform: city = San Jose; cuisine = Mexican]',
        '[open: Find a place to eat; inform: city = San Jose]',
      ],
    ]);
  });

  it.each([
    ['Which city should I look in?', '[answer: city = San Jose]'],
    ['What kind of food would you like?', '[answer: cuisine = Mexican]'],
    ['For how many people, and at what time?', '[answer: party size = 2; time = 7 pm]'],
    ['At what time.', '[answer: time = 7 pm]'],
    ['Do you prefer Thai or Mexican?', '[answer: cuisine = Mexican]'],
    ['What is your last name?', '[answer: not sure]'],
    ['Which price range do you prefer?', '[answer: no preference]'],
    ['How about Zona Rosa?', '[choose: Zona Rosa]'],
  ])('answers %s with %s', (reply, note) => {
    expect(notes({ reply, goal: searching, lastMove: opened })).toEqual([note]);
  });

  it('says yes to a right summary and corrects a wrong one', () => {
    const goal = goalWith({
      items: items('met', 'raised'),
      told: { city: 'San Jose', 'party size': '2', time: '7 pm' },
    });
    const ask = (reply: string): readonly string[] => notes({ reply, goal });
    expect([
      ask('A table for 2 at 7 pm. Is that correct?'),
      ask('Please confirm: a table for 2 at 9 pm.'),
      ask('Please confirm: a table for 4 at 7 pm.'),
    ]).toEqual([['[answer: yes]'], ['[correct: time = 7 pm]'], ['[correct: party size = 2]']]);
  });

  it('says once more what it has just put right, where it must put right another thing', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { 'party size': '2', time: '7 pm' } });
    const ask = (tellsAtOnce: number, name: string): readonly string[] =>
      notes({
        reply: 'Please confirm: a table for 4 at 7 pm.',
        goal,
        lastMove: moved({ kind: 'correct', slots: { [name]: goal.told[name] ?? '' } }),
        persona: personaWith({ tellsAtOnce }),
      });
    expect([ask(2, 'time'), ask(1, 'time'), ask(2, 'party size')]).toEqual([
      ['[correct: party size = 2; time = 7 pm]'],
      ['[correct: party size = 2]'],
      ['[correct: party size = 2]'],
    ]);
  });

  it('takes all that a task waits for, said back and not done, for a summary', () => {
    const told = { 'party size': '2', time: '7 pm' };
    const goal = goalWith({ items: items('met', 'raised'), told });
    const ask = (reply: string, now = goal): readonly string[] => notes({ reply, goal: now });
    const asked = goalWith({ items: items('met', 'raised'), told: { time: '7 pm' } });
    expect([
      ask('A table for 2 at Sino. The time is 7 pm.'),
      ask('The time is 7 pm.'),
      ask('A table for 2 at 7 pm.', asked),
    ]).toEqual([['[answer: yes]'], ['[ask: phone number]'], ['[inform: party size = 2]']]);
  });

  it('puts the same thing right twice, and lets it pass then until it changes its mind', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { 'party size': '2', time: '7 pm' } });
    const told = (move: Move | null, changes: Partial<GoalState>): readonly string[] =>
      notes({ reply: 'Please confirm: a table for 2 at 9 pm.', goal: { ...goal, ...changes }, lastMove: move });
    const correction = moved({ kind: 'correct', slots: { time: '7 pm' } });
    const { goal: once } = nextMove({
      scenario,
      persona: personaWith(),
      goal,
      reply: 'Please confirm: a table for 2 at 9 pm.',
      lastMove: null,
      saidAgain: false,
      failed: false,
      random: createRandom(1),
    });
    const { goal: changed } = nextMove({
      scenario,
      persona: personaWith({ changesMind: 1 }),
      goal: { ...goal, corrected: { time: 2 } },
      reply: 'Please confirm: a table for 2 at 7 pm.',
      lastMove: null,
      saidAgain: false,
      failed: false,
      random: createRandom(1),
    });
    expect([
      once.corrected,
      told(correction, { corrected: { time: 1 } }),
      told(correction, { corrected: { time: 2 } }),
      changed.corrected,
    ]).toEqual([{ time: 1 }, ['[correct: time = 7 pm]'], ['[answer: yes]'], { time: 0 }]);
  });

  it('puts right what it said yes to unread once that is done, without having told it before', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { time: '7 pm' } });
    const yes = moved({ kind: 'answer', say: 'yes' });
    const seen = (...replies: readonly string[]): GoalState =>
      replies.reduce(
        (state, text) => observeReply(scenario, state, { text, before: null, lastMove: yes, turnIndex: 9 }),
        goal,
      );
    const done = 'Your table is booked.';
    const then = (summary: string): readonly string[] =>
      notes({ reply: done, goal: seen(summary, done), lastMove: yes });
    expect([then('Please confirm: a table for 5 at 7 pm.'), then('Please confirm: a table at 7 pm.')]).toEqual([
      ['[correct: party size = 2]'],
      ['[inform: party size = 2]'],
    ]);
    // What the target has right by itself since is not put right.
    expect(seen('Please confirm: a table for 5 at 7 pm.', 'So a table for 2 at 7 pm.').misheld).toEqual([]);
  });

  it('takes a statement of its wishes and a suggestion in detail for a summary', () => {
    const goal = goalWith({
      items: items('met', 'raised'),
      told: { city: 'San Jose', 'party size': '2', time: '7 pm' },
    });
    const ask = (reply: string): readonly string[] => notes({ reply, goal });
    expect([
      ask('So you want a table for 2 at 7 pm.'),
      ask('Okay, confirm these details: a table for 2 at 9 pm.'),
      ask('How about a table at Sino on Sunday at 9 pm?'),
      ask('How about a table at Sino on Sunday at 7 pm?'),
    ]).toEqual([['[answer: yes]'], ['[correct: time = 7 pm]'], ['[correct: time = 7 pm]'], ['[answer: yes]']]);
  });

  it('notices a journey the wrong way round', () => {
    const journey = { ...scenario, knows: { to: 'San Diego' } };
    const goal = goalWith({ items: items('met', 'raised'), told: { to: 'San Diego' } });
    const ask = (reply: string): readonly string[] => notes({ scenario: journey, reply, goal });
    expect([
      ask('Please confirm: a bus leaving San Diego at noon.'),
      ask('Please confirm: a bus to San Diego at noon.'),
    ]).toEqual([['[correct: to = San Diego]'], ['[answer: yes]']]);
  });

  it('says yes to what it came for, and no to another deed', () => {
    const ask = (reply: string, reserve: ItemStatus): readonly string[] =>
      notes({ reply, goal: goalWith({ items: items('met', reserve, 'raised') }) });
    expect([
      ask('Would you like to reserve it?', 'open'),
      ask('Would you like to make a reservation?', 'raised'),
      ask('Would you like to buy it?', 'met'),
      ask('Would you like to order a taxi?', 'open'),
      ask('Would you like to go there?', 'open'),
    ]).toEqual([
      ['[inform: Reserve a table]'],
      ['[answer: yes]'],
      ['[answer: no]'],
      ['[answer: no]'],
      ['[answer: yes]'],
    ]);
  });

  it('says yes to a question once, and goes on when it comes again', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { time: '7 pm' } });
    const ask = (changes: Partial<PolicyInput>): readonly string[] =>
      notes({
        reply: 'At 7 pm, is that right?',
        goal,
        failed: true,
        persona: personaWith({ corrects: 0 }),
        ...changes,
      });
    const lastMove = moved({ kind: 'answer', say: 'yes' });
    expect([ask({ lastMove }), ask({ lastMove, saidAgain: true })]).toEqual([
      ['[answer: yes]'],
      ['[inform: party size = 2]'],
    ]);
  });

  it('answers with what it has been told before, and only with that', () => {
    const facts = { 'restaurant name': 'Sino', 'phone number': '408-247-8880' };
    const ask = (reply: string, goal: GoalState): readonly string[] =>
      notes({ scenario: { ...scenario, facts }, reply, goal });
    const heard = goalWith({ items: items('met', 'raised'), told: { 'party size': '2', time: '7 pm' } });
    expect([
      ask('Which restaurant would you like?', heard),
      ask('What phone number do you mean?', heard),
      ask('Which restaurant would you like?', searching),
    ]).toEqual([['[answer: restaurant name = Sino]'], ['[answer: not sure]'], ['[answer: no preference]']]);
    // Nobody goes on with a plan of their own, or changes their mind, where they know the answer.
    const persona = personaWith({ volunteers: 1, changesMind: 1 });
    const other = { ...scenario, facts, alternatives: { time: '8 pm' } };
    const reply = 'Which restaurant would you like?';
    expect(notes({ scenario: other, persona, reply, goal: heard })).toEqual(['[answer: restaurant name = Sino]']);
  });

  it('asks nobody what they mean who say what it knows already', () => {
    const goal = goalWith({ items: items('met', 'met', 'raised'), told: { city: 'San Jose' } });
    const facts = { 'restaurant name': 'Sino' };
    const lastMove = moved({ kind: 'ask', items: ['phone'], say: 'phone number' });
    const afterFailure = { clarify: 1, rephrase: 0, 'push-back': 0, abandon: 0 };
    const ask = (reply: string): readonly string[] =>
      notes({
        scenario: { ...scenario, facts },
        reply,
        goal,
        lastMove,
        failed: true,
        persona: personaWith({ afterFailure }),
      });
    expect([ask('Sino is a nice place.'), ask('We open at nine.')]).toEqual([
      ['[ask: phone number]'],
      ['[clarify: phone number]'],
    ]);
  });

  it('asks no refusal what it means', () => {
    const afterFailure = { clarify: 1, rephrase: 0, 'push-back': 0, abandon: 0 };
    const goal = goalWith({ items: items('met', 'met', 'raised') });
    const lastMove = moved({ kind: 'ask', items: ['phone'], say: 'phone number' });
    const ask = (reply: string): readonly string[] =>
      notes({ reply, goal, lastMove, failed: true, persona: personaWith({ afterFailure }) });
    expect([ask('Sorry, I cannot tell you that.'), ask('We open at nine.')]).toEqual([
      ['[ask: phone number]'],
      ['[clarify: phone number]'],
    ]);
  });

  it('has told and asked for what it says yes to', () => {
    const { move, goal } = nextMove({
      scenario,
      persona: personaWith(),
      goal: found,
      reply: 'Shall I book a table for 2?',
      lastMove: null,
      saidAgain: false,
      failed: false,
      random: createRandom(1),
    });
    expect([move?.note, goal.told, goal.items.reserve]).toEqual([
      '[answer: yes]',
      { city: 'San Jose', 'party size': '2' },
      { status: 'raised', raised: 1, metAt: null },
    ]);
  });

  it('goes on with the next item whose forerunners are up, and takes up an offer to do it', () => {
    expect([
      notes({ reply: 'Sino is nice.', goal: found }),
      notes({ reply: 'Would you like to book a table?', goal: found }),
      notes({ reply: 'Great.', goal: goalWith({ items: items('met', 'met') }) }),
    ]).toEqual([['[inform: Reserve a table]'], ['[inform: Reserve a table]'], ['[ask: phone number]']]);
  });

  it('reacts to a failed answer by the weights of the persona', () => {
    const goal = goalWith({ items: items('met', 'met', 'raised') });
    const stateAfter = (afterFailure: object): readonly string[] =>
      notes({
        reply: 'We open at nine.',
        goal,
        failed: true,
        lastMove: moved({ kind: 'ask', items: ['phone'], say: 'phone number' }),
        persona: personaWith({ afterFailure }),
      });
    const none = { clarify: 0, rephrase: 0, 'push-back': 0, abandon: 0 };
    expect([
      stateAfter({ ...none, clarify: 1, 'push-back': 1 }),
      stateAfter({ ...none, rephrase: 1 }),
      stateAfter({ ...none, abandon: 1 }),
    ]).toEqual([['[clarify: phone number]', '[push-back: phone number]'], ['[rephrase: phone number]'], ['[abandon]']]);
  });

  it('gives up after any failed answer by its weight, also where it was asked again or summed up wrongly', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { city: 'San Jose', time: '7 pm' } });
    const none = { clarify: 0, rephrase: 0, 'push-back': 0, abandon: 0 };
    const reacting = (reply: string, afterFailure: object): readonly string[] =>
      notes({ reply, goal, failed: true, persona: personaWith({ afterFailure: { ...none, ...afterFailure } }) });
    const [again, wrong] = ['At what time?', 'Please confirm: a table at 9 pm.'];
    expect([
      reacting(again, { abandon: 1 }),
      reacting(again, { rephrase: 1 }),
      reacting(again, { rephrase: 1, abandon: 1 }),
      reacting(wrong, { abandon: 1 }),
      reacting(wrong, {}),
    ]).toEqual([
      ['[abandon]'],
      ['[answer: time = 7 pm]'],
      ['[abandon]', '[answer: time = 7 pm]'],
      ['[abandon]'],
      ['[correct: time = 7 pm]'],
    ]);
  });

  it('says what is missing in a summary before it agrees, if it would correct a mistake', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { city: 'San Jose', time: '7 pm' } });
    const reading = (reply: string, corrects: number): readonly string[] =>
      notes({ reply, goal, persona: personaWith({ corrects }) });
    expect([
      reading('Please confirm: a table at 7 pm.', 1),
      reading('Please confirm: a table at 7 pm.', 0),
      reading('Please confirm: a table at 7 pm for 2.', 1),
      reading('Shall I book a table?', 1),
    ]).toEqual([['[inform: party size = 2]'], ['[answer: yes]'], ['[answer: yes]'], ['[answer: yes]']]);
  });

  it('takes a question that holds two values it told for a summary', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { city: 'San Jose', time: '7 pm' } });
    const asked = (reply: string): readonly string[] => notes({ reply, goal, persona: personaWith({ corrects: 1 }) });
    expect([
      asked('Do you want a table for 5 at Sino in San Jose at 7 pm?'),
      asked('Do you want a table for 2 at Sino in San Jose at 7 pm?'),
      asked('Would you like 7 pm or 8 pm in San Jose?'),
      asked('Do you want to eat in a garden in San Jose?'),
      asked('Do you know a good street for 7 pm in San Jose?'),
    ]).toEqual([
      ['[correct: party size = 2]'],
      ['[answer: yes]'],
      ['[answer: time = 7 pm]'],
      ['[answer: no]'],
      ['[answer: no]'],
    ]);
  });

  it('says yes when what it told is said back with a question mark', () => {
    const goal = goalWith({ items: items('raised'), told: { city: 'San Jose' } });
    expect([notes({ reply: 'Your city, San Jose?', goal }), notes({ reply: 'Sino in San Jose?', goal })]).toEqual([
      ['[answer: yes]'],
      ['[answer: yes]'],
    ]);
  });

  it('says yes when what a task waits for is said back without a question mark', () => {
    const told = { 'party size': '2', time: '7 pm' };
    const reading = (reply: string, needs = told): readonly string[] =>
      notes({ reply, goal: goalWith({ items: items('met', 'raised'), told: needs }) });
    expect([
      reading('A table for 2 at 7 pm.'),
      reading('A table at 7 pm, then.'),
      reading('It opens at 7 pm.'),
      reading('A table at 7 pm.', { time: '7 pm' } as typeof told),
    ]).toEqual([['[answer: yes]'], ['[answer: yes]'], ['[ask: phone number]'], ['[inform: party size = 2]']]);
  });

  it('changes its mind once a slot, and drifts off only as often as there is something to say', () => {
    const told = { items: items('met'), told: { time: '7 pm' } };
    const fickle = personaWith({ changesMind: 1 });
    const dreamy = personaWith({ digresses: 1 });
    expect([
      notes({ reply: 'Fine.', goal: goalWith(told), persona: fickle }),
      notes({ reply: 'Fine.', goal: goalWith({ ...told, changed: ['time'] }), persona: fickle }),
      notes({ reply: 'Fine.', goal: goalWith(told), persona: dreamy }),
      notes({ reply: 'Fine.', goal: goalWith({ ...told, digressed: 1 }), persona: dreamy }),
    ]).toEqual([
      ['[change-mind: time = 8 pm]'],
      ['[inform: Reserve a table]'],
      ['[digress: the weather]'],
      ['[inform: Reserve a table]'],
    ]);
  });

  it('thinks again at a summary, but first answers what is asked', () => {
    const goal = goalWith({ items: items('met', 'raised'), told: { time: '7 pm' } });
    const persona = personaWith({ changesMind: 1 });
    expect([
      notes({ reply: 'A table at 7 pm. Is that correct?', goal, persona }),
      notes({ reply: 'For how many people?', goal, persona }),
    ]).toEqual([['[change-mind: time = 8 pm]'], ['[answer: party size = 2]']]);
  });

  it('stands by the new value after a change of mind, once more even when all seems done', () => {
    const changed = { told: { time: '8 pm' }, changed: ['time'] };
    const done = goalWith({ ...changed, items: items('met', 'met', 'met') });
    const correction = moved({ kind: 'correct', slots: { time: '8 pm' } });
    expect([
      notes({ reply: 'A table at 7 pm?', goal: goalWith({ ...changed, items: items('met', 'raised') }) }),
      notes({ reply: 'Would you like 7 pm or 8 pm?', goal: goalWith({ ...changed, items: items('met', 'raised') }) }),
      notes({ reply: 'Your table is booked for 7 pm.', goal: done }),
      notes({ reply: 'Your table is booked for 7 pm.', goal: done, lastMove: correction }),
      notes({ reply: 'Your table is booked for 8 pm.', goal: done }),
    ]).toEqual([
      ['[correct: time = 8 pm]'],
      ['[answer: time = 8 pm]'],
      ['[correct: time = 8 pm]'],
      ['[close]'],
      ['[close]'],
    ]);
  });

  it('falls back on what it would have said otherwise, with the goal of that', () => {
    const fallbacks = (changes: Partial<PolicyInput>): readonly string[] => {
      let decision: Decision | null = nextMove({
        scenario,
        persona: personaWith(),
        goal: found,
        reply: 'Fine.',
        lastMove: null,
        saidAgain: false,
        failed: false,
        random: createRandom(1),
        ...changes,
      });
      const chain: string[] = [];
      for (; decision !== null; decision = decision.plainer)
        chain.push(`${decision.move?.note}, ${decision.goal.digressed} digressed`);
      return chain;
    };
    const goal = goalWith({ items: items('met', 'raised'), told: { 'party size': '2', time: '7 pm' } });
    expect([
      fallbacks({ persona: personaWith({ digresses: 1 }) }),
      fallbacks({ goal, reply: 'Please confirm: a table for 2 at 9 pm.' }),
      fallbacks({ goal: { ...goal, items: items('met', 'raised', 'met') } }),
    ]).toEqual([
      [
        '[digress: the weather], 1 digressed',
        '[inform: Reserve a table], 0 digressed',
        '[inform: Reserve a table], 0 digressed',
        '[inform: party size = 2], 0 digressed',
      ],
      ['[correct: time = 7 pm], 0 digressed', '[inform: time = 7 pm], 0 digressed', '[answer: yes], 0 digressed'],
      [
        '[inform: Reserve a table], 0 digressed',
        '[inform: Reserve a table], 0 digressed',
        '[answer: yes], 0 digressed',
      ],
    ]);
  });

  it('closes when nothing is left, leaves without a word when impolite, gives up when patience is gone', () => {
    const done = goalWith({ items: items('met', 'met', 'met') });
    expect([
      notes({ reply: 'Anything else?', goal: done }),
      notes({ reply: 'Anything else?', goal: done, persona: personaWith({ closesPolitely: 0 }) }),
      notes({ reply: 'What?', goal: goalWith({ items: items('raised'), patienceLeft: -1 }), failed: true }),
    ]).toEqual([['[close]'], ['leaves'], ['[abandon]']]);
  });
});

describe('a reply', () => {
  const told = { city: 'San Jose', 'party size': '2', time: '7 pm' };
  const asking = goalWith({ items: items('met', 'met', 'raised') });
  const asked = moved({ kind: 'ask', items: ['phone'], say: 'phone number' });
  const stateAfter = (goal: GoalState, reply: string, move: Move, before: string | null = null): string => {
    const heard = { text: reply, before, lastMove: move, turnIndex: 9 };
    const { items: now, patienceLeft } = observeReply(scenario, goal, heard);
    return `${now.find?.status} ${now.reserve?.status} ${now.phone?.status} ${patienceLeft}`;
  };

  it('takes patience when it comes again word for word, unless that was asked for', () => {
    const booking = goalWith({ items: items('met', 'raised'), told });
    const [yes, what] = [moved({ kind: 'answer', say: 'yes' }), moved({ kind: 'clarify', say: 'Reserve a table' })];
    const summary = 'A table at 7 pm. Is that right?';
    expect([
      stateAfter(booking, summary, yes),
      stateAfter(booking, summary, yes, 'A table at 7 pm, is that right?'),
      stateAfter(booking, summary, yes, 'A table at 8 pm. Is that right?'),
      stateAfter(booking, summary, what, summary),
      isSaidAgain({ text: summary, before: null, lastMove: yes }),
    ]).toEqual(['met raised open 4', 'met raised open 3', 'met raised open 4', 'met raised open 4', false]);
  });

  it('is the end of a question when the second try gets the very same words', () => {
    const twice = goalWith({ items: { ...items('met', 'met', 'raised'), phone: item('raised', 2) } });
    const deed = goalWith({ items: { ...items('met', 'raised'), reserve: item('raised', 2) }, told });
    const reserve = moved({ kind: 'inform', items: ['reserve'], say: 'Reserve a table' });
    expect([
      stateAfter(asking, 'We open at nine.', asked, 'We open at nine.'),
      stateAfter(twice, 'We open at nine.', asked, 'We open at nine.'),
      stateAfter(twice, 'We open at nine.', asked, 'We close at ten.'),
      stateAfter(deed, 'We open at nine.', reserve, 'We open at nine.'),
      stateAfter(twice, 'Is that right?', moved({ kind: 'answer', say: 'yes' }), 'Is that right?'),
      stateAfter(twice, '👍', asked, '🙏'),
    ]).toEqual([
      'met met raised 3',
      'met met refused 3',
      'met met raised 3',
      'met raised open 3',
      'met met raised 3',
      'met met raised 3',
    ]);
  });

  it('meets what it tells, even unasked, and a task once it was asked for with what it needs', () => {
    const booking = goalWith({ items: items('met', 'raised'), told });
    const lacking = goalWith({ items: items('met', 'raised'), told: { city: 'San Jose' } });
    const reserve = moved({ kind: 'inform', items: ['reserve'], say: 'Reserve a table' });
    expect([
      stateAfter(searching, 'Sino is at 408-247-8880.', opened),
      stateAfter(searching, 'How about Sino?', opened),
      stateAfter(booking, 'Your table is reserved.', reserve),
      stateAfter(lacking, 'Your table is reserved.', reserve),
      stateAfter(goalWith({}), 'Sino. Your table is reserved.', opened),
    ]).toEqual(['met open met 4', 'met open open 4', 'met met open 4', 'met raised open 4', 'open open open 4']);
  });

  it.each([
    ['takes no patience when it asks for what the user knows', 'Which city?', 'met met raised 4'],
    ['takes patience when it answers something else', 'We open at nine.', 'met met raised 3'],
    ['takes patience when it says nothing', '', 'met met raised 3'],
    ['takes patience when it refuses', 'Sorry, I do not know the phone number.', 'met met raised 3'],
  ])('%s', (_, reply, expected) => {
    expect(stateAfter(asking, reply, asked)).toBe(expected);
  });

  it('takes patience when it asks again for what was told, or gets it wrong', () => {
    const goal = goalWith({ items: items('raised'), told: { city: 'San Jose', time: '7 pm' } });
    const answered = moved({ kind: 'answer', slots: { city: 'San Jose' } });
    expect([
      stateAfter(goal, 'Which city?', answered),
      stateAfter(goal, 'Please confirm: a place at 9 pm.', answered),
    ]).toEqual(['raised open open 3', 'raised open open 3']);
  });

  it('takes no patience when it sums up what was told last, after a change of mind', () => {
    const told = { city: 'San Jose', time: '9 pm' };
    const goal = goalWith({ items: items('raised'), told, changed: ['time'] });
    const changed = moved({ kind: 'change-mind', slots: { time: '9 pm' } });
    const recap = 'Please confirm the following: The time for the place in San Jose is 9 pm.';
    expect(stateAfter(goal, recap, changed)).toBe('raised open open 4');
  });

  it('that refuses twice makes the user let go', () => {
    const goal = goalWith({ items: { ...items('met', 'met'), phone: item('raised', 2) } });
    expect(stateAfter(goal, 'Sorry, I cannot tell you the phone number.', asked)).toBe('met met refused 3');
  });

  it('that did not understand has declined nothing', () => {
    const goal = goalWith({ items: { ...items('met', 'met'), phone: item('raised', 2) } });
    expect(stateAfter(goal, "I'm sorry, I didn't get that.", asked)).toBe('met met raised 3');
  });

  it('offers what can be chosen, and nothing in a mere question', () => {
    expect([
      offersIn('How about Sino or Zona Rosa?'),
      offersIn('Would you like economy or business?'),
      offersIn('Would you like to go there?'),
      offersIn('Would you like anything else?'),
    ]).toEqual([['Sino', 'Zona Rosa'], ['economy', 'business'], [], []]);
  });
});

describe('what nobody told the target', () => {
  const asked = { id: 'dress', kind: 'unanswerable', say: 'dress code', after: ['find'] };
  const withQuestion = scenarioSchema.parse({ ...scenario, goal: [...scenario.goal, asked] });
  const ask = moved({ kind: 'ask', items: ['dress'], say: 'dress code' });
  const raised = goalWith({ items: { ...items('met', 'met', 'raised'), dress: item('raised') } });
  const heard = (reply: string, move: Move): GoalState =>
    observeReply(withQuestion, raised, { text: reply, before: null, lastMove: move, turnIndex: 9 });

  it.each([
    ['is met when it says so', "I'm sorry, I don't have the dress code.", 'met', 4],
    ['is settled and not met when it tells something', 'Smart casual, please.', 'misled', 4],
    ['takes patience when it did not understand', "Sorry, I didn't get that.", 'raised', 3],
    ['waits when it asks for something', 'What time?', 'raised', 4],
  ])('%s', (_, reply, status, patience) => {
    const { items: now, patienceLeft } = heard(reply, ask);
    expect([now.dress?.status, patienceLeft]).toEqual([status, patience]);
  });

  it('is made up also by a reply that happens to tell something else', () => {
    expect(heard('The dress code is casual. Call 408-247-8880.', ask).items).toMatchObject({
      dress: { status: 'misled', metAt: 9 },
      phone: { status: 'met' },
    });
  });

  it('is not met by not knowing something else', () => {
    const other = moved({ kind: 'ask', items: ['phone'], say: 'phone number' });
    expect(heard("I don't know the phone number.", other).items.dress?.status).toBe('raised');
  });

  it('is asked alone and once, and makes the session done wrong when it was made up', () => {
    const goal = { ...raised, items: { ...items('met', 'met', 'met'), dress: item('open', 0) } };
    const curious = personaWith({ asksAtOnce: 3 });
    const open = { ...goal, items: { ...goal.items, phone: item('open', 0) } };
    const misled = { ...goal, items: { ...goal.items, dress: item('misled') } };
    const going = (now: GoalState) => notes({ scenario: withQuestion, persona: curious, goal: now, reply: 'Great.' });
    expect([going(open), going(goal), going(misled)]).toEqual([
      ['[ask: phone number]'],
      ['[ask: dress code]'],
      ['[close]'],
    ]);
    expect(outcomeOf(withQuestion, misled, 'done-wrong', '')).toMatchObject({
      items: { dress: 'unsatisfied' },
      goalCompletion: 3 / 4,
      success: false,
    });
    expect(mistakesIn(withQuestion, misled)).toEqual(['"dress code" was answered although nobody told it']);
  });
});

describe('a task done otherwise than asked', () => {
  const told = { city: 'San Jose', 'party size': '2', time: '7 pm' };
  const booking = goalWith({ items: items('met', 'raised'), told });
  const yes = moved({ kind: 'answer', say: 'yes' });
  const correction = moved({ kind: 'correct', slots: { time: '7 pm' } });
  /** Replies, each with the user's move before it. */
  const wrongAfter = (...replies: readonly (readonly [Move, string])[]) => {
    let goal: GoalState = booking;
    for (const [lastMove, text] of replies)
      goal = observeReply(scenario, goal, { text, before: null, lastMove, turnIndex: 9 });
    return { wrong: goal.items.reserve?.wrong ?? [], result: outcomeOf(scenario, goal, 'limit', '').items.reserve };
  };
  const unasked = { wrong: ['time'], result: 'unsatisfied' };
  const right = { wrong: [], result: 'satisfied' };

  it('is not satisfied when the mistake stood in the summary, or stands in the deed', () => {
    expect([
      wrongAfter([yes, 'Please confirm: a table for 2 at 9 pm.'], [yes, 'It is booked.']),
      wrongAfter([yes, 'I have booked a table for 2 at 9 pm.']),
      wrongAfter([yes, 'Please confirm: a table for 2 at 7 pm.'], [yes, 'It is booked.']),
      wrongAfter([yes, 'It is booked.']),
    ]).toEqual([unasked, unasked, right, right]);
  });

  it('is satisfied once the mistake was put right, and not when the reply declines or repeats it', () => {
    const summary = [yes, 'Please confirm: a table for 2 at 9 pm.'] as const;
    const done = [yes, 'It is booked.'] as const;
    expect([
      wrongAfter(summary, [correction, 'It is booked.']),
      wrongAfter(summary, [correction, 'Please confirm: a table for 2 at 9 pm.'], done),
      wrongAfter(summary, done, [correction, 'Sorry, I cannot change that.']),
      wrongAfter(summary, done, [correction, 'Okay.']),
      wrongAfter(summary, done, [yes, 'See you at 7 pm then.']),
    ]).toEqual([right, unasked, unasked, right, right]);
  });

  it('brings the user back once when the reply shows it', () => {
    const done = goalWith({ items: items('met', 'met', 'met'), told });
    const reply = 'Your table is booked for 9 pm.';
    expect([notes({ reply, goal: done }), notes({ reply, goal: done, lastMove: correction })]).toEqual([
      ['[correct: time = 7 pm]'],
      ['[close]'],
    ]);
  });
});

describe('the outcome', () => {
  it('counts tested, applicable items and leaves success open where a required item has no test', () => {
    const [find, reserve, phone] = scenario.goal;
    if (find === undefined || reserve === undefined || phone === undefined) throw new Error('three items');
    const { satisfiedBy: _, ...untested } = phone;
    const other = { ...scenario, goal: [find, { ...reserve, applicable: false }, untested] };
    const goal = goalWith({ items: items('met', 'open', 'unknown') });
    expect([outcomeOf(other, goal, 'goal-met', ''), outcomeOf(scenario, goal, 'limit', '40 turns')]).toEqual([
      {
        reason: 'goal-met',
        detail: '',
        items: { find: 'satisfied', reserve: 'not-applicable', phone: 'unknown' },
        goalCompletion: 1,
        success: null,
      },
      {
        reason: 'limit',
        detail: '40 turns',
        items: { find: 'satisfied', reserve: 'unsatisfied', phone: 'unsatisfied' },
        goalCompletion: 1 / 3,
        success: false,
      },
    ]);
  });
});
