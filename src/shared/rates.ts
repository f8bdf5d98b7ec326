// The two rates that matter most, as the last lines of a run and the status line of a running one carry them.
import { z } from 'zod';

/** A rate or a mean with its interval; null bounds where there are too few sessions to give one. */
export const metricSchema = z.object({
  estimate: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  level: z.number(),
  /** How the interval was made and what it speaks about, in words. */
  method: z.string(),
  sessions: z.int(),
  scenarios: z.int(),
});
export type Metric = Readonly<z.infer<typeof metricSchema>>;

export const targetRatesSchema = z.object({
  targetId: z.string(),
  /** Finished and valid sessions. */
  counted: z.int(),
  goalCompletion: metricSchema.nullable(),
  success: metricSchema.nullable(),
});
export type TargetRates = Readonly<z.infer<typeof targetRatesSchema>>;
