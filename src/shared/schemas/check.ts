// Deterministic tests over one reply of the target: the building blocks of goal items.
import { z } from 'zod';

const textsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

export type Check =
  | { readonly says: string | readonly string[] }
  | { readonly contains: string | readonly string[] }
  | { readonly matches: string }
  | { readonly all: readonly Check[] }
  | { readonly any: readonly Check[] }
  | { readonly not: Check };

export const checkSchema: z.ZodType<Check> = z
  .lazy(() =>
    z
      .union([
        z.strictObject({
          says: textsSchema.describe(
            'Every one of these values, in any usual spelling, stated (not refused, denied or asked) in the reply',
          ),
        }),
        z.strictObject({
          contains: textsSchema.describe('Every one of these texts, letter case aside, stated in the reply'),
        }),
        z.strictObject({
          matches: z
            .string()
            .min(1)
            .describe('A JavaScript regular expression (flags "iu"), found in a stated sentence'),
        }),
        z.strictObject({ all: z.array(checkSchema).min(1) }),
        z.strictObject({ any: z.array(checkSchema).min(1) }),
        z.strictObject({ not: checkSchema }),
      ])
      .describe('A deterministic test over one reply of the target'),
  )
  .meta({ id: 'check' });
