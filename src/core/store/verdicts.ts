// Verdicts and the assessments they come from. Nothing here is overwritten, but what a session's rerun makes stale.
import { AppError } from '../../shared/errors.ts';
import type { Assessment, Verdict } from '../../shared/verdicts.ts';
import type { Database } from './database.ts';

/** A verdict without its evidence: what metrics are made of. */
export type VerdictValue = Pick<Verdict, 'assessmentId' | 'sessionId' | 'name' | 'repeat' | 'result' | 'score'>;

export type NewAssessment = Omit<Assessment, 'id' | 'done' | 'total' | 'failure'> & {
  /** Checks or rubric, as they are applied. */
  readonly spec: unknown;
  readonly total: number | null;
};

export type VerdictStore = {
  create(assessment: NewAssessment): Assessment;
  /** The assessment of a run's own checks, made at its first verdict. */
  ownOf(runId: string, make: () => NewAssessment): Assessment;
  /** @throws AppError not-found */
  get(id: string): Assessment;
  /** Oldest first. */
  ofRun(runId: string): readonly Assessment[];
  spec(id: string): unknown;
  setStatus(id: string, status: Assessment['status'], failure?: string | null): void;
  /** All or none. `replace`: a session that is rehearsed again gets new ones. @throws AppError internal for one that is stored already */
  add(verdicts: readonly Verdict[], options?: { readonly replace?: boolean }): void;
  ofSession(sessionId: string): readonly Verdict[];
  /** Those of one assessment, by session, name and repeat. */
  of(assessmentId: string): readonly Verdict[];
  values(runId: string): readonly VerdictValue[];
};

type Row = Omit<Assessment, 'judge' | 'total'> & { readonly judge: string | null; readonly total: number | null };
type VerdictRow = Omit<Verdict, 'evidence'> & { readonly evidence: string };

const columns = `
  id, run_id AS runId, kind, name, title, created_at AS createdAt, status, failure, judge, total,
  (SELECT count(*) FROM verdicts WHERE assessment_id = assessments.id) AS done`;
const verdictColumns = `
  assessment_id AS assessmentId, session_id AS sessionId, name, repeat, result, score, answer, detail, evidence`;

export function createVerdictStore(database: Database): VerdictStore {
  const insert = database.query(`
    INSERT INTO assessments (id, run_id, kind, name, title, spec, judge, status, total, created_at)
    VALUES (@id, @runId, @kind, @name, @title, @spec, @judge, @status, @total, @createdAt)`);
  const one = database.query<Row>(`SELECT ${columns} FROM assessments WHERE id = @id`);
  const all = database.query<Row>(`SELECT ${columns} FROM assessments WHERE run_id = @runId ORDER BY created_at, id`);
  const specOf = database.query<{ spec: string }>('SELECT spec FROM assessments WHERE id = @id');
  const count = database.query<{ count: number }>('SELECT count(*) AS count FROM assessments WHERE run_id = @runId');
  const status = database.query('UPDATE assessments SET status = @status, failure = @failure WHERE id = @id');
  const values = `(assessment_id, session_id, name, repeat, result, score, answer, detail, evidence)
    VALUES (@assessmentId, @sessionId, @name, @repeat, @result, @score, @answer, @detail, @evidence)`;
  const put = database.query(`INSERT INTO verdicts ${values}`);
  const replace = database.query(`INSERT OR REPLACE INTO verdicts ${values}`);
  const ofSession = database.query<VerdictRow>(`
    SELECT ${verdictColumns} FROM verdicts WHERE session_id = @sessionId ORDER BY assessment_id, name, repeat`);
  const ofAssessment = database.query<VerdictRow>(`
    SELECT ${verdictColumns} FROM verdicts WHERE assessment_id = @id ORDER BY session_id, name, repeat`);
  const light = database.query<VerdictValue>(`
    SELECT assessment_id AS assessmentId, session_id AS sessionId, verdicts.name, repeat, result, score
    FROM assessments JOIN verdicts ON assessment_id = assessments.id WHERE run_id = @runId`);

  const get = (id: string): Assessment => {
    const row = one.get({ id });
    if (row === undefined) throw new AppError('not-found', `There is no assessment "${id}".`);
    return toAssessment(row);
  };
  const insertWith = (id: string, { spec, judge, ...plain }: NewAssessment): Assessment => {
    insert.run({ ...plain, id, spec: JSON.stringify(spec), judge: judge === null ? null : JSON.stringify(judge) });
    return get(id);
  };

  return {
    create: (assessment) =>
      database.transaction(() => {
        const number = (count.get({ runId: assessment.runId })?.count ?? 0) + 1;
        return insertWith(`${assessment.runId}-v${number}`, assessment);
      }),
    ownOf: (runId, make) =>
      database.transaction(() => {
        const row = one.get({ id: `${runId}-v0` });
        return row === undefined ? insertWith(`${runId}-v0`, make()) : toAssessment(row);
      }),
    get,
    ofRun: (runId) => all.all({ runId }).map(toAssessment),
    spec: (id) => JSON.parse(specOf.get({ id })?.spec ?? 'null') as unknown,
    setStatus: (id, state, failure = null) => void status.run({ id, status: state, failure }),
    add(verdicts, options) {
      const query = options?.replace === true ? replace : put;
      database.transaction(() => {
        for (const verdict of verdicts) query.run({ ...verdict, evidence: JSON.stringify(verdict.evidence) });
      });
    },
    ofSession: (sessionId) => ofSession.all({ sessionId }).map(toVerdict),
    of: (id) => ofAssessment.all({ id }).map(toVerdict),
    values: (runId) => light.all({ runId }),
  };
}

function toAssessment(row: Row): Assessment {
  return {
    ...row,
    total: row.total ?? row.done,
    judge: row.judge === null ? null : (JSON.parse(row.judge) as Assessment['judge']),
  };
}

function toVerdict(row: VerdictRow): Verdict {
  return { ...row, evidence: JSON.parse(row.evidence) as Verdict['evidence'] };
}
