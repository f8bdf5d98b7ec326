// How alike two turns are: for the guard against a user who repeats itself, and the check on a target that does.

/** Case, punctuation and courtesies aside. */
export function plainWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => word !== 'please');
}

function pairsOf(words: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = -1; at < words.length; at++) {
    const pair = `${words[at] ?? '^'} ${words[at + 1] ?? '$'}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of pairs of neighbouring words that both have, from 0 to 1 (Dice's coefficient; the ends of a text pair too). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  return (2 * shared) / (one.length + other.length + 2);
}
