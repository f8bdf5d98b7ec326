// What the core publishes while a run goes on. The window and the terminal read these through the same reducer.
import { z } from 'zod';
import {
  guardKindSchema,
  moveSchema,
  outcomeSchema,
  runSchema,
  sessionSchema,
  speakerSchema,
  turnSchema,
} from './dialogue.ts';
import { targetRatesSchema } from './rates.ts';

/** runId; seq counts a run's events from 1 without gaps while one core lives, also over a resume; at is milliseconds since 1970. */
const envelope = { runId: z.string(), seq: z.int(), at: z.number() };
const turnPlace = { sessionId: z.string(), index: z.int(), speaker: speakerSchema };

export const progressSchema = z.object({
  done: z.int(),
  total: z.int(),
  running: z.int(),
  invalid: z.int(),
  failed: z.int(),
  /** Generated tokens per second over the last ten seconds, both sides together. */
  tokensPerSecond: z.number(),
  /** Generated tokens since this start or resume. */
  generatedTokens: z.int(),
  /** Milliseconds; null until it can be estimated. */
  remainingMs: z.number().nullable(),
  /** Of the sessions that ended so far, as the run's summary counts them. */
  rates: z.array(targetRatesSchema),
});
export type Progress = Readonly<z.infer<typeof progressSchema>>;

/** `pausing`: turns at work are finished first, or what is paused is making a step. */
export const steeringSchema = z.object({
  run: z.enum(['going', 'pausing', 'paused']),
  /** Open sessions that are to stand still; one that is not named goes on. */
  sessions: z.record(z.string(), z.enum(['pausing', 'paused'])).readonly(),
});
export type Steering = Readonly<z.infer<typeof steeringSchema>>;

/** What a person will say in place of a speaker's next turn; null for nothing. */
export const queuedSchema = z.object({ user: z.string().nullable(), assistant: z.string().nullable() });
export type Queued = Readonly<z.infer<typeof queuedSchema>>;

export const runEventSchema = z.discriminatedUnion('kind', [
  z.object({ ...envelope, kind: z.literal('run-planned'), run: runSchema, sessions: z.array(sessionSchema) }),
  z.object({ ...envelope, kind: z.literal('model-loading'), path: z.string(), fraction: z.number() }),
  z.object({ ...envelope, kind: z.literal('run-started'), run: runSchema }),
  z.object({
    ...envelope,
    kind: z.literal('session-started'),
    session: sessionSchema,
    /** What was said before: of a session that was cut off, or copied into a branch. */
    turns: z.array(turnSchema).readonly(),
  }),
  z.object({ ...envelope, kind: z.literal('branch-created'), session: sessionSchema }),
  z.object({ ...envelope, kind: z.literal('steering-changed'), steering: steeringSchema }),
  z.object({ ...envelope, kind: z.literal('queue-changed'), sessionId: z.string(), queued: queuedSchema }),
  z.object({
    ...envelope,
    ...turnPlace,
    kind: z.literal('turn-started'),
    move: moveSchema.nullable(),
    attempt: z.int(),
  }),
  z.object({
    ...envelope,
    ...turnPlace,
    kind: z.literal('text-delta'),
    channel: z.enum(['text', 'reasoning']),
    text: z.string(),
  }),
  z.object({
    ...envelope,
    ...turnPlace,
    kind: z.literal('attempt-rejected'),
    attempt: z.int(),
    guard: guardKindSchema,
    detail: z.string(),
  }),
  z.object({ ...envelope, kind: z.literal('turn-finished'), turn: turnSchema }),
  z.object({
    ...envelope,
    kind: z.literal('session-finished'),
    session: sessionSchema,
    outcome: outcomeSchema.nullable(),
  }),
  z.object({ ...envelope, kind: z.literal('progress'), progress: progressSchema }),
  z.object({ ...envelope, kind: z.literal('run-finished'), run: runSchema }),
]);
export type RunEvent = Readonly<z.infer<typeof runEventSchema>>;
export type RunEventKind = RunEvent['kind'];

type WithoutEnvelope<T> = T extends unknown ? Omit<T, 'runId' | 'seq' | 'at'> : never;
/** An event before the publisher stamps it. */
export type RunEventBody = WithoutEnvelope<RunEvent>;
