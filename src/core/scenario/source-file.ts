// Reads one YAML or JSON file with the place of every node, or says what keeps it from being read.
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { fieldPath } from '../../shared/field-path.ts';
import type { Problem } from './problems.ts';

/** Property names and list positions from the top of the file. */
export type Path = readonly PropertyKey[];

export type SourceFile = {
  /** Absolute. */
  readonly file: string;
  readonly value: unknown;
  problem(path: Path, message: string, hint?: string | null): Problem;
  /** As `problem`, placed at the key that `path` ends with. */
  keyProblem(path: Path, message: string, hint?: string | null): Problem;
};

const largestBytes = 1024 * 1024;
const mostAliases = 50;

/** A problem of a file as a whole. */
export function fileProblem(file: string, message: string, hint: string | null = null): Problem {
  return { file, line: 1, column: 1, path: '', message, hint };
}

/** A value that stands in no file yet, as if it stood in `file`: problems have paths and no lines. */
export function unsavedSource(file: string, value: unknown): SourceFile {
  const problem: SourceFile['problem'] = (path, message, hint = null) => ({
    file,
    line: 1,
    column: 1,
    path: fieldPath(path),
    message,
    hint,
  });
  return { file, value, problem, keyProblem: problem };
}

async function readText(file: string): Promise<{ text: string } | { problem: Problem }> {
  const fail = (message: string, hint?: string) => ({ problem: fileProblem(file, message, hint ?? null) });
  try {
    const info = await stat(file);
    if (info.isDirectory()) return fail('expected a file, got a directory');
    const ending = extname(file).toLowerCase();
    if (!['.yaml', '.yml', '.json'].includes(ending)) {
      return fail(
        `expected a file that ends in .yaml, .yml or .json, got ${ending === '' ? 'no ending' : `"${ending}"`}`,
      );
    }
    if (info.size > largestBytes) return fail(`expected at most 1 MB, got ${(info.size / 1024 ** 2).toFixed(2)} MB`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return text.includes('\0') ? fail('expected text, got binary data') : { text };
  } catch (error) {
    if (error instanceof TypeError) return fail('expected UTF-8 text, got binary data or another encoding');
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('no such file', 'check the path that names it');
    return fail(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The offset of the value at `path`, or of its nearest ancestor that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: Path): number {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1))
    : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}

/** The file's value with places, or the problems that keep it from being read; never throws for a user's mistake. */
export async function readSource(file: string): Promise<SourceFile | readonly Problem[]> {
  const read = await readText(file);
  if ('problem' in read) return [read.problem];
  if (read.text.trim() === '') return [fileProblem(file, 'expected content, got an empty file')];
  const lines = new LineCounter();
  const at = (offset: number, path: Path, message: string, hint: string | null): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: fieldPath(path), message, hint };
  };
  try {
    const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
      return document.errors.map((error) => at(error.pos[0], [], `cannot be read as YAML: ${error.message}`, null));
    }
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (value === null) return [fileProblem(file, 'expected content, got comments only')];
    return {
      file,
      value,
      problem: (path, message, hint = null) => at(offsetOf(document, path), path, message, hint),
      keyProblem: (path, message, hint = null) => at(keyOffsetOf(document, path), path, message, hint),
    };
  } catch (error) {
    const reason = error instanceof ReferenceError ? `more than ${mostAliases} uses of YAML aliases` : String(error);
    return [fileProblem(file, `cannot be read as YAML: ${reason}`)];
  }
}
