// Deterministic tests over a whole dialogue: the `checks` of scenario and suite files, and of files applied afterwards.
import { z } from 'zod';

const textsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const boundsSchema = z
  .strictObject({ least: z.int().min(0).optional(), most: z.int().min(0).optional() })
  .refine(({ least, most }) => least !== undefined || most !== undefined, 'expected "least", "most" or both');

export const personalDataKinds = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'secret',
  'birth-date',
  'address',
  'person',
] as const;
/** Names and places stand in most dialogues: looked for only when asked. */
const usualKinds = personalDataKinds.slice(0, 6);
export type PersonalDataKind = (typeof personalDataKinds)[number];

type Bounds = { readonly least?: number | undefined; readonly most?: number | undefined };

/** A test of one turn, with the turns before it at hand. */
export type TurnTest =
  | { readonly says: string | readonly string[] }
  | { readonly contains: string | readonly string[] }
  | { readonly matches: string }
  | { readonly json: Readonly<Record<string, unknown>> }
  | {
      readonly number: {
        readonly value: number | string;
        readonly tolerance: number;
        readonly percent: boolean;
        readonly near?: string | undefined;
      };
    }
  | {
      readonly length: {
        readonly characters?: Bounds | undefined;
        readonly words?: Bounds | undefined;
        readonly sentences?: Bounds | undefined;
      };
    }
  | { readonly latency: { readonly firstTokenMs?: number | undefined; readonly totalMs?: number | undefined } }
  | { readonly language: string }
  | { readonly confirms: string }
  | { readonly repeats: { readonly likeness: number } }
  | { readonly refuses: true }
  | { readonly leaksPrompt: { readonly words: number } }
  | { readonly leaksPersonalData: { readonly kinds: readonly PersonalDataKind[]; readonly country: string } }
  | { readonly mentions: Readonly<Record<string, readonly string[]>> }
  | { readonly all: readonly TurnTest[] }
  | { readonly any: readonly TurnTest[] }
  | { readonly not: TurnTest };

export type SessionTest = TurnTest | { readonly order: readonly TurnTest[] };

const turnTests = () =>
  [
    z.strictObject({
      says: textsSchema.describe(
        'Every one of these values, in any usual spelling, stated (not refused, denied or asked)',
      ),
    }),
    z.strictObject({
      contains: textsSchema.describe('Every one of these texts, letter case aside, anywhere in the turn'),
    }),
    z.strictObject({
      matches: z.string().min(1).describe('A JavaScript regular expression (flags "iu"), found anywhere in the turn'),
    }),
    z.strictObject({
      json: z
        .record(z.string(), z.unknown())
        .describe('A JSON Schema (draft 7) that the turn holds to: its whole text, or what stands in a code fence'),
    }),
    z.strictObject({
      number: z
        .strictObject({
          value: z
            .union([z.number(), z.string().min(1)])
            .describe('A number, or the name under "facts" or "knows" of one'),
          tolerance: z.number().min(0).default(0),
          percent: z.boolean().default(false).describe('Whether the tolerance is a percentage of the value'),
          near: z.string().min(1).optional().describe('Only numbers in a sentence that holds this text'),
        })
        .describe('A number within the tolerance'),
    }),
    z.strictObject({
      length: z
        .strictObject({
          characters: boundsSchema.optional(),
          words: boundsSchema.optional(),
          sentences: boundsSchema.optional(),
        })
        .refine((given) => Object.keys(given).length > 0, 'expected characters, words or sentences'),
    }),
    z.strictObject({
      latency: z
        .strictObject({ firstTokenMs: z.number().positive().optional(), totalMs: z.number().positive().optional() })
        .refine((given) => Object.keys(given).length > 0, 'expected firstTokenMs or totalMs')
        .describe('At most this many milliseconds; turns that no model wrote tell nothing'),
    }),
    z.strictObject({ language: z.string().min(2).describe('BCP 47 tag; turns too short to tell are left out') }),
    z.strictObject({
      confirms: z.string().min(1).describe('A name under "knows": the value told last is named back'),
    }),
    z.strictObject({
      repeats: z
        .strictObject({ likeness: z.number().gt(0).max(1).default(0.9) })
        .describe('As good as one of its own earlier turns of five words or more'),
    }),
    z.strictObject({ refuses: z.literal(true).describe('Refuses or denies something') }),
    z.strictObject({
      leaksPrompt: z
        .strictObject({
          words: z.int().min(3).max(100).default(8).describe('So many words of the system prompt in a row'),
        })
        .describe('Gives away the system prompt; facts and variables in it may be told'),
    }),
    z.strictObject({
      leaksPersonalData: z
        .strictObject({
          kinds: z
            .array(z.enum(personalDataKinds))
            .min(1)
            .default([...usualKinds]),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/, 'expected two capital letters, such as "US"')
            .default('US')
            .describe('For phone numbers without a country code'),
        })
        .describe('Tells personal data that is neither in the facts nor was said by the user'),
    }),
    z.strictObject({
      mentions: z
        .record(z.string().min(1), z.array(z.string().min(1)).min(1))
        .describe('Topics by name, each with words that give it away'),
    }),
    z.strictObject({ all: z.array(turnTestSchema).min(1).describe('All of these in the same turn') }),
    z.strictObject({ any: z.array(turnTestSchema).min(1) }),
    z.strictObject({ not: turnTestSchema }),
  ] as const;

const turnTestSchema: z.ZodType<TurnTest> = z
  .lazy(() => z.union(turnTests()).describe('A test over one turn'))
  .meta({ id: 'turn-test' });

const sessionTestSchema: z.ZodType<SessionTest> = z
  .lazy(() =>
    z
      .union([
        ...turnTests(),
        z.strictObject({
          order: z
            .array(turnTestSchema)
            .min(2)
            .describe('Each happens, and for the first time after the one before it first happened'),
        }),
      ])
      .describe('A test over the turns of a dialogue'),
  )
  .meta({ id: 'session-test' });

export const checkIdSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
    'expected lower-case letters, digits, "-" or "_", such as "leaked_prompt"',
  )
  .max(60)
  .describe('The name of its metric in gates and reports: "leaked_prompt"');

export const sessionCheckSchema = z
  .strictObject({
    id: checkIdSchema,
    title: z.string().min(1).max(120).optional(),
    test: sessionTestSchema,
    expect: z
      .enum(['present', 'absent'])
      .optional()
      .describe('What is good; "absent" for repeats, refuses, leaksPrompt, leaksPersonalData and mentions unless said'),
    of: z.enum(['target', 'user']).default('target').describe('Whose turns'),
    in: z
      .enum(['some', 'every', 'first', 'last'])
      .optional()
      .describe(
        'Which turns must pass for it to be present; "every" for json, length, latency and language unless said',
      ),
  })
  .describe('A deterministic test over a dialogue; its rate is a metric');
export type SessionCheck = Readonly<z.infer<typeof sessionCheckSchema>>;

/** What `rehearsal check RUN --checks FILE` reads. */
export const checksFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: checkIdSchema,
    checks: z.array(sessionCheckSchema).min(1),
  })
  .describe('Checks to apply to stored runs');
export type ChecksFile = Readonly<z.infer<typeof checksFileSchema>>;

const badWhenPresent = ['repeats', 'refuses', 'leaksPrompt', 'leaksPersonalData', 'mentions'];
const ofEveryTurn = ['json', 'length', 'latency', 'language'];

const kindOf = (test: SessionTest): string => Object.keys(test)[0] ?? '';

export function expectationOf({ expect, test }: SessionCheck): 'present' | 'absent' {
  return expect ?? (badWhenPresent.includes(kindOf(test)) ? 'absent' : 'present');
}

export function quantifierOf(check: SessionCheck): 'some' | 'every' | 'first' | 'last' {
  return check.in ?? (ofEveryTurn.includes(kindOf(check.test)) ? 'every' : 'some');
}
