// `npm run lockfile`: mends what npm leaves out of package-lock.json, so that `npm ci` works with any npm and any registry.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Entry = {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  gypfile?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lockfile = { packages: Record<string, Entry> };

const systems: Readonly<Record<string, string>> = { mac: 'darwin', win: 'win32' };
const known = {
  os: ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32'],
  cpu: ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'],
};

/** Platform packages are called such as "cli-linux-x64-musl"; a registry that lacks one makes npm forget its entry. */
function platformEntry(name: string, version: string, dev: boolean): Entry {
  const words = name.split(/[/-]/).map((word) => systems[word] ?? word);
  const os = known.os.filter((system) => words.includes(system));
  const cpu = known.cpu.filter((processor) => words.includes(processor));
  const libc = [...(words.includes('musl') ? ['musl'] : []), ...(words.includes('gnu') ? ['glibc'] : [])];
  return {
    version: version.replace(/^[~^]/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

function mend(lockfile: Lockfile): Lockfile {
  const packages = structuredClone(lockfile.packages);
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (packages[`${path}/node_modules/${name}`] !== undefined) continue;
      packages[`node_modules/${name}`] ??= platformEntry(name, version, entry.dev === true);
    }
  }
  for (const entry of Object.values(packages)) delete entry.resolved;
  // It ships prebuilt binaries, and npm before 11 would call node-gyp all the same, which asks for Python and make.
  const sqlite = packages['node_modules/better-sqlite3'];
  if (sqlite !== undefined) sqlite.gypfile = false;
  const sorted = Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

const file = resolve(import.meta.dirname, '../package-lock.json');
const text = readFileSync(file, 'utf8');
const mended = `${JSON.stringify(mend(JSON.parse(text) as Lockfile), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (mended !== text) {
    process.stderr.write(
      'package-lock.json lacks what "npm ci" needs elsewhere: run "npm run lockfile" and commit it.\n',
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, mended);
