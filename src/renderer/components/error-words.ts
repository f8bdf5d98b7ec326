// Errors as sentences for people: never a stack, never "[object Object]".

/** Messages of the core name file, place, what was expected and what to do; several problems come as lines. */
export function errorWords(error: unknown): string {
  if (typeof error === 'string') return error;
  return error instanceof Error ? error.message : 'Something went wrong and did not say what.';
}
