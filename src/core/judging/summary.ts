// Sums a run up: rates per target with their intervals, and what was left out of them.
import type { Metric, RunSummary } from '../../shared/contract.ts';
import type { Session } from '../../shared/dialogue.ts';
import { meanInterval } from '../statistics/mean.ts';
import { proportionInterval, wilson } from '../statistics/proportion.ts';
import type { Interval } from '../statistics/types.ts';

/** Sessions are drawn in scenarios; the rates speak about scenarios like those of the suite. */
const estimand = 'scenarios like these';

type Counted = { readonly scenarioId: string; readonly value: number };

function metric(counted: readonly Counted[], interval: () => Interval): Metric | null {
  if (counted.length === 0) return null;
  const scenarios = new Set(counted.map((one) => one.scenarioId)).size;
  const sessions = counted.length;
  if (scenarios < 2) {
    const estimate = counted.reduce((sum, one) => sum + one.value, 0) / sessions;
    return { estimate, lower: null, upper: null, level: 0.95, method: 'one scenario', sessions, scenarios };
  }
  const { estimate, lower, upper, level } = interval();
  const bounds = { lower: Math.max(0, lower), upper: Math.min(1, upper) };
  return { estimate, ...bounds, level, method: `for ${estimand}`, sessions, scenarios };
}

/**
 * Values without spread would give an interval of no width, which says more than was seen. All 0 or all 1 is an event
 * that never happened in any scenario: Wilson's interval with the scenario as the unit.
 */
function meanOrWilson(counted: readonly Counted[]): Interval {
  const rows = grouped(counted).map(([cluster, values]) => ({ cluster, values }));
  const [first] = counted;
  const same = first !== undefined && counted.every((one) => one.value === first.value);
  if (same && (first.value === 0 || first.value === 1)) return wilson(first.value * rows.length, rows.length);
  return meanInterval(rows, { estimand });
}

function grouped(counted: readonly Counted[]): readonly (readonly [string, readonly number[]])[] {
  return [...Map.groupBy(counted, (one) => one.scenarioId)].map(([id, ones]) => [id, ones.map((one) => one.value)]);
}

/** Mean of the sessions' goal completion, from 0 to 1. */
function goalCompletion(sessions: readonly Session[]): Metric | null {
  const counted = sessions.flatMap(({ scenarioId, outcome }) =>
    outcome?.goalCompletion == null ? [] : [{ scenarioId, value: outcome.goalCompletion }],
  );
  return metric(counted, () => meanOrWilson(counted));
}

/** Share of sessions whose required items are all satisfied. */
function success(sessions: readonly Session[]): Metric | null {
  const counted = sessions.flatMap(({ scenarioId, outcome }) =>
    outcome?.success == null ? [] : [{ scenarioId, value: Number(outcome.success) }],
  );
  return metric(counted, () =>
    proportionInterval(
      grouped(counted).map(([cluster, values]) => ({
        cluster,
        successes: values.reduce((sum, value) => sum + value, 0),
        trials: values.length,
      })),
      { estimand },
    ),
  );
}

/** Invalid, failed and unfinished sessions are counted apart and left out of the rates. */
export function summarize(sessions: readonly Session[]): RunSummary {
  const invalid = sessions.filter((session) => session.outcome?.reason === 'invalid');
  const valid = sessions.filter((session) => session.status === 'finished' && session.outcome?.reason !== 'invalid');
  const failed = sessions.filter((session) => session.status === 'failed');
  const byTarget = Map.groupBy(sessions, (session) => session.targetId);
  return {
    targets: [...byTarget.keys()].map((targetId) => {
      const counted = valid.filter((session) => session.targetId === targetId);
      return { targetId, counted: counted.length, goalCompletion: goalCompletion(counted), success: success(counted) };
    }),
    invalid: invalid.length,
    failed: failed.length,
    unfinished: sessions.length - valid.length - invalid.length - failed.length,
  };
}
