// The engine without a model, for tests and dry runs: replies come from a script, word by word.
import { basename } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { AppError } from '../../shared/errors.ts';
import type { ContextSpec, Engine, EngineContext, GenerateRequest, Generation, Voice } from './engine.ts';
import { availableMemory } from './memory.ts';
import { scriptedReply } from './scripted-reply.ts';

export type ScriptedEngineOptions = {
  /** What is said; by default the note's content as a user, the facts asked for as an assistant. */
  readonly script?: (request: GenerateRequest) => string;
  /** Pause before each word, in milliseconds. */
  readonly tokenDelayMs?: number;
};

type Count = (tokens: Generation['tokens']) => void;

/** A word and the space before it stand for a token. */
function words(text: string): readonly string[] {
  return text.trim().match(/\s*\S+/g) ?? [];
}

async function speak(
  request: GenerateRequest,
  reply: string,
  delayMs: number,
  isAborted: () => boolean,
): Promise<{ readonly said: readonly string[]; readonly firstTokenMs: number | null; readonly aborted: boolean }> {
  const begin = performance.now();
  const said: string[] = [];
  let firstTokenMs: number | null = null;
  for (const word of words(reply).slice(0, request.sampling.maxTokens)) {
    if (isAborted()) break;
    // Even without a pause other work gets its turn, as it would beside a model.
    await (delayMs > 0 ? setTimeout(delayMs) : setImmediate());
    if (isAborted()) break;
    firstTokenMs ??= performance.now() - begin;
    said.push(word);
    request.onDelta?.({ channel: 'text', text: word });
  }
  return { said, firstTokenMs, aborted: isAborted() };
}

function createScriptedVoice(
  options: ScriptedEngineOptions,
  spec: ContextSpec,
  count: Count,
  closed: () => void,
): Voice {
  const script = options.script ?? scriptedReply;
  let seen = 0;
  let gone = false;
  let busy = false;

  const generate = async (request: GenerateRequest): Promise<Generation> => {
    const startedAt = Date.now();
    const begin = performance.now();
    const prompt = request.messages.reduce((sum, message) => sum + words(message.content).length, 0);
    const fits = prompt + request.sampling.maxTokens <= spec.contextSize;
    const isAborted = (): boolean => gone || request.signal?.aborted === true;
    const reply = fits && !isAborted() ? script(request) : '';
    const { said, firstTokenMs, aborted } = await speak(request, reply, options.tokenDelayMs ?? 0, isAborted);
    const promptReused = fits ? Math.min(seen, prompt) : 0;
    if (fits) seen = prompt + said.length;
    const cut = words(reply).length > said.length;
    const spoken = aborted ? 'aborted' : cut ? 'length' : 'end-of-turn';
    return {
      text: said.join(''),
      reasoning: null,
      stop: fits || aborted ? spoken : 'context-full',
      tokens: {
        promptEvaluated: fits ? prompt - promptReused : 0,
        promptReused,
        generated: said.length,
        reasoning: 0,
      },
      timing: { startedAt, firstTokenMs, totalMs: performance.now() - begin },
    };
  };

  return {
    async generate(request) {
      if (gone) throw new AppError('engine-failed', 'This voice was closed already.');
      if (busy) throw new AppError('internal', 'A voice generates one reply at a time.');
      busy = true;
      try {
        const generation = await generate(request);
        count(generation.tokens);
        return generation;
      } finally {
        busy = false;
      }
    },
    async dispose() {
      if (gone) return;
      gone = true;
      closed();
    },
  };
}

function createScriptedContext(options: ScriptedEngineOptions, spec: ContextSpec): EngineContext {
  const voices = new Set<Voice>();
  let totals = { promptTokensEvaluated: 0, promptTokensReused: 0, tokensGenerated: 0, ticks: 0, tickWidthSum: 0 };
  const count: Count = (tokens) => {
    totals = {
      promptTokensEvaluated: totals.promptTokensEvaluated + tokens.promptEvaluated,
      promptTokensReused: totals.promptTokensReused + tokens.promptReused,
      tokensGenerated: totals.tokensGenerated + tokens.generated,
      ticks: totals.ticks + tokens.generated,
      tickWidthSum: totals.tickWidthSum + tokens.generated,
    };
  };
  return {
    spec,
    template: { prefixStable: true, systemRole: true },
    async openVoice() {
      if (voices.size >= spec.sequences) {
        throw new AppError('engine-failed', `All ${spec.sequences} sequences of the context are taken.`);
      }
      const voice = createScriptedVoice(options, spec, count, () => voices.delete(voice));
      voices.add(voice);
      return voice;
    },
    counters: () => totals,
    async dispose() {
      await Promise.all([...voices].map((voice) => voice.dispose()));
    },
  };
}

/** Opens no file: any path will do. */
export function createScriptedEngine(options: ScriptedEngineOptions = {}): Engine {
  const contexts = new Set<EngineContext>();
  return {
    kind: 'scripted',
    device: async () => ({ kind: 'cpu', text: 'No model: scripted replies' }),
    describe: async (path) => ({
      path,
      name: basename(path, '.gguf'),
      architecture: 'scripted',
      quantization: 'none',
      fileBytes: 0,
      parameters: null,
      trainContext: 1_048_576,
      chatTemplate: null,
    }),
    plan: async (specs) => ({
      parts: specs.map(({ model, contextSize, sequences }) => ({
        path: model.path,
        contextSize,
        sequences,
        weightsBytes: 0,
        contextBytes: 0,
      })),
      totalBytes: 0,
      availableBytes: availableMemory(),
      device: 'cpu',
      fits: true,
    }),
    async openContext(spec, open) {
      const context = createScriptedContext(options, spec);
      contexts.add(context);
      open?.onProgress?.(1);
      return context;
    },
    async dispose() {
      await Promise.all([...contexts].map((context) => context.dispose()));
    },
  };
}
