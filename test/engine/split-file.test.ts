import { expect, it } from 'vitest';
import { firstPart, partPaths } from '../../src/core/engine/split-file.ts';

it('knows the files of a split model from any of them, and leaves others alone', () => {
  expect([
    partPaths('/m/a-00002-of-00003.gguf'),
    firstPart('/m/a-00002-of-00003.gguf'),
    partPaths('/m/a.gguf'),
  ]).toEqual([
    ['/m/a-00001-of-00003.gguf', '/m/a-00002-of-00003.gguf', '/m/a-00003-of-00003.gguf'],
    '/m/a-00001-of-00003.gguf',
    ['/m/a.gguf'],
  ]);
});
