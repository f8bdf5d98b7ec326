// Which answers of a judge are shown as such.
import { expect, it } from 'vitest';
import { countedAnswer } from '../../src/shared/verdicts.ts';

it('shows an answer only where it counts', () => {
  const shown = [
    countedAnswer({ result: 'fail', score: 0, answer: '1' }),
    countedAnswer({ result: 'scored', score: 0.5, answer: '3' }),
    countedAnswer({ result: 'pass', score: 1, answer: null }),
    countedAnswer({ result: 'broken', score: null, answer: '1' }),
    countedAnswer({ result: 'broken', score: 0, answer: '1' }),
    countedAnswer({ result: 'abstained', score: null, answer: 'abstain' }),
  ];
  expect(shown).toEqual(['1', '3', null, null, null, null]);
});
