// One line that says how far something is: redrawn on a terminal, now and then a line of its own where nobody looks.
import { createLogUpdate } from 'log-update';
import { cut } from './text.ts';

export type StatusLine = { show(text: string): void; end(): void };

const pipedEveryMs = 10_000;

export function createStatusLine(stream: NodeJS.WriteStream): StatusLine {
  const draw = stream.isTTY ? createLogUpdate(stream) : null;
  let toldAt = Date.now();
  return {
    show(text) {
      if (draw !== null) draw(cut(text, stream.columns - 1));
      else if (Date.now() - toldAt >= pipedEveryMs) {
        toldAt = Date.now();
        stream.write(`${text}\n`);
      }
    },
    end() {
      draw?.clear();
      draw?.done();
    },
  };
}
