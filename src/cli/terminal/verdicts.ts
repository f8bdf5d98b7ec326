// Verdicts on a session in the terminal: what was found, and the words that show it.
import type { Colors } from 'picocolors/types';
import type { Turn } from '../../shared/dialogue.ts';
import { countedAnswer, type Evidence, type Verdict } from '../../shared/verdicts.ts';
import { cut, printable } from './text.ts';

const mostEvidence = 4;

function evidenceLine({ turn, start, end, note }: Evidence, turns: readonly Turn[]): string {
  const text = turns.find(({ index }) => index === turn)?.text ?? '';
  const quote =
    start === null || end === null ? '' : `"${cut(printable(text.slice(start, end)).replaceAll(/\s+/g, ' '), 60)}" `;
  return `    turn ${turn + 1}: ${quote}${note}`;
}

function saidIn(verdict: Verdict): string {
  const { result, score } = verdict;
  const answer = countedAnswer(verdict);
  if (result === 'broken') return 'broken, counts nowhere';
  if (answer !== null) return `${answer}, ${result}`;
  return result === 'scored' && score !== null ? `${Math.round(score * 100)}%` : result;
}

/** Of several assessments all are shown: those applied later say so. */
export function verdictLines(verdicts: readonly Verdict[], turns: readonly Turn[], colors: Colors): readonly string[] {
  const several = new Set(verdicts.map(({ assessmentId }) => assessmentId)).size > 1;
  return verdicts.flatMap((verdict) => {
    const { name, result, detail, evidence, assessmentId, repeat } = verdict;
    const mark = result === 'pass' ? colors.green('✓') : result === 'fail' ? colors.red('✗') : colors.dim('·');
    const why = detail === '' ? '' : `: ${printable(detail)}`;
    const from = several ? colors.dim(` (${assessmentId}${repeat > 0 ? `, repeat ${repeat + 1}` : ''})`) : '';
    const more = evidence.length - mostEvidence;
    return [
      `${mark} ${name} ${saidIn(verdict)}${why}${from}`,
      ...evidence.slice(0, mostEvidence).map((one) => colors.dim(evidenceLine(one, turns))),
      ...(more > 0 ? [colors.dim(`    and ${more} more`)] : []),
    ];
  });
}
