// The app's binary as the terminal program: `rehearsal run my-suite.yaml` works where only the packaged app is installed.
import { spawn } from 'node:child_process';
import { built } from './built.ts';
import { externalNode, outsideArchive } from './places.ts';

/** @returns the exit code. The binary runs as plain Node in a child: this process belongs to Chromium. */
export function runTerminal(args: readonly string[]): Promise<number> {
  const program = outsideArchive(built('main', 'cli.js'));
  const child = spawn(externalNode ?? process.execPath, [program, ...args], {
    // The channel tells the child when this process is killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  // Ctrl-C reaches the child by itself, as one of the terminal's foreground group; a signal to this process alone does not.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`rehearsal: the terminal program could not be started: ${error.message}\n`);
      resolve(3);
    });
    child.on('exit', (code) => resolve(code ?? 3));
  });
}
