// Replies held to a grammar: many at once in lockstep, each with its own state, and cut off when there is no room.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { endless, sampling, simulatorMessages, specOf, starterPath } from './starter.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createLlamaEngine({ gpu: false });
});
afterAll(() => engine.dispose());

const yesOrNo = 'root ::= "{\\"answer\\": \\"" ("yes" | "no") "\\", \\"why\\": \\"" [a-z ]{1,20} "\\"}"\n';

it('holds every voice of a lockstep to it, also at a heat at which the model talks nonsense, beside free ones', async () => {
  const context = await engine.openContext(specOf(starterPath, 6));
  const voices = await Promise.all(Array.from({ length: 6 }, () => context.openVoice()));
  const replies = await Promise.all(
    voices.map((voice, index) =>
      voice.generate({
        messages: simulatorMessages,
        sampling: { ...(index % 2 === 0 ? endless : sampling), maxTokens: 60 },
        seed: index,
        ...(index === 5 ? {} : { grammar: yesOrNo }),
      }),
    ),
  );
  await context.dispose();
  const held = replies.slice(0, 5);
  expect({
    shapes: held.every(({ text }) => /^\{"answer": "(?:yes|no)", "why": "[a-z ]{1,20}"\}$/.test(text)),
    stops: held.map(({ stop }) => stop),
    free: replies[5]?.text.startsWith('{'),
  }).toEqual({ shapes: true, stops: Array(5).fill('end-of-turn'), free: false });
});

it('tells an answer that was cut off from one that came to its end', async () => {
  const context = await engine.openContext(specOf(starterPath));
  const voice = await context.openVoice();
  const ask = (maxTokens: number) =>
    voice.generate({ messages: simulatorMessages, sampling: { ...sampling, maxTokens }, seed: 1, grammar: yesOrNo });
  const [cut, whole] = [await ask(5), await ask(60)];
  await context.dispose();
  expect([cut.stop, whole.stop, JSON.parse(whole.text)]).toEqual([
    'length',
    'end-of-turn',
    { answer: expect.stringMatching(/yes|no/), why: expect.any(String) },
  ]);
});
