// `npm run e2e`: packages the app, finds or makes a display, and drives the packaged app with Playwright.
//
//   npm run e2e -- security            only specs whose name has "security"
//   E2E_ELECTRON=release npm run e2e   on Electron's release in place of the stand-in
//   E2E_PACKAGE=keep npm run e2e       drives what lies in dist/ already
//   --where-possible                   a machine without the display libraries says so in a line and passes
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { missingPackages } from './display.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const environment: NodeJS.ProcessEnv = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

function carryOut(command: string, args: readonly string[], env: NodeJS.ProcessEnv = environment): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A display of its own where the machine has none, large enough for a 4K window. */
async function ensureDisplay(): Promise<{ readonly display: string; close(): void }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, close: () => undefined };
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '3840x2160x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, close: () => void server.kill() };
}

/** Put before a command, it sees a loopback and no other network: whatever passes then needs none. Empty where that cannot be. */
function withoutNetwork(): readonly string[] {
  const asUser = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps'];
  const command = ['unshare', ...asUser, '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  return spawnSync(command[0] ?? '', [...command.slice(1), 'true'], { env: environment }).status === 0 ? command : [];
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const missing = missingPackages();
  if (missing.length > 0) {
    process.stdout.write(`The window is not tested here, for want of: apt-get install ${missing.join(' ')}\n`);
    return args.includes('--where-possible') ? 0 : 1;
  }
  const release = process.env.E2E_ELECTRON === 'release';
  const packaged = existsSync(join(root, 'dist', 'linux-unpacked', 'rehearsal'));
  if (process.env.E2E_PACKAGE !== 'keep' || !packaged) {
    execFileSync('electron-vite', ['build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit', env: environment });
    const electron = release ? {} : { REHEARSAL_ELECTRON: 'stand-in' };
    const code = await carryOut(process.execPath, ['scripts/package.ts', '--dir', '--for-tests'], {
      ...environment,
      ...electron,
    });
    if (code !== 0) return code;
  }
  const { display, close } = await ensureDisplay();
  try {
    const chosen = args.filter((one) => one !== '--where-possible');
    const project = chosen.some((one) => one.startsWith('--project=')) ? [] : ['--project=specs'];
    const playwright = ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', ...project, ...chosen];
    const alone = withoutNetwork();
    const command = [...alone, ...playwright];
    return await carryOut(command[0] ?? '', command.slice(1), {
      ...environment,
      DISPLAY: display,
      ...(alone.length > 0 ? { E2E_NETWORK: 'none' } : {}),
    });
  } finally {
    close();
  }
}

process.exitCode = await main();
