// The contract's part about logs: preview, import, review, blind samples, purge and export.
import { z } from 'zod';
import {
  badRowSchema,
  kindCountSchema,
  layoutSchema,
  logImportSchema,
  mappingSchema,
  previewSchema,
  styleSchema,
} from './logs.ts';
import { offlinePathSchema } from './schemas/common.ts';

const file = offlinePathSchema;
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
      style: styleSchema.default('placeholder'),
      rulesFile: file.nullable().default(null),
    }),
    result: z.object({ import: logImportSchema, already: z.boolean() }),
  },
  /** Reads the whole file again by the rules as they are now; decisions hold. Goes on as an import does. */
  'logs.reapply': {
    params: z.object({ ...byId, file: file.nullable().default(null), rulesFile: file.nullable().default(null) }),
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
} as const;
