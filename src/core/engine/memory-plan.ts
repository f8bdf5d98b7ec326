// Works out, before anything is loaded, what contexts will take and whether this machine has it.
import { GgufInsights, type Llama } from 'node-llama-cpp';
import { AppError } from '../../shared/errors.ts';
import { formatBytes } from '../../shared/format.ts';
import type { ContextSpec, MemoryPlan } from './engine.ts';
import { availableMemory } from './memory.ts';
import type { PlannedContext } from './model-headers.ts';

/** llama.cpp computes at most so many tokens at once; larger batches cost memory and gain nothing here. */
const largestBatch = 512;

export function batchSizeOf(spec: ContextSpec): number {
  return Math.min(largestBatch, spec.contextSize * spec.sequences);
}

export type PlannedModel = PlannedContext & {
  /** Its weights are in memory already. */
  readonly loaded: boolean;
};

type Estimate = { readonly cpuRam: number; readonly gpuVram: number };

/**
 * llama.cpp tells exactly, by setting up all but the memory itself; for hopeless sizes that takes a minute, so those
 * keep the library's rough figure.
 */
async function estimateContext(
  insights: GgufInsights,
  spec: ContextSpec,
  modelGpuLayers: number,
  availableBytes: number,
): Promise<Estimate> {
  const sizes = {
    contextSize: spec.contextSize,
    sequences: spec.sequences,
    batchSize: batchSizeOf(spec),
    modelGpuLayers,
  };
  const rough = insights.estimateContextResourceRequirements(sizes);
  if (rough.cpuRam + rough.gpuVram > 2 * availableBytes) return rough;
  return insights.estimateContextResourceRequirementsV2(sizes);
}

/**
 * With all layers on the GPU, or none. Equal models and equal adapters are loaded once, so only the first ones' weights
 * count; an adapter's tensors lie where the model's do and take what its file does.
 */
async function estimate(llama: Llama, models: readonly PlannedModel[], onGpu: boolean, availableBytes: number) {
  const counted = new Set<string>();
  const parts: { readonly spec: ContextSpec; readonly weights: Estimate; readonly context: Estimate }[] = [];
  for (const { spec, info, adapterBytes, loaded } of models) {
    const insights = await GgufInsights.from(info, llama);
    const gpuLayers = onGpu ? insights.totalLayers : 0;
    const counts = !loaded && !counted.has(spec.model.path);
    counted.add(spec.model.path);
    const weights = counts
      ? await insights.estimateModelResourceRequirementsV2({ gpuLayers })
      : { cpuRam: 0, gpuVram: 0 };
    let adapters = 0;
    for (const [index, { path }] of spec.model.adapters.entries()) {
      const key = JSON.stringify([spec.model.path, path]);
      if (!counted.has(key)) adapters += adapterBytes[index] ?? 0;
      counted.add(key);
    }
    parts.push({
      spec,
      weights: onGpu
        ? { ...weights, gpuVram: weights.gpuVram + adapters }
        : { ...weights, cpuRam: weights.cpuRam + adapters },
      context: await estimateContext(insights, spec, gpuLayers, availableBytes),
    });
  }
  return parts;
}

function planFor(
  parts: Awaited<ReturnType<typeof estimate>>,
  device: MemoryPlan['device'],
  availableBytes: number,
): MemoryPlan {
  const field = device === 'gpu' ? 'gpuVram' : 'cpuRam';
  const planned = parts.map(({ spec, weights, context }) => ({
    path: spec.model.path,
    contextSize: spec.contextSize,
    sequences: spec.sequences,
    weightsBytes: weights[field],
    contextBytes: context[field],
  }));
  const totalBytes = planned.reduce((sum, part) => sum + part.weightsBytes + part.contextBytes, 0);
  return { parts: planned, totalBytes, availableBytes, device, fits: totalBytes <= availableBytes };
}

/**
 * On the GPU when there is one and all fits there, else in main memory.
 * @param device where an earlier plan put all contexts of a run; null to choose.
 */
export async function planMemory(
  llama: Llama,
  models: readonly PlannedModel[],
  device: MemoryPlan['device'] | null = null,
): Promise<MemoryPlan> {
  if (llama.gpu !== false && device !== 'cpu') {
    const { free, total } = await llama.getVramState();
    const available = Math.max(0, Math.floor(free - total / 20));
    const plan = planFor(await estimate(llama, models, true, available), 'gpu', available);
    if (plan.fits || device === 'gpu') return plan;
  }
  const available = availableMemory();
  return planFor(await estimate(llama, models, false, available), 'cpu', available);
}

/** @throws AppError not-enough-memory, with the numbers */
export function assertFits(plan: MemoryPlan): void {
  if (plan.fits) return;
  const parts = plan.parts
    .map(
      (part) =>
        `${part.path}: ${formatBytes(part.weightsBytes)} of weights and ${formatBytes(part.contextBytes)} for ` +
        `${part.sequences} sequences of ${part.contextSize} tokens`,
    )
    .join('; ');
  throw new AppError(
    'not-enough-memory',
    `Not enough memory: ${formatBytes(plan.totalBytes)} needed, ${formatBytes(plan.availableBytes)} available (${parts}). ` +
      'Take a smaller model, a smaller context or fewer sessions at once.',
    { plan },
  );
}
