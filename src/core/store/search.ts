// Finds turns by what was said in them.
import type { Database } from './database.ts';

export type SearchHit = {
  readonly sessionId: string;
  readonly turnIndex: number;
  /** The place found with some text around it; "…" where more follows. */
  readonly snippet: string;
};

type Row = { readonly sessionId: string; readonly turnIndex: number; readonly text: string };

/** Characters shown on either side. */
const around = 40;

/**
 * Turns whose text holds the words as they stand, in any casing; newest first. The trigram index knows no text of fewer
 * than three characters: these are found by reading every turn, and only ASCII letters match in any casing.
 */
export type Search = (text: string, options?: { readonly limit?: number }) => readonly SearchHit[];

export function createSearch(database: Database): Search {
  const columns = 'session_id AS sessionId, idx AS turnIndex, turns.text';
  // What a branch copied was said in its parent.
  const saidHere = 'JOIN sessions ON sessions.id = session_id AND (parent_turn IS NULL OR idx >= parent_turn)';
  const indexed = database.query<Row>(`
    SELECT ${columns} FROM turns_fts JOIN turns ON turns.id = turns_fts.rowid ${saidHere}
    WHERE turns_fts MATCH @pattern ORDER BY turns_fts.rowid DESC LIMIT @limit`);
  const read = database.query<Row>(`
    SELECT ${columns} FROM turns ${saidHere}
    WHERE text LIKE @pattern ESCAPE '\\' ORDER BY turns.id DESC LIMIT @limit`);

  return (text, { limit = 50 } = {}) => {
    if (text === '') return [];
    const rows =
      [...text].length < 3
        ? read.all({ limit, pattern: `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` })
        : indexed.all({ limit, pattern: `"${text.replaceAll('"', '""')}"` });
    return rows.map((row) => ({
      sessionId: row.sessionId,
      turnIndex: row.turnIndex,
      snippet: snippet(row.text, text),
    }));
  };
}

function snippet(text: string, found: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(found.toLowerCase()));
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + found.length + around)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
