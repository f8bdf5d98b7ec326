// Calibration: samples sessions that verdicts were given on, asks a person blindly, and holds the two against each other.
import type { Session, Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import { plural } from '../../shared/figures.ts';
import type { Calibration, CalibrationAnswer, CalibrationResult } from '../../shared/verdicts.ts';
import { askableOf, binaryVerdicts } from '../judging/binary-verdicts.ts';
import { sortOut } from '../judging/metrics.ts';
import { estimandOf, type Observation, proportionBounds } from '../judging/metrics-interval.ts';
import { partyWords } from '../judging/metrics-verdicts.ts';
import { type AgreementTable, accuracy, cohenKappa } from '../statistics/agreement.ts';
import { type Corrected, correctedRate } from '../statistics/corrected-rate.ts';
import { wilson } from '../statistics/proportion.ts';
import { createRandom } from '../statistics/random.ts';
import type { Store } from '../store/store.ts';

/** Fewer answers of a kind give sensitivity or specificity that say next to nothing. */
const fewAnswers = 10;

export type CalibrationItemView = {
  readonly position: number;
  readonly scenario: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly turns: readonly Turn[];
};

export type CalibrationService = {
  /** @throws AppError not-found, bad-input */
  start(request: {
    readonly runId: string;
    readonly metric: string;
    readonly sessions: number;
    readonly seed: number;
  }): Calibration;
  list(runId: string): readonly Calibration[];
  next(id: string): { readonly calibration: Calibration; readonly item: CalibrationItemView | null };
  answer(id: string, position: number, answer: CalibrationAnswer | null): Calibration;
  result(id: string): CalibrationResult;
};

/** Fisher and Yates. */
function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed);
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

const share = (count: number, of: number): CalibrationResult['agreement'] => {
  if (of === 0) return { estimate: null, lower: null, upper: null, count, of };
  const { estimate, lower, upper } = wilson(count, of);
  return { estimate, lower, upper, count, of };
};

function tableOf(pairs: readonly { readonly verdict: boolean; readonly person: boolean }[]): AgreementTable {
  const count = (verdict: boolean, person: boolean): number =>
    pairs.filter((pair) => pair.verdict === verdict && pair.person === person).length;
  return {
    bothYes: count(true, true),
    onlyVerdict: count(true, false),
    onlyPerson: count(false, true),
    bothNo: count(false, false),
  };
}

type Rate = CalibrationResult['rates'][number];

function whyNot(corrected: Corrected | null, table: AgreementTable): string | null {
  const [yes, no] = [table.bothYes + table.onlyPerson, table.bothNo + table.onlyVerdict];
  if (yes === 0 || no === 0) return `the person answered ${yes === 0 ? '"yes"' : '"no"'} nowhere`;
  return corrected === null ? 'the verdicts tell no better than chance' : null;
}

function rateOf(targetId: string, observations: readonly Observation[], table: AgreementTable): Rate {
  const bounds = proportionBounds(observations, estimandOf(observations), 'wilson-effective');
  const apparent = observations.reduce((sum, { value }) => sum + value, 0) / observations.length;
  const yes = { successes: table.bothYes, trials: table.bothYes + table.onlyPerson };
  const no = { successes: table.bothNo, trials: table.bothNo + table.onlyVerdict };
  const corrected =
    yes.trials === 0 || no.trials === 0
      ? null
      : correctedRate({ estimate: apparent, trials: observations.length / Math.max(1, bounds.designEffect) }, yes, no);
  return {
    targetId,
    sessions: observations.length,
    apparent,
    apparentLower: bounds.lower,
    apparentUpper: bounds.upper,
    corrected,
    why: whyNot(corrected, table),
  };
}

export function createCalibrationService(store: Store, now: () => number): CalibrationService {
  const validOf = (runId: string): readonly Session[] =>
    sortOut(store.sessions.of(runId), store.turns.humanSessions(runId)).valid;
  const verdictsOf = (assessmentId: string, name: string): ReadonlyMap<string, boolean | null> =>
    binaryVerdicts(store.verdicts.get(assessmentId).kind, store.verdicts.of(assessmentId), name);

  return {
    start({ runId, metric, sessions, seed }) {
      const run = store.runs.find(runId);
      if (run.engine === 'scripted')
        throw new AppError(
          'bad-input',
          `Run ${run.id} is a dry run: a script spoke, so there is nothing to calibrate.`,
        );
      const asked = askableOf(metric, store.runs.suite(run.id), store.verdicts.ofRun(run.id), store.verdicts.spec);
      const verdicts = verdictsOf(asked.assessmentId, asked.name);
      const told = validOf(run.id).filter(({ id }) => verdicts.get(id) != null);
      if (told.length === 0)
        throw new AppError('bad-input', `No valid session of run ${run.id} has a verdict of "${metric}" that tells.`);
      const { assessmentId, name, question } = asked;
      return store.calibrations.create(
        { runId: run.id, assessmentId, name, question, createdAt: now() },
        shuffled(told, seed)
          .slice(0, sessions)
          .map(({ id }) => id),
      );
    },
    list: (runId) => store.calibrations.ofRun(store.runs.find(runId).id),
    next(id) {
      const calibration = store.calibrations.get(id);
      const open = store.calibrations.items(id).find(({ answer }) => answer === null);
      if (open === undefined) return { calibration, item: null };
      const session = store.sessions.get(open.sessionId);
      const scenario = store.runs.suite(calibration.runId).scenarios.find((one) => one.id === session.scenarioId);
      return {
        calibration,
        item: {
          position: open.position,
          scenario: scenario?.title ?? session.scenarioId,
          facts: scenario?.facts ?? {},
          turns: store.turns.of(session.id),
        },
      };
    },
    answer(id, position, answer) {
      store.calibrations.answer(store.calibrations.get(id).id, position, answer, now());
      return store.calibrations.get(id);
    },
    result(id) {
      const calibration = store.calibrations.get(id);
      const assessment = store.verdicts.get(calibration.assessmentId);
      const verdicts = verdictsOf(calibration.assessmentId, calibration.name);
      const answered = store.calibrations.items(id).filter(({ answer }) => answer !== null);
      const pairs = answered.flatMap(({ sessionId, answer }) => {
        const verdict = verdicts.get(sessionId) ?? null;
        return verdict === null || answer === 'cannot-tell' ? [] : [{ verdict, person: answer === 'yes' }];
      });
      const table = tableOf(pairs);
      const told = pairs.length > 0;
      const { sensitivity, specificity } = told ? accuracy(table) : { sensitivity: null, specificity: null };
      const [yes, no] = [table.bothYes + table.onlyPerson, table.bothNo + table.onlyVerdict];
      const byTarget = Map.groupBy(validOf(calibration.runId), ({ targetId }) => targetId);
      const rates = [...byTarget].flatMap(([targetId, sessions]) => {
        const observations = sessions.flatMap(({ id: sessionId, scenarioId }) => {
          const verdict = verdicts.get(sessionId) ?? null;
          return verdict === null ? [] : [{ scenarioId, value: Number(verdict) }];
        });
        return observations.length === 0 ? [] : [rateOf(targetId, observations, table)];
      });
      const kappa = told ? cohenKappa(table) : null;
      const party = partyWords(assessment);
      return {
        calibration,
        table,
        cannotTell: answered.filter(({ answer }) => answer === 'cannot-tell').length,
        withoutVerdict: answered.filter(({ sessionId }) => verdicts.get(sessionId) == null).length,
        agreement: share(table.bothYes + table.bothNo, pairs.length),
        prevalence: share(yes, pairs.length),
        kappa: kappa === null ? null : { estimate: kappa.estimate, lower: kappa.lower, upper: kappa.upper },
        sensitivity: share(sensitivity === null ? 0 : table.bothYes, yes),
        specificity: share(specificity === null ? 0 : table.bothNo, no),
        rates,
        notes: [
          ...(party === null ? [] : [`Of this judge: ${party}.`]),
          ...(answered.length < calibration.total
            ? [`${calibration.total - answered.length} of ${calibration.total} sampled sessions are not answered yet.`]
            : []),
          ...(yes < fewAnswers || no < fewAnswers
            ? [
                `The person answered "yes" ${plural(yes, 'time')} and "no" ${plural(no, 'time')}: below ${fewAnswers} of either, sensitivity or specificity says next to nothing.`,
              ]
            : []),
          'One person’s answers are taken as true. Sampled sessions count as independent in agreement, sensitivity and specificity; the rates themselves reckon with scenarios.',
        ],
      };
    },
  };
}
