// A judge's answers: what is used, what is an abstention, and what is broken because nobody could check it.
import { describe, expect, it } from 'vitest';
import { readJudgeAnswer } from '../../src/core/judging/judge-answer.ts';
import { judgeGrammar } from '../../src/core/judging/judge-prompt.ts';
import { judgeResult } from '../../src/core/judging/judge-result.ts';
import { dimensionSchema, rubricSchema } from '../../src/shared/schemas/rubric.ts';
import type { Assessment } from '../../src/shared/verdicts.ts';
import { aTurn } from '../records.ts';

const dimension = dimensionSchema.parse({
  id: 'help',
  title: 'Help',
  question: 'Does it help?',
  scale: [1, 2, 3].map((value) => ({ value, anchor: `step ${value}` })),
  passes: 2,
  abstain: 'nothing is asked',
});

const turns = [
  aTurn({ text: 'What’s the number?' }),
  aTurn({ index: 1, speaker: 'assistant', text: 'The number is\n555-0142 (day).' }),
];

const answerOf = (verdict: string, ...quotes: readonly (readonly [number, string])[]): string =>
  JSON.stringify({ reason: 'so', quotes: quotes.map(([turn, text]) => ({ turn, text })), verdict });

const read = (text: string, stop: 'end-of-turn' | 'length' | 'context-full' = 'end-of-turn') => {
  const { result, score, answer, detail, evidence } = readJudgeAnswer(dimension, text, stop, turns);
  return [result, score, answer, detail, ...evidence.map(({ turn, start, end }) => [turn, start, end])];
};

describe('a judge’s answer', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['with a quote that holds', read(answerOf('3', [2, 'the number is 555-0142'])), ['pass', 1, '3', 'so', [1, 0, 22]]],
    ['below what passes', read(answerOf('1', [2, '(day)'])), ['fail', 0, '1', 'so', [1, 23, 28]]],
    ['that names the wrong turn', read(answerOf('2', [2, "What's the number?"])), ['pass', 0.5, '2', 'so', [0, 0, 18]]],
    [
      'with one quote of two made up',
      read(answerOf('2', [2, '555-0142'], [2, 'call me'])),
      ['pass', 0.5, '2', 'so (1 of 2 quotes are not in the dialogue)', [1, 14, 22]],
    ],
    [
      'with no quote that holds',
      read(answerOf('3', [2, 'call me'])),
      ['broken', null, '3', 'nothing it quotes is in the dialogue; its reason: "so"'],
    ],
    ['that abstains', read(answerOf('abstain')), ['abstained', null, 'abstain', 'so']],
    ['off the scale', read(answerOf('7', [2, '555-0142'])), ['broken', null, '7', '"7" is not on the scale']],
    ['that is no JSON', read('Well.'), ['broken', null, null, 'no answer that can be read: "Well."']],
    ['that was cut off', read('{"reason": "so', 'length'), ['broken', null, null, 'cut off after 14 characters']],
    ['without room', read('', 'context-full'), ['broken', null, null, 'the dialogue does not fit the judge’s context']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('may name the turns and the scale of its dialogue and nothing else', () => {
    expect(judgeGrammar(dimension, turns).split('\n').slice(3, 5)).toEqual([
      'turn ::= "1" | "2"',
      'verdict ::= "1" | "2" | "3" | "abstain"',
    ]);
  });
});

describe('a judge', () => {
  it('is summed up by what could be used and how far its repeats lie apart', () => {
    const rubric = rubricSchema.parse({ id: 'r', title: 'R', dimensions: [dimension] });
    const verdict = (sessionId: string, score: number | null, result: 'pass' | 'broken' | 'abstained' = 'pass') => ({
      sessionId,
      name: 'help',
      result,
      score,
    });
    const found = judgeResult({} as Assessment, rubric, [
      verdict('a', 0),
      verdict('a', 1),
      verdict('b', 1),
      verdict('b', 1),
      verdict('c', 1),
      verdict('c', null, 'broken'),
      verdict('d', null, 'abstained'),
    ]);
    expect(found.dimensions).toEqual([
      {
        name: 'help',
        title: 'Help',
        usable: 5,
        abstained: 1,
        broken: 1,
        spread: Math.SQRT1_2 / 2,
        disagreeing: 1,
        repeated: 2,
      },
    ]);
  });
});
