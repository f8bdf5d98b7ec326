// Metrics of a run per target and slice: from stored sessions to rates that say what they rest on.
import { isBranch } from '../../shared/branches.ts';
import type { Session } from '../../shared/dialogue.ts';
import { measureWords } from '../../shared/figures.ts';
import type { Counts, Measure, Slice, TargetReport } from '../../shared/report.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { passPower, passPowerInterval } from '../statistics/pass-power.ts';
import { type MetricDefinition, metricDefinitions, rangeOf } from './metrics-definitions.ts';
import {
  averageOf,
  type Bounds,
  countsByScenario,
  estimandOf,
  level,
  meanBounds,
  type Observation,
  proportionBounds,
} from './metrics-interval.ts';

/** Sessions by what they may be counted as; each stands in one list only. */
export type Sorted = {
  /** The sum of all lists but the branches. */
  readonly planned: number;
  readonly valid: readonly Session[];
  readonly invalid: readonly Session[];
  readonly failed: readonly Session[];
  readonly unfinished: readonly Session[];
  readonly human: readonly Session[];
  readonly branches: readonly Session[];
};

/** The largest k of pass^k that is reported. */
const largestPower = 8;

/** `human`: ids of sessions in which a person took a turn. */
export function sortOut(sessions: readonly Session[], human: ReadonlySet<string>): Sorted {
  const lists = Map.groupBy(sessions, (session): Exclude<keyof Sorted, 'planned'> => {
    if (isBranch(session)) return 'branches';
    if (human.has(session.id)) return 'human';
    if (session.status === 'failed') return 'failed';
    if (session.status !== 'finished' || session.outcome === null) return 'unfinished';
    return session.outcome.reason === 'invalid' ? 'invalid' : 'valid';
  });
  const of = (name: Exclude<keyof Sorted, 'planned'>): readonly Session[] => lists.get(name) ?? [];
  return {
    planned: sessions.length - of('branches').length,
    valid: of('valid'),
    invalid: of('invalid'),
    failed: of('failed'),
    unfinished: of('unfinished'),
    human: of('human'),
    branches: of('branches'),
  };
}

/** By target, scenario or persona; a branch does not make a group of what was never planned. */
export function groupsOf(
  sessions: readonly Session[],
  key: 'targetId' | 'scenarioId' | 'personaId',
): readonly (readonly [id: string, sessions: readonly Session[]])[] {
  const groups = [...Map.groupBy(sessions, (session) => session[key])];
  return groups.filter(([, own]) => !own.every(isBranch));
}

export function countsOf(sorted: Sorted): Counts {
  return {
    planned: sorted.planned,
    counted: sorted.valid.length,
    invalid: sorted.invalid.length,
    failed: sorted.failed.length,
    unfinished: sorted.unfinished.length,
    human: sorted.human.length,
    branches: sorted.branches.length,
  };
}

/** Sessions a metric is counted over, invalid ones included where it is about them. */
export function populationOf(definition: MetricDefinition, sorted: Sorted): readonly Session[] {
  const population = definition.population === 'ended' ? [...sorted.valid, ...sorted.invalid] : sorted.valid;
  return population.filter(definition.applies);
}

export function observe(definition: MetricDefinition, sessions: readonly Session[]): readonly Observation[] {
  return sessions.flatMap((session) => {
    const value = definition.value(session);
    return value === null ? [] : [{ scenarioId: session.scenarioId, value }];
  });
}

function boundsOf(
  definition: MetricDefinition,
  observations: readonly Observation[],
  estimand: Measure['estimand'],
  use: 'report' | 'gate',
): Bounds {
  if (observations.length === 0) return { lower: null, upper: null, method: 'none: no sessions', designEffect: 1 };
  // One session shows no spread: whatever interval a formula gives would be of the formula alone.
  if (observations.length === 1) return { lower: null, upper: null, method: 'none: one session', designEffect: 1 };
  if (definition.kind === 'mean') return meanBounds(observations, estimand, rangeOf(definition));
  return proportionBounds(observations, estimand, use === 'gate' ? 'korn-graubard' : 'wilson-effective');
}

/** What the estimate would be if every invalid session had shown the least, or the most. */
function withInvalid(definition: MetricDefinition, observations: readonly Observation[], invalid: number) {
  const range = rangeOf(definition);
  if (definition.population === 'ended' || !Number.isFinite(range.most) || invalid === 0) return null;
  const total = observations.reduce((sum, one) => sum + one.value, 0);
  const sessions = observations.length + invalid;
  return {
    lowest: (total + invalid * range.least) / sessions,
    highest: (total + invalid * range.most) / sessions,
  };
}

/** One metric of the sorted sessions; at gates proportions get an interval that errs to the wide side. */
export function measure(definition: MetricDefinition, sorted: Sorted, use: 'report' | 'gate' = 'report'): Measure {
  const { metric, label, formula, kind, unit, better, source, caution } = definition;
  const population = populationOf(definition, sorted);
  const observations = observe(definition, population);
  const estimand = estimandOf(observations);
  const { lower, upper, method } = boundsOf(definition, observations, estimand, use);
  const sum = observations.reduce((total, one) => total + one.value, 0);
  const plain = {
    metric,
    label,
    formula,
    kind,
    unit,
    better,
    estimate: observations.length === 0 ? null : averageOf(observations),
    lower,
    upper,
    level,
    method,
    estimand,
    source,
    caution,
    sessions: observations.length,
    scenarios: new Set(observations.map((one) => one.scenarioId)).size,
    events: kind === 'proportion' ? sum : null,
    unknown: population.length - observations.length,
    withInvalid: withInvalid(definition, observations, sorted.invalid.filter(definition.applies).length),
  };
  return { ...plain, words: measureWords(plain) };
}

/**
 * pass^k for k from 2 to the replicates planned (at most 8), as far as every scenario has k sessions that tell. One
 * scenario has no interval.
 */
export function passPowers(sorted: Sorted, replicates: number): readonly Measure[] {
  const success = metricDefinitions.find(({ metric }) => metric === 'success');
  if (success === undefined) return [];
  const observations = observe(success, sorted.valid);
  const rows = countsByScenario(observations);
  const most = Math.min(largestPower, replicates, ...rows.map((row) => row.trials));
  return rows.length === 0
    ? []
    : Array.from({ length: Math.max(0, most - 1) }, (_, index) => {
        const k = index + 2;
        const { estimate, scenarios } = passPower(rows, k);
        const values = scenarios.map(({ cluster, value }) => ({ scenarioId: cluster, value }));
        const alike = values.every(({ value }) => value === values[0]?.value);
        const interval = alike
          ? meanBounds(values, 'scenarios like these', { least: 0, most: 1 })
          : { ...passPowerInterval(rows, k), method: 't over scenarios' };
        const plain = {
          metric: `pass^${k}`,
          label: `pass^${k}`,
          formula: `mean over scenarios of C(c, ${k}) / C(n, ${k}): the chance that ${k} sessions of a scenario all succeed`,
          kind: 'mean' as const,
          unit: 'share' as const,
          better: 'higher' as const,
          estimate,
          lower: rows.length > 1 ? interval.lower : null,
          upper: rows.length > 1 ? interval.upper : null,
          level,
          method: rows.length > 1 ? interval.method : 'none: one scenario',
          estimand: 'scenarios like these' as const,
          source: 'outcome' as const,
          caution: null,
          sessions: observations.length,
          scenarios: rows.length,
          events: null,
          unknown: sorted.valid.length - observations.length,
          withInvalid: null,
        };
        return { ...plain, words: measureWords(plain) };
      });
}

function measures(sorted: Sorted, definitions: readonly MetricDefinition[]): readonly Measure[] {
  return definitions.map((definition) => measure(definition, sorted));
}

function slices(
  sessions: readonly Session[],
  human: ReadonlySet<string>,
  key: 'scenarioId' | 'personaId',
  definitions: readonly MetricDefinition[],
): readonly Slice[] {
  return groupsOf(sessions, key).map(([id, own]) => {
    const sorted = sortOut(own, human);
    const told = definitions.filter((definition) => own.some(definition.applies));
    return { id, counts: countsOf(sorted), measures: [...measures(sorted, told)] };
  });
}

/** Goal items of sessions by their result. */
function itemCounts(sessions: readonly Session[]): TargetReport['items'] {
  const results = sessions.flatMap(({ outcome }) => Object.values(outcome?.items ?? {}));
  const count = (wanted: string): number => results.filter((result) => result === wanted).length;
  return {
    satisfied: count('satisfied'),
    unsatisfied: count('unsatisfied'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
  };
}

function goalItems(
  sessions: readonly Session[],
  suite: Pick<ResolvedSuite, 'scenarios'>,
): readonly TargetReport['goalItems'][number][] {
  const byScenario = Map.groupBy(sessions, ({ scenarioId }) => scenarioId);
  return suite.scenarios.flatMap(({ id: scenarioId, goal }) =>
    goal.flatMap(({ id, say }) => {
      const results = (byScenario.get(scenarioId) ?? []).map(({ outcome }) => outcome?.items[id]);
      const count = (wanted: string): number => results.filter((result) => result === wanted).length;
      const [satisfied, unsatisfied, unknown] = [count('satisfied'), count('unsatisfied'), count('unknown')];
      return satisfied + unsatisfied + unknown === 0 ? [] : [{ scenarioId, id, say, satisfied, unsatisfied, unknown }];
    }),
  );
}

/** Everything measured about each target, in the order in which the plan names them. */
export function measureTargets(
  sessions: readonly Session[],
  human: ReadonlySet<string>,
  suite: Pick<ResolvedSuite, 'replicates' | 'scenarios'>,
  definitions: readonly MetricDefinition[] = metricDefinitions,
): readonly TargetReport[] {
  return groupsOf(sessions, 'targetId').map(([targetId, own]) => {
    const sorted = sortOut(own, human);
    return {
      targetId,
      counts: countsOf(sorted),
      items: itemCounts(sorted.valid),
      goalItems: [...goalItems(sorted.valid, suite)],
      measures: [...measures(sorted, definitions), ...passPowers(sorted, suite.replicates)],
      scenarios: [...slices(own, human, 'scenarioId', definitions)],
      personas: [...slices(own, human, 'personaId', definitions)],
    };
  });
}
