// Two raters on the same sessions, yes or no: raw agreement, Cohen's kappa, sensitivity and specificity of one of them.
import { AppError } from '../../shared/errors.ts';
import { normalQuantile } from './distributions.ts';
import { wilson } from './proportion.ts';
import type { Interval } from './types.ts';

/** Sessions by what the verdict says and what the person says. */
export type AgreementTable = {
  readonly bothYes: number;
  readonly onlyVerdict: number;
  readonly onlyPerson: number;
  readonly bothNo: number;
};

export type Kappa = {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
};

function sizeOf({ bothYes, onlyVerdict, onlyPerson, bothNo }: AgreementTable): number {
  const counts = [bothYes, onlyVerdict, onlyPerson, bothNo];
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || counts.some((count) => !Number.isInteger(count) || count < 0))
    throw new AppError('bad-input', `Counts ${counts.join(', ')}: expected whole numbers from 0, not all 0.`);
  return n;
}

/**
 * Cohen's kappa (Educational and Psychological Measurement 20, 1960) with the large-sample standard error of Fleiss,
 * Cohen and Everitt (Psychological Bulletin 72, 1969, equation 13). Where both agree throughout, that standard error is
 * 0, and the lower bound is the kappa at Wilson's lower bound of the agreement instead. Null where one of both
 * gave a single answer throughout: kappa is then 0 or undefined whatever the other said.
 *
 * @throws AppError bad-input: counts that are no counts, or none.
 */
export function cohenKappa(table: AgreementTable, level = 0.95): Kappa | null {
  const n = sizeOf(table);
  const shares = [
    [table.bothYes / n, table.onlyVerdict / n],
    [table.onlyPerson / n, table.bothNo / n],
  ] as const;
  const rows = shares.map(([first, second]) => first + second);
  const columns = [0, 1].map((at) => (shares[0][at] ?? 0) + (shares[1][at] ?? 0));
  const observed = shares[0][0] + shares[1][1];
  const expected = (rows[0] ?? 0) * (columns[0] ?? 0) + (rows[1] ?? 0) * (columns[1] ?? 0);
  if ([...rows, ...columns].includes(0)) return null;
  const kappaAt = (agreement: number): number => (agreement - expected) / (1 - expected);
  const estimate = kappaAt(observed);
  let variance = -((observed * expected - 2 * expected + observed) ** 2);
  for (const i of [0, 1] as const)
    for (const j of [0, 1] as const) {
      const margins = (columns[i] ?? 0) + (rows[j] ?? 0);
      const weight = i === j ? 1 - expected - margins * (1 - observed) : margins * (1 - observed);
      variance += (shares[i][j] ?? 0) * weight ** 2;
    }
  const standardError = Math.sqrt(Math.max(0, variance / n)) / (1 - expected) ** 2;
  const half = normalQuantile(1 - (1 - level) / 2) * standardError;
  const lower = observed === 1 ? kappaAt(wilson(n, n, level).lower) : estimate - half;
  return { estimate, standardError, lower: Math.max(-1, lower), upper: Math.min(1, estimate + half) };
}

/** Each null where nobody gave the answer it is about. Sessions count as independent: Wilson's intervals. */
export function accuracy(
  table: AgreementTable,
  level = 0.95,
): { readonly sensitivity: Interval | null; readonly specificity: Interval | null } {
  sizeOf(table);
  const [yes, no] = [table.bothYes + table.onlyPerson, table.bothNo + table.onlyVerdict];
  return {
    sensitivity: yes === 0 ? null : wilson(table.bothYes, yes, level),
    specificity: no === 0 ? null : wilson(table.bothNo, no, level),
  };
}
