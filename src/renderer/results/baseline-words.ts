// What keeping a run under a name does to the run that had the name.
import type { Run } from '../../shared/dialogue.ts';
import type { Baseline } from '../../shared/report.ts';

export function replacedWords(
  name: string,
  runId: string,
  baselines: readonly Baseline[],
  runs: readonly Pick<Run, 'id' | 'title'>[],
): string {
  const held = baselines.find((baseline) => baseline.name === name);
  if (held === undefined) return 'Gates and comparisons find the run by this name.';
  if (held.runId === runId) return `This run is "${name}" already.`;
  const title = runs.find(({ id }) => id === held.runId)?.title;
  return `Replaces ${title === undefined ? `run ${held.runId}` : `${title}, run ${held.runId}`}. The run itself stays.`;
}
