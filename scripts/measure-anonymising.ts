// `node scripts/measure-anonymising.ts`: what anonymising finds and what it replaces without need, by kind, as docs/logs.md
// shows it. "tuning" also prints every mistake; of the evaluation and the held-out half only counts and, with --misses, misses.
import { evaluationConversations } from '../test/logs/quality/evaluation-generator.ts';
import { hardCases } from '../test/logs/quality/hard-cases.ts';
import type { LabelledConversation } from '../test/logs/quality/labelled.ts';
import { precisionOf, recallOf, type Score, score } from '../test/logs/quality/score.ts';
import { tuningConversations } from '../test/logs/quality/tuning-generator.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);

export function tableOf({ kinds }: Score): string {
  const rows = kinds
    .filter(({ labelled, found }) => labelled + found > 0)
    .map((kind) => [
      kind.kind,
      String(kind.labelled),
      percent(recallOf(kind)),
      kind.labelled === 0 ? '–' : percent(kind.named / kind.labelled),
      String(kind.found),
      percent(precisionOf(kind)),
    ]);
  return [['kind', 'labelled', 'recall', 'same kind', 'found', 'precision'], ...rows]
    .map((cells) => cells.map((cell, place) => (place === 0 ? cell.padEnd(14) : cell.padStart(10))).join(''))
    .join('\n');
}

if (import.meta.main) {
  const asked = process.argv[2] ?? 'evaluation';
  const sets: Readonly<Record<string, () => readonly LabelledConversation[]>> = {
    tuning: () => [...tuningConversations(360, 1), ...hardCases('tuning')],
    evaluation: () => evaluationConversations(1000, 1),
    'held-out': () => hardCases('held-out'),
  };
  const set = sets[asked];
  if (set === undefined) throw new Error(`Expected one of ${Object.keys(sets).join(', ')}, got "${asked}".`);
  const result = score(set());
  process.stdout.write(`${asked}\n${tableOf(result)}\n`);
  if (asked === 'tuning' || process.argv.includes('--misses')) {
    const lines = (mistakes: Score['missed']): string =>
      [
        ...new Set(
          mistakes.map(
            ({ kind, text, rule, conversation }) =>
              `  ${kind}: ${JSON.stringify(text)}${rule === null ? '' : ` (${rule})`}${asked === 'tuning' ? ` ${conversation}` : ''}`,
          ),
        ),
      ]
        .slice(0, 120)
        .join('\n');
    process.stdout.write(`missed\n${lines(result.missed)}\nreplaced without need\n${lines(result.needless)}\n`);
  }
}
