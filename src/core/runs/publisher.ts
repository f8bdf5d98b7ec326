// Stamps a run's events and lets them out in order; text deltas are gathered for about 30 ms.
import type { RunEvent, RunEventBody } from '../../shared/events.ts';

type TextDelta = Extract<RunEventBody, { kind: 'text-delta' }>;

export type Publisher = {
  publish(body: RunEventBody): void;
  /** Lets out what was gathered. */
  flush(): void;
};

const gatherMs = 30;

/** `seq` is of the last event before. */
export function createPublisher(runId: string, before: number, listener: (event: RunEvent) => void): Publisher {
  let seq = before;
  let timer: NodeJS.Timeout | null = null;
  /** Keyed by session and channel; insertion order is kept. */
  const gathered = new Map<string, TextDelta>();

  const stamp = (body: RunEventBody): void => {
    seq += 1;
    listener({ ...body, runId, seq, at: Date.now() } as RunEvent);
  };
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const deltas = [...gathered.values()];
    gathered.clear();
    for (const delta of deltas) stamp(delta);
  };

  return {
    publish(body) {
      if (body.kind !== 'text-delta') {
        flush();
        stamp(body);
        return;
      }
      const key = `${body.sessionId} ${body.channel}`;
      const earlier = gathered.get(key);
      gathered.set(key, earlier === undefined ? body : { ...earlier, text: earlier.text + body.text });
      timer ??= setTimeout(flush, gatherMs);
    },
    flush,
  };
}
