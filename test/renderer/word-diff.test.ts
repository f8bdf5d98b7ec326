// Which typed words differ from what was meant, and how marks cut a text.
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/renderer/components/dialogue/segments.ts';
import { differences } from '../../src/renderer/components/dialogue/word-diff.ts';

const typed = (clean: string, surface: string) =>
  differences(clean, surface).map(({ from, to, meant }) => `${surface.slice(from, to)} < ${meant}`);

describe('differences', () => {
  it.each([
    ['a slip', 'like three weeks ago', 'like tree weeks ago', ['tree < three']],
    ['a lost capital', "I'm in San Jose.", "i'm in san Jose.", ["i'm < I'm", 'san < San']],
    ['nothing where only punctuation was lost', 'Book it for 7 pm.', 'Book it for 7 pm', []],
    ['an added word', 'A table please.', 'um, A table please.', ['um < ']],
    ['one word for two', 'as soon as possible please', 'asap please', ['asap < as soon as possible']],
    ['nothing where both are the same', 'Hello.', 'Hello.', []],
    ['no word where one was left out', 'the red one', 'red one', []],
  ])('finds %s', (_name, clean, surface, expected) => {
    expect(typed(clean, surface)).toEqual(expected);
  });

  it('stays quick on a text of thousands of words', () => {
    const clean = Array.from({ length: 5_000 }, (_, place) => `word${place}`).join(' ');
    expect(typed(clean, clean.replace('word7 ', 'wrod7 ')).at(0)).toBe('wrod7 < word7');
  });
});

describe('segmentsOf', () => {
  it('cuts where marks begin and end, and gives overlapping ones both', () => {
    const segments = segmentsOf('abcdef', [
      { from: 1, to: 4, kind: 'told' },
      { from: 3, to: 5, kind: 'typo' },
    ]);
    expect(segments.map(({ text, marks }) => [text, marks.map((mark) => mark.kind).join()])).toEqual([
      ['a', ''],
      ['bc', 'told'],
      ['d', 'told,typo'],
      ['e', 'typo'],
      ['f', ''],
    ]);
  });

  it('leaves out marks that do not lie in the text', () => {
    expect(segmentsOf('abc', [{ from: 2, to: 9, kind: 'told' }])).toEqual([{ text: 'abc', from: 0, marks: [] }]);
  });
});
