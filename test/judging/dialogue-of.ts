// Dialogues for tests of checks: turns from plain words, with what the user has told.
import { loadLanguageTeller } from '../../src/core/judging/language.ts';
import type { Dialogue } from '../../src/core/judging/turn-tests.ts';
import type { Turn } from '../../src/shared/dialogue.ts';
import { type Scenario, scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import { aTurn, emptyGoal } from '../records.ts';

export const dinner: Scenario = scenarioSchema.parse({
  id: 'dinner',
  title: 'Dinner',
  domain: 'restaurants',
  goal: [{ id: 'table', kind: 'task', say: 'Reserve a table' }],
  knows: { time: '7 pm', city: 'San Jose' },
  alternatives: { time: '8 pm' },
  facts: { 'phone number': '408-247-8880', price: '$45' },
});

/** `u:` and `a:` in front tell who speaks; `told` holds what the user has told by then, all of it by default. */
export async function dialogueOf(
  lines: readonly string[],
  change: { readonly told?: Readonly<Record<string, string>>; readonly turns?: (turn: Turn) => Turn } = {},
): Promise<Dialogue> {
  const turns = lines.map((line, index) => {
    const turn = aTurn({
      index,
      speaker: line.startsWith('u:') ? 'user' : 'assistant',
      text: line.slice(2).trim(),
      goal: { ...emptyGoal, told: change.told ?? dinner.knows },
      move: line.startsWith('u:')
        ? { parts: [{ kind: 'inform', items: ['table'], say: null, slots: {} }], note: '[inform]' }
        : null,
    });
    return change.turns?.(turn) ?? turn;
  });
  return {
    scenario: dinner,
    target: { systemPrompt: 'You are the careful assistant of a small hotel by the sea.\nFacts: {{facts}}\nBe kind.' },
    turns,
    languages: await loadLanguageTeller(),
  };
}
