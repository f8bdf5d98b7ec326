import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChatMessage, Engine, Generation } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import {
  endless,
  sampling,
  simulatorMessages,
  simulatorPrompts,
  specOf,
  starterPath,
  temporaryFolder,
  writeVariant,
} from './starter.ts';

let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

async function playSimulator(seed: number): Promise<readonly Generation[]> {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  const messages: ChatMessage[] = [...simulatorMessages];
  const turns: Generation[] = [];
  for (const prompt of [...simulatorPrompts, null]) {
    const turn = await voice.generate({ messages, sampling, seed: seed + turns.length });
    turns.push(turn);
    messages.push({ role: 'assistant', content: turn.text });
    if (prompt !== null) messages.push({ role: 'user', content: prompt });
  }
  await context.dispose();
  return turns;
}

it('evaluates about the new message each turn, not the transcript', async () => {
  const turns = await playSimulator(11);
  const later = turns.slice(1).map(({ tokens }) => tokens);
  const transcript = turns.map(({ tokens }) => tokens.promptEvaluated + tokens.promptReused);
  expect({
    grows: transcript.every((length, turn) => turn === 0 || length > (transcript[turn - 1] ?? 0)),
    // What comes new: the end of the own reply, one message of about 20 tokens, the opening of the next reply.
    small: later.every(({ promptEvaluated }) => promptEvaluated <= 45),
    // The cache holds the last prompt and the reply but for its end-of-turn token.
    kept: later.map(({ promptReused }, index) => promptReused - (transcript[index] ?? 0)),
  }).toEqual({
    grows: true,
    small: true,
    kept: turns.slice(0, -1).map(({ tokens, stop }) => tokens.generated - (stop === 'none' ? 0 : 1)),
  });
});

it('keeps a reply as it was sampled, though its text would be cut into other tokens', async () => {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  const lost: number[] = [];
  for (let seed = 1; seed <= 3; seed++) {
    // Unlikely tokens seldom are the ones that the tokenizer would choose for the same text.
    const reply = await voice.generate({ messages: simulatorMessages, sampling: { ...endless, temperature: 2 }, seed });
    const next = await voice.generate({
      messages: [
        ...simulatorMessages,
        { role: 'assistant', content: reply.text },
        { role: 'user', content: 'Which city?' },
      ],
      sampling,
      seed,
    });
    const { promptEvaluated, promptReused, generated } = reply.tokens;
    lost.push(promptEvaluated + promptReused + generated - 1 - next.tokens.promptReused);
  }
  await context.dispose();
  expect(lost).toEqual([0, 0, 0]);
});

it('says the same again with the same seeds when it is alone', async () => {
  const texts = async (seed: number) => (await playSimulator(seed)).map((turn) => turn.text);
  const [first, again, other] = [await texts(5), await texts(5), await texts(900)];
  expect({ same: first.join() === again.join(), other: first.join() === other.join() }).toEqual({
    same: true,
    other: false,
  });
});

it('says something else with each seed', async () => {
  const context = await engine.openContext(specOf(starterPath, 16));
  const texts = await Promise.all(
    Array.from({ length: 16 }, async (_, seed) => {
      const voice = await context.openVoice();
      return (await voice.generate({ messages: simulatorMessages, sampling: endless, seed })).text;
    }),
  );
  await context.dispose();
  expect(new Set(texts).size).toBe(16);
});

it('takes the seed that llama.cpp reads as "by chance" for one like others', async () => {
  const texts: string[] = [];
  for (let attempt = 0; attempt < 2; attempt++) {
    const context = await engine.openContext(specOf(starterPath));
    const voice = await context.openVoice();
    texts.push((await voice.generate({ messages: simulatorMessages, sampling: endless, seed: 0xffff_ffff })).text);
    await context.dispose();
  }
  expect(texts[1]).toBe(texts[0]);
});

it('fills batches with all dialogues that generate', async () => {
  const context = await engine.openContext(specOf(starterPath, 12));
  await Promise.all(
    Array.from({ length: 12 }, async (_, seed) => {
      const voice = await context.openVoice();
      await voice.generate({ messages: simulatorMessages, sampling: endless, seed });
    }),
  );
  const { ticks, tickWidthSum } = context.counters();
  await context.dispose();
  expect(tickWidthSum / ticks).toBeGreaterThan(0.85 * 12);
});

it('evaluates a repeated attempt from its last prompt token', async () => {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  await voice.generate({ messages: simulatorMessages, sampling, seed: 1 });
  const { tokens } = await voice.generate({ messages: simulatorMessages, sampling, seed: 2 });
  await context.dispose();
  expect(tokens.promptEvaluated).toBe(1);
});

it('delivers deltas that make up the text', async () => {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  const deltas: string[] = [];
  const { text } = await voice.generate({
    messages: simulatorMessages,
    sampling: endless,
    seed: 3,
    onDelta: (delta) => deltas.push(delta.text),
  });
  await context.dispose();
  expect({ joined: deltas.join(''), broken: /\uFFFD/.test(text), several: deltas.length > 10 }).toEqual({
    joined: text,
    broken: false,
    several: true,
  });
});

it('stops within one batch when aborted, and the voice goes on afterwards', async () => {
  const context = await engine.openContext(specOf(starterPath, 2));
  const [voice, other] = [await context.openVoice(), await context.openVoice()];
  const abort = new AbortController();
  let heard = 0;
  const beside = other.generate({ messages: simulatorMessages, sampling: endless, seed: 8 });
  const aborted = await voice.generate({
    messages: simulatorMessages,
    sampling: { ...endless, maxTokens: 400 },
    seed: 4,
    signal: abort.signal,
    onDelta: () => {
      heard += 1;
      if (heard === 5) abort.abort();
    },
  });
  const next = await voice.generate({ messages: simulatorMessages, sampling, seed: 4 });
  const undisturbed = await beside;
  await context.dispose();
  expect([aborted.stop, heard, next.stop, undisturbed.stop === 'aborted']).toEqual([
    'aborted',
    5,
    'end-of-turn',
    false,
  ]);
});

it('leaves a long prompt after one chunk when aborted', async () => {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  // Asked before the prompt is begun, before each chunk, and then no more.
  let looks = 0;
  const signal = Object.defineProperty(new AbortController().signal, 'aborted', { get: () => ++looks > 2 });
  const long: ChatMessage[] = [{ role: 'user', content: 'Which city would you like? '.repeat(110) }];
  const { stop, tokens } = await voice.generate({ messages: long, sampling, seed: 1, signal });
  await context.dispose();
  expect({ stop, tokens }).toEqual({
    stop: 'aborted',
    tokens: { promptEvaluated: 512, promptReused: 0, generated: 0, reasoning: 0 },
  });
});

it('ends with context-full when prompt and reply together do not fit', async () => {
  const context = await engine.openContext(specOf(starterPath, 1, 256));
  const voice = await context.openVoice();
  const long: ChatMessage[] = [{ role: 'user', content: 'Which city would you like? '.repeat(36) }];
  const [full, fitting] = [
    await voice.generate({ messages: long, sampling: endless, seed: 1 }),
    await voice.generate({ messages: long, sampling: { ...endless, maxTokens: 2 }, seed: 1 }),
  ];
  await context.dispose();
  expect([full.stop, full.text, full.tokens.promptEvaluated, fitting.stop]).toEqual(['context-full', '', 0, 'length']);
});

it('gives one context to two who ask for the same, until the last one leaves', async () => {
  const first = await engine.openContext(specOf(starterPath, 2, 512));
  const second = await engine.openContext(specOf(starterPath, 2, 512));
  const voice = await first.openVoice();
  await voice.generate({ messages: simulatorMessages, sampling, seed: 1 });
  await voice.dispose();
  await first.dispose();
  const survivor = await (await second.openVoice()).generate({ messages: simulatorMessages, sampling, seed: 1 });
  const counters = second.counters();
  await second.dispose();
  expect(counters.tokensGenerated).toBe(2 * survivor.tokens.generated);
});

it('opens no more voices than it has sequences', async () => {
  const context = await engine.openContext(specOf(starterPath));
  await context.openVoice();
  await expect(context.openVoice()).rejects.toMatchObject({ code: 'engine-failed' });
  await context.dispose();
});

it('ends running generations when it is disposed', async () => {
  const own = await createLlamaEngine({ gpu: false });
  const context = await own.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  let disposing: Promise<void> | undefined;
  const generation = await voice.generate({
    messages: simulatorMessages,
    sampling: { ...endless, maxTokens: 800 },
    seed: 1,
    onDelta: () => {
      disposing ??= own.dispose();
    },
  });
  await disposing;
  expect([generation.stop, generation.tokens.generated < 10]).toEqual(['aborted', true]);
});

it('counts equal models once when it plans, and says what it will take', async () => {
  const plan = await engine.plan([specOf(starterPath, 8), specOf(starterPath, 4, 512)]);
  const [first, second] = plan.parts;
  // Keys and values of 6 layers, 320 wide, 16 bits: 7,680 bytes a token.
  const cache = 8 * 1024 * 7680;
  expect({
    weights: [first?.weightsBytes === 0, second?.weightsBytes],
    context: (first?.contextBytes ?? 0) >= cache && (first?.contextBytes ?? 0) < 2 * cache,
    fits: plan.fits,
    total: plan.totalBytes === plan.parts.reduce((sum, part) => sum + part.weightsBytes + part.contextBytes, 0),
  }).toEqual({ weights: [false, 0], context: true, fits: true, total: true });
});

it('refuses what does not fit this machine, with the numbers', async () => {
  const path = await writeVariant(folder, 'long.gguf', { 'llama.context_length': 1_048_576 });
  await expect(engine.openContext(specOf(path, 256, 1_048_576))).rejects.toMatchObject({
    code: 'not-enough-memory',
    message: expect.stringMatching(/needed, .* available .*256 sequences of 1048576 tokens/),
  });
});

it('never fills more context than a model was trained on', async () => {
  const plan = await engine.plan([specOf(starterPath, 1, 4096)]);
  expect(plan.parts[0]?.contextSize).toBe(1024);
});

it.each([0, 257])('refuses %i sequences', async (sequences) => {
  await expect(engine.openContext(specOf(starterPath, sequences))).rejects.toMatchObject({ code: 'bad-input' });
});

it('separates reasoning that the template opens, and counts its tokens', async () => {
  const template =
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n<think>\n' }}{% endif %}";
  const path = await writeVariant(folder, 'thinking.gguf', { 'tokenizer.chat_template': template });
  const context = await engine.openContext(specOf(path));
  const voice = await context.openVoice();
  const { text, reasoning, tokens } = await voice.generate({
    messages: simulatorMessages,
    sampling: { ...endless, maxTokens: 12 },
    seed: 1,
  });
  await context.dispose();
  expect([text, (reasoning ?? '').length > 0, tokens.reasoning]).toEqual(['', true, 12]);
});

it('begins a prompt with one BOS token, whether the template writes it or not', async () => {
  const source = (await engine.describe(starterPath)).chatTemplate ?? '';
  const path = await writeVariant(folder, 'bos.gguf', { 'tokenizer.chat_template': `{{ bos_token }}${source}` });
  const evaluated: number[] = [];
  for (const model of [starterPath, path]) {
    const context = await engine.openContext(specOf(model));
    const voice = await context.openVoice();
    evaluated.push((await voice.generate({ messages: simulatorMessages, sampling, seed: 1 })).tokens.promptEvaluated);
    await context.dispose();
  }
  expect(evaluated[1]).toBe(evaluated[0]);
});

it('says other words when repetition is penalised', async () => {
  const context = await engine.openContext(specOf(starterPath, 2));
  const texts: string[] = [];
  for (const repeatPenalty of [1, 2]) {
    const voice = await context.openVoice();
    const { text } = await voice.generate({
      // Two values that are the same can only be told by saying one word twice, whatever the model.
      messages: [
        ...simulatorMessages.slice(0, -1),
        { role: 'user', content: 'Where from and where to?\n[answer: from = Sino Sino Sino; to = Sino Sino Sino]' },
      ],
      sampling: { ...sampling, temperature: 0, repeatPenalty },
      seed: 1,
    });
    texts.push(text);
  }
  await context.dispose();
  expect(texts[0]).toMatch(/Sino.*Sino/);
  expect(texts[0]).not.toBe(texts[1]);
});

it('goes back to a checkpoint where a model cannot rewind', async () => {
  // A sliding window in the header makes the library keep checkpoints, as for models that really have one.
  const path = await writeVariant(folder, 'window.gguf', { 'llama.attention.sliding_window': 512 });
  const context = await engine.openContext(specOf(path));
  const voice = await context.openVoice();
  const request = { messages: simulatorMessages, sampling: { ...sampling, temperature: 0 }, seed: 1 };
  const [first, again] = [await voice.generate(request), await voice.generate(request)];
  const later = await voice.generate({
    ...request,
    messages: [
      ...simulatorMessages,
      { role: 'assistant', content: again.text },
      { role: 'user', content: simulatorPrompts[0] ?? '' },
    ],
  });
  await context.dispose();
  expect([again.text, again.tokens.promptEvaluated < 10, later.tokens.promptEvaluated < 45]).toEqual([
    first.text,
    true,
    true,
  ]);
});
