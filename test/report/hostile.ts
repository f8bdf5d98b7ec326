// A stored run whose models wrote everything that could break a report.
import { createReportService } from '../../src/core/report/service.ts';
import type { Store } from '../../src/core/store/store.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { anOutcome, aRun, aSession, aTurn, emptyGoal } from '../records.ts';
import { temporaryStore } from '../store/fixtures.ts';
import { suiteOf } from './fixtures.ts';

export const hostileText =
  '=cmd|\' /C calc\'!A0 "quoted", \r\n<script src="https://evil.example/x.js">alert(1)</script> ]]> &amp; \u0000\u001b[31m\ud800 | @everyone `code` \u202e<img src=x onerror=alert(1)>';

function failing(change: Partial<Session>): Session {
  return aSession({
    runId: 'run',
    status: 'finished',
    outcome: anOutcome({ reason: 'gave-up', items: { phone: 'unsatisfied' }, goalCompletion: 0, success: false }),
    turnCount: 2,
    ...change,
  });
}

/** Three sessions of one scenario: two failed ones with hostile turns, one invalid without turns. */
export async function hostileRun(): Promise<{
  readonly store: Store;
  readonly reports: ReturnType<typeof createReportService>;
}> {
  const store = await temporaryStore();
  const sessions = [
    failing({ id: 'run-0' }),
    failing({ id: 'run-1', ordinal: 1, replicate: 1 }),
    failing({
      id: 'run-2',
      ordinal: 2,
      replicate: 2,
      turnCount: 0,
      outcome: anOutcome({ reason: 'invalid', detail: hostileText }),
    }),
  ];
  const suite = suiteOf({ gates: ['success.lower >= 0.5'] });
  store.runs.create(aRun({ title: hostileText, engine: 'llama', sessions: 3 }), suite, sessions);
  const goal = { ...emptyGoal, items: { phone: { status: 'raised' as const, raised: 1, metAt: null } } };
  const move = { parts: [{ kind: 'ask' as const, items: ['phone'], say: 'phone number', slots: {} }], note: '[ask]' };
  await Promise.all(
    ['run-0', 'run-1'].flatMap((sessionId) => [
      store.turns.add(aTurn({ sessionId, goal, move, text: hostileText })),
      store.turns.add(aTurn({ sessionId, index: 1, speaker: 'assistant', goal, text: hostileText })),
    ]),
  );
  store.runs.setStatus('run', { status: 'finished', finishedAt: 2000 });
  return { store, reports: createReportService({ store, now: () => 7 }) };
}
