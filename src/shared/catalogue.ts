// The catalogue of well-known models: what to bring over to a machine without a network. Nothing is downloaded from it.
import { z } from 'zod';

export const catalogueModelSchema = z.strictObject({
  name: z.string(),
  publisher: z.string(),
  /** Repository of the publisher on the hub where the weights are published, to look for by hand. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  license: z.string(),
  /** Billions. */
  parameters: z.number().gt(0),
  /** Tokens it was made for; null where its publisher names none. */
  context: z.int().nullable(),
  kind: z.enum(['chat', 'user-model']),
  roles: z.array(z.enum(['target', 'simulator', 'judge'])).min(1),
  /** About; files of the same quantization differ by some percent. */
  sizes: z.array(z.strictObject({ quantization: z.string(), gigabytes: z.number().gt(0) })).min(1),
  /** What the file is mostly called; quantization and publisher of the file vary. */
  lookFor: z.string().endsWith('.gguf'),
  /** Of the chat template and the model's ways; empty when there is nothing to heed. */
  quirks: z.array(z.string()),
});
export type CatalogueModel = Readonly<z.infer<typeof catalogueModelSchema>>;

export const catalogueSchema = z.strictObject({
  note: z.string(),
  models: z.array(catalogueModelSchema),
});

/** How a model comes onto a machine without a network, and is known to be the right one. */
export const bringingOver: readonly string[] = [
  'On a machine with a network, get a GGUF file of the model from its publisher or from somebody who converted it. Q4_K_M is a good size to begin with, Q8_0 is closest to the original.',
  'Note the SHA-256 that is published beside the file, and read the licence: some allow less than others.',
  'Carry the file over. A model split into several files needs all of them in one folder.',
  'Put it into the models folder of the data directory, or add it where it is: rehearsal models add PATH, with --copy to copy it.',
  'Compare the SHA-256 that is shown with the published one. "rehearsal models verify" hashes the file again at any time.',
];
