// `node bench/experiments.ts FOLDER [PAIRS]`: does the tool find differences that are there, and none where there are none?
// The starter against its own weights at four bits and against another system prompt, 300 sessions each; then runs against
// themselves: 1,000 random splits of stored sessions, and 20 pairs (or PAIRS) of real runs. Takes up again what is done already.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare } from '../src/core/judging/comparison.ts';
import { allDefinitions } from '../src/core/judging/metrics-definitions.ts';
import { verdictDefinitions } from '../src/core/judging/metrics-verdicts.ts';
import { createRandom } from '../src/core/statistics/random.ts';
import { openStore, type Store } from '../src/core/store/store.ts';
import type { Session } from '../src/shared/dialogue.ts';
import { shippedModelFiles, starterFile } from '../src/shared/models.ts';
import type { Comparison } from '../src/shared/report.ts';

const root = resolve(import.meta.dirname, '..');
const starter = join(root, starterFile);
const cli = join(root, 'bin/rehearsal.mjs');
const [given, pairs = '20'] = process.argv.slice(2);
if (given === undefined) throw new Error('usage: node bench/experiments.ts FOLDER [PAIRS]');
const folder = resolve(given);
const dataDir = join(folder, 'data');
const coarse = join(root, 'models/starter', shippedModelFiles['starter-q4_0']);
/** Neighbours make a pair, so that one run more than pairs is needed. */
const realRuns = Number(pairs) + 1;
const splits = 1000;

const scenarios = [
  'mexican-dinner',
  'dentist-visit',
  'bus-to-san-diego',
  'movie-night',
  'italian-lunch',
  'haircut',
  'flight-to-atlanta',
  'concert-tickets',
  'thai-with-a-friend',
  'skin-doctor',
  'hotel-in-chicago',
  'weather-for-a-walk',
];
const resource = (kind: string, name: string): string => join(root, 'resources', kind, `${name}.yaml`);

function suiteFile(id: string, personas: readonly string[], replicates: number, targets: readonly object[]): string {
  const file = join(folder, `${id}.json`);
  const suite = {
    id,
    scenarios: scenarios.map((name) => resource('scenarios', name)),
    personas: personas.map((name) => resource('personas', name)),
    targets,
    replicates,
    concurrency: 16,
    checks: [
      { id: 'refuses', test: { refuses: true } },
      { id: 'long_turns', test: { length: { words: { most: 20 } } }, expect: 'present' },
    ],
  };
  writeFileSync(file, JSON.stringify(suite, null, 2));
  return file;
}

function rehearsal(...args: readonly string[]): string {
  const done = spawnSync(process.execPath, [cli, ...args, '--data-dir', dataDir], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0 && done.status !== 1) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

/** Each run is kept as a baseline of its name, so that it is made once. */
function runOnce(name: string, suite: string, seed: number): void {
  const known = JSON.parse(rehearsal('baseline', 'list', '--json')) as readonly { readonly name: string }[];
  if (known.some((one) => one.name === name)) return;
  const before = performance.now();
  rehearsal('run', suite, '--seed', String(seed), '--json');
  rehearsal('baseline', 'save', name, 'last');
  process.stdout.write(`${name}: ${((performance.now() - before) / 1000).toFixed(0)} s\n`);
}

const plain = 'You are a helpful assistant.\nFacts: {{facts}}';
const other = 'You are the clerk of a busy call centre. Ask for one thing at a time.\nFacts: {{facts}}';

function rehearseAll(): void {
  mkdirSync(folder, { recursive: true });
  const variants = [
    { id: 'q8', model: starter, systemPrompt: plain },
    { id: 'q4', model: coarse, systemPrompt: plain },
    { id: 'clerk', model: starter, systemPrompt: other },
  ];
  const everyone = ['polite-planner', 'brief-and-busy', 'impatient', 'changes-mind', 'chatty'];
  runOnce('variants', suiteFile('variants', everyone, 5, variants), 1);
  const same = suiteFile('same', ['brief-and-busy'], 2, [{ id: 'q8', model: starter, systemPrompt: plain }]);
  for (let run = 1; run <= realRuns; run++) runOnce(`same-${run}`, same, 1000 + run);
}

type Called = { readonly headline: string; readonly different: readonly string[] };

const called = ({ headline, differences }: Comparison): Called => ({
  headline,
  different: differences
    .filter(({ verdict }) => ['better', 'worse', 'changed'].includes(verdict))
    .map((one) => one.metric),
});

/** The sessions of each scenario and user, dealt to two sides at random: whatever then differs is chance. */
function split(sessions: readonly Session[], random: () => number): readonly [readonly Session[], readonly Session[]] {
  const sides: [Session[], Session[]] = [[], []];
  for (const cell of Map.groupBy(sessions, (one) => `${one.scenarioId} ${one.personaId}`).values()) {
    const mixed = cell.map((session) => ({ session, key: random() })).toSorted((a, b) => a.key - b.key);
    for (const [at, { session }] of mixed.slice(0, mixed.length - (mixed.length % 2)).entries())
      sides[at % 2 === 0 ? 0 : 1].push({ ...session, replicate: Math.floor(at / 2) });
  }
  return sides;
}

function randomSplits(store: Store): {
  readonly counts: Record<string, number>;
  readonly anyMetric: number;
  readonly pairs: number;
} {
  const runId = store.baselines.get('variants')?.runId ?? '';
  const run = store.runs.get(runId);
  const suite = store.runs.suite(runId);
  const assessments = store.verdicts.ofRun(runId);
  const verdictMetrics = verdictDefinitions(suite, {
    assessments,
    spec: store.verdicts.spec,
    values: store.verdicts.values(runId),
  });
  const sessions = store.sessions.of(runId).filter(({ targetId }) => targetId === 'q8');
  const random = createRandom(42);
  const side = (own: readonly Session[], id: string) => ({
    run: { ...run, id },
    suite,
    targetId: 'q8',
    sessions: own,
    human: new Set<string>(),
    verdictMetrics,
    assessments,
    judges: [],
  });
  const counts: Record<string, number> = Object.fromEntries(
    allDefinitions(verdictMetrics).map(({ metric }) => [metric, 0]),
  );
  let anyMetric = 0;
  let pairs = 0;
  for (let at = 0; at < splits; at++) {
    const [first, second] = split(sessions, random);
    const found = compare(side(first, 'a'), side(second, 'b'));
    const { different } = called(found);
    for (const metric of different) counts[metric] = (counts[metric] ?? 0) + 1;
    if (different.length > 0) anyMetric += 1;
    pairs = found.pairs;
  }
  return { counts, anyMetric, pairs };
}

const compared = (...args: readonly string[]): Comparison =>
  JSON.parse(rehearsal('compare', ...args, '--json')) as Comparison;

rehearseAll();
const quantization = compared('variants', '--targets', 'q8,q4');
const prompt = compared('variants', '--targets', 'q8,clerk');
const real = Array.from({ length: realRuns - 1 }, (_, at) => called(compared(`same-${at + 1}`, `same-${at + 2}`)));
const store = await openStore({ dataDir });
const splitsFound = randomSplits(store);
store.close();

writeFileSync(
  join(folder, 'results.json'),
  `${JSON.stringify({ quantization, prompt, real, splits: splitsFound }, null, 2)}\n`,
);
process.stdout.write(
  [
    quantization.headline,
    ...quantization.notes,
    '',
    prompt.headline,
    ...prompt.notes,
    '',
    `Random splits: ${splitsFound.anyMetric} of ${splits} called different in any metric (${splitsFound.pairs} pairs each); by metric ${JSON.stringify(splitsFound.counts)}`,
    `Real runs against their neighbours: ${real.filter(({ different }) => different.length > 0).length} of ${real.length} called different`,
    '',
  ].join('\n'),
);
