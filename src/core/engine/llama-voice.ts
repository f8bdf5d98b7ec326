// One speaker of one dialogue on a llama.cpp context: its KV sequence, and from messages to a reply.
import { type LlamaContextSequence, type LlamaGrammar, LlamaGrammarEvaluationState, type Token } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import type { ChatTemplate, RenderedPrompt } from './chat-template.ts';
import type { GenerateRequest, Generation, Voice } from './engine.ts';
import { createGenerationJob, type GenerationJob } from './generation-job.ts';
import type { Lockstep } from './lockstep.ts';
import { createPromptMemory } from './prompt-memory.ts';
import { createReplySplitter, openReasoningTag, type ReplyDelta } from './reply-splitter.ts';
import { createTokenText } from './token-text.ts';

export type LlamaVoiceOptions = {
  readonly sequence: LlamaContextSequence;
  readonly template: ChatTemplate;
  readonly lockstep: Lockstep;
  /** Compiled once for all voices of the context. */
  readonly grammarOf: (gbnf: string) => Promise<LlamaGrammar>;
  /** Tokens a prompt and its reply may fill together. */
  readonly contextSize: number;
  /** Aborted when the context closes. */
  readonly closing: AbortSignal;
  readonly onFinished: (tokens: Generation['tokens']) => void;
  readonly onDisposed: () => void;
};

/** llama.cpp takes this seed as "draw one by chance". */
const randomSeed = 0xffff_ffff;

export function createLlamaVoice(options: LlamaVoiceOptions): Voice {
  const { sequence, template, lockstep, contextSize } = options;
  const { model } = sequence;
  const gone = new AbortController();
  let running: Promise<unknown> | null = null;

  const tokenizeStart = (text: string): readonly Token[] => {
    const tokens = model.tokenize(text, true);
    const { bos, shouldPrependBosToken } = model.tokens;
    return shouldPrependBosToken && bos !== null && tokens[0] !== bos ? [bos, ...tokens] : tokens;
  };
  const memory = createPromptMemory(tokenizeStart, (text) => model.tokenize(text, true, 'trimLeadingSpace'));

  /**
   * Models that cannot rewind return to a checkpoint. The one place that the next turn and another attempt at this one
   * both go back to is the end of the messages, before what makes the model speak.
   */
  const checkpointAfter = (prompt: RenderedPrompt, tokens: readonly Token[], reused: number): number | null => {
    if (!sequence.needsCheckpoints) return null;
    const tail = model.tokenize(prompt.generationPrompt, true, 'trimLeadingSpace');
    const boundary = tokens.length - Math.max(1, tail.length);
    return boundary > reused ? boundary - reused : null;
  };

  const generateNow = async (request: GenerateRequest): Promise<Generation> => {
    const startedAt = Date.now();
    const begin = performance.now();
    let firstTokenMs: number | null = null;
    let reasoningTokens = 0;
    let rawText = '';
    const said = { text: '', reasoning: '' };
    const stopSignals = [request.signal, gone.signal, options.closing].filter((signal) => signal !== undefined);
    const aborted = () => stopSignals.some((signal) => signal.aborted);

    const prompt = template.render(request.messages);
    const tokens = memory.tokensOf(prompt.text);
    const openTag = request.grammar === undefined ? openReasoningTag(prompt.generationPrompt) : null;
    const splitter = createReplySplitter(openTag);
    const text = createTokenText((piece, before) => model.detokenize(piece, true, before), tokens);

    const deliver = (deltas: readonly ReplyDelta[]): void => {
      for (const delta of deltas) {
        said[delta.channel] += delta.text;
        request.onDelta?.(delta);
      }
    };
    const onToken = (token: Token): boolean => {
      firstTokenMs ??= performance.now() - begin;
      const wasReasoning = splitter.inReasoning();
      const piece = text.push(token);
      rawText += piece;
      deliver(splitter.push(piece));
      if (wasReasoning || splitter.inReasoning()) reasoningTokens += 1;
      return splitter.ended();
    };
    const result = (stop: Generation['stop'], job: GenerationJob | null, promptReused: number): Generation => {
      const reasoned = said.reasoning !== '' || reasoningTokens > 0;
      return {
        text: said.text,
        reasoning: reasoned ? said.reasoning : null,
        stop,
        tokens: {
          promptEvaluated: job?.promptEvaluated() ?? 0,
          promptReused,
          generated: job?.sampled().length ?? 0,
          reasoning: reasoningTokens,
        },
        timing: { startedAt, firstTokenMs, totalMs: performance.now() - begin },
      };
    };

    if (aborted()) return result('aborted', null, 0);
    const { sampling } = request;
    if (tokens.length + sampling.maxTokens > contextSize) return result('context-full', null, 0);
    const grammar =
      request.grammar === undefined
        ? null
        : new LlamaGrammarEvaluationState({ model, grammar: await options.grammarOf(request.grammar) });

    // The last prompt token is always evaluated: its logits give the first token of the reply.
    await sequence.adaptStateToTokens(tokens.slice(0, -1), false);
    const reused = sequence.nextTokenIndex;
    const job = createGenerationJob({
      sequence,
      prompt: tokens.slice(reused),
      checkpointAfter: checkpointAfter(prompt, tokens, reused),
      sampling: {
        temperature: sampling.temperature,
        topK: sampling.topK,
        topP: sampling.topP,
        minP: sampling.minP,
        seed: request.seed === randomSeed ? 0 : request.seed,
      },
      grammar,
      repeatPenalty: sampling.repeatPenalty,
      maxTokens: sampling.maxTokens,
      aborted,
      onToken,
    });
    await lockstep.run(job);
    deliver(splitter.end());

    const reply = job.sampled().filter((token) => !model.isEogToken(token));
    memory.remember({ text: prompt.text, tokens }, splitter.ended() ? null : { text: rawText, tokens: reply });
    return result(job.stop(), job, reused);
  };

  return {
    async generate(request) {
      if (running !== null) throw new AppError('internal', 'A voice generates one reply at a time.');
      if (gone.signal.aborted) throw new AppError('engine-failed', 'This voice was closed already.');
      const work = generateNow(request);
      running = work.catch(() => undefined);
      try {
        const generation = await work;
        options.onFinished(generation.tokens);
        return generation;
      } catch (error) {
        if (error instanceof AppError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new AppError('engine-failed', `The model could not go on: ${reason}.`);
      } finally {
        running = null;
      }
    },
    async dispose() {
      if (gone.signal.aborted) return;
      gone.abort();
      await running;
      await sequence.dispose();
      options.onDisposed();
    },
  };
}
