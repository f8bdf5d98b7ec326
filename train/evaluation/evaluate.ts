// Every figure of a starter model, with another one beside it: held-out probes of train/heldout.py, then self-play.
// node train/evaluation/evaluate.ts PROBES.jsonl MODEL.gguf [OTHER.gguf ...] [--temperature 0.4] [--sessions 200]
//   [--parts texts,turns,facts,play] [--threads 1] [--concurrency 32] [--transcripts FILE] [--json FILE] [--worst FILE]
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figures.ts';
import { playFigures } from './play-figures.ts';
import { factFigures, modelTurnFigures, peopleTurnFigures, type Setup, textFigures } from './probe-figures.ts';
import { readProbes } from './probes.ts';
import { play, suiteFor } from './self-play.ts';
import { transcriptOf } from './transcript.ts';

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
    parts: { type: 'string', default: 'texts,turns,facts,play' },
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
const failures: string[] = [];
const setup: Setup = {
  probes: readProbes(probesPath),
  temperature,
  threads,
  concurrency,
  onFailure: (line) => failures.push(line),
};

const allParts = ['texts', 'turns', 'facts', 'play'] as const;
type Part = (typeof allParts)[number];
const parts = values.parts.split(',').map((wanted): Part => {
  const part = allParts.find((one) => one === wanted);
  if (part === undefined) throw new Error(`--parts ${wanted}: expected some of ${allParts.join(',')}`);
  return part;
});

async function measure(part: Part, model: string, isFirst: boolean): Promise<readonly Figure[]> {
  switch (part) {
    case 'texts':
      return textFigures(model, setup);
    case 'turns':
      return modelTurnFigures(model, setup);
    case 'facts':
      return factFigures(model, setup);
    case 'play': {
      const played = await play(await suiteFor('everyday', model, sessions), concurrency, threads);
      if (values.transcripts !== undefined && isFirst)
        writeFileSync(values.transcripts, `${played.sessions.slice(0, 20).map(transcriptOf).join('\n\n')}\n`);
      return playFigures(played);
    }
  }
}

type Column = { readonly model: string; readonly figures: readonly Figure[] };

function cell(column: Column, name: string): string {
  const figure = column.figures.find((one) => one.name === name);
  return figure === undefined ? '' : `${figure.shown}${figure.met === false ? ' (not met)' : ''}`;
}

const columns: Column[] = [];
for (const name of models) {
  const figures: Figure[] = [];
  for (const part of parts) {
    console.error(`${new Date().toISOString()} ${basename(name)}: ${part}`);
    figures.push(...(await measure(part, resolve(name), name === models[0])));
  }
  columns.push({ model: basename(name), figures });
}
if (parts.includes('turns')) columns.push({ model: 'the people', figures: peopleTurnFigures(setup) });
const title = `temperature ${temperature}, ${sessions} sessions of everyday, ${threads} threads`;
console.log(`| ${[title, ...columns.map(({ model }) => model)].join(' | ')} |`);
console.log(`| --- |${columns.map(() => ' --- |').join('')}`);
for (const { name } of columns[0]?.figures ?? [])
  console.log(`| ${[name, ...columns.map((column) => cell(column, name))].join(' | ')} |`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(columns, null, 2)}\n`);
if (values.worst !== undefined) writeFileSync(values.worst, `${failures.join('\n')}\n`);
