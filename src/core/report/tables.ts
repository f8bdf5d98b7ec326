// Every session and turn as data: CSV with a row per turn, JSONL with a line per record, and the report itself as JSON.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { csvLine } from './escape.ts';
import { annotationOf, type ReportSource } from './source.ts';

const columns = [
  'run',
  'dry_run',
  'session',
  'number',
  'scenario',
  'persona',
  'target',
  'replicate',
  'parent_session',
  'parent_turn',
  'status',
  'end_reason',
  'goal_completion',
  'success',
  'items_satisfied',
  'items_tested',
  'failure',
  'labels',
  'note',
  'turn',
  'speaker',
  'origin',
  'move',
  'text',
  'reasoning',
  'stop',
  'tokens_generated',
  'rejected_attempts',
  'milliseconds',
  'copied',
] as const;

/** Those of the session; columns of its verdicts follow them. */
const sessionColumns = columns.indexOf('turn');

/** A session without turns has one row with the turn's columns empty. Sessions, turns and replicates count from 1, as people see them; `copied` turns are the parent's. */
export function* csv(source: ReportSource): Generator<string> {
  const { report, sessions, turnsOf, verdictMetrics } = source;
  const verdictColumns = verdictMetrics.map(({ metric }) => `verdict:${metric}`);
  const width = columns.length + verdictColumns.length;
  yield csvLine([...columns.slice(0, sessionColumns), ...verdictColumns, ...columns.slice(sessionColumns)]);
  for (const session of sessions) {
    const results = Object.values(session.outcome?.items ?? {});
    const satisfied = results.filter((result) => result === 'satisfied').length;
    const { note, labels } = annotationOf(source, session);
    const own = [
      report.run.id,
      report.dryRun,
      session.id,
      session.ordinal + 1,
      session.scenarioId,
      session.personaId,
      session.targetId,
      session.replicate + 1,
      session.parentSessionId,
      fromOne(session.parentTurn),
      session.status,
      session.outcome?.reason ?? null,
      session.outcome?.goalCompletion ?? null,
      session.outcome?.success ?? null,
      session.outcome === null ? null : satisfied,
      session.outcome === null ? null : satisfied + results.filter((result) => result === 'unsatisfied').length,
      session.failure,
      labels.join(', '),
      note,
      ...verdictMetrics.map((metric) => metric.value(session)),
    ];
    const turns = turnsOf(session.id);
    if (turns.length === 0) yield csvLine([...own, ...Array<null>(width - own.length).fill(null)]);
    for (const turn of turns)
      yield csvLine([
        ...own,
        turn.index + 1,
        turn.speaker,
        turn.origin,
        turn.move?.note ?? null,
        turn.text,
        turn.reasoning,
        turn.stop,
        turn.tokens.generated,
        turn.rejected.length,
        Math.round(turn.timing.totalMs),
        isCopied(session, turn),
      ]);
  }
}

/**
 * The run first, then each session followed by its turns and the verdicts on it; `kind` tells which. Records are as stored:
 * `ordinal`, `replicate` and `index` count from 0. Turns of a branch's parent are `copied`.
 */
export function* jsonl(source: ReportSource): Generator<string> {
  const { report, suite, sessions, turnsOf, verdictsOf, annotations } = source;
  yield line({ kind: 'run', dryRun: report.dryRun, ...report.run, ...annotations.run, suite });
  for (const assessment of report.assessments) yield line({ ...assessment, kind: 'assessment', by: assessment.kind });
  for (const session of sessions) {
    yield line({ kind: 'session', ...session, ...annotationOf(source, session) });
    for (const turn of turnsOf(session.id)) {
      yield line({ kind: 'turn', ...turn, ...(isCopied(session, turn) ? { copied: true } : {}) });
    }
    for (const verdict of verdictsOf(session.id)) yield line({ kind: 'verdict', ...verdict });
  }
}

/** As people count. */
export const fromOne = (index: number | null): number | null => (index === null ? null : index + 1);

/** Said in the session that this one was branched from: not to be counted twice. */
function isCopied(session: Session, turn: Turn): boolean {
  return turn.index < (session.parentTurn ?? 0);
}

export function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

/** As resources/schemas/report.schema.json describes it. */
export function* json({ report }: ReportSource): Generator<string> {
  yield `${JSON.stringify(report, null, 2)}\n`;
}
