// Turns: gathered for a few milliseconds, written in one transaction, announced to their callers once on the disk.
import type { Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import { type Database, isConstraintError } from './database.ts';

export type TurnStore = {
  /**
   * Resolves once the turn would survive a power cut. Turns of many sessions share one commit.
   * @throws AppError internal when the turn is stored already or its session is not; database-failed.
   */
  add(turn: Turn): Promise<void>;
  /** In order. */
  of(sessionId: string): readonly Turn[];
  /** By session of the run, a letter per turn in order, as the reducer's `tickOf` gives it. Sessions without turns have none. */
  ticks(runId: string): ReadonlyMap<string, string>;
  /** Ids of the run's sessions in which a person took a turn. */
  humanSessions(runId: string): ReadonlySet<string>;
  /** Commits what waits, now. */
  flush(): void;
};

type Waiting = {
  readonly turn: Turn;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

const gatherMs = 5;

export function createTurnStore(database: Database): TurnStore {
  const { addTurn } = insertTurns(database);
  const { ofSession, human, ticks } = prepare(database);
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;

  /** A turn that cannot be stored fails alone; the others of its group are stored. */
  const write = (one: Waiting): (() => void) => {
    try {
      addTurn(one.turn);
      return one.resolve;
    } catch (error) {
      if (!isConstraintError(error)) throw error;
      return () => one.reject(refused(one.turn, error));
    }
  };
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      const settlements = database.transaction(() => group.map(write));
      for (const settle of settlements) settle();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  return {
    add: (turn) =>
      new Promise((resolve, reject) => {
        waiting.push({ turn, resolve, reject });
        timer ??= setTimeout(flush, gatherMs);
      }),
    of: (sessionId) => ofSession.all({ sessionId }).map(toTurn),
    ticks: (runId) => new Map(ticks.all({ runId }).map(({ id, letters }) => [id, letters])),
    humanSessions: (runId) => new Set(human.all({ runId }).map(({ id }) => id)),
    flush,
  };
}

/** All but the session's. */
export const turnColumns = `idx, speaker, origin, text, clean_text, reasoning, move, goal, rejected,
  prompt_evaluated, prompt_reused, generated, reasoning_tokens, started_at, first_token_ms, total_ms, stop, seed`;

/** For a transaction of the caller's. */
export function insertTurns(database: Database): { addTurn(turn: Turn): void } {
  const insert = database.query(`
    INSERT INTO turns (session_id, ${turnColumns})
    VALUES (@sessionId, @index, @speaker, @origin, @text, @cleanText, @reasoning, @move, @goal, @rejected,
      @promptEvaluated, @promptReused, @generated, @reasoningTokens, @startedAt, @firstTokenMs, @totalMs, @stop, @seed)`);
  return { addTurn: (turn) => void insert.run(toRow(turn)) };
}

function prepare(database: Database) {
  return {
    ofSession: database.query<Row>(`
      SELECT session_id AS sessionId, idx AS "index", speaker, origin, text, clean_text AS cleanText, reasoning, move,
        goal, rejected, prompt_evaluated AS promptEvaluated, prompt_reused AS promptReused, generated,
        reasoning_tokens AS reasoningTokens, started_at AS startedAt, first_token_ms AS firstTokenMs,
        total_ms AS totalMs, stop, seed
      FROM turns WHERE session_id = @sessionId ORDER BY idx`),
    ticks: database.query<{ id: string; letters: string }>(`
      SELECT sessions.id, group_concat(
        CASE WHEN origin = 'human' THEN 'h' WHEN origin = 'script' THEN 's' WHEN rejected <> '[]' THEN 'r' ELSE 'm' END,
        '' ORDER BY idx) AS letters
      FROM sessions JOIN turns ON turns.session_id = sessions.id WHERE sessions.run_id = @runId GROUP BY sessions.id`),
    human: database.query<{ id: string }>(`
      SELECT DISTINCT sessions.id FROM sessions JOIN turns ON turns.session_id = sessions.id
      WHERE sessions.run_id = @runId AND turns.origin = 'human'`),
  };
}

type Row = Omit<Turn, 'move' | 'goal' | 'rejected' | 'tokens' | 'timing'> &
  Turn['timing'] & {
    readonly move: string | null;
    readonly goal: string;
    readonly rejected: string;
    readonly promptEvaluated: number;
    readonly promptReused: number;
    readonly generated: number;
    readonly reasoningTokens: number;
  };

function toRow(turn: Turn): Row {
  const { move, goal, rejected, tokens, timing, ...rest } = turn;
  return {
    ...rest,
    ...timing,
    move: move === null ? null : JSON.stringify(move),
    goal: JSON.stringify(goal),
    rejected: JSON.stringify(rejected),
    promptEvaluated: tokens.promptEvaluated,
    promptReused: tokens.promptReused,
    generated: tokens.generated,
    reasoningTokens: tokens.reasoning,
  };
}

function toTurn(row: Row): Turn {
  const { move, goal, rejected, promptEvaluated, promptReused, generated, reasoningTokens, ...rest } = row;
  const { startedAt, firstTokenMs, totalMs, ...plain } = rest;
  return {
    ...plain,
    move: move === null ? null : (JSON.parse(move) as Turn['move']),
    goal: JSON.parse(goal) as Turn['goal'],
    rejected: JSON.parse(rejected) as Turn['rejected'],
    tokens: { promptEvaluated, promptReused, generated, reasoning: reasoningTokens },
    timing: { startedAt, firstTokenMs, totalMs },
  };
}

function refused(turn: Turn, cause: unknown): AppError {
  const details = cause instanceof AppError ? cause.details : {};
  const why = String(details.sqlite).endsWith('UNIQUE') ? 'is stored already' : 'belongs to no stored session';
  return new AppError('internal', `Turn ${turn.index} of session ${turn.sessionId} ${why}.`, details);
}
