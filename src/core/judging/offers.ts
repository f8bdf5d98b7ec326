// Names that a reply puts forward in a question: what a user may choose from, and what counts as a suggestion.
import { splitSentences } from './sentences.ts';

const nothingOffered =
  /\b(?:something|anything|else|another|others?|more|it|that|this|there|one|them|me|you|your|go|know|to)\b/i;

const suggestionLike = [
  /(?:^|[,;:-] )(?:(?:ok(?:ay)?|sure|so|and|or|great|alright|then|well),? )*(?:how|what) about (?:an? |the )?([^?]+?)\s*(?:instead|today|for you)?[?.]?$/i,
  /^(?:(?:ok(?:ay)?|sure|so|and|or|great|alright|then|well),? )*would (?:an? |the )?([^?]+?) (?:work|do|be (?:ok(?:ay)?|fine|good|all right|alright))(?: for you)?\?$/i,
];
const offerLike = [
  ...suggestionLike,
  /\b(?:prefer|would you like|do you (?:like|want)|interested in|choose|suggest|recommend)[:,]? (?:an? |the )?([^?.]+?)\s*(?:instead|today|for you)?[?.]?$/i,
  /^([^?,]+(?:, [^?,]+)* or [^?,]+)\?$/i,
];

const mostWordsOfName = 5;

function namesIn(question: string, patterns: readonly RegExp[]): readonly string[] {
  const list = patterns.map((pattern) => pattern.exec(question)?.[1]).find((found) => found !== undefined);
  if (list === undefined) return [];
  const names = list.split(/,? or |, /).map((name) => name.trim().replace(/^(?:an?|the|maybe) /i, ''));
  const listed = names.length > 1;
  return names.filter((name) => {
    const short = name !== '' && name.split(' ').length <= mostWordsOfName && !nothingOffered.test(name);
    return short && (listed || /^\p{Lu}/u.test(name));
  });
}

/** "How about Sino or Zona Rosa?" gives both names; "Would you like to go there?" gives none. */
export function offersIn(question: string): readonly string[] {
  return namesIn(question, offerLike);
}

/** Names that the reply puts forward by itself; "Do you prefer Sino?" offers, but suggests none. */
export function suggestionsIn(reply: string): readonly string[] {
  return splitSentences(reply).flatMap(({ text }) => namesIn(text, suggestionLike));
}

/** "How about Sino at 7 pm on March 1st?": more than a name, so a yes or no is wanted on all of it. */
export function suggestsInDetail(question: string): boolean {
  const detail = suggestionLike.map((pattern) => pattern.exec(question)?.[1]).find((found) => found !== undefined);
  return detail !== undefined && detail.split(' ').length > mostWordsOfName && !nothingOffered.test(detail);
}
