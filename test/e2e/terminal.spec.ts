// The packaged binary as the terminal program: with a display and without one, for root too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { binary, environmentOf, expect, folderOfApp, rootSwitches, test } from './app.ts';

const run = (program: string, args: readonly string[], dataDir: string) =>
  spawnSync(program, args, { encoding: 'utf8', env: environmentOf(dataDir, { DISPLAY: undefined, NO_COLOR: '1' }) });

test('the app’s binary rehearses in a terminal, without a display', ({ dataDir }) => {
  const { status, stdout } = run(binary, [...rootSwitches, 'run', 'first-look', '--sessions', '1'], dataDir);
  expect({ status, finished: /Run \S+ finished/.test(stdout) }).toEqual({ status: 0, finished: true });
});

test('exit codes are those of the terminal program', ({ dataDir }) => {
  const { status, stderr } = run(binary, [...rootSwitches, 'run', 'no-such-suite'], dataDir);
  expect({ status, says: stderr.includes('no-such-suite') }).toEqual({ status: 2, says: true });
});

test('bin/rehearsal beside the binary needs no switch from root', ({ dataDir }) => {
  const { status, stdout } = run(join(folderOfApp, 'bin/rehearsal'), ['models', '--json'], dataDir);
  expect({ status, starter: JSON.parse(stdout)[0]?.starter }).toEqual({ status: 0, starter: true });
});
