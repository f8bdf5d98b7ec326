// What people answered about sampled sessions, without knowing the verdicts: kept apart from these.
import { AppError } from '../../shared/errors.ts';
import type { Calibration, CalibrationAnswer } from '../../shared/verdicts.ts';
import type { Database } from './database.ts';

export type CalibrationItem = {
  readonly position: number;
  readonly sessionId: string;
  readonly answer: CalibrationAnswer | null;
};

export type CalibrationStore = {
  create(calibration: Omit<Calibration, 'id' | 'total' | 'answered'>, sessionIds: readonly string[]): Calibration;
  /** @throws AppError not-found */
  get(id: string): Calibration;
  /** Oldest first. */
  ofRun(runId: string): readonly Calibration[];
  items(id: string): readonly CalibrationItem[];
  /** Null takes an answer back. @throws AppError not-found */
  answer(id: string, position: number, answer: CalibrationAnswer | null, at: number): void;
};

const columns = `
  id, run_id AS runId, assessment_id AS assessmentId, name, question, created_at AS createdAt,
  (SELECT count(*) FROM calibration_items WHERE calibration_id = calibrations.id) AS total,
  (SELECT count(answer) FROM calibration_items WHERE calibration_id = calibrations.id) AS answered`;

export function createCalibrationStore(database: Database): CalibrationStore {
  const insert = database.query(`
    INSERT INTO calibrations (id, run_id, assessment_id, name, question, created_at)
    VALUES (@id, @runId, @assessmentId, @name, @question, @createdAt)`);
  const addItem = database.query(`
    INSERT INTO calibration_items (calibration_id, position, session_id) VALUES (@id, @position, @sessionId)`);
  const one = database.query<Calibration>(`SELECT ${columns} FROM calibrations WHERE id = @id`);
  const all = database.query<Calibration>(
    `SELECT ${columns} FROM calibrations WHERE run_id = @runId ORDER BY created_at, id`,
  );
  const items = database.query<CalibrationItem>(`
    SELECT position, session_id AS sessionId, answer FROM calibration_items WHERE calibration_id = @id ORDER BY position`);
  const answer = database.query(`
    UPDATE calibration_items SET answer = @answer, answered_at = @at
    WHERE calibration_id = @id AND position = @position`);

  const get = (id: string): Calibration => {
    const found = one.get({ id });
    if (found === undefined) throw new AppError('not-found', `There is no calibration "${id}".`);
    return found;
  };
  return {
    create: (calibration, sessionIds) =>
      database.transaction(() => {
        const id = `${calibration.runId}-c${all.all({ runId: calibration.runId }).length + 1}`;
        insert.run({ ...calibration, id });
        for (const [position, sessionId] of sessionIds.entries()) addItem.run({ id, position, sessionId });
        return get(id);
      }),
    get,
    ofRun: (runId) => all.all({ runId }),
    items: (id) => items.all({ id }),
    answer(id, position, given, at) {
      const changed = answer.run({ id, position, answer: given, at: given === null ? null : at });
      if (changed === 0) throw new AppError('not-found', `Calibration "${id}" has no item ${position}.`);
    },
  };
}
