// Imported logs as core and clients speak of them: kinds of personal data, layouts of files, imports and their events.
import { z } from 'zod';
import { plural } from './figures.ts';

export const spanKinds = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'ip',
  'mac',
  'url',
  'address',
  'account',
  'birth-date',
  'person',
  'organisation',
  /** Passwords, PINs and keys. */
  'secret',
  'custom',
] as const;
export const spanKindSchema = z.enum(spanKinds);
export type SpanKind = z.infer<typeof spanKindSchema>;

export const roleSchema = z.enum(['user', 'assistant', 'system', 'skip']);
export type LogRole = z.infer<typeof roleSchema>;

export const encodingSchema = z.enum(['utf-8', 'utf-16le', 'utf-16be']);
export type LogEncoding = z.infer<typeof encodingSchema>;

const column = z.int().min(0);
const layouts = [
  /** One conversation a line: an object with a list of messages, or the list itself where `messages` is null. */
  z.object({
    format: z.literal('chat-jsonl'),
    messages: z.string().nullable(),
    speaker: z.string(),
    text: z.string(),
  }),
  /** One message a line; lines with the same conversation value belong together. */
  z.object({
    format: z.literal('rows-jsonl'),
    conversation: z.string().nullable(),
    speaker: z.string(),
    text: z.string(),
    order: z.string().nullable(),
  }),
  /** Columns are counted from 0; their names are never stored. Without a conversation column the file is one. */
  z.object({
    format: z.literal('csv'),
    delimiter: z.enum([',', ';', '\t', '|']),
    header: z.boolean(),
    conversation: column.nullable(),
    speaker: column,
    text: column,
    order: column.nullable(),
  }),
  /** `Name: text`; conversations are parted by lines of dashes, by blank lines, or not at all. */
  z.object({
    format: z.literal('transcript'),
    parted: z.enum(['rule', 'blank-line', 'never']),
    /** Whether the owner named a third speaker: names are not kept, and without them the file is not read the same again. */
    named: z.boolean().default(false),
  }),
] as const;
export const layoutSchema = z.discriminatedUnion('format', layouts);
export type LogLayout = Readonly<z.infer<typeof layoutSchema>>;

export const mappingSchema = z.object({
  layout: layoutSchema,
  /** Who the file's speakers are, by their names in it. Others are told by usual words and by who speaks first. */
  speakers: z.record(z.string(), roleSchema).default({}),
});
export type LogMapping = Readonly<z.infer<typeof mappingSchema>>;

export const badRowReasons = [
  'not-json',
  'no-messages',
  'no-text',
  'no-speaker',
  'wrong-columns',
  'open-quote',
  'third-speaker',
  'before-a-speaker',
  'too-long',
  'nothing-said',
] as const;
export const badRowReasonSchema = z.enum(badRowReasons);
export type BadRowReason = z.infer<typeof badRowReasonSchema>;
export const badRowSchema = z.object({ line: z.int(), reason: badRowReasonSchema });
export type BadRow = Readonly<z.infer<typeof badRowSchema>>;

/** Who looked for names beside the lists; null where nobody did. */
export function namesModelWords({ namesModel, namesCut }: Pick<LogImport, 'namesModel' | 'namesCut'>): string | null {
  if (namesModel === null) return null;
  const cut = namesCut === 0 ? '' : `, which came to no end in ${plural(namesCut, 'piece')} of text`;
  return `${namesModel.description}${cut}`;
}

const reasonWords: Readonly<Record<BadRowReason, string>> = {
  'not-json': 'no JSON',
  'no-messages': 'no list of messages',
  'no-text': 'no text',
  'no-speaker': 'no speaker',
  'wrong-columns': 'too few columns',
  'open-quote': 'a quote that is not closed',
  'third-speaker': 'a third speaker',
  'before-a-speaker': 'before anybody speaks',
  'too-long': 'longer than 8 MiB',
  'nothing-said': 'nothing said',
};

/** "line 3 (no JSON), line 7 (no text) …": the first of them. */
export function badRowsWords(rows: readonly BadRow[], most: number): string {
  const words = rows.slice(0, most).map(({ line, reason }) => `line ${line} (${reasonWords[reason]})`);
  return `${words.join(', ')}${rows.length > most ? ' …' : ''}`;
}

export const previewSchema = z.object({
  file: z.string(),
  bytes: z.number(),
  encoding: encodingSchema,
  mapping: mappingSchema,
  /** Names of columns or keys that the mapping may use, in order; empty for transcripts. */
  columns: z.array(z.string()),
  /** The first five messages as the mapping reads them. */
  rows: z.array(
    z.object({
      line: z.int(),
      conversation: z.int(),
      speaker: z.string(),
      role: roleSchema,
      text: z.string(),
    }),
  ),
  /** Of the beginning of the file. */
  speakers: z.array(z.object({ name: z.string(), role: roleSchema, messages: z.int() })),
  problems: z.array(badRowSchema),
  /** What the owner should look at before importing. */
  notices: z.array(z.string()),
});
export type LogPreview = Readonly<z.infer<typeof previewSchema>>;

export const styleSchema = z.enum(['placeholder', 'surrogate']);
export type ReplacementStyle = z.infer<typeof styleSchema>;

/** A model that was asked for names: where it was, and what it was. */
export const namesModelSchema = z.object({ path: z.string(), sha256: z.string(), description: z.string() });
export type NamesModelUse = Readonly<z.infer<typeof namesModelSchema>>;

export const decisionSchema = z.enum(['pending', 'accepted', 'rejected', 'added']);
export type Decision = z.infer<typeof decisionSchema>;

export const kindCountSchema = z.object({
  kind: spanKindSchema,
  replaced: z.int(),
  /** Replaced on weaker grounds, or left as it was and worth a look. */
  uncertain: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  added: z.int(),
});
export type KindCount = Readonly<z.infer<typeof kindCountSchema>>;

/** Of personal spans that a reviewer marked in a blind sample, the share that had been replaced. */
export const recallSchema = z.object({
  marked: z.int(),
  found: z.int(),
  /** Messages drawn, and how many of them were looked at. */
  drawn: z.int(),
  seen: z.int(),
  estimate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  method: z.string(),
});
export type Recall = Readonly<z.infer<typeof recallSchema>>;

export const logImportSchema = z.object({
  id: z.string(),
  status: z.enum(['running', 'interrupted', 'finished', 'failed']),
  /** Where the owner's file was. */
  file: z.string(),
  rulesFile: z.string().nullable(),
  /** Null where lists and shapes alone looked for names. */
  namesModel: namesModelSchema.nullable(),
  /** Pieces of text that the model did not read to their end: names may be missing there. */
  namesCut: z.int(),
  sha256: z.string(),
  bytes: z.number(),
  bytesRead: z.number(),
  format: z.enum(['chat-jsonl', 'rows-jsonl', 'csv', 'transcript']),
  encoding: encodingSchema,
  style: styleSchema,
  createdAt: z.number(),
  finishedAt: z.number().nullable(),
  failure: z.string().nullable(),
  conversations: z.int(),
  turns: z.int(),
  badRows: z.int(),
  /** Lines that were not in the file's encoding and were read as Windows-1252. */
  otherEncoding: z.int(),
  /** Replaced, or found and left by the reviewer. */
  spans: z.int(),
  uncertain: z.int(),
  recall: recallSchema.nullable(),
});
export type LogImport = Readonly<z.infer<typeof logImportSchema>>;

export const logProgressSchema = z.object({
  kind: z.literal('log-progress'),
  importId: z.string(),
  /** `model`: the one that looks for names is looked at and loaded. */
  phase: z.enum(['hashing', 'model', 'reading']),
  bytesRead: z.number(),
  bytes: z.number(),
  conversations: z.int(),
  spans: z.int(),
});
export const logEventSchema = z.discriminatedUnion('kind', [
  logProgressSchema,
  /** Finished, cancelled or failed: `import.status` says which. */
  z.object({ kind: z.literal('log-ended'), importId: z.string(), import: logImportSchema }),
]);
export type LogEvent = Readonly<z.infer<typeof logEventSchema>>;

export const queueItemSchema = z.object({
  spanId: z.int(),
  kind: spanKindSchema,
  /** Of the grounds: certain, likely (both replaced), or doubtful (left as it was). */
  certainty: z.enum(['certain', 'likely', 'doubtful']),
  rule: z.string(),
  decision: decisionSchema,
  /** Line of the owner's file at which the conversation begins. */
  line: z.int(),
  speaker: z.enum(['user', 'assistant']),
  /** Read from the owner's file for this reply alone; null when it is not there any more. */
  before: z.string().nullable(),
  original: z.string().nullable(),
  after: z.string().nullable(),
  /** What stands in the database. */
  replacement: z.string(),
});
export type QueueItem = Readonly<z.infer<typeof queueItemSchema>>;

export const queueFilterSchema = z.object({
  kinds: z.array(spanKindSchema).nullable().default(null),
  certainty: z.enum(['certain', 'likely', 'doubtful']).array().nullable().default(null),
  decision: decisionSchema.nullable().default('pending'),
  spanIds: z.array(z.int()).nullable().default(null),
});
export type QueueFilter = z.input<typeof queueFilterSchema>;

export const sampleItemSchema = z.object({
  /** Counted from 1. */
  number: z.int(),
  speaker: z.enum(['user', 'assistant']),
  /** The message before, for understanding only. */
  context: z.string().nullable(),
  /** As the owner's file has it. */
  text: z.string(),
  seen: z.boolean(),
});
export type SampleItem = Readonly<z.infer<typeof sampleItemSchema>>;

export const rulesSchema = z.strictObject({
  persons: z.array(z.string().min(1)).default([]).describe('Names that are always replaced, in any casing'),
  organisations: z.array(z.string().min(1)).default([]).describe('Organisations that are always replaced'),
  keep: z.array(z.string().min(1)).default([]).describe('Texts that are never replaced, such as your own brand'),
  patterns: z
    .array(z.strictObject({ name: z.string().min(1), pattern: z.string().min(1) }))
    .default([])
    .describe('Regular expressions (JavaScript, flags g, i and u) of what is replaced too'),
  regions: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'expected a country code of two letters, such as "DE"'))
    .nullable()
    .default(null)
    .describe('Countries whose phone numbers are known without their country code'),
});
export type RulesFile = Readonly<z.infer<typeof rulesSchema>>;

export const ruleSchema = z.union([
  z.object({ kind: z.enum(['person', 'organisation', 'keep']), text: z.string().min(1) }),
  /** What the span covers in the owner's file. */
  z.object({ kind: z.enum(['person', 'organisation', 'keep']), importId: z.string(), spanId: z.int() }),
  z.object({ kind: z.literal('pattern'), name: z.string().min(1), pattern: z.string().min(1) }),
]);
export type NewRule = z.input<typeof ruleSchema>;

export const sampleMarkSchema = z.object({ start: z.int().min(0), end: z.int().min(1), kind: spanKindSchema });
export type SampleMark = Readonly<z.infer<typeof sampleMarkSchema>>;

export const exportResultSchema = z.object({
  folder: z.string(),
  files: z.array(z.object({ name: z.string(), conversations: z.int(), turns: z.int() })),
});

export const purgeResultSchema = z.object({
  importId: z.string(),
  conversations: z.int(),
  turns: z.int(),
  /** Files inside the data directory that were overwritten and removed. */
  files: z.array(z.string()),
  runs: z.int(),
  /** What may still hold something of it, in sentences. */
  unreachable: z.array(z.string()),
});
export type PurgeResult = Readonly<z.infer<typeof purgeResultSchema>>;
