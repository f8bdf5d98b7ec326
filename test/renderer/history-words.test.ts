// What the page of runs says where nothing is there to show.
import { expect, it } from 'vitest';
import { nothingWords } from '../../src/renderer/history/words.ts';

it('says of a search whether words or the kind of session were not found', () => {
  expect([
    nothingWords({ text: ' lobster ', filters: {} }),
    nothingWords({ text: 'lobster', filters: { invalid: true } }),
    nothingWords({ text: '', filters: { invalid: true } }),
  ]).toEqual([
    '“lobster” was said in no stored session.',
    '“lobster” was said in no stored session of this kind.',
    'No stored session is of this kind.',
  ]);
});
