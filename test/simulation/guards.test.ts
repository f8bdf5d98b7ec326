// How well the guards tell good user turns from broken ones, on the half they were tuned on and on the other.
import { describe, expect, it } from 'vitest';
import { checkTurn } from '../../src/core/simulation/guards.ts';
import { guardKinds } from '../../src/shared/dialogue.ts';
import { type Example, readGuardCorpus } from './guard-corpus.ts';

const corpus = readGuardCorpus().map((example) => ({
  ...example,
  found: checkTurn(example.situation)?.guard ?? null,
}));
type Judged = Example & { readonly found: string | null };

const count = (rows: readonly Judged[], test: (row: Judged) => boolean): number => rows.filter(test).length;

function scores(rows: readonly Judged[], guard: string) {
  const right = count(rows, (row) => row.expected === guard && row.found === guard);
  return {
    precision:
      right /
      Math.max(
        1,
        count(rows, (row) => row.found === guard),
      ),
    recall:
      right /
      Math.max(
        1,
        count(rows, (row) => row.expected === guard),
      ),
  };
}

function overall(rows: readonly Judged[]) {
  const right = count(rows, (row) => row.expected !== null && row.expected === row.found);
  return {
    precision: right / count(rows, (row) => row.found !== null),
    recall: right / count(rows, (row) => row.expected !== null),
  };
}

const half = (name: Example['half']): readonly Judged[] => corpus.filter((row) => row.half === name);
const percent = (share: number): string => `${Math.round(share * 100)}%`.padStart(4);

describe('the guards', () => {
  it.each(guardKinds)('reach 95% precision and recall for %s on the tuning half', (guard) => {
    const { precision, recall } = scores(half('tuning'), guard);
    expect([precision >= 0.95, recall >= 0.95]).toEqual([true, true]);
  });

  it('reach 90% precision and recall together on the half they were never tuned on', () => {
    const rows = half('held-out');
    const table = guardKinds.map((guard) => {
      const { precision, recall } = scores(rows, guard);
      return `${guard.padEnd(18)} precision ${percent(precision)}, recall ${percent(recall)}`;
    });
    const { precision, recall } = overall(rows);
    console.info(
      `Guards on the held-out half (${rows.length} turns):\n${table.join('\n')}\n${'together'.padEnd(18)} precision ${percent(precision)}, recall ${percent(recall)}`,
    );
    expect([precision >= 0.9, recall >= 0.9]).toEqual([true, true]);
  });
});
