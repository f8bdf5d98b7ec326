// The owner's rules: a YAML file of the owner's, outside the data directory, because what it lists is what must not be kept.
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { AppError } from '../../shared/errors.ts';
import type { RulesFile } from '../../shared/logs.ts';
import { defaultRegions, noRules } from './anonymise/rules.ts';
import type { Rules } from './anonymise/types.ts';
import { parseRules } from './parse-rules.ts';

const largestBytes = 4 * 1024 * 1024;

/** @throws AppError bad-input: not there, not readable, or with a mistake; the message never quotes a value. */
export async function readRulesFile(file: string): Promise<RulesFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AppError(
      'bad-input',
      `${file}: ${error.code === 'ENOENT' ? 'no such file. "rehearsal logs rules FILE" begins one.' : `the rules cannot be read (${error.code ?? 'unknown reason'}).`}`,
    );
  });
  if (text.length > largestBytes) throw new AppError('bad-input', `${file}: expected at most 4 MB of rules.`);
  return parseRules(file, text);
}

/** Rules to detect by; null stands for none of the owner's. */
export async function loadRules(file: string | null): Promise<Rules> {
  if (file === null) return noRules;
  const { patterns, regions, ...lists } = await readRulesFile(file);
  return {
    ...lists,
    patterns: patterns.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'giu') })),
    regions: regions ?? defaultRegions,
  };
}

/** @throws AppError bad-input for a place inside the data directory. */
export function refuseInside(dataDir: string, file: string): void {
  const way = relative(resolve(dataDir), resolve(file));
  if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way)))
    throw new AppError(
      'bad-input',
      `${file}: rules hold the very names that must not be kept, so they may not lie in the data directory. Give a place outside ${dataDir}.`,
    );
}

/** Adds to a list of the file and leaves comments and order as they are; a file that is not there begins. */
export async function addRule(
  file: string,
  list: 'persons' | 'organisations' | 'keep',
  entry: string,
): Promise<RulesFile>;
export async function addRule(
  file: string,
  list: 'patterns',
  entry: { readonly name: string; readonly pattern: string },
): Promise<RulesFile>;
export async function addRule(file: string, list: string, entry: unknown): Promise<RulesFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      return '# Rules for anonymising logs. What stands here is replaced, or kept, wherever it is found.\n';
    throw new AppError('bad-input', `${file}: the rules cannot be read (${error.code ?? 'unknown reason'}).`);
  });
  parseRules(file, text);
  const document = parseDocument(text);
  if (document.contents === null) document.contents = document.createNode({}) as unknown as typeof document.contents;
  const entries = document.get(list);
  if (entries instanceof YAMLSeq) {
    const known = (entries.toJSON() as readonly unknown[]).some((one) => JSON.stringify(one) === JSON.stringify(entry));
    if (!known) entries.add(document.createNode(entry));
  } else document.set(list, [entry]);
  const written = document.toString();
  const rules = parseRules(file, written);
  await writeFile(file, written, { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new AppError('bad-input', `${file}: the rules cannot be written (${error.code ?? 'unknown reason'}).`);
  });
  return rules;
}
