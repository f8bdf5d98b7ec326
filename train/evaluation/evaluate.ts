// Every figure of a starter model, with another one beside it: held-out probes of train/heldout.py, then self-play.
// node train/evaluation/evaluate.ts PROBES.jsonl MODEL.gguf [OTHER.gguf ...] [--temperature 0.4] [--sessions 200]
//   [--threads 1] [--concurrency 32] [--transcripts FILE] [--json FILE] [--worst FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChatMessage, Generation } from '../../src/core/engine/engine.ts';
import { plainWords } from '../../src/core/judging/similarity.ts';
import { mentionsValue } from '../../src/core/judging/values.ts';
import { checkTurn } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import type { Told } from '../../src/core/simulation/obedience.ts';
import { meanInterval } from '../../src/core/statistics/mean.ts';
import { wilson } from '../../src/core/statistics/proportion.ts';
import type { MovePart } from '../../src/shared/dialogue.ts';
import { answerAll } from './answers.ts';
import { disobedience, valuesOf } from './obeys.ts';
import { surprise } from './perplexity.ts';
import { type Play, type Played, play, suiteFor } from './self-play.ts';
import { transcriptOf } from './transcript.ts';

type TurnProbe = {
  readonly kind: 'turn';
  readonly set: string;
  readonly id: string;
  /** What the person said there. */
  readonly gold: string;
  readonly messages: readonly ChatMessage[];
  readonly parts: readonly MovePart[];
  readonly manner: readonly string[];
  readonly told: Told;
  readonly ownTurns: readonly string[];
  readonly lastReply: string | null;
};
type FactProbe = {
  readonly kind: 'fact';
  readonly set: string;
  readonly id: string;
  readonly messages: readonly ChatMessage[];
  readonly name: string;
  readonly value: string;
};
type TextProbe = {
  readonly kind: 'text';
  readonly view: 'user' | 'assistant';
  readonly messages: readonly ChatMessage[];
};
type Probe = TurnProbe | FactProbe | TextProbe;

/** `met` is null where nothing was promised. */
type Figure = { readonly name: string; readonly value: number; readonly shown: string; readonly met: boolean | null };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    temperature: { type: 'string', default: '0.4' },
    sessions: { type: 'string', default: '200' },
    threads: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '32' },
    transcripts: { type: 'string' },
    json: { type: 'string' },
    worst: { type: 'string' },
  },
});
const [probesPath, ...models] = positionals;
if (probesPath === undefined || models.length === 0)
  throw new Error('usage: node train/evaluation/evaluate.ts PROBES.jsonl MODEL.gguf [OTHER.gguf ...]');
const [temperature, sessions, threads, concurrency] = [
  values.temperature,
  values.sessions,
  values.threads,
  values.concurrency,
].map(Number) as [number, number, number, number];
const probes = readFileSync(probesPath, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Probe);
const ofKind = <K extends Probe['kind']>(kind: K): readonly Extract<Probe, { kind: K }>[] =>
  probes.filter((probe): probe is Extract<Probe, { kind: K }> => probe.kind === kind);
const failures: string[] = [];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
function rate(name: string, hits: number, trials: number, promise: ((share: number) => boolean) | null = null): Figure {
  if (trials === 0) return { name, value: Number.NaN, shown: 'nothing to count', met: null };
  const { estimate, lower, upper } = wilson(hits, trials);
  const shown = `${percent(estimate)} (${percent(lower)} to ${percent(upper)}) of ${trials}`;
  return { name, value: estimate, shown, met: promise === null ? null : promise(estimate) };
}
const plain = (name: string, value: number, digits: number): Figure => ({
  name,
  value,
  shown: value.toFixed(digits),
  met: null,
});

/** Share of different pairs of neighbouring words among all pairs. */
function distinct2(texts: readonly string[]): number {
  const pairs = texts.flatMap((text) => {
    const words = plainWords(text);
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return pairs.length === 0 ? 0 : new Set(pairs).size / pairs.length;
}

type Said = Pick<Generation, 'text' | 'stop'>;

async function saidBy(model: string): Promise<readonly Said[]> {
  const prompts = ofKind('turn').map(({ messages }) => messages);
  return (await answerAll(model, prompts, { temperature, threads, concurrency })).generations;
}

function turnFigures(model: string, answers: readonly Said[]): readonly Figure[] {
  const asked = ofKind('turn');
  const judged = asked.map((probe, index) => {
    const { text, stop } = answers[index] as Said;
    const move = moveOf(probe.parts);
    const situation = { ...probe, text, stop, move };
    const why = disobedience(situation);
    if (why !== null) failures.push(`${basename(model)} ${probe.set} ${move.note} ${JSON.stringify(text)}: ${why}`);
    const told = valuesOf(move);
    return {
      probe,
      text,
      obeys: why === null,
      flips: ['role-flip', 'leaked-tags', 'leaked-reasoning'].includes(checkTurn(situation)?.guard ?? ''),
      values: told.length,
      copied: told.filter((value) => mentionsValue(value, text)).length,
    };
  });
  const sets = [...new Set(asked.map(({ set }) => set))];
  const kinds = [...new Set(asked.flatMap(({ parts }) => parts.map(({ kind }) => kind)))].sort();
  const obedience = (name: string, some: typeof judged, promise: ((share: number) => boolean) | null): Figure =>
    rate(name, some.filter(({ obeys }) => obeys).length, some.length, promise);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const copying = (name: string, some: typeof judged, promise: ((share: number) => boolean) | null): Figure =>
    rate(name, sum(some.map(({ copied }) => copied)), sum(some.map((one) => one.values)), promise);
  const inSet = (set: string): typeof judged => judged.filter(({ probe }) => probe.set === set);
  return [
    obedience('move obedience', judged, (share) => share >= 0.95),
    ...sets.map((set) => obedience(`  in ${set}`, inSet(set), null)),
    ...kinds.map((kind) =>
      obedience(
        `  of ${kind}`,
        judged.filter(({ probe }) => probe.parts.some((part) => part.kind === kind)),
        null,
      ),
    ),
    copying('values of the note said', judged, (share) => share >= 0.97),
    ...sets.map((set) => copying(`  in ${set}`, inSet(set), null)),
    rate(
      'role flips and leaks of the user',
      judged.filter(({ flips }) => flips).length,
      judged.length,
      (s) => s < 0.005,
    ),
    plain('distinct-2 of user turns', distinct2(judged.map(({ text }) => text)), 3),
  ];
}

async function factFigures(model: string): Promise<readonly Figure[]> {
  const asked = ofKind('fact');
  const { generations } = await answerAll(
    model,
    asked.map(({ messages }) => messages),
    { temperature: 0.3, threads, concurrency },
  );
  const hits = asked.map((probe, index) => {
    const { text } = generations[index] as Generation;
    const hit = mentionsValue(probe.value, text);
    if (!hit) failures.push(`${basename(model)} ${probe.set} ${probe.name} = ${probe.value} ${JSON.stringify(text)}`);
    return hit;
  });
  const sets = [...new Set(asked.map(({ set }) => set))];
  const inSet = (set: string): number => asked.filter((probe, index) => probe.set === set && hits[index]).length;
  return [
    rate('answers from facts', hits.filter(Boolean).length, hits.length, (share) => share >= 0.9),
    ...sets.map((set) => rate(`  in ${set}`, inSet(set), asked.filter((probe) => probe.set === set).length)),
    plain('distinct-2 of replies', distinct2(generations.map(({ text }) => text)), 3),
  ];
}

async function textFigures(model: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const view of ['user', 'assistant'] as const) {
    const dialogues = ofKind('text').filter((probe) => probe.view === view);
    const { perplexity, bitsPerByte } = await surprise(
      model,
      dialogues.map(({ messages }) => messages),
      threads,
    );
    figures.push(plain(`perplexity of ${view} turns`, perplexity, 2), plain(`  bits a byte`, bitsPerByte, 3));
  }
  return figures;
}

/** The same words as an earlier turn of the same speaker, five words or more. */
function repeats({ turns }: Played, speaker: 'user' | 'assistant'): readonly boolean[] {
  const said = turns.filter((turn) => turn.speaker === speaker).map((turn) => plainWords(turn.cleanText).join(' '));
  return said.map((text, index) => text.split(' ').length >= 5 && said.slice(0, index).includes(text));
}

function playFigures({ sessions: played, tokensPerSecond }: Play): readonly Figure[] {
  const valid = played.filter(({ outcome }) => outcome.reason !== 'invalid');
  const scenarios = [...new Set(valid.map(({ session }) => session.scenarioId))];
  const completion = meanInterval(
    scenarios.map((id) => ({
      cluster: id,
      values: valid
        .filter(({ session }) => session.scenarioId === id)
        .map(({ outcome }) => outcome.goalCompletion ?? 0),
    })),
    { estimand: 'scenarios like these' },
  );
  const all = played.flatMap(({ turns }) => turns);
  const users = all.filter(({ speaker }) => speaker === 'user');
  const repeated = (speaker: 'user' | 'assistant') => {
    const flags = played.flatMap((one) => repeats(one, speaker));
    return [flags.filter(Boolean).length, flags.length] as const;
  };
  const rejected = users.flatMap((turn) => turn.rejected);
  const retried = users.filter((turn) => turn.rejected.length > 0).length;
  const flips = rejected.filter(({ guard }) => guard === 'role-flip' || guard === 'leaked-tags').length;
  return [
    {
      name: 'self-play completion',
      value: completion.estimate,
      shown: `${percent(completion.estimate)} (${percent(completion.lower)} to ${percent(completion.upper)})`,
      met: completion.estimate >= 0.3 && completion.estimate <= 0.9,
    },
    rate('self-play invalid', played.length - valid.length, played.length, (share) => share < 0.03),
    rate('  user turns that needed another attempt', retried, users.length),
    rate('  attempts rejected as role flips or leaks', flips, users.length + rejected.length),
    rate('repeated user turns', ...repeated('user'), (share) => share < 0.01),
    rate('repeated replies', ...repeated('assistant'), (share) => share < 0.01),
    plain('turns a session', all.length / played.length, 1),
    plain('tokens a second in self-play', tokensPerSecond, 0),
  ];
}

const columns: { readonly model: string; readonly figures: readonly Figure[] }[] = [];
for (const name of models) {
  const model = resolve(name);
  const now = (stage: string): void => console.error(`${new Date().toISOString()} ${basename(name)}: ${stage}`);
  now('perplexity');
  const texts = await textFigures(model);
  now('user turns');
  const turns = turnFigures(model, await saidBy(model));
  now('answers from facts');
  const facts = await factFigures(model);
  now('self-play');
  const played = await play(await suiteFor('everyday', model, sessions), concurrency, threads);
  columns.push({ model: basename(name), figures: [...texts, ...turns, ...facts, ...playFigures(played)] });
  if (values.transcripts !== undefined && name === models[0])
    writeFileSync(values.transcripts, `${played.sessions.slice(0, 20).map(transcriptOf).join('\n\n')}\n`);
}
// How well the people in the dialogues followed the same notes: what the measure calls perfect is not 100%.
const people: readonly Said[] = ofKind('turn').map(({ gold }) => ({ text: gold, stop: 'end-of-turn' }));
const [first] = columns;
columns.push({ model: 'the people', figures: turnFigures('people', people) });
console.log(
  `| temperature ${temperature}, ${sessions} sessions of everyday, ${threads} threads | ${columns.map(({ model }) => model).join(' | ')} |`,
);
console.log(`| --- |${columns.map(() => ' --- |').join('')}`);
for (const [index, { name }] of (first?.figures ?? []).entries()) {
  const cells = columns.map(({ figures }) => {
    // Columns of models are alike; the people's lacks most rows, and names are told apart by what stands around them.
    const offset =
      figures.length === first?.figures.length
        ? 0
        : (first?.figures.findIndex((one) => one.name === figures[0]?.name) ?? 0);
    const figure = figures[index - offset];
    return figure?.met === false ? `${figure.shown} (not met)` : (figure?.shown ?? '');
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(columns, null, 2)}\n`);
if (values.worst !== undefined) writeFileSync(values.worst, `${failures.join('\n')}\n`);
