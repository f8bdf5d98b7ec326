// Turns that no model made: a scenario's own opening, and what a person says in place of a speaker.
import type { GoalState, Move, SpeakerRole, Turn } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { mentionsValue } from '../judging/values.ts';
import { readHumanUser } from './human-reading.ts';
import { observeReply } from './observe.ts';
import { scriptedOpening } from './policy.ts';

export type GivenTurnInput = {
  readonly sessionId: string;
  readonly scenario: Scenario;
  readonly history: readonly Turn[];
  /** Before the turn. */
  readonly goal: GoalState;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The text of the target's last turn; null before its first. */
export const lastReply = (history: readonly Turn[]): string | null =>
  history.findLast((turn) => turn.speaker === 'assistant')?.text ?? null;

type Given = Pick<Turn, 'speaker' | 'origin' | 'goal'> & { readonly move: Move | null };

function givenTurn({ sessionId, history, text, now }: GivenTurnInput, given: Given): Turn {
  return {
    ...given,
    sessionId,
    index: history.length,
    text,
    cleanText: text,
    reasoning: null,
    rejected: [],
    tokens: { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 },
    timing: { startedAt: now, firstTokenMs: null, totalMs: 0 },
    stop: 'none',
    seed: 0,
  };
}

/** The first turn, word for word. It tells the known values that stand in it. */
export function openingTurn(input: GivenTurnInput): Turn {
  const { scenario, goal, text } = input;
  const told = Object.fromEntries(Object.entries(scenario.knows).filter(([, value]) => mentionsValue(value, text)));
  const decision = scriptedOpening(scenario, goal, told);
  return givenTurn(input, { speaker: 'user', origin: 'script', move: decision.move, goal: decision.goal });
}

/** A person's turn: observed like a model's in the target's place, read for what it tells and asks in the user's. */
export function humanTurn(input: GivenTurnInput, speaker: SpeakerRole): Turn {
  const { scenario, history, goal, text } = input;
  if (speaker === 'user') {
    const said = readHumanUser(scenario, goal, history.at(-1)?.text ?? null, text);
    return givenTurn(input, { speaker, origin: 'human', ...said });
  }
  const lastMove = history.findLast((turn) => turn.speaker === 'user')?.move ?? null;
  const before = lastReply(history);
  const observed = observeReply(scenario, goal, { text, before, lastMove, turnIndex: history.length });
  return givenTurn(input, { speaker, origin: 'human', move: null, goal: observed });
}
