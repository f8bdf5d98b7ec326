// What in a suite is allowed and still probably a mistake: told with the plan, before anything runs.
import type { Check } from '../../shared/schemas/check.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Target } from '../../shared/schemas/target.ts';
import { evaluateCheck } from '../judging/check.ts';
import { splitSentences } from '../judging/sentences.ts';
import { plainWords } from '../judging/similarity.ts';
import { mentionsValue } from '../judging/values.ts';
import { renderSystemPrompt } from './system-prompt.ts';

const listed = (ids: readonly string[]): string =>
  ids.length > 3 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ');

/** Values that say something by themselves; a "yes" stands in any prompt. */
const tellingFacts = (scenario: Scenario): readonly string[] =>
  Object.values(scenario.facts).filter((value) => !/^(?:yes|no|true|false)$/i.test(value));

function isTold(target: Target, scenario: Scenario): boolean {
  const values = tellingFacts(scenario);
  const prompt = renderSystemPrompt(target, scenario);
  return values.length === 0 || values.some((value) => mentionsValue(value, prompt));
}

function untoldFacts({ targets, scenarios }: ResolvedSuite): readonly string[] {
  return targets.flatMap((target) => {
    const untold = scenarios.filter((scenario) => !isTold(target, scenario)).map(({ id }) => id);
    return untold.length === 0
      ? []
      : [
          `Target "${target.id}" is not told the facts of ${listed(untold)}: its system prompt holds none of them. Put {{facts}} where they belong.`,
        ];
  });
}

/** Whether the check looks for words alone: what a pattern means cannot be told from facts. */
function wantsWords(check: Check): boolean {
  if ('all' in check) return check.all.every(wantsWords);
  if ('any' in check) return check.any.every(wantsWords);
  return 'says' in check || 'contains' in check;
}

function unansweredChecks({ targets, scenarios }: ResolvedSuite): readonly string[] {
  return scenarios.flatMap((scenario) => {
    const told = targets.filter((target) => isTold(target, scenario));
    if (told.length === 0 || tellingFacts(scenario).length === 0) return [];
    const facts = Object.entries(scenario.facts).map(([name, value]) => `The ${name} is ${value}.`);
    return scenario.goal.flatMap(({ id, satisfiedBy, applicable }) => {
      if (!applicable || satisfiedBy === undefined || !wantsWords(satisfiedBy)) return [];
      const texts = [facts.join('\n'), ...told.map((target) => renderSystemPrompt(target, scenario))];
      return texts.some((text) => evaluateCheck(satisfiedBy, text).satisfied)
        ? []
        : [
            `Scenario "${scenario.id}", goal item "${id}": no fact passes its check, so a target that tells the facts fails it. Compare "satisfiedBy" with "facts".`,
          ];
    });
  });
}

const answers = (facts: Scenario['facts'], say: string): boolean =>
  Object.keys(facts).some((name) => name.toLowerCase() === say.toLowerCase());

/** Whether a prompt states something of the thing in its own words; what it forbids or does not know is no answer. */
function states(prompt: string, say: string): boolean {
  const own = splitSentences(prompt.replaceAll(/\{\{[^{}]*\}\}/g, ''));
  return own.some(({ text }) => {
    const words = plainWords(text);
    return (
      plainWords(say).every((word) => words.includes(word)) &&
      !/\b(?:not?|never|nobody|know|cannot)\b|n['’]t\b/i.test(text)
    );
  });
}

/** What a fact of that name or a system prompt tells cannot be unanswerable. */
function answeredQuestions({ scenarios, targets }: ResolvedSuite): readonly string[] {
  return scenarios.flatMap(({ id, goal, facts }) =>
    goal
      .filter(({ kind, applicable }) => applicable && kind === 'unanswerable')
      .flatMap((item) => {
        const doubt = `Scenario "${id}", goal item "${item.id}": it is "unanswerable", and`;
        if (answers(facts, item.say))
          return [`${doubt} "facts" answers it. Remove the fact, or make the item "learn".`];
        return targets
          .filter(({ systemPrompt }) => states(systemPrompt, item.say))
          .map(
            (target) =>
              `${doubt} the system prompt of "${target.id}" speaks of it. If that answers it, make the item "learn".`,
          );
      }),
  );
}

/** One line for each doubt, with what to do. */
export function suiteWarnings(suite: ResolvedSuite): readonly string[] {
  return [...untoldFacts(suite), ...unansweredChecks(suite), ...answeredQuestions(suite)];
}
