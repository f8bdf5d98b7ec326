// Runs of finished sessions for tests of metrics, comparisons, gates and reports.
import type { Outcome, Session } from '../../src/shared/dialogue.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';
import { anOutcome, aRun, aSession } from '../records.ts';
import { aSuite } from '../store/fixtures.ts';

export const nobody: ReadonlySet<string> = new Set();

/** A finished session: `'invalid'`, `'unknown'` (no test decides), or its goal completion, met when 1. */
export type Shown = number | 'invalid' | 'unknown';

function outcomeOf(shown: Shown): Outcome {
  if (shown === 'invalid') return anOutcome({ reason: 'invalid', goalCompletion: 0, success: false });
  if (shown === 'unknown') return anOutcome({ goalCompletion: null, success: null });
  const met = shown === 1;
  return anOutcome({ reason: met ? 'goal-met' : 'gave-up', goalCompletion: shown, success: met });
}

/** One session per entry; the replicate counts up within a scenario. */
export function sessionsOf(
  runId: string,
  shown: Readonly<Record<string, readonly Shown[]>>,
  change: Partial<Session> = {},
): readonly Session[] {
  return Object.entries(shown)
    .flatMap(([scenarioId, values]) => values.map((value, replicate) => ({ scenarioId, value, replicate })))
    .map(({ scenarioId, value, replicate }, ordinal) =>
      aSession({
        id: `${runId}-${ordinal}`,
        runId,
        ordinal,
        scenarioId,
        replicate,
        status: 'finished',
        outcome: outcomeOf(value),
        turnCount: 4,
        ...change,
      }),
    );
}

/** `count` scenarios named s0, s1, … that all show the same. */
export function scenarios(count: number, values: readonly Shown[]): Record<string, readonly Shown[]> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, values]));
}

export function suiteOf(change: Partial<ResolvedSuite> = {}): ResolvedSuite {
  return { ...aSuite, ...change };
}

/** A finished run of a real engine with its sessions. */
export function aJudgedRun(
  id: string,
  sessions: readonly Session[],
  change: { readonly suite?: Partial<ResolvedSuite>; readonly run?: Parameters<typeof aRun>[0] } = {},
) {
  return {
    run: aRun({ id, engine: 'llama', status: 'finished', sessions: sessions.length, ...change.run }),
    suite: suiteOf(change.suite),
    sessions,
    human: nobody,
    verdictMetrics: [],
    assessments: [],
    judges: [],
  };
}

export function rounded(value: number | null | undefined, digits = 3): number | null {
  return value == null ? null : Number(value.toFixed(digits));
}
