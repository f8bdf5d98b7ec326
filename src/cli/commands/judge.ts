// `rehearsal judge`: has a model judge the sessions of a stored run by a rubric, and says what it is worth.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Assessment, type JudgeResult, noneUsable } from '../../shared/verdicts.ts';
import type { CoreProcess } from '../core-process.ts';
import { interruptedCode, watchInterrupts } from '../interruption.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { plural, table } from '../terminal/text.ts';
import { measuresOf, measureTable } from './check.ts';
import { type LookOptions, withCore } from './look.ts';

export type JudgeFlags = LookOptions & {
  readonly rubric: string;
  readonly model: string;
  readonly repeats: number;
  readonly sessions?: number | undefined;
  readonly seed: number;
};

/** A file here, or the name of what ships; the core has another working directory for neither. */
const fileOrName = (given: string): string => (existsSync(given) ? resolve(given) : given);

async function follow(core: CoreProcess, terminal: Terminal, first: Assessment): Promise<Assessment> {
  let state = first;
  while (state.status === 'running') {
    state = await core.client.call('judges.follow', { assessmentId: state.id, done: state.done });
    if (terminal.err.isTTY) terminal.err.write(`\r${state.done} of ${state.total} verdicts`);
  }
  if (terminal.err.isTTY) terminal.err.write('\r\u001b[K');
  return state;
}

export function judge(terminal: Terminal, runId: string, flags: JudgeFlags): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const started = await core.client.call('judges.start', {
      runId,
      rubric: fileOrName(flags.rubric),
      model: fileOrName(flags.model),
      repeats: flags.repeats,
      sessions: flags.sessions ?? null,
      seed: flags.seed,
    });
    const { judge: model } = started;
    terminal.err.write(`${model?.description} judges ${started.name}, ${started.total} verdicts, as ${started.id}\n`);
    for (const line of partyLines(started)) terminal.err.write(`${line}\n`);
    const interruption = watchInterrupts();
    interruption.onPress(() => void core.client.call('judges.cancel', { assessmentId: started.id }));
    const ended = await follow(core, terminal, started).finally(interruption.dispose);
    const result = await core.client.call('judges.result', { assessmentId: ended.id });
    const targets = await measuresOf(core, ended.runId, ({ metric }) => metric.startsWith(`${ended.name}/`));
    if (flags.json) printJson(terminal.out, { ...result, targets });
    else printLines(terminal.out, [...measureTable(targets, terminal), '', ...resultLines(result, terminal)]);
    const useless = ended.status === 'finished' ? noneUsable(result) : null;
    if (useless !== null) terminal.err.write(`${terminal.errColors.red('rehearsal:')} ${useless}\n`);
    return ended.status === 'interrupted' ? interruptedCode : ended.status === 'failed' || useless !== null ? 3 : 0;
  });
}

function partyLines({ judge: model }: Assessment): readonly string[] {
  if (model === null || model.sameAs.length === 0) return [];
  return [`The judge is the same model as the ${model.sameAs.join(' and the ')}: its verdicts are not independent.`];
}

function resultLines(result: JudgeResult, terminal: Terminal): readonly string[] {
  const { assessment, dimensions } = result;
  const worth =
    noneUsable(result) === null
      ? `, "rehearsal calibrate ${assessment.runId} --metric ${assessment.name}/${dimensions[0]?.name}" tells what they are worth`
      : '';
  return [
    ...table(
      [
        { title: 'Dimension' },
        { title: 'Usable', align: 'right' },
        { title: 'Abstained', align: 'right' },
        { title: 'Broken', align: 'right' },
        { title: 'Spread of repeats', align: 'right' },
        { title: 'Sessions in which repeats differ', align: 'right' },
      ],
      dimensions.map((one) => [
        one.name,
        String(one.usable),
        String(one.abstained),
        String(one.broken),
        one.spread === null ? '–' : one.spread.toFixed(2),
        one.repeated === 0 ? '–' : `${one.disagreeing} of ${one.repeated}`,
      ]),
      terminal.outColors.bold,
    ),
    'Broken: cut off, unreadable, or without a quote that is in the dialogue. Neither broken nor abstained answers count in rates.',
    ...partyLines(assessment),
    assessment.status === 'finished'
      ? `Stored as ${assessment.id}; "rehearsal show ${assessment.runId} NUMBER" has the verdicts${worth}.`
      : `${assessment.failure ?? `Cut off after ${plural(assessment.done, 'verdict')} of ${assessment.total}`}; the same command goes on from there.`,
  ];
}
