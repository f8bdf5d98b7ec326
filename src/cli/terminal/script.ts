// Lays a dialogue out as a script: two columns beside a spine where there is room, one where there is not.
import type { Colors } from 'picocolors/types';
import type { Move, SpeakerRole } from '../../shared/dialogue.ts';
import { pad, printable, wrap } from './text.ts';

export type Speech = {
  readonly speaker: SpeakerRole;
  readonly index: number;
  readonly move: Move | null;
  readonly text: string;
};

const spine = 13;
/** From this many columns on, two speakers stand side by side. */
export const twoColumnsFrom = 80;
const label = 11;

export function spineLabel(speech: Speech): string {
  if (speech.speaker === 'assistant') return String(speech.index + 1);
  return [...new Set(speech.move?.parts.map((part) => part.kind) ?? [])].slice(0, 1).join('') || 'said';
}

/** The lines of one turn. `columns` is the terminal's width; null means a pipe: one unwrapped line. */
export function layOut(given: Speech, columns: number | null, colors: Colors): readonly string[] {
  const speech = { ...given, text: printable(given.text) };
  const paint = speech.speaker === 'user' ? colors.yellow : colors.cyan;
  const name = `${speech.speaker === 'user' ? 'user' : 'target'} ${speech.index + 1}`;
  if (columns === null) return [`${pad(name, label)}${speech.text.replaceAll(/\s*\n\s*/g, ' / ')}`];
  if (columns < twoColumnsFrom) {
    return wrap(speech.text, columns - label - 1).map((line, place) =>
      place === 0 ? `${paint(pad(name, label))}${line}` : `${' '.repeat(label)}${line}`,
    );
  }
  const width = Math.floor((Math.min(columns, 140) - spine - 1) / 2);
  const lines = wrap(speech.text, width);
  return lines.map((line, place) => {
    const middle =
      place === 0 ? colors.dim(pad(spineLabel(speech), spine, 'both')) : pad(colors.dim('·'), spine, 'both');
    return speech.speaker === 'user'
      ? `${paint(pad(line, width))}${middle}`.trimEnd()
      : `${' '.repeat(width)}${middle}${paint(line)}`;
  });
}

/** The heads of the two columns; null where one column is used. */
export function columnHeads(left: string, right: string, columns: number | null, colors: Colors): string | null {
  if (columns === null || columns < twoColumnsFrom) return null;
  const width = Math.floor((Math.min(columns, 140) - spine - 1) / 2);
  return colors.dim(`${pad(left, width)}${' '.repeat(spine)}${right}`);
}
