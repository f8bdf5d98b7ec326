// Verdicts in the terminal: what can be used, and that what cannot is not shown as a score.
import colors from 'picocolors';
import { expect, it } from 'vitest';
import { verdictLines } from '../../src/cli/terminal/verdicts.ts';
import { noneUsable, type Verdict } from '../../src/shared/verdicts.ts';

const verdict = (change: Partial<Verdict>): Verdict => ({
  assessmentId: 'v1',
  sessionId: 's',
  name: 'answers',
  repeat: 0,
  result: 'pass',
  score: 1,
  answer: null,
  detail: '',
  evidence: [],
  ...change,
});

it('shows a score only where one counts', () => {
  const lines = verdictLines(
    [
      verdict({}),
      verdict({ result: 'scored', score: 0.5 }),
      verdict({ result: 'fail', score: 0, answer: '0', detail: 'It forgot.' }),
      verdict({ result: 'broken', score: null, answer: '1', detail: 'cut off' }),
      verdict({ result: 'abstained', score: null, answer: 'abstain' }),
    ],
    [],
    colors.createColors(false),
  );
  expect(lines).toEqual([
    '✓ answers pass',
    '· answers 50%',
    '✗ answers 0, fail: It forgot.',
    '· answers broken, counts nowhere: cut off',
    '· answers abstained',
  ]);
});

it('says of a judge that nothing can be used, and not of one that abstained', () => {
  const dimension = {
    name: 'a',
    title: 'A',
    usable: 0,
    abstained: 0,
    broken: 0,
    spread: null,
    disagreeing: 0,
    repeated: 0,
  };
  const told = [{ broken: 4, abstained: 1 }, { broken: 4, usable: 1 }, { abstained: 3 }].map((counts) =>
    noneUsable({ dimensions: [{ ...dimension, ...counts }, dimension] }),
  );
  expect(told).toEqual([
    'No answer of the judge can be used: 4 broken, 1 abstained. Take a more capable model.',
    null,
    null,
  ]);
});
