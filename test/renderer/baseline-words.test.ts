import { expect, it } from 'vitest';
import { replacedWords } from '../../src/renderer/results/baseline-words.ts';

it('says which run a baseline’s name is taken from, and that nothing is replaced where it is free', () => {
  const baselines = [{ name: 'main', runId: 'a', savedAt: 1 }];
  const runs = [{ id: 'a', title: 'Everyday users' }];
  const words = (name: string, runId: string) => replacedWords(name, runId, baselines, runs);
  expect([words('main', 'b'), words('main', 'a'), words('next', 'b')]).toEqual([
    'Replaces Everyday users, run a. The run itself stays.',
    'This run is "main" already.',
    'Gates and comparisons find the run by this name.',
  ]);
});
