// What every format is written from: the measured report, and the stored sessions and turns behind it.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { type Annotation, noAnnotation } from '../../shared/history.ts';
import type { Report } from '../../shared/report.ts';
import type { GoalItem } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Verdict } from '../../shared/verdicts.ts';
import type { MetricDefinition } from '../judging/metrics-definitions.ts';

export type ReportSource = {
  readonly report: Report;
  readonly suite: ResolvedSuite;
  readonly sessions: readonly Session[];
  readonly turnsOf: (sessionId: string) => readonly Turn[];
  readonly verdictsOf: (sessionId: string) => readonly Verdict[];
  /** The run's metrics that are made of verdicts. */
  readonly verdictMetrics: readonly MetricDefinition[];
  /** What people noted on the run and on its sessions. */
  readonly annotations: { readonly run: Annotation; readonly sessions: ReadonlyMap<string, Annotation> };
};

/** Text of a format, piece by piece: a run may hold more turns than fit a string. */
export type ReportWriter = (source: ReportSource) => Iterable<string>;

export function goalOf(suite: ResolvedSuite, session: Session): readonly GoalItem[] {
  return suite.scenarios.find((scenario) => scenario.id === session.scenarioId)?.goal ?? [];
}

export function annotationOf({ annotations }: ReportSource, session: Session): Annotation {
  return annotations.sessions.get(session.id) ?? noAnnotation;
}
