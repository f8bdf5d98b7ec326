// Tells whether a reply to a question that nobody can answer says so, or tells something made up.
import { namedOfOther } from './of-other.ts';
import { type Sentence, splitClauses, splitSentences } from './sentences.ts';
import { plainWords } from './similarity.ts';
import { statedClauses } from './stated.ts';
import { mentionsValue } from './values.ts';

const not = String.raw`(?:n['’]?t|\bnot|\bnever|\bcannot)`;
const adverbs = '(?: (?:yet|actually|currently|even|really|honestly|been|be|quite))*';
/** The speaker and up to three words: "I'm afraid I do", "we currently have". */
const speaker = String.raw`\b(?:i|we)\b(?:['’]\w+)?(?: \w+){0,3}? ?`;
const telling =
  '(?:tell|say|share|give|provide|find|answer|look|check|see|confirm|retrieve|determine|disclose|access|speak)';
const knowledge = '(?:information|info|details?|records?|data|idea|knowledge|answer)';
const source = `(?:${knowledge}|facts?|notes?|listing|forecast|system|file|i have|i was given)`;
const written =
  '(?:known|listed|given|told|provided|specified|stated|mentioned|published|included|shown|assigned to me|on file)';
/** Who or what can be away without being unknown: "the owner is not available today". */
const awayable = String.raw`(?<!\b(?:he|she|they|who|parking|seats?|tables?|rooms?)(?:['’]s|['’]re| is| are) ?)`;

const patterns = [
  // The speaker cannot, may not or does not know.
  `${speaker}${not}${adverbs} (?:able to |permitted to |allowed to |going to )?${telling}\\b`,
  `\\b(?:unable|not able|(?:am|are) not (?:permitted|allowed)) to ${telling}\\b`,
  `\\b(?:i|we) (?:can['’]?t|cannot|can not|do not|don['’]t) (?:answer|have|know|say)\\b`,
  `${speaker}${not}${adverbs} (?:know|sure|certain|aware|told|given|provided with|informed)\\b`,
  `${speaker}${not}${adverbs} (?:think (?:i|we) )?(?:have|got)\\b(?! (?:a|an)\\b(?! record)| to\\b)`,
  `${speaker}${not}${adverbs} see\\b.*\\b${source}\\b`,
  '\\b(?:i|we) (?:only|just) have\\b|\\b(?:i|we) lack\\b|\\b(?:nobody|no one) (?:has )?told me\\b|\\b(?:beyond|outside) (?:my|what)\\b',
  // The thing is not there to be told.
  `${not}${adverbs} (?:${written}|something (?:i|we)\\b|part of|in (?:my|the) ${source})\\b`,
  `${awayable}${not}${adverbs} available\\b`,
  `\\b${source}\\b.*${not}${adverbs} (?:mention|include|say|list|specify|cover|state|show|contain|have|give)\\b`,
  `\\b(?:no|without|any) (?:\\S+ ){0,2}${knowledge}\\b`,
  `\\bno (?:way (?:of|to) (?:know|tell|find|check)|access to (?:\\S+ ){0,3}${knowledge})`,
  `\\bno (?:[\\w-]+ ){1,5}(?:is |was |are |were |has been )?${written}\\b`,
  '\\bunavailable\\b|\\b(?:is|are|was|remains?) unknown\\b',
].map((pattern) => new RegExp(pattern, 'iu'));

/** Asks to be told again: who did not understand has declined nothing. */
export const lost =
  /\b(?:did(?:n['’]t| not)|do(?:n['’]t| not)) (?:quite )?(?:get (?:that|it|what|your?)\b|understand|catch|know what (?:you|to|that|this)\b)|\b(?:could|can|would) you (?:please )?say (?:that|it) again\b|\bsorry\b.{0,30}\bagain\?|\brepeat\b/i;

/** Leads on without telling: promises, and where else to ask. */
const leadsOn =
  /\b(?:let me|i(?:['’]ll| will| can| could|['’]d)|we(?:['’]ll| will| can)|call|contact|reach|check with|ask (?:them|the|at|for)|best to|recommend|suggest|you (?:can|could|may|might|should|would|need|want))\b/i;
const pointsBack =
  /^(?:(?:well|so|but|and|usually|however|generally|normally|hi|hello)[, ]+)*(?:it|that|this|they|he|she|yes|no|there)\b/i;
/** In words: longer ones have a verb that says what they are about. */
const longestFragment = 4;
const verb =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|found|made|went|get|got|want|need|help|thank|thanks|welcome|noted|okay|ok|sure|great|sorry)\b/i;

const clausesOf = (reply: string): readonly Sentence[] => splitSentences(reply).flatMap(splitClauses);
const isQuestion = ({ text }: Sentence): boolean => /\?["')\]]*$/u.test(text.trim());
const declines = (clause: Sentence): boolean =>
  !isQuestion(clause) && !lost.test(clause.text) && patterns.some((pattern) => pattern.test(clause.text));

function names(say: string, text: string): boolean {
  const stem = (word: string): string => word.replace(/s$/, '');
  const words = plainWords(text).map(stem);
  return plainWords(say).some((word) => word.length > 2 && words.includes(stem(word)));
}

/**
 * Whether the reply answers the question for `say` although nobody told it: a stated clause that names it, points back to
 * it ("It is $5", "Yes") or is a bare value ("Smart casual."). Other statements are no answer, neither are promises and
 * referrals ("Let me check", "Please ask the salon"), what is told of another thing from the `known` values, nor what the
 * reply adds to a refusal from them: "I don't have the arrival time, but it leaves at 9:10 am".
 */
export function answersInstead(say: string, reply: string, known: readonly string[] = []): boolean {
  const added = clausesOf(reply).some(declines) ? known : [];
  return statedClauses(reply).some((clause) => {
    if (declines(clause) || leadsOn.test(clause.text)) return false;
    if (added.some((value) => mentionsValue(value, clause.text))) return false;
    // "The price of a dinner is $25" tells what was not asked for, and is true.
    if (known.some((value) => mentionsValue(value, clause.text)) && namedOfOther(say, clause.text) !== null)
      return false;
    const words = plainWords(clause.text);
    const isValue = words.length > 0 && words.length <= longestFragment && !verb.test(clause.text);
    return isValue || names(say, clause.text) || pointsBack.test(clause.text.trim());
  });
}

/**
 * Whether the reply to the question for `say` says that this is not known, not at hand or not to be told, and tells
 * nothing instead. Regret alone is not enough: "Sorry, they take no dogs" tells something.
 */
export function declinesToTell(say: string, reply: string, known: readonly string[] = []): boolean {
  return clausesOf(reply).some(declines) && !answersInstead(say, reply, known);
}
