// The interface that simulation speaks to: contexts hold loaded models, voices hold one speaker's KV sequence.
import type { StopReason } from '../../shared/dialogue.ts';
import type { Sampling } from '../../shared/schemas/common.ts';

export type ModelSpec = {
  /** Absolute path of a GGUF file. */
  readonly path: string;
  readonly adapters: readonly { readonly path: string; readonly scale: number }[];
};

/** What the header of a GGUF file says; nothing is loaded to find it. */
export type ModelDescription = {
  readonly path: string;
  readonly name: string;
  readonly architecture: string;
  /** Such as "Q8_0". */
  readonly quantization: string;
  readonly fileBytes: number;
  readonly parameters: number | null;
  readonly trainContext: number;
  readonly chatTemplate: string | null;
};

export type ContextSpec = {
  readonly model: ModelSpec;
  /** Tokens per sequence. */
  readonly contextSize: number;
  /** Sequences open at once, 1 to 256. */
  readonly sequences: number;
};

export type MemoryPlan = {
  readonly parts: readonly {
    readonly path: string;
    readonly contextSize: number;
    readonly sequences: number;
    readonly weightsBytes: number;
    readonly contextBytes: number;
  }[];
  readonly totalBytes: number;
  /** What may be used on this machine now: free memory less a reserve. */
  readonly availableBytes: number;
  readonly device: 'cpu' | 'gpu';
  readonly fits: boolean;
};

export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type GenerateRequest = {
  /** The whole dialogue so far as this voice sees it; the last message is not `assistant`. */
  readonly messages: readonly ChatMessage[];
  readonly sampling: Sampling;
  /** 32-bit unsigned. */
  readonly seed: number;
  /** GBNF whose `root` the reply holds to from its first token on; what reasoning the model would do is left out. */
  readonly grammar?: string;
  readonly signal?: AbortSignal;
  /** Called as tokens come; `text` deltas concatenate to `Generation.text`, `reasoning` ones to `Generation.reasoning`. */
  readonly onDelta?: (delta: { readonly channel: 'text' | 'reasoning'; readonly text: string }) => void;
};

export type Generation = {
  /** Trimmed, without reasoning and end-of-turn markers. */
  readonly text: string;
  readonly reasoning: string | null;
  /** `aborted` when the signal fired; `context-full` when the prompt or the reply did not fit. */
  readonly stop: StopReason;
  readonly tokens: {
    readonly promptEvaluated: number;
    readonly promptReused: number;
    readonly generated: number;
    readonly reasoning: number;
  };
  readonly timing: { readonly startedAt: number; readonly firstTokenMs: number | null; readonly totalMs: number };
};

/** One speaker of one dialogue: a KV sequence kept for its whole life. One generation at a time. */
export type Voice = {
  /** @throws AppError engine-failed, model-unsupported. Never throws for an abort or a full context: see `stop`. */
  generate(request: GenerateRequest): Promise<Generation>;
  dispose(): Promise<void>;
};

export type EngineCounters = {
  readonly promptTokensEvaluated: number;
  readonly promptTokensReused: number;
  readonly tokensGenerated: number;
  /** Lockstep ticks, and generating sequences summed over them: their ratio is the mean batch width. */
  readonly ticks: number;
  readonly tickWidthSum: number;
};

export type EngineContext = {
  readonly spec: ContextSpec;
  readonly template: {
    /** Whether rendering a longer dialogue only appends to the rendering of a shorter one. */
    readonly prefixStable: boolean;
    /** Without it, the system message is put in front of the first user message. */
    readonly systemRole: boolean;
  };
  /** @throws AppError engine-failed when all sequences are taken. */
  openVoice(): Promise<Voice>;
  counters(): EngineCounters;
  dispose(): Promise<void>;
};

export type Engine = {
  readonly kind: 'llama' | 'scripted';
  /** What computes: `text` in words, such as "CPU, AVX-512, 2 threads" or the GPU's name and memory. */
  device(): Promise<{ readonly kind: 'cpu' | 'gpu'; readonly text: string }>;
  /** @throws AppError model-not-found, model-invalid (not a GGUF, truncated), model-unsupported. */
  describe(path: string): Promise<ModelDescription>;
  /** Sums equal models once; all contexts on one device. @throws AppError as `describe`, for adapters too. */
  plan(specs: readonly ContextSpec[]): Promise<MemoryPlan>;
  /** Gives the open context for an equal model + adapters + size when there is one and it has the sequences. @throws AppError */
  openContext(
    spec: ContextSpec,
    options?: {
      readonly onProgress?: (fraction: number) => void;
      readonly signal?: AbortSignal;
      /** Where a plan of all contexts together put them; without it, the best place for this one alone. */
      readonly device?: MemoryPlan['device'];
      /** A context of its own, even where an equal one is open. */
      readonly apart?: boolean;
    },
  ): Promise<EngineContext>;
  dispose(): Promise<void>;
};
