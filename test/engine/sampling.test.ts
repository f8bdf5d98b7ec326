// Whether tokens are drawn with the probabilities the model gives them: chosen quantiles must be uniform.
import { getLlama, type LlamaContextSequence, LlamaLogLevel, type LlamaModel, type Token } from 'node-llama-cpp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGenerationJob } from '../../src/core/engine/generation-job.ts';
import { createLockstep } from '../../src/core/engine/lockstep.ts';
import { simulatorMessages, starterPath } from './starter.ts';

const drawing = { temperature: 1, topK: 0, topP: 1, minP: 0 };
const together = 24;
let model: LlamaModel;
let prompt: readonly Token[];

beforeAll(async () => {
  const llama = await getLlama({ build: 'never', gpu: false, logLevel: LlamaLogLevel.error, progressLogs: false });
  model = await llama.loadModel({ modelPath: starterPath });
  const text = simulatorMessages.map(({ role, content }) => `<|im_start|>${role}\n${content}<|im_end|>\n`).join('');
  prompt = [model.tokens.bos ?? (0 as Token), ...model.tokenize(`${text}<|im_start|>assistant\n`, true)];
});
afterAll(() => model.llama.dispose());

/** Replies of `together` sequences in lockstep, each with its own seed, until so many tokens are drawn. */
async function drawReplies(enough: number): Promise<readonly (readonly Token[])[]> {
  const context = await model.createContext({ contextSize: 512, sequences: together, threads: 1 });
  const lockstep = createLockstep(context.batchSize);
  const sequences = Array.from({ length: together }, () => context.getSequence());
  const replies: (readonly Token[])[] = [];
  for (let drawn = 0, seed = 1; drawn < enough; ) {
    const jobs = sequences.map((sequence) =>
      createGenerationJob({
        sequence,
        prompt: prompt.slice(sequence.nextTokenIndex),
        checkpointAfter: null,
        grammar: null,
        sampling: { ...drawing, seed: seed++ },
        repeatPenalty: 1,
        maxTokens: 48,
        aborted: () => false,
        onToken: () => false,
      }),
    );
    await Promise.all(jobs.map((job) => lockstep.run(job)));
    for (const job of jobs) {
      replies.push(job.sampled());
      drawn += job.sampled().length;
    }
    await Promise.all(sequences.map((sequence) => sequence.adaptStateToTokens(prompt.slice(0, -1), false)));
  }
  await context.dispose();
  return replies;
}

/** The quantile of each drawn token in the model's distribution at its place, spread evenly within its own probability. */
async function quantilesOf(sequence: LlamaContextSequence, reply: readonly Token[], spread: () => number) {
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(sequence.nextTokenIndex, -1));
  const before = [prompt.at(-1) ?? (0 as Token), ...reply.slice(0, -1)];
  const outputs = await sequence.controlledEvaluate(
    before.map((token) => [token, { generateNext: { probabilities: true, options: drawing } }]),
  );
  return reply.map((token, index) => {
    let below = 0;
    const probabilities = outputs[index]?.next.probabilities ?? new Map<Token, number>();
    const own = probabilities.get(token) ?? 0;
    // The likeliest first, so that a sharpened or flattened distribution shifts the quantiles and does not just mix them.
    for (const [other, probability] of probabilities)
      if (probability > own || (probability === own && other < token)) below += probability;
    return below + spread() * own;
  });
}

/** Kolmogorov-Smirnov distance to the uniform distribution times the root of the count: above 1.95 by chance 1 in 1,000. */
function distanceFromUniform(quantiles: readonly number[]): number {
  const sorted = quantiles.toSorted((a, b) => a - b);
  const distances = sorted.map((value, index) =>
    Math.max(value - index / sorted.length, (index + 1) / sorted.length - value),
  );
  return Math.max(...distances) * Math.sqrt(sorted.length);
}

/** A small generator of even numbers from 0 to 1 (mulberry32). */
function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('draws tokens with the probabilities of the model', async () => {
  const replies = await drawReplies(2000);
  const context = await model.createContext({ contextSize: 512, threads: 1 });
  const sequence = context.getSequence();
  const spread = evenNumbers(1);
  const quantiles: number[] = [];
  for (const reply of replies) quantiles.push(...(await quantilesOf(sequence, reply, spread)));
  await context.dispose();
  expect({ enough: quantiles.length >= 2000, uniform: distanceFromUniform(quantiles) < 1.95 }).toEqual({
    enough: true,
    uniform: true,
  });
});

it('would notice a sampler that starts anew with its seed for every token', async () => {
  const context = await model.createContext({ contextSize: 512, threads: 1 });
  const sequence = context.getSequence();
  const spread = evenNumbers(1);
  const quantiles: number[] = [];
  // With one reply alone, likely tokens, which say little about how they were drawn, can hide it.
  for (let seed = 1; seed <= 5; seed++) {
    await sequence.adaptStateToTokens([], false);
    await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(0, -1));
    const reply: Token[] = [];
    let last = prompt.at(-1) ?? (0 as Token);
    while (reply.length < 200) {
      const options = { ...drawing, seed };
      const [output] = await sequence.controlledEvaluate([[last, { generateNext: { token: true, options } }]]);
      last = output?.next.token ?? last;
      reply.push(last);
    }
    quantiles.push(...(await quantilesOf(sequence, reply, spread)));
  }
  await context.dispose();
  expect(distanceFromUniform(quantiles)).toBeGreaterThan(1.95);
});
