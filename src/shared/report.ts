// What a run is reported as: measured rates, gates and comparisons, the same in every format and every shell.
import { z } from 'zod';
import { runSchema } from './dialogue.ts';
import { assessmentSchema, judgeResultSchema } from './verdicts.ts';

/** `this suite`: its scenarios and no others. `scenarios like these`: the suite's are a sample of more. */
export const estimandSchema = z.enum(['this suite', 'scenarios like these']);

export const measureSchema = z
  .object({
    metric: z.string().describe('Name, as gates write it: goal_completion, success, invalid, pass^2'),
    label: z.string(),
    formula: z.string().describe('How it is counted, in words'),
    kind: z.enum(['proportion', 'mean']),
    unit: z.enum(['share', 'turns']).describe('share: from 0 to 1'),
    better: z.enum(['higher', 'lower', 'neither']),
    estimate: z.number().nullable().describe('Null when no session tells'),
    lower: z.number().nullable(),
    upper: z.number().nullable().describe('Bounds are null where the sessions are too few or all alike'),
    level: z.number(),
    method: z.string().describe('How the interval was made'),
    estimand: estimandSchema.describe('What the interval speaks about'),
    source: z.enum(['outcome', 'check', 'judge']).describe('How the dialogue ended, a deterministic check, or a judge'),
    caution: z.string().nullable().describe('What to know before believing it, such as a judge that is a party'),
    sessions: z.int(),
    scenarios: z.int(),
    events: z.int().nullable().describe('Of proportions: sessions that count'),
    unknown: z.int().describe('Valid sessions left out because an item without a test decides'),
    withInvalid: z
      .object({ lowest: z.number(), highest: z.number() })
      .nullable()
      .describe('The estimate if every invalid session had gone one way, and the other; null without invalid ones'),
    words: z.string().describe('The figure with what it is worth, in words'),
  })
  .meta({ id: 'measure' });
export type Measure = Readonly<z.infer<typeof measureSchema>>;

export const countsSchema = z.object({
  planned: z.int(),
  counted: z.int().describe('Finished and valid: what the rates are made of'),
  invalid: z.int().describe('The simulator broke'),
  failed: z.int().describe('The engine broke'),
  unfinished: z.int(),
  human: z.int().describe('A person took a turn; left out of the rates'),
  branches: z.int().describe('Forked from another session; left out of the rates'),
});
export type Counts = Readonly<z.infer<typeof countsSchema>>;

export const sliceSchema = z.object({ id: z.string(), counts: countsSchema, measures: z.array(measureSchema) });
export type Slice = Readonly<z.infer<typeof sliceSchema>>;

export const targetReportSchema = z.object({
  targetId: z.string(),
  counts: countsSchema,
  items: z
    .object({ satisfied: z.int(), unsatisfied: z.int(), unknown: z.int(), notApplicable: z.int() })
    .describe('Goal items of the counted sessions'),
  goalItems: z
    .array(
      z.object({
        scenarioId: z.string(),
        id: z.string(),
        say: z.string(),
        satisfied: z.int(),
        unsatisfied: z.int(),
        unknown: z.int(),
      }),
    )
    .describe('The same, item by item'),
  measures: z.array(measureSchema),
  scenarios: z.array(sliceSchema),
  personas: z.array(sliceSchema),
});
export type TargetReport = Readonly<z.infer<typeof targetReportSchema>>;

export const gateOutcomeSchema = z.enum(['pass', 'fail', 'not-enough-evidence', 'not-judged']);
export type GateOutcome = z.infer<typeof gateOutcomeSchema>;

export const gateResultSchema = z.object({
  gate: z.string().describe('As the suite writes it'),
  targetId: z.string(),
  outcome: gateOutcomeSchema.describe('not-judged: a dry run, which says nothing about any model'),
  /** What the exit code goes by: not enough evidence counts as the suite says. */
  stops: z.boolean().describe('Whether it makes the exit code 1'),
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  detail: z.string(),
});
export type GateResult = Readonly<z.infer<typeof gateResultSchema>>;

const differenceSchema = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.enum(['share', 'turns']),
  better: z.enum(['higher', 'lower', 'neither']),
  pairs: z.int(),
  scenarios: z.int(),
  first: z.number().describe('Mean of the paired sessions of the first side'),
  second: z.number(),
  difference: z.number().describe('second minus first'),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  level: z.number(),
  estimand: estimandSchema,
  p: z.number().describe('Sign-flip permutation of whole scenarios, two-sided'),
  adjustedP: z.number().describe('Holm over the metrics of this comparison'),
  mcnemar: z
    .object({ onlyFirst: z.int(), onlySecond: z.int(), p: z.number() })
    .nullable()
    .describe('Discordant pairs; proportions only. Takes pairs as independent: beside the sign-flip test, not for it'),
  smallestSeen: z
    .number()
    .nullable()
    .describe('Smallest true difference found 8 times in 10 after adjustment; null: too few scenarios for any'),
  verdict: z
    .enum(['better', 'worse', 'changed', 'could be chance', 'too few scenarios'])
    .describe('too few scenarios: no difference of any size could have been told from chance'),
});
export type Difference = Readonly<z.infer<typeof differenceSchema>>;

const sessionKeySchema = z.object({
  scenarioId: z.string(),
  personaId: z.string(),
  replicate: z.int().describe('From 0; people are shown one more'),
});

const sideSchema = z.object({
  runId: z.string(),
  targetId: z.string(),
  label: z.string(),
  dryRun: z.boolean(),
  counts: countsSchema,
});
export type ComparedSide = Readonly<z.infer<typeof sideSchema>>;

export const comparisonSchema = z
  .object({
    headline: z.string(),
    notes: z.array(z.string()),
    first: sideSchema,
    second: sideSchema,
    pairs: z.int().describe('Pairs with a valid session on both sides'),
    scenarios: z.int(),
    differences: z.array(differenceSchema),
    flips: z.array(
      sessionKeySchema.extend({
        direction: z.enum(['better', 'worse']),
        firstSession: z.string(),
        secondSession: z.string(),
        firstNumber: z.int().describe('As "rehearsal show RUN NUMBER" takes it'),
        secondNumber: z.int(),
      }),
    ),
    unpaired: z.array(
      sessionKeySchema.extend({
        firstSession: z.string().nullable(),
        secondSession: z.string().nullable(),
        why: z.string(),
      }),
    ),
  })
  .meta({ id: 'comparison' });
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
export type Flip = Comparison['flips'][number];

export const reportSchema = z
  .object({
    kind: z.literal('rehearsal-report'),
    version: z.literal(1),
    headline: z.string(),
    notes: z.array(z.string()).describe('What a reader must know before believing the rates'),
    dryRun: z.boolean(),
    run: runSchema,
    counts: countsSchema,
    targets: z.array(targetReportSchema),
    assessments: z.array(assessmentSchema).describe('What gave verdicts on the run: its checks, others, judges'),
    judges: z.array(judgeResultSchema).describe('How often the answers of each judge could be used'),
    gates: z.array(gateResultSchema),
    comparison: comparisonSchema.nullable().describe('Of a run with exactly two targets'),
    worst: z.array(z.object({ sessionId: z.string(), why: z.string() })).describe('Sessions to look at first'),
    steered: z
      .array(z.object({ sessionId: z.string(), number: z.int(), words: z.string() }))
      .describe('Branches, and sessions in which a person took a turn: left out of the rates'),
  })
  .describe('A run of Rehearsal, measured');
export type Report = Readonly<z.infer<typeof reportSchema>>;

/** `chat`: a line per session with its messages; `jsonl`: a line per record. */
export const reportFormats = ['junit', 'json', 'markdown', 'csv', 'jsonl', 'chat', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Of one session alone; `jsonl` is its messages as in `chat`. */
export const sessionFormats = ['markdown', 'jsonl', 'html'] as const;
export type SessionFormat = (typeof sessionFormats)[number];

export const baselineSchema = z.object({ name: z.string(), runId: z.string(), savedAt: z.number() });
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;
