// What is wrong with the user's files: one shape for every problem, and the one message that lists them all.
import { isAbsolute, relative } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Problem } from '../../shared/library.ts';

export type { Problem };

/** A path as a user reads it: from the working directory when it lies under it. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
}

function lineOf(problem: Problem): string {
  const path = problem.path === '' ? '' : `${problem.path}  `;
  const hint = problem.hint === null ? '' : `; ${problem.hint}`;
  return `  ${shownPath(problem.file)}:${problem.line}:${problem.column}  ${path}${problem.message}${hint}`;
}

/** All problems in one error, by file and place. */
export function badFiles(problems: readonly Problem[]): AppError {
  const sorted = problems.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  const place = files === 1 ? '1 file' : `${files} files`;
  return new AppError('bad-files', [`${count} in ${place}; nothing was run.`, ...sorted.map(lineOf)].join('\n'), {
    problems: sorted,
  });
}
