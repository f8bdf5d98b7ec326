// A run that goes on, and a screen that follows it as a page would.
import type { RunRequest } from '../../src/shared/contract.ts';
import type { RunEvent } from '../../src/shared/events.ts';
import { reduce } from '../../src/shared/reducer.ts';
import type { RunView } from '../../src/shared/run-view.ts';
import { type TestApp, testApp } from '../app.ts';

export type Screen = {
  readonly runId: string;
  view(): RunView;
  /** Resolves with the first view that it holds for, now or later. */
  when(holds: (view: RunView) => boolean): Promise<RunView>;
};

/** Opened late, and kept up to date by events. */
export async function watch(core: TestApp, runId: string): Promise<Screen> {
  const early: RunEvent[] = [];
  let take = (event: RunEvent): void => void early.push(event);
  core.onEvent((event) => take(event));
  const waiting = new Set<() => void>();
  const snapshot = await core.call('runs.snapshot', { runId });
  let view = early.reduce(reduce, snapshot);
  take = (event) => {
    view = reduce(view, event);
    for (const check of waiting) check();
  };
  return {
    runId,
    view: () => view,
    when: (holds) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!holds(view)) return;
          waiting.delete(check);
          resolve(view);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** Starts a run, dry unless told otherwise, and opens a screen on it. */
export async function aLiveRun(request: Partial<RunRequest> = {}, core?: TestApp): Promise<TestApp & Screen> {
  const own = core ?? (await testApp());
  const { runId } = await own.call('runs.start', { suitePath: 'first-look', dryRun: true, ...request });
  return { ...own, ...(await watch(own, runId)) };
}

export const standsStill = (view: RunView): boolean => view.steering.run === 'paused';
export const isOver = (view: RunView): boolean => !['planned', 'running'].includes(view.run.status);
export const turnCounts = (view: RunView): readonly number[] =>
  Object.values(view.open).map(({ turns }) => turns.length);
