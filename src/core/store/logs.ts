// Imported logs: conversations are stored whole with their spans, as they are read; an import keeps where it may go on.

import { AppError } from '../../shared/errors.ts';
import {
  type BadRow,
  type Decision,
  type KindCount,
  type LogEncoding,
  type LogImport,
  type LogLayout,
  layoutSchema,
  type NamesModelUse,
  namesModelSchema,
  type ReplacementStyle,
  type SpanKind,
} from '../../shared/logs.ts';
import type { Database } from './database.ts';
import { type ImportRow, prepareLogQueries } from './log-queries.ts';
import { isAlive, thisProcess } from './owner.ts';

export type StoredPlace = { readonly offset: number; readonly item: number };

export type StoredSpan = {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
  readonly kind: SpanKind;
  readonly certainty: 'certain' | 'likely' | 'doubtful';
  readonly rule: string;
  readonly decision: Decision;
};

export type StoredTurn = {
  readonly speaker: 'user' | 'assistant';
  readonly text: string;
  readonly places: readonly StoredPlace[];
  readonly spans: readonly StoredSpan[];
};

export type StoredConversation = {
  readonly offset: number;
  readonly line: number;
  readonly turns: readonly StoredTurn[];
};

export type ReadProgress = {
  readonly bytesRead: number;
  readonly resumeOffset: number;
  readonly resumeLine: number;
  readonly otherEncoding: number;
  readonly namesCut: number;
};

/** A record of an import with what reading it again needs. */
export type ImportRecord = {
  readonly id: string;
  readonly status: LogImport['status'];
  readonly file: string;
  readonly rulesFile: string | null;
  readonly namesModel: NamesModelUse | null;
  /** Pieces that it did not read to their end. */
  readonly namesCut: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly modifiedAt: number;
  readonly encoding: LogEncoding;
  readonly layout: LogLayout;
  readonly style: ReplacementStyle;
  readonly generation: number;
  readonly resumeOffset: number;
  readonly resumeLine: number;
  readonly bytesRead: number;
  readonly otherEncoding: number;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly failure: string | null;
};

export type ImportCounts = Pick<LogImport, 'conversations' | 'turns' | 'badRows' | 'spans' | 'uncertain'>;

export type LogConversation = {
  number: number;
  line: number;
  turns: { speaker: 'user' | 'assistant'; text: string }[];
};

/** Methods that take an id throw AppError not-found; all throw database-failed. */
export type LogStore = {
  create(record: ImportRecord): void;
  /** A whole id, an unambiguous beginning of one, or "last". @throws AppError not-found, bad-input */
  find(wanted: string): ImportRecord;
  bySha256(sha256: string): ImportRecord | null;
  /** Newest first. */
  list(): readonly ImportRecord[];
  counts(id: string): ImportCounts;
  kindCounts(id: string): readonly KindCount[];
  badRows(id: string, limit: number): readonly BadRow[];
  /** In the order of the file, numbered from 1. */
  conversations(id: string, offset: number, limit: number): { total: number; conversations: LogConversation[] };
  /** Makes this process the owner. @throws AppError run-busy */
  begin(
    id: string,
    change: {
      readonly file: string;
      readonly rulesFile: string | null;
      readonly namesModel: NamesModelUse | null;
      readonly modifiedAt: number;
      readonly anew: boolean;
    },
  ): void;
  end(id: string, status: LogImport['status'], failure: string | null, at: number): void;
  /** All of it in one commit. A conversation that begins where one of an earlier reading did replaces it. */
  addBatch(
    id: string,
    conversations: readonly StoredConversation[],
    bad: readonly BadRow[],
    progress: ReadProgress,
  ): void;
  /** Drops what an earlier reading left and this one did not meet. */
  dropEarlier(id: string): void;
  /** Offsets of messages that are stored already, from `offset` on. */
  storedOffsets(id: string, offset: number): ReadonlySet<number>;
  /** The decided spans of a conversation by where it begins, to hold when it is read anew. */
  rulings(id: string, offset: number): readonly (StoredSpan & { readonly place: StoredPlace })[];
  /** Who said the messages of a conversation, by "offset item" of their places; empty where it is not stored. */
  roles(id: string, offset: number): ReadonlyMap<string, 'user' | 'assistant'>;
  /** Marks imports whose process is gone. @returns their ids. */
  markInterrupted(): readonly string[];
};

const toRecord = (row: ImportRow): ImportRecord => ({
  ...row,
  layout: layoutSchema.parse(JSON.parse(row.layout)),
  namesModel: row.namesModel === null ? null : namesModelSchema.parse(JSON.parse(row.namesModel)),
});

const modelText = (use: NamesModelUse | null): string | null => (use === null ? null : JSON.stringify(use));

export function placesText(places: readonly StoredPlace[]): string {
  return JSON.stringify(places.map(({ offset, item }) => [offset, item]));
}

export function placesOf(text: string): readonly StoredPlace[] {
  return (JSON.parse(text) as readonly (readonly [number, number])[]).map(([offset, item]) => ({ offset, item }));
}

export function createLogStore(database: Database): LogStore {
  const queries = prepareLogQueries(database);
  const find = (wanted: string): ImportRecord => {
    const ids = queries.ids.all();
    const matches =
      wanted === 'last' ? ids.slice(0, 1) : wanted === '' ? [] : ids.filter(({ id }) => id.startsWith(wanted));
    const match = matches.find(({ id }) => id === wanted) ?? matches[0];
    if (match === undefined) {
      const known =
        ids.length === 0
          ? 'Nothing was imported yet.'
          : `Imports: ${ids
              .slice(0, 5)
              .map(({ id }) => id)
              .join(', ')}${ids.length > 5 ? ' …' : ''}.`;
      throw new AppError('not-found', `There is no import "${wanted}". ${known}`);
    }
    if (matches.length > 1 && match.id !== wanted)
      throw new AppError(
        'bad-input',
        `"${wanted}" is the beginning of ${matches.length} imports: ${matches
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}. Give more of it.`,
      );
    const row = queries.one.get({ id: match.id });
    if (row === undefined) throw new AppError('not-found', `There is no import "${wanted}".`);
    return toRecord(row);
  };
  const insertConversation = (
    importId: string,
    generation: number,
    { offset, line, turns }: StoredConversation,
  ): void => {
    queries.dropConversation.run({ importId, offset });
    const row = queries.addConversation.get({ importId, offset, line, generation, turns: turns.length });
    if (row === undefined) return;
    turns.forEach((turn, idx) => {
      queries.addTurn.run({
        conversation: row.id,
        idx,
        speaker: turn.speaker,
        text: turn.text,
        places: placesText(turn.places),
      });
      for (const { end, newEnd, ...span } of turn.spans)
        queries.addSpan.run({ ...span, importId, conversation: row.id, turn: idx, finish: end, newFinish: newEnd });
    });
  };

  return {
    create(record) {
      const owner = thisProcess();
      queries.create.run({
        ...record,
        layout: JSON.stringify(record.layout),
        namesModel: modelText(record.namesModel),
        ownerPid: owner.pid,
        ownerStarted: owner.started,
      });
    },
    find,
    bySha256(sha256) {
      const row = queries.bySha.get({ sha256 });
      return row === undefined ? null : toRecord(row);
    },
    list: () => queries.all.all().map(toRecord),
    counts: (id) => queries.counts.get({ id }) ?? { conversations: 0, turns: 0, badRows: 0, spans: 0, uncertain: 0 },
    kindCounts: (id) => queries.kindCounts.all({ id }),
    badRows: (id, limit) => queries.badRows.all({ id, limit }),
    conversations: (id, offset, limit) => ({
      total: queries.counts.get({ id })?.conversations ?? 0,
      conversations: queries.conversations.all({ id, offset, limit }).map((row, place) => ({
        number: offset + place + 1,
        line: row.line,
        turns: [...queries.turns.all({ conversation: row.id })],
      })),
    }),
    begin: (id, { anew, ...change }) =>
      database.transaction(() => {
        const row = queries.owner.get({ id });
        if (row === undefined) throw new AppError('not-found', `There is no import "${id}".`);
        const self = thisProcess();
        const other =
          row.pid !== null &&
          !(row.pid === self.pid && row.started === self.started) &&
          isAlive({ pid: row.pid, started: row.started });
        if (row.status === 'running' && (other || row.pid === self.pid))
          throw new AppError(
            'run-busy',
            `Import ${id} is being read already${other ? ` by process ${row.pid}` : ''}. Wait for it, or cancel it there.`,
          );
        const namesModel = modelText(change.namesModel);
        queries.begin.run({
          id,
          ...change,
          namesModel,
          anew: anew ? 1 : 0,
          ownerPid: self.pid,
          ownerStarted: self.started,
        });
      }),
    end: (id, status, failure, at) =>
      void queries.end.run({ id, status, failure, at: status === 'finished' ? at : null }),
    addBatch: (id, conversations, bad, progress) =>
      database.transaction(() => {
        const generation = queries.generation.get({ id })?.generation ?? 1;
        for (const conversation of conversations) insertConversation(id, generation, conversation);
        for (const row of bad) queries.addBad.run({ id, ...row });
        queries.progress.run({ id, ...progress });
      }),
    dropEarlier: (id) => void queries.dropEarlier.run({ id }),
    storedOffsets: (id, offset) => new Set(queries.storedOffsets.all({ id, offset }).map((row) => row.offset)),
    rulings: (id, offset) =>
      queries.rulings.all({ id, offset }).flatMap(({ places, finish, newFinish, ...span }) => {
        const place = placesOf(places)[span.piece];
        return place === undefined ? [] : [{ ...span, end: finish, newEnd: newFinish, place }];
      }),
    roles: (id, offset) =>
      new Map(
        queries.places
          .all({ id, offset })
          .flatMap(({ speaker, places }) =>
            placesOf(places).map((place) => [`${place.offset} ${place.item}`, speaker] as const),
          ),
      ),
    markInterrupted: () =>
      database.transaction(() => {
        const orphaned = queries.running.all().filter(({ pid, started }) => pid === null || !isAlive({ pid, started }));
        for (const { id } of orphaned) queries.end.run({ id, status: 'interrupted', failure: null, at: null });
        return orphaned.map(({ id }) => id);
      }),
  };
}
