// What the rules replace of texts said in turn, the user's first, as their tests ask for it: without what was learned beside them.
import { detect } from '../../src/core/logs/anonymise/detect.ts';
import { noRules } from '../../src/core/logs/anonymise/rules.ts';
import type { Span } from '../../src/core/logs/anonymise/types.ts';

function replacedIn(texts: readonly string[]): readonly (Pick<Span, 'kind'> & { readonly value: string })[] {
  const messages = texts.map((text, turn) => ({ speaker: turn % 2 === 0 ? 'user' : 'assistant', text }) as const);
  return detect(messages, noRules, null, null)
    .filter(({ certainty }) => certainty !== 'doubtful')
    .map(({ message, start, end, kind }) => ({ kind, value: texts[message]?.slice(start, end) ?? '' }));
}

export const valuesIn = (...texts: readonly string[]): readonly string[] => replacedIn(texts).map(({ value }) => value);

/** As "kind: value". */
export const foundIn = (...texts: readonly string[]): readonly string[] =>
  replacedIn(texts).map(({ kind, value }) => `${kind}: ${value}`);
