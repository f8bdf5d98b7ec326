// What a reply of the target does to the user's goal and patience: the first half of a user's turn.
import type { GoalState, Move, MoveKind } from '../../shared/dialogue.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { answersInstead } from '../judging/declines.ts';
import { satisfies } from '../judging/satisfies.ts';
import { plainWords } from '../judging/similarity.ts';
import { mentionsValue } from '../judging/values.ts';
import { applicableItems, isSettled, statusOf, timesRaised, untoldNeeds, wrongIn } from './goal.ts';
import { type Reading, readReply } from './reading.ts';

/** Moves that expect nothing of the reply. */
export const idleMoves = new Set<MoveKind>(['digress', 'close', 'abandon']);
/** A task that is brought up this often gets no more credit for replies that lead nowhere. */
const patientRaises = 3;
/** Once declined, or answered with the very same words, on the second try, an item is let go. */
const triesBeforeLettingGo = 2;

/** The item that the user waits for: one of the last move's, or else the latest that was raised. */
export function awaitedItem(scenario: Scenario, goal: GoalState, lastMove: Move | null): GoalItem | null {
  const raised = applicableItems(scenario).filter((item) => statusOf(goal, item.id) === 'raised');
  const moved = lastMove?.parts.flatMap((part) => part.items) ?? [];
  return raised.find((item) => moved.includes(item.id)) ?? raised.at(-1) ?? null;
}

/** Whether the reply answers the question for the item and for nothing else: right after it, or after a question back. */
function isAskedAlone(scenario: Scenario, goal: GoalState, item: GoalItem, lastMove: Move | null): boolean {
  const others = lastMove?.parts.some(({ items }) => items.some((id) => id !== item.id)) ?? false;
  return !others && awaitedItem(scenario, goal, lastMove)?.id === item.id;
}

/** A reply and what it came after. */
export type Heard = {
  readonly text: string;
  /** The reply before this one; null for the first. */
  readonly before: string | null;
  readonly lastMove: Move | null;
  readonly turnIndex: number;
};

/** Whether the reply is the one before, word for word, though nobody asked what was meant. */
export function isSaidAgain({ text, before, lastMove }: Omit<Heard, 'turnIndex'>): boolean {
  const wasAsked = lastMove?.parts.some(({ kind }) => kind === 'clarify') ?? false;
  const words = plainWords(text).join(' ');
  return before !== null && !wasAsked && words !== '' && words === plainWords(before).join(' ');
}

function isMetBy(scenario: Scenario, goal: GoalState, item: GoalItem, { text, lastMove }: Heard): boolean {
  if (statusOf(goal, item.id) === 'met') return false;
  // Saying that one does not know answers the question just put, and no other.
  if (item.kind === 'unanswerable' && !isAskedAlone(scenario, goal, item, lastMove)) return false;
  // A thing told counts whether or not it was asked for; a thing done counts once it was asked for, with what it needs.
  const due =
    item.kind !== 'task' || (timesRaised(goal, item.id) > 0 && untoldNeeds(scenario, goal, item).length === 0);
  return due && satisfies(item, text, Object.values(scenario.facts));
}

/**
 * What the target has wrong after this reply. A right repetition puts a slot right; so does the user telling it again,
 * unless the reply declines: whoever was corrected and goes on is believed until it repeats the mistake.
 */
function misheldAfter(
  scenario: Scenario,
  goal: GoalState,
  reading: Reading,
  { text, lastMove }: Heard,
): readonly string[] {
  const retold = lastMove?.parts.flatMap(({ slots }) => Object.keys(slots)) ?? [];
  const kept = (goal.misheld ?? []).filter(
    (name) =>
      !mentionsValue(goal.told[name] ?? scenario.knows[name] ?? '', text) &&
      (reading.refuses || !retold.includes(name)),
  );
  return [...new Set([...kept, ...Object.keys({ ...reading.wrong, ...reading.assumed })])];
}

/** Tasks that were done with values the target has wrong are marked so; the mark goes with the mistake. */
function markWrong(scenario: Scenario, goal: GoalState, newlyMet: readonly GoalItem[]): GoalState {
  const misheld = (goal.misheld ?? []).filter((name) => name in goal.told);
  const marked = applicableItems(scenario)
    // A search or a question holds no values of the user's: only what needs some is done with them.
    .filter((item) => item.kind === 'task' && item.needs.length > 0 && statusOf(goal, item.id) === 'met')
    .map((item) => {
      const state = goal.items[item.id] ?? { status: 'met' as const, raised: 0, metAt: null };
      const wrong = newlyMet.includes(item) ? misheld : wrongIn(goal, item).filter((name) => misheld.includes(name));
      return [item.id, { ...state, wrong: [...wrong] }] satisfies [string, GoalState['items'][string]];
    });
  return { ...goal, items: { ...goal.items, ...Object.fromEntries(marked) } };
}

function meet(goal: GoalState, items: readonly GoalItem[], turnIndex: number): GoalState {
  const met = items.map((item) => {
    const raised = timesRaised(goal, item.id);
    return [item.id, { status: 'met' as const, raised, metAt: turnIndex }] as const;
  });
  return { ...goal, items: { ...goal.items, ...Object.fromEntries(met) } };
}

function isHelpful(reading: Reading, goal: GoalState, awaited: GoalItem, heard: Heard): boolean {
  if (Object.keys(reading.wrong).length > 0) return false;
  if (reading.asks.length > 0) return true;
  if (isSaidAgain(heard) || reading.asksAgain.length > 0 || reading.refuses) return false;
  if (reading.confirms || reading.offers.length > 0 || reading.otherQuestion !== null) return true;
  return awaited.kind === 'task' && reading.states && timesRaised(goal, awaited.id) < patientRaises;
}

function settleAs(status: 'refused' | 'misled', goal: GoalState, item: GoalItem, metAt: number | null): GoalState {
  const raised = timesRaised(goal, item.id);
  return { ...goal, items: { ...goal.items, [item.id]: { status, raised, metAt } } };
}

/** The goal after the reply. Failed answers count up and take patience, which may fall below zero. */
export function observeReply(scenario: Scenario, goal: GoalState, heard: Heard): GoalState {
  const { text: reply, lastMove, turnIndex } = heard;
  const reading = readReply(scenario, goal, reply);
  const newlyMet = applicableItems(scenario).filter((item) => isMetBy(scenario, goal, item, heard));
  const misheld = [...misheldAfter(scenario, goal, reading, heard)];
  const after = markWrong(scenario, { ...meet(goal, newlyMet, turnIndex), misheld }, newlyMet);
  const awaited = awaitedItem(scenario, goal, lastMove);
  const expects = lastMove?.parts.some((part) => !idleMoves.has(part.kind)) ?? false;
  if (!expects || awaited === null || isSettled(after, awaited)) return after;
  // The user cannot know that what it is told is made up, and goes on.
  if (awaited.kind === 'unanswerable' && answersInstead(awaited.say, reply, Object.values(scenario.facts)))
    return settleAs('misled', after, awaited, turnIndex);
  if (newlyMet.length > 0 || isHelpful(reading, goal, awaited, heard)) return after;
  const failed = { ...after, failures: after.failures + 1, patienceLeft: after.patienceLeft - 1 };
  const asked = lastMove?.parts.some(({ items }) => items.includes(awaited.id)) ?? false;
  const isClosed = reading.refuses || (asked && awaited.kind !== 'task' && isSaidAgain(heard));
  const givesIn = isClosed && timesRaised(goal, awaited.id) >= triesBeforeLettingGo;
  return givesIn ? settleAs('refused', failed, awaited, null) : failed;
}
