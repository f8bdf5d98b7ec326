// `npm start`: the window where one can open, else the same first rehearsal in the terminal.
//
// The window runs on Electron's release. A machine that reaches an npm registry and no GitHub has none; there
// `npm run start:stand-in` opens it on the stand-in (scripts/stand-in.ts), which nobody gets without naming it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDisplay, missingLibraries } from './display.ts';
import { fetchStandIn, wantsStandIn } from './stand-in.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The release is fetched from GitHub, where that answers; nobody should wait for long where it does not. */
const fetchPatienceMs = 180_000;

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((settle) => {
    child.on('error', (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      settle(3);
    });
    child.on('exit', (code) => settle(code ?? 3));
  });
}

const inTerminal = (): Promise<number> => run(process.execPath, ['bin/rehearsal.mjs', 'run', 'first-look']);

const packageFolder = join(root, 'node_modules', 'electron');

/** The release's program, installed already or now; null where it cannot be had. */
async function release(): Promise<string | null> {
  const installed = (): string | null => {
    try {
      const program = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
      return existsSync(program) ? program : null;
    } catch {
      return null;
    }
  };
  return installed() ?? ((await installRelease()) ? installed() : null);
}

function installRelease(): Promise<boolean> {
  say('Fetching Electron, once (about 120 MiB).');
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchPatienceMs,
    killSignal: 'SIGKILL',
  });
  return new Promise((settle) => {
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
  });
}

/** The stand-in starts what lies in its own resources/app: a second set of names for its files, gone with the window. */
async function onStandIn(): Promise<number> {
  const standIn = await fetchStandIn(say);
  const folder = mkdtempSync(join(standIn, '..', 'window-'));
  const home = join(folder, 'electron');
  try {
    execFileSync('cp', ['-al', standIn, home]);
    symlinkSync(root, join(home, 'resources', 'app'));
    return await openWindow(join(home, 'electron'), [], { REHEARSAL_CORE_NODE: process.execPath });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openWindow(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  // Chromium gives root no sandbox, and does not start without being told so.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  say('The window opens; closing it ends Rehearsal. "npm run rehearsal -- --help" tells what the terminal can do.');
  return run(program, [...args, ...sandbox], env);
}

async function main(): Promise<number> {
  if (!hasDisplay()) {
    if (wantsStandIn()) say('There is no display to open a window on.');
    return inTerminal();
  }
  const libraries = missingLibraries();
  if (libraries.length > 0) {
    say(`The window needs libraries that this machine lacks: apt-get install ${libraries.join(' ')}`);
    return inTerminal();
  }
  if (wantsStandIn()) return onStandIn();
  const program = await release();
  if (program !== null) return openWindow(program, [root]);
  say('The window runs on Electron, whose release could not be fetched from GitHub.');
  say('Run "npx install-electron" where GitHub is reached; or "npm run start:stand-in" opens the window on an older');
  say('Electron, 187 MiB out of the npm registry, not published by Electron. The same rehearsal in the terminal:');
  return inTerminal();
}

process.exitCode = await main();
