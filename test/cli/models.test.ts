// Models from outside: added, listed, verified, looked at by doctor, and an installation that lacks the starter.
import { copyFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, ModelRecord } from '../../src/shared/contract.ts';
import { rehearsal, root, starter, temporaryFolder } from './harness.ts';

function copyOfStarter(folder: string): string {
  const path = join(folder, 'mine.gguf');
  copyFileSync(starter, path);
  return path;
}

function flipLastByte(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

async function listed(folder: string): Promise<readonly ModelRecord[]> {
  return JSON.parse((await rehearsal(['models', '--json'], folder)).stdout) as ModelRecord[];
}

/** The whole installation but for the starter model; its modules are those of the checkout. */
function installationWithoutStarter(): string {
  const folder = temporaryFolder();
  for (const name of ['out', 'resources', 'bin', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('rehearsal models', () => {
  it('lists the starter as ready, and a file once it is added', async () => {
    const folder = temporaryFolder();
    const before = await listed(folder);
    const { code, stderr } = await rehearsal(['models', 'add', copyOfStarter(folder)], folder);
    const after = await listed(folder);
    const shipped = [starter, starter.replace('q8_0', 'q4_0')].map((path) => ({ path, problem: null }));
    const shown = (models: readonly ModelRecord[]) => models.map(({ path, problem }) => ({ path, problem }));
    expect([shown(before), { code, stderr }, shown(after)]).toEqual([
      shipped,
      { code: 0, stderr: '' },
      [...shipped, { path: join(folder, 'mine.gguf'), problem: null }],
    ]);
  });

  it('verifies what is intact with 0', async () => {
    const { code, stdout } = await rehearsal(['models', 'verify', 'starter'], temporaryFolder());
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^intact {3}rehearsal-starter {2}SHA-256 [0-9a-f]{64}$/m),
    ]);
  });

  it('tells a flipped byte each time with 3, until the file is added again', async () => {
    const folder = temporaryFolder();
    const model = copyOfStarter(folder);
    await rehearsal(['models', 'add', model], folder);
    flipLastByte(model);
    const first = await rehearsal(['models', 'verify', model], folder);
    const list = await rehearsal(['models'], folder);
    const second = await rehearsal(['models', 'verify', model], folder);
    const again = await rehearsal(['models', 'add', model], folder);
    const third = await rehearsal(['models', 'verify', model], folder);
    const told = expect.stringMatching(/^CHANGED .*expected SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}$/m);
    expect([first.code, first.stdout, list.code, list.stdout, second.code, second.stdout]).toEqual([
      3,
      told,
      0,
      expect.stringContaining(`changed since it was added: bring the old file back`),
      3,
      told,
    ]);
    expect([again.code, third.code]).toEqual([0, 0]);
  });

  it('says that no model has the name that is to be verified', async () => {
    const { code, stderr } = await rehearsal(['models', 'verify', 'nobody'], temporaryFolder());
    expect([code, stderr]).toEqual([2, expect.stringContaining('No known model is called "nobody"')]);
  });
});

describe('rehearsal doctor', () => {
  it('finds nothing broken here and ends with 0', async () => {
    const { code, stdout } = await rehearsal(['doctor', '--json'], temporaryFolder());
    const findings = JSON.parse(stdout) as Finding[];
    expect([
      code,
      findings.filter(({ state }) => state === 'broken'),
      findings.find(({ area }) => area === 'Offline')?.text,
    ]).toEqual([
      0,
      [],
      process.platform === 'linux'
        ? 'no open internet sockets in the core process'
        : 'open sockets cannot be read on this system',
    ]);
  });

  it('names a broken file in the models folder and ends with 3', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data', 'models'), { recursive: true });
    writeFileSync(join(folder, 'data', 'models', 'notes.gguf'), 'These are notes.');
    const { code, stdout } = await rehearsal(['doctor'], folder);
    expect([code, stdout]).toEqual([3, expect.stringMatching(/^broken .*notes\.gguf: not a GGUF file/m)]);
  });
});

describe('an installation without the starter', () => {
  const withoutStarter = (args: readonly string[]) =>
    rehearsal(args, temporaryFolder(), { cli: join(installationWithoutStarter(), 'out/main/cli.js') });

  it('says on "run first-look" where to put a model, and ends with 2', async () => {
    const { code, stdout, stderr } = await withoutStarter(['run', 'first-look']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/no such file: .*models\/starter\/[\s\S]*bring it back, or name another GGUF file/),
    ]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('says on "doctor" where to put a model, and ends with 3', async () => {
    const { code, stdout } = await withoutStarter(['doctor']);
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/none that can be used\n.*Put a GGUF file into \S+models/),
    ]);
  });
});
