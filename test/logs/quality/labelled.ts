// Conversations whose personal data is marked in the text itself: "[[kind:value]]" becomes plain text and a labelled span.
import { type SpanKind, spanKinds } from '../../../src/shared/logs.ts';

export type Label = { readonly start: number; readonly end: number; readonly kind: SpanKind };
export type LabelledTurn = {
  readonly speaker: 'user' | 'assistant';
  readonly text: string;
  readonly labels: readonly Label[];
};
export type LabelledConversation = { readonly id: string; readonly turns: readonly LabelledTurn[] };

const mark = /\[\[([a-z-]+):([^\]]+)\]\]/g;

export function readMarks(speaker: 'user' | 'assistant', marked: string): LabelledTurn {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(mark)) {
    const kind = spanKinds.find((known) => known === match[1]);
    if (kind === undefined) throw new Error(`Unknown kind "${match[1]}" in: ${marked}`);
    text += marked.slice(done, match.index);
    labels.push({ start: text.length, end: text.length + (match[2] ?? '').length, kind });
    text += match[2];
    done = match.index + match[0].length;
  }
  return { speaker, text: text + marked.slice(done), labels };
}

/** "U: text" and "A: text" lines. */
export function readScript(id: string, lines: readonly string[]): LabelledConversation {
  return {
    id,
    turns: lines.map((line) => readMarks(line.startsWith('U: ') ? 'user' : 'assistant', line.slice(3))),
  };
}
