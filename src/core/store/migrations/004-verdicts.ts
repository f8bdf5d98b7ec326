// Migration 4: verdicts on sessions, what gave them, and what people answered to calibrate them.
export const verdicts = `
  CREATE TABLE assessments (
    id         TEXT PRIMARY KEY,
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    title      TEXT NOT NULL,
    -- The checks or the rubric as they were applied.
    spec       TEXT NOT NULL,
    judge      TEXT,
    status     TEXT NOT NULL,
    failure    TEXT,
    -- Verdicts there will be; those of a run's own checks come with its sessions.
    total      INTEGER,
    created_at REAL NOT NULL
  ) STRICT;
  CREATE INDEX assessments_by_run ON assessments (run_id);

  CREATE TABLE verdicts (
    assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    session_id    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    repeat        INTEGER NOT NULL,
    result        TEXT NOT NULL,
    score         REAL,
    answer        TEXT,
    detail        TEXT NOT NULL,
    evidence      TEXT NOT NULL,
    PRIMARY KEY (assessment_id, session_id, name, repeat)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX verdicts_by_session ON verdicts (session_id);

  CREATE TABLE calibrations (
    id            TEXT PRIMARY KEY,
    run_id        TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    assessment_id TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    question      TEXT NOT NULL,
    created_at    REAL NOT NULL
  ) STRICT;
  CREATE INDEX calibrations_by_run ON calibrations (run_id);
  CREATE INDEX calibrations_by_assessment ON calibrations (assessment_id);

  CREATE TABLE calibration_items (
    calibration_id TEXT NOT NULL REFERENCES calibrations (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    session_id     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    answer         TEXT,
    answered_at    REAL,
    PRIMARY KEY (calibration_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX calibration_items_by_session ON calibration_items (session_id);
`;
