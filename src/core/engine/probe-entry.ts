// Main of the throwaway child that a model file is tried in: loads it, generates one token, tells its parent.
import { toWireError } from '../../shared/errors.ts';
import { createLlamaEngine } from './llama-engine.ts';

async function tryModel(path: string): Promise<void> {
  const engine = await createLlamaEngine({ gpu: false, logLevel: 'disabled' });
  try {
    const context = await engine.openContext({ model: { path, adapters: [] }, contextSize: 512, sequences: 1 });
    const voice = await context.openVoice();
    await voice.generate({
      messages: [{ role: 'user', content: 'Hello.' }],
      sampling: { temperature: 0, topK: 1, topP: 1, minP: 0, repeatPenalty: 1, maxTokens: 1 },
      seed: 1,
    });
  } finally {
    await engine.dispose();
  }
}

const path = process.argv[2] ?? '';
const answer = await tryModel(path).then(
  () => ({ ok: true }) as const,
  (error: unknown) => ({ ok: false, error: toWireError(error) }) as const,
);
process.send?.(answer, () => process.disconnect());
