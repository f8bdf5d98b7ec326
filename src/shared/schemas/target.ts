// What a target (a variant under test) and a simulator are made of.
import { z } from 'zod';
import { idSchema, offlinePathSchema, samplingSchema } from './common.ts';

const adapterSchema = z.strictObject({ path: offlinePathSchema, scale: z.number().default(1) });

const modelSchema = offlinePathSchema.describe(
  '"starter" for the model that ships with Rehearsal, "starter-q4_0" for the same at four bits, or the path of a GGUF file, relative to this file',
);

export const defaultSystemPrompt = 'You are a helpful assistant.\nFacts: {{facts}}';

export const targetSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    model: modelSchema.default('starter'),
    adapters: z.array(adapterSchema).default([]).describe('LoRA adapters applied to the model'),
    systemPrompt: z
      .string()
      .default(defaultSystemPrompt)
      .describe(
        'May hold {{facts}}, {{title}}, {{domain}} and any name under the scenario\'s "facts" or "variables"; empty for none',
      ),
    sampling: samplingSchema.prefault({}),
  })
  .describe('A variant under test; two targets may differ in one of these fields only');
export type Target = Readonly<z.infer<typeof targetSchema>>;

export const simulatorSchema = z
  .strictObject({
    model: modelSchema.default('starter'),
    adapters: z.array(adapterSchema).default([]),
    sampling: samplingSchema.prefault({}),
    attempts: z
      .int()
      .min(1)
      .max(10)
      .default(4)
      .describe('Tries per turn before a session whose simulator misbehaves is invalid'),
  })
  .describe('The model that phrases what the simulated user says');
export type Simulator = Readonly<z.infer<typeof simulatorSchema>>;
