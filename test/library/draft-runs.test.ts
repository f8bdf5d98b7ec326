// Runs set up without a file: the plan of the object is the plan of the file that it is saved as.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSessions } from '../../src/core/runs/plan.ts';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { AppError } from '../../src/shared/errors.ts';
import { aDraft, aLibrary, aPersona, aScenario, resourcesDir, starterPath } from './fixtures.ts';

async function saved() {
  const { library, libraryDir } = aLibrary();
  for (const [kind, value] of [
    ['scenario', aScenario],
    ['persona', aPersona],
  ] as const)
    await library.save({ kind, value, path: null, replace: false });
  return { library, libraryDir };
}

describe('a suite that is an object', () => {
  it('is the suite of its file, whole, and plans the same sessions', async () => {
    const { library } = await saved();
    const overrides = { seed: 7, sessions: 9 };
    const ofObject = await library.resolve(aDraft, overrides);
    const { saved: file } = await library.save({ kind: 'suite', value: aDraft, path: null, replace: false });
    const ofFile = await loadSuite(file?.path ?? '', { starterPath, resourcesDir, ...overrides });
    expect(ofObject).toEqual(ofFile);
    expect(planSessions(ofObject, 'run')).toEqual(planSessions(ofFile, 'run'));
  });

  it('is found by its name once it is saved, also from a chosen place by its path', async () => {
    const { library, libraryDir } = await saved();
    const chosen = join(libraryDir, '../chosen.yaml');
    await library.save({ kind: 'suite', value: aDraft, path: null, replace: false });
    await library.save({ kind: 'suite', value: aDraft, path: chosen, replace: false });
    expect(await library.load('prompts', {})).toEqual(await library.load(chosen, {}));
  });

  it('is refused with the problems of its fields', async () => {
    const { library } = await saved();
    const draft = { ...aDraft, replicates: 0, targets: [{ ...aDraft.targets[0], model: '/nowhere/model.gguf' }] };
    const problemsOf = (value: unknown) =>
      library.resolve(value, {}).then(
        () => [],
        (error: unknown) =>
          error instanceof AppError && (error.details.problems as { path: string }[]).map(({ path }) => path),
      );
    expect([await problemsOf(draft), await problemsOf({ ...draft, replicates: 1 })]).toEqual([
      ['replicates'],
      ['targets[0].model'],
    ]);
  });
});

describe('suite files', () => {
  it('know what ships by name', async () => {
    const { library, libraryDir } = await saved();
    const file = join(libraryDir, '../by-name.yaml');
    writeFileSync(file, 'id: by-name\nscenarios: [haircut]\npersonas: [impatient]\ntargets: [{ id: one }]\n');
    const { scenarios, personas } = await library.load(file, {});
    expect([scenarios[0]?.title, personas[0]?.patience]).toEqual(['A haircut in San Mateo', 2]);
  });
});
