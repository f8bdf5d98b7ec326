// Gathers rows that name their conversation. A conversation is over once the file goes on for a while without it.
import { longestConversation, type SourceConversation, type SourceMessage } from './conversation.ts';
import type { Row } from './read-jsonl.ts';
import type { Position } from './source.ts';

/**
 * Bytes of the file after a row within which its conversation's next row must stand. Told by the file alone, so that an
 * import that was cut off and goes on parts conversations at the same rows.
 */
export const reachBytes = 4 * 1024 * 1024;

type Open = {
  readonly begin: Position;
  last: number;
  characters: number;
  readonly rows: { message: SourceMessage; order: string | null }[];
};

export type Grouping = {
  /** `after`: where the file goes on after the row. @returns the conversations that are over. */
  take(row: Row, after: number): readonly SourceConversation[];
  end(): readonly SourceConversation[];
  /** Of the oldest conversation that is not over, null when none is open. */
  oldest(): Position | null;
};

export function createGrouping(): Grouping {
  // In the order of the last row, oldest first.
  const open = new Map<string, Open>();
  const close = (key: string): SourceConversation => {
    const { begin, rows } = open.get(key) as Open;
    open.delete(key);
    return { ...begin, messages: inOrder(rows) };
  };
  return {
    take({ message, conversation, order }, after) {
      const over: SourceConversation[] = [];
      for (const [key, { last }] of open) {
        if (message.place.offset - last <= reachBytes) break;
        over.push(close(key));
      }
      const key = conversation ?? '';
      const before = open.get(key);
      if (
        before !== undefined &&
        (before.rows.length >= longestConversation.messages || before.characters > longestConversation.characters)
      )
        over.push(close(key));
      const current = open.get(key) ?? {
        begin: { offset: message.place.offset, line: message.line },
        last: 0,
        characters: 0,
        rows: [],
      };
      current.rows.push({ message, order });
      current.last = after;
      current.characters += message.text.length;
      open.delete(key);
      open.set(key, current);
      return over;
    },
    end: () => [...open.keys()].map(close),
    oldest() {
      let oldest: Position | null = null;
      for (const { begin } of open.values()) if (oldest === null || begin.offset < oldest.offset) oldest = begin;
      return oldest;
    },
  };
}

/** By number or time where every row has one, else as the file has them. */
function inOrder(rows: Open['rows']): readonly SourceMessage[] {
  const values = rows.map(({ order }) =>
    order === null || order.trim() === ''
      ? Number.NaN
      : Number.isFinite(Number(order))
        ? Number(order)
        : Date.parse(order),
  );
  if (values.some(Number.isNaN)) return rows.map(({ message }) => message);
  return rows
    .map(({ message }, place) => ({ message, value: values[place] ?? 0 }))
    .toSorted((one, other) => one.value - other.value)
    .map(({ message }) => message);
}
