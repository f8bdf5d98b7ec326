// What a rubric file holds: what a judge model is asked about a dialogue, and on which scale it may answer.
import { z } from 'zod';
import { checkIdSchema } from './session-check.ts';

const exampleSchema = z.strictObject({
  dialogue: z.string().min(1).describe('Turns, one a line, each with "user:" or "assistant:" in front'),
  value: z.union([z.int(), z.literal('abstain')]),
  because: z.string().min(1).max(300),
});

export const dimensionSchema = z
  .strictObject({
    id: checkIdSchema,
    title: z.string().min(1).max(120),
    question: z.string().min(1).max(600).describe('What is asked about the whole dialogue'),
    scale: z
      .array(z.strictObject({ value: z.int().min(0).max(100), anchor: z.string().min(1).max(300) }))
      .min(2)
      .max(11)
      .describe('Values from worst to best, each with words for what earns it'),
    passes: z.int().optional().describe('The least value that passes; without it dialogues are scored, not passed'),
    abstain: z.string().min(1).max(300).describe('When the judge is to abstain'),
    examples: z.array(exampleSchema).max(6).default([]),
  })
  .refine(
    ({ scale }) => scale.every(({ value }, at) => at === 0 || value > (scale[at - 1]?.value ?? Number.NaN)),
    'expected the values of the scale to rise',
  )
  .refine(
    ({ scale, passes }) => passes === undefined || scale.some(({ value }) => value === passes),
    'expected "passes" to be a value of the scale',
  )
  .refine(
    ({ scale, examples }) =>
      examples.every((one) => one.value === 'abstain' || scale.some(({ value }) => value === one.value)),
    'expected the values of examples to be on the scale',
  );
export type Dimension = Readonly<z.infer<typeof dimensionSchema>>;

export const rubricSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: checkIdSchema,
    title: z.string().min(1).max(120),
    dimensions: z.array(dimensionSchema).min(1).max(12),
  })
  .describe('What a judge model is asked about a dialogue');
export type Rubric = Readonly<z.infer<typeof rubricSchema>>;
