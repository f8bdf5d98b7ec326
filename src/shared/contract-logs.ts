// The contract's part about logs: preview, import, review, blind samples, purge and export.
import { z } from 'zod';
import {
  badRowSchema,
  exportResultSchema,
  kindCountSchema,
  layoutSchema,
  logImportSchema,
  mappingSchema,
  previewSchema,
  purgeResultSchema,
  queueFilterSchema,
  queueItemSchema,
  recallSchema,
  ruleSchema,
  rulesSchema,
  sampleItemSchema,
  sampleMarkSchema,
  styleSchema,
} from './logs.ts';
import { offlinePathSchema } from './schemas/common.ts';

const file = offlinePathSchema;
/** A GGUF file or the name of a model that ships; "none" for lists and shapes alone. */
const namesModel = offlinePathSchema;
const byId = { importId: z.string() };

/** An import is named by its id, the beginning of one, or "last". */
export const logsContract = {
  /** Reads the file's beginning; stores nothing. `mapping` null takes what is detected. */
  'logs.preview': {
    params: z.object({ file, mapping: mappingSchema.nullable().default(null) }),
    result: previewSchema,
  },
  /**
   * Hashes the file and replies once its conversations begin to be read; `log-progress` and `log-ended` tell the rest. A file
   * that was imported is not imported again (`already`); one that was cut off goes on. The import outlives the call.
   */
  'logs.import': {
    params: z.object({
      file,
      mapping: mappingSchema.nullable().default(null),
      /** Null takes what the file was begun with, else placeholders. */
      style: styleSchema.nullable().default(null),
      rulesFile: file.nullable().default(null),
      /** Asked for the names in every conversation, beside the lists. Null: as the file was begun with, else none. */
      namesModel: namesModel.nullable().default(null),
    }),
    result: z.object({ import: logImportSchema, already: z.boolean() }),
  },
  /** Reads the whole file again by the rules as they are now; decisions hold. Goes on as an import does. */
  'logs.reapply': {
    params: z.object({
      ...byId,
      file: file.nullable().default(null),
      rulesFile: file.nullable().default(null),
      /** Null: as before. */
      namesModel: namesModel.nullable().default(null),
    }),
    result: z.object({ import: logImportSchema }),
  },
  /** Null cancels whatever this core reads. What is stored stays; importing the file again goes on. */
  'logs.cancel': { params: z.object({ importId: z.string().nullable() }), result: z.object({}) },
  'logs.list': { params: z.object({}), result: z.array(logImportSchema) },
  'logs.get': {
    params: z.object(byId),
    result: z.object({
      import: logImportSchema,
      layout: layoutSchema,
      kinds: z.array(kindCountSchema),
      /** The first hundred. */
      badRows: z.array(badRowSchema),
    }),
  },
  /** Anonymised, as stored. */
  'logs.conversations': {
    params: z.object({ ...byId, offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(20) }),
    result: z.object({
      total: z.int(),
      conversations: z.array(
        z.object({
          number: z.int(),
          line: z.int(),
          turns: z.array(z.object({ speaker: z.enum(['user', 'assistant']), text: z.string() })),
        }),
      ),
    }),
  },
  /** `file`: where the owner's file is now, when it has moved; its hash must be the import's. */
  'logs.queue': {
    params: z.object({
      ...byId,
      filter: queueFilterSchema.prefault({}),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(20),
      file: file.nullable().default(null),
    }),
    result: z.object({ total: z.int(), items: z.array(queueItemSchema) }),
  },
  /** Rejected spans go back to the original text, accepted doubtful ones are replaced: the file must be there for both. */
  'logs.decide': {
    params: z.object({
      ...byId,
      filter: queueFilterSchema,
      decision: z.enum(['pending', 'accepted', 'rejected']),
      file: file.nullable().default(null),
    }),
    result: z.object({ spans: z.int(), conversations: z.int() }),
  },
  'logs.rules.read': { params: z.object({ rulesFile: file }), result: rulesSchema },
  /** Adds to the owner's rules file, begun where it is not there; never inside the data directory. "logs.reapply" applies it. */
  'logs.rules.add': { params: z.object({ rulesFile: file, rule: ruleSchema }), result: rulesSchema },
  /** Messages of the owner's file at random, without what was found in them; more are drawn until `size` are. */
  'logs.sample': {
    params: z.object({ ...byId, size: z.int().min(1).max(2000).default(50), file: file.nullable().default(null) }),
    result: z.object({ items: z.array(sampleItemSchema), recall: recallSchema }),
  },
  /** All that is personal in one message, found or not; what had not been replaced is from now on. */
  'logs.sample.mark': {
    params: z.object({
      ...byId,
      number: z.int().min(1),
      marks: z.array(sampleMarkSchema),
      file: file.nullable().default(null),
    }),
    result: z.object({ recall: recallSchema, missed: z.int() }),
  },
  'logs.purge': { params: z.object(byId), result: purgeResultSchema },
  /** Writes train.jsonl, validation.jsonl and README.md; `folder` must not hold files of these names. */
  'logs.export': {
    params: z.object({
      ...byId,
      folder: file,
      /** The user's turns become the assistant's: to train a model that speaks as users do. */
      flipped: z.boolean().default(false),
      validationShare: z.number().min(0).max(0.9).default(0.1),
      seed: z.int().min(0).max(0xffffffff).default(1),
      licence: z.string().max(200).default('not stated'),
    }),
    result: exportResultSchema,
  },
} as const;
