// Whether a reply satisfies a goal item: the one rule, used while a dialogue runs and when a file's examples are tried.
import type { GoalItem } from '../../shared/schemas/scenario.ts';
import { evaluateCheck, statedClauses } from './check.ts';
import { declinesToTell } from './declines.ts';
import { suggestionsIn } from './offers.ts';

/**
 * What the reply states must pass the item's check. For a task, what it suggests counts as stated too: "How about
 * Sino?", "What about Sino?" and "Would Sino work for you?" give a place to who looks for one. No other question does:
 * "Do you prefer Sino?" asks for a wish. What nobody told the target is satisfied by its saying so. Any other item
 * without a check is never satisfied. `known`: what the target was told.
 */
export function satisfies(item: GoalItem, reply: string, known: readonly string[] = []): boolean {
  if (item.kind === 'unanswerable') return declinesToTell(item.say, reply, known);
  if (item.satisfiedBy === undefined) return false;
  if (evaluateCheck(item.satisfiedBy, reply).satisfied) return true;
  const suggested = item.kind === 'task' ? suggestionsIn(reply) : [];
  if (suggested.length === 0) return false;
  const said = [...statedClauses(reply).map(({ text }) => text), ...suggested].join('\n');
  return evaluateCheck(item.satisfiedBy, said).satisfied;
}
