// The library: what it lists, what it refuses, and files that hold exactly what was given.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibraryService } from '../../src/core/library/library.ts';
import type { LibraryKind } from '../../src/shared/library.ts';
import { aDraft, aLibrary, aPersona, aScenario, resourcesDir } from './fixtures.ts';

const save = (library: LibraryService, kind: LibraryKind, value: unknown, change: object = {}) =>
  library.save({ kind, value, path: null, replace: false, ...change });

async function filled() {
  const setting = aLibrary();
  await save(setting.library, 'scenario', aScenario);
  await save(setting.library, 'persona', aPersona);
  await save(setting.library, 'suite', aDraft);
  return setting;
}

describe('the library lists', () => {
  it('everything that ships, whole and without problems', async () => {
    const { scenarios, personas, suites } = await aLibrary().library.list();
    const all = [...scenarios, ...personas, ...suites];
    expect({
      counts: [scenarios.length, personas.length, suites.length],
      wrong: all.filter(({ value, problems, origin }) => value === null || problems.length > 0 || origin !== 'shipped'),
      uses: personas.find(({ id }) => id === 'polite-planner')?.usedBy.includes('first-look'),
    }).toEqual({ counts: [12, 8, 4], wrong: [], uses: true });
  });

  it('own files first, with the suites that name them', async () => {
    const { library, libraryDir } = await filled();
    const { scenarios, suites } = await library.list();
    expect([scenarios[0], suites[0]?.value?.scenarios, suites[0]?.value?.targets]).toMatchObject([
      { id: 'dentist', origin: 'own', path: join(libraryDir, 'scenarios/dentist.yaml'), usedBy: ['prompts'] },
      [
        join(libraryDir, 'scenarios/dentist.yaml'),
        join(resourcesDir, 'scenarios/haircut.yaml'),
        join(resourcesDir, 'scenarios/mexican-dinner.yaml'),
      ],
      [{ id: 'plain' }, { id: 'terse', model: 'starter' }],
    ]);
  });

  it('a broken own file with its problems and places', async () => {
    const { library, libraryDir } = aLibrary();
    const file = join(libraryDir, 'personas/odd.yaml');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'id: odd\ntitle: Odd\nmanner: [brief]\npatiense: 3\n');
    expect((await library.list()).personas[0]).toEqual({
      id: 'odd',
      title: 'Odd',
      path: file,
      origin: 'own',
      value: null,
      usedBy: [],
      problems: [
        { file, line: 4, column: 1, path: 'patiense', message: 'is not known here', hint: 'did you mean "patience"?' },
      ],
    });
  });
});

describe('validating what is not saved', () => {
  const said = async (kind: LibraryKind, value: unknown) =>
    (await aLibrary().library.validate(kind, value)).map(({ path, message }) => `${path}: ${message}`);

  it('names the field of each problem, by the rules of files', async () => {
    const [goal] = aScenario.goal;
    const examples = { ...goal?.examples, satisfying: ['It is 510-555-0143.', 'Call 510-555-0142.'] };
    expect(await said('scenario', { ...aScenario, goal: [{ ...goal, examples, needs: ['town'] }] })).toEqual([
      'goal[0].needs[0]: "town" is not under "knows"',
      `goal[0].examples.satisfying[0]: does not satisfy the item's check, though it should: "It is 510-555-0143."`,
    ]);
    expect(await said('persona', { ...aPersona, patience: -1 })).toEqual(['patience: expected at least 0, got -1']);
  });

  it('sees scenarios that are not there, foreign names and bad gates in a suite', async () => {
    const draft = { ...aDraft, scenarios: ['haircutt'], personas: ['impatient'], gates: ['goal_completon.lower >= 1'] };
    const problems = await said('suite', draft);
    expect(problems.map((text) => text.split(':')[0])).toEqual(['scenarios[0]', 'gates[0]']);
    expect(problems[0]).toContain('no scenario of that name ships');
  });

  it('takes anything at all without throwing', async () => {
    const odd = [null, 3, 'text', [], {}, { scenarios: 'x', personas: [1], targets: [null], simulator: 3 }];
    const problems = await Promise.all(odd.flatMap((value) => [said('suite', value), said('scenario', value)]));
    expect(problems.filter((list) => list.length === 0)).toEqual([]);
  });
});

describe('saving', () => {
  it('writes YAML that says no more than it must, with the schema for editors beside it', async () => {
    const { library, libraryDir } = aLibrary();
    await save(library, 'persona', { ...aPersona, patience: 4, surface: { typos: 0.1, lowercase: 0 } });
    const text = readFileSync(join(libraryDir, 'personas/hurried.yaml'), 'utf8');
    expect(text).toBe(
      '# yaml-language-server: $schema=../schemas/persona.schema.json\n' +
        'id: hurried\ntitle: In a hurry\nmanner:\n  - brief\nsurface:\n  typos: 0.1\n',
    );
    expect(readFileSync(join(libraryDir, 'schemas/persona.schema.json'), 'utf8')).toContain('"patience"');
  });

  it('gives back the very value', async () => {
    const { library } = await filled();
    const { scenarios } = await library.list();
    expect(scenarios[0]?.value).toMatchObject(aScenario);
  });

  it('names what ships, and what lies in the library from the file, so that both can move', async () => {
    const { libraryDir } = await filled();
    expect(readFileSync(join(libraryDir, 'suites/prompts.yaml'), 'utf8')).toContain(
      'scenarios:\n  - ../scenarios/dentist.yaml\n  - haircut\n  - mexican-dinner\n' +
        'personas:\n  - ../personas/hurried.yaml\n  - impatient\n',
    );
  });

  it('writes nothing while there are problems', async () => {
    const { library } = aLibrary();
    const { saved, problems } = await save(library, 'persona', { ...aPersona, manner: [] });
    expect([saved, problems.map(({ path }) => path), (await library.list()).personas.length]).toEqual([
      null,
      ['manner'],
      8,
    ]);
  });

  it('overwrites another file only when told to, and never takes the id of what ships', async () => {
    const { library } = await filled();
    const changed = { ...aPersona, patience: 9 };
    const messages = async (value: unknown, replace: boolean) =>
      (await save(library, 'persona', value, { replace })).problems.map(({ path, hint }) => `${path}: ${hint}`);
    expect([
      await messages(aPersona, false),
      await messages(changed, false),
      await messages(changed, true),
      await messages({ ...aPersona, id: 'impatient' }, true),
    ]).toEqual([[], ['id: give this one another id, or replace that one'], [], ['id: give yours another id']]);
  });

  it('refuses places that are not for it', async () => {
    const { library, libraryDir } = aLibrary();
    const refused = (kind: LibraryKind, path: string) =>
      save(
        library,
        kind,
        kind === 'suite' ? { ...aDraft, scenarios: ['haircut'], personas: ['impatient'] } : aPersona,
        {
          path,
        },
      ).then(
        () => 'written',
        (error: Error) => error.message.split(/[.:] /)[0]?.replace(libraryDir, 'LIBRARY'),
      );
    const shipped = join(resourcesDir, 'personas/impatient.yaml');
    expect([
      await refused('persona', shipped),
      await refused('persona', join(libraryDir, '../elsewhere.yaml')),
      await refused('persona', join(libraryDir, 'personas/../../out.yaml')),
      await refused('suite', join(libraryDir, '../run.sh')),
      await refused('suite', join(libraryDir, '../chosen.yaml')),
    ]).toEqual([
      `${shipped} ships with Rehearsal and is never changed`,
      expect.stringContaining('elsewhere.yaml'),
      expect.stringContaining('out.yaml'),
      expect.stringContaining('run.sh'),
      'written',
    ]);
  });
});

describe('removing', () => {
  it('says which suites use it, and takes it then only when told to', async () => {
    const { library, libraryDir } = await filled();
    const path = join(libraryDir, 'scenarios/dentist.yaml');
    expect([
      await library.remove('scenario', path, false),
      await library.remove('scenario', path, true),
      (await library.list()).suites[0]?.problems.map((problem) => problem.path),
    ]).toEqual([{ removed: false, usedBy: ['prompts'] }, { removed: true, usedBy: ['prompts'] }, ['scenarios[0]']]);
  });

  it('touches nothing that ships', async () => {
    const path = join(resourcesDir, 'scenarios/haircut.yaml');
    await expect(aLibrary().library.remove('scenario', path, true)).rejects.toThrow('only your own files are removed');
  });
});
