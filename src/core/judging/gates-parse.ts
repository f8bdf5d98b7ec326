// Reads the gates of a suite file: "goal_completion.lower >= 0.7", "success not worse than baseline main by 5 points".
import type { SessionCheck } from '../../shared/schemas/session-check.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { hintFor } from '../hint.ts';
import { metricDefinitions, metricNames } from './metrics-definitions.ts';

export type Gate = {
  /** As written. */
  readonly text: string;
  readonly metric: string;
  /** Null: every target of the suite. */
  readonly targetId: string | null;
  readonly rule:
    | {
        readonly kind: 'bound';
        readonly side: 'lower' | 'upper' | 'estimate';
        readonly comparison: '>=' | '<=';
        readonly threshold: number;
      }
    /** `margin` in the metric's unit: 0.05 for 5 points. */
    | { readonly kind: 'baseline'; readonly baseline: string; readonly margin: number };
};

export type GateMistake = { readonly message: string; readonly hint: string };

const boundForm = /^(\S+?)(?:\.([a-z]+))?\s*(>=|<=|>|<|==|=)\s*(-?[0-9.]+)\s*(%?)$/i;
const baselineForm = /^(\S+)\s+not\s+worse\s+than\s+baseline\s+(\S+)\s+by\s+([0-9.]+)\s+(points?|turns?)$/i;
const forTarget = /\s+for\s+(\S+)$/i;
const usage =
  'write "goal_completion.lower >= 0.7", "invalid.upper <= 0.05" or "success not worse than baseline main by 5 points"';

export function isMistake(read: Gate | GateMistake): read is GateMistake {
  return 'message' in read;
}

/** Names of the checks that the scenarios of a suite have, and of `more`. */
export function checksOf(
  suite: Pick<ResolvedSuite, 'scenarios'>,
  more: readonly SessionCheck[] = [],
): readonly string[] {
  return [...new Set([...suite.scenarios.flatMap(({ checks }) => checks), ...more].map(({ id }) => id))];
}

/** `targets`: ids that "for TARGET" may name; `checks`: names of checks, whose rates are metrics. */
export function parseGate(text: string, targets: readonly string[], checks: readonly string[]): Gate | GateMistake {
  const trimmed = text.trim();
  const targetId = forTarget.exec(trimmed)?.[1] ?? null;
  if (targetId !== null && !targets.includes(targetId))
    return { message: `"${targetId}" is no target of this suite`, hint: hintFor(targetId, targets, 'targets') };
  const body = trimmed.replace(forTarget, '');
  const bound = boundForm.exec(body);
  if (bound !== null) return boundGate(text, targetId, bound, checks);
  const baseline = baselineForm.exec(body);
  if (baseline !== null) return baselineGate(text, targetId, baseline, checks);
  return { message: `expected a gate, got "${text}"`, hint: usage };
}

/** What a judge says is gated as RUBRIC/DIMENSION, whichever judges a run will have. */
const judged = /^[a-z][a-z0-9_-]*\/[a-z][a-z0-9_-]*$/;

function unknownMetric(name: string, checks: readonly string[]): GateMistake | null {
  const known = [...metricNames, 'coherence', ...checks];
  if (known.includes(name) || /^pass\^[2-8]$/.test(name) || judged.test(name)) return null;
  return { message: `"${name}" is no metric`, hint: hintFor(name, [...known, 'pass^2'], 'metrics') };
}

function boundGate(
  text: string,
  targetId: string | null,
  found: RegExpExecArray,
  checks: readonly string[],
): Gate | GateMistake {
  const [, metric = '', side = 'estimate', comparison = '', number = '', sign = ''] = found;
  const mistake = unknownMetric(metric, checks);
  if (mistake !== null) return mistake;
  if (side !== 'lower' && side !== 'upper' && side !== 'estimate')
    return {
      message: `".${side}" is no side of an interval`,
      hint: hintFor(side, ['lower', 'upper', 'estimate'], 'sides'),
    };
  if (comparison !== '>=' && comparison !== '<=')
    return { message: `expected ">=" or "<=", got "${comparison}"`, hint: usage };
  const threshold = Number(number) / (sign === '%' ? 100 : 1);
  const most = metric === 'turns' ? Number.POSITIVE_INFINITY : 1;
  if (!(threshold >= 0 && threshold <= most))
    return {
      message: `expected ${metric === 'turns' ? 'a number of turns' : 'a share from 0 to 1'}, got ${number}${sign}`,
      hint: metric === 'turns' ? 'such as 12' : 'such as 0.7, or 70%',
    };
  const cautious = comparison === '>=' ? 'lower' : 'upper';
  if (side !== 'estimate' && side !== cautious)
    return {
      message: `${metric}.${side} ${comparison} ${number}${sign} would pass for want of evidence`,
      hint: `write ${metric}.${cautious} ${comparison} ${number}${sign}`,
    };
  return { text, metric, targetId, rule: { kind: 'bound', side, comparison, threshold } };
}

function baselineGate(
  text: string,
  targetId: string | null,
  found: RegExpExecArray,
  checks: readonly string[],
): Gate | GateMistake {
  const [, metric = '', baseline = '', number = '', unitWord = ''] = found;
  const mistake = unknownMetric(metric, checks);
  if (mistake !== null) return mistake;
  if (metric.startsWith('pass^')) return { message: `${metric} has no baseline form`, hint: 'gate success instead' };
  if (metricDefinitions.find((one) => one.metric === metric)?.better === 'neither')
    return { message: `"worse" means nothing for ${metric}`, hint: `write ${metric}.upper <= 12` };
  const size = Number(number);
  if (!unitWord.toLowerCase().startsWith('point') || !(size > 0 && size <= 100))
    return {
      message: `expected a margin above 0 in points, got "${number} ${unitWord}"`,
      hint: 'such as "by 5 points"',
    };
  return { text, metric, targetId, rule: { kind: 'baseline', baseline, margin: size / 100 } };
}
