// Whether a user turn does what its note says, all moves: the app's guards, and words for the moves that guards let pass.

import { mentionsValue } from '../../src/core/judging/values.ts';
import { checkTurn, type Situation } from '../../src/core/simulation/guards.ts';
import { namesWordOf } from '../../src/core/simulation/slot-words.ts';
import type { Move, MovePart } from '../../src/shared/dialogue.ts';

const refusal = /^(?:no|nope|nah|not)\b|\bdon['’]?t\b/i;
const agreement =
  /\b(?:yes|yeah|yep|yup|sure|right|correct|ok(?:ay)?|fine|good|great|perfect|works?|please|confirm|awesome|nice|cool|sounds)\b/i;
const indifferent =
  /\b(?:any\w*|no preference|don['’]?t (?:care|mind)|doesn['’]?t matter|not (?:really )?(?:picky|matter)|whatever|no particular|up to you|either)\b/i;
const unsure = /\b(?:not sure|don['’]?t know|no idea|unsure|not certain|can['’]?t say)\b/i;

/** Who clarifies says what it meant, or asks what the other means. */
const asksBack =
  /\bwhat do you mean\b|\bwhich (?:one )?do you mean\b|\b(?:explain|clarify|understand|follow|clear(?:er|ly)|say (?:that|it) again|repeat|get that)\b/i;

const said: Readonly<Record<string, (text: string) => boolean>> = {
  yes: (text) => agreement.test(text) && !/^(?:no|nope|nah)\b/i.test(text),
  no: (text) => refusal.test(text) || mentionsValue('no', text),
  'no preference': (text) => indifferent.test(text),
  'not sure': (text) => unsure.test(text),
};

/** Only what the app's own guards do not look at. */
function phrases({ kind, say }: MovePart, text: string): boolean {
  if (say === null) return true;
  if (kind === 'answer') return said[say.toLowerCase()]?.(text) ?? namesWordOf(say, text);
  if (kind === 'choose') return mentionsValue(say, text) || agreement.test(text);
  if (kind === 'clarify' && asksBack.test(text)) return true;
  return kind === 'ask' || kind === 'digress' || namesWordOf(say, text);
}

/** Null when the turn obeys, else why not. A turn that breaks its role does not obey either. */
export function disobedience(situation: Situation): string | null {
  const trip = checkTurn(situation);
  if (trip !== null) return `${trip.guard}: ${trip.detail}`;
  const unsaid = situation.move.parts.find((part) => !phrases(part, situation.text));
  return unsaid === undefined ? null : `it does not phrase ${unsaid.kind}: ${unsaid.say}`;
}

export const valuesOf = (move: Move): readonly string[] => move.parts.flatMap(({ slots }) => Object.values(slots));
