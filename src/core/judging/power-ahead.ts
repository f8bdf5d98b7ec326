// How small a difference a planned run can show, and what another would take: from earlier sessions, else from assumptions.
import { plural } from '../../shared/figures.ts';
import type { Assumption, PowerAhead } from '../../shared/foresight.ts';
import { intraclassCorrelation, kishDesignEffect } from '../statistics/design-effect.ts';
import { minimumDetectableDifference, pairedProportionStandardDeviation } from '../statistics/power.ts';
import { alpha, fewestScenarios } from './comparison-difference.ts';

export type PastSession = {
  readonly runId: string;
  readonly scenarioId: string;
  readonly personaId: string;
  readonly targetId: string;
  readonly replicate: number;
  readonly success: boolean | null;
};

export type PowerQuestion = {
  readonly scenarios: number;
  readonly personas: number;
  readonly targets: number;
  /** That a comparison of the run will test: its intervals and p are shared by so many. */
  readonly metrics: number;
  /** Of all targets together. */
  readonly sessions: number;
  /** As a share, above 0. */
  readonly difference: number;
  /** Of the planned scenarios, from runs of the same models. */
  readonly past: readonly PastSession[];
};

/** The rate at which outcomes vary most. */
const assumedRate = 0.5;
/** How far the true differences of scenarios are taken to scatter around their mean, as a share of that mean. */
const assumedScatter = 0.5;
/** Fewer tell too little to stand in for an assumption. */
const fewestSessions = 30;
const fewestPairs = 30;
const mostPairs = 10_000_000;

type Told = { readonly scenarioId: string; readonly success: boolean };
const told = (past: readonly PastSession[]): readonly (PastSession & Told)[] =>
  past.filter((one): one is PastSession & Told => one.success !== null);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** By scenario, sessions of two targets of one run that met the same user: 1, 0 or -1. */
function pastDifferences(past: readonly PastSession[]): ReadonlyMap<string, readonly number[]> {
  const cells = Map.groupBy(told(past), (one) =>
    JSON.stringify([one.runId, one.scenarioId, one.personaId, one.replicate]),
  );
  const differences = [...cells.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined || first.targetId === second.targetId
      ? []
      : [{ scenarioId: first.scenarioId, value: Number(second.success) - Number(first.success) }],
  );
  return new Map(
    [...Map.groupBy(differences, ({ scenarioId }) => scenarioId)].map(([id, list]) => [
      id,
      list.map(({ value }) => value),
    ]),
  );
}

function rateOf(past: readonly PastSession[]): Assumption {
  const sessions = told(past);
  if (sessions.length < fewestSessions)
    return {
      name: 'rate',
      value: assumedRate,
      source: 'assumed',
      words: `a success rate of ${percent(assumedRate)}, at which chance is largest`,
    };
  const value = mean(sessions.map(({ success }) => Number(success)));
  const words = `a success rate of ${percent(value)}, as in ${sessions.length} earlier sessions`;
  return { name: 'rate', value, source: 'earlier runs', words };
}

/** The share of pairs that disagree by chance, as if the two of a pair had nothing in common but their scenario. */
function pairingOf(past: readonly PastSession[], rate: Assumption, pairs: readonly number[]): Assumption {
  if (pairs.length >= fewestPairs) {
    const value = pairs.filter((difference) => difference !== 0).length / pairs.length;
    // A share of 0 would promise certainty.
    const held = Math.max(value, 1 / pairs.length);
    const words = `${percent(held)} of pairs disagree, as in ${pairs.length} earlier pairs`;
    return { name: 'pairing', value: held, source: 'earlier runs', words };
  }
  const byScenario = [...Map.groupBy(told(past), ({ scenarioId }) => scenarioId).values()];
  const known = rate.source === 'earlier runs';
  // Of few sessions a scenario, p (1 - p) comes out too small by (n - 1) / n.
  const within = byScenario
    .filter((list) => list.length > 1)
    .map((list) => {
      const p = mean(list.map(({ success }) => Number(success)));
      return (2 * p * (1 - p) * list.length) / (list.length - 1);
    });
  const value = known && within.length > 0 ? mean(within) : 2 * rate.value * (1 - rate.value);
  const held = Math.min(1, Math.max(value, 1 / fewestPairs));
  return {
    name: 'pairing',
    value: held,
    source: known ? 'earlier runs' : 'assumed',
    words: `${percent(held)} of pairs disagree: the two sessions of a pair share their scenario and nothing else`,
  };
}

function clusteringOf(differences: ReadonlyMap<string, readonly number[]>): Assumption {
  const rows = [...differences].map(([cluster, values]) => ({ cluster, values }));
  const repeated = rows.filter(({ values }) => values.length > 1).length;
  const pairs = rows.reduce((sum, { values }) => sum + values.length, 0);
  if (pairs < fewestPairs || repeated < 5)
    return {
      name: 'clustering',
      value: assumedScatter,
      source: 'assumed',
      words: 'the difference itself scatters between scenarios by half its size',
    };
  const value = Math.max(0, intraclassCorrelation(rows));
  const words = `scenarios differ in the difference by an intraclass correlation of ${value.toFixed(2)}, as in earlier runs`;
  return { name: 'clustering', value, source: 'earlier runs', words };
}

export function powerAhead(question: PowerQuestion): PowerAhead {
  const { scenarios, personas, targets, difference, past } = question;
  const family = question.metrics;
  const differences = pastDifferences(past);
  const rate = rateOf(past);
  const pairing = pairingOf(past, rate, [...differences.values()].flat());
  const clustering = clusteringOf(differences);
  const test: Assumption = {
    name: 'test',
    value: alpha / family,
    source: 'assumed',
    words: `found 8 times in 10, at 5% shared by the ${family} metrics of a comparison`,
  };
  const pairs = Math.floor(question.sessions / targets);
  const comparison = {
    kind: 'paired' as const,
    standardDeviation: pairedProportionStandardDeviation(pairing.value),
  };
  const seenBy = (count: number, clusters: number): number => {
    const size = Math.max(1, count / clusters);
    const common = { comparison, sessions: count, clusters, alpha: test.value };
    if (clustering.source === 'earlier runs')
      return minimumDetectableDifference({ ...common, designEffect: kishDesignEffect(clustering.value, size) });
    // With scatter s d the design effect holds d itself: d^2 = a^2 (1 + (m - 1) (s d)^2 / v), a without clustering.
    const alone = minimumDetectableDifference(common);
    const left = 1 - (alone ** 2 * (size - 1) * clustering.value ** 2) / comparison.standardDeviation ** 2;
    return left > 0 ? alone / Math.sqrt(left) : Number.POSITIVE_INFINITY;
  };
  const fewest = fewestScenarios(family);
  const enough = scenarios >= fewest;
  const smallest = enough && pairs >= scenarios ? seenBy(pairs, scenarios) : null;
  const pairsNeeded = enough ? leastWhole((count) => seenBy(count, scenarios) <= difference, scenarios) : null;
  const scenariosNeeded = Math.max(
    fewest,
    leastWhole((clusters) => seenBy(mostPairs, clusters) <= difference, 2) ?? mostPairs,
  );
  const result = {
    pairs,
    scenarios,
    smallestDifference: smallest === null || smallest > 1 ? null : smallest,
    difference,
    pairsNeeded,
    sessionsNeeded: pairsNeeded === null ? null : pairsNeeded * targets,
    replicatesNeeded: pairsNeeded === null ? null : Math.ceil(pairsNeeded / (scenarios * personas)),
    scenariosNeeded,
    assumptions: [rate, pairing, clustering, test],
  };
  return { ...result, words: wordsOf(result, fewest) };
}

/** The smallest whole number from `least` on for which `holds` is true, which stays true then; null up to `mostPairs`. */
function leastWhole(holds: (count: number) => boolean, least: number): number | null {
  if (!holds(mostPairs)) return null;
  let [low, high] = [least, mostPairs];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wordsOf(power: Omit<PowerAhead, 'words'>, fewest: number): string {
  const asked = `${Number((power.difference * 100).toFixed(1))} points`;
  const now =
    power.scenarios < fewest
      ? `With ${plural(power.scenarios, 'scenario')} no difference of any size can be told from chance; ${fewest} are the fewest.`
      : power.smallestDifference === null
        ? 'Too few sessions to show a difference of any size.'
        : `${plural(power.pairs, 'pair')} can show a difference of about ${Math.ceil(power.smallestDifference * 100)} points in session success.`;
  const wanted =
    power.pairsNeeded === null
      ? `For ${asked}, at least ${plural(power.scenariosNeeded, 'scenario')} are needed, however many sessions.`
      : `For ${asked} it takes about ${plural(power.pairsNeeded, 'pair')}, ${plural(power.replicatesNeeded ?? 0, 'replicate')}.`;
  return `${now} ${wanted}`;
}
