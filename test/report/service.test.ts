// Reports of stored runs: what they say, baselines, and refusals.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReportService } from '../../src/core/report/service.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { temporaryFolder, temporaryStore, thrownBy } from '../store/fixtures.ts';
import { aJudgedRun, type Shown, scenarios, sessionsOf } from './fixtures.ts';
import { hostileRun } from './hostile.ts';

async function storeOf(
  runs: Readonly<Record<string, Readonly<Record<string, readonly Shown[]>>>>,
  change: { readonly session?: Partial<Session>; readonly gates?: readonly string[]; readonly dry?: boolean } = {},
) {
  const store = await temporaryStore();
  for (const [id, shown] of Object.entries(runs)) {
    const { run, suite, sessions } = aJudgedRun(id, sessionsOf(id, shown, change.session), {
      run: { engine: change.dry === true ? 'scripted' : 'llama' },
      suite: { gates: [...(change.gates ?? [])] },
    });
    store.runs.create(run, suite, sessions);
    store.runs.setStatus(id, { status: 'finished' });
  }
  return { store, reports: createReportService({ store, now: () => 7 }) };
}

describe('the headline', () => {
  it('tells gates first, then what the target reached with its interval', async () => {
    const { reports } = await storeOf({ run: scenarios(12, [1, 1, 0, 1]) }, { gates: ['success.lower >= 0.9'] });
    expect(reports.report('run').headline).toMatch(
      /^1 of 1 gate failed\. target met 75% of its users’ goals \(\d+% to \d+%\), and 75% of sessions succeeded in full \(\d+% to \d+%\), in 48 sessions of 12 scenarios\.$/,
    );
  });

  it('claims nothing where nothing was counted', async () => {
    const { reports } = await storeOf({ run: { a: ['invalid'], b: ['unknown'] }, none: { a: ['invalid'] } });
    expect(['run', 'none'].map((run) => reports.report(run).headline)).toEqual([
      'Of target no goal is known: its goal items have no test.',
      'No session of target can be counted, so it has no rates.',
    ]);
  });
});

describe('a file', () => {
  it('is not written over a folder', async () => {
    const { reports } = await storeOf({ run: { a: [1] } });
    const folder = temporaryFolder();
    await expect(reports.write('run', 'markdown', folder)).rejects.toMatchObject({
      code: 'bad-input',
      message: `${folder}: expected the name of a file to write, got a folder. Name a file in it.`,
    });
  });
});

describe('the notes', () => {
  it('say what a dry run is worth and what was counted apart', async () => {
    const { reports } = await storeOf({ run: { a: [1, 'invalid'], b: [1] } }, { dry: true });
    const { dryRun, headline, notes } = reports.report('run');
    expect([dryRun, headline.slice(0, 45), notes.slice(0, 2)]).toEqual([
      true,
      'Dry run, which says nothing about any model: ',
      [
        'Dry run: a script spoke for both sides. These figures say nothing about any model.',
        'Counted apart and left out of the rates: 1 invalid (the simulator broke).',
      ],
    ]);
  });
});

describe('sessions to look at first', () => {
  it('are the worst of each scenario, then the next worst, invalid ones last', async () => {
    const { reports } = await storeOf({ run: { a: [0, 0.5, 1], b: [0.5, 'invalid'], c: [1, 1] } });
    expect(reports.report('run').worst.map(({ sessionId }) => sessionId)).toEqual(['run-0', 'run-3', 'run-1', 'run-4']);
  });
});

describe('baselines', () => {
  it('stand for their run in comparisons', async () => {
    const { reports } = await storeOf({ before: scenarios(2, [1]), after: scenarios(2, [1]) });
    const saved = reports.saveBaseline('main', 'before');
    const { first, second } = reports.compare('main', 'after', null);
    expect([saved, reports.baselines(), first.runId, second.runId]).toEqual([
      { name: 'main', runId: 'before', savedAt: 7 },
      [saved],
      'before',
      'after',
    ]);
  });

  it('are finished runs with a usable name only', async () => {
    const { store, reports } = await storeOf({ run: scenarios(2, [1]) });
    store.runs.setStatus('run', { status: 'interrupted' });
    expect([
      thrownBy(() => reports.saveBaseline('main', 'run')),
      thrownBy(() => reports.saveBaseline('last', 'run')),
      thrownBy(() => reports.saveBaseline('main', 'none')),
    ]).toMatchObject([
      { code: 'bad-input', message: expect.stringContaining('Run run is interrupted') },
      { code: 'bad-input', message: expect.stringContaining('"last" cannot name a baseline') },
      { code: 'not-found' },
    ]);
  });
});

/** A run of as many targets as are named, which did the same. */
async function runOfTargets(...targets: readonly string[]) {
  const store = await temporaryStore();
  const { run, suite, sessions } = aJudgedRun(
    'run',
    targets.flatMap((targetId) => sessionsOf(targetId, scenarios(3, [1, 0]), { runId: 'run', targetId })),
  );
  store.runs.create(
    run,
    suite,
    sessions.map((session, ordinal) => ({ ...session, ordinal })),
  );
  return createReportService({ store, now: () => 7 });
}

describe('a comparison of one run', () => {
  it('is of its two targets, and asks where it has one or three', async () => {
    const { first, second } = (await runOfTargets('one', 'two')).compare('run', null, null);
    const [alone, three] = [await runOfTargets('one'), await runOfTargets('one', 'two', 'three')];
    expect([first.label, second.label]).toEqual(['one', 'two']);
    expect([
      thrownBy(() => alone.compare('run', null, null)),
      thrownBy(() => three.compare('run', null, null)),
    ]).toMatchObject([
      { code: 'bad-input', message: expect.stringContaining('Run run has one target, one: name a second run.') },
      { code: 'bad-input', message: expect.stringContaining('two of its targets (one, two, three)') },
    ]);
  });
});

describe('a report', () => {
  it('that cannot be written says where and what to do', async () => {
    const { reports } = await hostileRun();
    const file = join(temporaryFolder(), 'missing', 'report.html');
    await expect(reports.write('run', 'html', file)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/report\.html: cannot be written \(ENOENT.*Choose another place\.$/),
    });
  });

  it('compares the two targets of a run by itself', async () => {
    const { comparison, headline } = (await runOfTargets('one', 'two')).report('run');
    expect([comparison?.pairs, headline]).toEqual([
      6,
      'No difference between one and two was shown in 6 paired sessions of 3 scenarios.',
    ]);
  });
});
