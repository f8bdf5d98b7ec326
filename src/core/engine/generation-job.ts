// One generation as a lockstep job: evaluates the rest of a prompt in chunks, then samples token by token.
import type { LlamaContextSequence, LlamaGrammarEvaluationState, SequenceEvaluateOptions, Token } from 'node-llama-cpp';
import type { StopReason } from '../../shared/dialogue.ts';
import type { LockstepJob, StepResult } from './lockstep.ts';

export type GenerationJob = LockstepJob & {
  /** `none` until it has finished. */
  stop(): StopReason;
  promptEvaluated(): number;
  /** As sampled, the end-of-generation token included. */
  sampled(): readonly Token[];
};

export type GenerationJobOptions = {
  readonly sequence: LlamaContextSequence;
  /** Prompt tokens that are not in the KV cache; at least one. */
  readonly prompt: readonly Token[];
  /** After how many of them a checkpoint is taken; null for none. */
  readonly checkpointAfter: number | null;
  readonly sampling: Omit<SequenceEvaluateOptions, 'repeatPenalty'>;
  /** Fresh: it follows this one reply. */
  readonly grammar: LlamaGrammarEvaluationState | null;
  /** 1 is none. */
  readonly repeatPenalty: number;
  readonly maxTokens: number;
  readonly aborted: () => boolean;
  /** Called with every sampled token but an end of generation. @returns whether the reply has ended with it. */
  readonly onToken: (token: Token) => boolean;
};

/** Tokens of the reply that a repeat penalty looks back on. */
const penaltyWindow = 64;

export function createGenerationJob(options: GenerationJobOptions): GenerationJob {
  const { sequence } = options;
  let waiting = [...options.prompt];
  let checkpointAfter = options.checkpointAfter;
  let generator: AsyncGenerator<Token, void, undefined> | null = null;
  let stop: StopReason = 'none';
  let promptEvaluated = 0;
  const sampled: Token[] = [];

  const finish = async (reason: StopReason): Promise<void> => {
    stop = reason;
    await generator?.return();
  };

  const evaluateChunk = async (length: number): Promise<StepResult> => {
    const chunk = waiting.slice(0, length);
    waiting = waiting.slice(length);
    await sequence.evaluateWithoutGeneratingNewTokens(chunk);
    promptEvaluated += chunk.length;
    if (checkpointAfter !== null && promptEvaluated === checkpointAfter) {
      checkpointAfter = null;
      await sequence.takeCheckpoint();
    }
    return 'prompt';
  };

  const startGenerating = (): AsyncGenerator<Token, void, undefined> => {
    const prompt = waiting;
    waiting = [];
    promptEvaluated += prompt.length;
    const { repeatPenalty } = options;
    return sequence.evaluate(prompt, {
      ...options.sampling,
      yieldEogToken: true,
      ...(options.grammar === null ? {} : { grammarEvaluationState: options.grammar }),
      ...(repeatPenalty === 1
        ? {}
        : { repeatPenalty: { penalty: repeatPenalty, punishTokens: () => sampled.slice(-penaltyWindow) } }),
    });
  };

  const sampleNext = async (): Promise<StepResult> => {
    generator ??= startGenerating();
    const next = await generator.next();
    if (next.done) throw new Error('the model stopped without an end-of-generation token');
    sampled.push(next.value);
    if (sequence.model.isEogToken(next.value) || options.onToken(next.value)) await finish('end-of-turn');
    else if (sampled.length >= options.maxTokens) await finish('length');
    else if (sequence.nextTokenIndex >= sequence.contextSize - 1) await finish('context-full');
    return stop === 'none' ? 'token' : 'finished-with-token';
  };

  return {
    waiting: () => waiting.length,
    async step(allowance) {
      if (options.aborted()) {
        await finish('aborted');
        return 'finished';
      }
      if (generator !== null) return sampleNext();
      if (allowance === 0) return 'prompt';
      const untilCheckpoint = checkpointAfter === null ? 0 : checkpointAfter - promptEvaluated;
      if (untilCheckpoint > 0) return evaluateChunk(Math.min(allowance, untilCheckpoint));
      return allowance < waiting.length ? evaluateChunk(allowance) : sampleNext();
    },
    stop: () => stop,
    promptEvaluated: () => promptEvaluated,
    sampled: () => sampled,
  };
}
