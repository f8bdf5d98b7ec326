// Finds sessions of all runs: by what was said in them and by what they are, a page at a time.
import type { FoundSession, HistoryFilters, HistoryPage, Hit } from '../../shared/history.ts';
import type { Database, Params } from './database.ts';
import { snippetOf } from './matches.ts';
import { type SessionRow, sessionColumns, toSession } from './sessions.ts';

export type HistoryQuery = {
  readonly text: string;
  readonly filters: HistoryFilters;
  readonly offset: number;
  readonly limit: number;
};

export type HistoryStore = {
  search(query: HistoryQuery): HistoryPage;
  facets(): { scenarios: string[]; personas: string[]; targets: string[]; labels: string[] };
};

const mostHits = 3;

type FoundRow = SessionRow & {
  readonly title: string;
  readonly suiteId: string;
  readonly engine: 'llama' | 'scripted';
  readonly createdAt: number;
  readonly human: number;
  readonly note: string | null;
  readonly labels: string;
};
type TurnRow = {
  readonly sessionId: string;
  readonly idx: number;
  readonly speaker: Hit['speaker'];
  readonly text: string;
};

const among = (column: string, list: string): string =>
  `(${list} IS NULL OR ${column} IN (SELECT value FROM json_each(${list})))`;
const flag = (name: string, fact: string): string => `(${name} IS NULL OR ${name} = (${fact}))`;

const fits = [
  among('sessions.run_id', '@runs'),
  among('scenario_id', '@scenarios'),
  among('persona_id', '@personas'),
  among('target_id', '@targets'),
  among(
    "CASE sessions.status WHEN 'finished' THEN end_reason WHEN 'failed' THEN 'failed' ELSE 'unfinished' END",
    '@outcomes',
  ),
  `(@labels IS NULL OR EXISTS (
    SELECT 1 FROM labels JOIN json_each(@labels) ON label = value
    WHERE labels.run_id = sessions.run_id AND (session_id IS NULL OR session_id = sessions.id)))`,
  flag('@invalid', "sessions.status = 'finished' AND end_reason IS 'invalid'"),
  flag('@human', "EXISTS (SELECT 1 FROM turns WHERE session_id = sessions.id AND origin = 'human')"),
  flag('@branch', 'parent_session_id IS NOT NULL'),
  flag('@noted', 'EXISTS (SELECT 1 FROM notes WHERE session_id = sessions.id)'),
].join(' AND ');

/** Ids of sessions in which the text was said; what a branch copied was said in its parent. */
const said = (matching: string): string => `sessions.id IN (
  SELECT turns.session_id FROM ${matching} JOIN sessions AS speaking ON speaking.id = turns.session_id
  WHERE @pattern AND (speaking.parent_turn IS NULL OR turns.idx >= speaking.parent_turn))`;
const indexed = said('turns_fts JOIN turns ON turns.id = turns_fts.rowid').replace(
  '@pattern',
  'turns_fts MATCH @pattern',
);
// The trigram index knows no text of fewer than three characters: every turn is read then.
const read = said('turns').replace('@pattern', "turns.text LIKE @pattern ESCAPE '\\'");

const order = 'ORDER BY runs.created_at DESC, runs.rowid DESC, ordinal';

export function createHistoryStore(database: Database): HistoryStore {
  const idsWhere = (where: string) =>
    database.query<{ id: string }>(
      `SELECT sessions.id FROM sessions JOIN runs ON runs.id = sessions.run_id WHERE ${fits} AND ${where} ${order}`,
    );
  const searches = { all: idsWhere('true'), indexed: idsWhere(indexed), read: idsWhere(read) };
  const found = database.query<FoundRow>(`
    SELECT ${sessionColumns}, runs.title, suite_id AS suiteId, engine, created_at AS createdAt,
      EXISTS (SELECT 1 FROM turns WHERE session_id = sessions.id AND origin = 'human') AS human,
      (SELECT text FROM notes WHERE session_id = sessions.id) AS note,
      (SELECT json_group_array(label ORDER BY label) FROM labels WHERE session_id = sessions.id) AS labels
    FROM sessions JOIN runs ON runs.id = sessions.run_id
    WHERE sessions.id IN (SELECT value FROM json_each(@ids)) ${order}`);
  const turns = database.query<TurnRow>(`
    SELECT session_id AS sessionId, idx, speaker, text FROM turns JOIN sessions ON sessions.id = session_id
    WHERE session_id IN (SELECT value FROM json_each(@ids)) AND (parent_turn IS NULL OR idx >= parent_turn)
    ORDER BY session_id, idx`);
  const distinct = (column: string, table: string) =>
    database.query<{ value: string }>(`SELECT DISTINCT ${column} AS value FROM ${table} ORDER BY 1`);
  const facets = {
    scenarios: distinct('scenario_id', 'sessions'),
    personas: distinct('persona_id', 'sessions'),
    targets: distinct('target_id', 'sessions'),
    labels: distinct('label', 'labels'),
  };

  const hitsOf = (ids: string, text: string): ReadonlyMap<string, readonly Hit[]> => {
    if (text === '') return new Map();
    const hits = turns.all({ ids }).flatMap(({ sessionId, idx, speaker, text: spoken }) => {
      const place = snippetOf(spoken, text);
      return place === null ? [] : [{ sessionId, hit: { turnIndex: idx, speaker, ...place } }];
    });
    return new Map(
      [...Map.groupBy(hits, ({ sessionId }) => sessionId)].map(([id, list]) => [id, list.map(({ hit }) => hit)]),
    );
  };

  return {
    search({ text, filters, offset, limit }) {
      const kind = text === '' ? 'all' : [...text].length < 3 ? 'read' : 'indexed';
      const pattern = kind === 'read' ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : `"${text.replaceAll('"', '""')}"`;
      const all = searches[kind].all({ ...paramsOf(filters), ...(kind === 'all' ? {} : { pattern }) });
      const ids = JSON.stringify(all.slice(offset, offset + limit).map(({ id }) => id));
      const hits = hitsOf(ids, text);
      return {
        total: all.length,
        sessions: found.all({ ids }).map((row) => toFound(row, hits.get(row.id) ?? [])),
      };
    },
    facets() {
      const values = (name: keyof typeof facets): string[] => facets[name].all().map(({ value }) => value);
      return {
        scenarios: values('scenarios'),
        personas: values('personas'),
        targets: values('targets'),
        labels: values('labels'),
      };
    },
  };
}

function paramsOf(filters: HistoryFilters): Params {
  const list = (values: readonly string[] | undefined): string | null =>
    values === undefined || values.length === 0 ? null : JSON.stringify(values);
  const truth = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));
  return {
    runs: list(filters.runs),
    scenarios: list(filters.scenarios),
    personas: list(filters.personas),
    targets: list(filters.targets),
    outcomes: list(filters.outcomes),
    labels: list(filters.labels),
    invalid: truth(filters.invalid),
    human: truth(filters.human),
    branch: truth(filters.branch),
    noted: truth(filters.noted),
  };
}

function toFound(row: FoundRow, hits: readonly Hit[]): FoundSession {
  const { title, suiteId, engine, createdAt, human, note, labels, ...session } = row;
  return {
    session: toSession(session),
    run: { id: row.runId, title, suiteId, engine, createdAt },
    human: human === 1,
    annotation: { note: note ?? '', labels: JSON.parse(labels) as string[] },
    hits: hits.slice(0, mostHits),
    hitCount: hits.length,
  };
}
