// Validates the value of a file against its schema and turns what zod found into problems with places and hints.
import type { z } from 'zod';
import { hintFor } from '../hint.ts';
import type { Problem } from './problems.ts';
import type { Path, SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, part) => (typeof held === 'object' && held !== null ? Reflect.get(held, part) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function bound(word: string, limit: number | bigint, inclusive: boolean | undefined, origin: string): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  const than = inclusive === false ? (word === 'at least' ? 'more than' : 'less than') : word;
  return `${than} ${limit}${limit === 1 || limit === 1n ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `expected ${bound('at least', issue.minimum, issue.inclusive, issue.origin)}`;
    case 'too_big':
      return `expected ${bound('at most', issue.maximum, issue.inclusive, issue.origin)}`;
    case 'invalid_value':
      return `expected ${issue.values
        .map(String)
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}`;
    default:
      return issue.message.replace(/^./, (first) => first.toLowerCase());
  }
}

/** The names that a group of keys at `path` may have; a union offers those of all its members. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const { def } = schema._zod as unknown as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object': {
      if (path.length === 0) return Object.keys(def.shape);
      const inner = def.shape[String(path[0])];
      return inner === undefined ? [] : keysAt(inner, path.slice(1));
    }
    case 'array':
      return path.length === 0 ? [] : keysAt(def.element, path.slice(1));
    case 'record':
      return path.length === 0 ? [] : keysAt(def.valueType, path.slice(1));
    case 'union':
      return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
    case 'optional':
    case 'default':
    case 'prefault':
      return keysAt(def.innerType, path);
    case 'lazy':
      return keysAt(def.getter(), path);
    case 'pipe':
      return keysAt(def.in, path);
    default:
      return [];
  }
}

/** How badly a member of a union misses: another type altogether, then foreign keys, then wrong values. */
function missOf(issues: readonly Issue[]): number {
  if (issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)) return 10_000;
  return (
    (issues.some((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0) ? 100 : 0) + issues.length
  );
}

function unionProblems(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  source: SourceFile,
  schema: z.ZodType,
): readonly Problem[] {
  const value = valueAt(source.value, path);
  const best = issue.errors.toSorted((one, other) => missOf(one) - missOf(other))[0] ?? [];
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isGroup ? keysAt(schema, path) : [];
  const unknown = isGroup ? Object.keys(value).filter((key) => !keys.includes(key)) : [];
  if (unknown.length > 0 && missOf(best) < 10_000) return unknown.map((key) => unknownKey(source, path, key, keys));
  if (isGroup && missOf(best) >= 100 && missOf(best) < 10_000) {
    return [
      source.problem(
        path,
        `expected exactly one of ${keys.join(', ')}, got ${Object.keys(value).join(', ') || 'none'}`,
        'join several with "all" or "any"',
      ),
    ];
  }
  if (missOf(best) >= 10_000) {
    const expected = [
      ...new Set(issue.errors.flatMap((issues) => issues.filter((one) => one.path.length === 0)).map(expectation)),
    ]
      .map((text) => text.replace('expected ', ''))
      .join(' or ');
    return [source.problem(path, `expected ${expected}, got ${shown(value)}`)];
  }
  return best.flatMap((inner) => problemsOf(inner, [...path, ...inner.path], source, schema));
}

function unknownKey(source: SourceFile, path: Path, key: string, known: readonly string[]): Problem {
  const names = known.filter((name) => name !== '$schema');
  return source.keyProblem([...path, key], 'is not known here', hintFor(key, names, 'known keys'));
}

function problemsOf(issue: Issue, path: Path, source: SourceFile, schema: z.ZodType): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(source, path, key, keysAt(schema, path)));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, path, source, schema);
  return [source.problem(path, `${expectation(issue)}, got ${shown(valueAt(source.value, path))}`)];
}

/** The value as the schema makes it, defaults filled in, or every problem of it. */
export function validate<T>(source: SourceFile, schema: z.ZodType<T>): { value: T } | { problems: readonly Problem[] } {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, issue.path, source, schema)) };
}
