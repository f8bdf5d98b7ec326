// Migration 6: imported logs. Never an original: turns hold anonymised text, spans hold places in the owner's file.
export const logs = `
  CREATE TABLE log_imports (
    id              TEXT PRIMARY KEY,
    status          TEXT NOT NULL,
    -- Where the owner's file and rules were; both are read again from there.
    file            TEXT NOT NULL,
    rules_file      TEXT,
    -- Of the file's bytes: the same file is not imported twice.
    sha256          TEXT NOT NULL UNIQUE,
    bytes           REAL NOT NULL,
    modified_at     REAL NOT NULL,
    encoding        TEXT NOT NULL,
    -- Keys and column numbers; never the names of speakers.
    layout          TEXT NOT NULL,
    style           TEXT NOT NULL,
    -- Counts how often the whole file was read for it.
    generation      INTEGER NOT NULL,
    resume_offset   REAL NOT NULL,
    resume_line     REAL NOT NULL,
    bytes_read      REAL NOT NULL,
    other_encoding  INTEGER NOT NULL,
    created_at      REAL NOT NULL,
    finished_at     REAL,
    failure         TEXT,
    owner_pid       INTEGER,
    owner_started   TEXT
  ) STRICT;

  -- Known by where it begins in the file: ids that the file gives may be somebody's.
  CREATE TABLE log_conversations (
    id          INTEGER PRIMARY KEY,
    import_id   TEXT NOT NULL REFERENCES log_imports (id) ON DELETE CASCADE,
    file_offset REAL NOT NULL,
    line        REAL NOT NULL,
    generation  INTEGER NOT NULL,
    turns       INTEGER NOT NULL,
    UNIQUE (import_id, file_offset)
  ) STRICT;

  CREATE TABLE log_turns (
    conversation_id INTEGER NOT NULL REFERENCES log_conversations (id) ON DELETE CASCADE,
    idx             INTEGER NOT NULL,
    speaker         TEXT NOT NULL,
    text            TEXT NOT NULL,
    -- [[offset, item], ...] of the messages it was joined from.
    places          TEXT NOT NULL,
    PRIMARY KEY (conversation_id, idx)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE log_spans (
    id              INTEGER PRIMARY KEY,
    import_id       TEXT NOT NULL REFERENCES log_imports (id) ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL REFERENCES log_conversations (id) ON DELETE CASCADE,
    turn            INTEGER NOT NULL,
    piece           INTEGER NOT NULL,
    -- In the message as the file has it, and in the turn as it is stored.
    start           INTEGER NOT NULL,
    finish          INTEGER NOT NULL,
    new_start       INTEGER NOT NULL,
    new_finish      INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    certainty       TEXT NOT NULL,
    rule            TEXT NOT NULL,
    decision        TEXT NOT NULL
  ) STRICT;
  CREATE INDEX log_spans_by_conversation ON log_spans (conversation_id);
  CREATE INDEX log_spans_by_import ON log_spans (import_id, kind, certainty, decision);

  CREATE TABLE log_bad_rows (
    import_id TEXT NOT NULL REFERENCES log_imports (id) ON DELETE CASCADE,
    line      REAL NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (import_id, line)
  ) STRICT, WITHOUT ROWID;

  -- Messages drawn for a blind look; how many of a reviewer's marks had been replaced.
  CREATE TABLE log_samples (
    import_id       TEXT NOT NULL REFERENCES log_imports (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    generation      INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL REFERENCES log_conversations (id) ON DELETE CASCADE,
    turn            INTEGER NOT NULL,
    piece           INTEGER NOT NULL,
    marked          INTEGER,
    found           INTEGER,
    PRIMARY KEY (import_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX log_samples_by_conversation ON log_samples (conversation_id);

  -- What was made from an import beside these tables; goes with it.
  CREATE TABLE log_derivations (
    import_id TEXT NOT NULL REFERENCES log_imports (id) ON DELETE CASCADE,
    -- 'file': a path; 'run': the id of one.
    kind      TEXT NOT NULL,
    reference TEXT NOT NULL,
    PRIMARY KEY (import_id, kind, reference)
  ) STRICT, WITHOUT ROWID;
`;
