// Migration 1: models, runs, sessions and turns. Columns hold what is queried, JSON holds what is only read back.
export const records = `
  -- One row per file: the same model may lie in two places, and is the same by its SHA-256.
  CREATE TABLE models (
    path          TEXT PRIMARY KEY,
    sha256        TEXT NOT NULL,
    name          TEXT NOT NULL,
    architecture  TEXT NOT NULL,
    quantization  TEXT NOT NULL,
    file_bytes    REAL NOT NULL,
    -- Of the file, milliseconds since 1970: with the size it tells whether the file is the one seen before.
    modified_at   REAL NOT NULL,
    parameters    REAL,
    train_context INTEGER NOT NULL,
    has_template  INTEGER NOT NULL,
    starter       INTEGER NOT NULL,
    added_at      REAL NOT NULL
  ) STRICT;
  CREATE INDEX models_by_sha256 ON models (sha256);

  CREATE TABLE runs (
    id            TEXT PRIMARY KEY,
    suite_id      TEXT NOT NULL,
    title         TEXT NOT NULL,
    status        TEXT NOT NULL,
    engine        TEXT NOT NULL,
    seed          INTEGER NOT NULL,
    -- The resolved suite, whole.
    suite         TEXT NOT NULL,
    created_at    REAL NOT NULL,
    started_at    REAL,
    finished_at   REAL,
    failure       TEXT,
    -- The process that carries the run out, while one does.
    owner_pid     INTEGER,
    owner_started TEXT
  ) STRICT;
  CREATE INDEX runs_by_creation ON runs (created_at);

  -- No reference to models: what a run used stays on record when the file is gone.
  CREATE TABLE run_models (
    run_id      TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    role        TEXT NOT NULL,
    target_id   TEXT,
    path        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    id                TEXT PRIMARY KEY,
    run_id            TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    ordinal           INTEGER NOT NULL,
    scenario_id       TEXT NOT NULL,
    persona_id        TEXT NOT NULL,
    target_id         TEXT NOT NULL,
    replicate         INTEGER NOT NULL,
    -- A branch goes with the dialogue it was derived from.
    parent_session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
    parent_turn       INTEGER,
    status            TEXT NOT NULL,
    outcome           TEXT,
    end_reason        TEXT GENERATED ALWAYS AS (outcome ->> '$.reason') VIRTUAL,
    failure           TEXT,
    started_at        REAL,
    finished_at       REAL,
    UNIQUE (run_id, ordinal)
  ) STRICT;
  CREATE INDEX sessions_by_status ON sessions (run_id, status, end_reason);
  CREATE INDEX sessions_by_parent ON sessions (parent_session_id);

  CREATE TABLE turns (
    id               INTEGER PRIMARY KEY,
    session_id       TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    idx              INTEGER NOT NULL,
    speaker          TEXT NOT NULL,
    origin           TEXT NOT NULL,
    text             TEXT NOT NULL,
    clean_text       TEXT NOT NULL,
    reasoning        TEXT,
    move             TEXT,
    goal             TEXT NOT NULL,
    rejected         TEXT NOT NULL,
    prompt_evaluated INTEGER NOT NULL,
    prompt_reused    INTEGER NOT NULL,
    generated        INTEGER NOT NULL,
    reasoning_tokens INTEGER NOT NULL,
    started_at       REAL NOT NULL,
    first_token_ms   REAL,
    total_ms         REAL NOT NULL,
    stop             TEXT NOT NULL,
    seed             INTEGER NOT NULL,
    UNIQUE (session_id, idx)
  ) STRICT;
`;
