// The headers of model files, read once per version of a file, and what contexts they allow; asked before loading.
import { type GgufFileInfo, GgufInsights, type Llama } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import type { ContextSpec } from './engine.ts';
import { readGguf } from './gguf-file.ts';
import { wholeFile } from './split-file.ts';

export type PlannedContext = {
  readonly spec: ContextSpec;
  readonly info: GgufFileInfo;
  /** In the order of the spec's adapters. */
  readonly adapterBytes: readonly number[];
};

export type ModelHeaders = {
  /** @throws AppError bad-input, model-not-found, model-invalid, model-unsupported */
  ofModel(path: string): Promise<GgufFileInfo>;
  /**
   * The context that can be had: never more tokens than the model was trained on.
   * @throws AppError as `ofModel`; model-invalid for an adapter that is none or that another architecture is meant for;
   * bad-input for a number of sequences out of range.
   */
  resolve(spec: ContextSpec): Promise<PlannedContext>;
};

const mostSequences = 256;

/** A text in a part of the metadata that the library does not type. */
function metadataText(info: GgufFileInfo, group: string, key: string): string | null {
  const values = (info.metadata as Readonly<Record<string, unknown>>)[group];
  const value = (values as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof value === 'string' ? value : null;
}

const generalType = (info: GgufFileInfo): string | null => metadataText(info, 'general', 'type');

/** What llama.cpp itself asks of an adapter (llama-adapter.cpp), told before anything is loaded. */
function refuseForeignAdapter(path: string, adapter: GgufFileInfo, model: GgufFileInfo): void {
  if (generalType(adapter) !== 'adapter' || metadataText(adapter, 'adapter', 'type') !== 'lora') {
    throw new AppError(
      'model-invalid',
      `${path}: not a LoRA adapter (general.type is "${generalType(adapter) ?? 'not set'}"). Expected a GGUF made by llama.cpp's convert_lora_to_gguf.py.`,
      { path },
    );
  }
  const [own, expected] = [adapter.metadata.general.architecture, model.metadata.general.architecture];
  if (own === expected) return;
  throw new AppError(
    'model-invalid',
    `${path}: an adapter for the architecture "${own}"; the model it is put on is "${expected}". Take one made for this model.`,
    { path },
  );
}

export function createModelHeaders(llama: Llama): ModelHeaders {
  const headers = new Map<string, { readonly stamp: string; readonly info: GgufFileInfo }>();

  const ofFile = async (path: string): Promise<GgufFileInfo> => {
    const file = await wholeFile(path);
    const stamp = `${file?.bytes} ${file?.modifiedAt}`;
    const known = headers.get(path);
    if (file !== null && known?.stamp === stamp) return known.info;
    const info = await readGguf(path);
    headers.set(path, { stamp, info });
    return info;
  };

  const ofModel = async (path: string): Promise<GgufFileInfo> => {
    const info = await ofFile(path);
    if (generalType(info) === 'adapter') {
      throw new AppError('model-invalid', `${path}: an adapter, not a model. Name it under "adapters" of a target.`, {
        path,
      });
    }
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
      const adapterBytes: number[] = [];
      for (const adapter of spec.model.adapters) {
        refuseForeignAdapter(adapter.path, await ofFile(adapter.path), info);
        adapterBytes.push((await wholeFile(adapter.path))?.bytes ?? 0);
      }
      const trained = Number(info.architectureMetadata.context_length ?? spec.contextSize);
      return { spec: { ...spec, contextSize: Math.min(spec.contextSize, trained) }, info, adapterBytes };
    },
  };
}
