// The engine on llama.cpp: owns the library, the loaded models and the open contexts, and closes them all.
import { availableParallelism } from 'node:os';
import {
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  LlamaLogLevel,
  type LlamaModel,
} from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import { formatBytes } from '../../shared/format.ts';
import type { ContextSpec, Engine, EngineContext } from './engine.ts';
import { describeGguf } from './gguf-file.ts';
import { createSharedContext, readChatTemplate, type SharedContext } from './llama-context.ts';
import { assertFits, batchSizeOf, type PlannedModel, planMemory } from './memory-plan.ts';
import { createModelHeaders } from './model-headers.ts';
import { createModelPool, type OpenOptions } from './model-pool.ts';

export type LlamaEngineOptions = {
  /** `auto`: the best GPU that works, else the CPU. */
  readonly gpu?: 'auto' | false;
  readonly logLevel?: 'disabled' | 'error' | 'warn' | 'info' | 'debug';
  /** Threads that compute; by default as `defaultThreads` says. */
  readonly threads?: number;
};

const smallModelBytes = 64 * 2 ** 20;

/**
 * All cores, but one thread for small models: theirs wait for each other longer than they compute. With 10 MB of
 * weights on two cores that others use as well, a second thread made one dialogue 7 times slower, 32 up to a third slower.
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

function contextFailure(error: unknown, path: string, signal: AbortSignal | undefined): AppError {
  if (error instanceof AppError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (signal?.aborted === true) return new AppError('cancelled', `Loading ${path} was cancelled.`);
  if (error instanceof InsufficientMemoryError) return new AppError('not-enough-memory', `${path}: ${reason}`);
  return new AppError('model-invalid', `${path}: llama.cpp does not load it: ${reason}`, { path });
}

async function createContext(
  model: LlamaModel,
  spec: ContextSpec,
  threads: number | undefined,
  signal: AbortSignal | undefined,
): Promise<LlamaContext> {
  try {
    return await model.createContext({
      contextSize: spec.contextSize,
      sequences: spec.sequences,
      batchSize: batchSizeOf(spec),
      threads: threads ?? defaultThreads(model.size),
      failedCreationRemedy: false,
      lora: { adapters: spec.model.adapters.map(({ path, scale }) => ({ filePath: path, scale })) },
      ...(signal === undefined ? {} : { createSignal: signal }),
    });
  } catch (error) {
    if (signal?.aborted === true || error instanceof InsufficientMemoryError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('engine-failed', `${spec.model.path}: the model loads, but its context does not: ${reason}`);
  }
}

/** @throws AppError unsupported-platform when no build of llama.cpp works here. */
export async function createLlamaEngine(options: LlamaEngineOptions = {}): Promise<Engine> {
  const llama = await startLibrary(options);
  const headers = createModelHeaders(llama);
  const models = createModelPool(llama);
  const contexts = new Set<SharedContext>();
  let opening: Promise<unknown> = Promise.resolve();
  let disposed = false;

  const resolve = async (spec: ContextSpec): Promise<PlannedModel> => ({
    ...(await headers.resolve(spec)),
    loaded: models.has(spec.model.path),
  });

  const create = async (planned: PlannedModel, open: OpenOptions): Promise<SharedContext> => {
    const { spec, info } = planned;
    const plan = await planMemory(llama, [planned], open?.device ?? null);
    assertFits(plan);
    const pooled = await models.acquire(spec.model.path, plan.device === 'gpu', open);
    try {
      const source = info.metadata.tokenizer?.chat_template ?? null;
      const template = readChatTemplate(spec.model.path, source, pooled.model);
      const context = await createContext(pooled.model, spec, options.threads, open?.signal);
      const shared = createSharedContext({
        spec,
        context,
        template,
        onClosed: async () => {
          contexts.delete(shared);
          await pooled.release();
        },
      });
      contexts.add(shared);
      return shared;
    } catch (error) {
      await pooled.release();
      throw error;
    }
  };

  const openOne = async (asked: ContextSpec, open: OpenOptions): Promise<EngineContext> => {
    try {
      if (disposed) throw new AppError('engine-failed', 'The engine was closed already.');
      const planned = await resolve(asked);
      const key = contextKey(planned.spec);
      const isEqual = (context: SharedContext): boolean =>
        contextKey(context.spec) === key && context.free() >= planned.spec.sequences;
      const equal = open?.apart === true ? undefined : [...contexts].find(isEqual);
      return (equal ?? (await create(planned, open))).share();
    } catch (error) {
      throw contextFailure(error, asked.model.path, open?.signal);
    }
  };

  return {
    kind: 'llama',
    device: () => describeDevice(llama, options.threads ?? availableParallelism()),
    describe: async (path) => describeGguf(path, await headers.ofModel(path)),
    async plan(specs) {
      const planned: PlannedModel[] = [];
      for (const spec of specs) planned.push(await resolve(spec));
      return planMemory(llama, planned);
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
