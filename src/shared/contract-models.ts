// The contract's part about models: adding with a copy, forgetting, what a page shows of one, and the catalogue.
import { z } from 'zod';
import { catalogueModelSchema } from './catalogue.ts';
import { memoryPlanSchema, modelRecordSchema } from './models.ts';
import { offlinePathSchema } from './schemas/common.ts';
import { jobSchema } from './work.ts';

export const modelDetailsSchema = z.object({
  /** Null without one: the model cannot be used for chat. */
  template: z
    .object({
      /** Family by its markers, such as "ChatML"; "own" for none that is known. */
      kind: z.string(),
      /** Without it, the system prompt is put in front of the first user message. */
      systemRole: z.boolean(),
      /** Whether earlier turns stay as they were; without it, more is computed anew at each turn. */
      prefixStable: z.boolean(),
      /** Why it cannot be read; null when it can. */
      problem: z.string().nullable(),
    })
    .nullable(),
  /** One dialogue with the model on both sides, now. */
  memory: memoryPlanSchema,
  /** Whether it fits, with the numbers. */
  words: z.string(),
  /** Whether the file lies in the data directory, and so may be deleted with `models.remove`. */
  copied: z.boolean(),
});
export type ModelDetails = Readonly<z.infer<typeof modelDetailsSchema>>;

export const modelsContract = {
  'models.list': { params: z.object({}), result: z.array(modelRecordSchema) },
  'models.add': {
    params: z.object({
      path: offlinePathSchema,
      /** Copies the file into the data directory's models folder; else it is used where it is. */
      copy: z.boolean().default(false),
      /** Steps: "copying" and "checking" in bytes, then "trying", in which it is looked at, loaded once and hashed. */
      job: jobSchema.nullable().default(null),
    }),
    result: modelRecordSchema,
  },
  /** Forgets the model; runs keep what they recorded of it. Refused with run-busy while a run goes on. */
  'models.remove': {
    /** `deleteFile`: only of a file in the data directory. */
    params: z.object({ path: offlinePathSchema, deleteFile: z.boolean().default(false) }),
    result: z.object({ deleted: z.array(z.string()) }),
  },
  'models.details': { params: z.object({ path: offlinePathSchema }), result: modelDetailsSchema },
  'models.catalogue': {
    params: z.object({}),
    result: z.object({ note: z.string(), models: z.array(catalogueModelSchema), bringingOver: z.array(z.string()) }),
  },
  'models.verify': {
    /** Null verifies every known model. */
    params: z.object({ model: z.string().nullable() }),
    result: z.array(z.object({ model: modelRecordSchema, ok: z.boolean(), text: z.string() })),
  },
} as const;
