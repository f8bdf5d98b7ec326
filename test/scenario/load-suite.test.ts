// Loading: what a good suite becomes, and the whole message for each way its files can be wrong.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { AppError } from '../../src/shared/errors.ts';
import { type Files, failureOf, suiteFolder, validFiles } from './folder.ts';

const table = validFiles['table.yaml'] ?? '';
const suite = validFiles['suite.yaml'] ?? '';

type Case = {
  readonly name: string;
  readonly files: Files /** The lines of the message. */;
  readonly message: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: 'mistakes in several files',
    files: {
      'suite.yaml': suite.replace('personas: [brief.yaml]', 'personas: [brief.yaml]\nreplicate: 2\nconcurrency: 0'),
      'table.yaml': table.replace('kind: learn', 'kind: lern').replace('knows:', 'nows:'),
      'brief.yaml': 'id: Brief\nmanner: brief\npatience: many\nsurface: { typo: 0.1, lowercase: 2 }\n',
    },
    message: [
      '10 problems in 3 files; nothing was run.',
      '  brief.yaml:1:1  title  expected text, got nothing',
      '  brief.yaml:1:5  id  expected lower-case letters, digits, "-" or ".", such as "table-for-two", got "Brief"',
      '  brief.yaml:2:9  manner  expected a list, got "brief"',
      '  brief.yaml:3:11  patience  expected a number, got "many"',
      '  brief.yaml:4:12  surface.typo  is not known here; did you mean "typos"?',
      '  brief.yaml:4:34  surface.lowercase  expected at most 1, got 2',
      '  suite.yaml:4:1  replicate  is not known here; did you mean "replicates"?',
      '  suite.yaml:5:14  concurrency  expected at least 1, got 0',
      '  table.yaml:6:11  goal[0].kind  expected task, learn or unanswerable, got "lern"',
      '  table.yaml:12:1  nows  is not known here; did you mean "knows"?',
    ],
  },
  {
    name: 'a check with a misspelt key',
    files: { 'table.yaml': table.replace('says:', 'sais:') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:20  goal[0].satisfiedBy.sais  is not known here; did you mean "says"?',
    ],
  },
  {
    name: 'session checks that name what is not there',
    files: {
      'suite.yaml': `${suite}checks:\n  - { id: city, test: { contains: a } }\ngates: [citi.upper <= 0.1]\n`,
      'table.yaml': `${table}checks:\n  - { id: city, test: { confirms: citty } }\n  - { id: price, test: { number: { value: phone numbr } } }\n`,
    },
    message: [
      '4 problems in 2 files; nothing was run.',
      '  suite.yaml:7:11  checks[0].id  scenario "table" has a check "city" too',
      '  suite.yaml:8:9  gates[0]  "citi" is no metric; did you mean "city"?',
      '  table.yaml:15:35  checks[0].test.confirms  "citty" is not under "knows"; did you mean "city"?',
      '  table.yaml:16:43  checks[1].test.number.value  "phone numbr" is neither under "facts" nor under "knows"; did you mean "phone number"?',
    ],
  },
  {
    name: 'a check with two keys',
    files: { 'table.yaml': table.replace('{ says: 555-0142 }', '{ says: 555-0142, matches: a }') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:18  goal[0].satisfiedBy  expected exactly one of says, contains, matches, all, any, not, got says, matches; join several with "all" or "any"',
    ],
  },
  {
    name: 'a wrong value deep in a check',
    files: { 'table.yaml': table.replace('{ says: 555-0142 }', '{ all: [{ says: 555-0142 }, { contains: 7 }] }') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:58  goal[0].satisfiedBy.all[1].contains  expected text or a list, got 7',
    ],
  },
  {
    name: 'a check that is no group',
    files: { 'table.yaml': table.replace('{ says: 555-0142 }', '555') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:18  goal[0].satisfiedBy  expected a group of keys, got 555',
    ],
  },
  {
    name: 'a test for what nobody can answer',
    files: { 'table.yaml': table.replace('kind: learn', 'kind: unanswerable') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:5  goal[0].satisfiedBy  is not for an item of kind "unanswerable", which is satisfied when the target says that it cannot tell; remove it, or make the item "learn"',
    ],
  },
  {
    name: 'an invalid pattern',
    files: { 'table.yaml': table.replace('{ says: 555-0142 }', "{ not: { matches: '(' } }") },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:8:36  goal[0].satisfiedBy.not.matches  expected a JavaScript regular expression: Invalid regular expression: /(/iu: Unterminated group',
    ],
  },
  {
    name: 'examples that the check contradicts',
    files: {
      'table.yaml': table.replace('Call 555-0142.', 'Call us.').replace('It is 555-0143.', 'Dial 555 0142.'),
    },
    message: [
      '2 problems in 1 file; nothing was run.',
      '  table.yaml:10:37  goal[0].examples.satisfying[1]  does not satisfy the item\'s check, though it should: "Call us."',
      '  table.yaml:11:47  goal[0].examples.failing[1]  satisfies the item\'s check, though it should not: "Dial 555 0142."',
    ],
  },
  {
    name: 'a check without examples',
    files: { 'table.yaml': table.replace(/ {4}examples:[\s\S]*(?=knows)/, '') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:5:5  goal[0]  has "satisfiedBy" but no "examples"; give two replies that satisfy it and two that do not',
    ],
  },
  {
    name: 'names that do not exist',
    files: {
      'table.yaml': table
        .replace('say: phone', 'needs: [citty]\n    after: [fone]\n    say: phone')
        .concat('alternatives: { town: Oakland }\n'),
    },
    message: [
      '3 problems in 1 file; nothing was run.',
      '  table.yaml:7:13  goal[0].needs[0]  "citty" is not under "knows"; did you mean "city"?',
      '  table.yaml:8:13  goal[0].after[0]  "fone" is no goal item; did you mean "phone"?',
      '  table.yaml:16:17  alternatives.town  is not under "knows"; slots: city',
    ],
  },
  {
    name: 'items that wait in a circle',
    files: {
      'table.yaml': table.replace(
        'goal:',
        'goal:\n  - { id: a, kind: task, say: A, after: [b] }\n  - { id: b, kind: task, say: B, after: [a] }',
      ),
    },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:5:41  goal[0].after  waits in a circle: a, b; break the circle',
    ],
  },
  {
    name: 'an item twice',
    files: { 'table.yaml': table.replace('goal:', 'goal:\n  - { id: phone, kind: task, say: A }') },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  table.yaml:6:9  goal[1].id  "phone" is the id of goal[0] too',
    ],
  },
  {
    name: 'ids twice in the suite',
    files: {
      'suite.yaml':
        'id: small\nscenarios: [table.yaml, table.yaml]\npersonas: [brief.yaml, brief.yaml]\ntargets:\n  - id: one\n  - id: one\n',
    },
    message: [
      '3 problems in 3 files; nothing was run.',
      '  brief.yaml:1:5  id  another persona of this suite has the id "brief"',
      '  suite.yaml:6:9  targets[1].id  another target of this suite has the id "one"',
      '  table.yaml:1:5  id  another scenario of this suite has the id "table"',
    ],
  },
  {
    name: 'a name in the system prompt that nothing fills',
    files: { 'suite.yaml': suite.concat("    systemPrompt: 'You work in {{citty}}. {{fact}} {{phone number}}'\n") },
    message: [
      '2 problems in 1 file; nothing was run.',
      '  suite.yaml:6:19  targets[0].systemPrompt  {{citty}} is no name of scenario "table"; names: phone number, facts, title, domain',
      '  suite.yaml:6:19  targets[0].systemPrompt  {{fact}} is no name of scenario "table"; did you mean "facts"?',
    ],
  },
  {
    name: 'a persona of another language',
    files: { 'brief.yaml': 'id: brief\ntitle: Brief\nmanner: [brief]\nlanguage: de\n' },
    message: [
      '1 problem in 1 file; nothing was run.',
      '  brief.yaml:4:11  language  expected the language of the suite\'s scenarios, en, got "de"; put other languages in a suite of their own',
    ],
  },
  {
    name: 'addresses of other machines',
    files: {
      'suite.yaml': suite
        .replace('[brief.yaml]', '["//host/brief.yaml"]')
        .concat('    model: https://models.example/m.gguf\n    adapters: [{ path: "hf:some/adapter" }]\n'),
    },
    message: [
      '3 problems in 1 file; nothing was run.',
      '  suite.yaml:3:12  personas[0]  expected a path on this machine; addresses of other machines are never opened (bring the file over and give its path), got "//host/brief.yaml"',
      '  suite.yaml:6:12  targets[0].model  expected a path on this machine; addresses of other machines are never opened (bring the file over and give its path), got "https://models.example/m.gguf"',
      '  suite.yaml:7:24  targets[0].adapters[0].path  expected a path on this machine; addresses of other machines are never opened (bring the file over and give its path), got "hf:some/adapter"',
    ],
  },
  {
    name: 'missing models',
    files: {
      'suite.yaml': suite.concat('    model: models/none.gguf\n    adapters: [{ path: none.lora }]\n'),
    },
    message: [
      '2 problems in 1 file; nothing was run.',
      '  suite.yaml:6:12  targets[0].model  no such file: models/none.gguf; put a GGUF file there, correct the path, or write "starter" for the model that ships',
      '  suite.yaml:7:24  targets[0].adapters[0].path  no such file: none.lora; put a GGUF file there, correct the path, or write "starter" for the model that ships',
    ],
  },
  {
    name: 'missing files',
    files: { 'suite.yaml': 'id: small\nscenarios: [none.yaml]\npersonas: [also/none.yaml]\ntargets: [target.yaml]\n' },
    message: [
      '3 problems in 1 file; nothing was run.',
      '  suite.yaml:2:13  scenarios[0]  no such file: none.yaml; paths start at the file that names them',
      '  suite.yaml:3:12  personas[0]  no such file: also/none.yaml; paths start at the file that names them',
      '  suite.yaml:4:11  targets[0]  no such file: target.yaml; paths start at the file that names them',
    ],
  },
  {
    name: 'files that cannot be read',
    files: {
      'suite.yaml':
        'id: small\nscenarios: [empty.yaml, comments.yaml, notes.txt, large.yaml, bomb.yaml]\npersonas: [garbage.yaml, zero.yaml, list.yaml, broken.yaml]\ntargets:\n  - id: one\n',
      'empty.yaml': '',
      'comments.yaml': '# nothing yet\n',
      'notes.txt': 'id: notes\n',
      'large.yaml': '#'.repeat(1_100_000),
      'bomb.yaml': `a: &a [x, x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
        .join('\n')}\n`,
      'garbage.yaml': Buffer.from([0xff, 0xfe, 0x00, 0x81]),
      'zero.yaml': 'id: a\0b\n',
      'list.yaml': '- id: brief\n',
      'broken.yaml': 'id: brief\ntitle: "Brief\nmanner: [brief\n',
    },
    message: [
      '9 problems in 9 files; nothing was run.',
      '  bomb.yaml:1:1  cannot be read as YAML: more than 50 uses of YAML aliases',
      '  broken.yaml:4:1  cannot be read as YAML: Missing closing "quote',
      '  comments.yaml:1:1  expected content, got comments only',
      '  empty.yaml:1:1  expected content, got an empty file',
      '  garbage.yaml:1:1  expected UTF-8 text, got binary data or another encoding',
      '  large.yaml:1:1  expected at most 1 MB, got 1.05 MB',
      '  list.yaml:1:1  expected a group of keys, got a list',
      '  notes.txt:1:1  expected a file that ends in .yaml, .yml or .json, got ".txt"',
      '  zero.yaml:1:1  expected text, got binary data',
    ],
  },
];

const said = (lines: readonly string[]): string => ['bad-files', ...lines].join('\n');

describe('a suite whose files are wrong', () => {
  it.each(cases)('names $name', async ({ files, message }) => {
    expect(await failureOf(suiteFolder(files))).toBe(said(message));
  });

  it('names a directory', async () => {
    const folder = suiteFolder();
    rmSync(join(folder, 'table.yaml'));
    mkdirSync(join(folder, 'table.yaml'));
    expect(await failureOf(folder)).toBe(
      said(['1 problem in 1 file; nothing was run.', '  table.yaml:1:1  expected a file, got a directory']),
    );
  });

  it('names a suite that is not there', async () => {
    expect(await failureOf(suiteFolder(), 'none.yaml')).toBe(
      said(['1 problem in 1 file; nothing was run.', '  none.yaml:1:1  no such file; check the path that names it']),
    );
  });

  it('carries every problem as data', async () => {
    const folder = suiteFolder({ 'brief.yaml': 'id: brief\ntitle: Brief\nmaner: [brief]\nmanner: [brief]\n' });
    const error: unknown = await loadSuite(join(folder, 'suite.yaml'), {
      starterPath: join(folder, 'starter.gguf'),
    }).catch((reason: unknown) => reason);
    expect(error instanceof AppError && error.details).toEqual({
      problems: [
        {
          file: join(folder, 'brief.yaml'),
          line: 3,
          column: 1,
          path: 'maner',
          message: 'is not known here',
          hint: 'did you mean "manner"?',
        },
      ],
    });
  });
});

describe('a good suite', () => {
  const load = (folder: string, options = {}) =>
    loadSuite(join(folder, 'suite.yaml'), { starterPath: join(folder, 'starter.gguf'), ...options });

  it('becomes one value with absolute models and every default', async () => {
    const folder = suiteFolder({
      'suite.yaml': suite.concat('  - targets/two.yaml\nsimulator: { attempts: 2 }\n'),
      'targets/two.yaml': 'id: two\nmodel: ../other.gguf\nadapters: [{ path: fine.gguf }]\nsystemPrompt: ""\n',
      'targets/fine.gguf': 'GGUF',
      'other.gguf': 'GGUF',
    });
    const sampling = { temperature: 0.4, topK: 40, topP: 0.95, minP: 0, repeatPenalty: 1, maxTokens: 60 };
    const { scenarios, personas, ...rest } = await load(folder, { sessions: 3, seed: 9 });
    expect([scenarios.map(({ id }) => id), personas.map(({ id }) => id), rest]).toEqual([
      ['table'],
      ['brief'],
      {
        id: 'small',
        title: 'small',
        seed: 9,
        targets: [
          {
            id: 'one',
            model: join(folder, 'starter.gguf'),
            adapters: [],
            systemPrompt: 'You are a helpful assistant.\nFacts: {{facts}}',
            sampling,
          },
          {
            id: 'two',
            model: join(folder, 'other.gguf'),
            adapters: [{ path: join(folder, 'targets/fine.gguf'), scale: 1 }],
            systemPrompt: '',
            sampling,
          },
        ],
        simulator: {
          model: join(folder, 'starter.gguf'),
          adapters: [],
          sampling,
          attempts: 2,
        },
        replicates: 1,
        concurrency: 8,
        contextSize: 1024,
        sessionLimit: 3,
        gates: [],
        withoutEvidence: 'fail',
      },
    ]);
  });

  it('may be JSON', async () => {
    const folder = suiteFolder({
      'suite.json': JSON.stringify(
        { id: 'j', scenarios: ['table.yaml'], personas: ['brief.yaml'], targets: [{ id: 'a' }] },
        null,
        '\t',
      ),
    });
    const loaded = await loadSuite(join(folder, 'suite.json'), { starterPath: join(folder, 'starter.gguf') });
    expect(loaded.id).toBe('j');
  });

  it('takes other models from the command line, also where its own are missing', async () => {
    const folder = suiteFolder({ 'suite.yaml': suite.concat('    model: none.gguf\n'), 'other.gguf': 'GGUF' });
    const other = join(folder, 'other.gguf');
    const loaded = await load(folder, { targetModel: other, simulatorModel: other });
    expect([loaded.targets[0]?.model, loaded.simulator.model]).toEqual([other, other]);
  });

  it.each([
    ['https://models.example/m.gguf', 'bad-input', 'expected a path on this machine'],
    ['/none/m.gguf', 'model-not-found', 'no such file: /none/m.gguf'],
  ])('refuses %s from the command line', async (targetModel, code, words) => {
    await expect(load(suiteFolder(), { targetModel })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });
});
