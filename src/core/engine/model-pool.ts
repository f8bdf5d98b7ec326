// Loaded models, each once however many contexts use it; a model leaves memory with its last context.
import type { Llama, LlamaModel } from 'node-llama-cpp';
import type { Engine } from './engine.ts';

export type OpenOptions = Parameters<Engine['openContext']>[1];

export type PooledModel = { readonly model: LlamaModel; release(): Promise<void> };

export type ModelPool = {
  has(path: string): boolean;
  /** Loads the model unless it is loaded; callers take turns. */
  acquire(path: string, onGpu: boolean, open: OpenOptions): Promise<PooledModel>;
};

export function createModelPool(llama: Llama): ModelPool {
  const loaded = new Map<string, { readonly model: LlamaModel; users: number }>();

  const load = async (path: string, onGpu: boolean, open: OpenOptions): Promise<LlamaModel> =>
    llama.loadModel({
      modelPath: path,
      gpuLayers: onGpu ? 'max' : 0,
      onLoadProgress: (fraction) => open?.onProgress?.(fraction),
      ...(open?.signal === undefined ? {} : { loadSignal: open.signal }),
    });

  return {
    has: (path) => loaded.has(path),
    async acquire(path, onGpu, open) {
      const entry = loaded.get(path) ?? { model: await load(path, onGpu, open), users: 0 };
      entry.users += 1;
      loaded.set(path, entry);
      return {
        model: entry.model,
        async release() {
          entry.users -= 1;
          if (entry.users > 0) return;
          loaded.delete(path);
          await entry.model.dispose();
        },
      };
    },
  };
}
