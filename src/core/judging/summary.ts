// Sums a run up for its last lines: the two rates that matter most, and what was left out of them.
import type { RunSummary } from '../../shared/contract.ts';
import type { Session } from '../../shared/dialogue.ts';
import type { Metric } from '../../shared/rates.ts';
import { groupsOf, measure, type Sorted, sortOut } from './metrics.ts';
import { metricDefinitions } from './metrics-definitions.ts';

function metricOf(name: string, sorted: Sorted): Metric | null {
  const definition = metricDefinitions.find(({ metric }) => metric === name);
  if (definition === undefined) return null;
  const { estimate, lower, upper, level, estimand, sessions, scenarios } = measure(definition, sorted);
  return estimate === null ? null : { estimate, lower, upper, level, method: `for ${estimand}`, sessions, scenarios };
}

/** Invalid, failed and unfinished sessions are counted apart and left out of the rates, and so are branches and those of `human`. */
export function summarize(
  sessions: readonly Session[],
  human: ReadonlySet<string> = new Set(),
): Omit<RunSummary, 'gates'> {
  const all = sortOut(sessions, human);
  return {
    targets: groupsOf(sessions, 'targetId').map(([targetId, own]) => {
      const sorted = sortOut(own, human);
      return {
        targetId,
        counted: sorted.valid.length,
        goalCompletion: metricOf('goal_completion', sorted),
        success: metricOf('success', sorted),
      };
    }),
    invalid: all.invalid.length,
    failed: all.failed.length,
    unfinished: all.unfinished.length,
    human: all.human.length,
    branches: all.branches.length,
  };
}
