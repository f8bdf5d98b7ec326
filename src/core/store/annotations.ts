// Notes and labels that people put on runs and sessions; they go with what they are on.
import { type Annotation, noAnnotation } from '../../shared/history.ts';
import type { Database } from './database.ts';

/** `sessionId` null: the run itself. */
export type Subject = { readonly runId: string; readonly sessionId: string | null };

export type AnnotationStore = {
  get(subject: Subject): Annotation;
  /** Replaces what is given; an empty note is none. */
  set(
    subject: Subject,
    change: { readonly note?: string | undefined; readonly labels?: readonly string[] | undefined },
  ): void;
  /** Of the run's sessions that have any, by session id. */
  ofSessions(runId: string): ReadonlyMap<string, Annotation>;
  /** Of the runs that have any, by run id. */
  ofRuns(): ReadonlyMap<string, Annotation>;
};

type Row = { readonly id: string; readonly note: string | null; readonly labels: string | null };

/** Notes and labels side by side, grouped by `id`. */
const together = (id: string, where: string): string => `
  SELECT id, max(note) AS note, json_group_array(label ORDER BY label) FILTER (WHERE label IS NOT NULL) AS labels FROM (
    SELECT ${id} AS id, text AS note, NULL AS label FROM notes WHERE ${where}
    UNION ALL SELECT ${id}, NULL, label FROM labels WHERE ${where}
  ) GROUP BY id`;

export function createAnnotationStore(database: Database): AnnotationStore {
  const same = 'run_id = @runId AND session_id IS @sessionId';
  const one = database.query<Row>(together('run_id', same));
  const sessions = database.query<Row>(together('session_id', 'run_id = @runId AND session_id IS NOT NULL'));
  const runs = database.query<Row>(together('run_id', 'session_id IS NULL'));
  const dropNote = database.query(`DELETE FROM notes WHERE ${same}`);
  const addNote = database.query(
    'INSERT INTO notes (run_id, session_id, text, changed_at) VALUES (@runId, @sessionId, @note, @now)',
  );
  const dropLabels = database.query(`DELETE FROM labels WHERE ${same}`);
  const addLabel = database.query(
    'INSERT INTO labels (run_id, session_id, label) VALUES (@runId, @sessionId, @label) ON CONFLICT DO NOTHING',
  );

  return {
    get(subject) {
      const row = one.get(subject);
      return row === undefined ? noAnnotation : toAnnotation(row);
    },
    set: (subject, { note, labels }) =>
      database.transaction(() => {
        if (note !== undefined) {
          dropNote.run(subject);
          if (note !== '') addNote.run({ ...subject, note, now: Date.now() });
        }
        if (labels === undefined) return;
        dropLabels.run(subject);
        for (const label of labels) addLabel.run({ ...subject, label });
      }),
    ofSessions: (runId) => new Map(sessions.all({ runId }).map((row) => [row.id, toAnnotation(row)])),
    ofRuns: () => new Map(runs.all().map((row) => [row.id, toAnnotation(row)])),
  };
}

function toAnnotation({ note, labels }: Row): Annotation {
  return { note: note ?? '', labels: labels === null ? [] : (JSON.parse(labels) as string[]) };
}
