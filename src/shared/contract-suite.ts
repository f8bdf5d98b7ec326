// The part of the contract that tells who and what a stored run is made of.
import { z } from 'zod';
import { resolvedSuiteSchema } from './schemas/suite.ts';

export const suiteContract = {
  /** The suite as it was when the run was planned: scenarios, personas, targets and simulator, whole. */
  'runs.suite': { params: z.object({ runId: z.string() }), result: resolvedSuiteSchema },
} as const;
