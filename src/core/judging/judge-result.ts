// Sums a judge up: how often its answers could be used, and how far its repeats of one question lie apart.
import type { Rubric } from '../../shared/schemas/rubric.ts';
import type { Assessment, JudgeResult, Verdict } from '../../shared/verdicts.ts';

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

export function judgeResult(
  assessment: Assessment,
  rubric: Rubric,
  verdicts: readonly Pick<Verdict, 'sessionId' | 'name' | 'result' | 'score'>[],
): JudgeResult {
  const dimensions = rubric.dimensions.map(({ id, title }) => {
    const own = verdicts.filter(({ name }) => name === id);
    const usable = own.filter(({ score }) => score !== null);
    const repeats = [...Map.groupBy(usable, ({ sessionId }) => sessionId).values()]
      .map((group) => group.map(({ score }) => score ?? 0))
      .filter((scores) => scores.length > 1);
    const spreads = repeats.map(standardDeviation);
    return {
      name: id,
      title,
      usable: usable.length,
      abstained: own.filter(({ result }) => result === 'abstained').length,
      broken: own.filter(({ result }) => result === 'broken').length,
      spread: spreads.length === 0 ? null : spreads.reduce((sum, one) => sum + one, 0) / spreads.length,
      disagreeing: repeats.filter((scores) => scores.some((score) => score !== scores[0])).length,
      repeated: repeats.length,
    };
  });
  return { assessment, dimensions };
}
