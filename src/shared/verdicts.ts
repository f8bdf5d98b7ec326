// Verdicts: one finding on one session each, made by an assessment (the suite's checks, a file's checks, a judge).
import { z } from 'zod';

export const evidenceSchema = z.object({
  turn: z.int().describe('Index of the turn, from 0'),
  start: z.int().nullable().describe('UTF-16 units of the text of the turn; null when it is the turn as a whole'),
  end: z.int().nullable().describe('Exclusive'),
  note: z.string(),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

export const verdictResults = [
  'pass',
  'fail',
  /** On a scale without a passing value. */
  'scored',
  /** There is nothing in the dialogue that it could be told from. */
  'unknown',
  /** The judge said that it cannot tell. */
  'abstained',
  /** The judge's answer cannot be used: see `detail`. */
  'broken',
] as const;

export const verdictSchema = z.object({
  assessmentId: z.string(),
  sessionId: z.string(),
  /** Check, dimension, or "coherence": the name of its metric. */
  name: z.string(),
  /** Judges may be asked several times; from 0. */
  repeat: z.int(),
  result: z.enum(verdictResults),
  /** What the metric averages: 0 or 1 for checks, 0 to 1 on a judge's scale; null when it does not tell. */
  score: z.number().nullable(),
  /** The judge's answer as given: "3"; null for checks. */
  answer: z.string().nullable(),
  detail: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Verdict = Readonly<z.infer<typeof verdictSchema>>;

/** The judge's answer where it counts; null where there is none, and for one that is broken or abstains: no step of its scale. */
export function countedAnswer({ result, score, answer }: Pick<Verdict, 'result' | 'score' | 'answer'>): string | null {
  return result === 'broken' || score === null ? null : answer;
}

export const assessmentSchema = z.object({
  id: z.string(),
  runId: z.string(),
  kind: z.enum(['suite', 'checks', 'judge']),
  /** The suite, checks file or rubric by its id. */
  name: z.string(),
  title: z.string(),
  createdAt: z.number(),
  status: z.enum(['running', 'finished', 'interrupted', 'failed']),
  failure: z.string().nullable(),
  /** Null for checks. */
  judge: z
    .object({
      path: z.string(),
      sha256: z.string(),
      description: z.string(),
      repeats: z.int(),
      seed: z.int(),
      /** What it also is in the run: "simulator", "target assistant". Its verdicts are then not independent. */
      sameAs: z.array(z.string()),
    })
    .nullable(),
  /** Verdicts that are stored, and that there will be. */
  done: z.int(),
  total: z.int(),
});
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

export const judgeResultSchema = z.object({
  assessment: assessmentSchema,
  dimensions: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      /** Answers of all repeats, by kind. */
      usable: z.int(),
      abstained: z.int(),
      broken: z.int(),
      /** Mean over sessions of the standard deviation of their repeats, on 0 to 1; null with one repeat. */
      spread: z.number().nullable(),
      /** Sessions whose repeats gave different answers, of those with several usable ones. */
      disagreeing: z.int(),
      repeated: z.int(),
    }),
  ),
});
export type JudgeResult = Readonly<z.infer<typeof judgeResultSchema>>;

/** A sentence where nothing that the judge answered tells anything; null otherwise. Abstaining alone is no fault. */
export function noneUsable({ dimensions }: Pick<JudgeResult, 'dimensions'>): string | null {
  const count = (kind: 'usable' | 'abstained' | 'broken'): number =>
    dimensions.reduce((sum, one) => sum + one[kind], 0);
  const [usable, abstained, broken] = [count('usable'), count('abstained'), count('broken')];
  if (usable > 0 || broken === 0) return null;
  const others = abstained === 0 ? '' : `, ${abstained} abstained`;
  return `No answer of the judge can be used: ${broken} broken${others}. Take a more capable model.`;
}

export const calibrationAnswers = ['yes', 'no', 'cannot-tell'] as const;
export type CalibrationAnswer = (typeof calibrationAnswers)[number];

export const calibrationSchema = z.object({
  id: z.string(),
  runId: z.string(),
  assessmentId: z.string(),
  /** Of the metric whose verdicts are calibrated. */
  name: z.string(),
  /** What the person is asked; "yes" is what the verdict calls present, or passed. */
  question: z.string(),
  createdAt: z.number(),
  total: z.int(),
  answered: z.int(),
});
export type Calibration = Readonly<z.infer<typeof calibrationSchema>>;

/** A share with its interval; null bounds where there is nothing to count. */
const shareSchema = z.object({
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  count: z.int(),
  of: z.int(),
});

export const calibrationResultSchema = z.object({
  calibration: calibrationSchema,
  /** Of the sessions that both told: rows are the verdict, columns the person. */
  table: z.object({ bothYes: z.int(), onlyVerdict: z.int(), onlyPerson: z.int(), bothNo: z.int() }),
  /** The person could not tell. */
  cannotTell: z.int(),
  /** The verdict does not tell. */
  withoutVerdict: z.int(),
  agreement: shareSchema,
  /** Share of "yes" among the person's answers. */
  prevalence: shareSchema,
  kappa: z
    .object({ estimate: z.number(), lower: z.number(), upper: z.number() })
    .nullable()
    .describe('Null where one of both gave a single answer throughout'),
  sensitivity: shareSchema,
  specificity: shareSchema,
  /** Per target: the rate as the verdicts have it, and corrected for their errors. */
  rates: z.array(
    z.object({
      targetId: z.string(),
      sessions: z.int(),
      apparent: z.number(),
      apparentLower: z.number().nullable(),
      apparentUpper: z.number().nullable(),
      corrected: z.object({ estimate: z.number(), lower: z.number(), upper: z.number() }).nullable(),
      /** Why there is no corrected rate. */
      why: z.string().nullable(),
    }),
  ),
  notes: z.array(z.string()),
});
export type CalibrationResult = Readonly<z.infer<typeof calibrationResultSchema>>;
