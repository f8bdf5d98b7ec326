// Cuts a reply into clauses that stand on their own, so that a refusal or a question beside a statement does not undo it.

/** A piece of a text, trimmed; `end` is exclusive. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** A full stop after these ends no sentence, unless a word follows that usually starts one. */
const abbreviations =
  /(?:^|[\s(])(?:St|Dr|Mr|Mrs|Ms|Prof|Blvd|Ave|Rd|Ste|Hwy|Apt|Ln|Ct|Pl|Sq|Mt|Ft|No|Inc|Ltd|Co|vs|etc|approx|e\.g|i\.e|[ap]\.\s?m|[A-Z])\.$/i;
const sentenceStarter =
  /^(?:The|Your|You|It|Its|They|There|This|That|I|We|He|She|Do|Does|Would|Will|Is|Are|Can|Could|What|Which|When|Where|How|Anything|Please|Sorry|Unfortunately|Enjoy|Have|Thanks?|Let|Shall|Should|My|Their|And|But|Also)\b/;

/** Where a clause ends inside a sentence and the next one can be judged for itself. */
const clauseBreak = new RegExp(
  [
    String.raw`;\s+`,
    String.raw`,?\s+(?:but|however),?\s+`,
    String.raw`,?\s+and\s+(?=(?:unfortunately|sorry|i['’]m (?:sorry|afraid))\b)`,
    String.raw`,?\s+so\s+(?=(?:i|we)\b)`,
    String.raw`,?\s+and\s+(?=(?:i|we)\s+(?:am|are|was|were|can|could|cannot|do|did|have|had|will|wo)(?:n['’]t)?\b)`,
    // A closing offer makes no question of what stands before it: "It is $45, would you like to book it?"
    String.raw`(?:,|\s+-|\s+and)\s+(?=(?:is there anything|do you need|do you want|would you like|can i help|may i help|anything else|what else)\b[^?]*\?)`,
  ].join('|'),
  'giu',
);

const onlyApology =
  /^(?:oh,?\s+)?(?:(?:i['’]?m|i am|we['’]?re|we are)\s+)?(?:(?:so|very|really|terribly)\s+)?(?:sorry|afraid)$|^(?:unfortunately|no|yes|i apologi[sz]e)$/i;

function trimmed(text: string, start: number, end: number): Sentence | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const words = piece.trim();
  return words === '' ? null : { text: words, start: from, end: from + words.length };
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (mark !== '.') return true;
  if (!abbreviations.test(text.slice(0, at + 1))) return true;
  return sentenceStarter.test(text.slice(at + 1).trimStart());
}

/** Sentences in order, closing marks included: "12 Main St." does not end one, a line break does. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: (Sentence | null)[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["')\]]*(?=\s|$)|[.!?](?=\p{Lu}\p{Ll})|\n+/gu)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, match[0])) continue;
    sentences.push(trimmed(text, from, end));
    from = end;
  }
  sentences.push(trimmed(text, from, text.length));
  return sentences.filter((sentence) => sentence !== null);
}

/** The clauses of one sentence; "Sorry, but ..." stays whole. */
export function splitClauses(sentence: Sentence): readonly Sentence[] {
  const clauses: (Sentence | null)[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(clauseBreak)) {
    if (onlyApology.test(sentence.text.slice(from, match.index).trim())) continue;
    clauses.push(trimmed(sentence.text, from, match.index));
    from = match.index + match[0].length;
  }
  clauses.push(trimmed(sentence.text, from, sentence.text.length));
  return clauses
    .filter((clause) => clause !== null)
    .map(({ text, start, end }) => ({ text, start: start + sentence.start, end: end + sentence.start }));
}
