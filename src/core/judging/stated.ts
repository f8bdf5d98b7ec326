// Tells what a reply states from what it refuses, denies, hedges or asks: the ground that every check stands on.
import { type Sentence, splitClauses, splitSentences } from './sentences.ts';

const not = String.raw`(?:n['’]?t|\bnot|\bnever)(?: yet| actually| currently| even| really)?`;
const done =
  '(?:booked|reserved|confirmed|scheduled|made|bought|purchased|ordered|arranged|completed|placed|added|rented|saved|set up)';
const doing =
  '(?:tell|share|give|provide|disclose|reveal|say|find|book|reserve|make|confirm|complete|schedule|arrange|process|buy|purchase|order|rent|help|assist|do that|do this|get|add|set up|place)';

/** Pleasantries that look like refusals: "I can't wait", "you can't go wrong". */
const pleasantry =
  /\b(?:(?:ca|wo|could)n['’]?t|cannot|can not|could not|will not) (?:wait|go wrong|complain|miss|forget|be (?:better|easier|happier))\b|\bnot (?:only|a problem|to worry)\b|\bsorry (?:for|about) (?:the|that|any|my|your)\b/giu;

const refusals = [
  // Not able or not willing.
  /\b(?:i|we)(?:['’]m| am| are)? ?(?:\w+ )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not|won['’]?t|will not|wouldn['’]?t|unable|refuse)\b/iu,
  /\b(?:unable|impossible|refuse[ds]?|denied|declined|fail(?:ed|s|ure)?|unsuccessful)\b/iu,
  new RegExp(`${not} (?:able|possible)\\b`, 'iu'),
  // Not done.
  new RegExp(`${not} (?:be(?:en)? )?(?:\\w+ed )?${done}\\b`, 'iu'),
  new RegExp(`${not} (?:be able to |manage to |going to )?${doing}\\b`, 'iu'),
  new RegExp(`${not} (?:go|gone|went|come|came) through\\b`, 'iu'),
  /\b(?:issue|problem|error) (?:with|while|when|in|making|booking)\b/iu,
  // Not known, not there.
  new RegExp(`${not} any\\b|\\bno other\\b`, 'iu'),
  new RegExp(`${not} (?:know|sure|certain|available|aware)\\b`, 'iu'),
  new RegExp(`${not} (?:have|see|got) (?:that|the|any|a record|access|information|info|your|this|it)\\b`, 'iu'),
  /\b(?:is|['’]s|are|have|has|got|find|found|see|with|be) no (?:\w+ )?(?:record|information|info|booking|reservation|appointment|tables?|rooms?|seats?|tickets?|cars?|buses|flights?|availability|way|phone|number|address|details|data|access|such|longer|idea|results?|match(?:es)?|openings?|slots?)\b/iu,
  /^no (?:\w+ )?(?:tables?|rooms?|seats?|tickets?|cars?|buses|flights?|openings?|slots?|results?|idea|record|information)\b/iu,
  /\b(?:unavailable|no longer|sold out|fully booked|already (?:taken|booked|full))\b/iu,
  /\b(?:unfortunately|regret|i['’]m afraid|i am afraid|sorry)\b/iu,
];

const hedges = [
  /\b(?:maybe|perhaps|probably|possibly|might|i (?:think|guess|believe|suppose|assume)|supposed to|as far as i know|not sure)\b/iu,
  new RegExp(`\\b(?:can|could|would|should|may|must|to|will) be (?:\\w+ed )?${done}\\b`, 'iu'),
  /^(?:(?:so|ok|okay|alright|sure|great)[,.]? )*(?:making|booking|reserving|purchasing|buying|scheduling)\b/iu,
  /\b(?:i['’]m|i am|we['’]re|we are|i will|i['’]ll|i would|going to|let me)(?: now| just| be| go ahead and)* (?:book|reserv|mak|purchas|buy|schedul|rent)(?:e|ing)?\b/iu,
  /^(?:and |then |so )?(?:if|once|unless|as soon as|before|after (?:you|that)|when you|in case)\b/iu,
  /\b(?:if|once|unless|until|as soon as|provided|in case) (?:you|i|we|it|that|they)\b/iu,
  /^(?:(?:so|ok|okay|alright|and|great),? )*you(?:['’]d| would)? (?:want|like|wish|said|asked|are looking)\b/iu,
];

const questions = [
  /\?["')\]]*$/u,
  /\b(?:please|kindly|just to|let me|need to|needs? you to|like to|want to|wish to|going to|have to|must|you|to)[ ,]+(?:please |just |also )*(?:re)?-?(?:confirm|verify|double[- ]check)\b(?! that your [\w ]+ (?:is|has))/iu,
  /^(?:(?:so|ok|okay|great|sure|alright|and)[,.]? )*(?:confirm(?:ing)?|verify)\b/iu,
  /^(?:(?:so|ok|okay|great|sure|alright|and)[,.]? )*(?:do|does|did|is|are|was|were|can|could|would|will|shall|should|may|have|has) (?:you|u|i|we|they|it|this|that|there|the|your|he|she|these|those)\b/iu,
  /^(?:(?:so|ok|okay|great|sure|alright|and)[,.]? )*(?:what|which|where|when|who|how|why) (?:is|are|do|does|did|would|will|should|can|could|time|date|day|city|kind|type|name|about|many|much|long|or|not|else|place|area)\b/iu,
  /\b(?:let me know|tell me|i need to know)\b/iu,
];

/** A condition that conditions nothing: "If you want to call them, the number is ..." */
const courtesy = /\bif you(?:['’]d| would)? (?:want|need|like|wish) to (?:call|contact|reach|visit|go|know)\b/giu;

/** Asks whether what was said just before is right. */
const asksBack =
  /^(?:(?:so|ok|okay|and)[,.]? )*(?:(?:is|was|are) (?:that|this|it|these|those|everything|all|the)[\w ]{0,20} (?:correct|right|accurate|okay|ok|fine|good)|(?:does|do|did) (?:that|this|it|i|these|everything)\b[\w ]{0,30} (?:right|correct|correctly|good|work|okay|ok)|(?:is|are) (?:that|this|it|these) (?:what|how)\b|(?:correct|right|okay|ok|yes))\b[^?]*\?/iu;

/** Says that something has been done: true also among the details of a confirmation request. */
const doneDeed = new RegExp(`\\b(?:been|is|was|are|were|have|has|i['’]ve|now|successfully)(?: \\w+)? ${done}\\b`, 'iu');

const anyOf = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
const refuses = (clause: string): boolean => anyOf(refusals, clause.replaceAll(pleasantry, ' '));
const asks = (clause: string): boolean => anyOf(questions, clause.replaceAll(/^no problem,? /giu, ''));

/** False when the sentence refuses, denies, hedges or asks: nothing it names is then told or done. */
export function isStated(sentence: string): boolean {
  const text = sentence.trim();
  return text !== '' && !asks(text) && !refuses(text) && !anyOf(hedges, text.replaceAll(courtesy, ' '));
}

/** Sentences of a confirmation request that spreads over several: details after "Please confirm", or before "Is that right?" */
function isDetail(sentences: readonly Sentence[], at: number): boolean {
  const text = sentences[at]?.text ?? '';
  const next = sentences[at + 1];
  if (next !== undefined && asksBack.test(next.text)) return true;
  const asked = sentences
    .slice(0, at)
    .some(({ text }) => (at === 1 && asksBack.test(text)) || (/\bconfirm\b/iu.test(text) && asks(text)));
  return asked && !doneDeed.test(text);
}

/** The clauses of a reply that state something, with their places in it. */
export function statedClauses(reply: string): readonly Sentence[] {
  const sentences = splitSentences(reply);
  return sentences
    .filter((_sentence, at) => !isDetail(sentences, at))
    .flatMap((sentence) => splitClauses(sentence).filter((clause) => isStated(clause.text)));
}

/** Whether some part of a reply refuses or denies something. */
export function isRefusal(text: string): boolean {
  return splitSentences(text).some((sentence) => splitClauses(sentence).some((clause) => refuses(clause.text)));
}

/** Whether a reply says that something has been done. */
export function statesDeed(reply: string): boolean {
  return statedClauses(reply).some(({ text }) => doneDeed.test(text));
}
