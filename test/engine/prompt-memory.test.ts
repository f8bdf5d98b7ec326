import type { Token } from 'node-llama-cpp';
import { expect, it } from 'vitest';
import { createPromptMemory } from '../../src/core/engine/prompt-memory.ts';

const tokens = (text: string): readonly Token[] => [...text].map((letter) => letter.charCodeAt(0) as Token);
/** A token that no tokenizer would choose for the text it stands for. */
const sampled = [1000 as Token];

function create() {
  return createPromptMemory((text) => [1 as Token, ...tokens(text)], tokens);
}

it('tokenizes a first prompt whole, with its beginning-of-sequence token', () => {
  expect(create().tokensOf('ab')).toEqual([1, 97, 98]);
});

it('keeps a reply as it was sampled when the next prompt goes on from it', () => {
  const memory = create();
  memory.remember({ text: 'ab', tokens: memory.tokensOf('ab') }, { text: 'cd', tokens: sampled });
  expect(memory.tokensOf('abcde')).toEqual([1, 97, 98, 1000, 101]);
});

it('keeps earlier turns as they were sampled when the last reply is replaced', () => {
  const memory = create();
  memory.remember({ text: 'ab', tokens: memory.tokensOf('ab') }, { text: 'cd', tokens: sampled });
  memory.remember({ text: 'abcde', tokens: memory.tokensOf('abcde') }, { text: 'f', tokens: sampled });
  expect(memory.tokensOf('abcdeg')).toEqual([1, 97, 98, 1000, 101, 103]);
});

it('tokenizes anew when the dialogue has another beginning', () => {
  const memory = create();
  memory.remember({ text: 'ab', tokens: memory.tokensOf('ab') }, { text: 'cd', tokens: sampled });
  expect(memory.tokensOf('axcde')).toEqual([1, 97, 120, 99, 100, 101]);
});

it('keeps a reply that comes back without the space around it', () => {
  const memory = create();
  memory.remember({ text: 'ab', tokens: memory.tokensOf('ab') }, { text: ' cd\n', tokens: sampled });
  expect(memory.tokensOf('abcde')).toEqual([1, 97, 98, 1000, 101]);
});
