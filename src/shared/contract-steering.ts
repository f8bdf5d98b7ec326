// The part of the contract with which a person takes the wheel of a run: hold, step, speak, branch.
import { z } from 'zod';
import { sessionSchema, speakerSchema } from './dialogue.ts';

const nothing = z.object({});
const ofSession = z.object({ runId: z.string(), sessionId: z.string() });
/** Without a session, the whole run. */
const ofRunOrSession = z.object({ runId: z.string(), sessionId: z.string().optional() });

/** Told before it is spoken, so that no turn is empty or fills a context by itself. */
export const spokenTextSchema = z.string().trim().min(1).max(20_000);

export const branchChangeSchema = z.object({
  /** Of the run's suite, as is the target. */
  personaId: z.string().optional(),
  targetId: z.string().optional(),
  /** Other seeds for all that follows; may lie beyond those of the plan. */
  replicate: z.int().min(0).max(1_000_000).optional(),
  /** Said by a person as the first turn of the branch; `speaker` is who is up there. */
  say: z.object({ speaker: speakerSchema, text: spokenTextSchema }).optional(),
});
export type BranchChange = Readonly<z.infer<typeof branchChangeSchema>>;

export const steeringContract = {
  /** Every open session stops at its next turn boundary and keeps what it has computed; `RunView.steering` tells when. */
  'runs.pause': { params: ofRunOrSession, result: nothing },
  'runs.continue': { params: ofRunOrSession, result: nothing },
  /** Every session that stands still, or the one named, makes exactly one turn. `sessions`: how many do. */
  'runs.step': { params: ofRunOrSession, result: z.object({ sessions: z.int() }) },
  /**
   * Takes the place of that speaker's next turn, at once where the session stands still before it, else when it is up; a
   * session that was paused by itself does not stand still before it, one of a run that was paused as a whole does.
   * Said again before that, the later text is taken.
   */
  'sessions.say': { params: ofSession.extend({ speaker: speakerSchema, text: spokenTextSchema }), result: nothing },
  /** Takes back what is not said yet; `takenBack` false when there was nothing to. */
  'sessions.unsay': {
    params: ofSession.extend({ speaker: speakerSchema }),
    result: z.object({ takenBack: z.boolean() }),
  },
  /**
   * A new session with the turns before `turn` (an index) as its past and something changed from there on. It runs at
   * once: beside the others while the run goes on, else with the run's models loaded again.
   */
  'sessions.branch': {
    params: ofSession.extend({
      turn: z.int().min(0),
      change: branchChangeSchema,
      /** It waits before its first own turn, as all sessions of a paused run do. */
      paused: z.boolean().default(false),
    }),
    result: z.object({ session: sessionSchema }),
  },
} as const;
