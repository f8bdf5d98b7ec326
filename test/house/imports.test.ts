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

function sourceImports(): readonly Import[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => importsOf(join(source, name), readFileSync(join(source, name), 'utf8')));
}

type Rule = { readonly says: string; readonly breaks: (one: Import) => boolean };

const inside = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const isOurs = (path: string): boolean =>
  inside(path, 'shared', 'core', 'core-host', 'cli', 'main', 'preload', 'renderer');
const isNode = (path: string): boolean => path.startsWith('node:');

const rules: readonly Rule[] = [
  {
    says: 'shared imports only itself and zod',
    breaks: ({ from, to }) => inside(from, 'shared') && !inside(to, 'shared') && to !== 'zod',
  },
  {
    says: 'only core-host imports core',
    breaks: ({ from, to }) => inside(to, 'core') && !inside(from, 'core', 'core-host'),
  },
  {
    says: 'core knows nothing of the shells around it',
    breaks: ({ from, to }) =>
      inside(from, 'core') && (inside(to, 'core-host', 'cli', 'main', 'preload', 'renderer') || to === 'electron'),
  },
  {
    says: 'shells do not import each other',
    breaks: ({ from, to }) => {
      const shells = ['cli', 'main', 'preload', 'renderer'];
      const own = shells.find((shell) => inside(from, shell));
      return own !== undefined && shells.some((shell) => shell !== own && inside(to, shell));
    },
  },
  {
    says: 'engine, store and statistics know nothing of the other folders of core',
    breaks: ({ from, to }) =>
      ['core/engine', 'core/store', 'core/statistics'].some(
        (folder) => inside(from, folder) && isOurs(to) && !inside(to, folder, 'shared'),
      ),
  },
  {
    says: 'simulation speaks to the engine through its interface only, and never to store, runs or report',
    breaks: ({ from, to }) =>
      inside(from, 'core/simulation') &&
      ((inside(to, 'core/engine') && to !== 'core/engine/engine.ts') ||
        inside(to, 'core/store', 'core/runs', 'core/report')),
  },
  {
    says: 'only the engine imports node-llama-cpp, only the store better-sqlite3',
    breaks: ({ from, to }) =>
      (to.startsWith('node-llama-cpp') && !inside(from, 'core/engine')) ||
      (to.startsWith('better-sqlite3') && !inside(from, 'core/store')),
  },
  {
    says: 'preload imports only electron',
    breaks: ({ from, to }) => inside(from, 'preload') && to !== 'electron' && !inside(to, 'preload'),
  },
  {
    says: 'nothing imports a module that opens network connections',
    breaks: ({ to }) =>
      isNode(to) && ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].includes(to.slice(5).split('/')[0] ?? ''),
  },
];

describe('import rules', () => {
  const imports = sourceImports();

  it('finds the imports it is to judge', () => {
    expect(imports).toContainEqual({ from: 'core-host/index.ts', to: 'core/app.ts' });
    expect(imports).toContainEqual({ from: 'shared/contract.ts', to: 'zod' });
  });

  it.each(rules)('$says', ({ breaks }) => {
    expect(imports.filter(breaks)).toEqual([]);
  });

  it.each([
    ['shared/x.ts', 'node:fs', 'shared imports only itself and zod'],
    ['cli/x.ts', 'core/app.ts', 'only core-host imports core'],
    [
      'core/engine/x.ts',
      'core/store/store.ts',
      'engine, store and statistics know nothing of the other folders of core',
    ],
    [
      'core/simulation/x.ts',
      'core/engine/llama-engine.ts',
      'simulation speaks to the engine through its interface only, and never to store, runs or report',
    ],
    ['core/runs/x.ts', 'node:https', 'nothing imports a module that opens network connections'],
  ])('would see %s import %s', (from, to, says) => {
    expect(rules.filter((rule) => rule.breaks({ from, to })).map((rule) => rule.says)).toContain(says);
  });
});
