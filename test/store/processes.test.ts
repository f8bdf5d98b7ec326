// Several processes on one file: killed at any moment, at work side by side, and told apart.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/store/store.ts';
import { createRun, temporaryFolder, temporaryStore } from './fixtures.ts';

type Writer = ChildProcessByStdio<null, Readable, null>;

function startWriter(...args: readonly string[]): Writer {
  const script = join(import.meta.dirname, 'turn-writer.ts');
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills it at a random moment after its first turn. @returns every turn it announced. */
async function killAtRandom(writer: Writer): Promise<readonly string[]> {
  const output = text(writer.stdout);
  await once(writer.stdout, 'data');
  await setTimeout(Math.random() * 250);
  writer.kill('SIGKILL');
  return linesOf(await output);
}

function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}

function storedTexts(store: Store, runId: string): readonly string[] {
  return store.sessions.of(runId).flatMap(({ id }) => store.turns.of(id).map((turn) => turn.text));
}

/** Places whose turn is not at its index: anything doubled or skipped. */
function misplaced(store: Store, runId: string): readonly string[] {
  return store.sessions
    .of(runId)
    .flatMap(({ id }) => store.turns.of(id).filter((turn, place) => turn.index !== place))
    .map((turn) => turn.text);
}

function hitsOf(store: Store, text: string): number {
  const { sessions } = store.history.search({ text, filters: {}, offset: 0, limit: 500 });
  return sessions.reduce((sum, { hitCount }) => sum + hitCount, 0);
}

describe('a process killed while it stores turns', () => {
  it('loses none that it announced and doubles none, ten times over', async () => {
    const dataDir = temporaryFolder();
    const store = await temporaryStore(dataDir);
    createRun(store, 'run', 6);
    const announced: string[] = [];
    // More rounds where the disk is slow or the machine busy: a few turns a round would prove little.
    for (let round = 0; round < 10 || (round < 60 && announced.length <= 100); round++)
      announced.push(...(await killAtRandom(startWriter(store.path, 'run'))));
    const stored = storedTexts(store, 'run');
    const found = new Set(stored);
    expect({
      enough: announced.length > 100,
      lost: announced.filter((line) => !found.has(line)),
      doubled: stored.length - found.size,
      misplaced: misplaced(store, 'run'),
      found: hitsOf(store, 'run-3 ') === store.turns.of('run-3').length,
      sound: store.check().ok,
    }).toEqual({ enough: true, lost: [], doubled: 0, misplaced: [], found: true, sound: true });
  });

  it('leaves a run that is marked interrupted, and not before its end', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const writer = startWriter(store.path, 'run');
    await once(writer.stdout, 'data');
    const whileAlive = store.markInterrupted();
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect([whileAlive, store.markInterrupted(), store.runs.get('run').status]).toEqual([[], ['run'], 'interrupted']);
  });
});

describe('two processes', () => {
  it('store turns in one file side by side', async () => {
    const store = await temporaryStore();
    createRun(store, 'one', 3);
    createRun(store, 'two', 3);
    const writers = ['one', 'two'].map((id) => startWriter(store.path, id, '30'));
    const outputs = await Promise.all(writers.map((writer) => text(writer.stdout)));
    expect([
      outputs.map((output) => linesOf(output).length),
      storedTexts(store, 'one').length,
      store.check().ok,
    ]).toEqual([[90, 90], 90, true]);
  });
});
