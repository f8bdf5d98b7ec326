// What the library holds: scenarios, personas and suites that ship and the owner's own, with what is wrong in them.
import { z } from 'zod';
import { personaSchema } from './schemas/persona.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { suiteSchema } from './schemas/suite.ts';

export const problemSchema = z.object({
  /** Absolute. */
  file: z.string(),
  /** `line` and `column` count from 1; 1 for a value that stands in no file. */
  line: z.int(),
  column: z.int(),
  /** Such as `goal[0].satisfiedBy`, as `fieldPath` writes it; empty for the file as a whole. */
  path: z.string(),
  /** What was expected and what was found. */
  message: z.string(),
  /** What to do, such as a spelling that exists; null when the message says it all. */
  hint: z.string().nullable(),
});
export type Problem = Readonly<z.infer<typeof problemSchema>>;

export const libraryKinds = ['scenario', 'persona', 'suite'] as const;
export const libraryKindSchema = z.enum(libraryKinds);
export type LibraryKind = z.infer<typeof libraryKindSchema>;

function entryOf<T extends z.ZodType>(value: T) {
  return z.object({
    /** The file's own, or its name without ending while it has none. */
    id: z.string(),
    title: z.string(),
    path: z.string(),
    origin: z.enum(['shipped', 'own']),
    /** Null when the file does not fit its schema; it may fit and have problems all the same. */
    value: value.nullable(),
    problems: z.array(problemSchema),
    /** Ids of the suites that name it; none for suites. */
    usedBy: z.array(z.string()),
  });
}

/** In `value` of a suite the paths are absolute, models that are not "starter" too, and targets are whole. */
export const librarySchema = z.object({
  scenarios: z.array(entryOf(scenarioSchema)),
  personas: z.array(entryOf(personaSchema)),
  suites: z.array(entryOf(suiteSchema)),
  /** Where the owner's own lie, in a folder for each kind. */
  folder: z.string(),
});
export type Library = Readonly<z.infer<typeof librarySchema>>;
export type LibraryEntry = Library['scenarios' | 'personas' | 'suites'][number];
