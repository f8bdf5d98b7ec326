// Where a text stands in another, whatever the casing, and the piece of it to show.
import type { Hit } from '../../shared/history.ts';

/** Characters shown on either side. */
const around = 60;

/** The text in lower case, and for each of its units the one of the original it came from: "İ" becomes two. */
function folded(text: string): { readonly text: string; readonly origin: readonly number[] } {
  let lower = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const small = character.toLowerCase();
    for (let unit = 0; unit < small.length; unit++) origin.push(at);
    lower += small;
    at += character.length;
  }
  origin.push(at);
  return { text: lower, origin };
}

/** From and to of every place, in UTF-16 units, none overlapping. */
export function matchesOf(text: string, wanted: string): readonly (readonly [number, number])[] {
  const [whole, needle] = [folded(text), folded(wanted).text];
  if (needle === '') return [];
  const found: (readonly [number, number])[] = [];
  for (let at = whole.text.indexOf(needle); at >= 0; at = whole.text.indexOf(needle, at + needle.length))
    found.push([whole.origin[at] ?? 0, whole.origin[at + needle.length] ?? text.length]);
  return found;
}

/** Null when the text is not there. */
export function snippetOf(text: string, wanted: string): Pick<Hit, 'snippet' | 'matches'> | null {
  const matches = matchesOf(text, wanted);
  const [first] = matches;
  if (first === undefined) return null;
  const from = wholeFrom(text, Math.max(0, first[0] - around));
  const to = wholeFrom(text, Math.min(text.length, first[1] + around));
  const before = from > 0 ? '…' : '';
  return {
    snippet: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    matches: matches
      .filter((match) => match[1] <= to)
      .map((match) => [match[0] - from + before.length, match[1] - from + before.length]),
  };
}

/** Never between the halves of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
