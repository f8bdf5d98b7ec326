// The metrics of a session: what each one counts, over which sessions, and which way is better.
import type { Session } from '../../shared/dialogue.ts';
import type { Measure } from '../../shared/report.ts';
import type { Range } from './metrics-interval.ts';

export type MetricDefinition = Pick<Measure, 'label' | 'formula' | 'kind' | 'unit' | 'better'> & {
  readonly metric: string;
  /** `ended` takes invalid sessions in. */
  readonly population: 'valid' | 'ended';
  readonly source: Measure['source'];
  /** What was asked, and of which judge: two runs are compared where these are equal. */
  readonly basis: string;
  /** What a reader must know before believing it; null for nothing. */
  readonly caution: string | null;
  /** False for sessions that it says nothing about at all. */
  readonly applies: (session: Session) => boolean;
  /** Null when the session does not tell. */
  readonly value: (session: Session) => number | null;
};

const endsWith =
  (...reasons: readonly string[]) =>
  ({ outcome }: Session): number | null =>
    outcome === null ? null : Number(reasons.includes(outcome.reason));

const ofOutcome = { source: 'outcome', basis: '', caution: null, applies: () => true } as const;
const rate = { ...ofOutcome, kind: 'proportion', unit: 'share', population: 'valid' } as const;

/** The metrics that every run has. */
export const metricDefinitions: readonly MetricDefinition[] = [
  {
    ...ofOutcome,
    metric: 'goal_completion',
    label: 'Goal completion',
    formula: 'mean over sessions of satisfied items / applicable items with a test',
    kind: 'mean',
    unit: 'share',
    better: 'higher',
    population: 'valid',
    value: ({ outcome }) => outcome?.goalCompletion ?? null,
  },
  {
    ...rate,
    metric: 'success',
    label: 'Session success',
    formula: 'sessions with every required item satisfied / sessions that tell',
    better: 'higher',
    value: ({ outcome }) => (outcome === null || outcome.success === null ? null : Number(outcome.success)),
  },
  {
    ...rate,
    metric: 'gave_up',
    label: 'User gave up',
    formula: 'sessions the user abandoned / valid sessions',
    better: 'lower',
    value: endsWith('gave-up'),
  },
  {
    ...rate,
    metric: 'limit',
    label: 'Cut off by a limit',
    formula: 'sessions ended by the turn limit or a full context / valid sessions',
    better: 'lower',
    value: endsWith('limit', 'context-full'),
  },
  {
    ...rate,
    metric: 'invalid',
    label: 'Invalid',
    formula: 'sessions whose simulator broke / ended sessions',
    better: 'lower',
    population: 'ended',
    value: endsWith('invalid'),
  },
  {
    ...ofOutcome,
    metric: 'turns',
    label: 'Turns',
    formula: 'mean over valid sessions of the turns of both sides',
    kind: 'mean',
    unit: 'turns',
    better: 'neither',
    population: 'valid',
    value: ({ turnCount }) => turnCount,
  },
];

export const metricNames: readonly string[] = metricDefinitions.map(({ metric }) => metric);

/** With those made of verdicts; coherence stands beside the two that matter most. */
export function allDefinitions(verdictMetrics: readonly MetricDefinition[]): readonly MetricDefinition[] {
  const isMain = ({ metric }: MetricDefinition): boolean => metric === 'coherence';
  return [
    ...metricDefinitions.slice(0, 2),
    ...verdictMetrics.filter(isMain),
    ...metricDefinitions.slice(2),
    ...verdictMetrics.filter((one) => !isMain(one)),
  ];
}

/** The values a metric can take. */
export function rangeOf({ unit }: Pick<MetricDefinition, 'unit'>): Range {
  return { least: 0, most: unit === 'share' ? 1 : Number.POSITIVE_INFINITY };
}
