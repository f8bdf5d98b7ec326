// What frames of the page cost, in processor time: out of Chromium's own trace of everything it did in between.
import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Milliseconds of processor time, by thread of the page's process and of the one that puts frames onto the screen. */
export type FrameCost = {
  /** The page's own thread: scripts, style, layout, paint. */
  readonly page: number;
  /** Whichever thread had most to do: the page's own, the compositor's, one that rasters, the screen's. */
  readonly busiest: number;
};

/** A page marks the begin of each of its frames with `performance.mark` of this name. */
export const frameMark = 'frame';

/** Traces Chromium from now on; the function it returns ends that and tells what each marked frame cost. */
export async function traceFrames(app: ElectronApplication): Promise<() => Promise<readonly FrameCost[]>> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'blink.user_timing'],
      excluded_categories: ['*'],
    }),
  );
  return async () => {
    const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
    try {
      const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
      return costsOf(traceEvents);
    } finally {
      rmSync(file);
    }
  };
}

/** Microseconds; `tdur` is the time that the thread had a processor, `dur` what a clock on the wall says. */
type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};
type Task = TraceEvent & { readonly dur: number; readonly tdur: number };

function costsOf(events: readonly TraceEvent[]): readonly FrameCost[] {
  const marks = events.filter(({ name, cat }) => name === frameMark && cat.includes('blink.user_timing'));
  const [first] = marks;
  if (first === undefined) throw new Error('The trace knows no frame.');
  const begins = marks.map(({ ts }) => ts).sort((one, other) => one - other);
  const drawing = new Set([first.pid, ...events.filter(isOfScreen).map(({ pid }) => pid)]);
  const threads = begins.slice(1).map(() => new Map<string, number>());
  for (const task of outermost(events.filter(isTask).filter(({ pid }) => drawing.has(pid)))) {
    const busy = threads[begins.findLastIndex((begin) => begin <= task.ts)];
    busy?.set(threadOf(task), (busy.get(threadOf(task)) ?? 0) + task.tdur / 1000);
  }
  return threads.map((busy) => ({ page: busy.get(threadOf(first)) ?? 0, busiest: Math.max(0, ...busy.values()) }));
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

const isOfScreen = ({ ph, name, args }: TraceEvent): boolean =>
  ph === 'M' && name === 'process_name' && args.name === 'GPU Process';

/** @throws where the trace has no processor times: wall-clock times must not stand in for them. */
function isTask(event: TraceEvent): event is Task {
  if (event.ph !== 'X' || !event.cat.split(',').includes('toplevel')) return false;
  if (event.tdur === undefined) throw new Error(`The trace has no processor time for ${event.name}.`);
  return true;
}

/** Tasks lie in tasks of the same thread: each is counted once. */
function outermost(tasks: readonly Task[]): readonly Task[] {
  const ends = new Map<string, number>();
  return [...tasks]
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur)
    .filter((task) => {
      const thread = threadOf(task);
      if (task.ts < (ends.get(thread) ?? Number.NEGATIVE_INFINITY)) return false;
      ends.set(thread, task.ts + task.dur);
      return true;
    });
}
