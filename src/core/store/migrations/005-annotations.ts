// Migration 5: what people note on runs and sessions, and what finding sessions in a long history needs.
export const annotations = `
  -- Without a session it is about the run.
  CREATE TABLE notes (
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
    text       TEXT NOT NULL,
    changed_at REAL NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX notes_of_runs ON notes (run_id) WHERE session_id IS NULL;
  CREATE UNIQUE INDEX notes_of_sessions ON notes (session_id) WHERE session_id IS NOT NULL;
  CREATE INDEX notes_by_run ON notes (run_id);

  CREATE TABLE labels (
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
    label      TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX labels_of_runs ON labels (run_id, label) WHERE session_id IS NULL;
  CREATE UNIQUE INDEX labels_of_sessions ON labels (session_id, label) WHERE session_id IS NOT NULL;
  CREATE INDEX labels_by_run ON labels (run_id);
  CREATE INDEX labels_by_label ON labels (label);

  CREATE INDEX turns_by_human ON turns (session_id) WHERE origin = 'human';
  CREATE INDEX sessions_by_scenario ON sessions (scenario_id);
  CREATE INDEX sessions_by_persona ON sessions (persona_id);
  CREATE INDEX sessions_by_target ON sessions (target_id);
`;
