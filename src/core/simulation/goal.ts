// Questions about a goal's state that the policy, the dialogue and the outcome share.
import type { GoalState, ItemStatus } from '../../shared/dialogue.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';

export function initialGoal(scenario: Scenario, persona: Pick<Persona, 'patience'>): GoalState {
  return {
    items: Object.fromEntries(scenario.goal.map((item) => [item.id, { status: 'open', raised: 0, metAt: null }])),
    told: {},
    changed: [],
    failures: 0,
    patienceLeft: persona.patience,
    digressed: 0,
  };
}

export function applicableItems(scenario: Scenario): readonly GoalItem[] {
  return scenario.goal.filter((item) => item.applicable);
}

export function statusOf(goal: GoalState, id: string): ItemStatus {
  return goal.items[id]?.status ?? 'open';
}

export function timesRaised(goal: GoalState, id: string): number {
  return goal.items[id]?.raised ?? 0;
}

/** Whether anything could ever tell that the item is satisfied. */
export function hasTest(item: GoalItem): boolean {
  return item.satisfiedBy !== undefined || item.kind === 'unanswerable';
}

/** Settled items are brought up no more: met, let go, told something made up, or raised without a test. */
export function isSettled(goal: GoalState, item: GoalItem): boolean {
  const status = statusOf(goal, item.id);
  return status !== 'open' && status !== 'raised';
}

/** Names under `knows` that the item needs and the user has not told yet. */
export function untoldNeeds(scenario: Scenario, goal: GoalState, item: GoalItem): readonly string[] {
  return item.needs.filter((name) => name in scenario.knows && !(name in goal.told));
}

/** The item as brought up once more. */
export function raise(goal: GoalState, item: GoalItem): GoalState {
  const before = goal.items[item.id] ?? { status: 'open', raised: 0, metAt: null };
  const raisedStatus: ItemStatus = hasTest(item) ? 'raised' : 'unknown';
  const status = before.status === 'met' ? 'met' : raisedStatus;
  return { ...goal, items: { ...goal.items, [item.id]: { ...before, status, raised: before.raised + 1 } } };
}

export function tell(goal: GoalState, slots: Readonly<Record<string, string>>): GoalState {
  return { ...goal, told: { ...goal.told, ...slots } };
}

/** Nothing is left to bring up. */
export function isSettledAll(scenario: Scenario, goal: GoalState): boolean {
  return applicableItems(scenario).every((item) => isSettled(goal, item));
}

/** Slots that the item was done wrong in, by all that the user said. */
export function wrongIn(goal: GoalState, item: GoalItem): readonly string[] {
  return goal.items[item.id]?.wrong ?? [];
}

/** Nothing is left to bring up, nothing was let go, and nothing was done wrong. */
export function isGoalMet(scenario: Scenario, goal: GoalState): boolean {
  const items = applicableItems(scenario);
  return (
    isSettledAll(scenario, goal) &&
    items.every((item) => ['met', 'unknown'].includes(statusOf(goal, item.id)) && wrongIn(goal, item).length === 0)
  );
}
