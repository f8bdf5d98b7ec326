// Migration 2: full-text search over what was said, kept in step with the turns by triggers.
export const search = `
  CREATE VIRTUAL TABLE turns_fts USING fts5 (text, content = 'turns', content_rowid = 'id', tokenize = 'trigram');

  -- Deleted text leaves the index at once; FTS5 otherwise keeps it until segments merge (sqlite.org/fts5.html).
  INSERT INTO turns_fts (turns_fts, rank) VALUES ('secure-delete', 1);
  INSERT INTO turns_fts (turns_fts) VALUES ('rebuild');

  CREATE TRIGGER turns_fts_insert AFTER INSERT ON turns BEGIN
    INSERT INTO turns_fts (rowid, text) VALUES (new.id, new.text);
  END;
  CREATE TRIGGER turns_fts_delete AFTER DELETE ON turns BEGIN
    INSERT INTO turns_fts (turns_fts, rowid, text) VALUES ('delete', old.id, old.text);
  END;
  CREATE TRIGGER turns_fts_update AFTER UPDATE OF text ON turns BEGIN
    INSERT INTO turns_fts (turns_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO turns_fts (rowid, text) VALUES (new.id, new.text);
  END;
`;
