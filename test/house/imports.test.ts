// Walks the import graph and fails where a folder knows one that it must not know.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

type Import = { readonly from: string; readonly to: string };

/** Paths relative to src with "/", packages by their name. */
function importsOf(file: string, text: string): readonly Import[] {
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1] ?? '');
  const from = relative(source, file).split(sep).join('/');
  return specifiers.map((specifier) => ({
    from,
    to: specifier.startsWith('.')
      ? relative(source, resolve(file, '..', specifier))
          .split(sep)
          .join('/')
      : specifier,
  }));
}

function sourceFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: join(source, name), text: readFileSync(join(source, name), 'utf8') }));
}

type Rule = { readonly says: string; readonly breaks: (one: Import) => boolean };

const inside = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const isOurs = (path: string): boolean =>
  inside(path, 'shared', 'core', 'core-host', 'cli', 'main', 'preload', 'renderer');

/** What each folder may import of the project, beside itself; ARCHITECTURE.md has the same table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  'core/engine': ['shared'],
  'core/store': ['shared'],
  'core/statistics': ['shared'],
  'core/hint.ts': [],
  'core/whole-file.ts': ['shared'],
  'core/work.ts': ['shared'],
  'core/logs/anonymise': ['shared'],
  'core/logs': [
    'shared',
    'core/statistics',
    'core/store',
    'core/engine/engine.ts',
    'core/engine/fitting-context.ts',
    'core/hint.ts',
    'core/whole-file.ts',
  ],
  'core/judging': ['shared', 'core/statistics', 'core/hint.ts', 'core/logs/anonymise'],
  'core/scenario': ['shared', 'core/judging', 'core/hint.ts'],
  'core/simulation': ['shared', 'core/judging', 'core/engine/engine.ts'],
  'core/history': ['shared', 'core/store'],
  'core/library': ['shared', 'core/scenario', 'core/hint.ts', 'core/whole-file.ts'],
  'core/bundles': ['shared', 'core/store', 'core/history/find-session.ts', 'core/whole-file.ts', 'core/work.ts'],
  'core/report': [
    'shared',
    'core/judging',
    'core/statistics',
    'core/store',
    'core/scenario/system-prompt.ts',
    'core/hint.ts',
    'core/whole-file.ts',
  ],
  'core/runs': ['shared', 'core'],
  'core/app.ts': ['shared', 'core'],
  'core/verdict-handlers.ts': ['shared', 'core'],
  'core/doctor.ts': ['shared', 'core'],
  'core-host': ['shared', 'core'],
  cli: ['shared'],
  main: ['shared'],
  preload: [],
  renderer: ['shared'],
};

const folderOf = (path: string): string | undefined => Object.keys(mayImport).find((folder) => inside(path, folder));

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici', 'inspector'];

const rules: readonly Rule[] = [
  {
    says: 'a folder imports only what the table allows',
    breaks: ({ from, to }) => {
      const folder = folderOf(from);
      return isOurs(to) && (folder === undefined || !inside(to, folder, ...(mayImport[folder] ?? [])));
    },
  },
  { says: 'shared needs zod alone', breaks: ({ from, to }) => inside(from, 'shared') && !isOurs(to) && to !== 'zod' },
  {
    says: 'preload needs electron alone',
    breaks: ({ from, to }) => inside(from, 'preload') && !isOurs(to) && to !== 'electron',
  },
  {
    says: 'only the engine imports node-llama-cpp',
    breaks: ({ from, to }) => to.startsWith('node-llama-cpp') && !inside(from, 'core/engine'),
  },
  {
    says: 'only the store imports better-sqlite3',
    breaks: ({ from, to }) => to.startsWith('better-sqlite3') && !inside(from, 'core/store'),
  },
  {
    says: 'the core never imports electron',
    breaks: ({ from, to }) => inside(from, 'core', 'core-host', 'cli', 'shared') && to === 'electron',
  },
  {
    says: 'nothing imports a module that opens network connections',
    breaks: ({ to }) => networkModules.includes(to.replace(/^node:/, '').split('/')[0] ?? ''),
  },
];

describe('import rules', () => {
  const imports = sourceFiles().flatMap(({ file, text }) => importsOf(file, text));

  it('finds the imports it is to judge', () => {
    expect(imports).toContainEqual({ from: 'core-host/index.ts', to: 'core/app.ts' });
    expect(imports).toContainEqual({ from: 'shared/contract.ts', to: 'zod' });
  });

  it.each(rules)('$says', ({ breaks }) => {
    expect(imports.filter(breaks)).toEqual([]);
  });

  it.each([
    ['shared/x.ts', 'node:fs', 'shared needs zod alone'],
    ['cli/x.ts', 'core/app.ts', 'a folder imports only what the table allows'],
    ['cli/x.ts', 'core-host/index.ts', 'a folder imports only what the table allows'],
    ['core/engine/x.ts', 'core/store/store.ts', 'a folder imports only what the table allows'],
    ['core/judging/x.ts', 'core/app.ts', 'a folder imports only what the table allows'],
    ['core/simulation/x.ts', 'core/engine/llama-engine.ts', 'a folder imports only what the table allows'],
    ['core/new-folder/x.ts', 'shared/errors.ts', 'a folder imports only what the table allows'],
    ['core/runs/x.ts', 'https', 'nothing imports a module that opens network connections'],
    ['core/runs/x.ts', 'node:https', 'nothing imports a module that opens network connections'],
  ])('would see %s import %s', (from, to, says) => {
    expect(rules.filter((rule) => rule.breaks({ from, to })).map((rule) => rule.says)).toContain(says);
  });

  it('finds no call of a network function that needs no import', () => {
    const calls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;
    expect(sourceFiles().filter(({ text }) => calls.test(text))).toEqual([]);
    expect(calls.test('await fetch(url)')).toBe(true);
  });
});
