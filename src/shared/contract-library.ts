// The contract's part about the library: what a run can be set up from, and saving what the owner makes.
import { z } from 'zod';
import { turnSchema } from './dialogue.ts';
import { libraryKindSchema, librarySchema, problemSchema } from './library.ts';
import { offlinePathSchema } from './schemas/common.ts';

/**
 * A scenario, persona or suite as its file would hold it. Suites name scenarios and personas by absolute path, or by
 * id: the owner's own first, then what ships.
 */
const draft = { kind: libraryKindSchema, value: z.unknown() };

export const libraryContract = {
  'library.list': { params: z.object({}), result: librarySchema },
  /** The problems that a file with this value would have, quickly enough for every keystroke. */
  'library.validate': { params: z.object(draft), result: z.object({ problems: z.array(problemSchema) }) },
  'library.save': {
    params: z.object({
      ...draft,
      /** The file to write: the one it was opened from, or for a suite any place. Null: by its id in the library. */
      path: offlinePathSchema.nullable().default(null),
      /** Whether a file that is there with other contents may be overwritten. */
      replace: z.boolean().default(false),
    }),
    /** `saved` is null when there are problems; nothing was written then. */
    result: z.object({
      saved: z.object({ id: z.string(), path: z.string() }).nullable(),
      problems: z.array(problemSchema),
    }),
  },
  'library.remove': {
    /** Only the owner's own. One that suites use goes when `evenIfUsed`. */
    params: z.object({ kind: libraryKindSchema, path: offlinePathSchema, evenIfUsed: z.boolean().default(false) }),
    result: z.object({ removed: z.boolean(), usedBy: z.array(z.string()) }),
  },
} as const;

export const hearContract = {
  /** One user turn in this persona's voice: the first of a dialogue. Refused with run-busy while a run goes on. */
  'personas.hear': {
    params: z.object({
      /** As its file would hold it. */
      persona: z.unknown(),
      /** Id or path of a scenario of the library. */
      scenario: z.string(),
      /** The name of a model that ships, or the path of a GGUF file. */
      model: offlinePathSchema.default('starter'),
      /** Another one gives other draws. */
      seed: z.int().min(0).max(0xffffffff).default(1),
    }),
    result: z.object({
      /** Null when the simulator broke in every attempt; `broken` says how. */
      turn: turnSchema.nullable(),
      broken: z.string().nullable(),
    }),
  },
} as const;
