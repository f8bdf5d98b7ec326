// Models this machine has met: one row per file, known by size and time of change so that it need not be hashed again.
import type { ModelRecord } from '../../shared/contract.ts';
import type { Database } from './database.ts';

export type SeenModel = {
  readonly record: ModelRecord;
  readonly fileBytes: number;
  /** Of the file when it was looked at, in milliseconds since 1970, with fractions where the system has them. */
  readonly modifiedAt: number;
};

/** Records come back with `problem` null: whether the file is still there is the caller's to find out. */
export type ModelStore = {
  /** By name. */
  list(): readonly ModelRecord[];
  /** The file with this SHA-256 that was added last. */
  get(sha256: string): ModelRecord | null;
  byPath(path: string): SeenModel | null;
  /** Replaces what was known of the path; the same contents keep the day they were added. */
  put(record: ModelRecord, modifiedAt: number): void;
  /** @returns whether it was known. */
  remove(path: string): boolean;
};

type Row = Omit<ModelRecord, 'hasTemplate' | 'starter' | 'problem'> & {
  readonly hasTemplate: number;
  readonly starter: number;
  readonly modifiedAt: number;
};

const columns = `
  sha256, path, name, architecture, quantization, file_bytes AS fileBytes, parameters, train_context AS trainContext,
  has_template AS hasTemplate, starter, added_at AS addedAt, modified_at AS modifiedAt`;

export function createModelStore(database: Database): ModelStore {
  const all = database.query<Row>(`SELECT ${columns} FROM models ORDER BY name, path`);
  const bySha256 = database.query<Row>(
    `SELECT ${columns} FROM models WHERE sha256 = @sha256 ORDER BY added_at DESC, rowid DESC LIMIT 1`,
  );
  const byPath = database.query<Row>(`SELECT ${columns} FROM models WHERE path = @path`);
  const put = database.query(`
    INSERT INTO models (path, sha256, name, architecture, quantization, file_bytes, modified_at, parameters,
      train_context, has_template, starter, added_at)
    VALUES (@path, @sha256, @name, @architecture, @quantization, @fileBytes, @modifiedAt, @parameters,
      @trainContext, @hasTemplate, @starter, @addedAt)
    ON CONFLICT (path) DO UPDATE SET
      sha256 = excluded.sha256, name = excluded.name, architecture = excluded.architecture,
      quantization = excluded.quantization, file_bytes = excluded.file_bytes, modified_at = excluded.modified_at,
      parameters = excluded.parameters, train_context = excluded.train_context,
      has_template = excluded.has_template, starter = excluded.starter,
      added_at = iif(sha256 = excluded.sha256, added_at, excluded.added_at)`);

  const drop = database.query('DELETE FROM models WHERE path = @path');

  return {
    remove: (path) => drop.run({ path }) > 0,
    list: () => all.all().map(toRecord),
    get(sha256) {
      const row = bySha256.get({ sha256 });
      return row === undefined ? null : toRecord(row);
    },
    byPath(path) {
      const row = byPath.get({ path });
      return row === undefined ? null : { record: toRecord(row), fileBytes: row.fileBytes, modifiedAt: row.modifiedAt };
    },
    put({ problem: _, ...record }, modifiedAt) {
      put.run({
        ...record,
        hasTemplate: Number(record.hasTemplate),
        starter: Number(record.starter),
        modifiedAt,
      });
    },
  };
}

function toRecord({ modifiedAt: _, ...row }: Row): ModelRecord {
  return { ...row, hasTemplate: row.hasTemplate === 1, starter: row.starter === 1, problem: null };
}
