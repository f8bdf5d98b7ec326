// Reports and gates from outside: exit codes, files, and the pipelines of docs/ci.md run as they are written.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openStore } from '../../src/core/store/store.ts';
import { aJudgedRun, scenarios, sessionsOf } from '../report/fixtures.ts';
import { cliFile, rehearsal, root, temporaryFolder } from './harness.ts';

/** A data folder with the finished runs "before" and "after"; the second has gates. */
async function storedRuns(gates: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ dataDir: join(folder, 'data') });
  for (const [id, values] of [['before', [1, 1, 0, 1]] as const, ['after', [0, 1, 0, 0]] as const]) {
    const { run, suite, sessions } = aJudgedRun(id, sessionsOf(id, scenarios(12, values)), {
      run: { createdAt: id === 'before' ? 1 : 2 },
      suite: { gates: [...gates] },
    });
    store.runs.create(run, suite, sessions);
    store.runs.setStatus(id, { status: 'finished' });
  }
  store.close();
  return folder;
}

describe('rehearsal report', () => {
  it('ends with 1 and the numbers when a gate failed, and still writes the report', async () => {
    const folder = await storedRuns(['success.lower >= 0.5', 'goal_completion.lower >= 0.1']);
    const { code, stdout, stderr } = await rehearsal(['report', 'last', '--format', 'junit', '--out', 'x.xml'], folder);
    expect([code, stdout, stderr.split('\n').filter((line) => line.startsWith('Gate')), readdirSync(folder)]).toEqual([
      1,
      '',
      [
        expect.stringMatching(/^Gate FAIL: success\.lower >= 0\.5: 25%, interval \d+% to \d+% \(Korn-Graubard/),
        expect.stringMatching(/^Gate pass: goal_completion\.lower >= 0\.1: 25%, interval/),
      ],
      ['data', 'x.xml'],
    ]);
  });

  it('prints to stdout without a file, and ends with 0 when every gate is passed', async () => {
    const folder = await storedRuns(['goal_completion.lower >= 0.1']);
    const { code, stdout } = await rehearsal(['report', 'last', '--json'], folder);
    expect([code, (JSON.parse(stdout) as { kind: string }).kind]).toEqual([0, 'rehearsal-report']);
  });
});

describe('rehearsal run', () => {
  it('ends with 1 when a gate of the suite failed, and prints its numbers', async () => {
    const folder = temporaryFolder();
    const suite = [
      'id: gated',
      `scenarios: [${JSON.stringify(`${root}/resources/scenarios/weather-for-a-walk.yaml`)}]`,
      `personas: [${JSON.stringify(`${root}/resources/personas/polite-planner.yaml`)}]`,
      'targets: [{ id: one }]',
      'gates: [turns <= 1]',
    ];
    writeFileSync(join(folder, 'suite.yaml'), `${suite.join('\n')}\n`);
    const { code, stdout } = await rehearsal(['run', 'suite.yaml'], folder);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^Gate FAIL: turns <= 1: \d+\.0, /m)]);
  });
});

describe('rehearsal compare', () => {
  it('compares a run with a baseline saved under a name', async () => {
    const folder = await storedRuns([]);
    const saved = await rehearsal(['baseline', 'save', 'main', 'before'], folder);
    const { code, stdout } = await rehearsal(['compare', 'main', 'last'], folder);
    expect([saved.stdout, code, stdout]).toEqual([
      'Baseline main is run before.\n',
      0,
      expect.stringMatching(
        /^run after against run before, in 48 paired sessions of 12 scenarios: goal completion fell from 75% to 25%/,
      ),
    ]);
  });

  it('refuses in one sentence what cannot be compared', async () => {
    const folder = await storedRuns([]);
    expect(await rehearsal(['compare', 'last', 'last'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'rehearsal: Both sides are target "target" of run after. Take two runs, or two targets of one. Name one target of each side; in the terminal with --targets FIRST,SECOND.\n',
    });
  });
});

/** Fenced blocks of docs/ci.md in one language. */
function blocks(language: string): readonly string[] {
  const text = readFileSync(join(root, 'docs/ci.md'), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block]) =>
    name === language && block !== undefined ? [block] : [],
  );
}

/** Runs a shell line where `rehearsal` is on the path and rehearse.sh in the folder. */
function inPipeline(line: string, folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'rehearsal'), `#!/bin/sh\nexec "${process.execPath}" "${cliFile}" "$@"\n`);
  chmodSync(join(bin, 'rehearsal'), 0o755);
  writeFileSync(join(folder, 'rehearse.sh'), blocks('sh')[0] ?? '');
  const path = [bin, dirname(process.execPath), process.env.PATH].join(':');
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, PATH: path, ...env } };
    execFile('/bin/sh', ['-c', line], options, (error) => resolve(error === null ? 0 : Number(error.code)));
  });
}

describe('the pipelines of docs/ci.md', () => {
  const kept = ['junit.xml', 'report.html', 'run.json', 'summary.md'];
  const written = (folder: string) => readdirSync(folder).filter((name) => kept.includes(name));

  it('the shell one rehearses, reports and ends with 0', async () => {
    const folder = temporaryFolder();
    const env = { REHEARSAL_DATA_DIR: join(folder, 'data') };
    const code = await inPipeline('sh rehearse.sh first-look --dry-run', folder, env);
    expect([code, written(folder)]).toEqual([0, kept]);
  });

  it('the shell one ends as the run does when there is nothing to report', async () => {
    const folder = temporaryFolder();
    const env = { REHEARSAL_DATA_DIR: join(folder, 'data') };
    const code = await inPipeline('sh rehearse.sh no-such-suite.yaml', folder, env);
    expect([code, written(folder)]).toEqual([2, ['run.json']]);
  });

  it('the GitLab one keeps every report it writes', async () => {
    const job = (parse(blocks('yaml')[1] ?? '') as { rehearse: { script: string[]; artifacts: { paths: string[] } } })
      .rehearse;
    const folder = temporaryFolder();
    const env = { REHEARSAL_DATA_DIR: join(folder, 'data'), SUITE: 'first-look', OPTIONS: '--dry-run --sessions 2' };
    const code = await inPipeline(job.script.join('\n'), folder, env);
    expect([code, written(folder), job.artifacts.paths.toSorted()]).toEqual([0, kept, kept]);
  });
});
