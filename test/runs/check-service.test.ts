// Checks of stored runs: the run's own as its sessions end, and others applied afterwards.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReportService } from '../../src/core/report/service.ts';
import { assessEnded } from '../../src/core/runs/assess.ts';
import { checkRun } from '../../src/core/runs/check-service.ts';
import { sessionCheckSchema } from '../../src/shared/schemas/session-check.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, temporaryFolder, temporaryStore } from '../store/fixtures.ts';

const polite = sessionCheckSchema.parse({ id: 'polite', test: { contains: 'please' } });

/** Two sessions: the first says please, the second does not and is invalid. */
async function storedRun() {
  const store = await temporaryStore();
  const suite = { ...aSuite, scenarios: aSuite.scenarios.map((one) => ({ ...one, checks: [polite] })) };
  const sessions = ['Tell me your name, please.', 'Tell me your name.'].map((text, ordinal) => ({
    text,
    session: aSession({
      id: `run-${ordinal}`,
      ordinal,
      replicate: ordinal,
      status: 'finished',
      outcome: anOutcome(ordinal === 0 ? {} : { reason: 'invalid' }),
    }),
  }));
  store.runs.create(
    aRun({ engine: 'llama', status: 'planned', sessions: 2 }),
    suite,
    sessions.map(({ session }) => session),
  );
  for (const { text, session } of sessions) {
    await store.turns.add(aTurn({ sessionId: session.id }));
    await store.turns.add(aTurn({ sessionId: session.id, index: 1, speaker: 'assistant', text }));
    await assessEnded(store, suite, session, 3);
  }
  store.runs.setStatus('run', { status: 'finished' });
  return { store, reports: createReportService({ store, now: () => 9 }) };
}

describe('the checks of a run', () => {
  it('become metrics of its valid sessions, with coherence, and of its slices', async () => {
    const { reports } = await storedRun();
    const { targets } = reports.report('run');
    const shown = (measures: (typeof targets)[number]['measures']) =>
      measures
        .filter(({ source }) => source === 'check')
        .map(({ metric, estimate, sessions, withInvalid }) => [metric, estimate, sessions, withInvalid]);
    const expected = [
      ['coherence', 1, 1, { lowest: 0.5, highest: 1 }],
      ['polite', 1, 1, { lowest: 0.5, highest: 1 }],
    ];
    expect([shown(targets[0]?.measures ?? []), shown(targets[0]?.scenarios[0]?.measures ?? [])]).toEqual([
      expected,
      expected,
    ]);
  });

  it('applied afterwards are stored beside the run’s own, and count from then on', async () => {
    const { store, reports } = await storedRun();
    const file = join(temporaryFolder(), 'checks.yaml');
    writeFileSync(file, 'id: more\nchecks:\n  - { id: short, test: { length: { words: { most: 3 } } } }\n');
    const own = store.verdicts.ofSession('run-0');
    const assessment = await checkRun(store, 'run', file, () => 4);
    expect({
      assessment: [assessment.id, assessment.kind, assessment.name, assessment.status, assessment.done],
      own: store.verdicts.ofSession('run-0').slice(0, 2),
      behind: reports.behind('run', 'short', null),
    }).toEqual({
      assessment: ['run-v2', 'checks', 'more', 'finished', 2],
      own,
      behind: [{ sessionId: 'run-0', number: 1, targetId: 'target', value: 0 }],
    });
  });

  it('applied once more are an assessment of their own, and its verdicts count', async () => {
    const { store, reports } = await storedRun();
    const again = await checkRun(store, 'run', null, () => 4);
    expect([again.id, again.kind, again.done, reports.behind('run', 'polite', null).map(({ value }) => value)]).toEqual(
      ['run-v2', 'suite', 4, [1]],
    );
  });

  it('of a broken file are refused with the place, and nothing is stored', async () => {
    const { store } = await storedRun();
    const file = join(temporaryFolder(), 'checks.yaml');
    writeFileSync(
      file,
      'id: more\nchecks:\n  - { id: coherence, test: { matches: "(" } }\n  - { id: a, test: { json: { type: objekt } } }\n  - { id: a, test: { mention: { x: [y] } } }\n',
    );
    const failure: unknown = await checkRun(store, 'run', file, () => 4).catch((error: unknown) => error);
    expect([(failure as Error).message.replaceAll(file, 'F'), store.verdicts.ofRun('run').length]).toEqual([
      expect.stringContaining('F:5:22  checks[2].test.mention  is not known here; did you mean "mentions"?'),
      1,
    ]);
    writeFileSync(
      file,
      'id: more\nchecks:\n  - { id: coherence, test: { matches: "(" } }\n  - { id: a, test: { json: { type: objekt } } }\n',
    );
    const second: unknown = await checkRun(store, 'run', file, () => 4).catch((error: unknown) => error);
    expect((second as Error).message.replaceAll(file, 'F').split('\n')).toEqual([
      '3 problems in 1 file; nothing was run.',
      '  F:3:11  checks[0].id  "coherence" is a metric of every run; take another name',
      expect.stringContaining('F:3:39  checks[0].test.matches  expected a JavaScript regular expression: '),
      expect.stringContaining('F:4:28  checks[1].test.json  expected a JSON Schema: '),
    ]);
  });
});
