// Refuses input that no formula here can use, and adds up rows of one cluster; every public function passes through.
import { AppError } from '../../shared/errors.ts';
import type { ClusterCounts, ClusterValues } from './types.ts';

export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1))
    throw new AppError('bad-input', `${name} is ${value}; it must lie between 0 and 1, for example 0.95.`);
}

export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value)))
    throw new AppError('bad-input', `${name} is ${value}; it must be a number above 0.`);
}

export function requireCounts(successes: number, trials: number, where = 'The sample'): void {
  if (!Number.isInteger(trials) || trials < 1)
    throw new AppError('bad-input', `${where} has ${trials} sessions; at least 1 is needed, or leave it out.`);
  if (!Number.isInteger(successes) || successes < 0 || successes > trials)
    throw new AppError('bad-input', `${where} has ${successes} successes in ${trials} sessions; give 0 to ${trials}.`);
}

export function requireSeveralClusters(clusters: number): void {
  if (clusters < 2)
    throw new AppError(
      'bad-input',
      'One scenario says nothing about scenarios like it; give at least 2, or ask about this suite.',
    );
}

/** One row per cluster, in order of first appearance. */
export function mergeCounts(rows: readonly ClusterCounts[]): readonly ClusterCounts[] {
  if (rows.length === 0) throw new AppError('bad-input', 'There are no sessions to count; give at least one scenario.');
  const merged = new Map<string, ClusterCounts>();
  for (const { cluster, successes, trials } of rows) {
    requireCounts(successes, trials, `Scenario "${cluster}"`);
    const before = merged.get(cluster);
    merged.set(cluster, {
      cluster,
      successes: successes + (before?.successes ?? 0),
      trials: trials + (before?.trials ?? 0),
    });
  }
  return [...merged.values()];
}

/** One row per cluster, in order of first appearance. */
export function mergeValues(rows: readonly ClusterValues[]): readonly ClusterValues[] {
  if (rows.length === 0)
    throw new AppError('bad-input', 'There are no sessions to average; give at least one scenario.');
  const merged = new Map<string, number[]>();
  for (const { cluster, values } of rows) {
    if (values.length === 0)
      throw new AppError('bad-input', `Scenario "${cluster}" has no values; at least 1 is needed, or leave it out.`);
    const broken = values.find((value) => !Number.isFinite(value));
    if (broken !== undefined)
      throw new AppError('bad-input', `Scenario "${cluster}" has the value ${broken}; give finite numbers only.`);
    const before = merged.get(cluster);
    if (before) before.push(...values);
    else merged.set(cluster, [...values]);
  }
  return [...merged].map(([cluster, values]) => ({ cluster, values }));
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
