// What came of a dialogue, from its scenario and last goal state: the record that metrics start from.
import type { z } from 'zod';
import type { EndReason, GoalState, itemResultSchema, Outcome } from '../../shared/dialogue.ts';
import type { GoalItem, Scenario } from '../../shared/schemas/scenario.ts';
import { applicableItems, hasTest, statusOf, wrongIn } from './goal.ts';

type ItemResult = z.infer<typeof itemResultSchema>;

function resultOf(item: GoalItem, goal: GoalState): ItemResult {
  if (!item.applicable) return 'not-applicable';
  if (!hasTest(item)) return 'unknown';
  return statusOf(goal, item.id) === 'met' && wrongIn(goal, item).length === 0 ? 'satisfied' : 'unsatisfied';
}

function successOf(required: readonly ItemResult[]): boolean | null {
  if (required.includes('unsatisfied')) return false;
  return required.includes('unknown') ? null : true;
}

export function outcomeOf(scenario: Scenario, goal: GoalState, reason: EndReason, detail: string): Outcome {
  const results = scenario.goal.map((item) => ({ item, result: resultOf(item, goal) }));
  const satisfied = results.filter(({ result }) => result === 'satisfied').length;
  const tested = results.filter(({ result }) => result === 'satisfied' || result === 'unsatisfied').length;
  return {
    reason,
    detail,
    items: Object.fromEntries(results.map(({ item, result }) => [item.id, result])),
    goalCompletion: tested === 0 ? null : satisfied / tested,
    success: successOf(results.filter(({ item }) => item.required).map(({ result }) => result)),
  };
}

/** Such as "Reserve a table was done with another time than 7 pm". */
export function mistakesIn(scenario: Scenario, goal: GoalState): readonly string[] {
  return applicableItems(scenario).flatMap((item) => {
    const told = wrongIn(goal, item).map((name) => `another ${name} than ${goal.told[name] ?? ''}`);
    if (statusOf(goal, item.id) === 'misled') return [`"${item.say}" was answered although nobody told it`];
    return told.length === 0 ? [] : [`"${item.say}" was done with ${told.join(' and ')}`];
  });
}
