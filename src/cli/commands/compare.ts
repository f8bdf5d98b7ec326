// `rehearsal compare`: what changed between two runs, or two targets of one, in words no stronger than the numbers.
import type { Colors } from 'picocolors/types';
import { AppError } from '../../shared/errors.ts';
import type { Comparison, Difference } from '../../shared/report.ts';
import { printJson, printLines } from '../output.ts';
import type { Terminal } from '../program.ts';
import { percent, plural, table } from '../terminal/text.ts';
import { type LookOptions, withReadingCore } from './look.ts';

const mostListed = 20;

/** @throws AppError bad-input */
export function twoTargets(text: string): readonly [string, string] {
  const [first, second, ...rest] = text.split(',').map((name) => name.trim());
  if (first === undefined || second === undefined || first === '' || second === '' || rest.length > 0)
    throw new AppError('bad-input', `--targets ${text}: expected two ids with a comma between, such as v1,v2.`);
  return [first, second];
}

/** @throws AppError bad-input */
export function points(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 100) return value;
  throw new AppError('bad-input', `--difference ${text}: expected a number of points above 0, such as 5.`);
}

export function compareRuns(
  terminal: Terminal,
  first: string,
  second: string | undefined,
  options: LookOptions & {
    readonly targets?: readonly [string, string] | undefined;
    /** Points. */
    readonly difference?: number | undefined;
  },
): Promise<number> {
  return withReadingCore(terminal, options, async (core) => {
    const [one, other] = options.targets ?? [];
    const found = await core.client.call('reports.compare', {
      first,
      second: second ?? null,
      targets: one === undefined || other === undefined ? null : [one, other],
      difference: options.difference === undefined ? null : options.difference / 100,
    });
    if (options.json) printJson(terminal.out, found);
    else printLines(terminal.out, comparisonLines(found, terminal.outColors));
    return 0;
  });
}

export function comparisonLines(found: Comparison, colors: Colors): readonly string[] {
  return [
    colors.bold(found.headline),
    ...found.notes,
    '',
    ...table(
      [
        { title: 'Metric' },
        { title: found.first.label, align: 'right' },
        { title: found.second.label, align: 'right' },
        { title: 'Difference', align: 'right' },
        { title: '95% interval', align: 'right' },
        { title: 'p, adjusted', align: 'right' },
        { title: 'McNemar', align: 'right' },
        { title: 'Verdict' },
      ],
      found.differences.map(differenceCells),
      colors.bold,
    ),
    ...listed(
      `${plural(found.flips.length, 'session')} turned over (session numbers on either side; "rehearsal show RUN NUMBER" shows one):`,
      found.flips.map(
        (flip) =>
          `  ${flip.direction}  ${flip.firstNumber} -> ${flip.secondNumber}  ${flip.scenarioId}, ${flip.personaId}, replicate ${flip.replicate + 1}  (${flip.firstSession}, ${flip.secondSession})`,
      ),
    ),
    ...listed(
      `${plural(found.unpaired.length, 'session')} without a valid partner:`,
      found.unpaired.map(
        (one) =>
          `  ${one.scenarioId}, ${one.personaId}, replicate ${one.replicate + 1}: ${one.why}  (${one.firstSession ?? 'none'}, ${one.secondSession ?? 'none'})`,
      ),
    ),
  ];
}

function differenceCells(one: Difference): readonly string[] {
  const share = one.unit === 'share';
  const shown = (value: number): string => (share ? percent(value) : value.toFixed(1));
  const signed = (value: number): string => {
    const text = (share ? value * 100 : value).toFixed(1);
    return value > 0 ? `+${text}` : text;
  };
  return [
    one.label,
    shown(one.first),
    shown(one.second),
    `${signed(one.difference)} ${share ? 'points' : 'turns'}`,
    one.lower === null || one.upper === null ? 'none' : `${signed(one.lower)} to ${signed(one.upper)}`,
    one.adjustedP < 0.001 ? '< 0.001' : one.adjustedP.toFixed(3),
    one.mcnemar === null ? '–' : `${one.mcnemar.onlyFirst}:${one.mcnemar.onlySecond}, p ${one.mcnemar.p.toFixed(3)}`,
    one.verdict,
  ];
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostListed;
  return ['', title, ...lines.slice(0, mostListed), ...(more > 0 ? [`  and ${more} more; --json lists all`] : [])];
}
