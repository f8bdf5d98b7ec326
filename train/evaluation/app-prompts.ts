// What the app itself writes for given dialogues: notes, messages and rendered prompts, for train/tests to compare with.
// node train/evaluation/app-prompts.ts < DIALOGUES.jsonl > PROMPTS.jsonl
import { text as textOf } from 'node:stream/consumers';
import { createChatTemplate } from '../../src/core/engine/chat-template.ts';
import { renderSystemPrompt } from '../../src/core/scenario/system-prompt.ts';
import { checkTurn } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import { toldIn } from '../../src/core/simulation/obedience.ts';
import { simulatorMessages, targetMessages } from '../../src/core/simulation/prompts.ts';
import type { GoalState, Move, MovePart, Turn } from '../../src/shared/dialogue.ts';
import { personaSchema } from '../../src/shared/schemas/persona.ts';
import { type Scenario, scenarioSchema } from '../../src/shared/schemas/scenario.ts';

type Given = {
  readonly wants: readonly string[];
  readonly asks: readonly string[];
  readonly knows: Record<string, string>;
  readonly facts: Record<string, string>;
  readonly manner: readonly string[];
  /** With `{{facts}}` in it. */
  readonly systemPrompt: string;
  readonly chatTemplate: string;
  /** Up to a user turn, whose text the simulator has yet to write. */
  readonly turns: readonly {
    readonly role: 'user' | 'assistant';
    readonly text: string;
    readonly surface: string;
    readonly parts: readonly MovePart[];
  }[];
};

const noGoal: GoalState = { items: {}, told: {}, changed: [], failures: 0, patienceLeft: 0, digressed: 0 };

function turnOf(given: Given['turns'][number], index: number): Turn {
  return {
    sessionId: 'train',
    index,
    speaker: given.role,
    origin: 'model',
    text: given.surface,
    cleanText: given.text,
    reasoning: null,
    move: given.role === 'user' ? moveOf(given.parts) : null,
    goal: noGoal,
    rejected: [],
    tokens: { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 },
    timing: { startedAt: 0, firstTokenMs: null, totalMs: 0 },
    stop: 'end-of-turn',
    seed: 0,
  };
}

function scenarioOf({ wants, asks, knows, facts }: Given): Scenario {
  const item = (kind: 'task' | 'learn') => (say: string, index: number) => ({ id: `${kind}-${index}`, kind, say });
  return scenarioSchema.parse({
    id: 'given',
    title: 'Given',
    domain: 'given',
    goal: [...wants.map(item('task')), ...asks.map(item('learn'))],
    knows,
    facts,
  });
}

/** What each user turn trips, as the app would judge it. */
function trips(given: Given, scenario: Scenario, turns: readonly Turn[]): readonly (string | null)[] {
  return turns.flatMap((turn, index) => {
    if (turn.move === null) return [];
    const before = turns.slice(0, index);
    const told = Object.assign({}, ...before.flatMap(({ move }) => move?.parts.map(({ slots }) => slots) ?? []));
    const trip = checkTurn({
      text: turn.cleanText,
      stop: turn.stop,
      move: turn.move,
      ownTurns: before.filter(({ speaker }) => speaker === 'user').map(({ cleanText }) => cleanText),
      lastReply: before.at(-1)?.text ?? null,
      manner: given.manner,
      told: toldIn(scenario, { ...noGoal, told }, before),
    });
    return [
      trip === null ? null : `${trip.guard}: ${trip.detail} (${turn.move.note} ${JSON.stringify(turn.cleanText)})`,
    ];
  });
}

for (const line of (await textOf(process.stdin)).split('\n')) {
  if (line === '') continue;
  const given = JSON.parse(line) as Given;
  const turns = given.turns.map(turnOf);
  const scenario = scenarioOf(given);
  const persona = personaSchema.parse({ id: 'given', title: 'Given', manner: given.manner });
  const last = turns.at(-1)?.move as Move;
  const simulator = simulatorMessages(scenario, persona, turns.slice(0, -1), last);
  const target = targetMessages(renderSystemPrompt({ systemPrompt: given.systemPrompt }, scenario), turns);
  const template = createChatTemplate(given.chatTemplate, { bos: '', eos: '' });
  const notes = turns.flatMap(({ move }) => (move === null ? [] : [move.note]));
  const answer = {
    notes,
    simulator: { messages: simulator, text: template.render(simulator).text },
    target: { messages: target, text: template.render(target).text },
    prefixStable: template.prefixStable,
    trips: trips(given, scenario, turns),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
