// What a window needs of the machine: which display libraries are missing, and whether there is a display at all.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Shared library or program of each Debian package that Electron needs and a bare machine lacks. */
const libraries: Readonly<Record<string, string>> = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libXss.so.1': 'libxss1',
};
const programs: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xauth: 'xauth' };

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Debian packages to install before a window can open; none where this is no Linux, or all is there. */
export function missingPackages(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  const known = ldconfig === undefined ? '' : execFileSync(ldconfig, ['-p'], { encoding: 'utf8' });
  return [
    ...Object.entries(programs).flatMap(([program, name]) => (onPath(program) ? [] : [name])),
    ...Object.entries(libraries).flatMap(([library, name]) => (known.includes(`${library} `) ? [] : [name])),
  ];
}

/** Debian packages without which a window cannot even open on a display that is there. */
export function missingLibraries(): readonly string[] {
  const ofPrograms = Object.values(programs);
  return missingPackages().filter((name) => !ofPrograms.includes(name));
}

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
