// What a model's page shows beyond its record: its chat template, and whether one dialogue with it fits into memory now.
import type { ModelDetails } from '../../shared/contract-models.ts';
import { formatBytes } from '../../shared/format.ts';
import { createChatTemplate } from '../engine/chat-template.ts';
import type { Engine } from '../engine/engine.ts';
import { templateKind } from '../engine/template-kind.ts';

/** What one dialogue takes when the model plays both sides, as in a suite that says nothing else. */
const oneDialogue = { contextSize: 1024, sequences: 2 };

/** @throws AppError as Engine.describe */
export async function describeModel(engine: Engine, path: string): Promise<Omit<ModelDetails, 'copied'>> {
  const { chatTemplate } = await engine.describe(path);
  const memory = await engine.plan([{ model: { path, adapters: [] }, ...oneDialogue }]);
  const needed = `${formatBytes(memory.totalBytes)} for one dialogue of ${oneDialogue.contextSize} tokens a side`;
  return {
    template: chatTemplate === null || chatTemplate === '' ? null : readTemplate(chatTemplate),
    memory: { ...memory, parts: [...memory.parts] },
    words: memory.fits
      ? `Fits: ${needed}, ${formatBytes(memory.availableBytes)} may be used now.`
      : `Does not fit now: ${needed}, and ${formatBytes(memory.availableBytes)} may be used. Close other programs, or take a smaller quantization.`,
  };
}

function readTemplate(source: string): ModelDetails['template'] {
  const kind = templateKind(source);
  try {
    const { systemRole, prefixStable } = createChatTemplate(source, { bos: '', eos: '' });
    return { kind, systemRole, prefixStable, problem: null };
  } catch (error) {
    return {
      kind,
      systemRole: false,
      prefixStable: false,
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}
