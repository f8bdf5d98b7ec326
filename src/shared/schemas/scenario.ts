// What a scenario file holds: one situation, its goal, what the user knows and what the target is told.
import { z } from 'zod';
import { checkSchema } from './check.ts';
import { idSchema, valueSchema } from './common.ts';
import { sessionCheckSchema } from './session-check.ts';

export const goalItemSchema = z.strictObject({
  id: idSchema,
  kind: z
    .enum(['task', 'learn', 'unanswerable'])
    .describe(
      'task: something to be done ("Reserve a table"); learn: something to be told ("phone number"); unanswerable: something that nobody told the target, satisfied when it says so (the test is built in)',
    ),
  say: z.string().min(1).max(120).describe('The words for it, as the simulated user has them in mind'),
  required: z.boolean().default(true).describe('Whether the session can succeed without it'),
  applicable: z.boolean().default(true).describe('Items that are not applicable are left out of goal completion'),
  needs: z
    .array(z.string())
    .default([])
    .describe('Names under "knows" that the user must have told before this can be done'),
  after: z.array(idSchema).default([]).describe('Items that the user brings up before this one'),
  satisfiedBy: checkSchema
    .optional()
    .describe('Without it the item stays unknown, never satisfied; not for what is unanswerable'),
  examples: z
    .strictObject({
      satisfying: z.array(z.string().min(1)).min(2),
      failing: z
        .array(z.string().min(1))
        .min(2)
        .describe('One of them a refusal that names the same words, save for what is unanswerable'),
    })
    .optional()
    .describe('Replies that must and must not satisfy the item; checked when the file is read'),
});
export type GoalItem = Readonly<z.infer<typeof goalItemSchema>>;

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1).max(120),
    domain: idSchema,
    language: z.string().min(2).default('en').describe('BCP 47 tag of the language spoken'),
    goal: z.array(goalItemSchema).min(1).max(12),
    checks: z.array(sessionCheckSchema).max(40).default([]).describe('What else is looked for in the dialogue'),
    knows: z.record(z.string().min(1), valueSchema).default({}).describe('Slots: what the user knows and may tell'),
    alternatives: z
      .record(z.string().min(1), valueSchema)
      .default({})
      .describe('Other values for slots under "knows", taken when the user changes their mind'),
    facts: z
      .record(z.string().min(1), valueSchema)
      .default({})
      .describe('What the target is told, through {{facts}} in its system prompt'),
    variables: z.record(z.string().min(1), valueSchema).default({}).describe('More {{names}} for system prompts'),
    digressions: z.array(z.string().min(1)).default([]).describe('Things the user may drift off to'),
    opening: z.string().min(1).optional().describe('Said word for word as the first turn, instead of a phrased one'),
    limits: z
      .strictObject({ turns: z.int().min(2).max(2000).default(24).describe('Turns of both sides together') })
      .prefault({}),
  })
  .describe('One situation that a simulated user brings to the target');
export type Scenario = Readonly<z.infer<typeof scenarioSchema>>;
