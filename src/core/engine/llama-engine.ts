// The engine on llama.cpp: owns the library, the loaded models and the open contexts, and closes them all.
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import {
  type GgufFileInfo,
  GgufInsights,
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  LlamaLogLevel,
  type LlamaModel,
} from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import type { ContextSpec, Engine } from './engine.ts';
import { describeGguf, readGguf } from './gguf-file.ts';
import { createSharedContext, readChatTemplate, type SharedContext } from './llama-context.ts';
import { formatBytes } from './memory.ts';
import { assertFits, batchSizeOf, type PlannedModel, planMemory } from './memory-plan.ts';

export type LlamaEngineOptions = {
  /** `auto`: the best GPU that works, else the CPU. */
  readonly gpu?: 'auto' | false;
  readonly logLevel?: 'disabled' | 'error' | 'warn' | 'info' | 'debug';
  /** Threads that compute; by default as `defaultThreads` says. */
  readonly threads?: number;
};

type LoadedModel = { readonly model: LlamaModel; users: number };
type OpenOptions = Parameters<Engine['openContext']>[1];

const mostSequences = 256;
const smallModelBytes = 64 * 2 ** 20;

/**
 * All cores, but one thread for small models: theirs wait for each other longer than they compute. With 10 MB of
 * weights on two cores that others use as well, a second thread made one dialogue 8 times slower, 32 a third slower.
 */
export function defaultThreads(weightsBytes: number): number {
  return weightsBytes < smallModelBytes ? 1 : availableParallelism();
}

async function startLibrary(options: LlamaEngineOptions): Promise<Llama> {
  try {
    return await getLlama({
      build: 'never',
      gpu: options.gpu ?? 'auto',
      skipDownload: true,
      progressLogs: false,
      logLevel: LlamaLogLevel[options.logLevel ?? 'error'],
      maxThreads: options.threads ?? availableParallelism(),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('unsupported-platform', `llama.cpp does not start on this machine: ${reason}`);
  }
}

async function describeDevice(llama: Llama, threads: number): ReturnType<Engine['device']> {
  if (llama.gpu === false) {
    const wide = ['AVX512', 'AVX2', 'AVX', 'NEON'].find((name) => llama.systemInfo.includes(`${name} = 1`));
    return { kind: 'cpu', text: `CPU, ${wide === undefined ? '' : `${wide}, `}${threads} threads` };
  }
  const names = await llama.getGpuDeviceNames();
  const { total } = await llama.getVramState();
  return { kind: 'gpu', text: `${names.join(', ')} by ${llama.gpu}, ${formatBytes(total)}` };
}

function contextKey(spec: ContextSpec): string {
  return JSON.stringify([spec.model.path, spec.model.adapters, spec.contextSize]);
}

/** @throws AppError unsupported-platform when no build of llama.cpp works here. */
export async function createLlamaEngine(options: LlamaEngineOptions = {}): Promise<Engine> {
  const llama = await startLibrary(options);
  const headers = new Map<string, { readonly stamp: string; readonly info: GgufFileInfo }>();
  const models = new Map<string, LoadedModel>();
  const contexts = new Set<SharedContext>();
  let opening: Promise<unknown> = Promise.resolve();
  let disposed = false;

  const header = async (path: string): Promise<GgufFileInfo> => {
    const file = await stat(path).catch(() => null);
    const stamp = `${file?.size} ${file?.mtimeMs}`;
    const known = headers.get(path);
    if (file !== null && known?.stamp === stamp) return known.info;
    const info = await readGguf(path);
    headers.set(path, { stamp, info });
    return info;
  };

  const modelHeader = async (path: string): Promise<GgufFileInfo> => {
    const info = await header(path);
    const { architecture } = info.metadata.general;
    const insights = await GgufInsights.from(info, llama);
    if (insights.isSupportedByLlamaCpp && insights.hasDecoder) return info;
    throw new AppError(
      'model-unsupported',
      `${path}: the architecture "${architecture}" is not one that this version of llama.cpp generates text with.`,
      { path, architecture },
    );
  };

  /** Within what can be had: never more tokens than the model was trained on. */
  const resolve = async (spec: ContextSpec): Promise<PlannedModel> => {
    if (!Number.isInteger(spec.sequences) || spec.sequences < 1 || spec.sequences > mostSequences) {
      throw new AppError('bad-input', `A context holds 1 to ${mostSequences} sequences; asked for ${spec.sequences}.`);
    }
    const info = await modelHeader(spec.model.path);
    for (const adapter of spec.model.adapters) await header(adapter.path);
    const trained = Number(info.architectureMetadata.context_length ?? spec.contextSize);
    return {
      spec: { ...spec, contextSize: Math.min(spec.contextSize, trained) },
      info,
      loaded: models.has(spec.model.path),
    };
  };

  const release = async (path: string, loaded: LoadedModel): Promise<void> => {
    loaded.users -= 1;
    if (loaded.users > 0) return;
    models.delete(path);
    await loaded.model.dispose();
  };

  const acquire = async (path: string, onGpu: boolean, open: OpenOptions): Promise<LoadedModel> => {
    const known = models.get(path);
    if (known !== undefined) {
      known.users += 1;
      return known;
    }
    const model = await llama.loadModel({
      modelPath: path,
      gpuLayers: onGpu ? 'max' : 0,
      onLoadProgress: (fraction) => open?.onProgress?.(fraction),
      ...(open?.signal === undefined ? {} : { loadSignal: open.signal }),
    });
    const loaded: LoadedModel = { model, users: 1 };
    models.set(path, loaded);
    return loaded;
  };

  const createContext = async (model: LlamaModel, spec: ContextSpec, open: OpenOptions): Promise<LlamaContext> => {
    try {
      return await model.createContext({
        contextSize: spec.contextSize,
        sequences: spec.sequences,
        batchSize: batchSizeOf(spec),
        threads: options.threads ?? defaultThreads(model.size),
        failedCreationRemedy: false,
        lora: { adapters: spec.model.adapters.map(({ path, scale }) => ({ filePath: path, scale })) },
        ...(open?.signal === undefined ? {} : { createSignal: open.signal }),
      });
    } catch (error) {
      if (open?.signal?.aborted === true || error instanceof InsufficientMemoryError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new AppError('engine-failed', `${spec.model.path}: the model loads, but its context does not: ${reason}`);
    }
  };

  const create = async ({ spec, info, loaded }: PlannedModel, open: OpenOptions): Promise<SharedContext> => {
    const plan = await planMemory(llama, [{ spec, info, loaded }]);
    assertFits(plan);
    const used = await acquire(spec.model.path, plan.device === 'gpu', open);
    try {
      const source = info.metadata.tokenizer?.chat_template ?? null;
      const template = readChatTemplate(spec.model.path, source, used.model);
      const context = await createContext(used.model, spec, open);
      const shared = createSharedContext({
        spec,
        context,
        template,
        onClosed: async () => {
          contexts.delete(shared);
          await release(spec.model.path, used);
        },
      });
      contexts.add(shared);
      return shared;
    } catch (error) {
      await release(spec.model.path, used);
      throw error;
    }
  };

  const explain = (error: unknown, path: string, signal: AbortSignal | undefined): AppError => {
    if (error instanceof AppError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    if (signal?.aborted === true) return new AppError('cancelled', `Loading ${path} was cancelled.`);
    if (error instanceof InsufficientMemoryError) return new AppError('not-enough-memory', `${path}: ${reason}`);
    return new AppError('model-invalid', `${path}: llama.cpp does not load it: ${reason}`, { path });
  };

  const openOne = async (spec: ContextSpec, open: OpenOptions) => {
    try {
      if (disposed) throw new AppError('engine-failed', 'The engine was closed already.');
      const resolved = await resolve(spec);
      const equal = [...contexts].find(
        (context) =>
          contextKey(context.spec) === contextKey(resolved.spec) && context.free() >= resolved.spec.sequences,
      );
      return (equal ?? (await create(resolved, open))).share();
    } catch (error) {
      throw explain(error, spec.model.path, open?.signal);
    }
  };

  return {
    kind: 'llama',
    device: () => describeDevice(llama, options.threads ?? availableParallelism()),
    async describe(path) {
      return describeGguf(path, await modelHeader(path));
    },
    async plan(specs) {
      const resolved: PlannedModel[] = [];
      for (const spec of specs) resolved.push(await resolve(spec));
      return planMemory(llama, resolved);
    },
    openContext(spec, open) {
      // One at a time: the second of two equal requests must find the context of the first.
      const opened = opening.then(() => openOne(spec, open));
      opening = opened.catch(() => undefined);
      return opened;
    },
    async dispose() {
      if (disposed) return;
      disposed = true;
      await opening;
      await Promise.all([...contexts].map((context) => context.dispose()));
      await llama.dispose();
    },
  };
}
