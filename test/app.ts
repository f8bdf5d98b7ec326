// The whole core in a temporary data directory, called as its clients call it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../src/core/app.ts';
import { type Contract, contract } from '../src/shared/contract.ts';
import type { RunEvent } from '../src/shared/events.ts';
import type { LogEvent, LogImport } from '../src/shared/logs.ts';
import type { Params, Result } from '../src/shared/rpc.ts';
import type { WorkEvent } from '../src/shared/work.ts';

export const installDir = resolve(import.meta.dirname, '..');

export type TestApp = {
  readonly app: App;
  readonly dataDir: string;
  readonly events: readonly RunEvent[];
  readonly work: readonly WorkEvent[];
  readonly logEvents: readonly LogEvent[];
  /** Parses what goes in, as the wire does. */
  call<M extends keyof Contract & string>(method: M, params: Params<Contract, M>): Promise<Result<Contract, M>>;
  onEvent(listener: (event: RunEvent) => void): void;
  /** Starts a run and waits for its end. */
  finish(params: Params<Contract, 'runs.start'>): Promise<string>;
  /** Waits until an import is read to its end; each end is told once. */
  logEnd(importId: string): Promise<LogImport>;
};

export async function testApp(dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-app-')))): Promise<TestApp> {
  const events: RunEvent[] = [];
  const work: WorkEvent[] = [];
  const logEvents: LogEvent[] = [];
  const listeners = new Set<(event: RunEvent) => void>();
  const ends: Extract<LogEvent, { kind: 'log-ended' }>[] = [];
  const logEnds = new Set<() => void>();
  const ended = new Map<string, () => void>();
  const app: App = await createApp({
    dataDir,
    version: '0.0.0',
    installDir,
    probeEntry: join(installDir, 'src/core/engine/probe-entry.ts'),
    anonymiserEntry: join(installDir, 'src/core/logs/anonymiser-entry.ts'),
    onEvent: (event) => {
      if (event.kind === 'work-progress') {
        work.push(event);
        return;
      }
      if (event.kind === 'log-progress' || event.kind === 'log-ended') {
        logEvents.push(event);
        if (event.kind === 'log-ended') ends.push(event);
        for (const told of logEnds) told();
        return;
      }
      events.push(event);
      for (const listener of listeners) listener(event);
      if (event.kind === 'run-finished') ended.get(event.runId)?.();
    },
  });
  onTestFinished(async () => {
    await app.dispose();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const call: TestApp['call'] = async (method, params) => {
    const handler = app.handlers[method] as (input: unknown) => unknown;
    return (await handler(contract[method].params.parse(params))) as never;
  };
  return {
    app,
    dataDir,
    events,
    work,
    logEvents,
    call,
    logEnd: (importId) =>
      new Promise((settle) => {
        const told = (): void => {
          const end = ends.findIndex((event) => event.importId === importId);
          if (end === -1) return;
          logEnds.delete(told);
          for (const { import: ended } of ends.splice(end, 1)) settle(ended);
        };
        logEnds.add(told);
        told();
      }),
    onEvent: (listener) => void listeners.add(listener),
    async finish(params) {
      const { runId } = await call('runs.start', params);
      await new Promise<void>((settle) => {
        ended.set(runId, settle);
        if (events.some((event) => event.kind === 'run-finished' && event.runId === runId)) settle();
      });
      return runId;
    },
  };
}
