// Migration 7: where runs came from that were rehearsed on another machine.
export const imports = `
  CREATE TABLE imports (
    run_id      TEXT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    -- Of the bundle's contents.
    sha256      TEXT NOT NULL,
    -- The program that wrote the bundle.
    version     TEXT NOT NULL,
    exported_at REAL NOT NULL,
    imported_at REAL NOT NULL,
    -- What was known of its models: cards as JSON, without weights.
    models      TEXT NOT NULL
  ) STRICT;
`;
