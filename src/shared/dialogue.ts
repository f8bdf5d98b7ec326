// The records of a dialogue: moves, goal state, turns, sessions and runs, as stored, published and shown.
import { z } from 'zod';

export const speakerSchema = z.enum(['user', 'assistant']);
export type SpeakerRole = z.infer<typeof speakerSchema>;

export const moveKinds = [
  'open',
  'inform',
  'answer',
  'ask',
  'choose',
  'clarify',
  'rephrase',
  'push-back',
  'correct',
  'change-mind',
  'digress',
  'close',
  'abandon',
] as const;
export const moveKindSchema = z.enum(moveKinds);
export type MoveKind = z.infer<typeof moveKindSchema>;

export const movePartSchema = z.object({
  kind: moveKindSchema,
  /** Goal items that the part is about. */
  items: z.array(z.string()),
  /** Words to say (an item's `say`, a digression); at most one of `say` and `slots` is filled. */
  say: z.string().nullable(),
  /** Slots told, by name. */
  slots: z.record(z.string(), z.string()),
});
export type MovePart = Readonly<z.infer<typeof movePartSchema>>;

export const moveSchema = z.object({
  parts: z.array(movePartSchema).min(1),
  /** The parts as the simulator reads them: `[answer: city = San Jose; ask: phone number]`. */
  note: z.string(),
});
export type Move = Readonly<z.infer<typeof moveSchema>>;

export const itemStatusSchema = z.enum(['open', 'raised', 'met', 'refused', 'misled', 'unknown']);
export type ItemStatus = z.infer<typeof itemStatusSchema>;

export const goalStateSchema = z.object({
  items: z.record(
    z.string(),
    z.object({
      /**
       * `unknown` once raised when the item has no test; `refused` when the target declined, or said the same again, and
       * the user let it go; `misled` when it told something where it could know nothing.
       */
      status: itemStatusSchema,
      /** Times the user brought it up. */
      raised: z.int(),
      /** Turn index at which its test was satisfied, or something was made up. */
      metAt: z.int().nullable(),
      /** Told slots that the target had wrong when it did the task and that nobody put right: done, but not as asked. */
      wrong: z.array(z.string()).optional(),
    }),
  ),
  /** Slots told so far, with the value told last. */
  told: z.record(z.string(), z.string()),
  /** Slots that the target last repeated, or summed up untold, with a wrong value, and that nobody put right. */
  misheld: z.array(z.string()).optional(),
  /** How often the user has put each slot right, of those that it has. */
  corrected: z.record(z.string(), z.int()).optional(),
  /** Slots whose mind was changed already. */
  changed: z.array(z.string()),
  /** Answers that did not help, in the dialogue. */
  failures: z.int(),
  patienceLeft: z.int(),
  digressed: z.int(),
});
export type GoalState = Readonly<z.infer<typeof goalStateSchema>>;

export const guardKinds = [
  'role-flip',
  'leaked-reasoning',
  'leaked-tags',
  'empty',
  'near-duplicate',
  'premature-close',
  'never-closing',
  'sanitised-persona',
  'disobedience',
  'too-long',
] as const;
/** `reads-note` is no guard: it costs an attempt only where the move can be said plainer. */
export const guardKindSchema = z.enum([...guardKinds, 'reads-note']);
export type GuardKind = z.infer<typeof guardKindSchema>;

export const rejectedAttemptSchema = z.object({
  text: z.string(),
  guard: guardKindSchema,
  detail: z.string(),
  tokens: z.int(),
  seed: z.int(),
});
export type RejectedAttempt = Readonly<z.infer<typeof rejectedAttemptSchema>>;

export const stopReasonSchema = z.enum(['end-of-turn', 'length', 'context-full', 'aborted', 'none']);
export type StopReason = z.infer<typeof stopReasonSchema>;

export const turnSchema = z.object({
  sessionId: z.string(),
  index: z.int().min(0),
  speaker: speakerSchema,
  origin: z.enum(['model', 'human', 'script']),
  /** What the other side sees (surface text). */
  text: z.string(),
  /** What the model wrote, before roughening; equal to `text` for the target. */
  cleanText: z.string(),
  /** Kept apart: hidden from the other side and from checks, counted in tokens. */
  reasoning: z.string().nullable(),
  /** User turns only. */
  move: moveSchema.nullable(),
  /** After this turn. */
  goal: goalStateSchema,
  rejected: z.array(rejectedAttemptSchema),
  tokens: z.object({
    /** Prompt tokens computed for this turn, all attempts together. */
    promptEvaluated: z.int(),
    /** Prompt tokens already in the KV cache. */
    promptReused: z.int(),
    generated: z.int(),
    /** Of the generated ones. */
    reasoning: z.int(),
  }),
  timing: z.object({
    /** Milliseconds since 1970. */
    startedAt: z.number(),
    firstTokenMs: z.number().nullable(),
    totalMs: z.number(),
  }),
  stop: stopReasonSchema,
  seed: z.int(),
});
export type Turn = Readonly<z.infer<typeof turnSchema>>;

export const endReasonSchema = z.enum([
  /** Every goal item that has a test is met. */
  'goal-met',
  /** Nothing is left to the user's knowledge, but something was done otherwise than it had asked, or made up. */
  'done-wrong',
  /** The user ran out of patience or abandoned. */
  'gave-up',
  /** The scenario's turn limit struck. */
  'limit',
  /** The simulator broke; see `detail`. */
  'invalid',
  /** The next turn would not fit the context. */
  'context-full',
]);
export type EndReason = z.infer<typeof endReasonSchema>;

export const itemResultSchema = z.enum(['satisfied', 'unsatisfied', 'unknown', 'not-applicable']);

export const outcomeSchema = z.object({
  reason: endReasonSchema,
  detail: z.string(),
  items: z.record(z.string(), itemResultSchema),
  /** Satisfied / applicable items with a test, from 0 to 1; null when no applicable item has a test. */
  goalCompletion: z.number().nullable(),
  /** All required items satisfied; null when a required item is unknown and no other fails. */
  success: z.boolean().nullable(),
});
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

export const sessionStatusSchema = z.enum(['planned', 'running', 'finished', 'failed']);
export type SessionStatus = z.infer<typeof sessionStatusSchema>;

export const sessionSchema = z.object({
  id: z.string(),
  runId: z.string(),
  /** Position in the run's plan, from 0; branches come after the plan. */
  ordinal: z.int(),
  scenarioId: z.string(),
  personaId: z.string(),
  targetId: z.string(),
  replicate: z.int(),
  /** Branches: the session whose turns before index `parentTurn` were copied; that turn is the first of its own. */
  parentSessionId: z.string().nullable(),
  parentTurn: z.int().nullable(),
  status: sessionStatusSchema,
  outcome: outcomeSchema.nullable(),
  /** Why it failed (engine trouble, not the target's doing). */
  failure: z.string().nullable(),
  turnCount: z.int(),
  startedAt: z.number().nullable(),
  finishedAt: z.number().nullable(),
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;

export const runStatusSchema = z.enum(['planned', 'running', 'finished', 'interrupted', 'failed']);
export type RunStatus = z.infer<typeof runStatusSchema>;

export const modelUseSchema = z.object({
  role: z.enum(['simulator', 'target']),
  targetId: z.string().nullable(),
  path: z.string(),
  sha256: z.string(),
  description: z.string(),
});

export const runSchema = z.object({
  id: z.string(),
  suiteId: z.string(),
  title: z.string(),
  status: runStatusSchema,
  /** `scripted` marks dry runs and tests: no model spoke. */
  engine: z.enum(['llama', 'scripted']),
  seed: z.int(),
  models: z.array(modelUseSchema),
  /** Planned ones; branches are counted apart. */
  sessions: z.int(),
  sessionsFinished: z.int(),
  sessionsInvalid: z.int(),
  branches: z.int(),
  createdAt: z.number(),
  startedAt: z.number().nullable(),
  finishedAt: z.number().nullable(),
  failure: z.string().nullable(),
});
export type Run = Readonly<z.infer<typeof runSchema>>;
