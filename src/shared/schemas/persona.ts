// What a persona file holds: how a simulated user behaves, in numbers.
import { z } from 'zod';
import { idSchema, probabilitySchema } from './common.ts';

const weight = z.number().min(0);

export const surfaceSchema = z
  .strictObject({
    typos: probabilitySchema.default(0).describe('Share of words that get a typing slip'),
    lowercase: probabilitySchema.default(0).describe('Share of turns typed without capitals'),
    dropPunctuation: probabilitySchema.default(0).describe('Share of turns that lose their closing punctuation'),
    abbreviations: probabilitySchema
      .default(0)
      .describe('Share of abbreviable words that are abbreviated ("you" to "u")'),
    fillers: probabilitySchema.default(0).describe('Share of turns that start with a filler ("um,")'),
  })
  .describe('Mechanical roughening of the clean text; what the target sees');
export type Surface = Readonly<z.infer<typeof surfaceSchema>>;

export const personaSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1).max(120),
    language: z.string().min(2).default('en'),
    manner: z
      .array(z.string().min(1))
      .min(1)
      .max(6)
      .describe('Words for the tone, given to the model: "brief", "polite", "annoyed"'),
    patience: z.int().min(0).max(50).default(4).describe('Failed answers the user bears before giving up'),
    tellsAtOnce: z.int().min(1).max(8).default(2).describe('Most slots told in one turn'),
    volunteers: probabilitySchema.default(0.3).describe('Chance per turn to tell a slot nobody asked for'),
    asksAtOnce: z.int().min(1).max(4).default(1).describe('Most things asked in one turn'),
    afterFailure: z
      .strictObject({
        clarify: weight.default(1),
        rephrase: weight.default(2),
        'push-back': weight.default(1),
        abandon: weight.default(0),
      })
      .prefault({})
      .describe('Relative weights of what the user does after an answer that did not help'),
    corrects: probabilitySchema.default(0.8).describe('Chance to correct a value the target got wrong'),
    changesMind: probabilitySchema
      .default(0)
      .describe('Chance per turn to change a told slot to its alternative, at most once each'),
    digresses: probabilitySchema.default(0).describe('Chance per turn to drift off'),
    closesPolitely: probabilitySchema.default(0.9).describe('Chance of a closing turn once the goal is met'),
    surface: surfaceSchema.prefault({}),
  })
  .describe('How a simulated user behaves');
export type Persona = Readonly<z.infer<typeof personaSchema>>;
