// The bracketed note that tells the model which move to phrase: made from a move's parts, and read back.
import { type Move, type MoveKind, type MovePart, moveKinds } from '../../shared/dialogue.ts';

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

type Piece = { readonly kind: MoveKind | null; readonly content: string };

function readPiece(piece: string): Piece {
  const match = /^([a-z-]+)(?::\s*(.*))?$/.exec(piece);
  const kind = moveKinds.find((candidate) => candidate === match?.[1]) ?? null;
  return kind === null ? { kind, content: piece } : { kind, content: match?.[2] ?? '' };
}

/** The parts that `writeNote` wrote; null when the text is not a note. A "; " inside of a value is read as part of it. */
export function readNote(note: string): readonly NotePart[] | null {
  const content = /^\[(.+)\]$/.exec(note.trim())?.[1];
  if (content === undefined) return null;
  const parts: { kind: MoveKind; say: string | null; slots: Record<string, string> }[] = [];
  let slot: string | null = null;
  for (const { kind, content: piece } of content.split('; ').map(readPiece)) {
    if (kind !== null) {
      parts.push({ kind, say: null, slots: {} });
      slot = null;
    }
    const part = parts.at(-1);
    if (part === undefined) return null;
    if (piece === '') continue;
    const [, name, value] = /^(.+?) = (.*)$/.exec(piece) ?? [];
    if (name !== undefined && value !== undefined) {
      part.slots[name] = value;
      slot = name;
    } else if (slot !== null) part.slots[slot] += `; ${piece}`;
    else part.say = part.say === null ? piece : `${part.say}; ${piece}`;
  }
  return parts;
}
