// The library: lists what a run can be set up from, judges what is not saved yet, and writes the owner's own files.
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Library, LibraryKind, Problem } from '../../shared/library.ts';
import { type Persona, personaSchema } from '../../shared/schemas/persona.ts';
import { type Scenario, scenarioSchema } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { suiteSchema } from '../../shared/schemas/suite.ts';
import { hintFor } from '../hint.ts';
import { type LoadOptions, loadSuite, resolveSuite, resolveSuitePath } from '../scenario/load-suite.ts';
import { badFiles } from '../scenario/problems.ts';
import { scenarioProblems } from '../scenario/scenario-rules.ts';
import { filesByName } from '../scenario/shipped.ts';
import { readSource, type SourceFile, unsavedSource } from '../scenario/source-file.ts';
import { validate } from '../scenario/validate.ts';
import { writeWhole } from '../whole-file.ts';
import { fileText, withoutDefaults } from './file-text.ts';
import { asEdited, asWritten, type Places } from './suite-paths.ts';

export type SaveRequest = {
  readonly kind: LibraryKind;
  readonly value: unknown;
  readonly path: string | null;
  readonly replace: boolean;
};

export type Saved = {
  readonly saved: { readonly id: string; readonly path: string } | null;
  readonly problems: readonly Problem[];
};

export type LibraryService = {
  list(): Promise<Library>;
  validate(kind: LibraryKind, value: unknown): Promise<readonly Problem[]>;
  /** @throws AppError bad-input for a place that must not be written. */
  save(request: SaveRequest): Promise<Saved>;
  /** @throws AppError bad-input for what is not the owner's own, not-found. */
  remove(kind: LibraryKind, path: string, evenIfUsed: boolean): Promise<{ removed: boolean; usedBy: string[] }>;
  /** By id, the owner's own first, or by path. @throws AppError not-found, bad-files */
  scenario(idOrPath: string): Promise<Scenario>;
  /** @throws AppError bad-files, with the field of each problem */
  persona(value: unknown): Promise<Persona>;
  /** A suite by path, or by its name in the library or among what ships. @throws AppError as `loadSuite`, not-found. */
  load(nameOrPath: string, overrides: Overrides): Promise<ResolvedSuite>;
  /** An unsaved suite as the run of its file would have it. @throws AppError bad-files */
  resolve(suite: unknown, overrides: Overrides): Promise<ResolvedSuite>;
};

export type Overrides = Omit<LoadOptions, 'starterPath' | 'resourcesDir'>;

const folders = { scenario: 'scenarios', persona: 'personas', suite: 'suites' } as const;
const schemas: Readonly<Record<LibraryKind, z.ZodType>> = {
  scenario: scenarioSchema,
  persona: personaSchema,
  suite: suiteSchema,
};

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly origin: 'shipped' | 'own';
  readonly value: unknown;
  readonly problems: readonly Problem[];
};

function textAt(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function createLibrary(places: Places): LibraryService {
  const { resourcesDir, libraryDir, starterPath } = places;
  const ownFolder = (kind: LibraryKind): string => join(libraryDir, folders[kind]);
  const shippedFolder = (kind: LibraryKind): string => join(resourcesDir, folders[kind]);

  const suiteProblems = async (source: SourceFile): Promise<readonly Problem[]> => {
    try {
      await resolveSuite(source, { starterPath, resourcesDir });
      return [];
    } catch (error) {
      if (error instanceof AppError && error.code === 'bad-files') return error.details.problems as readonly Problem[];
      throw error;
    }
  };

  const problemsOf = async (kind: LibraryKind, source: SourceFile): Promise<readonly Problem[]> => {
    if (kind === 'suite') return suiteProblems(source);
    const result = validate(source, schemas[kind]);
    if ('problems' in result) return result.problems;
    return kind === 'scenario' ? scenarioProblems(result.value as Scenario, source) : [];
  };

  const read = async (kind: LibraryKind, origin: Entry['origin'], path: string): Promise<Entry> => {
    const source = await readSource(path);
    const name = basename(path, extname(path));
    if (!('value' in source)) return { id: name, title: name, path, origin, value: null, problems: source };
    const id = textAt(source.value, 'id') ?? name;
    const parsed = schemas[kind].safeParse(source.value);
    const value = !parsed.success
      ? null
      : kind === 'suite'
        ? await asEdited(suiteSchema.parse(source.value), path, places)
        : parsed.data;
    const title = textAt(source.value, 'title') ?? id;
    return { id, title, path, origin, value, problems: await problemsOf(kind, source) };
  };

  const listKind = async (kind: LibraryKind): Promise<readonly Entry[]> => {
    const own = [...filesByName(ownFolder(kind)).values()].map((path) => read(kind, 'own', path));
    const shipped = [...filesByName(shippedFolder(kind)).values()].map((path) => read(kind, 'shipped', path));
    return Promise.all([...own, ...shipped]);
  };

  const list = async (): Promise<Library> => {
    const suites = (await listKind('suite')) as Omit<Library['suites'][number], 'usedBy'>[];
    const withUses = async (kind: 'scenario' | 'persona') =>
      (await listKind(kind)).map((entry) => ({
        ...entry,
        usedBy: suites.filter(({ value }) => value?.[folders[kind]].includes(entry.path)).map(({ id }) => id),
      }));
    return {
      scenarios: (await withUses('scenario')) as Library['scenarios'],
      personas: (await withUses('persona')) as Library['personas'],
      suites: suites.map((entry) => ({ ...entry, usedBy: [] })),
      folder: libraryDir,
    };
  };

  /** Where a value of this id is written when no place is named. */
  const placeOf = (kind: LibraryKind, value: unknown): string =>
    join(ownFolder(kind), `${textAt(value, 'id') ?? 'unnamed'}.yaml`);

  const sourceOf = (kind: LibraryKind, value: unknown, file: string): SourceFile =>
    unsavedSource(file, kind === 'suite' ? asWritten(value, file, places) : value);

  /** `shippedFolder` and anything but YAML must stay as it is; scenarios and personas belong into the library. */
  const refusePlace = (kind: LibraryKind, path: string): void => {
    const own = path.startsWith(ownFolder(kind) + sep);
    if (path.startsWith(resolve(resourcesDir) + sep))
      throw new AppError(
        'bad-input',
        `${path} ships with Rehearsal and is never changed. Save yours under another id.`,
      );
    if ((kind !== 'suite' && !own) || !['.yaml', '.yml'].includes(extname(path)))
      throw new AppError(
        'bad-input',
        `${path}: expected a file that ends in .yaml${kind === 'suite' ? '' : `, in ${ownFolder(kind)}`}.`,
      );
  };

  const conflictOf = async (request: SaveRequest, file: string, text: string): Promise<readonly Problem[]> => {
    const { kind, value, replace } = request;
    const id = textAt(value, 'id') ?? '';
    const at = unsavedSource(file, value);
    if (file.startsWith(libraryDir + sep) && filesByName(shippedFolder(kind)).has(id))
      return [at.problem(['id'], `"${id}" ships with Rehearsal`, 'give yours another id')];
    if (replace) return [];
    const there = await readFile(file, 'utf8').catch(() => null);
    if (there === null || there === text) return [];
    return [at.problem(['id'], `there is another ${kind} in ${file}`, 'give this one another id, or replace that one')];
  };

  /** The schema lies beside, so that editors find it wherever Rehearsal is installed. */
  const putSchema = async (kind: LibraryKind): Promise<string> => {
    const file = join(libraryDir, 'schemas', `${kind}.schema.json`);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(resourcesDir, 'schemas', `${kind}.schema.json`), file);
    return file;
  };

  return {
    list,
    validate: (kind, value) => problemsOf(kind, sourceOf(kind, value, placeOf(kind, value))),

    async save(request) {
      const { kind, value } = request;
      const file = request.path === null ? placeOf(kind, value) : resolve(request.path);
      refusePlace(kind, file);
      const source = sourceOf(kind, value, file);
      const problems = await problemsOf(kind, source);
      if (problems.length > 0) return { saved: null, problems };
      const inLibrary = file.startsWith(libraryDir + sep);
      const schemaFile = join(libraryDir, 'schemas', `${kind}.schema.json`);
      const written = kind === 'suite' ? suiteSchema.parse(source.value) : withoutDefaults(source.value, schemas[kind]);
      const text = fileText(
        withoutSchemaKey(written),
        inLibrary ? `../schemas/${kind}.schema.json` : schemaFile.replaceAll('\\', '/'),
      );
      const conflict = await conflictOf(request, file, text);
      if (conflict.length > 0) return { saved: null, problems: conflict };
      await putSchema(kind);
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, [text]);
      return { saved: { id: textAt(value, 'id') ?? '', path: file }, problems: [] };
    },

    async remove(kind, given, evenIfUsed) {
      const path = resolve(given);
      if (!path.startsWith(ownFolder(kind) + sep))
        throw new AppError('bad-input', `${path} is not in ${ownFolder(kind)}: only your own files are removed.`);
      const library = await list();
      const entry = library[folders[kind]].find((one) => one.path === path);
      if (entry === undefined) throw new AppError('not-found', `${path}: no such ${kind} in your library.`);
      if (entry.usedBy.length > 0 && !evenIfUsed) return { removed: false, usedBy: entry.usedBy };
      await rm(path);
      return { removed: true, usedBy: entry.usedBy };
    },

    async scenario(wanted) {
      const { scenarios } = await list();
      const entry = scenarios.find(({ id, path }) => id === wanted || path === wanted);
      if (entry === undefined) {
        const hint = hintFor(
          wanted,
          scenarios.map(({ id }) => id),
          'scenarios',
        );
        throw new AppError('not-found', `There is no scenario "${wanted}" in the library; ${hint}`);
      }
      if (entry.value === null || entry.problems.length > 0) throw badFiles(entry.problems);
      return entry.value;
    },

    async persona(value) {
      const problems = await problemsOf('persona', sourceOf('persona', value, placeOf('persona', value)));
      if (problems.length > 0) throw badFiles(problems);
      return personaSchema.parse(value);
    },

    load: (nameOrPath, overrides) =>
      loadSuite(resolveSuitePath(nameOrPath, [ownFolder('suite'), shippedFolder('suite')]), {
        ...overrides,
        starterPath,
        resourcesDir,
      }),

    resolve: (suite, overrides) =>
      resolveSuite(sourceOf('suite', suite, placeOf('suite', suite)), { ...overrides, starterPath, resourcesDir }),
  };
}

function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}
