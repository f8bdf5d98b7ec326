// The last words of a run: rates with their intervals, what was left out, where everything is.
import { branchCount } from '../../shared/branches.ts';
import type { RunSummary } from '../../shared/contract.ts';
import type { Run, Session } from '../../shared/dialogue.ts';
import type { Metric } from '../../shared/rates.ts';
import { gateLines } from './gates.ts';
import { percent, plural } from './text.ts';

export function metricWords(name: string, metric: Metric): string {
  const figure = `${name} ${percent(metric.estimate)}`;
  if (metric.lower === null || metric.upper === null)
    return `${figure} (${metric.sessions === 1 ? 'one session: no interval' : 'too few sessions for an interval'})`;
  return `${figure}, ${percent(metric.level)} interval ${percent(metric.lower)} to ${percent(metric.upper)} (${metric.method})`;
}

export function summaryLines(
  run: Run,
  sessions: readonly Session[],
  summary: RunSummary,
  dataDir: string,
): readonly string[] {
  const lines: string[] = [];
  if (run.engine === 'scripted')
    lines.push('Dry run: a script spoke for both sides. These figures say nothing about any model.');
  for (const target of summary.targets) {
    const name = summary.targets.length > 1 ? `${target.targetId}: ` : '';
    const counted = plural(target.counted, 'session');
    if (target.goalCompletion !== null)
      lines.push(`${name}${metricWords('Goal completion', target.goalCompletion)}, ${counted}`);
    if (target.success !== null) lines.push(`${name}${metricWords('Session success', target.success)}, ${counted}`);
  }
  const left = [
    ...(summary.invalid > 0 ? [`${summary.invalid} invalid`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
    ...(summary.unfinished > 0 ? [`${summary.unfinished} unfinished`] : []),
    ...(summary.human > 0 ? [`${summary.human} in which a person spoke`] : []),
  ];
  if (left.length > 0) lines.push(`Left out: ${left.join(', ')} of ${plural(run.sessions, 'session')}.`);
  if (summary.branches > 0) lines.push(`Beside the plan, and in no rate: ${branchCount(summary.branches)}.`);
  const contextFull = sessions.filter((session) => session.outcome?.reason === 'context-full').length;
  if (contextFull > 0) {
    lines.push(
      `${contextFull} of ${plural(sessions.length, 'session')} ended because the context was full: their goals count as not met. Raise contextSize in the suite, or take a model trained for more.`,
    );
  }
  lines.push(...gateLines(summary.gates));
  if (run.failure !== null) lines.push(run.failure);
  lines.push(`Run ${run.id} ${run.status}, saved in ${dataDir}`);
  if (run.status === 'finished') lines.push(`"rehearsal show ${run.id} 1" shows the first dialogue.`);
  else lines.push(`"rehearsal resume ${run.id}" completes it.`);
  return lines;
}
