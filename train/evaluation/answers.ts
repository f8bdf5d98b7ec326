// Has a model answer many prompts at once, each from an empty history, through the app's own engine.
import type { ChatMessage, Generation } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';

export type Answers = { readonly generations: readonly Generation[]; readonly tokensPerSecond: number };

/** In the order of the prompts; prompts that are too long for the context come back as `context-full`. */
export async function answerAll(
  modelPath: string,
  prompts: readonly (readonly ChatMessage[])[],
  options: { readonly temperature: number; readonly threads: number; readonly concurrency: number },
): Promise<Answers> {
  const engine = await createLlamaEngine({ gpu: false, threads: options.threads });
  try {
    const model = { path: modelPath, adapters: [] };
    const context = await engine.openContext({ model, contextSize: 1024, sequences: options.concurrency });
    const sampling = {
      temperature: options.temperature,
      topK: 40,
      topP: 0.95,
      minP: 0,
      repeatPenalty: 1,
      maxTokens: 60,
    };
    const generations: Generation[] = [];
    const queue = [...prompts.entries()];
    const begin = performance.now();
    const work = async (): Promise<void> => {
      const voice = await context.openVoice();
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, messages] = next;
        generations[index] = await voice.generate({ messages, sampling, seed: index + 1 });
      }
      await voice.dispose();
    };
    await Promise.all(Array.from({ length: options.concurrency }, work));
    const tokensPerSecond = (context.counters().tokensGenerated * 1000) / (performance.now() - begin);
    await context.dispose();
    return { generations, tokensPerSecond };
  } finally {
    await engine.dispose();
  }
}
