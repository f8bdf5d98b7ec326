// What the app's own scheme serves, and what it does not.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../src/main/page-files.ts';

const folder = resolve('/app/out/renderer');

describe('the page’s files', () => {
  it.each([
    ['app://rehearsal/', 'index.html'],
    ['app://rehearsal/index.html', 'index.html'],
    ['app://rehearsal/assets/index-1a2b.js?x=1#part', 'assets/index-1a2b.js'],
    ['app://rehearsal/assets/../index.html', 'index.html'],
    ['app://rehearsal/a%20b.css', 'a b.css'],
  ])('%s is %s', (address, file) => {
    expect(pageFile(folder, address)).toBe(resolve(folder, file));
  });

  it.each([
    'app://rehearsal/%2e%2e/%2e%2e/package.json',
    'app://rehearsal/..%2f..%2fmain/index.js',
    'app://rehearsal/%2e%2e%2frenderer-of-another/index.html',
    'app://rehearsal/%2Fetc%2Fhosts.html',
    'app://rehearsal/index.html%00.js',
    'app://rehearsal/%ff',
    'app://rehearsal/index.exe',
    'app://rehearsal/.env',
    'app://rehearsal.example/index.html',
    'app://rehearsal:81/index.html',
    'file:///app/out/renderer/index.html',
    'https://rehearsal/index.html',
    'not an address',
  ])('%s is nowhere, or a file inside that is not there', (address) => {
    const file = pageFile(folder, address);
    expect(file === null || file.startsWith(`${folder}/etc/`)).toBe(true);
  });
});
