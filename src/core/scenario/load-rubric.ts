// Reads a rubric: a file of the owner's, or one that ships, or refuses it with every problem and its place.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type Rubric, rubricSchema } from '../../shared/schemas/rubric.ts';
import { hintFor } from '../hint.ts';
import { badFiles } from './problems.ts';
import { filesByName } from './shipped.ts';
import { readSource, type SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

function duplicates({ dimensions }: Rubric, source: SourceFile) {
  const ids = dimensions.map(({ id }) => id);
  return ids.flatMap((id, position) =>
    ids.indexOf(id) < position
      ? [source.problem(['dimensions', position, 'id'], `"${id}" is the id of dimensions[${ids.indexOf(id)}] too`)]
      : [],
  );
}

async function readRubric(file: string): Promise<Rubric> {
  const source = await readSource(file);
  if (!('value' in source)) throw badFiles(source);
  const read = validate<Rubric>(source, rubricSchema);
  if ('problems' in read) throw badFiles(read.problems);
  const problems = duplicates(read.value, source);
  if (problems.length > 0) throw badFiles(problems);
  return read.value;
}

/** @param nameOrPath relative to the working directory; names are those of files in `folder`. @throws AppError not-found, bad-files */
export function loadRubric(nameOrPath: string, folder: string): Promise<Rubric> {
  const path = resolve(nameOrPath);
  const shipped = filesByName(folder);
  if (existsSync(path)) return readRubric(path);
  const known = shipped.get(nameOrPath);
  if (known !== undefined) return readRubric(known);
  const hint = hintFor(nameOrPath, [...shipped.keys()], 'rubrics that ship');
  throw new AppError(
    'not-found',
    `No rubric "${nameOrPath}": no such file at ${path}, and none of that name; ${hint}.`,
  );
}

/** Those that ship, with their paths. */
export function shippedRubrics(folder: string): Promise<readonly { readonly path: string; readonly rubric: Rubric }[]> {
  return Promise.all([...filesByName(folder).values()].map(async (path) => ({ path, rubric: await readRubric(path) })));
}
