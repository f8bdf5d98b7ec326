// What a suite file holds, and what it becomes once its files are read: everything a run needs, in one value.
import { z } from 'zod';
import { idSchema, offlinePathSchema } from './common.ts';
import { personaSchema } from './persona.ts';
import { scenarioSchema } from './scenario.ts';
import { sessionCheckSchema } from './session-check.ts';
import { simulatorSchema, targetSchema } from './target.ts';

export const suiteSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1).max(120).optional(),
    seed: z.int().min(0).max(0xffffffff).default(1),
    scenarios: z
      .array(offlinePathSchema)
      .min(1)
      .describe('Scenario files, relative to this file, or names of scenarios that ship with Rehearsal'),
    personas: z
      .array(offlinePathSchema)
      .min(1)
      .describe('Persona files, relative to this file, or names of personas that ship with Rehearsal'),
    targets: z
      .array(z.union([targetSchema, offlinePathSchema]))
      .min(1)
      .describe('Variants under test, or target files'),
    simulator: simulatorSchema.prefault({}),
    replicates: z.int().min(1).max(10_000).default(1),
    concurrency: z.int().min(1).max(128).default(8).describe('Sessions held open at once'),
    contextSize: z.int().min(256).max(1_048_576).default(1024).describe('Tokens one dialogue may fill, per speaker'),
    checks: z.array(sessionCheckSchema).max(40).default([]).describe('Checks of every scenario of this suite'),
    gates: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'What a run must show: "goal_completion.lower >= 0.7", "invalid.upper <= 0.05", "success not worse than baseline main by 5 points"; each may end in "for TARGET"',
      ),
    withoutEvidence: z
      .enum(['pass', 'fail'])
      .default('fail')
      .describe('What a gate does that the sessions neither meet nor miss for certain'),
  })
  .describe('scenarios x personas x targets x replicates');
export type SuiteFile = Readonly<z.infer<typeof suiteSchema>>;

/** A suite with every file it names read and validated; paths of models are absolute. Stored whole with its run. */
export const resolvedSuiteSchema = z.object({
  id: z.string(),
  title: z.string(),
  seed: z.number(),
  scenarios: z.array(scenarioSchema),
  personas: z.array(personaSchema),
  targets: z.array(targetSchema),
  /** Not strict: runs stored when there was a key more can still be read. */
  simulator: simulatorSchema.strip(),
  replicates: z.number(),
  concurrency: z.number(),
  contextSize: z.number(),
  /** Planned sessions are cut to this many when the user asked for fewer (null: all). */
  sessionLimit: z.number().nullable(),
  gates: z.array(z.string()).default([]),
  withoutEvidence: z.enum(['pass', 'fail']).default('fail'),
});
export type ResolvedSuite = Readonly<z.infer<typeof resolvedSuiteSchema>>;
