// What is known of a model file, and what contexts of it take in memory.
import { z } from 'zod';

export const memoryPlanSchema = z.object({
  parts: z.array(
    z.object({
      path: z.string(),
      contextSize: z.int(),
      sequences: z.int(),
      weightsBytes: z.number(),
      contextBytes: z.number(),
    }),
  ),
  totalBytes: z.number(),
  availableBytes: z.number(),
  device: z.enum(['cpu', 'gpu']),
  fits: z.boolean(),
});

export const modelRecordSchema = z.object({
  sha256: z.string(),
  path: z.string(),
  name: z.string(),
  architecture: z.string(),
  quantization: z.string(),
  fileBytes: z.number(),
  parameters: z.number().nullable(),
  trainContext: z.int(),
  hasTemplate: z.boolean(),
  starter: z.boolean(),
  addedAt: z.number(),
  /** Null when the file is where it was, else what is wrong now. */
  problem: z.string().nullable(),
});
export type ModelRecord = Readonly<z.infer<typeof modelRecordSchema>>;
