// What is wrong with a reply of the target's, by what the app itself makes of it and by what nobody said before.

import { mentionsValue } from '../../src/core/judging/values.ts';
import { awaitedItem, observeReply } from '../../src/core/simulation/observe.ts';
import { readReply } from '../../src/core/simulation/reading.ts';
import type { Move, Turn } from '../../src/shared/dialogue.ts';
import type { Scenario } from '../../src/shared/schemas/scenario.ts';
import { comesAgain } from './play-figures.ts';

export type Place = {
  readonly scenario: Scenario;
  readonly systemPrompt: string;
  /** All turns before the reply; the last one is the user's. */
  readonly history: readonly Turn[];
};

export type Fault =
  | 'says again'
  | 'asks again'
  | 'gets wrong'
  | 'leaves out'
  | 'answers what nobody told it'
  | 'does not help'
  | 'names what nobody named'
  | 'names one thing twice';

/** "I found 10 movies", "there are 3": counts of a search, which no fact holds. */
const searchCount = /\b(?:found|are|have|see) (?:about )?\d+\b(?![.:,]\d)/gi;
const numeral = /\d+(?:[.:,]\d+)*/g;
/** Not the first of a sentence, which has its capital from there. */
const nameInside = /(?<=[\p{Ll}\d,;'’)] )\p{Lu}[\p{L}'’.-]*/gu;
const speaks = /^(?:I|I['’]\w+|AM|PM|OK|Okay)$/;

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.-]+$/g, '');

function madeUp(reply: string, said: string): boolean {
  const lower = said.toLowerCase();
  const words = new Set((lower.match(/[\p{L}'’.-]+/gu) ?? []).map(plain));
  const numerals = new Set(lower.match(numeral) ?? []);
  const isNew = (number: string): boolean => !numerals.has(number) && !numerals.has(number.replace(/^0|,|:00$/g, ''));
  const names = (reply.match(nameInside) ?? []).filter((name) => !speaks.test(name));
  return (
    names.some((name) => !words.has(plain(name))) || (reply.replace(searchCount, '').match(numeral) ?? []).some(isNew)
  );
}

/** "Dumbo, Hellboy, and Dumbo.", "Primo Salon is Primo Salon." */
function namedTwice(reply: string): boolean {
  return /(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?: is|,)(?: and)?(?: [^.?!]*,(?: and)?)? \1(?!\p{L})/u.test(reply);
}

const asksForYes = /\b(?:confirm|correct|right)\b/i;

/** A summary without what was told just before, what its task needs, or what a summary before it held. */
function leavesOut({ scenario, history }: Place, { goal, move }: Turn, reply: string): boolean {
  if (!asksForYes.test(reply)) return false;
  const before = history.findLast(({ speaker, text }) => speaker === 'assistant' && asksForYes.test(text));
  const just = move?.parts.flatMap(({ slots }) => Object.keys(slots)) ?? [];
  const task = awaitedItem(scenario, goal, move);
  return Object.entries(goal.told).some(
    ([name, value]) =>
      !mentionsValue(value, reply) &&
      (just.includes(name) || task?.needs.includes(name) || mentionsValue(value, before?.text ?? '')),
  );
}

/** The first kind of fault that the reply has; null for none. */
export function faultOf(place: Place, reply: string): Fault | null {
  const { scenario, systemPrompt, history } = place;
  const lastTurn = history.at(-1);
  if (lastTurn?.speaker !== 'user') throw new Error('Expected a user turn before the reply.');
  const own = history.filter(({ speaker }) => speaker === 'assistant').map(({ text }) => text);
  const { goal } = lastTurn;
  const lastMove: Move | null = lastTurn.move;
  if (comesAgain(reply, own)) return 'says again';
  const reading = readReply(scenario, goal, reply);
  if (reading.asksAgain.length > 0) return 'asks again';
  if (Object.keys(reading.wrong).length > 0 || Object.keys(reading.assumed).length > 0) return 'gets wrong';
  if (reading.confirms && leavesOut(place, lastTurn, reply)) return 'leaves out';
  const heard = { text: reply, before: own.at(-1) ?? null, lastMove, turnIndex: history.length };
  const after = observeReply(scenario, goal, heard);
  const isMisled = ([id, { status }]: [string, { status: string }]): boolean =>
    status === 'misled' && goal.items[id]?.status !== 'misled';
  if (Object.entries(after.items).some(isMisled)) return 'answers what nobody told it';
  if (after.failures > goal.failures) return 'does not help';
  const said = [systemPrompt, ...Object.values(goal.told), ...history.map(({ text }) => text)].join('\n');
  if (madeUp(reply, said)) return 'names what nobody named';
  return namedTwice(reply) ? 'names one thing twice' : null;
}
