// Migration 8: the model that was asked for the names in an import's conversations.
export const namesModel = `
  -- JSON: where it was, its SHA-256 and what it calls itself. Null where none was asked.
  ALTER TABLE log_imports ADD COLUMN names_model TEXT;
  -- Pieces of text that it did not read to their end.
  ALTER TABLE log_imports ADD COLUMN names_cut INTEGER NOT NULL DEFAULT 0;
`;
