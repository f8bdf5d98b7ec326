// One scenario and persona for the simulation tests, and voices that are functions: no model speaks here.

import type { GenerateRequest, Generation, Voice } from '../../src/core/engine/engine.ts';
import { initialGoal } from '../../src/core/simulation/goal.ts';
import type { GoalState } from '../../src/shared/dialogue.ts';
import { type Persona, personaSchema } from '../../src/shared/schemas/persona.ts';
import { type Scenario, scenarioSchema } from '../../src/shared/schemas/scenario.ts';
import { type Simulator, simulatorSchema, type Target, targetSchema } from '../../src/shared/schemas/target.ts';

export const scenario: Scenario = scenarioSchema.parse({
  id: 'table-for-two',
  title: 'A table for two',
  domain: 'restaurants',
  goal: [
    { id: 'find', kind: 'task', say: 'Find a place to eat', satisfiedBy: { says: 'Sino' } },
    {
      id: 'reserve',
      kind: 'task',
      say: 'Reserve a table',
      needs: ['party size', 'time'],
      after: ['find'],
      satisfiedBy: { matches: 'reserved|booked' },
    },
    { id: 'phone', kind: 'learn', say: 'phone number', after: ['find'], satisfiedBy: { says: '408-247-8880' } },
  ],
  knows: { city: 'San Jose', cuisine: 'Mexican', 'party size': 2, time: '7 pm' },
  alternatives: { time: '8 pm' },
  digressions: ['the weather'],
  limits: { turns: 40 },
});

export function personaWith(changes: object = {}): Persona {
  const base = {
    id: 'plain',
    title: 'Plain',
    manner: ['brief', 'polite'],
    volunteers: 0,
    closesPolitely: 1,
    corrects: 1,
  };
  return personaSchema.parse({ ...base, ...changes });
}

export const simulator: Simulator = simulatorSchema.parse({});
export const target: Target = targetSchema.parse({ id: 'target' });

export function goalWith(changes: Partial<GoalState>): GoalState {
  return { ...initialGoal(scenario, personaWith()), ...changes };
}

export type Spoken = string | { readonly text: string; readonly stop: Generation['stop'] };

export function voice(speak: (request: GenerateRequest) => Spoken): Pick<Voice, 'generate'> {
  return {
    generate: (request) => {
      const spoken = speak(request);
      const { text, stop } = typeof spoken === 'string' ? { text: spoken, stop: 'end-of-turn' as const } : spoken;
      request.onDelta?.({ channel: 'text', text });
      const tokens = { promptEvaluated: 3, promptReused: 5, generated: 2, reasoning: 0 };
      const timing = { startedAt: 0, firstTokenMs: 1, totalMs: 2 };
      return Promise.resolve({ text, reasoning: null, stop, tokens, timing });
    },
  };
}

/** Says what the note tells it to, each time a little differently. */
export const obedientUser = voice(({ messages, seed }) =>
  obedientText(/\[([^\]]*)\]$/.exec(messages.at(-1)?.content ?? '')?.[1] ?? '', seed),
);

export function obedientText(note: string, seed: number): string {
  const lead = ['Well', 'Right', 'Okay', 'Hm', 'So'][seed % 5] ?? 'So';
  if (/^(?:close|abandon)/.test(note)) return 'That is all, bye.';
  const code = `k${seed.toString(36)}`;
  const said = note.replaceAll(/[a-z -]+ = /g, '').replaceAll(/\b[a-z-]+: /g, '');
  return `${lead} ${code}, ${said} ${code}${/\b(?:ask|rephrase|push-back): /.test(note) ? '?' : '.'}`;
}

/** Asks for what it needs, then does it, and knows the phone number. */
export const helpfulTarget = voice(({ messages }) => {
  const heard = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  const all = heard.join(' ');
  if (/phone/.test(heard.at(-1) ?? '')) return 'Their phone number is 408-247-8880.';
  if (!/San Jose/.test(all)) return 'Which city are you in?';
  if (!/Reserve/.test(all)) return 'Sino is a nice place in San Jose.';
  if (!/\b2\b/.test(all)) return 'For how many people?';
  if (!/[78] pm/.test(all)) return 'At what time?';
  return 'Your table is reserved.';
});
