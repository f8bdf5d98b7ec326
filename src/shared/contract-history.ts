// The contract's part about history: finding sessions, notes and labels, and deleting.
import { z } from 'zod';
import { runSchema } from './dialogue.ts';
import {
  annotationSchema,
  deletionSchema,
  historyFacetsSchema,
  historyFiltersSchema,
  historyPageSchema,
  labelSchema,
  noteSchema,
} from './history.ts';

/** A run as `runs.get` finds it; a session by id or by its number, counted from 1; null for the run itself. */
const subject = { runId: z.string(), session: z.string().nullable().default(null) };

export const historyContract = {
  /** Newest runs first, in the order of their plans. */
  'history.search': {
    params: z.object({
      /** Found as it stands, in any casing; empty for all. */
      text: z.string().max(500).default(''),
      filters: historyFiltersSchema.default({}),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    result: historyPageSchema,
  },
  'history.facets': { params: z.object({}), result: historyFacetsSchema },
  /** Newest first. */
  'history.runs': {
    params: z.object({}),
    result: z.array(
      z.object({
        run: runSchema,
        annotation: annotationSchema,
        baselines: z.array(z.string()),
        /** Of a run that came in a bundle: the program that wrote it, and when. */
        imported: z.object({ from: z.string(), at: z.number() }).nullable(),
      }),
    ),
  },
  /** Of the run, and of its sessions that have any, by session id. */
  'history.annotations': {
    params: z.object({ runId: z.string() }),
    result: z.object({ run: annotationSchema, sessions: z.record(z.string(), annotationSchema) }),
  },
  /** Replaces what is given; an empty note is none. */
  'history.annotate': {
    params: z.object({ ...subject, note: noteSchema.optional(), labels: z.array(labelSchema).max(50).optional() }),
    result: annotationSchema,
  },
  /** What `history.delete` would take. */
  'history.previewDelete': { params: z.object(subject), result: deletionSchema },
  /** For good. @throws run-busy while the run goes on. */
  'history.delete': { params: z.object(subject), result: deletionSchema },
} as const;
