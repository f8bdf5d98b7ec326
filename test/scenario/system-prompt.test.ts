// System prompts filled from a scenario.
import { describe, expect, it } from 'vitest';
import { renderSystemPrompt } from '../../src/core/scenario/system-prompt.ts';
import { scenarioSchema } from '../../src/shared/schemas/scenario.ts';

const scenario = (facts: Record<string, string>) =>
  scenarioSchema.parse({
    id: 'table',
    title: 'A table',
    domain: 'restaurants',
    goal: [{ id: 'a', kind: 'task', say: 'A' }],
    variables: { tone: 'kind' },
    facts,
  });
const facts = { 'phone number': '555-0142', address: '12 Main St.' };

const cases: readonly (readonly [name: string, prompt: string, facts: Record<string, string>, filled: string])[] = [
  [
    'lists the facts',
    'You are a helpful assistant.\nFacts: {{facts}}',
    facts,
    'You are a helpful assistant.\nFacts: phone number = 555-0142; address = 12 Main St.',
  ],
  ['drops the line of facts when there are none', 'Help.\nFacts: {{facts}}\nBe brief.', {}, 'Help.\nBe brief.'],
  ['keeps a sentence around missing facts', 'Use {{facts}} and be {{tone}}.', {}, 'Use  and be kind.'],
  [
    'fills title, domain, facts and variables',
    '{{title}} / {{domain}} / {{ tone }} / {{address}}',
    facts,
    'A table / restaurants / kind / 12 Main St.',
  ],
  ['fills a value that looks like a pattern as it is', '{{address}}', { address: '$& {{title}}' }, '$& {{title}}'],
  ['stays empty', '', facts, ''],
];

describe('renderSystemPrompt', () => {
  it.each(cases)('%s', (_name, systemPrompt, told, filled) => {
    expect(renderSystemPrompt({ systemPrompt }, scenario(told))).toBe(filled);
  });
});
