// A context for side work, such as judging: as many sequences as memory allows, one at least.
import { AppError } from '../../shared/errors.ts';
import { formatBytes } from '../../shared/format.ts';
import type { ContextSpec, Engine, EngineContext } from './engine.ts';

/**
 * Halves the sequences of `spec` until they fit; the context is shared with nobody, so that all of them are the caller's.
 * `who` begins the message where not even one does, such as "The judge".
 * @throws AppError not-enough-memory, and as `Engine.openContext`
 */
export async function openFittingContext(
  engine: Engine,
  spec: ContextSpec,
  who: string,
  signal: AbortSignal,
): Promise<EngineContext> {
  let { sequences } = spec;
  let plan = await engine.plan([spec]);
  while (!plan.fits && sequences > 1) {
    sequences = Math.floor(sequences / 2);
    plan = await engine.plan([{ ...spec, sequences }]);
  }
  if (!plan.fits)
    throw new AppError(
      'not-enough-memory',
      `${who} needs ${formatBytes(plan.totalBytes)}, and ${formatBytes(plan.availableBytes)} may be used on this machine now. Take a smaller model or a smaller quantization.`,
    );
  return engine.openContext({ ...spec, sequences }, { signal, device: plan.device, apart: true });
}
