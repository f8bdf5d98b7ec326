// The bracketed note that tells the model which move to phrase: made from a move's parts.
import type { Move, MovePart } from '../../shared/dialogue.ts';

export type NotePart = Pick<MovePart, 'kind' | 'say' | 'slots'>;

function writePart(part: NotePart): string {
  const slots = Object.entries(part.slots).map(([name, value]) => `${name} = ${value}`);
  const content = [...(part.say === null ? [] : [part.say]), ...slots].join('; ');
  return content === '' ? part.kind : `${part.kind}: ${content}`;
}

/** `[answer: city = San Jose; ask: phone number]` */
export function writeNote(parts: readonly NotePart[]): string {
  const content = parts.map(writePart).join('; ').replaceAll(/\s+/g, ' ');
  return `[${content}]`;
}

export function moveOf(parts: readonly MovePart[]): Move {
  return { parts: [...parts], note: writeNote(parts) };
}
