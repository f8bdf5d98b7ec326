// Pure decisions of the window's process: which arguments are for the terminal, where it may open, what was chosen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { terminalArguments } from '../../src/main/arguments.ts';
import { chosenPlaces, isInside } from '../../src/main/chosen-places.ts';
import { outsideArchive } from '../../src/main/places.ts';
import { canBeReached } from '../../src/main/window-place.ts';

describe('arguments of the packaged app', () => {
  it.each([
    [
      ['run', 'first-look', '--json'],
      ['run', 'first-look', '--json'],
    ],
    [['--no-sandbox', 'runs'], ['runs']],
    [['--help'], ['--help']],
    [['nonsense'], ['nonsense']],
    [[], null],
    [['--no-sandbox'], null],
    [['--ozone-platform=wayland', '--enable-features=X'], null],
    [['--inspect=0', '--remote-debugging-port=0', '--no-sandbox'], null],
  ])('%j are for the terminal: %j', (given, expected) => {
    expect(terminalArguments(given)).toEqual(expected);
  });
});

describe('the core’s files', () => {
  it.each([
    [
      '/opt/Rehearsal/resources/app.asar/out/main/core-host.js',
      '/opt/Rehearsal/resources/app.asar.unpacked/out/main/core-host.js',
    ],
    [
      'C:\\Rehearsal\\resources\\app.asar\\out\\main\\cli.js',
      'C:\\Rehearsal\\resources\\app.asar.unpacked\\out\\main\\cli.js',
    ],
    ['/home/me/rehearsal/out/main/cli.js', '/home/me/rehearsal/out/main/cli.js'],
    ['/opt/app.asar.unpacked/out/main/cli.js', '/opt/app.asar.unpacked/out/main/cli.js'],
  ])('%s lies at %s', (file, place) => {
    expect(outsideArchive(file)).toBe(place);
  });
});

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  it.each([
    ['on the screen', { x: 100, y: 100, width: 1200, height: 800 }, true],
    ['mostly off, its bar still in reach', { x: 1800, y: 500, width: 1200, height: 800 }, true],
    ['on a screen that is gone', { x: 2500, y: 100, width: 1200, height: 800 }, false],
    ['with its bar above the screen', { x: 100, y: -200, width: 1200, height: 800 }, false],
    ['with its bar below the screen', { x: 100, y: 1075, width: 1200, height: 800 }, false],
  ])('%s', (_where, place, reachable) => {
    expect(canBeReached(place, screen)).toBe(reachable);
  });
});

describe('chosen places', () => {
  it('are those that were picked, now or before, and no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearsal-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'chosen.json');
    chosenPlaces(file).add(['/home/me/report.html']);
    const later = chosenPlaces(file);
    later.add(['/home/me/suite.yaml']);
    expect(
      ['/home/me/report.html', '/home/me/x/../suite.yaml', '/home/me/report.html.sh', '/home/me', 'report.html'].map(
        later.has,
      ),
    ).toEqual([true, true, false, false, false]);
  });

  it.each([
    ['/data/library/a.yaml', true],
    ['/data/library', false],
    ['/data/library/../rehearsal.db', false],
    ['/data/library-of-another/a.yaml', false],
    ['/data/library/..name', true],
  ])('%s is inside the library: %s', (path, inside) => {
    expect(isInside('/data/library', path)).toBe(inside);
  });
});
