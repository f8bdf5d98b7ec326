// A page whose process died is loaded again: it finds all it showed in the core, as after a reload.
import type { WebContents } from 'electron';

/** A page that dies sooner than this after its last revival is left alone: loading it again would not help. */
const shortestLifeMs = 10_000;

export function revive(contents: WebContents, now: () => number = Date.now): void {
  let revivedAt = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || now() - revivedAt < shortestLifeMs) return;
    revivedAt = now();
    contents.reload();
  });
}
