// What is wrong with the thing in a form, sorted to its fields.
import type { Problem } from '../../shared/library.ts';

export type FieldProblems = {
  /** The words for one field; null when it is sound. Problems deeper inside belong to it too when `deep`. */
  at(path: string, deep?: boolean): string | null;
  readonly count: number;
  /** Those of no field, such as a rule about the whole. */
  readonly general: readonly string[];
};

const words = ({ message, hint }: Problem): string => (hint === null ? message : `${message} (${hint})`);

/** `known`: the fields that the form shows; problems elsewhere are general ones. */
export function sortProblems(problems: readonly Problem[], known: readonly RegExp[]): FieldProblems {
  const inside = (place: string, path: string): boolean =>
    path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
  return {
    at(path, deep = false) {
      const found = problems.filter((problem) => (deep ? inside(path, problem.path) : problem.path === path));
      return found.length === 0 ? null : found.map(words).join(' ');
    },
    count: problems.length,
    general: problems
      .filter(({ path }) => !known.some((pattern) => pattern.test(path)))
      .map((problem) => (problem.path === '' ? words(problem) : `${problem.path}: ${words(problem)}`)),
  };
}
