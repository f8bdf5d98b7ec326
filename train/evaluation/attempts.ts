// Has a model answer the lessons of train/lessons.py several times and tells the good answers from the bad ones, by the
// guards and measures that judge it elsewhere: what train/prefer.py learns from.
// node train/evaluation/attempts.ts LESSONS.jsonl MODEL.gguf OUT.jsonl [--samples 4] [--temperature 0.7] [--part 1/2]
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Generation } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { mentionsValue } from '../../src/core/judging/values.ts';
import { checkWords } from '../../src/core/simulation/guards.ts';
import { moveOf } from '../../src/core/simulation/note.ts';
import { disobedience } from './obeys.ts';
import { comesAgain } from './play-figures.ts';
import { type Lesson, readLessons } from './probes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '4' },
    temperature: { type: 'string', default: '0.7' },
    threads: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
  },
});
const [lessonsPath, modelPath, outPath] = positionals;
if (lessonsPath === undefined || modelPath === undefined || outPath === undefined)
  throw new Error('usage: node train/evaluation/attempts.ts LESSONS.jsonl MODEL.gguf OUT.jsonl');
const [part, parts] = values.part.split('/').map(Number) as [number, number];
const concurrency = 16;

type Said = Pick<Generation, 'text' | 'stop'>;
type Verdict = 'good' | 'bad';

function judge(lesson: Lesson, { text, stop }: Said): Verdict {
  switch (lesson.kind) {
    case 'turn': {
      const move = moveOf(lesson.parts);
      return disobedience({ ...lesson, text, stop, move }) === null && checkWords({ move, text }) === null
        ? 'good'
        : 'bad';
    }
    case 'fact':
      return mentionsValue(lesson.value, text) ? 'good' : 'bad';
    case 'reply':
      return comesAgain(text, lesson.ownTurns) ? 'bad' : 'good';
  }
}

const engine = await createLlamaEngine({ gpu: false, threads: Number(values.threads) });
const context = await engine.openContext({
  model: { path: resolve(modelPath), adapters: [] },
  contextSize: 1024,
  sequences: concurrency,
});
const sampling = {
  temperature: Number(values.temperature),
  topK: 40,
  topP: 0.95,
  minP: 0,
  repeatPenalty: 1,
  maxTokens: 60,
};
const queue = [...readLessons(lessonsPath).entries()].filter(([index]) => index % parts === part - 1);
const out = createWriteStream(outPath);
const faults = new Map<string, number>();
const work = async (): Promise<void> => {
  const voice = await context.openVoice();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [index, lesson] = next;
    const good: string[] = [];
    const bad: string[] = [];
    for (let sample = 0; sample < Number(values.samples); sample++) {
      const said = await voice.generate({ messages: lesson.messages, sampling, seed: 1 + index * 100 + sample });
      if (said.stop !== 'end-of-turn') continue;
      const verdict = judge(lesson, said);
      (verdict === 'good' ? good : bad).push(said.text);
    }
    const gold = lesson.kind === 'fact' ? null : lesson.gold;
    const goldIsGood = gold !== null && judge(lesson, { text: gold, stop: 'end-of-turn' }) === 'good';
    faults.set(lesson.kind, (faults.get(lesson.kind) ?? 0) + bad.length);
    const { kind, messages } = lesson;
    out.write(`${JSON.stringify({ kind, messages, good, bad, gold: goldIsGood ? gold : null })}\n`);
  }
  await voice.dispose();
};
await Promise.all(Array.from({ length: concurrency }, work));
await context.dispose();
await engine.dispose();
out.end();
await finished(out);
console.log(`${outPath}: bad answers ${JSON.stringify(Object.fromEntries(faults))}`);
