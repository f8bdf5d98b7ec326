// Which calls of the page reach the core: well-formed ones, and where a file is written, only to places its user chose.
//
// The page shows text that models wrote. Should it ever be made to run code that is not ours, the policy of its headers
// keeps that code from sending anything away, and this file keeps it from writing where it likes. It may still do what
// its user may do inside the app, and read files in the formats that the core reads.
import { z } from 'zod';
import { AppError } from '../shared/errors.ts';

const callSchema = z.object({
  frame: z.literal('call'),
  /** The window's own client of the same core takes other names: its replies are not the page's to ask for. */
  id: z.string().regex(/^(?:page|shell)-/),
  method: z.string(),
  params: z.unknown(),
});
export type PageCall = z.infer<typeof callSchema>;

/** Null for anything that is no call of the page. */
export function pageCall(message: unknown): PageCall | null {
  return callSchema.safeParse(message).data ?? null;
}

/** Ending the core is the window's business. */
const neverFromPage = ['core.stop'];

/** Parameters, by method, that name a file to be written. */
export const writtenPlaces: Readonly<Record<string, readonly string[]>> = {
  'bundles.export': ['file'],
  'reports.write': ['file'],
  'sessions.write': ['file'],
  'library.save': ['path'],
  'runs.start': ['draft.path'],
  'logs.rules.add': ['rulesFile'],
  'logs.export': ['folder'],
};

function valueAt(params: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      params,
    );
}

/** @throws AppError for a call that the page may not make. `mayWrite` tells whether a place was chosen by the user. */
export function refuseForbidden(call: PageCall, mayWrite: (path: string) => boolean): void {
  if (neverFromPage.includes(call.method)) throw new AppError('bad-input', `The page may not call ${call.method}.`);
  for (const parameter of writtenPlaces[call.method] ?? []) {
    const place = valueAt(call.params, parameter);
    if (typeof place === 'string' && !mayWrite(place)) {
      throw new AppError(
        'bad-input',
        `${place}: the window writes only into its data directory and to places picked in a dialog. Pick the place with "Save as".`,
        { place },
      );
    }
  }
}
