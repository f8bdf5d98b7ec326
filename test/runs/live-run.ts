// A core in this process with scripted voices, and a screen that follows one of its runs as a page would.
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/core/app.ts';
import { type Contract, contract, type RunRequest } from '../../src/shared/contract.ts';
import type { RunEvent } from '../../src/shared/events.ts';
import { reduce } from '../../src/shared/reducer.ts';
import type { Params, Result } from '../../src/shared/rpc.ts';
import type { RunView } from '../../src/shared/run-view.ts';
import { temporaryFolder } from '../store/fixtures.ts';

export const root = resolve(import.meta.dirname, '../..');

export type Core = {
  readonly app: App;
  readonly events: readonly RunEvent[];
  /** As over a wire: parsed first. */
  call<M extends keyof Contract>(method: M, params: Params<Contract, M>): Promise<Result<Contract, M>>;
  onEvent(listener: (event: RunEvent) => void): void;
};

export async function aCore(dataDir = temporaryFolder()): Promise<Core> {
  const events: RunEvent[] = [];
  const listeners = new Set<(event: RunEvent) => void>();
  const app = await createApp({
    dataDir,
    version: '0',
    installDir: root,
    probeEntry: '',
    onEvent(event) {
      if (!('runId' in event)) return;
      events.push(event);
      for (const listener of listeners) listener(event);
    },
  });
  onTestFinished(() => app.dispose());
  return {
    app,
    events,
    async call(method, params) {
      const handler = app.handlers[method] as (input: unknown) => unknown;
      return (await handler(contract[method].params.parse(params))) as Result<Contract, typeof method>;
    },
    onEvent: (listener) => void listeners.add(listener),
  };
}

export type Screen = {
  readonly runId: string;
  view(): RunView;
  /** Resolves with the first view that it holds for, now or later. */
  when(holds: (view: RunView) => boolean): Promise<RunView>;
};

/** Opened late, and kept up to date by events. */
export async function watch(core: Core, runId: string): Promise<Screen> {
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

/** Starts a dry run and opens a screen on it. */
export async function aLiveRun(request: Partial<RunRequest> = {}, core?: Core): Promise<Core & Screen> {
  const own = core ?? (await aCore());
  const { runId } = await own.call('runs.start', { suitePath: 'first-look', dryRun: true, ...request });
  return { ...own, ...(await watch(own, runId)) };
}

export const standsStill = (view: RunView): boolean => view.steering.run === 'paused';
export const isOver = (view: RunView): boolean => !['planned', 'running'].includes(view.run.status);
export const turnCounts = (view: RunView): readonly number[] =>
  Object.values(view.open).map(({ turns }) => turns.length);
