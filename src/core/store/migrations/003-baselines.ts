// Migration 3: names for runs that later ones are measured against.
export const baselines = `
  CREATE TABLE baselines (
    name     TEXT PRIMARY KEY,
    run_id   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    saved_at REAL NOT NULL
  ) STRICT;
  CREATE INDEX baselines_by_run ON baselines (run_id);
`;
