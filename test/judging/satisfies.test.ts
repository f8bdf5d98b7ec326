// Which replies satisfy a goal item: what they state and suggest, never what they ask for.
import { describe, expect, it } from 'vitest';
import { satisfies } from '../../src/core/judging/satisfies.ts';
import type { Check } from '../../src/shared/schemas/check.ts';
import type { GoalItem } from '../../src/shared/schemas/scenario.ts';
import { scenario } from '../simulation/table.ts';

function itemWith(kind: GoalItem['kind'], satisfiedBy: Check): GoalItem {
  const [first] = scenario.goal;
  if (first === undefined) throw new Error('the scenario has a goal');
  return { ...first, kind, satisfiedBy };
}
const find = itemWith('task', { says: 'Sino' });

describe('a task to find a place', () => {
  it.each([
    'How about Sino?',
    'I found 3 places, how about Sino?',
    'I found 3 places. What about Sino or Zona Rosa?',
    'Okay, would Sino work for you?',
  ])('is satisfied by the suggestion %s', (reply) => {
    expect(satisfies(find, reply)).toBe(true);
  });

  it.each([
    'Do you prefer Sino?',
    'Would you like Sino?',
    'Do you want Sino or Zona Rosa?',
    'Sino or Zona Rosa?',
    'Are you interested in Sino?',
    'What about Sino did you not like?',
    'Sorry, Sino is fully booked. How about Zona Rosa?',
  ])('is not satisfied by %s', (reply) => {
    expect(satisfies(find, reply)).toBe(false);
  });
});

describe('a suggestion', () => {
  it('tells nothing to who asked a question', () => {
    expect(satisfies(itemWith('learn', { says: 'Sino' }), 'How about Sino?')).toBe(false);
  });

  it('stands beside what the reply states, so that a check can still rule it out', () => {
    const open = itemWith('task', { all: [{ says: 'Sino' }, { not: { says: 'expensive' } }] });
    expect([
      satisfies(open, 'It is expensive. How about Sino?'),
      satisfies(open, 'It is cheap. How about Sino?'),
    ]).toEqual([false, true]);
  });
});
