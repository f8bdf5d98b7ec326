// `rehearsal calibrate`: a blind queue of dialogues, one key an answer, and what the verdicts are worth against them.
import { figure, plural } from '../../shared/figures.ts';
import type { Calibration, CalibrationAnswer, CalibrationResult } from '../../shared/verdicts.ts';
import type { CoreProcess } from '../core-process.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { readAnswers } from '../terminal/answers.ts';
import { columnHeads, layOut } from '../terminal/script.ts';
import { type LookOptions, withCore } from './look.ts';

export type CalibrateFlags = LookOptions & {
  readonly metric: string;
  readonly sessions: number;
  readonly seed: number;
  readonly again: boolean;
  readonly result: boolean;
};

const answers: Readonly<Record<string, CalibrationAnswer>> = { y: 'yes', n: 'no', c: 'cannot-tell' };
const keysHelp = 'y yes, n no, c cannot tell, b back, q stop (answers are kept)';

/** The newest of the metric; a new one where there is none, or it was asked for. */
async function calibrationOf(core: CoreProcess, runId: string, flags: CalibrateFlags): Promise<Calibration> {
  const name = flags.metric.split('/').at(-1);
  const known = (await core.client.call('calibrations.list', { runId })).findLast((one) => one.name === name);
  if (known !== undefined && !flags.again) return known;
  const { metric, sessions, seed } = flags;
  return core.client.call('calibrations.start', { runId, metric, sessions, seed });
}

type Item = NonNullable<Awaited<ReturnType<typeof nextOf>>['item']>;

const nextOf = (core: CoreProcess, calibrationId: string) => core.client.call('calibrations.next', { calibrationId });

function itemLines(calibration: Calibration, item: Item, terminal: Terminal): readonly string[] {
  const columns = terminal.out.isTTY ? terminal.out.columns : null;
  const colors = terminal.outColors;
  const heads = columnHeads('User', 'Assistant', columns, colors);
  const facts = Object.entries(item.facts).map(([key, value]) => `${key} = ${value}`);
  return [
    '',
    colors.bold(`${calibration.answered + 1} of ${calibration.total}: ${item.scenario}`),
    ...(facts.length === 0 ? [] : [colors.dim(`The assistant was told: ${facts.join('; ')}`)]),
    ...(heads === null ? [] : [heads]),
    ...item.turns.flatMap((turn) =>
      layOut({ ...turn, move: null, text: turn.text === '' ? '(nothing)' : turn.text }, columns, colors),
    ),
    '',
    colors.bold(calibration.question),
    colors.dim(keysHelp),
  ];
}

async function ask(core: CoreProcess, terminal: Terminal, first: Calibration): Promise<void> {
  const keys = readAnswers(process.stdin);
  try {
    let shown = -1;
    for (;;) {
      const { calibration, item } = await nextOf(core, first.id);
      if (item === null) return;
      if (item.position !== shown) printLines(terminal.out, itemLines(calibration, item, terminal));
      shown = item.position;
      const key = await keys.next();
      if (key === null || key === 'q') return;
      const given = answers[key];
      const back = key === 'b' && item.position > 0;
      if (given === undefined && !back) {
        printLines(terminal.out, [keysHelp]);
        continue;
      }
      await core.client.call('calibrations.answer', {
        calibrationId: first.id,
        position: back ? item.position - 1 : item.position,
        answer: given ?? null,
      });
    }
  } finally {
    keys.dispose();
  }
}

export function calibrate(terminal: Terminal, runId: string, flags: CalibrateFlags): Promise<number> {
  return withCore(terminal, flags, async (core) => {
    const calibration = await calibrationOf(core, runId, flags);
    if (!flags.result) await ask(core, terminal, calibration);
    const result = await core.client.call('calibrations.result', { calibrationId: calibration.id });
    if (flags.json) printJson(terminal.out, result);
    else printLines(terminal.out, ['', ...resultLines(result, terminal)]);
    return 0;
  });
}

type Share = CalibrationResult['agreement'];

function shareWords(name: string, { estimate, lower, upper, count, of }: Share): string {
  if (estimate === null || lower === null || upper === null) return `${name}: nothing to count`;
  const [low, high] = [figure(lower, 'share'), figure(upper, 'share')];
  return `${name}: ${figure(estimate, 'share')}, 95% interval ${low} to ${high} (${count} of ${of})`;
}

function rateWords(rate: CalibrationResult['rates'][number]): string {
  const between = (lower: number | null, upper: number | null): string =>
    lower === null || upper === null ? 'no interval' : `${figure(lower, 'share')} to ${figure(upper, 'share')}`;
  const plain = `${rate.targetId}: ${figure(rate.apparent, 'share')} as the verdicts have it (${between(rate.apparentLower, rate.apparentUpper)}, ${plural(rate.sessions, 'session')})`;
  if (rate.corrected === null) return `${plain}; not corrected: ${rate.why ?? 'nothing to correct by'}`;
  const { estimate, lower, upper } = rate.corrected;
  return `${plain}; corrected ${figure(estimate, 'share')} (${between(lower, upper)})`;
}

function resultLines(result: CalibrationResult, terminal: Terminal): readonly string[] {
  const { calibration, table, kappa } = result;
  return [
    terminal.outColors.bold(
      `${calibration.name}: ${calibration.answered} of ${calibration.total} answered (${calibration.id})`,
    ),
    `Verdict and person: both yes ${table.bothYes}, only the verdict ${table.onlyVerdict}, only the person ${table.onlyPerson}, both no ${table.bothNo}; cannot tell ${result.cannotTell}; without a verdict ${result.withoutVerdict}`,
    shareWords('Agreement', result.agreement),
    kappa === null
      ? 'Kappa: none, since the verdicts or the person gave a single answer throughout'
      : `Kappa: ${kappa.estimate.toFixed(2)}, 95% interval ${kappa.lower.toFixed(2)} to ${kappa.upper.toFixed(2)}`,
    shareWords('Prevalence of yes', result.prevalence),
    shareWords('Sensitivity', result.sensitivity),
    shareWords('Specificity', result.specificity),
    ...result.rates.map(rateWords),
    ...result.notes,
  ];
}
