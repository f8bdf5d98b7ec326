import { expect, it } from 'vitest';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import { createScriptedEngine, type ScriptedEngineOptions } from '../../src/core/engine/scripted-engine.ts';
import { sampling, specOf } from './starter.ts';

async function open(options: ScriptedEngineOptions = {}, contextSize = 1024) {
  const context = await createScriptedEngine(options).openContext(specOf('/no/model.gguf', 2, contextSize));
  return context.openVoice();
}

const asked = (content: string): readonly ChatMessage[] => [
  {
    role: 'system',
    content: 'You are a helpful assistant.\nFacts: phone number = 555 0117; address = 12 Market Street',
  },
  { role: 'user', content },
];

it('says what the note gives and asks what it says to ask', async () => {
  const voice = await open();
  const content = 'Which city would you like?\n[answer: city = San Jose, CA; cuisine = Mexican; ask: phone number]';
  const { text } = await voice.generate({ messages: asked(content), sampling, seed: 4 });
  expect(text).toMatch(/San Jose, CA.*Mexican.*phone number\?$/);
});

it('answers with the facts asked for', async () => {
  const voice = await open();
  const { text } = await voice.generate({ messages: asked('What is the Address?'), sampling, seed: 4 });
  expect(text).toBe('The address is 12 Market Street.');
});

it('says the same with one seed and varies with others', async () => {
  const voice = await open();
  const messages = asked('(start)\n[open: Find a place to eat]');
  const texts: string[] = [];
  for (const seed of [1, 1, 2, 3, 4, 5]) texts.push((await voice.generate({ messages, sampling, seed })).text);
  expect([texts[0] === texts[1], new Set(texts).size > 1]).toEqual([true, true]);
});

it('streams word by word, and the words make up the text', async () => {
  const voice = await open({ script: () => ' One two\nthree. ' });
  const deltas: string[] = [];
  const { text, stop, tokens } = await voice.generate({
    messages: asked('Count.'),
    sampling,
    seed: 1,
    onDelta: (delta) => deltas.push(delta.text),
  });
  expect({ text, stop, deltas, generated: tokens.generated }).toEqual({
    text: 'One two\nthree.',
    stop: 'end-of-turn',
    deltas: ['One', ' two', '\nthree.'],
    generated: 3,
  });
});

it('stops between words when aborted', async () => {
  const voice = await open({ script: () => 'One two three four.', tokenDelayMs: 1 });
  const abort = new AbortController();
  const { text, stop } = await voice.generate({
    messages: asked('Count.'),
    sampling,
    seed: 1,
    signal: abort.signal,
    onDelta: ({ text: word }) => word === ' two' && abort.abort(),
  });
  expect([text, stop]).toEqual(['One two', 'aborted']);
});

it('ends with length and with context-full as a model does', async () => {
  const script = (): string => 'One two three four.';
  const cut = await (await open({ script })).generate({
    messages: asked('Count.'),
    sampling: { ...sampling, maxTokens: 2 },
    seed: 1,
  });
  const full = await (await open({ script }, 20)).generate({ messages: asked('Count.'), sampling, seed: 1 });
  expect([cut.text, cut.stop, full.text, full.stop]).toEqual(['One two', 'length', '', 'context-full']);
});
