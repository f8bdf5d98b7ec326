// Metrics made of verdicts: coherence, every check of the owner's, every dimension that a judge was asked about.
import type { Session } from '../../shared/dialogue.ts';
import type { Dimension, Rubric } from '../../shared/schemas/rubric.ts';
import { expectationOf, quantifierOf, type SessionCheck } from '../../shared/schemas/session-check.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Assessment, Verdict } from '../../shared/verdicts.ts';
import { type MetricDefinition, metricDefinitions } from './metrics-definitions.ts';

export type VerdictValue = Pick<Verdict, 'assessmentId' | 'sessionId' | 'name' | 'score'>;

export type Assessed = {
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** The checks or the rubric of an assessment, as it was applied. */
  readonly spec: (assessmentId: string) => unknown;
  readonly values: readonly VerdictValue[];
};

/** Scores by session; several of one session are repeats, and those that do not tell are left out. */
type Scores = ReadonlyMap<string, number>;

export const coherenceFormula =
  'mean over sessions of target turns without a lapse / target turns; checked: no answer at all, role flip (markup, or the user’s words), repetition of an own turn, wrong language, contradiction of a told value, asking again for one; nothing of it judged';

function meanScores(values: readonly VerdictValue[]): Scores {
  const bySession = Map.groupBy(
    values.filter(({ score }) => score !== null),
    ({ sessionId }) => sessionId,
  );
  return new Map(
    [...bySession].map(([id, own]) => [id, own.reduce((sum, { score }) => sum + (score ?? 0), 0) / own.length]),
  );
}

const valueIn =
  (scores: Scores) =>
  (session: Session): number | null =>
    scores.get(session.id) ?? null;

/** Newest first, finished ones before those that were cut off. */
function ranked(assessments: readonly Assessment[]): readonly Assessment[] {
  const isWhole = ({ status }: Assessment): number => Number(status === 'finished');
  return assessments.toReversed().toSorted((one, other) => isWhole(other) - isWhole(one));
}

function coherence(scores: Scores): MetricDefinition {
  return {
    metric: 'coherence',
    label: 'Session coherence',
    formula: coherenceFormula,
    kind: 'mean',
    unit: 'share',
    better: 'higher',
    population: 'valid',
    source: 'check',
    basis: '',
    caution: null,
    applies: () => true,
    value: valueIn(scores),
  };
}

const basisOf = (check: SessionCheck): string =>
  JSON.stringify([check.test, check.of, expectationOf(check), quantifierOf(check)]);

/** `all`: the checks of this name, which may differ from scenario to scenario. */
function checkMetric(
  check: SessionCheck,
  all: readonly SessionCheck[],
  applies: MetricDefinition['applies'],
  scores: Scores,
): MetricDefinition {
  return {
    metric: check.id,
    label: check.title ?? check.id,
    formula: `sessions in which the check "${check.id}" finds what it looks for / sessions of scenarios with it that tell`,
    kind: 'proportion',
    unit: 'share',
    better: expectationOf(check) === 'present' ? 'higher' : 'lower',
    population: 'valid',
    source: 'check',
    basis: [...new Set(all.map(basisOf))].toSorted().join(),
    caution: null,
    applies,
    value: valueIn(scores),
  };
}

/** Where the judge is a party, in words; null where it is none. */
export function partyWords({ judge }: Assessment): string | null {
  if (judge === null || judge.sameAs.length === 0) return null;
  return `the judge is the same model as the ${judge.sameAs.join(' and the ')}: not independent`;
}

export const metricOfDimension = (rubric: string, dimension: string): string => `${rubric}/${dimension}`;

function judgeMetric(assessment: Assessment, rubric: Rubric, dimension: Dimension, scores: Scores): MetricDefinition {
  const { judge, status } = assessment;
  const [worst, best] = [dimension.scale[0], dimension.scale.at(-1)];
  const cautions = [
    partyWords(assessment),
    status === 'finished' ? null : `the judge is not through: ${assessment.done} of ${assessment.total} verdicts`,
  ].filter((one) => one !== null);
  return {
    metric: metricOfDimension(rubric.id, dimension.id),
    label: dimension.title,
    formula: `mean over sessions of the judge’s value, ${worst?.value} as 0% and ${best?.value} as 100%, over ${judge?.repeats} repeats; judged by ${judge?.description}`,
    kind: 'mean',
    unit: 'share',
    better: 'higher',
    population: 'valid',
    source: 'judge',
    basis: JSON.stringify([judge?.sha256, dimension]),
    caution: cautions.length === 0 ? null : cautions.join('; '),
    applies: () => true,
    value: valueIn(scores),
  };
}

/** How many metrics a run of the suite will have: those of every run, coherence, and a check each. */
export function metricsAhead(suite: Pick<ResolvedSuite, 'scenarios'>): number {
  const checks = new Set(suite.scenarios.flatMap((scenario) => scenario.checks.map(({ id }) => id)));
  return metricDefinitions.length + 1 + checks.size;
}

/** Of several assessments that give a verdict of one name, the newest finished one counts; the others stay stored. */
export function verdictDefinitions(suite: ResolvedSuite, assessed: Assessed): readonly MetricDefinition[] {
  const byAssessment = Map.groupBy(assessed.values, ({ assessmentId }) => assessmentId);
  const found = new Map<string, MetricDefinition>();
  const keep = (definition: MetricDefinition): void => {
    if (!found.has(definition.metric)) found.set(definition.metric, definition);
  };
  const inOrder = ranked(assessed.assessments);
  for (const assessment of inOrder) {
    // The run's own checks may be applied again before its last sessions have ended: those keep what they got then.
    const sources = assessment.kind === 'suite' ? inOrder.filter(({ kind }) => kind === 'suite') : [assessment];
    const grouped = sources.map(({ id }) => Map.groupBy(byAssessment.get(id) ?? [], ({ name }) => name));
    const scoresOf = (name: string): Scores =>
      new Map(grouped.toReversed().flatMap((byName) => [...meanScores(byName.get(name) ?? [])]));
    if (assessment.kind === 'suite') {
      keep(coherence(scoresOf('coherence')));
      for (const { checks } of suite.scenarios)
        for (const check of checks) {
          const having = suite.scenarios.filter((one) => one.checks.some(({ id }) => id === check.id));
          const scenarios = new Set(having.map(({ id }) => id));
          const all = having.flatMap((one) => one.checks).filter(({ id }) => id === check.id);
          keep(checkMetric(check, all, ({ scenarioId }) => scenarios.has(scenarioId), scoresOf(check.id)));
        }
    } else if (assessment.kind === 'checks') {
      const checks = assessed.spec(assessment.id) as readonly SessionCheck[];
      for (const check of checks) keep(checkMetric(check, [check], () => true, scoresOf(check.id)));
    } else {
      const rubric = assessed.spec(assessment.id) as Rubric;
      for (const dimension of rubric.dimensions)
        keep(judgeMetric(assessment, rubric, dimension, scoresOf(dimension.id)));
    }
  }
  const order: readonly MetricDefinition['source'][] = ['outcome', 'check', 'judge'];
  return [...found.values()].toSorted(
    (one, other) =>
      Number(other.metric === 'coherence') - Number(one.metric === 'coherence') ||
      order.indexOf(one.source) - order.indexOf(other.source),
  );
}
