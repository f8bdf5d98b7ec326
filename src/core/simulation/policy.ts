// Decides what the user does next, from its goal, its persona and the last reply: the model only finds the words.
import type { GoalState, Move } from '../../shared/dialogue.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { mentionsValue } from '../judging/values.ts';
import { applicableItems, isSettledAll, raise, statusOf, tell, untoldNeeds } from './goal.ts';
import { moveOf } from './note.ts';
import { awaitedItem } from './observe.ts';
import type { Random } from './random.ts';
import { type Reading, readReply } from './reading.ts';
import { slotsAskedFor } from './slot-words.ts';
import {
  affirm,
  bringUp,
  complain,
  ending,
  learnedFacts,
  openItems,
  part,
  type Step,
  saysItem,
  step,
  taskIn,
  tellSlots,
  valuesOf,
  worthTelling,
} from './steps.ts';

export type PolicyInput = {
  readonly scenario: Scenario;
  readonly persona: Persona;
  /** After the last reply. */
  readonly goal: GoalState;
  /** Null before the first turn. */
  readonly reply: string | null;
  readonly lastMove: Move | null;
  /** Whether the last reply is the one before it, word for word. */
  readonly saidAgain: boolean;
  /** Whether the last reply did not help. */
  readonly failed: boolean;
  readonly random: Random;
};

export type Decision = {
  /** Null when the user leaves without a word. */
  readonly move: Move | null;
  readonly goal: GoalState;
  /** The same with less in it, for a model that cannot phrase so much at once. */
  readonly plainer: Decision | null;
};

function open({ scenario, persona, goal, random }: PolicyInput): Step {
  const [first] = openItems(scenario, goal);
  if (first === undefined) return ending(goal, 'close');
  const opening = part(first.kind === 'task' ? 'open' : 'ask', { items: [first.id], say: first.say });
  const volunteered = random.chance(persona.volunteers)
    ? worthTelling(scenario, goal, first).slice(0, 1 + random.below(persona.tellsAtOnce))
    : [];
  const alone = step(raise(goal, first), [opening]);
  if (volunteered.length === 0) return alone;
  const slots = valuesOf(scenario, goal, volunteered);
  return step(tell(alone.goal, slots), [opening, part('inform', { slots })], alone);
}

function answer({ scenario, persona, goal, lastMove, random }: PolicyInput, names: readonly string[]): Step {
  const told = names.slice(0, persona.tellsAtOnce);
  const extra =
    told.length < persona.tellsAtOnce && random.chance(persona.volunteers)
      ? worthTelling(scenario, goal, awaitedItem(scenario, goal, lastMove)).filter((name) => !told.includes(name))
      : [];
  return tellSlots(scenario, goal, 'answer', [...told, ...extra.slice(0, 1)]);
}

const preferenceQuestion = /\b(?:prefer\w*|like|want|need|what (?:kind|type|sort)|which|rating|price|stars?|budget)\b/i;
const yesNoQuestion =
  /^(?:(?:ok(?:ay)?|sure|so|and|great)[,.]? )*(?:do|does|would|are|is|will|can|could|should|did|have|has)\b/i;
const takesItUp = /\b(?:go|try|visit|see|hear|take|this|that|it|there)\b/i;
const offersDeed = /\b(?:book|reserve|buy|purchase|order|rent|schedule|reservation|booking|appointment)\b/i;

/** What the target has told is the answer to its question: "What time would you like to see it?" after the show time. */
function answerHeard({ scenario, goal }: PolicyInput, { otherQuestion }: Reading): Step | null {
  if (otherQuestion === null || yesNoQuestion.test(otherQuestion)) return null;
  const learned = learnedFacts(scenario, goal);
  const [heard] = slotsAskedFor(otherQuestion, Object.keys(learned));
  if (heard === undefined || mentionsValue(learned[heard] ?? '', otherQuestion)) return null;
  return step(goal, [part('answer', { slots: { [heard]: learned[heard] ?? '' } })]);
}

/** To a question that neither the plan nor the dialogue has an answer for: whatever it is all the same. */
function answerOther({ goal }: PolicyInput, question: string): Step {
  // What the user came for was looked up before: any other deed is declined.
  const accepts = takesItUp.test(question) && !offersDeed.test(question);
  const say = yesNoQuestion.test(question) ? (accepts ? 'yes' : 'no') : 'not sure';
  const open = preferenceQuestion.test(question) && !yesNoQuestion.test(question);
  return step(goal, [part('answer', { say: open ? 'no preference' : say })]);
}

function choose({ scenario, goal, random }: PolicyInput, offers: readonly [string, ...string[]]): Step {
  const lower = offers.map((offer) => offer.toLowerCase());
  const known = Object.entries({ ...scenario.knows, ...goal.told }).find(([, value]) =>
    lower.includes(value.toLowerCase()),
  );
  if (known === undefined) return step(goal, [part('choose', { say: random.pick(offers) })]);
  const slots = { [known[0]]: known[1] };
  return step(tell(goal, slots), [part('answer', { slots })]);
}

/** Who reads "a table at 7 pm, is that right?" and has not yet said for how many says it now, before the table is booked. */
function agree(input: PolicyInput): Step {
  const { scenario, persona, goal, lastMove, random } = input;
  const reply = input.reply ?? '';
  const yes = affirm(scenario, goal, reply);
  const task = awaitedItem(scenario, yes.goal, lastMove);
  if (task?.kind !== 'task') return yes;
  const sumsUp = task.needs.some((name) => name in goal.told && mentionsValue(goal.told[name] ?? '', reply));
  const missing = untoldNeeds(scenario, yes.goal, task).slice(0, persona.tellsAtOnce);
  if (!sumsUp || missing.length === 0 || !random.chance(persona.corrects)) return yes;
  return { ...tellSlots(scenario, yes.goal, 'inform', missing), plainer: yes };
}

const agreed = (move: Move | null): boolean =>
  move?.parts.some(({ kind, say }) => kind === 'answer' && say === 'yes') ?? false;

/** What was put right this often in vain is let pass. */
const triesToCorrect = 2;
const isWorthCorrecting = (goal: GoalState, name: string): boolean => (goal.corrected?.[name] ?? 0) < triesToCorrect;
const corrected = (goal: GoalState, name: string): GoalState => ({
  ...goal,
  corrected: { ...goal.corrected, [name]: (goal.corrected?.[name] ?? 0) + 1 },
});

/** What the last move put right beside: who must correct again says both, or the first is lost once more. */
function correctedIn(lastMove: Move | null, name: string): Readonly<Record<string, string>> {
  const [first] =
    lastMove?.parts.filter(({ kind }) => kind === 'correct').flatMap(({ slots }) => Object.entries(slots)) ?? [];
  return first === undefined || first[0] === name ? {} : { [first[0]]: first[1] };
}

/** Reactions to what the reply wants from the user; null when it wants nothing. */
function react(input: PolicyInput, reading: Reading): Step | null {
  const { scenario, persona, random, goal } = input;
  const wrong = Object.entries({ ...reading.wrong, ...reading.assumed }).filter(([name]) =>
    isWorthCorrecting(goal, name),
  );
  const [first] = wrong;
  if (first !== undefined && random.chance(persona.corrects)) {
    const [name, value] = first;
    const slots = { [name]: value };
    const after = corrected(tell(goal, slots), name);
    const bears = { ...persona, corrects: 0, afterFailure: { ...persona.afterFailure, abandon: 0 } };
    const letPass = decide({ ...input, persona: bears });
    const asNews = step(after, [part('inform', { slots })], letPass === 'hang-up' ? null : letPass);
    const alone = step(after, [part('correct', { slots })], asNews);
    const before = persona.tellsAtOnce > 1 ? correctedIn(input.lastMove, name) : {};
    if (Object.keys(before).length === 0) return alone;
    return step(after, [part('correct', { slots: { ...slots, ...before } })], alone);
  }
  if (reading.asks.length > 0) return answer(input, reading.asks);
  // Who has said yes to it does not say so again, but goes on.
  if (reading.confirms && !(input.saidAgain && agreed(input.lastMove))) return agree(input);
  if (reading.asksAgain.length > 0) return answer(input, reading.asksAgain);
  if (isSettledAll(scenario, goal)) return null;
  const question = reading.otherQuestion ?? '';
  const wanted = taskIn(scenario, goal, 'open', question);
  if (wanted !== undefined) return bringUp(scenario, goal, wanted);
  if (yesNoQuestion.test(question) && taskIn(scenario, goal, 'raised', question) !== undefined)
    return affirm(scenario, goal, input.reply ?? '');
  const [offer, ...others] = reading.offers;
  if (offer !== undefined) return choose(input, [offer, ...others]);
  const heard = answerHeard(input, reading);
  if (heard !== null) return heard;
  // People do not always wait to be led: some go on with their own plan instead.
  if (reading.otherQuestion === null || random.chance(persona.volunteers)) return null;
  return answerOther(input, reading.otherQuestion);
}

/** What the user makes of a reply that did not help, by its persona's weights; null where all of them are 0. */
function moodAfterFailure(input: PolicyInput, reading: Reading): keyof Persona['afterFailure'] | null {
  const { persona, random } = input;
  const weights = persona.afterFailure;
  const learned = Object.values(learnedFacts(input.scenario, input.goal));
  // A refusal, and what one has been told before, is plain enough: asking what it means would be out of place.
  const isPlain = reading.refuses || learned.some((value) => mentionsValue(value, input.reply ?? ''));
  return random.weighted([
    ['clarify', isPlain ? 0 : weights.clarify],
    ['rephrase', weights.rephrase],
    ['push-back', weights['push-back']],
    ['abandon', weights.abandon],
  ] as const);
}

function afterFailure(
  { scenario, goal, lastMove }: PolicyInput,
  kind: 'clarify' | 'rephrase' | 'push-back' | null,
): Step | null {
  const awaited = awaitedItem(scenario, goal, lastMove);
  if (awaited === null) return null;
  const again = bringUp(scenario, goal, awaited);
  const answeredOnly = lastMove?.parts.every((one) => one.kind === 'answer' && one.say !== null) ?? false;
  // In other words, or louder, only what was said can be said: after a mere "yes" the item is simply brought up again.
  if (kind === null || (answeredOnly && kind !== 'clarify')) return again;
  if (kind === 'rephrase' && !saysItem(lastMove, awaited)) return again;
  return complain(scenario, goal, kind, awaited);
}

function changeMind({ scenario, persona, goal, random }: PolicyInput): Step | null {
  const changeable = Object.keys(goal.told).filter(
    (name) => Object.hasOwn(scenario.alternatives, name) && !goal.changed.includes(name),
  );
  const [name, ...names] = changeable;
  if (name === undefined || !random.chance(persona.changesMind)) return null;
  const changed = random.pick([name, ...names]);
  const slots = { [changed]: scenario.alternatives[changed] ?? '' };
  const after = {
    ...tell(goal, slots),
    changed: [...goal.changed, changed],
    corrected: { ...goal.corrected, [changed]: 0 },
  };
  return step(after, [part('change-mind', { slots })], step(after, [part('inform', { slots })]));
}

/** Drifts off; who finds no words for it goes on instead. */
function digress(input: PolicyInput): Step | null {
  const { scenario, persona, goal, random } = input;
  const say = scenario.digressions[goal.digressed];
  if (say === undefined || !random.chance(persona.digresses)) return null;
  return step({ ...goal, digressed: goal.digressed + 1 }, [part('digress', { say })], advance(input));
}

/** The next item, with more questions beside a first one. */
function goOn({ scenario, persona, goal, random }: PolicyInput, item: GoalItem): Step {
  // What nobody can answer is asked alone: a refusal beside an answer could mean either.
  if (item.kind !== 'learn') return bringUp(scenario, goal, item);
  const questions = openItems(scenario, goal).filter((one) => one.kind === 'learn');
  const asked = questions.slice(0, 1 + random.below(persona.asksAtOnce));
  const parts = asked.map((one) => part('ask', { items: [one.id], say: one.say }));
  return step(asked.reduce(raise, goal), parts, asked.length > 1 ? bringUp(scenario, goal, item) : null);
}

/** The user's own plan: what the awaited item still needs, then the next item, then the awaited one again. */
function advance(input: PolicyInput): Step {
  const { scenario, persona, goal, lastMove, random } = input;
  const awaited = awaitedItem(scenario, goal, lastMove);
  if (awaited?.kind === 'task') {
    const needed = untoldNeeds(scenario, goal, awaited);
    const volunteered = random.chance(persona.volunteers) ? worthTelling(scenario, goal, awaited) : [];
    const names = (needed.length > 0 ? needed : volunteered).slice(0, persona.tellsAtOnce);
    // Who said yes to a wrong value and sees what became of it puts that right.
    const misheld = names.filter((name) => goal.misheld?.includes(name));
    if (misheld.length > 0) return tellSlots(scenario, goal, 'correct', misheld);
    if (names.length > 0) return tellSlots(scenario, goal, 'inform', names);
  }
  const next = awaited !== null && awaited.kind !== 'task' ? undefined : openItems(scenario, goal)[0];
  if (next !== undefined) return goOn(input, next);
  if (awaited !== null)
    return saysItem(lastMove, awaited)
      ? complain(scenario, goal, 'rephrase', awaited)
      : bringUp(scenario, goal, awaited);
  const [open] = openItems(scenario, goal);
  return open === undefined ? ending(goal, 'close') : goOn(input, open);
}

/** Slots that an untested task still waits for: worth an answer although nothing is left to bring up. */
function stillOwes(scenario: Scenario, goal: GoalState, names: readonly string[]): boolean {
  const unknown = applicableItems(scenario).filter((item) => statusOf(goal, item.id) === 'unknown');
  return unknown.length > 0 && names.length > 0;
}

const isWrong = ({ goal }: PolicyInput, { wrong, assumed }: Reading): boolean =>
  Object.keys({ ...wrong, ...assumed }).some((name) => isWorthCorrecting(goal, name));

/** A mistake that the reply shows and the user has not just corrected: worth one more turn although all seems done. */
function showsMistake({ lastMove, goal }: PolicyInput, { wrong }: Reading): boolean {
  const said = lastMove?.parts.flatMap(({ kind, slots }) => (kind === 'correct' ? Object.keys(slots) : [])) ?? [];
  return Object.keys(wrong).some((name) => !said.includes(name) && isWorthCorrecting(goal, name));
}

function decide(input: PolicyInput): Step | 'hang-up' {
  const { scenario, persona, goal, reply, lastMove, saidAgain, failed, random } = input;
  if (reply === null) return open(input);
  const reading = readReply(scenario, goal, reply);
  if (goal.patienceLeft < 0) return ending(goal, 'abandon');
  const done = isSettledAll(scenario, goal) && !showsMistake(input, reading);
  if (done && !stillOwes(scenario, goal, reading.asks)) {
    return random.chance(persona.closesPolitely) ? ending(goal, 'close') : 'hang-up';
  }
  const mood = failed ? moodAfterFailure(input, reading) : null;
  if (mood === 'abandon') return ending(goal, 'abandon');
  // Who is asked for something new answers first; a summary or a statement is the moment to think again.
  const isAsked = reading.asks.length > 0 || answerHeard(input, reading) !== null;
  const change = failed || isAsked || isWrong(input, reading) ? null : changeMind(input);
  const reaction = change ?? react(input, reading);
  if (reaction !== null) return reaction;
  if (failed && !(saidAgain && agreed(lastMove))) {
    const complaint = afterFailure(input, mood);
    if (complaint !== null) return complaint;
  }
  return digress(input) ?? advance(input);
}

/** The user's next move and the goal after it. The same input with an equally seeded `random` gives the same move. */
export function nextMove(input: PolicyInput): Decision {
  const decided = decide(input);
  return decided === 'hang-up' ? { move: null, goal: input.goal, plainer: null } : decisionOf(decided);
}

function decisionOf({ parts, goal, plainer }: Step): Decision {
  return { move: moveOf(parts), goal, plainer: plainer === null ? null : decisionOf(plainer) };
}

/** A scripted first turn: it brings up the first item and tells the known values that stand in it. */
export function scriptedOpening(
  scenario: Scenario,
  goal: GoalState,
  toldSlots: Readonly<Record<string, string>>,
): Decision {
  const [first] = openItems(scenario, goal);
  const items = first === undefined ? [] : [first.id];
  const opening = part('open', { items, say: first?.say ?? null });
  const informed = Object.keys(toldSlots).length === 0 ? [] : [part('inform', { slots: { ...toldSlots } })];
  const raised = first === undefined ? goal : raise(goal, first);
  return { move: moveOf([opening, ...informed]), goal: tell(raised, toldSlots), plainer: null };
}
