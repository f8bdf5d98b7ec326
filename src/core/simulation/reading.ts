// What the user makes of a reply: which of its slots are asked for, what must be confirmed, chosen or corrected.
import type { GoalState } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { isRefusal, isStated, splitSentences, statesDeed } from '../judging/check.ts';
import { lost } from '../judging/declines.ts';
import { offersIn, suggestsInDetail } from '../judging/offers.ts';
import { mentionsValue } from '../judging/values.ts';
import { wrongValues } from './contradictions.ts';
import { applicableItems, statusOf } from './goal.ts';
import { slotsAskedFor } from './slot-words.ts';

export type Reading = {
  /** Known slots asked for that the user has not told yet, in the order of the questions. */
  readonly asks: readonly string[];
  /** Known slots asked for although the user told them. */
  readonly asksAgain: readonly string[];
  /** It wants a yes or no on what it understood. */
  readonly confirms: boolean;
  /** Told slots that it got wrong, with the right values. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Known slots, not told yet, for which it sums up something else. */
  readonly assumed: Readonly<Record<string, string>>;
  /** Things to choose from. */
  readonly offers: readonly string[];
  /** A question that none of the above covers, whole. */
  readonly otherQuestion: string | null;
  readonly refuses: boolean;
  /** It states something beyond courtesies. */
  readonly states: boolean;
};

const questionLike =
  /\?|^(?:(?:ok(?:ay)?|sure|so|and|great|alright|for|at|on|in|to|from)[,.]? )*(?:what|which|where|when|how (?:many|much|long|about)|do you|would you|are you|will you|may i|could you|can you|can i|could i)\b|\b(?:please|could you|can you) (?:tell|provide|give|specify|share|let me know|enter|say|choose|select|confirm|verify)\b|\bi(?:['’]ll| will)? (?:need|have to know)\b|\blet me know\b/i;
const confirmLike =
  /\b(?:please|to|just|let me|let's|so) (?:re-?)?(?:confirm|verify)\b|^(?:(?:so|ok(?:ay)?|great|sure|alright|and)[,.]? )*(?:confirm|you(?: (?:want|are looking for)|(?:['’]d| would) like)\b)|\b(?:is|are) (?:that|this|it|these|everything|all)(?: \w+)?(?: \w+)? (?:correct|right|ok(?:ay)?|fine|good|accurate)\b|\b(?:correct|right|yes)\?|\b(?:does|do|would|will) (?:that|this|it|these) (?:all )?(?:look|sound|work|seem|suit|be (?:ok|fine|good|all right|alright))\b|\b(?:shall|should) i\b|\b(?:would you like|do you want) me to\b|\bam i right\b|\b(?:is|are) (?:that|this|it) what you\b/i;
const summaryLike = /\byes or no\b|\b(?:is|are) (?:that|this|it|everything|all)\b.*\b(?:correct|right|ok(?:ay)?)\b/i;
const moreLike =
  /\b(?:anything|something|what) else\b|\bmore help\b|\bhow (?:can|may|else can) i (?:help|assist)\b|\bwhat can i (?:do|help)\b|\bfurther assistance\b|\b(?:other|more) (?:help|assistance)\b|\bstill there\b/i;
const courtesy =
  /^(?:(?:ok(?:ay)?|sure|great|alright|all right|thanks?|thank you|you(?:['’]re| are) (?:very )?welcome|(?:have|enjoy) .{2,25}|good ?bye|bye|no problem|of course|certainly|got it|perfect|my pleasure|hello|hi|yes|no|glad to help|happy to help|i see|understood|noted|anytime|(?:that(?:['’]s| is) )?(?:great|nice|good|fine))[ ,.!]*)+$/i;
const openQuestion =
  /^(?:(?:ok(?:ay)?|sure|so|and|great|alright)[,.]? )*(?:for |at |on |in )?(?:what|which|where|when|how (?:many|much|long))\b/i;

function asksToConfirm(question: string): boolean {
  return confirmLike.test(question) && (!openQuestion.test(question) || summaryLike.test(question));
}

const asksSomething =
  /\b(?:what|which|where|when|who|how|why|or)\b|^(?:(?:ok(?:ay)?|sure|so|and|great)[,.]? )*(?:do|does|did|is|are|was|will|would|can|could|should|shall|may|have|has|any)\b/i;

/** "Check in date March 9th?": what the user told, said back with a question mark. */
function saysBack(question: string, told: readonly string[]): boolean {
  return (
    question.endsWith('?') &&
    !asksSomething.test(question) &&
    offersIn(question).length === 0 &&
    told.some((value) => mentionsValue(value, question))
  );
}

const wantsIt =
  /^(?:(?:ok(?:ay)?|sure|so|and|great|alright)[,.]? )*(?:do you want|would you like|are you looking for|is (?:it|this|that))\b/i;

/** "Do you want a table for 2 at Sino at 7 pm?": more of what the user told than a question about one thing holds. */
function holdsMuch(question: string, told: readonly string[]): boolean {
  const held = new Set(told.filter((value) => mentionsValue(value, question)));
  return wantsIt.test(question) && held.size > 1 && offersIn(question).length === 0;
}

const hasVerb =
  /\b(?:i|we|you|it|they|there|am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|shall|may|might|must|let|found|costs?|starts?|begins?|opens?|closes?|leaves?|arrives?|takes?|plays?|needs?)\b|['’](?:s|re|ve|ll|d|m|t)\b/i;

/**
 * "1 room for 3 days, from March 9th.": all that a task waits for, and nothing done: it wants a yes though it asks none. So
 * does "3 tickets to the game.", which has no verb and thus tells nothing of its own.
 */
function sumsUp(scenario: Scenario, goal: GoalState, reply: string): boolean {
  const isSaid = (name: string): boolean => mentionsValue(goal.told[name] ?? '', reply);
  return applicableItems(scenario).some(
    ({ id, kind, needs }) =>
      kind === 'task' &&
      statusOf(goal, id) === 'raised' &&
      needs.every((name) => name in goal.told) &&
      ((needs.length > 1 && needs.every(isSaid)) || (!hasVerb.test(reply) && needs.some(isSaid))),
  );
}

type Asked = { readonly slots: readonly string[]; readonly question: string };

function askedIn(question: string, scenario: Scenario, goal: GoalState): Asked {
  if (summaryLike.test(question) || moreLike.test(question)) return { slots: [], question };
  const named = slotsAskedFor(question, Object.keys(scenario.knows));
  // A question that holds the value already ("A table for 2, right?") is not asking for it.
  const open = named.filter((name) => !mentionsValue(goal.told[name] ?? scenario.knows[name] ?? '', question));
  return { slots: open, question };
}

export function readReply(scenario: Scenario, goal: GoalState, reply: string): Reading {
  const sentences = splitSentences(reply).map((sentence) => sentence.text.trim());
  const questions = sentences.filter((sentence) => questionLike.test(sentence) || confirmLike.test(sentence));
  // "How about Sino on March 10th at 7 pm?" sums up as much as "Please confirm" does.
  const told = Object.values(goal.told);
  const isSummary = (question: string): boolean =>
    asksToConfirm(question) || suggestsInDetail(question) || saysBack(question, told) || holdsMuch(question, told);
  const confirms =
    questions.some(isSummary) || (questions.length === 0 && !statesDeed(reply) && sumsUp(scenario, goal, reply));
  const asked = questions.map((question) => askedIn(question, scenario, goal));
  const wh = asked.filter(
    ({ question }) =>
      !asksToConfirm(question) || /\bconfirm (?:your|for|the(?! (?:following|details?)\b))\b/i.test(question),
  );
  const slots = [...new Set(wh.flatMap((one) => one.slots))];
  const asks = slots.filter((name) => !(name in goal.told));
  const other = asked.find(
    ({ slots: found, question }) =>
      found.length === 0 && !isSummary(question) && !moreLike.test(question) && !lost.test(question),
  );
  const untold = Object.fromEntries(Object.entries(scenario.knows).filter(([name]) => !(name in goal.told)));
  const wrongIn = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    wrongValues({
      reply,
      values,
      alternatives: { ...scenario.alternatives, ...replaced(scenario, goal) },
      innocent: [...Object.values(scenario.facts), ...Object.values(scenario.knows), ...told],
      repeatsBack: confirms || statesDeed(reply),
    });
  return {
    asks,
    asksAgain: slots.filter((name) => name in goal.told),
    confirms,
    wrong: wrongIn(goal.told),
    assumed: confirms ? wrongIn(untold) : {},
    offers: questions.flatMap(offersIn),
    otherQuestion: other?.question ?? null,
    // Who did not understand has declined nothing.
    refuses: sentences.some((sentence) => isRefusal(sentence) && !lost.test(sentence)),
    states: sentences.some(
      (sentence) => isStated(sentence) && !courtesy.test(sentence) && !moreLike.test(sentence) && !lost.test(sentence),
    ),
  };
}

/** After a change of mind the old value is the one that is wrong. */
function replaced(scenario: Scenario, goal: GoalState): Readonly<Record<string, string>> {
  return Object.fromEntries(
    goal.changed.map((name) => [name, scenario.knows[name] ?? '']).filter(([, value]) => value !== ''),
  );
}
