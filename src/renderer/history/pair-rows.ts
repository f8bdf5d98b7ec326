// Two dialogues laid out beside each other, turn by turn, with the first turn at which they part.
import type { Turn } from '../../shared/dialogue.ts';

export type PairRow = { readonly index: number; readonly first: Turn | null; readonly second: Turn | null };

export function pairRows(first: readonly Turn[], second: readonly Turn[]): readonly PairRow[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    index,
    first: first[index] ?? null,
    second: second[index] ?? null,
  }));
}

/** Index of the first turn whose words differ; null where the two say the same to the end. */
export function partsAt(rows: readonly PairRow[]): number | null {
  return rows.find(({ first, second }) => first?.text !== second?.text)?.index ?? null;
}
