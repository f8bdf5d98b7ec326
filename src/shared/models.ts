// What is known of a model file, and what contexts of it take in memory.
import { z } from 'zod';

/** What ships in models/starter, by the name that suites give it: one set of weights at eight bits and at four. */
export const shippedModelFiles = {
  starter: 'rehearsal-starter-q8_0.gguf',
  'starter-q4_0': 'rehearsal-starter-q4_0.gguf',
} as const;
/** Of the starter, from where the app is installed. */
export const starterFile = `models/starter/${shippedModelFiles.starter}`;
export type ShippedModel = keyof typeof shippedModelFiles;

export function isShippedModel(name: string): name is ShippedModel {
  return Object.hasOwn(shippedModelFiles, name);
}

/** Of a file that ships, wherever the app is installed; null for any other. */
export function shippedNameOf(path: string): ShippedModel | null {
  const file = path.split(/[\\/]/).at(-1);
  return (
    Object.keys(shippedModelFiles)
      .filter(isShippedModel)
      .find((name) => shippedModelFiles[name] === file) ?? null
  );
}

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
  /** Ships with Rehearsal. */
  starter: z.boolean(),
  addedAt: z.number(),
  /** Null when the file is where it was, else what is wrong now. */
  problem: z.string().nullable(),
});
export type ModelRecord = Readonly<z.infer<typeof modelRecordSchema>>;
