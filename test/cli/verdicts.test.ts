// `rehearsal check`, `judge` and `calibrate` from outside, on a run of the real starter.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rehearsal, temporaryFolder } from './harness.ts';

it('checks, judges and calibrates a stored run, each beside what was there', async () => {
  const folder = temporaryFolder();
  const checks = join(folder, 'checks.yaml');
  writeFileSync(checks, 'id: mine\nchecks:\n  - { id: short, test: { length: { words: { most: 12 } } } }\n');
  const run = await rehearsal(['run', 'first-look', '--sessions', '4', '--json'], folder);
  const checked = await rehearsal(['check', 'last', '--checks', checks, '--json'], folder);
  const judged = await rehearsal(
    ['judge', 'last', '--rubric', 'coherence', '--model', 'starter', '--sessions', '2', '--json'],
    folder,
  );
  const answers = { input: 'y\nx\nn\nb\ny\nq\n' };
  const asked = await rehearsal(['calibrate', 'last', '--metric', 'short', '--sessions', '3'], folder, answers);
  const told = await rehearsal(['calibrate', 'last', '--metric', 'short', '--result', '--json'], folder);
  const shown = await rehearsal(['show', 'last', '1', '--json'], folder);
  const judge = JSON.parse(judged.stdout);
  const usable = judge.dimensions.reduce((sum: number, one: { usable: number }) => sum + one.usable, 0);
  expect({
    codes: [run, checked, asked, told, shown].map(({ code }) => code),
    judged: [judged.code, /No answer of the judge can be used: \d broken/.test(judged.stderr)],
    checked: JSON.parse(checked.stdout).targets[0].measures.map(({ metric }: { metric: string }) => metric),
    judge: [judge.assessment.status, judge.assessment.done, judge.assessment.judge.sameAs],
    flagged: judged.stderr.includes('The judge is the same model as the simulator and the target assistant'),
    blind: asked.stdout.includes('short: is it there in the assistant’s turns?') && !asked.stdout.includes('✗'),
    // Yes, then no, taken back and yes instead; the third was left.
    answered: [JSON.parse(told.stdout).calibration.answered, JSON.parse(told.stdout).prevalence.count],
    names: [...new Set(JSON.parse(shown.stdout).verdicts.map(({ name }: { name: string }) => name))].toSorted(),
  }).toEqual({
    codes: [0, 0, 0, 0, 0],
    // The toy seldom gives an answer that can be used, and that is no success.
    judged: usable === 0 ? [3, true] : [0, false],
    checked: ['coherence', 'short'],
    judge: ['finished', 4, ['simulator', 'target assistant']],
    flagged: true,
    blind: true,
    answered: [2, 2],
    names: ['answers', 'coherence', 'keeps_to_what_was_said', 'short'],
  });
});

it('says what is wrong with checks, rubrics and metrics, with exit code 2', async () => {
  const folder = temporaryFolder();
  const checks = join(folder, 'checks.yaml');
  writeFileSync(checks, 'id: mine\nchecks:\n  - { id: short, test: { lenght: { words: { most: 12 } } } }\n');
  await rehearsal(['run', 'first-look', '--sessions', '1', '--dry-run'], folder);
  const failures = [
    await rehearsal(['check', 'last', '--checks', checks], folder),
    await rehearsal(['judge', 'last', '--rubric', 'service', '--model', 'starter'], folder),
    await rehearsal(['calibrate', 'last', '--metric', 'coherence'], folder),
  ];
  expect(failures.map(({ code, stderr }) => [code, stderr.replaceAll(`${folder}/`, '').trim()])).toEqual([
    [2, expect.stringContaining('checks.yaml:3:26  checks[0].test.lenght  is not known here; did you mean "length"?')],
    [2, expect.stringContaining('is a dry run: a script spoke, so there is nothing to judge.')],
    [2, expect.stringContaining('is a dry run: a script spoke, so there is nothing to calibrate.')],
  ]);
});
