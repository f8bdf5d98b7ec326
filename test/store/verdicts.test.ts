// Verdicts and calibrations in the store: kept apart by assessment, never overwritten unasked, gone with their run.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/core/store/migrate.ts';
import { migrations } from '../../src/core/store/migrations/index.ts';
import type { NewAssessment } from '../../src/core/store/verdicts.ts';
import type { Verdict } from '../../src/shared/verdicts.ts';
import { createRun, temporaryFolder, temporaryStore, thrownBy, withDatabase } from './fixtures.ts';

const anAssessment: NewAssessment = {
  runId: 'run',
  kind: 'checks',
  name: 'mine',
  title: 'Mine',
  spec: [{ id: 'short' }],
  judge: null,
  status: 'finished',
  total: 1,
  createdAt: 5,
};

const verdictOf = (assessmentId: string, change: Partial<Verdict> = {}): Verdict => ({
  assessmentId,
  sessionId: 'run-0',
  name: 'short',
  repeat: 0,
  result: 'fail',
  score: 0,
  answer: null,
  detail: 'turn 2',
  evidence: [{ turn: 1, start: 0, end: 4, note: 'long' }],
  ...change,
});

describe('verdicts', () => {
  it('get their tables by migration 4, in a file of the version before', async () => {
    const names = await withDatabase(join(temporaryFolder(), 'rehearsal.db'), (database) => {
      const tables = () =>
        database.query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1").all();
      migrate(database, migrations.slice(0, 3), 0);
      const before = new Set(tables().map(({ name }) => name));
      migrate(database, migrations.slice(0, 4), 0);
      return tables()
        .map(({ name }) => name)
        .filter((name) => !before.has(name));
    });
    expect(names).toEqual(['assessments', 'calibration_items', 'calibrations', 'verdicts']);
  });

  it('of several assessments stand beside each other, with what each was made of', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const first = store.verdicts.create(anAssessment);
    const second = store.verdicts.create({ ...anAssessment, name: 'other' });
    store.verdicts.add([verdictOf(first.id), verdictOf(second.id, { result: 'pass', score: 1 })]);
    expect({
      kept: store.verdicts.ofRun('run').map(({ id, name, done }) => [id, name, done]),
      spec: store.verdicts.spec(first.id),
      ofSession: store.verdicts.ofSession('run-0'),
      scores: store.verdicts.values('run').map(({ score }) => score),
    }).toEqual({
      kept: [
        ['run-v1', 'mine', 1],
        ['run-v2', 'other', 1],
      ],
      spec: [{ id: 'short' }],
      ofSession: [verdictOf(first.id), verdictOf(second.id, { result: 'pass', score: 1 })],
      scores: [0, 1],
    });
  });

  it('are not overwritten, unless a session that is rehearsed again asks for it', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const { id } = store.verdicts.ownOf('run', () => ({ ...anAssessment, kind: 'suite', total: null }));
    store.verdicts.add([verdictOf(id)]);
    const refused = thrownBy(() => store.verdicts.add([verdictOf(id, { name: 'new' }), verdictOf(id, { score: 1 })]));
    const kept = store.verdicts.of(id).map(({ name, score }) => [name, score]);
    store.verdicts.add([verdictOf(id, { score: 1 })], { replace: true });
    expect([refused, kept, store.verdicts.of(id).map(({ score }) => score)]).toEqual([
      expect.objectContaining({ code: 'internal' }),
      [['short', 0]],
      [1],
    ]);
  });

  it('go with their run, and so do calibrations', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const { id } = store.verdicts.create(anAssessment);
    store.verdicts.add([verdictOf(id)]);
    const calibration = store.calibrations.create(
      { runId: 'run', assessmentId: id, name: 'short', question: 'Is it short?', createdAt: 6 },
      ['run-0'],
    );
    store.calibrations.answer(calibration.id, 0, 'yes', 7);
    const before = [store.calibrations.get(calibration.id).answered, store.calibrations.items(calibration.id)];
    store.runs.setStatus('run', { status: 'finished' });
    store.deletion.delete({ runId: 'run', sessionId: null });
    expect([before, store.verdicts.of(id), thrownBy(() => store.calibrations.get(calibration.id))]).toEqual([
      [1, [{ position: 0, sessionId: 'run-0', answer: 'yes' }]],
      [],
      expect.objectContaining({ code: 'not-found' }),
    ]);
  });
});
