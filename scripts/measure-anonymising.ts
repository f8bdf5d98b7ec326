// `node scripts/measure-anonymising.ts`: what anonymising finds and what it replaces without need, by kind with 95% Wilson
// intervals, as docs/logs.md shows it. "tuning" also prints every mistake; of the other sets only counts and, with --misses, misses.
// With --learned FILE.ts the table of that file, as scripts/train-learned.ts writes it, is in place of the one that
// ships, with --learned none the rules are alone.
// With --names-model FILE.gguf that model is asked too, about the first 200 conversations or --conversations N.
import { resolve } from 'node:path';
import { createLlamaEngine } from '../src/core/engine/llama-engine.ts';
import { type PackedTable, unpack } from '../src/core/logs/anonymise/learned.ts';
import type { NamesSaid } from '../src/core/logs/anonymise/types.ts';
import { openNamesModel } from '../src/core/logs/names-model.ts';
import { wilson } from '../src/core/statistics/proportion.ts';
import { evaluationConversations } from '../test/logs/quality/evaluation-generator.ts';
import { hardCases } from '../test/logs/quality/hard-cases.ts';
import { independentCases, independentConversations } from '../test/logs/quality/independent/generator.ts';
import type { LabelledConversation } from '../test/logs/quality/labelled.ts';
import { type Score, score } from '../test/logs/quality/score.ts';
import { blindSets, labelledSets } from '../test/logs/quality/sets.ts';
import { tuningConversations } from '../test/logs/quality/tuning-generator.ts';

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((part / of) * 100).toFixed(1)}%`);
const interval = (part: number, of: number): string => {
  if (of === 0) return '–';
  const { lower, upper } = wilson(part, of);
  return `${percent(part, of)} (${(lower * 100).toFixed(1)}–${(upper * 100).toFixed(1)})`;
};

export function tableOf({ kinds }: Score): string {
  const rows = kinds
    .filter(({ labelled, found }) => labelled + found > 0)
    .map(({ kind, labelled, covered, named, found, right, words, needed }) => [
      kind,
      String(labelled),
      interval(covered, labelled),
      percent(named, labelled),
      String(found),
      interval(right, found),
      percent(needed, words),
    ]);
  return [
    ['kind', 'labelled', 'recall', 'same kind', 'found', 'precision', 'of its words'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

async function saidBy(model: string, conversations: readonly LabelledConversation[]): Promise<readonly NamesSaid[]> {
  const engine = await createLlamaEngine();
  const { signal } = new AbortController();
  const names = await openNamesModel(engine, resolve(model), signal);
  const { said, cut } = await names.read(
    conversations.map(({ turns }) => turns),
    signal,
  );
  if (cut > 0) process.stdout.write(`${cut} pieces of text were not read to the end\n`);
  await names.close();
  await engine.dispose();
  return said;
}

function flag(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

/** The sets that others wrote from the third on. */
const byOthers = {
  ...Object.fromEntries(
    Object.entries(labelledSets).filter(([name]) => !['tuning', 'evaluation', 'independent'].includes(name)),
  ),
  ...blindSets,
};

if (import.meta.main) {
  const asked = process.argv[2] ?? 'evaluation';
  const sets: Readonly<Record<string, () => readonly LabelledConversation[]>> = {
    tuning: () => [...tuningConversations(360, 1), ...hardCases('tuning')],
    evaluation: () => evaluationConversations(1000, 1),
    'held-out': () => hardCases('held-out'),
    independent: () => independentConversations(1200, 11),
    /** Other draws from the same templates: their mistakes were never looked at. */
    'independent-again': () => independentConversations(1200, 29),
    'independent-cases': () => independentCases(),
    ...Object.fromEntries(
      Object.entries(byOthers).flatMap(([name, draw]) => [
        [name, () => draw(11)],
        [`${name}-again`, () => draw(29)],
      ]),
    ),
  };
  const set = sets[asked];
  if (set === undefined) throw new Error(`Expected one of ${Object.keys(sets).join(', ')}, got "${asked}".`);
  const learnedFrom = flag('--learned');
  const table =
    learnedFrom === undefined
      ? undefined
      : learnedFrom === 'none'
        ? null
        : unpack(((await import(resolve(learnedFrom))) as { learnedTable: PackedTable }).learnedTable);
  const model = flag('--names-model');
  const conversations = model === undefined ? set() : set().slice(0, Number(flag('--conversations') ?? 200));
  if (model !== undefined)
    process.stdout.write(`without the model\n${tableOf(score(conversations))}\nwith the model\n`);
  const result = score(conversations, model === undefined ? [] : await saidBy(model, conversations), table);
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
