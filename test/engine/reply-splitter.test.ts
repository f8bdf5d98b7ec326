import { describe, expect, it } from 'vitest';
import { createReplySplitter, openReasoningTag } from '../../src/core/engine/reply-splitter.ts';

function split(pieces: readonly string[], openTag: string | null = null) {
  const splitter = createReplySplitter(openTag);
  const deltas = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  const join = (channel: string): string =>
    deltas
      .filter((delta) => delta.channel === channel)
      .map((delta) => delta.text)
      .join('');
  return { text: join('text'), reasoning: join('reasoning'), ended: splitter.ended() };
}

const cases: readonly {
  readonly says: string;
  readonly reply: string;
  readonly openTag?: string;
  readonly expected: ReturnType<typeof split>;
}[] = [
  { says: 'plain text', reply: ' Hello there. \n', expected: { text: 'Hello there.', reasoning: '', ended: false } },
  {
    says: 'reasoning before the text',
    reply: '<think>\nThey ask for food.\n</think>\n\nWhich city?',
    expected: { text: 'Which city?', reasoning: 'They ask for food.', ended: false },
  },
  {
    says: 'reasoning in brackets',
    reply: '[THINK]Hm.[/THINK]Yes.',
    expected: { text: 'Yes.', reasoning: 'Hm.', ended: false },
  },
  {
    says: 'reasoning that a longer tag opens',
    reply: '<thinking>Hm.</thinking>Yes.',
    expected: { text: 'Yes.', reasoning: 'Hm.', ended: false },
  },
  {
    says: 'two blocks of reasoning',
    reply: '<reasoning>One.</reasoning>A. <reasoning>Two.</reasoning>B.',
    expected: { text: 'A. B.', reasoning: 'One.\nTwo.', ended: false },
  },
  {
    says: 'reasoning that the prompt has opened',
    reply: 'They ask.\n</think>\nWhich city?',
    openTag: '<think>',
    expected: { text: 'Which city?', reasoning: 'They ask.', ended: false },
  },
  {
    says: 'reasoning that never closes',
    reply: '<think>On and on',
    expected: { text: '', reasoning: 'On and on', ended: false },
  },
  {
    says: 'a leaked marker, keeping the text before it',
    reply: 'San Jose please.<|im_end|>\n<|im_start|>user\nMore',
    expected: { text: 'San Jose please.', reasoning: '', ended: true },
  },
  {
    says: 'a marker in the middle of a line',
    reply: 'Yes.</s>No.',
    expected: { text: 'Yes.', reasoning: '', ended: true },
  },
  {
    says: 'what only looks like a tag',
    reply: 'Is 1 <2? And a <thin line, <|im_e',
    expected: { text: 'Is 1 <2? And a <thin line, <|im_e', reasoning: '', ended: false },
  },
];

describe.each(cases)('splits $says', ({ reply, openTag, expected }) => {
  it.each([
    { way: 'whole', pieces: [reply] },
    { way: 'letter by letter', pieces: [...reply] },
    { way: 'in threes', pieces: reply.match(/[\s\S]{1,3}/g) ?? [] },
  ])('given $way', ({ pieces }) => {
    expect(split(pieces, openTag ?? null)).toEqual(expected);
  });
});

it('sees that a prompt leaves reasoning open', () => {
  expect(
    [
      '<|im_start|>assistant\n<think>\n',
      '<|im_start|>assistant\n<think>\n\n</think>\n\n',
      '<|im_start|>assistant\n',
    ].map(openReasoningTag),
  ).toEqual(['<think>', null, null]);
});

it('delivers text at once when nothing in it can become a tag', () => {
  const splitter = createReplySplitter(null);
  expect([splitter.push('Hello'), splitter.push(' there '), splitter.push('you')]).toEqual([
    [{ channel: 'text', text: 'Hello' }],
    [{ channel: 'text', text: ' there' }],
    [{ channel: 'text', text: ' you' }],
  ]);
});
