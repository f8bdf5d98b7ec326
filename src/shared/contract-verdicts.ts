// The part of the contract that is about verdicts: checks applied afterwards, judges, calibration, sessions behind a metric.
import { z } from 'zod';
import { turnSchema } from './dialogue.ts';
import { offlinePathSchema } from './schemas/common.ts';
import {
  assessmentSchema,
  calibrationAnswers,
  calibrationResultSchema,
  calibrationSchema,
  judgeResultSchema,
  verdictSchema,
} from './verdicts.ts';

/** Runs are found as `runs.get` does: by id, the beginning of one, "last", or a baseline. */
const ofRun = z.object({ runId: z.string() });

export const verdictContract = {
  /** Everything that gave verdicts on the run, oldest first. */
  'verdicts.assessments': { params: ofRun, result: z.array(assessmentSchema) },
  /** All verdicts on one session, of every assessment. */
  'verdicts.ofSession': { params: z.object({ sessionId: z.string() }), result: z.array(verdictSchema) },
  /** What a metric rests on: each counted session of the target with its value, null where it does not tell. */
  'verdicts.behind': {
    params: z.object({ runId: z.string(), metric: z.string(), targetId: z.string().nullable() }),
    result: z.array(
      z.object({ sessionId: z.string(), number: z.int(), targetId: z.string(), value: z.number().nullable() }),
    ),
  },
  /** `file` null applies the suite's own checks again, as a new assessment: nothing stored is overwritten. */
  'verdicts.check': {
    params: z.object({ runId: z.string(), file: offlinePathSchema.nullable() }),
    result: assessmentSchema,
  },
} as const;

/** Judges, and people who answer the same questions. */
export const judgeContract = {
  'rubrics.list': {
    params: z.object({}),
    result: z.array(
      z.object({
        path: z.string(),
        id: z.string(),
        title: z.string(),
        dimensions: z.array(z.object({ id: z.string(), title: z.string(), question: z.string() })),
      }),
    ),
  },
  /**
   * Starts a judge on the valid sessions of a run, or goes on with an unfinished one of the same rubric, model and
   * repeats; replies once the model is about to load. `rubric` is a file or the id of one that ships.
   */
  'judges.start': {
    params: z.object({
      runId: z.string(),
      rubric: offlinePathSchema,
      model: offlinePathSchema,
      repeats: z.int().min(1).max(50).default(1),
      /** At most this many sessions, taken across scenarios. */
      sessions: z.int().min(1).nullable().default(null),
      seed: z.int().min(0).max(0xffffffff).default(1),
    }),
    result: assessmentSchema,
  },
  /** Replies once more verdicts than `done` are stored, or the judge is not running. */
  'judges.follow': { params: z.object({ assessmentId: z.string(), done: z.int() }), result: assessmentSchema },
  'judges.cancel': { params: z.object({ assessmentId: z.string() }), result: z.object({}) },
  'judges.result': { params: z.object({ assessmentId: z.string() }), result: judgeResultSchema },
  /** Samples sessions that `metric` has a verdict on, for a person to answer blindly. */
  'calibrations.start': {
    params: z.object({
      runId: z.string(),
      metric: z.string(),
      sessions: z.int().min(1).max(5000).default(100),
      seed: z.int().min(0).max(0xffffffff).default(1),
    }),
    result: calibrationSchema,
  },
  'calibrations.list': { params: ofRun, result: z.array(calibrationSchema) },
  /** The first session that is not answered, without any verdict on it; null once all are. */
  'calibrations.next': {
    params: z.object({ calibrationId: z.string() }),
    result: z.object({
      calibration: calibrationSchema,
      item: z
        .object({
          position: z.int(),
          scenario: z.string(),
          /** What the target was told, for questions about what is true. */
          facts: z.record(z.string(), z.string()),
          turns: z.array(turnSchema),
        })
        .nullable(),
    }),
  },
  /** Null takes an answer back. */
  'calibrations.answer': {
    params: z.object({
      calibrationId: z.string(),
      position: z.int(),
      answer: z.enum(calibrationAnswers).nullable(),
    }),
    result: calibrationSchema,
  },
  'calibrations.result': { params: z.object({ calibrationId: z.string() }), result: calibrationResultSchema },
} as const;
