// A run bundle: one run with everything of it in one file. docs/bundle.md describes the format.
import { z } from 'zod';

export const bundleFormat = 'rehearsal-bundle';
/** Of the lines; `schema` counts apart for the rows in them. */
export const bundleVersion = 1;

const cardSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  architecture: z.string(),
  quantization: z.string(),
  fileBytes: z.number(),
  parameters: z.number().nullable(),
  trainContext: z.number(),
  hasTemplate: z.boolean(),
  /** MODEL_CARD.md beside the file; null when there is none. */
  card: z.string().nullable(),
});
export type BundledModel = Readonly<z.infer<typeof cardSchema>>;

export const bundleManifestSchema = z.object({
  kind: z.literal('manifest'),
  format: z.literal(bundleFormat),
  version: z.int().min(1),
  /** Version of the database schema that the rows are of. */
  schema: z.int().min(1),
  /** The program that wrote it. */
  program: z.string(),
  runId: z.string().min(1).max(200),
  title: z.string(),
  exportedAt: z.number(),
  models: z.array(cardSchema),
});
export type BundleManifest = Readonly<z.infer<typeof bundleManifestSchema>>;

export const bundleRowSchema = z.object({
  kind: z.literal('row'),
  table: z.string().max(100),
  row: z.record(z.string().max(100), z.union([z.string(), z.number(), z.null()])),
});

export const bundleEndSchema = z.object({
  kind: z.literal('end'),
  /** Lines before this one. */
  lines: z.int(),
  /** Of the bytes of all lines before this one, line breaks included. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
