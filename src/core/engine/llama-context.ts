// A loaded model with its KV cache, shared by all who asked for the same; opens voices on its sequences.
import type { LlamaContext, LlamaGrammar, LlamaModel } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import { type ChatTemplate, createChatTemplate } from './chat-template.ts';
import type { ContextSpec, EngineContext, EngineCounters, Voice } from './engine.ts';
import { createLlamaVoice } from './llama-voice.ts';
import { createLockstep } from './lockstep.ts';

export type SharedContext = {
  readonly spec: ContextSpec;
  /** Sequences that no voice holds; 0 once it closes. */
  free(): number;
  /** One more user of the context; it closes with the last one. */
  share(): EngineContext;
  dispose(): Promise<void>;
};

export type SharedContextOptions = {
  readonly spec: ContextSpec;
  readonly context: LlamaContext;
  readonly template: ChatTemplate;
  /** Called once, after the context is closed. */
  readonly onClosed: () => Promise<void>;
};

/** @throws AppError model-without-template, model-unsupported */
export function readChatTemplate(path: string, source: string | null, model: LlamaModel): ChatTemplate {
  if (source === null || source === '') {
    throw new AppError(
      'model-without-template',
      `${path}: the file holds no chat template. Expected a model made for chat ("instruct" or "chat" in its name).`,
      { path },
    );
  }
  return createChatTemplate(source, { bos: model.tokens.bosString ?? '', eos: model.tokens.eosString ?? '' });
}

/** The library may never drop the beginning of a dialogue to make room: voices stop before it would. */
function refuseContextShift(): never {
  throw new AppError('context-full', 'The dialogue does not fit the context.');
}

export function createSharedContext({ spec, context, template, onClosed }: SharedContextOptions): SharedContext {
  const lockstep = createLockstep(context.batchSize);
  const closing = new AbortController();
  const voices = new Set<Voice>();
  const grammars = new Map<string, Promise<LlamaGrammar>>();
  let users = 0;
  let totals = { promptTokensEvaluated: 0, promptTokensReused: 0, tokensGenerated: 0 };

  const grammarOf = (gbnf: string): Promise<LlamaGrammar> => {
    const grammar = grammars.get(gbnf) ?? context.model.llama.createGrammar({ grammar: gbnf });
    grammars.set(gbnf, grammar);
    return grammar;
  };

  const openVoice = (): Voice => {
    if (closing.signal.aborted) throw new AppError('engine-failed', 'This context was closed already.');
    if (context.sequencesLeft === 0) {
      throw new AppError('engine-failed', `All ${spec.sequences} sequences of the context are taken.`);
    }
    const voice = createLlamaVoice({
      sequence: context.getSequence({ contextShift: { size: 1, strategy: refuseContextShift } }),
      template,
      lockstep,
      grammarOf,
      contextSize: Math.min(spec.contextSize, context.contextSize),
      closing: closing.signal,
      onFinished: (tokens) => {
        totals = {
          promptTokensEvaluated: totals.promptTokensEvaluated + tokens.promptEvaluated,
          promptTokensReused: totals.promptTokensReused + tokens.promptReused,
          tokensGenerated: totals.tokensGenerated + tokens.generated,
        };
      },
      onDisposed: () => voices.delete(voice),
    });
    voices.add(voice);
    return voice;
  };

  const dispose = async (): Promise<void> => {
    if (closing.signal.aborted) return;
    closing.abort();
    await Promise.all([...voices].map((voice) => voice.dispose()));
    await context.dispose();
    await onClosed();
  };

  return {
    spec,
    free: () => (closing.signal.aborted ? 0 : context.sequencesLeft),
    share() {
      users += 1;
      let mine = true;
      return {
        spec,
        template: { prefixStable: template.prefixStable, systemRole: template.systemRole },
        openVoice: async () => openVoice(),
        counters: (): EngineCounters => ({ ...totals, ...lockstep.counters() }),
        async dispose() {
          if (!mine) return;
          mine = false;
          users -= 1;
          if (users === 0) await dispose();
        },
      };
    },
    dispose,
  };
}
