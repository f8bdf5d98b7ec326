// Whether a text holds a value in any usual spelling: shared by the checks on replies and the guards on user turns.
import { type Token, tokensOf } from './tokens.ts';

export type Span = { readonly start: number; readonly end: number };

const yesPattern =
  /\b(?:yes|yeah|yep|yup|sure|true|absolutely|certainly|definitely|of course|correct|they do|it does|it is|there is|there are)\b(?! (?:not|no)\b|n['’]t)/iu;
const noPattern =
  /\b(?:no(?! (?:problem|worries|doubt))|nope|nah|not|none|false|without|never)\b|(?<=\b\p{L}+)n['’]t\b/iu;
const yesValues = new Set(['yes', 'true']);
const noValues = new Set(['no', 'false']);

/** Nouns that only count people: "2 people" is also said as "a table for two". */
const peopleWords = new Set(['people', 'persons', 'person', 'guests', 'guest']);
const articles = new Set(['the', 'a', 'an']);

function isPluralOf(plural: string, single: string): boolean {
  if (plural === `${single}s`) return true;
  if (/(?:s|x|z|ch|sh|o)$/.test(single) && plural === `${single}es`) return true;
  return single.endsWith('y') && plural === `${single.slice(0, -1)}ies`;
}

function sameWords(one: string, other: string): boolean {
  return one === other || isPluralOf(one, other) || isPluralOf(other, one);
}

function agrees(wanted: Token, found: Token): boolean {
  switch (wanted.kind) {
    case 'word':
      return found.kind === 'word' && sameWords(wanted.word, found.word);
    case 'number':
      return (
        (found.kind === 'number' && found.value === wanted.value) ||
        (found.kind === 'money' && found.amount === wanted.value)
      );
    case 'ordinal':
      return found.kind === 'ordinal' && found.value === wanted.value;
    case 'money':
      return found.kind === 'money' && found.amount === wanted.amount && found.currency === wanted.currency;
    case 'phone':
      return found.kind === 'phone' && found.digits === wanted.digits;
    case 'date':
      return (
        found.kind === 'date' &&
        found.month === wanted.month &&
        found.day === wanted.day &&
        (found.year === null || wanted.year === null || found.year === wanted.year)
      );
    case 'time':
      if (found.kind === 'number')
        return found.afterAt && found.value >= 1 && found.value <= 12 && (found.value % 12) * 60 === wanted.minute;
      return (
        found.kind === 'time' &&
        found.minute === wanted.minute &&
        (found.half === null || wanted.half === null || found.half === wanted.half)
      );
  }
}

function spanOf(tokens: readonly Token[], from: number, count: number): Span | null {
  const [first, last, next] = [tokens[from], tokens[from + count - 1], tokens[from + count]];
  if (first === undefined || last === undefined || first.glued || next?.glued) return null;
  return { start: first.start, end: last.end };
}

function findTokens(wanted: readonly Token[], tokens: readonly Token[]): Span | null {
  for (let from = 0; from + wanted.length <= tokens.length; from++) {
    const matches = wanted.every((token, offset) => {
      const found = tokens[from + offset];
      return found !== undefined && agrees(token, found);
    });
    const span = matches ? spanOf(tokens, from, wanted.length) : null;
    if (span !== null) return span;
  }
  return null;
}

const joinWords = (tokens: readonly Token[]): string | null =>
  tokens.every((token) => token.kind === 'word') ? tokens.map((token) => token.word).join('') : null;

/** Spacing aside: "e-mail" and "email", "check in" and "checkin". */
function findJoined(wanted: readonly Token[], tokens: readonly Token[]): Span | null {
  const joined = joinWords(wanted);
  if (joined === null || joined.length < 4) return null;
  for (let from = 0; from < tokens.length; from++) {
    for (let count = 1; count <= wanted.length + 1; count++) {
      const window = joinWords(tokens.slice(from, from + count));
      if (window === null || window.length > joined.length + 2) break;
      if (sameWords(window, joined)) return spanOf(tokens, from, count);
    }
  }
  return null;
}

function wantedTokens(value: string): readonly Token[] {
  const tokens = tokensOf(value);
  const [first, second] = tokens;
  if (first?.kind === 'word' && articles.has(first.word) && second !== undefined) return tokens.slice(1);
  const countsPeople = first?.kind === 'number' && second?.kind === 'word' && peopleWords.has(second.word);
  return countsPeople && tokens.length === 2 ? [first] : tokens;
}

/** Where `text` holds `value`, first place, end exclusive; null when nowhere. A value without letters or digits is nowhere. */
export function findValue(value: string, text: string): Span | null {
  const bare = value.trim().toLowerCase();
  const pattern = yesValues.has(bare) ? yesPattern : noValues.has(bare) ? noPattern : null;
  if (pattern !== null) {
    const match = pattern.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  }
  const wanted = wantedTokens(value);
  if (wanted.length === 0) return null;
  const tokens = tokensOf(text);
  return findTokens(wanted, tokens) ?? findJoined(wanted, tokens);
}

/** Whether `text` holds `value` in any usual spelling, whole tokens only: "7 pm" is in "at 7:00 PM", 2 is not in "12". */
export function mentionsValue(value: string, text: string): boolean {
  return findValue(value, text) !== null;
}
