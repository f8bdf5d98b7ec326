import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { availableMemory, cgroupFree } from '../../src/core/engine/memory.ts';
import { temporaryFolder } from './starter.ts';

it('reads what a container may still take, droppable file pages included', async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, 'memory.max'), '1000\n');
  await writeFile(join(root, 'memory.current'), '700\n');
  await writeFile(join(root, 'memory.stat'), 'anon 300\ninactive_file 150\n');
  expect(cgroupFree(root)).toBe(450);
});

it('knows a container without a limit', async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, 'memory.max'), 'max\n');
  await writeFile(join(root, 'memory.current'), '700\n');
  expect([cgroupFree(root), cgroupFree(join(root, 'none'))]).toEqual([null, null]);
});

it('finds memory on this machine', () => {
  expect(availableMemory()).toBeGreaterThan(2 ** 20);
});
