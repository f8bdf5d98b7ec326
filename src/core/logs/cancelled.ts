// What an import that is cancelled before it reads does.
import { AppError } from '../../shared/errors.ts';

/** @throws AppError cancelled */
export function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('cancelled', 'Cancelled before anything was read.');
}

/** Gives up waiting where the work itself cannot be stopped. @throws AppError cancelled */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  refuseCancelled(signal);
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new AppError('cancelled', 'Cancelled before anything was read.'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
