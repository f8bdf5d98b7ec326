// What each model reads: the simulator its role and the noted moves, the target its system prompt and the user's words.
import type { Move, Turn } from '../../shared/dialogue.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { ChatMessage } from '../engine/engine.ts';

/** The system message of the prompt format that the starter model is trained on; empty lines are left out. */
export function simulatorSystemMessage(scenario: Scenario, persona: Persona): string {
  const said = (isTask: boolean): string[] =>
    scenario.goal.filter((item) => item.applicable && (item.kind === 'task') === isTask).map((item) => item.say);
  const known = Object.entries(scenario.knows).map(([name, value]) => `${name} = ${value}`);
  const line = (name: string, values: readonly string[], separator: string): string[] =>
    values.length === 0 ? [] : [`${name}: ${values.join(separator)}`];
  return [
    'You are a person talking to an assistant. Write only what you say next.',
    ...line('You want', said(true), '; '),
    ...line('You want to know', said(false), ', '),
    ...line('You know', known, '; '),
    ...line('Manner', persona.manner, ', '),
  ].join('\n');
}

/** The user's own words are its clean text, so that its model never learns to type badly; notes stay in the history. */
export function simulatorMessages(
  scenario: Scenario,
  persona: Persona,
  history: readonly Turn[],
  move: Move,
): readonly ChatMessage[] {
  const messages: ChatMessage[] = [{ role: 'system', content: simulatorSystemMessage(scenario, persona) }];
  let heard = '(start)';
  const answerTo = (note: string | null): ChatMessage => ({
    role: 'user',
    content: note === null ? heard : `${heard}\n${note}`,
  });
  for (const turn of history) {
    if (turn.speaker === 'assistant') heard = turn.text;
    else messages.push(answerTo(turn.move?.note ?? null), { role: 'assistant', content: turn.cleanText });
  }
  return [...messages, answerTo(move.note)];
}

/** `systemPrompt` is rendered already; an empty one gives no system message. */
export function targetMessages(systemPrompt: string, history: readonly Turn[]): readonly ChatMessage[] {
  const system: ChatMessage[] = systemPrompt.trim() === '' ? [] : [{ role: 'system', content: systemPrompt }];
  return [...system, ...history.map((turn): ChatMessage => ({ role: turn.speaker, content: turn.text }))];
}
