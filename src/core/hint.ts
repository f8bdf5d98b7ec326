// Helps a user who misspelt a name: the nearest known one, wherever names are read.
import { distance } from 'fastest-levenshtein';

/** "did you mean ...?" for the nearest of the known words, or the list of them when none is near. */
export function hintFor(word: string, known: readonly string[], kind: string): string {
  if (known.length === 0) return `there are no ${kind} here`;
  const near = known
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.round(Math.max(candidate.length, word.length) * 0.4)))
    .sort((one, other) => one.away - other.away)[0];
  return near === undefined ? `${kind}: ${known.join(', ')}` : `did you mean "${near.candidate}"?`;
}
