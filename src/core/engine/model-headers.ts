// The headers of model files, read once per version of a file, and what contexts they allow; asked before loading.
import { stat } from 'node:fs/promises';
import { type GgufFileInfo, GgufInsights, type Llama } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import type { ContextSpec } from './engine.ts';
import { readGguf } from './gguf-file.ts';

export type ModelHeaders = {
  /** @throws AppError bad-input, model-not-found, model-invalid, model-unsupported */
  ofModel(path: string): Promise<GgufFileInfo>;
  /**
   * The context that can be had: never more tokens than the model was trained on.
   * @throws AppError as `ofModel`, for adapters too; bad-input for a number of sequences out of range.
   */
  resolve(spec: ContextSpec): Promise<{ readonly spec: ContextSpec; readonly info: GgufFileInfo }>;
};

const mostSequences = 256;

export function createModelHeaders(llama: Llama): ModelHeaders {
  const headers = new Map<string, { readonly stamp: string; readonly info: GgufFileInfo }>();

  const ofFile = async (path: string): Promise<GgufFileInfo> => {
    const file = await stat(path).catch(() => null);
    const stamp = `${file?.size} ${file?.mtimeMs}`;
    const known = headers.get(path);
    if (file !== null && known?.stamp === stamp) return known.info;
    const info = await readGguf(path);
    headers.set(path, { stamp, info });
    return info;
  };

  const ofModel = async (path: string): Promise<GgufFileInfo> => {
    const info = await ofFile(path);
    const insights = await GgufInsights.from(info, llama);
    if (insights.isSupportedByLlamaCpp && insights.hasDecoder) return info;
    const { architecture } = info.metadata.general;
    throw new AppError(
      'model-unsupported',
      `${path}: the architecture "${architecture}" is not one that this version of llama.cpp generates text with.`,
      { path, architecture },
    );
  };

  return {
    ofModel,
    async resolve(spec) {
      if (!Number.isInteger(spec.sequences) || spec.sequences < 1 || spec.sequences > mostSequences) {
        throw new AppError(
          'bad-input',
          `A context holds 1 to ${mostSequences} sequences; asked for ${spec.sequences}.`,
        );
      }
      const info = await ofModel(spec.model.path);
      for (const adapter of spec.model.adapters) await ofFile(adapter.path);
      const trained = Number(info.architectureMetadata.context_length ?? spec.contextSize);
      return { spec: { ...spec, contextSize: Math.min(spec.contextSize, trained) }, info };
    },
  };
}
