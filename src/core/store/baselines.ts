// Baselines: runs kept under a name, that gates and comparisons measure others against. They go with their run.
import type { Baseline } from '../../shared/report.ts';
import type { Database } from './database.ts';

export type BaselineStore = {
  /** A name that is taken then stands for the new run. */
  save(baseline: Baseline): void;
  /** Null when there is none of that name. */
  get(name: string): Baseline | null;
  /** By name. */
  list(): readonly Baseline[];
};

export function createBaselineStore(database: Database): BaselineStore {
  const columns = 'name, run_id AS runId, saved_at AS savedAt';
  const put = database.query(`
    INSERT INTO baselines (name, run_id, saved_at) VALUES (@name, @runId, @savedAt)
    ON CONFLICT (name) DO UPDATE SET run_id = excluded.run_id, saved_at = excluded.saved_at`);
  const one = database.query<Baseline>(`SELECT ${columns} FROM baselines WHERE name = @name`);
  const all = database.query<Baseline>(`SELECT ${columns} FROM baselines ORDER BY name`);
  return {
    save: (baseline) => void put.run(baseline),
    get: (name) => one.get({ name }) ?? null,
    list: () => all.all(),
  };
}
