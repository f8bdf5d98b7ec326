// What clients ask of imported logs: preview, import, review, blind samples, purge and export.
import { z } from 'zod';

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
  z.object({ format: z.literal('transcript'), parted: z.enum(['rule', 'blank-line', 'never']) }),
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
  /** Messages that were looked at. */
  messages: z.int(),
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
  /** Conversations whose rows lie so far apart that they were taken for several, as far as noticed. */
  spans: z.int(),
  uncertain: z.int(),
  recall: recallSchema.nullable(),
});
export type LogImport = Readonly<z.infer<typeof logImportSchema>>;

export const logProgressSchema = z.object({
  kind: z.literal('log-progress'),
  importId: z.string(),
  phase: z.enum(['hashing', 'reading']),
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
