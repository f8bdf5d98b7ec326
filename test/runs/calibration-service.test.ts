// Calibration: a blind queue that can be left and taken up, and what the verdicts are worth against a person's answers.
import { describe, expect, it } from 'vitest';
import { ownAssessment } from '../../src/core/runs/assess.ts';
import { createCalibrationService } from '../../src/core/runs/calibration-service.ts';
import { sessionCheckSchema } from '../../src/shared/schemas/session-check.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, temporaryStore, thrownBy } from '../store/fixtures.ts';

const rude = sessionCheckSchema.parse({ id: 'rude', title: 'Rudeness', test: { contains: 'whatever' } });

/** Sessions with a verdict each: 1 present, 0 absent, null unknown; the last one is invalid. */
async function verdictsOf(scores: readonly (number | null)[]) {
  const store = await temporaryStore();
  const suite = { ...aSuite, scenarios: aSuite.scenarios.map((one) => ({ ...one, checks: [rude] })) };
  const sessions = scores.map((_, ordinal) =>
    aSession({
      id: `run-${ordinal}`,
      ordinal,
      replicate: ordinal,
      status: 'finished',
      outcome: anOutcome(ordinal === scores.length - 1 ? { reason: 'invalid' } : {}),
    }),
  );
  store.runs.create(aRun({ engine: 'llama', status: 'planned', sessions: scores.length }), suite, sessions);
  store.runs.setStatus('run', { status: 'finished' });
  for (const { id } of sessions) await store.turns.add(aTurn({ sessionId: id, text: `I am ${id}` }));
  const { id: assessmentId } = store.verdicts.create(ownAssessment(suite, 'run', 1));
  store.verdicts.add(
    scores.map((score, ordinal) => ({
      assessmentId,
      sessionId: `run-${ordinal}`,
      name: 'rude',
      repeat: 0,
      result: score === null ? ('unknown' as const) : score === 1 ? ('fail' as const) : ('pass' as const),
      score,
      answer: null,
      detail: 'secret',
      evidence: [],
    })),
  );
  return { store, service: createCalibrationService(store, () => 9) };
}

describe('calibration', () => {
  it('shows sampled sessions one after another without any verdict, and can be left and taken back', async () => {
    const { service } = await verdictsOf([1, 0, null, 1, 0, 1]);
    const { id, total, question } = service.start({ runId: 'run', metric: 'rude', sessions: 10, seed: 3 });
    const first = service.next(id);
    service.answer(id, 0, 'yes');
    const second = service.next(id);
    service.answer(id, 1, 'cannot-tell');
    service.answer(id, 0, null);
    expect({
      total,
      question,
      keys: Object.keys(first.item ?? {}),
      secret: JSON.stringify(first).includes('secret'),
      positions: [first.item?.position, second.item?.position, service.next(id).item?.position],
      answered: service.next(id).calibration.answered,
    }).toEqual({
      // Neither the one without a verdict nor the invalid one.
      total: 4,
      question: 'Rudeness: is it there in the assistant’s turns?',
      keys: ['position', 'scenario', 'facts', 'turns'],
      secret: false,
      positions: [0, 1, 0],
      answered: 1,
    });
  });

  it('holds the verdicts against the answers and corrects their rate', async () => {
    // 30 called rude and 30 not; the person agrees on 27 and 24 of them.
    const scores = [...Array<number>(30).fill(1), ...Array<number>(30).fill(0), 0];
    const { store, service } = await verdictsOf(scores);
    const { id } = service.start({ runId: 'run', metric: 'rude', sessions: 60, seed: 1 });
    for (const { position, sessionId } of store.calibrations.items(id)) {
      const ordinal = Number(sessionId.slice(4));
      service.answer(id, position, ordinal < 27 || (ordinal >= 30 && ordinal < 36) ? 'yes' : 'no');
    }
    const { table, agreement, prevalence, kappa, sensitivity, specificity, rates } = service.result(id);
    const rounded = (value: number | null | undefined): number => Number((value ?? Number.NaN).toFixed(3));
    expect({
      table,
      shares: [agreement, prevalence, sensitivity, specificity].map(({ estimate }) => rounded(estimate)),
      kappa: rounded(kappa?.estimate),
      rates: rates.map(({ targetId, sessions, apparent, corrected }) => [
        targetId,
        sessions,
        apparent,
        rounded(corrected?.estimate),
      ]),
    }).toEqual({
      table: { bothYes: 27, onlyVerdict: 3, onlyPerson: 6, bothNo: 24 },
      shares: [0.85, 0.55, 0.818, 0.889],
      kappa: 0.7,
      // (0.5 + 0.889 - 1) / (0.818 + 0.889 - 1): the person's own share of yes.
      rates: [['target', 60, 0.5, 0.55]],
    });
  });

  it('refuses metrics that no verdict answers with yes or no, naming those that do', async () => {
    const { service } = await verdictsOf([1, 0]);
    expect(thrownBy(() => service.start({ runId: 'run', metric: 'coherence', sessions: 5, seed: 1 }))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('metrics that do: rude'),
    });
  });
});
