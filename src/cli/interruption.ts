// Ctrl-C and SIGTERM, counted: once to finish the current turns, twice to stop at once, three times to kill.

export type Interruption = {
  /** Times it was asked for. */
  count(): number;
  /** @returns a function that stops listening. */
  onPress(listener: () => void): () => void;
  /** From then on one more ends the process at once, with the exit code of an interruption. */
  dispose(): void;
};

/** What a shell makes of a process that Ctrl-C ended. */
export const interruptedCode = 130;

/** One Ctrl-C may arrive twice: from the terminal, and passed on by the process that started this one. */
const sameWithinMs = 150;

export function watchInterrupts(): Interruption {
  let presses = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const press = (): void => {
    const now = performance.now();
    if (now - lastAt < sameWithinMs) return;
    lastAt = now;
    presses += 1;
    for (const listener of listeners) listener();
  };
  process.on('SIGINT', press);
  process.on('SIGTERM', press);
  // The process that started this one is gone, where it keeps a channel: nobody waits for the run any more.
  process.on('disconnect', press);
  process.channel?.unref();
  return {
    count: () => presses,
    onPress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      process.off('SIGINT', press);
      process.off('SIGTERM', press);
      process.off('disconnect', press);
      // Without a listener the signal itself would kill the process: no exit code, and no last words of the core.
      const leave = (): never => process.exit(interruptedCode);
      process.once('SIGINT', leave);
      process.once('SIGTERM', leave);
    },
  };
}
