// The one contract between the core process and everything that shows or steers it.
import { z } from 'zod';
import { bundleContract } from './contract-bundles.ts';
import { historyContract } from './contract-history.ts';
import { hearContract, libraryContract } from './contract-library.ts';
import { logsContract } from './contract-logs.ts';
import { modelsContract } from './contract-models.ts';
import { steeringContract } from './contract-steering.ts';
import { suiteContract } from './contract-suite.ts';
import { judgeContract, verdictContract } from './contract-verdicts.ts';
import { runSchema, sessionSchema, turnSchema } from './dialogue.ts';
import { powerAheadSchema, timeAheadSchema } from './foresight.ts';
import { memoryPlanSchema } from './models.ts';
import { targetRatesSchema } from './rates.ts';
import { baselineSchema, comparisonSchema, gateResultSchema, reportFormats, reportSchema } from './report.ts';
import { runViewSchema } from './run-view.ts';
import { offlinePathSchema } from './schemas/common.ts';
import { workContract } from './work.ts';

export { type ModelRecord, memoryPlanSchema, modelRecordSchema } from './models.ts';

export const planSchema = z.object({
  suiteId: z.string(),
  title: z.string(),
  sessions: z.int(),
  scenarios: z.int(),
  personas: z.int(),
  targets: z.int(),
  replicates: z.int(),
  concurrency: z.int(),
  /** Tokens a dialogue may fill as the suite asks; `memory` has what the models were trained for where that is less. */
  contextSize: z.int(),
  /** Null for dry runs: nothing is loaded. */
  memory: memoryPlanSchema.nullable(),
  /** What is lacking and what to do, where `memory` does not fit; the run is refused with these words. */
  remedy: z.string().nullable(),
  /** What is probably a mistake in the files, a line each: the run goes on with it. */
  warnings: z.array(z.string()),
  /** Null for dry runs. */
  time: timeAheadSchema.nullable(),
  power: powerAheadSchema,
});
export type Plan = Readonly<z.infer<typeof planSchema>>;

export const runSummarySchema = z.object({
  targets: z.array(targetRatesSchema),
  invalid: z.int(),
  failed: z.int(),
  unfinished: z.int(),
  /** Sessions in which a person took a turn. */
  human: z.int(),
  branches: z.int(),
  gates: z.array(gateResultSchema),
});
export type RunSummary = Readonly<z.infer<typeof runSummarySchema>>;

export const findingSchema = z.object({
  area: z.string(),
  state: z.enum(['ok', 'warning', 'broken']),
  text: z.string(),
  /** What to do about it; null when nothing need be done. */
  remedy: z.string().nullable(),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

const runSettings = z.object({
  /** A file, or the name of a suite in the library or among those that ship. */
  suitePath: offlinePathSchema.optional(),
  /** In place of `suitePath`: a suite as its file would hold it. Starting saves it as that file and runs the file. */
  draft: z
    .object({
      suite: z.unknown(),
      /** As in `library.save`. */
      path: offlinePathSchema.nullable().default(null),
      replace: z.boolean().default(false),
    })
    .optional(),
  /** Most sessions to plan. */
  sessions: z.int().min(1).optional(),
  concurrency: z.int().min(1).max(128).optional(),
  seed: z.int().min(0).max(0xffffffff).optional(),
  /** Replaces the model of every target. */
  targetModel: offlinePathSchema.optional(),
  simulatorModel: offlinePathSchema.optional(),
  /** The difference whose needed sessions the plan tells, as a share: 0.05 is five points. */
  difference: z.number().gt(0).max(1).optional(),
  /** Plays a scripted engine in place of models; marked in every record. */
  dryRun: z.boolean().default(false),
  /** Every session waits before its first turn until it is stepped or continued. */
  paused: z.boolean().default(false),
});
export const runRequestSchema = runSettings.refine(
  ({ suitePath, draft }) => (suitePath === undefined) !== (draft === undefined),
  'expected one of suitePath and draft',
);
export type RunRequest = z.input<typeof runRequestSchema>;

const nothing = z.object({});
const started = z.object({
  runId: z.string(),
  plan: planSchema,
  /** Where a draft was saved; null when there was none. */
  savedAs: z.string().nullable(),
});

export const contract = {
  ...libraryContract,
  ...modelsContract,
  ...bundleContract,
  ...workContract,
  ...historyContract,
  ...hearContract,
  ...steeringContract,
  ...logsContract,
  'core.hello': {
    params: nothing,
    result: z.object({ version: z.string(), pid: z.int(), dataDir: z.string(), notices: z.array(z.string()) }),
  },
  'core.stop': { params: nothing, result: nothing },
  'doctor.examine': { params: nothing, result: z.array(findingSchema) },
  'runs.plan': { params: runRequestSchema, result: planSchema },
  /** As `runs.plan`, after some seconds of rehearsing with the models, of which nothing is stored. */
  'runs.measure': { params: runRequestSchema, result: planSchema },
  /** Replies once every planned session is stored and models are about to load; the run outlives the call. */
  'runs.start': { params: runRequestSchema, result: started },
  'runs.resume': { params: z.object({ runId: z.string() }), result: started },
  'runs.cancel': {
    /** `after-turn` lets current turns finish and stores them; `now` aborts within one batch. */
    params: z.object({ runId: z.string(), how: z.enum(['after-turn', 'now']) }),
    result: nothing,
  },
  ...suiteContract,
  'runs.list': { params: nothing, result: z.array(runSchema) },
  /** Finds by a baseline, by whole id or by an unambiguous beginning; "last" is the newest. */
  'runs.get': {
    params: z.object({ runId: z.string() }),
    result: z.object({
      run: runSchema,
      sessions: z.array(sessionSchema),
      summary: runSummarySchema,
      /** Ids of sessions in which a person took a turn. */
      human: z.array(z.string()),
    }),
  },
  /** The screen of the run as of `seq`; a page that opens late goes on from it with the events of a greater seq. */
  'runs.snapshot': { params: z.object({ runId: z.string() }), result: runViewSchema },
  /** Runs are also found by the name of a baseline. */
  'reports.get': { params: z.object({ runId: z.string() }), result: reportSchema },
  'reports.write': {
    /** `file` is absolute; it appears once it is whole. */
    params: z.object({ runId: z.string(), format: z.enum(reportFormats), file: offlinePathSchema }),
    result: z.object({ headline: z.string(), gates: z.array(gateResultSchema) }),
  },
  'reports.compare': {
    /** `second` null compares two targets of the first; `targets` names one of each side. */
    params: z.object({
      first: z.string(),
      second: z.string().nullable(),
      targets: z.tuple([z.string(), z.string()]).nullable(),
      /** A difference in goal completion, from 0 to 1, of which the notes say whether it could have been seen. */
      difference: z.number().gt(0).max(1).nullable().default(null),
    }),
    result: comparisonSchema,
  },
  'baselines.save': { params: z.object({ name: z.string(), runId: z.string() }), result: baselineSchema },
  'baselines.list': { params: nothing, result: z.array(baselineSchema) },
  'sessions.get': {
    /** `session` is an id or its number, counted from 1. */
    params: z.object({ runId: z.string(), session: z.string() }),
    result: z.object({
      session: sessionSchema,
      /** Of a branch: the session it was taken from. */
      parent: sessionSchema.nullable(),
      turns: z.array(turnSchema),
      items: z.array(z.object({ id: z.string(), say: z.string(), kind: z.string() })),
    }),
  },
  ...verdictContract,
  ...judgeContract,
} as const;
export type Contract = typeof contract;
