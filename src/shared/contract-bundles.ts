// The contract's part about taking runs elsewhere: bundles of a run, and files of one session.
import { z } from 'zod';
import { sessionFormats } from './report.ts';
import { offlinePathSchema } from './schemas/common.ts';
import { jobSchema } from './work.ts';

const job = jobSchema.nullable().default(null);

export const bundleContract = {
  /** One file with everything of the run but model weights. Step: "writing", in sessions. */
  'bundles.export': {
    params: z.object({ runId: z.string(), file: offlinePathSchema, job }),
    result: z.object({ runId: z.string(), sessions: z.int(), turns: z.int(), bytes: z.number() }),
  },
  /** Steps: "reading" in bytes, "checking" in sessions. `state` here: the very run is stored already. */
  'bundles.import': {
    params: z.object({ file: offlinePathSchema, job }),
    result: z.object({
      runId: z.string(),
      title: z.string(),
      sessions: z.int(),
      turns: z.int(),
      state: z.enum(['imported', 'here']),
    }),
  },
  'sessions.write': {
    /** `session` is an id or its number, counted from 1. `file` appears once it is whole. */
    params: z.object({
      runId: z.string(),
      session: z.string(),
      format: z.enum(sessionFormats),
      file: offlinePathSchema,
    }),
    result: z.object({ title: z.string() }),
  },
} as const;
