// Has the model phrase one move, attempt by attempt, until no guard trips or the attempts are used up.
import type { Move, RejectedAttempt } from '../../shared/dialogue.ts';
import type { RunEventBody } from '../../shared/events.ts';
import type { Simulator } from '../../shared/schemas/target.ts';
import type { ChatMessage, Generation, Voice } from '../engine/engine.ts';
import { checkTurn, checkWords, type Situation, type Trip } from './guards.ts';

/** Added to the temperature for each time that the model gave the very text that was rejected before. */
const warmerPerRepeat = 0.3;

export type Phrasing = {
  /** The move that the last attempt phrased. */
  readonly move: Move;
  readonly generation: Generation;
  readonly seed: number;
  readonly rejected: readonly RejectedAttempt[];
  /** Sums over all attempts. */
  readonly tokens: Generation['tokens'];
  /** Null when the text may be delivered; else what the last attempt tripped. */
  readonly broken: Trip | null;
};

function addTokens(one: Generation['tokens'], other: Generation['tokens']): Generation['tokens'] {
  return {
    promptEvaluated: one.promptEvaluated + other.promptEvaluated,
    promptReused: one.promptReused + other.promptReused,
    generated: one.generated + other.generated,
    reasoning: one.reasoning + other.reasoning,
  };
}

/** The turn is stored with the last move alone: what an attempt at another one was told would be lost. */
function withNote({ note, ...attempt }: RejectedAttempt & { readonly note: string }, last: Move): RejectedAttempt {
  return note === last.note ? attempt : { ...attempt, detail: `${attempt.detail}; it was told ${note}` };
}

/**
 * Attempts count from 1. A generation that was aborted or found its context full is given back at once, unjudged.
 * @throws AppError from the voice.
 */
export async function phrase(input: {
  readonly sessionId: string;
  readonly index: number;
  /** The first attempt phrases the first, the next one the next; the last move has all attempts that are left. */
  readonly moves: readonly [Move, ...Move[]];
  readonly messagesFor: (move: Move) => readonly ChatMessage[];
  readonly situation: Omit<Situation, 'text' | 'stop' | 'move'>;
  readonly simulator: Simulator;
  readonly voice: Pick<Voice, 'generate'>;
  readonly seedFor: (attempt: number) => number;
  readonly emit: (event: RunEventBody) => void;
  readonly signal: AbortSignal;
}): Promise<Phrasing> {
  const { simulator, emit } = input;
  const place = { sessionId: input.sessionId, index: input.index, speaker: 'user' as const };
  const rejected: (RejectedAttempt & { readonly note: string })[] = [];
  let tokens = { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 };
  for (let attempt = 1; ; attempt++) {
    const move = input.moves[Math.min(attempt, input.moves.length) - 1] ?? input.moves[0];
    const seed = input.seedFor(attempt);
    const repeats = rejected.length - new Set(rejected.map(({ text }) => text)).size;
    emit({ ...place, kind: 'turn-started', move, attempt });
    const generation = await input.voice.generate({
      messages: input.messagesFor(move),
      sampling: {
        ...simulator.sampling,
        temperature: Math.min(5, simulator.sampling.temperature + repeats * warmerPerRepeat),
      },
      seed,
      signal: input.signal,
      onDelta: (delta) => emit({ ...place, kind: 'text-delta', ...delta }),
    });
    tokens = addTokens(tokens, generation.tokens);
    const unjudged = generation.stop === 'aborted' || generation.stop === 'context-full';
    const hasPlainer = attempt < Math.min(input.moves.length, simulator.attempts);
    const { text, stop } = generation;
    const broken = unjudged
      ? null
      : (checkTurn({ ...input.situation, move, text, stop }) ?? (hasPlainer ? checkWords({ move, text }) : null));
    if (broken !== null) {
      rejected.push({ text, ...broken, tokens: generation.tokens.generated, seed, note: move.note });
      emit({ ...place, kind: 'attempt-rejected', attempt, ...broken });
    }
    if (broken === null || attempt >= simulator.attempts) {
      return { move, generation, seed, rejected: rejected.map((one) => withNote(one, move)), tokens, broken };
    }
  }
}
