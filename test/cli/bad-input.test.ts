// What a user's mistakes lead to: one readable message, the right exit code, no stack trace, nothing run.
import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rehearsal, starter, temporaryFolder } from './harness.ts';

type Mistake = {
  readonly name: string;
  /** Prepares files in the folder and gives the arguments. */
  readonly make: (folder: string) => readonly string[];
  readonly code: number;
  readonly says: readonly RegExp[];
};

const mistakes: readonly Mistake[] = [
  { name: 'no command', make: () => [], code: 2, says: [/Usage: rehearsal/] },
  {
    name: 'an unknown command',
    make: () => ['rn'],
    code: 2,
    says: [/^rehearsal: unknown command 'rn'/, /Did you mean run\?/],
  },
  {
    name: 'an unknown option',
    make: () => ['runs', '--jsn'],
    code: 2,
    says: [/^rehearsal: unknown option '--jsn'/, /Add --help to a command to see how it is used/],
  },
  {
    name: 'a folder as model',
    make: () => ['models', 'add', '.'],
    code: 2,
    says: [/^rehearsal: \/.*: expected a GGUF file, got a folder\. Name the file in it/],
  },
  { name: 'an unknown suite', make: () => ['run', 'first-lok'], code: 2, says: [/first-lok/, /first-look/] },
  {
    name: 'a data directory in a place that takes no folder, and would be asked for one for ever',
    make: () => ['runs', '--data-dir', '/proc/1/x'],
    code: 2,
    says: [/^rehearsal: \/proc\/1\/x: cannot be used as data directory/, /Give another with --data-dir/],
  },
  {
    name: 'a file as data directory',
    make: (folder) => {
      writeFileSync(join(folder, 'file'), '');
      return ['doctor', '--data-dir', 'file'];
    },
    code: 2,
    says: [/^rehearsal: \/.*file: cannot be used as data directory \(expected a folder, got a file\)/, /--data-dir/],
  },
  {
    name: 'a data directory without a name',
    make: () => ['runs', '--data-dir', ''],
    code: 2,
    says: [/expected a folder as --data-dir, got nothing/],
  },
  {
    name: 'a number out of range',
    make: () => ['run', 'first-look', '--sessions', '0'],
    code: 2,
    says: [/--sessions 0/, /whole number/],
  },
  {
    name: 'a model on another machine',
    make: () => ['run', 'first-look', '--target', 'https://models.example/m.gguf'],
    code: 2,
    says: [/path on this machine/],
  },
  {
    name: 'a model that is not there',
    make: () => ['run', 'first-look', '--target', 'absent.gguf'],
    code: 2,
    says: [/absent\.gguf/, /no such file/i],
  },
  {
    name: 'a model that is no GGUF',
    make: (folder) => {
      writeFileSync(join(folder, 'notes.gguf'), 'These are notes, not a model.'.repeat(50));
      return ['run', 'first-look', '--target', 'notes.gguf'];
    },
    code: 2,
    says: [/notes\.gguf/, /GGUF/],
  },
  {
    name: 'a truncated model',
    make: (folder) => {
      copyFileSync(starter, join(folder, 'cut.gguf'));
      truncateSync(join(folder, 'cut.gguf'), 5_000_000);
      return ['run', 'first-look', '--target', 'cut.gguf'];
    },
    code: 2,
    says: [/cut\.gguf/, /truncated|cut short|incomplete/i],
  },
  {
    name: 'a suite with several mistakes',
    make: (folder) => {
      writeFileSync(
        join(folder, 'bad.yaml'),
        'id: bad\nscenaros:\n  - a.yaml\npersonas: []\ntargets:\n  - id: T\n    model: starter\n',
      );
      return ['run', 'bad.yaml'];
    },
    code: 2,
    says: [/bad\.yaml:2:1 .*did you mean "scenarios"/, /bad\.yaml:4:11 /, /bad\.yaml:6:9 /],
  },
  { name: 'an unknown run', make: () => ['show', '2020'], code: 2, says: [/2020/] },
  { name: 'nothing to resume', make: () => ['resume', 'last'], code: 2, says: [/no run/i] },
];

describe('a mistake on the command line', () => {
  it.each(mistakes)('$name', async ({ make, code, says }) => {
    const folder = temporaryFolder();
    const result = await rehearsal(make(folder), folder);
    const said = result.stdout + result.stderr;
    expect({ code: result.code, missing: says.filter((pattern) => !pattern.test(said)), said }).toEqual({
      code,
      missing: [],
      said,
    });
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect((await rehearsal(['runs', '--json'], folder)).stdout).toBe('[]\n');
  });
});
