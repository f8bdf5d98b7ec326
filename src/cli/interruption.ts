// Ctrl-C and SIGTERM, counted: once to finish the current turns, twice to stop at once, three times to kill.

export type Interruption = {
  /** Times it was asked for. */
  count(): number;
  /** @returns a function that stops listening. */
  onPress(listener: () => void): () => void;
  dispose(): void;
};

export function watchInterrupts(): Interruption {
  let presses = 0;
  const listeners = new Set<() => void>();
  const press = (): void => {
    presses += 1;
    for (const listener of listeners) listener();
  };
  process.on('SIGINT', press);
  process.on('SIGTERM', press);
  return {
    count: () => presses,
    onPress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      process.off('SIGINT', press);
      process.off('SIGTERM', press);
    },
  };
}
