// `rehearsal check`: applies checks to a stored run, or its own once more, and says what they found.
import { resolve } from 'node:path';
import { figure, intervalText, plural } from '../../shared/figures.ts';
import type { Measure } from '../../shared/report.ts';
import type { Assessment } from '../../shared/verdicts.ts';
import type { CoreProcess } from '../core-process.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { table } from '../terminal/text.ts';
import { type LookOptions, withCore } from './look.ts';

/** The run's measures that an assessment gave, by target. */
export async function measuresOf(
  core: CoreProcess,
  runId: string,
  isOwn: (measure: Measure) => boolean,
): Promise<readonly { readonly targetId: string; readonly measures: readonly Measure[] }[]> {
  const report = await core.client.call('reports.get', { runId });
  return report.targets.map(({ targetId, measures }) => ({ targetId, measures: measures.filter(isOwn) }));
}

export function measureTable(targets: Awaited<ReturnType<typeof measuresOf>>, terminal: Terminal): readonly string[] {
  const several = targets.length > 1;
  return table(
    [
      { title: 'Metric' },
      ...(several ? [{ title: 'Target' }] : []),
      { title: 'Estimate', align: 'right' as const },
      { title: '95% interval', align: 'right' as const },
      { title: 'Sessions', align: 'right' as const },
      { title: 'Do not tell', align: 'right' as const },
      { title: 'Better' },
    ],
    targets.flatMap(({ targetId, measures }) =>
      measures.map((one) => [
        one.metric,
        ...(several ? [targetId] : []),
        one.estimate === null ? '–' : figure(one.estimate, one.unit),
        intervalText(one, one.unit),
        String(one.sessions),
        String(one.unknown),
        one.better,
      ]),
    ),
    terminal.outColors.bold,
  );
}

export function check(
  terminal: Terminal,
  runId: string,
  options: LookOptions & { readonly checks?: string | undefined },
): Promise<number> {
  return withCore(terminal, options, async (core) => {
    const file = options.checks === undefined ? null : resolve(options.checks);
    const assessment: Assessment = await core.client.call('verdicts.check', { runId, file });
    const kept = await core.client.call('verdicts.assessments', { runId });
    const targets = await measuresOf(core, runId, ({ source }) => source === 'check');
    if (options.json) printJson(terminal.out, { assessment, targets });
    else
      printLines(terminal.out, [
        ...measureTable(targets, terminal),
        '',
        `${assessment.done} verdicts stored as ${assessment.id}; ${plural(kept.length - 1, 'earlier assessment')} kept.`,
        `"rehearsal show ${assessment.runId} NUMBER" has the evidence.`,
      ]);
    return 0;
  });
}
