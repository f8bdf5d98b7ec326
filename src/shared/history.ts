// Runs and sessions as they are looked up later: filters, hits in context, notes and labels, and what a deletion takes.
import { z } from 'zod';
import { endReasonSchema, runSchema, sessionSchema, speakerSchema } from './dialogue.ts';

export const labelSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^,\n\r\t]+$/, 'expected a few words without commas or line breaks');
export const noteSchema = z.string().trim().max(20_000);

/** `note` is empty when there is none; labels are sorted. */
export const annotationSchema = z.object({ note: z.string(), labels: z.array(z.string()) });
export type Annotation = Readonly<z.infer<typeof annotationSchema>>;
export const noAnnotation: Annotation = { note: '', labels: [] };

export const outcomeFilters = [...endReasonSchema.options, 'failed', 'unfinished'] as const;

/** What is left out does not matter. Of lists, one entry must fit. */
export const historyFiltersSchema = z.object({
  runs: z.array(z.string()).optional(),
  scenarios: z.array(z.string()).optional(),
  personas: z.array(z.string()).optional(),
  targets: z.array(z.string()).optional(),
  outcomes: z.array(z.enum(outcomeFilters)).optional(),
  /** On the session or on its run. */
  labels: z.array(z.string()).optional(),
  /** The simulator broke. */
  invalid: z.boolean().optional(),
  /** A person took a turn. */
  human: z.boolean().optional(),
  /** Forked from another session. */
  branch: z.boolean().optional(),
  /** With a note, or without one. */
  noted: z.boolean().optional(),
});
export type HistoryFilters = Readonly<z.infer<typeof historyFiltersSchema>>;

const hitSchema = z.object({
  /** From 0. */
  turnIndex: z.int(),
  speaker: speakerSchema,
  /** Some text around the first place found; "…" at an end where more follows. */
  snippet: z.string(),
  /** Every place found in `snippet`: from and to, in UTF-16 units. */
  matches: z.array(z.tuple([z.int(), z.int()])),
});
export type Hit = Readonly<z.infer<typeof hitSchema>>;

export const foundSessionSchema = z.object({
  session: sessionSchema,
  run: runSchema.pick({ id: true, title: true, suiteId: true, engine: true, createdAt: true }),
  human: z.boolean(),
  annotation: annotationSchema,
  /** The first few; none when no text was asked for. */
  hits: z.array(hitSchema),
  /** Turns in which the text is. */
  hitCount: z.int(),
});
export type FoundSession = Readonly<z.infer<typeof foundSessionSchema>>;

export const historyPageSchema = z.object({
  /** Sessions that fit, on all pages together. */
  total: z.int(),
  sessions: z.array(foundSessionSchema),
});
export type HistoryPage = Readonly<z.infer<typeof historyPageSchema>>;

/** The values that filters can take here. */
export const historyFacetsSchema = z.object({
  scenarios: z.array(z.string()),
  personas: z.array(z.string()),
  targets: z.array(z.string()),
  labels: z.array(z.string()),
});

export const deletionSchema = z.object({
  runId: z.string(),
  /** Null: the whole run. */
  sessionId: z.string().nullable(),
  sessions: z.int(),
  /** Of `sessions`, those forked from one that goes. */
  branches: z.int(),
  turns: z.int(),
  notes: z.int(),
  labels: z.int(),
  /** Names that stand for the run. */
  baselines: z.array(z.string()),
  /** Rows of everything else that was derived: verdicts and the like, by their table's name. */
  derived: z.record(z.string(), z.int()),
  /** The same for people. */
  words: z.string(),
});
export type Deletion = Readonly<z.infer<typeof deletionSchema>>;
