// Fixtures of the e2e specs: the packaged app with a data folder of its own, its core process, and what it stored.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { starterFile } from '../../src/shared/models.ts';

export const root = resolve(import.meta.dirname, '../..');
export const folderOfApp = join(root, 'dist/linux-unpacked');
export const binary = join(folderOfApp, 'rehearsal');
export const starter = join(root, starterFile);
/** What the packaged app keeps beside its archive. */
export const unpacked = join(folderOfApp, 'resources/app.asar.unpacked');
export const node = join(root, 'node_modules/node/bin/node');
/** The stand-in's Node cannot open SQLite: there the core runs under this one. */
export const onRelease = process.env.E2E_ELECTRON === 'release';

/** Root has to do without Chromium's own sandbox; security.spec.ts has it on. */
export const rootSwitches: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** Drawing is done by software everywhere. */
export const switches: readonly string[] = ['--disable-gpu', ...rootSwitches];

export type Opened = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** The core's process id, by the process tree. */
  corePid(): number;
};

export type LaunchOptions = {
  readonly env?: NodeJS.ProcessEnv;
  /** A command to start the app under, such as strace. */
  readonly under?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
};

export const environmentOf = (dataDir: string, env: NodeJS.ProcessEnv = {}): Record<string, string> => {
  const all = {
    ...process.env,
    REHEARSAL_DATA_DIR: dataDir,
    ...(onRelease ? {} : { REHEARSAL_CORE_NODE: node }),
    ...env,
  };
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined));
};

type Fixtures = {
  readonly dataDir: string;
  readonly launch: (options?: LaunchOptions) => Promise<Opened>;
  readonly opened: Opened;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of the pattern
  dataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearsal-e2e-'));
    await use(folder);
    // A process of the browser may still write its last file while it ends.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  launch: async ({ dataDir }, use, info) => {
    const all: Opened[] = [];
    await use(async (options = {}) => {
      const { app, page } = await attach({
        executablePath: options.under === undefined ? binary : wrapped(dataDir, options.under),
        args: [...switches],
        env: environmentOf(dataDir, options.env),
        // Playwright would switch it off for everybody.
        chromiumSandbox: rootSwitches.length === 0,
        ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
      });
      const opened = { app, page, dataDir, corePid: () => corePidOf(app.process().pid ?? 0) };
      all.push(opened);
      await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
      return opened;
    });
    for (const { app, page } of all) {
      if (info.status !== info.expectedStatus) {
        await page.screenshot({ path: info.outputPath('failed.png') }).catch(() => undefined);
      }
      await quit(app);
    }
  },
  opened: async ({ launch }, use) => {
    await use(await launch());
  },
});
export { expect };

const attempts = 3;

/**
 * Starts the app and takes hold of its window. Playwright hangs now and then where a packaged app opens its window while it
 * is still attaching, and more often on a busy machine; then the app is started anew. Nothing but the attaching is tried twice.
 */
async function attach(options: Parameters<typeof electron.launch>[0]) {
  for (let attempt = 1; ; attempt++) {
    try {
      const app = await electron.launch({ ...options, timeout: 20_000 });
      return { app, page: await app.firstWindow({ timeout: 20_000 }) };
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/** Playwright starts one program with arguments of its own: another program comes before them as a script. */
function wrapped(folder: string, command: readonly string[]): string {
  const script = join(folder, 'under.sh');
  const quoted = [...command, binary].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  writeFileSync(script, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return script;
}

/** Without the question that a running run asks at closing. */
export async function quit(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: own }) => own.exit(0)).catch(() => undefined);
  await app.close().catch(() => undefined);
}

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);

const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');

/** Every process under this one, itself first. */
export function processTree(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

/** The process that draws the page. Chromium keeps others of its kind in store. */
export function pagePid(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
}

/** An external Node shows the core's file; a utility process its kind alone. */
function corePidOf(pid: number): number {
  const isCore = (one: number): boolean => /core-host\.js|utility-sub-type=node\.mojom/.test(commandOf(one));
  const core = processTree(pid).find((one) => one !== pid && isCore(one));
  if (core === undefined) throw new Error(`No core among the processes under ${pid}.`);
  return core;
}

/** Rows of the app's own database, read beside it. */
export function stored<Row>(dataDir: string, sql: string): readonly Row[] {
  const database = new Database(join(dataDir, 'rehearsal.db'), { readonly: true, fileMustExist: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}

/** The app's terminal program, on the same data folder. */
export function terminal(dataDir: string, args: readonly string[]): string {
  return execFileSync(node, [join(unpacked, 'out/main/cli.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, REHEARSAL_DATA_DIR: dataDir, NO_COLOR: '1' },
  });
}

/**
 * A long run, begun by the app's terminal program and interrupted at its first turns: the window offers to resume it.
 * @returns its id
 */
export async function interruptedRun(
  dataDir: string,
  {
    suite = 'everyday',
    concurrency = 4,
    sessions = 48,
  }: { readonly suite?: string; readonly concurrency?: number; readonly sessions?: number } = {},
): Promise<string> {
  const args = ['run', suite, '--concurrency', String(concurrency), '--sessions', String(sessions)];
  const child = spawn(node, [join(unpacked, 'out/main/cli.js'), ...args], {
    env: { ...process.env, REHEARSAL_DATA_DIR: dataDir, NO_COLOR: '1' },
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  await expect.poll(() => turnCount(dataDir), { intervals: [50] }).toBeGreaterThan(0);
  child.kill('SIGINT');
  await ended;
  const [run] = stored<{ readonly id: string; readonly status: string }>(dataDir, 'SELECT id, status FROM runs');
  if (run?.status !== 'interrupted') throw new Error(`The run could not be interrupted: it is ${run?.status}.`);
  return run.id;
}

/** 0 as long as there is no database yet. */
function turnCount(dataDir: string): number {
  try {
    return stored<{ readonly count: number }>(dataDir, 'SELECT count(*) AS count FROM turns')[0]?.count ?? 0;
  } catch {
    return 0;
  }
}
