// Reads a file of checks that are applied to stored runs, or refuses it with every problem and its place.
import { resolve } from 'node:path';
import { type ChecksFile, checksFileSchema } from '../../shared/schemas/session-check.ts';
import { checkProblems } from './check-rules.ts';
import { badFiles } from './problems.ts';
import { readSource } from './source-file.ts';
import { validate } from './validate.ts';

/** @param path absolute, or relative to the working directory. @throws AppError bad-files */
export async function loadChecks(path: string): Promise<ChecksFile> {
  const source = await readSource(resolve(path));
  if (!('value' in source)) throw badFiles(source);
  const read = validate<ChecksFile>(source, checksFileSchema);
  if ('problems' in read) throw badFiles(read.problems);
  const problems = checkProblems(read.value.checks, source, null);
  if (problems.length > 0) throw badFiles(problems);
  return read.value;
}
