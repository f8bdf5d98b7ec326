// Fills a target's system prompt from a scenario: what the target is told before the user's first word.
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { Target } from '../../shared/schemas/target.ts';

const placePattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names between double braces, in order. */
export function placesOf(systemPrompt: string): readonly string[] {
  return [...systemPrompt.matchAll(placePattern)].map((match) => match[1] ?? '');
}

/** Every name a prompt may hold for this scenario, and what stands for it; facts win over variables. */
export function variablesOf(scenario: Scenario): ReadonlyMap<string, string> {
  const facts = Object.entries(scenario.facts);
  return new Map([
    ...Object.entries(scenario.variables),
    ...facts,
    ['facts', facts.map(([name, value]) => `${name} = ${value}`).join('; ')],
    ['title', scenario.title],
    ['domain', scenario.domain],
  ]);
}

/** A line that held nothing but an empty {{facts}} and its label is dropped whole; so are blank ends. */
export function renderSystemPrompt(target: Pick<Target, 'systemPrompt'>, scenario: Scenario): string {
  const variables = variablesOf(scenario);
  const noFacts = variables.get('facts') === '';
  return target.systemPrompt
    .split('\n')
    .filter((line) => !(noFacts && /^[^{}]*\{\{\s*facts\s*\}\}[\s.]*$/.test(line)))
    .map((line) => line.replaceAll(placePattern, (place, name: string) => variables.get(name) ?? place))
    .join('\n')
    .trim();
}
