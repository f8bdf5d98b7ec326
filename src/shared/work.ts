// Long work beside runs, such as copying a model: a client names the job, follows its progress and may cancel it.
import { z } from 'zod';

/** A name that the client makes up, one for each call. */
export const jobSchema = z.string().min(1).max(80);

export const workEventSchema = z.object({
  kind: z.literal('work-progress'),
  job: jobSchema,
  /** What is being done, in a word or two: "copying", "checking". */
  step: z.string(),
  /** Bytes or pieces, of `total`. */
  done: z.number(),
  total: z.number(),
});
export type WorkEvent = Readonly<z.infer<typeof workEventSchema>>;

export const workContract = {
  /** The call that began the job then fails with `cancelled`; does nothing when it is over. */
  'work.cancel': { params: z.object({ job: jobSchema }), result: z.object({}) },
} as const;
