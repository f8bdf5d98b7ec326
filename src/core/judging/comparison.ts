// Compares two targets, of two runs or of one: paired sessions, differences that hold up, sessions that flipped.
import type { Run, Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import { figure, plural, pText, signed, signedNumber } from '../../shared/figures.ts';
import type { ComparedSide, Comparison, Difference } from '../../shared/report.ts';
import type { Sampling } from '../../shared/schemas/common.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Target } from '../../shared/schemas/target.ts';
import type { Assessment, JudgeResult } from '../../shared/verdicts.ts';
import { adjusted, fewestScenarios, rawDifference } from './comparison-difference.ts';
import { flipsOf, type Pairing, pairUp } from './comparison-pairs.ts';
import { countsOf, groupsOf, type Sorted } from './metrics.ts';
import { allDefinitions, type MetricDefinition } from './metrics-definitions.ts';

export type Side = {
  readonly run: Run;
  readonly suite: ResolvedSuite;
  readonly targetId: string;
  /** Of this target only. */
  readonly sessions: readonly Session[];
  /** Ids of sessions in which a person took a turn. */
  readonly human: ReadonlySet<string>;
  /** The run's metrics that are made of verdicts. */
  readonly verdictMetrics: readonly MetricDefinition[];
  /** What gave verdicts on the run, oldest first. */
  readonly assessments: readonly Assessment[];
  readonly judges: readonly JudgeResult[];
};

/** For both fronts: in the window they are picked. */
export const nameTargets = 'Name one target of each side; in the terminal with --targets FIRST,SECOND.';

/** The sessions of one target of a run. @throws AppError bad-input when the run has several and none is named. */
export function sideOf(source: Omit<Side, 'targetId'>, wanted: string | null): Side {
  const targets = groupsOf(source.sessions, 'targetId').map(([id]) => id);
  const targetId = wanted ?? (targets.length === 1 ? targets[0] : undefined);
  if (targetId === undefined || !targets.includes(targetId)) {
    const said =
      wanted === null
        ? `has several targets: ${targets.join(', ')}`
        : `has no target "${wanted}"; its targets: ${targets.join(', ')}`;
    throw new AppError('bad-input', `Run ${source.run.id} ${said}. ${nameTargets}`);
  }
  return { ...source, targetId, sessions: source.sessions.filter((session) => session.targetId === targetId) };
}

/**
 * Differences are second minus first. `asked`: a difference in goal completion, as a share, of which it is to say
 * whether it could have been seen. @throws AppError bad-input for what cannot be compared: a side with itself, a dry
 * run with a real one, runs that share no scenario, persona and replicate, or in which no pair has ended.
 */
export function compare(first: Side, second: Side, asked: number | null = null): Comparison {
  if (first.run.id === second.run.id && first.targetId === second.targetId)
    throw new AppError(
      'bad-input',
      `Both sides are target "${first.targetId}" of run ${first.run.id}. Take two runs, or two targets of one. ${nameTargets}`,
    );
  if (first.run.engine !== second.run.engine) {
    const dry = first.run.engine === 'scripted' ? first : second;
    throw new AppError(
      'bad-input',
      `Run ${dry.run.id} is a dry run: a script spoke in it, and the other run is real. Compare real runs with real ones.`,
    );
  }
  const pairing = pairUp(first.sessions, second.sessions, new Set([...first.human, ...second.human]));
  refuseUnpaired(first, second, pairing);
  const seconds = new Map(allDefinitions(second.verdictMetrics).map((one) => [one.metric, one]));
  const raws = allDefinitions(first.verdictMetrics).flatMap((definition) => {
    const partner = seconds.get(definition.metric);
    return partner === undefined || partner.basis !== definition.basis
      ? []
      : (rawDifference(definition, partner, pairing) ?? []);
  });
  const differences = adjusted(raws);
  const scenarios = new Set(pairing.valid.map((pair) => pair.first.scenarioId)).size;
  const [firstSide, secondSide] = [
    shownSide(first, second, pairing.firstSorted),
    shownSide(second, first, pairing.secondSorted),
  ];
  return {
    headline: headlineOf(firstSide.label, secondSide.label, differences, pairing.valid.length, scenarios),
    notes: [...notesOf(first, second, pairing, differences, asked)],
    first: firstSide,
    second: secondSide,
    pairs: pairing.valid.length,
    scenarios,
    differences: [...differences],
    flips: flipsOf(pairing.valid),
    unpaired: pairing.unpaired,
  };
}

function refuseUnpaired(first: Side, second: Side, pairing: Pairing): void {
  if (pairing.common === 0)
    throw new AppError(
      'bad-input',
      `Nothing to compare: run ${first.run.id} (suite ${first.run.suiteId}) and run ${second.run.id} (suite ${second.run.suiteId}) share no scenario, persona and replicate. Compare runs of the same suite.`,
    );
  if (pairing.ended.length === 0)
    throw new AppError(
      'bad-input',
      `Nothing to compare yet: of ${plural(pairing.common, 'common session')} none has ended on both sides. "rehearsal resume RUN" completes a run.`,
    );
}

function shownSide(side: Side, other: Side, sorted: Sorted): ComparedSide {
  const { run, targetId } = side;
  const label =
    run.id === other.run.id ? targetId : targetId === other.targetId ? `run ${run.id}` : `${targetId} (run ${run.id})`;
  return { runId: run.id, targetId, label, dryRun: run.engine === 'scripted', counts: countsOf(sorted) };
}

function headlineOf(
  first: string,
  second: string,
  differences: readonly Difference[],
  pairs: number,
  scenarios: number,
): string {
  const where = `in ${plural(pairs, 'paired session')} of ${plural(scenarios, 'scenario')}`;
  const tooFew = differences.filter((one) => one.verdict === 'too few scenarios');
  if (tooFew.length > 0) return tooFewWords(first, second, tooFew, differences.length, pairs, scenarios);
  const shown = differences.filter((one) => one.verdict !== 'could be chance');
  if (shown.length > 0) return `${second} against ${first}, ${where}: ${shown.map(differenceWords).join('; ')}.`;
  return `No difference between ${first} and ${second} was shown ${where}.`;
}

/** What these pairs show, and why it says nothing about other scenarios. */
function tooFewWords(
  first: string,
  second: string,
  differences: readonly Difference[],
  family: number,
  pairs: number,
  scenarios: number,
): string {
  const main = mainOf(differences);
  const seen =
    main === undefined
      ? ''
      : ` In these ${plural(pairs, 'pair')} ${main.label.toLowerCase()} went from ${figure(main.first, main.unit)} with ${first} to ${figure(main.second, main.unit)} with ${second}.`;
  return `${plural(scenarios, 'scenario')} are too few to tell a difference from chance; ${fewestScenarios(family)} could.${seen}`;
}

/** "session success rose from 52% to 61%, +9 points (95% interval +2 to +16, adjusted p 0.012)". */
function differenceWords(one: Difference): string {
  const verb = one.difference > 0 ? 'rose' : 'fell';
  const bounds =
    one.lower === null || one.upper === null
      ? ''
      : `95% interval ${signedNumber(one.lower, one.unit)} to ${signedNumber(one.upper, one.unit)}, `;
  return `${one.label.toLowerCase()} ${verb} from ${figure(one.first, one.unit)} to ${figure(one.second, one.unit)}, ${signed(one.difference, one.unit)} (${bounds}adjusted p ${pText(one.adjustedP)})`;
}

function notesOf(
  first: Side,
  second: Side,
  pairing: Pairing,
  differences: readonly Difference[],
  asked: number | null,
): readonly string[] {
  const notes: string[] = [];
  if (first.run.engine === 'scripted')
    notes.push('Dry runs: a script spoke for both sides. These figures say nothing about any model.');
  notes.push(reachWords(differences));
  if (asked !== null) notes.push(askedWords(asked, differences));
  const alone = differences.filter(
    ({ verdict, lower, upper }) =>
      verdict === 'could be chance' && lower !== null && upper !== null && (lower > 0 || upper < 0),
  );
  if (alone.length > 0)
    notes.push(
      `Intervals are of each metric alone: that of ${alone.map(({ label }) => label.toLowerCase()).join(', ')} leaves 0 out, and among ${plural(differences.length, 'metric')} that does not hold up. Look again with more scenarios.`,
    );
  const changed = whatDiffers(first, second);
  notes.push(
    changed.length === 0
      ? 'The two sides have the same settings: what differs is chance.'
      : `The two sides differ in: ${changed.join(', ')}.`,
  );
  const seconds = new Map(second.verdictMetrics.map((one) => [one.metric, one.basis]));
  const unlike = first.verdictMetrics.filter(({ metric, basis }) => (seconds.get(metric) ?? basis) !== basis);
  if (unlike.length > 0)
    notes.push(
      `Not compared, since another check, rubric or judge gave it on each side: ${unlike.map(({ metric }) => metric).join(', ')}.`,
    );
  const edited = editedBetween(first, second);
  if (edited.length > 0) notes.push(`Edited between the runs, so not quite the same test: ${edited.join(', ')}.`);
  if (pairing.unpaired.length > 0)
    notes.push(`${plural(pairing.unpaired.length, 'session')} without a valid partner left out of the rates.`);
  return notes;
}

const mainOf = (differences: readonly Difference[]): Difference | undefined =>
  differences.find(({ metric }) => metric === 'goal_completion') ?? differences[0];

/** The smallest difference that this comparison could have seen. */
export function reachWords(differences: readonly Difference[]): string {
  const main = mainOf(differences);
  if (main === undefined) return 'No pair tells anything.';
  if (main.smallestSeen === null)
    return `Too small to see a difference of any size: ${plural(main.pairs, 'pair')} in ${plural(main.scenarios, 'scenario')}. Add scenarios first, then replicates.`;
  const size =
    main.unit === 'share' ? `${Math.ceil(main.smallestSeen * 100)} points` : `${main.smallestSeen.toFixed(1)} turns`;
  return `The smallest difference in ${main.label.toLowerCase()} this could have seen is about ${size} (8 times in 10, at 5% shared by ${differences.length} metrics).`;
}

function targetOf(side: Side) {
  return side.suite.targets.find((target) => target.id === side.targetId);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type ModelUse = Side['run']['models'][number];

/** "model (Starter Q8_0 to Starter Q4_0)"; two files of one description are told apart by their SHA-256. */
function modelWords(what: string, one: ModelUse | undefined, other: ModelUse | undefined): string {
  if (one === undefined || other === undefined) return what;
  const named = (use: ModelUse): string =>
    one.description === other.description ? `${use.description}, SHA-256 ${use.sha256.slice(0, 8)}` : use.description;
  return `${what} (${named(one)} to ${named(other)})`;
}

const longestQuote = 80;

/** The first line that differs, of each. */
function promptWords(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const quote = (found: string | undefined): string =>
    found === undefined
      ? 'nothing'
      : JSON.stringify(found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found);
  const place = at < 0 ? lines.length : at;
  return `system prompt (line ${place + 1}: ${quote(lines[place])} to ${quote(others[place])})`;
}

function samplingWords(one: Sampling, other: Sampling): string {
  const names = (Object.keys(one) as (keyof Sampling)[]).filter((name) => one[name] !== other[name]);
  return `sampling (${names.map((name) => `${name} ${one[name]} to ${other[name]}`).join(', ')})`;
}

function whatDiffers(first: Side, second: Side): readonly string[] {
  const [one, other] = [targetOf(first), targetOf(second)];
  if (one === undefined || other === undefined) return [];
  const modelOf = (side: Side): ModelUse | undefined =>
    side.run.models.find((model) => model.role === 'target' && model.targetId === side.targetId);
  const simulatorOf = (side: Side): ModelUse | undefined => side.run.models.find((model) => model.role === 'simulator');
  const adapters = (target: Target): string =>
    target.adapters.map(({ path, scale }) => `${path} at ${scale}`).join(', ') || 'none';
  const simulators = (side: Side) => [side.suite.simulator, simulatorOf(side)?.sha256];
  return [
    ...(same([one.model, modelOf(first)?.sha256], [other.model, modelOf(second)?.sha256])
      ? []
      : [modelWords('model', modelOf(first), modelOf(second))]),
    ...(same(one.adapters, other.adapters) ? [] : [`adapters (${adapters(one)} to ${adapters(other)})`]),
    ...(one.systemPrompt === other.systemPrompt ? [] : [promptWords(one.systemPrompt, other.systemPrompt)]),
    ...(same(one.sampling, other.sampling) ? [] : [samplingWords(one.sampling, other.sampling)]),
    ...(same(simulators(first), simulators(second))
      ? []
      : [modelWords('simulator', simulatorOf(first), simulatorOf(second))]),
    ...(first.run.seed === second.run.seed ? [] : [`seed (${first.run.seed} to ${second.run.seed})`]),
  ];
}

/** Whether the comparison could have seen a difference of `asked` (a share), and what it would take. */
function askedWords(asked: number, differences: readonly Difference[]): string {
  const main = mainOf(differences);
  if (main === undefined || main.unit !== 'share') return 'No pair tells anything.';
  const points = `${Number((asked * 100).toFixed(1))} points in ${main.label.toLowerCase()}`;
  if (main.smallestSeen === null)
    return `Too small for a difference of ${points}: ${plural(main.scenarios, 'scenario')} cannot show one of any size.`;
  if (main.smallestSeen <= asked) return `Large enough for a difference of ${points}.`;
  const needed = Math.ceil(main.scenarios * (main.smallestSeen / asked) ** 2);
  return `Too small for a difference of ${points}: it would take about ${needed} scenarios with as many sessions each, and this has ${main.scenarios}.`;
}

/** Scenarios and personas of one name whose files say different things. Checks do not count: those of the suites are among them. */
function editedBetween(first: Side, second: Side): readonly string[] {
  const edited = (kind: 'scenarios' | 'personas'): readonly string[] =>
    first.suite[kind].flatMap((one) => {
      const other = second.suite[kind].find((candidate) => candidate.id === one.id);
      return other === undefined || same({ ...one, checks: [] }, { ...other, checks: [] }) ? [] : [one.id];
    });
  return [...edited('scenarios'), ...edited('personas')];
}
