// Verdicts as yes or no, the form in which a person can be asked the same question: what calibration is made of.
import { AppError } from '../../shared/errors.ts';
import type { Rubric } from '../../shared/schemas/rubric.ts';
import type { SessionCheck } from '../../shared/schemas/session-check.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Assessment, Verdict } from '../../shared/verdicts.ts';
import { hintFor } from '../hint.ts';
import { metricOfDimension } from './metrics-verdicts.ts';

export type Askable = {
  readonly metric: string;
  readonly assessmentId: string;
  /** Of the verdicts. */
  readonly name: string;
  readonly question: string;
};

function checkQuestion(check: SessionCheck): string {
  const whose = check.of === 'user' ? 'the user’s' : 'the assistant’s';
  return `${check.title ?? check.id.replaceAll(/[-_]/g, ' ')}: is it there in ${whose} turns?`;
}

function ofAssessment(assessment: Assessment, suite: ResolvedSuite, spec: unknown): readonly Askable[] {
  if (assessment.kind === 'judge') {
    const rubric = spec as Rubric;
    return rubric.dimensions.flatMap(({ id, question, scale, passes }) => {
      const anchor = scale.find(({ value }) => value === passes);
      if (anchor === undefined) return [];
      return [
        {
          metric: metricOfDimension(rubric.id, id),
          assessmentId: assessment.id,
          name: id,
          question: `${question} Is it at least this: ${anchor.anchor}`,
        },
      ];
    });
  }
  const checks =
    assessment.kind === 'suite' ? suite.scenarios.flatMap((one) => one.checks) : (spec as readonly SessionCheck[]);
  return checks.map((check) => ({
    metric: check.id,
    assessmentId: assessment.id,
    name: check.id,
    question: checkQuestion(check),
  }));
}

/** The newest assessment that answers the metric with yes or no. @throws AppError not-found, with those that do */
export function askableOf(
  metric: string,
  suite: ResolvedSuite,
  assessments: readonly Assessment[],
  spec: (id: string) => unknown,
): Askable {
  const all = assessments.toReversed().flatMap((assessment) => ofAssessment(assessment, suite, spec(assessment.id)));
  const found = all.find((one) => one.metric === metric);
  if (found !== undefined) return found;
  const known = [...new Set(all.map((one) => one.metric))];
  throw new AppError(
    'not-found',
    `No verdicts of this run answer "${metric}" with yes or no; ${hintFor(metric, known, 'metrics that do')}. Dimensions of a rubric do once they say which value "passes".`,
  );
}

/** By session; null where it does not tell. Of repeats the majority, a tie does not tell. */
export function binaryVerdicts(
  kind: Assessment['kind'],
  verdicts: readonly Pick<Verdict, 'sessionId' | 'name' | 'result' | 'score'>[],
  name: string,
): ReadonlyMap<string, boolean | null> {
  const own = Map.groupBy(
    verdicts.filter((verdict) => verdict.name === name),
    ({ sessionId }) => sessionId,
  );
  const yes = (verdict: Pick<Verdict, 'result' | 'score'>): boolean | null =>
    verdict.score === null ? null : kind === 'judge' ? verdict.result === 'pass' : verdict.score === 1;
  return new Map(
    [...own].map(([id, repeats]) => {
      const told = repeats.map(yes).filter((one) => one !== null);
      const ayes = told.filter(Boolean).length;
      return [id, ayes * 2 === told.length ? null : ayes * 2 > told.length];
    }),
  );
}
