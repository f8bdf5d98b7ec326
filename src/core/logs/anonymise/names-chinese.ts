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
  for (const [at, token] of tokens.entries()) {
    if (!isJoined(token.lower)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const surname = (one: Token | undefined): boolean => one !== undefined && classOf(one.lower).surname;
    const beside = (token.gap === ' ' && surname(before)) || (after?.gap === ' ' && surname(after));
    if (token.shape === 'capital' || (token.shape === 'lower' && beside))
      spans.push(found('person', token.start, token.end, 'likely', 'syllables of a Chinese name'));
  }
  return spans;
}

const small = /(?:ge|de|he|te|le|me|ne|se|re|be|ken|men|den|gen|nen|ban|man|can)$/;

/** "Haoyu": two syllables in one word, which no list knows. */
function isJoined(lower: string): boolean {
  if (lower.length < 5 || lower.length > 11 || !/^[a-z]+$/.test(lower) || small.test(lower)) return false;
  const { common, place, town, word, foreign } = classOf(lower);
  if (common || place || town || word || foreign) return false;
  if (!/x|q|zh|ao|ia|ua|ui|iu|ng|^(?:yu|wei|mei|shu|hui|lei)/.test(lower)) return false;
  for (let cut = 2; cut < lower.length - 1; cut++)
    if (syllables.has(lower.slice(0, cut)) && syllables.has(lower.slice(cut))) return true;
  return false;
}
