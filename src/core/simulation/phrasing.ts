// Has the model phrase one move, attempt by attempt, until no guard trips or the attempts are used up.
import type { Move, RejectedAttempt } from '../../shared/dialogue.ts';
import type { RunEventBody } from '../../shared/events.ts';
import type { Simulator } from '../../shared/schemas/target.ts';
import type { ChatMessage, Generation, Voice } from '../engine/engine.ts';
import { checkTurn, type Situation, type Trip } from './guards.ts';

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

/**
 * Attempts count from 1. A generation that was aborted or found its context full is given back at once, unjudged.
 * @throws AppError from the voice.
 */
export async function phrase(input: {
  readonly sessionId: string;
  readonly index: number;
  readonly move: Move;
  /** Takes the place of `move` from the second attempt on. */
  readonly plainer: Move | null;
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
  const rejected: RejectedAttempt[] = [];
  let tokens = { promptEvaluated: 0, promptReused: 0, generated: 0, reasoning: 0 };
  for (let attempt = 1; ; attempt++) {
    const move = attempt > 1 ? (input.plainer ?? input.move) : input.move;
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
    const broken = unjudged
      ? null
      : checkTurn({ ...input.situation, move, text: generation.text, stop: generation.stop });
    if (broken === null) return { move, generation, seed, rejected, tokens, broken };
    // The turn is stored with the plainer move: what this attempt was told would be lost.
    const told = move.note === (input.plainer ?? input.move).note ? '' : `; it was told ${move.note}`;
    const detail = `${broken.detail}${told}`;
    rejected.push({ text: generation.text, guard: broken.guard, detail, tokens: generation.tokens.generated, seed });
    emit({ ...place, kind: 'attempt-rejected', attempt, ...broken });
    if (attempt >= simulator.attempts) return { move, generation, seed, rejected, tokens, broken };
  }
}
