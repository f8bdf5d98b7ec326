// Reads answers of one key each: keys as they are pressed on a terminal, the first letter of each line from a pipe.
import { createInterface, emitKeypressEvents } from 'node:readline';

export type Answers = {
  /** The next key; null when there is no more, or Ctrl-C was pressed. */
  next(): Promise<string | null>;
  dispose(): void;
};

function keysOf(input: NodeJS.ReadStream): Answers {
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  return {
    next: () =>
      new Promise((resolve) => {
        input.once('keypress', (_text: string, key: { name?: string; ctrl?: boolean }) =>
          resolve(key.ctrl === true && key.name === 'c' ? null : (key.name ?? '')),
        );
      }),
    dispose() {
      input.setRawMode(false);
      input.pause();
    },
  };
}

function lettersOf(input: NodeJS.ReadableStream): Answers {
  const lines = createInterface({ input });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async next() {
      const { value, done } = await iterator.next();
      return done === true ? null : value.trim().charAt(0).toLowerCase();
    },
    dispose: () => lines.close(),
  };
}

export function readAnswers(input: NodeJS.ReadStream): Answers {
  return input.isTTY ? keysOf(input) : lettersOf(input);
}
