// A figure of a model as the evaluation prints it: a share with its interval, or a plain number, and whether it is met.
import { plainWords } from '../../src/core/judging/similarity.ts';
import { wilson } from '../../src/core/statistics/proportion.ts';

/** `met` is null where nothing was promised. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
  readonly met: boolean | null;
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
export function rate(
  name: string,
  hits: number,
  trials: number,
  promise: ((share: number) => boolean) | null = null,
): Figure {
  if (trials === 0) return { name, value: Number.NaN, shown: 'nothing to count', met: null };
  const { estimate, lower, upper } = wilson(hits, trials);
  const shown = `${percent(estimate)} (${percent(lower)} to ${percent(upper)}) of ${trials}`;
  return { name, value: estimate, shown, met: promise === null ? null : promise(estimate) };
}
export const plain = (name: string, value: number, digits: number): Figure => ({
  name,
  value,
  shown: value.toFixed(digits),
  met: null,
});

/** Share of different pairs of neighbouring words among all pairs. */
export function distinct2(texts: readonly string[]): number {
  const pairs = texts.flatMap((text) => {
    const words = plainWords(text);
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return pairs.length === 0 ? 0 : new Set(pairs).size / pairs.length;
}
