// What a run of atoms can mean, and the helpers that every reader of atoms shares.
import type { Atom } from './atoms.ts';
import { readNumberWords, readOrdinalWords } from './number-words.ts';

export type Reading =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly value: number; readonly afterAt: boolean }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  /** `minute` counts within twelve hours, 0 to 719; `half` is null when neither morning nor evening was said. */
  | { readonly kind: 'time'; readonly minute: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | null }
  | { readonly kind: 'phone'; readonly digits: string };

/** A reading and how many atoms it took. */
export type Taken = { readonly reading: Reading; readonly count: number };

export const near = (atom: Atom | undefined): atom is Atom => atom !== undefined && /^[\s,.'’-]*$/.test(atom.gap);
export const numberOf = (atom: Atom | undefined): number | null =>
  atom?.kind === 'digits' ? Number(atom.text.replaceAll(',', '')) : null;

export function isWord(atom: Atom | undefined, ...words: readonly string[]): boolean {
  return near(atom) && atom.kind === 'word' && words.includes(atom.text);
}

export function readNumber(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const value = numberOf(atoms[at]);
  return value === null ? readNumberWords(atoms, at) : { value, count: 1 };
}

export function readOrdinal(atoms: readonly Atom[], at: number): { value: number; count: number } | null {
  const value = numberOf(atoms[at]);
  const suffix = atoms[at + 1];
  if (value !== null && suffix?.gap === '' && /^(st|nd|rd|th)$/.test(suffix.text)) return { value, count: 2 };
  return readOrdinalWords(atoms, at);
}

export function followsAt(atoms: readonly Atom[], at: number): boolean {
  return near(atoms[at]) && ['at', 'around', 'by', 'about'].includes(atoms[at - 1]?.text ?? '');
}
