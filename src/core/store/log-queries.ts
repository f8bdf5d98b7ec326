// Every statement about imports and their conversations, prepared once; what they mean is in logs.ts.
import type { BadRow, KindCount } from '../../shared/logs.ts';
import type { Database } from './database.ts';
import type { ImportCounts, ImportRecord, StoredSpan } from './logs.ts';

export type ImportRow = Omit<ImportRecord, 'layout' | 'namesModel'> & {
  readonly layout: string;
  readonly namesModel: string | null;
};

const columns = `id, status, file, rules_file AS rulesFile, names_model AS namesModel, names_cut AS namesCut, sha256, bytes,
  modified_at AS modifiedAt, encoding, layout, style,
  generation, resume_offset AS resumeOffset, resume_line AS resumeLine, bytes_read AS bytesRead,
  other_encoding AS otherEncoding, created_at AS createdAt, finished_at AS finishedAt, failure`;

type SpanRow = Omit<StoredSpan, 'end' | 'newEnd'> & { readonly finish: number; readonly newFinish: number };

export function prepareLogQueries(database: Database) {
  return {
    ids: database.query<{ id: string }>('SELECT id FROM log_imports ORDER BY created_at DESC, id DESC'),
    one: database.query<ImportRow>(`SELECT ${columns} FROM log_imports WHERE id = @id`),
    bySha: database.query<ImportRow>(`SELECT ${columns} FROM log_imports WHERE sha256 = @sha256`),
    all: database.query<ImportRow>(`SELECT ${columns} FROM log_imports ORDER BY created_at DESC, id DESC`),
    create: database.query(`
      INSERT INTO log_imports (id, status, file, rules_file, names_model, names_cut, sha256, bytes, modified_at, encoding, layout,
        style, generation, resume_offset, resume_line, bytes_read, other_encoding, created_at, finished_at, failure, owner_pid, owner_started)
      VALUES (@id, @status, @file, @rulesFile, @namesModel, @namesCut, @sha256, @bytes, @modifiedAt, @encoding, @layout,
        @style, @generation, @resumeOffset, @resumeLine, @bytesRead, @otherEncoding, @createdAt, @finishedAt, @failure, @ownerPid, @ownerStarted)`),
    counts: database.query<ImportCounts>(`
      SELECT count(*) AS conversations, coalesce(sum(turns), 0) AS turns,
        (SELECT count(*) FROM log_bad_rows WHERE import_id = @id) AS badRows,
        (SELECT count(*) FROM log_spans WHERE import_id = @id AND certainty <> 'doubtful') AS spans,
        (SELECT count(*) FROM log_spans WHERE import_id = @id AND certainty <> 'certain' AND decision = 'pending') AS uncertain
      FROM log_conversations WHERE import_id = @id`),
    kindCounts: database.query<KindCount>(`
      SELECT kind, sum(CASE WHEN decision = 'rejected' THEN 0 WHEN certainty = 'doubtful' AND decision = 'pending' THEN 0 ELSE 1 END) AS replaced,
        sum(certainty <> 'certain' AND decision = 'pending') AS uncertain, sum(decision = 'accepted') AS accepted,
        sum(decision = 'rejected') AS rejected, sum(decision = 'added') AS added
      FROM log_spans WHERE import_id = @id GROUP BY kind ORDER BY count(*) DESC, kind`),
    badRows: database.query<BadRow>(
      'SELECT line, reason FROM log_bad_rows WHERE import_id = @id ORDER BY line LIMIT @limit',
    ),
    conversations: database.query<{ id: number; line: number }>(
      'SELECT id, line FROM log_conversations WHERE import_id = @id ORDER BY file_offset LIMIT @limit OFFSET @offset',
    ),
    turns: database.query<{ speaker: 'user' | 'assistant'; text: string }>(
      'SELECT speaker, text FROM log_turns WHERE conversation_id = @conversation ORDER BY idx',
    ),
    owner: database.query<{ status: string; pid: number | null; started: string | null }>(
      'SELECT status, owner_pid AS pid, owner_started AS started FROM log_imports WHERE id = @id',
    ),
    running: database.query<{ id: string; pid: number | null; started: string | null }>(
      "SELECT id, owner_pid AS pid, owner_started AS started FROM log_imports WHERE status = 'running' ORDER BY created_at",
    ),
    begin: database.query(`
      UPDATE log_imports SET status = 'running', file = @file, rules_file = @rulesFile, names_model = @namesModel,
        names_cut = iif(@anew, 0, names_cut), modified_at = @modifiedAt, failure = NULL, finished_at = NULL, generation = generation + @anew, resume_offset = iif(@anew, 0, resume_offset),
        resume_line = iif(@anew, 1, resume_line), bytes_read = iif(@anew, 0, bytes_read),
        other_encoding = iif(@anew, 0, other_encoding), owner_pid = @ownerPid, owner_started = @ownerStarted
      WHERE id = @id`),
    end: database.query(
      'UPDATE log_imports SET status = @status, failure = @failure, finished_at = @at, owner_pid = NULL, owner_started = NULL WHERE id = @id',
    ),
    generation: database.query<{ generation: number }>('SELECT generation FROM log_imports WHERE id = @id'),
    dropConversation: database.query(
      'DELETE FROM log_conversations WHERE import_id = @importId AND file_offset = @offset',
    ),
    addConversation: database.query<{ id: number }>(
      'INSERT INTO log_conversations (import_id, file_offset, line, generation, turns) VALUES (@importId, @offset, @line, @generation, @turns) RETURNING id',
    ),
    addTurn: database.query(
      'INSERT INTO log_turns (conversation_id, idx, speaker, text, places) VALUES (@conversation, @idx, @speaker, @text, @places)',
    ),
    addSpan: database.query(`
      INSERT INTO log_spans (import_id, conversation_id, turn, piece, start, finish, new_start, new_finish, kind, certainty, rule, decision)
      VALUES (@importId, @conversation, @turn, @piece, @start, @finish, @newStart, @newFinish, @kind, @certainty, @rule, @decision)`),
    addBad: database.query(
      'INSERT OR REPLACE INTO log_bad_rows (import_id, line, reason) VALUES (@id, @line, @reason)',
    ),
    progress: database.query(`
      UPDATE log_imports SET bytes_read = @bytesRead, resume_offset = @resumeOffset, resume_line = @resumeLine,
        other_encoding = other_encoding + @otherEncoding, names_cut = names_cut + @namesCut WHERE id = @id`),
    dropEarlier: database.query(
      'DELETE FROM log_conversations WHERE import_id = @id AND generation < (SELECT generation FROM log_imports WHERE id = @id)',
    ),
    storedOffsets: database.query<{ offset: number }>(`
      SELECT DISTINCT json_extract(place.value, '$[0]') AS offset
      FROM log_conversations AS one JOIN log_turns ON conversation_id = one.id, json_each(places) AS place
      WHERE import_id = @id AND generation = (SELECT generation FROM log_imports WHERE id = @id)
        AND json_extract(place.value, '$[0]') >= @offset`),
    places: database.query<{ speaker: 'user' | 'assistant'; places: string }>(`
      SELECT speaker, places FROM log_turns JOIN log_conversations AS one ON one.id = conversation_id
      WHERE import_id = @id AND file_offset = @offset ORDER BY idx`),
    rulings: database.query<SpanRow & { places: string }>(`
      SELECT piece, start, finish, new_start AS newStart, new_finish AS newFinish, kind, certainty, rule, decision, places
      FROM log_conversations AS one JOIN log_spans AS span ON span.conversation_id = one.id
        JOIN log_turns AS said ON said.conversation_id = one.id AND said.idx = span.turn
      WHERE one.import_id = @id AND file_offset = @offset AND decision <> 'pending' ORDER BY span.id`),
  };
}
