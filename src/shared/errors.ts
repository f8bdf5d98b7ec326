// The one error type of the project: thrown inside, carried over every wire as data, shown once at the edge.
import { z } from 'zod';

export const errorCodes = [
  /** A file, flag or value the user gave is wrong. */
  'bad-input',
  /** Several problems in suite, scenario, persona or target files; `details.problems` lists them all. */
  'bad-files',
  'not-found',
  'model-not-found',
  'model-invalid',
  'model-unsupported',
  'model-without-template',
  'not-enough-memory',
  'context-full',
  'engine-failed',
  'core-died',
  'database-newer',
  'database-corrupt',
  'database-failed',
  'run-busy',
  'cancelled',
  'unsupported-platform',
  'internal',
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

export const wireErrorSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
/** An error as it travels: structured clone and JSON both drop the fields of Error. */
export type WireError = Readonly<z.infer<typeof wireErrorSchema>>;

export class AppError extends Error {
  override readonly name = 'AppError';

  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** Turns anything thrown into wire data; what is not an AppError is a defect of ours and becomes `internal`. */
export function toWireError(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details };
  if (error instanceof Error)
    return { code: 'internal', message: error.message, details: { stack: error.stack ?? '' } };
  return { code: 'internal', message: String(error) };
}

export function fromWireError(error: WireError): AppError {
  return new AppError(error.code, error.message, error.details ?? {});
}

export function assertNever(value: never): never {
  throw new AppError('internal', `Unhandled case: ${JSON.stringify(value)}`);
}
