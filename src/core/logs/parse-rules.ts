// The text of an owner's rules file to its value, or where its mistakes are. The file lists what must not be kept, so no
// message quotes a value of it, nor a key that is not ours: a name with a colon behind it reads as a key.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { fieldPath } from '../../shared/field-path.ts';
import { type RulesFile, rulesSchema } from '../../shared/logs.ts';
import { hintFor } from '../hint.ts';

type Path = readonly PropertyKey[];

/** @throws AppError bad-input: every mistake on a line of its own, as FILE:LINE:COLUMN: KEY: what was expected. */
export function parseRules(file: string, text: string): RulesFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines, logLevel: 'error' });
  const at = (offset: number, message: string): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${message}${message.endsWith('?') ? '' : '.'}`;
  };
  const [unreadable] = document.errors;
  if (unreadable !== undefined)
    throw mistakes([
      at(
        unreadable.pos[0],
        `expected YAML (${unreadable.code}); look for a quote, bracket, indentation or repeated key that is wrong here or just before`,
      ),
    ]);
  const [reference] = referencesIn(document);
  if (reference !== undefined)
    throw mistakes([at(reference, 'expected text; put quotes around an entry that begins with *')]);
  const parsed = rulesSchema.safeParse(plainValue(document, at) ?? {});
  if (!parsed.success) throw mistakes(parsed.error.issues.flatMap((issue) => found(issue, document, at)));
  const unusable = parsed.data.patterns.flatMap(({ pattern }, place) => {
    const path = ['patterns', place, 'pattern'];
    return isRegularExpression(pattern)
      ? []
      : [
          at(
            offsetOf(document, path),
            `${fieldPath(path)}: expected a regular expression of JavaScript (flag u); put a backslash before every bracket, backslash or other sign that means itself`,
          ),
        ];
  });
  if (unusable.length > 0) throw mistakes(unusable);
  return parsed.data;
}

/** What its errors quote is the file's: they are not passed on. */
function plainValue(document: Document, at: (offset: number, message: string) => string): unknown {
  try {
    return document.toJS();
  } catch {
    throw mistakes([at(mergeIn(document), 'expected plain YAML; write out what << or a tag (!!) stands for')]);
  }
}

/** The offset of the first merge key (YAML 1.1) that has no group behind it, or of the document. */
function mergeIn(document: Document): number {
  let offset: number | undefined;
  visit(document, {
    Pair(_place, { key, value }) {
      if (!isScalar(key) || key.source !== '<<' || isMap(value)) return undefined;
      offset = key.range?.[0];
      return visit.BREAK;
    },
  });
  return offset ?? document.contents?.range?.[0] ?? 0;
}

function mistakes(lines: readonly string[]): AppError {
  return new AppError('bad-input', lines.join('\n'));
}

/** Offsets of what YAML takes for a reference: its own error over one would name it. */
function referencesIn(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
  return offsets;
}

function found(
  issue: z.core.$ZodIssue,
  document: Document,
  at: (offset: number, message: string) => string,
): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(rulesSchema.shape) : ['name', 'pattern'];
    return issue.keys.map((key) =>
      at(
        keyOffsetOf(document, issue.path, key),
        `${shownPath(issue.path)}: this key is not known here; ${hintFor(key, known, 'known keys')}`,
      ),
    );
  }
  const missing = issue.path.length > 0 && !document.hasIn(issue.path) ? 'is missing; ' : '';
  return [at(offsetOf(document, issue.path), `${shownPath(issue.path)}: ${missing}${expectation(issue)}`)];
}

function shownPath(path: Path): string {
  return fieldPath(path) || 'the file';
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return 'expected text that is not empty; write it, or take the entry out';
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.expected === 'array') return 'expected a list; begin every entry with "- " on a line of its own';
  if (issue.expected === 'string') return 'expected text; put quotes around it';
  return issue.path.length === 0
    ? `expected a group of keys; known keys: ${Object.keys(rulesSchema.shape).join(', ')}`
    : 'expected a group of the keys name and pattern';
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'giu').unicode;
  } catch {
    return false;
  }
}

/** The offset of the value at `path`, or of its nearest ancestor that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffsetOf(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}
