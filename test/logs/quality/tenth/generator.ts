// Conversations as customer-service desks log them, in several languages: templates filled with values drawn by seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { createDraw, type Draw } from './draw.ts';
import { createFilling } from './slots.ts';
import type { Template } from './template.ts';
import { templates } from './templates/all.ts';

/** What is written between marks, and the marks as they are. */
const outside = (text: string, change: (plain: string) => string): string =>
  text
    .split(/(\[\[[^\]]+\]\])/)
    .map((part) => (part.startsWith('[[') ? part : change(part)))
    .join('');

const slips: readonly (readonly [RegExp, string])[] = [
  [/\byou\b/, 'u'],
  [/\bplease\b/i, 'pls'],
  [/\bthanks\b/i, 'thx'],
  [/'(?=[a-z])/g, ''],
  [/the /, 'teh '],
  [/ing\b/, 'ign'],
  [/\. /g, ' '],
  [/, /g, ' , '],
  [/\?/g, ' ??'],
];

/** As a person in a hurry types; marks keep their places, and what is pasted its letters. */
function hurry(draw: Draw, text: string, manner: number): string {
  let typed = text;
  if (manner > 0.82)
    typed =
      typed.slice(0, 3) +
      typed
        .slice(3)
        .split(/(\[\[(?:secret|url|iban|mac):[^\]]+\]\])/)
        .map((part, place) => (place % 2 === 0 ? part.toLowerCase() : part))
        .join('');
  if (manner > 0.72 && manner < 0.9) {
    const [from, to] = draw.pick(slips);
    typed = typed.slice(0, 3) + outside(typed.slice(3), (plain) => plain.replace(from, to));
  }
  return typed;
}

function shuffled(draw: Draw): readonly Template[] {
  const left = [...templates];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const place = draw.int(0, last);
    [left[last], left[place]] = [left[place] as Template, left[last] as Template];
  }
  return left;
}

export function tenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const draw = createDraw(seed);
  let round: readonly Template[] = [];
  return Array.from({ length: count }, (_, place) => {
    if (place % templates.length === 0) round = shuffled(draw);
    const { countries, turns } = round[place % templates.length] as Template;
    const { fill } = createFilling(draw, draw.pick(countries));
    const manner = draw.int(0, 999) / 1000;
    const lines = turns.map((turn) => {
      const said = fill(turn);
      return said.startsWith('U: ') ? hurry(draw, said, manner) : said;
    });
    return readScript(`tenth-${place + 1}`, lines);
  });
}
