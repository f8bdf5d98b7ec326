// Loads a suite with every file it names: from a path to one validated value, or one error that lists all problems.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { idSchema, looksRemote } from '../../shared/schemas/common.ts';
import { type Persona, personaSchema } from '../../shared/schemas/persona.ts';
import { type Scenario, scenarioSchema } from '../../shared/schemas/scenario.ts';
import { type ResolvedSuite, type SuiteFile, suiteSchema } from '../../shared/schemas/suite.ts';
import { type Simulator, type Target, targetSchema } from '../../shared/schemas/target.ts';
import { hintFor } from '../hint.ts';
import { checksOf, isMistake, parseGate } from '../judging/gates-parse.ts';
import { checkProblems, sharedCheckProblems } from './check-rules.ts';
import { missingModel, modelPath } from './model-path.ts';
import { badFiles, type Problem } from './problems.ts';
import { scenarioProblems } from './scenario-rules.ts';
import { isYamlOrJson, shippedFiles } from './shipped.ts';
import { type Path, readSource, type SourceFile } from './source-file.ts';
import { placesOf, variablesOf } from './system-prompt.ts';
import { validate, valueAt } from './validate.ts';

export { resolveSuitePath } from './suite-path.ts';

export type LoadOptions = {
  /** What "starter" stands for. */
  readonly starterPath: string;
  /** The folder with the scenarios and personas that ship; without it they are not known by name. */
  readonly resourcesDir?: string | undefined;
  /** At most this many sessions of the plan. */
  readonly sessions?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly seed?: number | undefined;
  /** Takes the place of every target's model; relative to the working directory. */
  readonly targetModel?: string | undefined;
  readonly simulatorModel?: string | undefined;
};

/** A value, the file it stands in, and where in it. */
type Part<T> = { readonly value: T; readonly source: SourceFile; readonly path: Path };

/** Collects problems while reading goes on, so that all of them are told at once. */
type Reading = {
  readonly problems: Problem[];
  readonly starterPath: string;
  readonly resourcesDir: string | undefined;
};

function validated<T>(source: SourceFile, schema: z.ZodType<T>, reading: Reading): Part<T> | null {
  const result = validate(source, schema);
  if ('value' in result) return { value: result.value, source, path: [] };
  reading.problems.push(...result.problems);
  return null;
}

/** Reads the file that stands at `path` of `by`, listed under `key`; one that is not there is a problem of `by`. */
async function readNamed<T>(
  by: SourceFile,
  key: 'scenarios' | 'personas' | 'targets',
  path: Path,
  schema: z.ZodType<T>,
  reading: Reading,
): Promise<Part<T> | null> {
  const named = valueAt(by.value, path);
  if (typeof named !== 'string' || looksRemote(named)) return null;
  const beside = resolve(dirname(by.file), named);
  const shipped = key === 'targets' ? undefined : shippedFiles(reading.resourcesDir, key).get(named);
  const file = existsSync(beside) ? beside : shipped;
  if (file === undefined) {
    const names = key === 'targets' ? [] : [...shippedFiles(reading.resourcesDir, key).keys()];
    const isName = names.length > 0 && idSchema.safeParse(named).success && !isYamlOrJson(named);
    const [message, hint] = isName
      ? [`no ${key.slice(0, -1)} of that name ships, and there is no such file: ${beside}`, hintFor(named, names, key)]
      : [`no such file: ${beside}`, 'paths start at the file that names them'];
    reading.problems.push(by.problem(path, message, hint));
    return null;
  }
  const source = await readSource(file);
  if ('value' in source) return validated(source, schema, reading);
  reading.problems.push(...source);
  return null;
}

/** Reads the files listed under `key`, also when other parts of the suite are wrong. */
async function readListed<T>(
  suite: SourceFile,
  key: 'scenarios' | 'personas' | 'targets',
  schema: z.ZodType<T>,
  reading: Reading,
): Promise<readonly Part<T>[]> {
  const listed = valueAt(suite.value, [key]);
  const count = Array.isArray(listed) ? listed.length : 0;
  const parts = await Promise.all(
    Array.from({ length: count }, (_, index) => readNamed(suite, key, [key, index], schema, reading)),
  );
  return parts.filter((part) => part !== null);
}

async function readTargets(suite: Part<SuiteFile>, reading: Reading): Promise<readonly Part<Target>[]> {
  const parts = await Promise.all(
    suite.value.targets.map((target, index) =>
      typeof target === 'string'
        ? readNamed<Target>(suite.source, 'targets', ['targets', index], targetSchema, reading)
        : { value: target, source: suite.source, path: ['targets', index] },
    ),
  );
  return parts.filter((part) => part !== null);
}

function duplicateProblems(parts: readonly Part<{ readonly id: string }>[], kind: string): readonly Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ value, source, path }) => {
    if (!seen.has(value.id)) {
      seen.add(value.id);
      return [];
    }
    return [source.problem([...path, 'id'], `another ${kind} of this suite has the id "${value.id}"`)];
  });
}

function languageProblems(scenarios: readonly Part<Scenario>[], personas: readonly Part<Persona>[]) {
  const spoken = [...new Set(scenarios.map(({ value }) => value.language))];
  return personas.flatMap(({ value, source }) =>
    spoken.every((language) => language === value.language)
      ? []
      : [
          source.problem(
            ['language'],
            `expected the language of the suite's scenarios, ${spoken.join(', ')}, got "${value.language}"`,
            'put other languages in a suite of their own',
          ),
        ],
  );
}

function promptProblems(targets: readonly Part<Target>[], scenarios: readonly Part<Scenario>[]): readonly Problem[] {
  return targets.flatMap(({ value, source, path }) =>
    [...new Set(placesOf(value.systemPrompt))].flatMap((place) => {
      const lacking = scenarios.find((scenario) => !variablesOf(scenario.value).has(place));
      if (lacking === undefined) return [];
      const known = [...variablesOf(lacking.value).keys()];
      return [
        source.problem(
          [...path, 'systemPrompt'],
          `{{${place}}} is no name of scenario "${lacking.value.id}"`,
          hintFor(place, known, 'names'),
        ),
      ];
    }),
  );
}

function gateProblems(
  suite: Part<SuiteFile>,
  targets: readonly Part<Target>[],
  checks: readonly string[],
): readonly Problem[] {
  const ids = targets.map(({ value }) => value.id);
  return suite.value.gates.flatMap((text, index) => {
    const gate = parseGate(text, ids, checks);
    return isMistake(gate) ? [suite.source.problem(['gates', index], gate.message, gate.hint)] : [];
  });
}

/** The part with absolute model and adapter paths; adds a problem for each that is not there. */
async function withModels<T extends Pick<Target, 'model' | 'adapters'>>(
  part: Part<T>,
  override: string | undefined,
  reading: Reading,
): Promise<T> {
  const { source, path } = part;
  const folder = dirname(source.file);
  const check = async (file: string, place: Path): Promise<string> => {
    const missing = await missingModel(file, reading.starterPath);
    if (missing !== null) reading.problems.push(source.problem([...path, ...place], missing.message, missing.hint));
    return file;
  };
  const model = override ?? (await check(modelPath(part.value.model, folder, reading.starterPath), ['model']));
  const adapters = await Promise.all(
    part.value.adapters.map(async (adapter, index) => ({
      ...adapter,
      path: await check(resolve(folder, adapter.path), ['adapters', index, 'path']),
    })),
  );
  return { ...part.value, model, adapters };
}

async function overrideOf(flag: string, named: string | undefined, starterPath: string): Promise<string | undefined> {
  if (named === undefined) return undefined;
  if (looksRemote(named)) {
    throw new AppError(
      'bad-input',
      `${flag} ${named}: expected a path on this machine; addresses of other machines are never opened (bring the file over and give its path).`,
    );
  }
  const path = modelPath(named, process.cwd(), starterPath);
  const missing = await missingModel(path, starterPath);
  if (missing === null) return path;
  throw new AppError('model-not-found', `${flag} ${named}: ${missing.message}; ${missing.hint}.`, { path });
}

/**
 * Reads the suite at `path` (absolute, or relative to the working directory) and everything it names.
 * @throws AppError bad-files with every problem of every file in `details.problems`; bad-input, model-not-found for the
 * models given in `options`.
 */
export async function loadSuite(path: string, options: LoadOptions): Promise<ResolvedSuite> {
  const source = await readSource(resolve(path));
  if (!('value' in source)) throw badFiles(source);
  return resolveSuite(source, options);
}

/** As `loadSuite`, for a suite that was read already or stands in no file yet. @throws AppError as `loadSuite` */
export async function resolveSuite(source: SourceFile, options: LoadOptions): Promise<ResolvedSuite> {
  const { starterPath, resourcesDir } = options;
  const targetModel = await overrideOf('--target', options.targetModel, starterPath);
  const simulatorModel = await overrideOf('--simulator', options.simulatorModel, starterPath);
  const reading: Reading = { problems: [], starterPath, resourcesDir };
  const scenarios = await readListed<Scenario>(source, 'scenarios', scenarioSchema, reading);
  const personas = await readListed<Persona>(source, 'personas', personaSchema, reading);
  reading.problems.push(
    ...scenarios.flatMap((scenario) => scenarioProblems(scenario.value, scenario.source)),
    ...duplicateProblems(scenarios, 'scenario'),
    ...duplicateProblems(personas, 'persona'),
    ...languageProblems(scenarios, personas),
  );
  const suite = validated<SuiteFile>(source, suiteSchema, reading);
  if (suite === null) {
    await readListed<Target>(source, 'targets', targetSchema, reading);
    throw badFiles(reading.problems);
  }

  const targetParts = await readTargets(suite, reading);
  const simulatorPart: Part<Simulator> = { value: suite.value.simulator, source: suite.source, path: ['simulator'] };
  const simulator = await withModels(simulatorPart, simulatorModel, reading);
  const targets = await Promise.all(targetParts.map((part) => withModels(part, targetModel, reading)));
  reading.problems.push(...duplicateProblems(targetParts, 'target'), ...promptProblems(targetParts, scenarios));
  const ofAll = suite.value.checks;
  reading.problems.push(
    ...checkProblems(ofAll, source, null),
    ...sharedCheckProblems(scenarios, { checks: ofAll, source }),
    ...gateProblems(suite, targetParts, checksOf({ scenarios: scenarios.map(({ value }) => value) }, ofAll)),
  );
  if (reading.problems.length > 0) throw badFiles(reading.problems);

  const { id, title, replicates, contextSize, gates, withoutEvidence } = suite.value;
  return {
    id,
    title: title ?? id,
    seed: options.seed ?? suite.value.seed,
    scenarios: scenarios.map(({ value }) => ({ ...value, checks: [...value.checks, ...ofAll] })),
    personas: personas.map(({ value }) => value),
    targets,
    simulator,
    replicates,
    concurrency: options.concurrency ?? suite.value.concurrency,
    contextSize,
    sessionLimit: options.sessions ?? null,
    gates,
    withoutEvidence,
  };
}
