// Says what a deletion takes, in one sentence for people.
import type { Deletion } from '../../shared/history.ts';

/** Singular and plural of what is derived from sessions, by table. */
const names: Readonly<Record<string, readonly [string, string]>> = {
  assessments: ['assessment', 'assessments'],
  verdicts: ['verdict', 'verdicts'],
  calibrations: ['calibration', 'calibrations'],
  calibration_items: ['calibration answer', 'calibration answers'],
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function deletionWords(taken: Omit<Deletion, 'words'>): string {
  const what =
    taken.sessionId === null
      ? `Run ${taken.runId} with ${counted(taken.sessions, 'session', 'sessions')}`
      : `Session ${taken.sessionId}`;
  const branches = taken.branches > 0 ? [`${counted(taken.branches, 'branch', 'branches')} among them`] : [];
  const parts = [
    ...(taken.sessionId === null || taken.sessions <= 1
      ? branches
      : [counted(taken.sessions - 1, 'branch', 'branches')]),
    counted(taken.turns, 'turn', 'turns'),
    ...(taken.notes > 0 ? [counted(taken.notes, 'note', 'notes')] : []),
    ...(taken.labels > 0 ? [counted(taken.labels, 'label', 'labels')] : []),
    ...Object.entries(taken.derived).map(([table, count]) => {
      const [one, many] = names[table] ?? [`row of ${table}`, `rows of ${table}`];
      return counted(count, one, many);
    }),
    ...(taken.baselines.length > 0
      ? [`${taken.baselines.length === 1 ? 'the baseline' : 'the baselines'} ${taken.baselines.join(', ')}`]
      : []),
  ];
  return `${what}, ${parts.join(', ')}. Files that were written from it stay where they are.`;
}
