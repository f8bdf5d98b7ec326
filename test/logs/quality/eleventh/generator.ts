// Conversations as support desks log them, in many trades and languages: for measuring, never for tuning.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { type Draw, seededDraw } from './draw.ts';
import { slotsFor } from './slots.ts';
import type { Template } from './template.ts';
import { templates } from './templates.ts';

const slips: readonly (readonly [RegExp, string])[] = [
  [/\breceive/g, 'recieve'],
  [/\bplease\b/g, 'pls'],
  [/\bbecause\b/g, 'becuase'],
  [/\bthanks\b/g, 'thx'],
  [/\bdefinitely\b/g, 'definately'],
  [/\bwith\b/, 'wiht'],
  [/\bthe\b/, 'teh'],
  [/\btomorrow\b/g, 'tommorow'],
  [/\baddress\b/g, 'adress'],
];

/** Outside of marks alone. */
const unmarked = (text: string, change: (plain: string) => string): string =>
  text
    .split(/(\[\[[^\]]+\]\])/)
    .map((piece) => (piece.startsWith('[[') ? piece : change(piece)))
    .join('');

const smallNames = (text: string): string =>
  text.replace(
    /\[\[(person|organisation|address):([^\]]+)\]\]/g,
    (_, kind, value) => `[[${kind}:${value.toLowerCase()}]]`,
  );

function mannered(draw: Draw, language: string): (line: string) => string {
  const small = draw.chance(0.12);
  const openEnded = draw.chance(0.15);
  const slipping = language === 'en' && draw.chance(0.15) ? draw.shuffled(slips).slice(0, 4) : [];
  return (line) => {
    if (!line.startsWith('U: ') || line.includes('\n')) return line;
    let said = line.slice(3);
    said = unmarked(said, (plain) => slipping.reduce((text, [from, to]) => text.replace(from, to), plain));
    if (small) said = smallNames(unmarked(said, (plain) => plain.toLowerCase()));
    if (openEnded) said = said.replace(/\.$/, '');
    return `U: ${said}`;
  };
}

function conversation(draw: Draw, id: string, template: Template): LabelledConversation {
  const slots = slotsFor(draw, template.language, draw.pick(template.countries));
  const manner = mannered(draw, template.language);
  return readScript(
    id,
    slots
      .fill(template.text)
      .split(/\n(?=[UA]: )/)
      .map(manner),
  );
}

export function eleventhConversations(count: number, seed: number): readonly LabelledConversation[] {
  const draw = seededDraw(seed);
  const made: LabelledConversation[] = [];
  while (made.length < count)
    for (const template of draw.shuffled(templates).slice(0, count - made.length))
      made.push(conversation(draw, `eleventh-${made.length + 1}`, template));
  return made;
}
