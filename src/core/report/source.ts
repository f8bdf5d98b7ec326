// What every format is written from: the measured report, and the stored sessions and turns behind it.
import type { Session, Turn } from '../../shared/dialogue.ts';
import type { Report } from '../../shared/report.ts';
import type { GoalItem } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';

export type ReportSource = {
  readonly report: Report;
  readonly suite: ResolvedSuite;
  readonly sessions: readonly Session[];
  readonly turnsOf: (sessionId: string) => readonly Turn[];
};

/** Text of a format, piece by piece: a run may hold more turns than fit a string. */
export type ReportWriter = (source: ReportSource) => Iterable<string>;

export function goalOf(suite: ResolvedSuite, session: Session): readonly GoalItem[] {
  return suite.scenarios.find((scenario) => scenario.id === session.scenarioId)?.goal ?? [];
}
