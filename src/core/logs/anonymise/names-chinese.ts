// Chinese names in Latin letters, in any casing: told by their syllables, which no other names and few words are made of.
import { classOf, syllables } from './dictionary.ts';
import type { Token } from './tokens.ts';
import { type Found, found } from './types.ts';

/** "Jun Hao", "tan wei jie": two syllables of Chinese names, and a surname before or after them. */
export function chineseNames(tokens: readonly Token[]): readonly Found[] {
  const spans: Found[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [first, second] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (second.gap !== ' ' || first.shape !== second.shape) continue;
    if (!syllables.has(first.lower) || !syllables.has(second.lower)) continue;
    const joins = (token: Token | undefined, gap: string | undefined): boolean =>
      token !== undefined && gap === ' ' && token.shape === second.shape && classOf(token.lower).surname;
    const before = tokens[at - 2];
    const after = tokens[at + 1];
    const start = joins(before, first.gap) ? (before as Token).start : first.start;
    const end = joins(after, after?.gap) ? (after as Token).end : second.end;
    spans.push(found('person', start, end, 'likely', 'syllables of a Chinese name'));
  }
  return spans;
}
