// What a screen shows of one run, as plain data: the reducer folds events into it, a snapshot carries it to a page.
import { z } from 'zod';
import { guardKindSchema, moveSchema, runSchema, sessionSchema, speakerSchema, turnSchema } from './dialogue.ts';
import { progressSchema, queuedSchema, steeringSchema } from './events.ts';

/** The turn that is being generated now. */
export const liveTurnSchema = z.object({
  index: z.int(),
  speaker: speakerSchema,
  move: moveSchema.nullable(),
  attempt: z.int(),
  text: z.string(),
  reasoning: z.string(),
  /** Attempts at this turn that a guard turned down, with what they said. */
  rejected: z
    .array(z.object({ attempt: z.int(), guard: guardKindSchema, detail: z.string(), text: z.string() }))
    .readonly(),
});
export type LiveTurn = Readonly<z.infer<typeof liveTurnSchema>>;

/** Every session has one of these, so that it stays small: no turn is in it. */
export const sessionLineSchema = z.object({
  /** As last stored; `turnCount` of an open one lags behind, see `turnCountOf`. */
  session: sessionSchema,
  /** A letter per turn as `tickOf` gives it; of an open session, see `ticksOf`. */
  ticks: z.string(),
});
export type SessionLine = Readonly<z.infer<typeof sessionLineSchema>>;

export const openSessionSchema = z.object({
  turns: z.array(turnSchema).readonly(),
  live: liveTurnSchema.nullable(),
});
export type OpenSession = Readonly<z.infer<typeof openSessionSchema>>;

export const runViewSchema = z.object({
  /** Of the last event taken in. */
  seq: z.int(),
  /** True once an event was missed: take a new snapshot. */
  gap: z.boolean(),
  run: runSchema,
  /** In plan order, branches after. */
  order: z.array(z.string()).readonly(),
  /** A map, since copying an object of ten thousand keys takes ten times as long. */
  sessions: z.map(z.string(), sessionLineSchema).readonly(),
  /** Whole dialogues of the sessions that are open, and of the few that ended last; others are read by `sessions.get`. */
  open: z.record(z.string(), openSessionSchema).readonly(),
  /** Ended sessions whose dialogue is still under `open`, the latest last. */
  recent: z.array(z.string()).readonly(),
  steering: steeringSchema,
  /** What people will say once the speaker is up, by session. */
  queued: z.record(z.string(), queuedSchema).readonly(),
  progress: progressSchema.nullable(),
  loading: z.object({ path: z.string(), fraction: z.number() }).nullable(),
});
export type RunView = Readonly<z.infer<typeof runViewSchema>>;
