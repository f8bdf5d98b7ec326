// Runs the built terminal as its users do: a process of its own, its exit code and what it printed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { starterFile } from '../../src/shared/models.ts';

export const root = resolve(import.meta.dirname, '../..');
export const cliFile = join(root, 'out/main/cli.js');
export const starter = join(root, starterFile);

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Running = {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Settles when stdout and stderr together match. */
  until(pattern: RegExp): Promise<void>;
};

/** `before` is a command that the terminal is run under, such as strace; `cli` the file of another installation, `input` what stdin holds. */
export function start(
  args: readonly string[],
  dataDir: string,
  options: {
    readonly before?: readonly string[];
    readonly env?: NodeJS.ProcessEnv;
    readonly cli?: string;
    readonly input?: string;
  } = {},
): Running {
  const command = [...(options.before ?? []), process.execPath, options.cli ?? cliFile, ...args];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: dataDir,
    env: {
      ...process.env,
      REHEARSAL_DATA_DIR: join(dataDir, 'data'),
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...options.env,
    },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(options.input);
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  const took = (): void => {
    for (const watch of watchers) watch();
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    took();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    took();
  });
  const finished = new Promise<Finished>((settle) => {
    child.on('close', (code) => settle({ code, stdout, stderr }));
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    child,
    finished,
    until: (pattern) =>
      new Promise((settle, reject) => {
        const watch = (): void => {
          if (!pattern.test(stdout + stderr)) return;
          watchers.delete(watch);
          settle();
        };
        watchers.add(watch);
        child.on('close', () => reject(new Error(`Ended without ${pattern}:\n${stdout}\n${stderr}`)));
        watch();
      }),
  };
}

export function rehearsal(
  args: readonly string[],
  dataDir: string,
  options: Parameters<typeof start>[2] = {},
): Promise<Finished> {
  return start(args, dataDir, options).finished;
}

/** The core process of a running terminal. */
export function corePid(child: ChildProcess): number {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
  const pid = children
    .trim()
    .split(/\s+/)
    .map(Number)
    .find((candidate) => readFileSync(`/proc/${candidate}/cmdline`, 'utf8').includes('core-host'));
  if (pid === undefined) throw new Error(`No core among the children of ${child.pid}: ${children}`);
  return pid;
}
