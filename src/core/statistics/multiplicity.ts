// Adjusted p-values for several metrics or slices looked at together.
import { AppError } from '../../shared/errors.ts';

/**
 * Holm's step-down adjustment: controls the chance of any false finding (Holm, Scandinavian Journal of Statistics 6,
 * 1979). Takes and returns p-values in the same order.
 *
 * @throws AppError bad-input: no p-values, or one outside 0 to 1.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = ascending(pValues);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}

/**
 * Benjamini-Hochberg adjustment: controls the expected share of false findings among findings (Benjamini and
 * Hochberg, Journal of the Royal Statistical Society B 57, 1995). Takes and returns p-values in the same order.
 *
 * @throws AppError bad-input: no p-values, or one outside 0 to 1.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = ascending(pValues);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  order.toReversed().forEach(({ p, index }, fromTop) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - fromTop));
    adjusted[index] = smallest;
  });
  return adjusted;
}

function ascending(pValues: readonly number[]): readonly { readonly p: number; readonly index: number }[] {
  if (pValues.length === 0) throw new AppError('bad-input', 'There are no p-values to adjust; give at least one.');
  const broken = pValues.find((p) => !(p >= 0 && p <= 1));
  if (broken !== undefined) throw new AppError('bad-input', `A p-value is ${broken}; it must lie from 0 to 1.`);
  return pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}
