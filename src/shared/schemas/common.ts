// The small pieces that suite, scenario, persona and target files share.
import { z } from 'zod';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'expected lower-case letters, digits, "-" or ".", such as "table-for-two"')
  .max(80)
  .describe('A short name, unique in the suite: lower-case letters, digits, "-" or "."');

/** True for anything that names another machine: http:, hf:, ftp:, s3:, file://host, \\host. */
export function looksRemote(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:(?!\\)/i.test(path) || path.startsWith('\\\\') || path.startsWith('//');
}

export const offlinePathSchema = z
  .string()
  .min(1)
  .refine((path) => !looksRemote(path), {
    message:
      'expected a path on this machine; addresses of other machines are never opened (bring the file over and give its path)',
  });

export const probabilitySchema = z.number().min(0).max(1);

/** A value as people write it in YAML: 2, 7.5, true or text; kept as text. */
export const valueSchema = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String);

export const samplingSchema = z
  .strictObject({
    temperature: z.number().min(0).max(5).default(0.4).describe('0 always takes the likeliest token'),
    topK: z.int().min(0).max(1000).default(40).describe('Keep the K likeliest tokens; 0 keeps all'),
    topP: z.number().gt(0).max(1).default(0.95),
    minP: z.number().min(0).max(1).default(0),
    repeatPenalty: z.number().min(1).max(2).default(1).describe('1 is none'),
    maxTokens: z.int().min(1).max(8192).default(60).describe('Longest turn, in tokens, reasoning included'),
  })
  .describe('How tokens are drawn');
export type Sampling = Readonly<z.infer<typeof samplingSchema>>;
