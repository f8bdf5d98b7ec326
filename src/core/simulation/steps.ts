// The pieces that the policy's moves are made of: parts, what to bring up and what to tell, each with the goal after it.
import type { GoalState, ItemStatus, Move, MovePart } from '../../shared/dialogue.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { satisfies } from '../judging/satisfies.ts';
import { mentionsValue } from '../judging/values.ts';
import { applicableItems, raise, statusOf, tell, timesRaised, untoldNeeds } from './goal.ts';
import { namesTask } from './slot-words.ts';

export type Step = {
  readonly parts: readonly MovePart[];
  readonly goal: GoalState;
  readonly plainer: Step | null;
};

export const part = (kind: MovePart['kind'], content: Partial<MovePart> = {}): MovePart => ({
  kind,
  items: [],
  say: null,
  slots: {},
  ...content,
});
export const step = (goal: GoalState, parts: readonly MovePart[], plainer: Step | null = null): Step => ({
  goal,
  parts,
  plainer,
});
export const ending = (goal: GoalState, kind: 'close' | 'abandon'): Step => ({
  goal,
  parts: [part(kind)],
  plainer: null,
});

/** Tells the slots in one move; the plainer one tells only the first, and then as news rather than as an answer or a correction. */
export function tellSlots(
  scenario: Scenario,
  goal: GoalState,
  kind: 'answer' | 'inform' | 'correct',
  names: readonly string[],
): Step {
  const slots = valuesOf(scenario, goal, names);
  const told = tell(goal, slots);
  const fewer = names.length > 1 ? tellSlots(scenario, goal, kind, names.slice(0, 1)) : null;
  const asNews = kind !== 'inform' ? step(told, [part('inform', { slots })]) : null;
  return step(told, [part(kind, { slots })], fewer ?? asNews);
}

export function valuesOf(scenario: Scenario, goal: GoalState, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, goal.told[name] ?? scenario.knows[name] ?? '']));
}

/** Facts that the target has told: those that satisfy an item which is met. */
export function learnedFacts(scenario: Scenario, goal: GoalState): Readonly<Record<string, string>> {
  const met = applicableItems(scenario).filter((item) => statusOf(goal, item.id) === 'met');
  const isLearned = (value: string): boolean => met.some((item) => satisfies(item, value));
  return Object.fromEntries(
    Object.entries(scenario.facts).filter(([name, value]) => !Object.hasOwn(scenario.knows, name) && isLearned(value)),
  );
}

/** Items still to be brought up, first the ones that others wait for. */
export function openItems(scenario: Scenario, goal: GoalState): readonly GoalItem[] {
  const isUp = (id: string): boolean => {
    const before = applicableItems(scenario).find((item) => item.id === id);
    return before === undefined || statusOf(goal, id) !== 'open';
  };
  return applicableItems(scenario).filter((item) => statusOf(goal, item.id) === 'open' && item.after.every(isUp));
}

/** What the user would tell unasked: what the item needs, then what no item in particular needs. */
export function worthTelling(scenario: Scenario, goal: GoalState, item: GoalItem | null): readonly string[] {
  const needed = new Set(applicableItems(scenario).flatMap((one) => one.needs));
  const free = Object.keys(scenario.knows).filter((name) => !needed.has(name) && !(name in goal.told));
  return [...(item === null ? [] : untoldNeeds(scenario, goal, item)), ...free];
}

export function complain(
  scenario: Scenario,
  goal: GoalState,
  kind: 'clarify' | 'rephrase' | 'push-back',
  item: GoalItem,
): Step {
  return step(raise(goal, item), [part(kind, { items: [item.id], say: item.say })], bringUp(scenario, goal, item));
}

/**
 * Who finds no words for a task looks for them once more, and then says what it is to be done with, or just agrees to
 * what was said of it before.
 */
export function bringUp(scenario: Scenario, goal: GoalState, item: GoalItem): Step {
  const raised = raise(goal, item);
  if (item.kind !== 'task') return step(raised, [part('ask', { items: [item.id], say: item.say })]);
  const parts = [part('inform', { items: [item.id], say: item.say })];
  return step(raised, parts, step(raised, parts, bringUpPlainly(scenario, goal, item)));
}

function bringUpPlainly(scenario: Scenario, goal: GoalState, item: GoalItem): Step | null {
  const raised = raise(goal, item);
  const [need] = untoldNeeds(scenario, goal, item);
  if (need !== undefined) {
    const slots = valuesOf(scenario, goal, [need]);
    return step(tell(raised, slots), [part('inform', { items: [item.id], slots })]);
  }
  return timesRaised(goal, item.id) > 0 ? step(raised, [part('answer', { items: [item.id], say: 'yes' })]) : null;
}

/** Whether the item's words were in the move, other than as a rephrasing. */
export function saysItem(move: Move | null, item: GoalItem): boolean {
  return (
    move?.parts.some(({ items, say, kind }) => items.includes(item.id) && say === item.say && kind !== 'rephrase') ??
    false
  );
}

export function taskIn(scenario: Scenario, goal: GoalState, status: ItemStatus, text: string): GoalItem | undefined {
  return applicableItems(scenario).find(
    (item) => item.kind === 'task' && statusOf(goal, item.id) === status && namesTask(item.say, text),
  );
}

/** Who says yes to "Shall I book the table for 2?" has asked for it, and told that it is for 2. */
export function affirm(scenario: Scenario, goal: GoalState, reply: string): Step {
  const wanted = taskIn(scenario, goal, 'open', reply);
  const agreed = Object.entries(scenario.knows).filter(
    ([name, value]) => !(name in goal.told) && mentionsValue(value, reply),
  );
  const after = tell(goal, Object.fromEntries(agreed));
  const yes = part('answer', { items: wanted === undefined ? [] : [wanted.id], say: 'yes' });
  return step(wanted === undefined ? after : raise(after, wanted), [yes]);
}
