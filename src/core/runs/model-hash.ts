// What a model or adapter is known by: the SHA-256 of its contents, and the one published beside a shipped file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { partPaths } from '../engine/split-file.ts';

/** In hex; of a split model one digest over its parts in order, as if they were one file. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const part of partPaths(path)) {
    for await (const chunk of createReadStream(part)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

/** From the SHA256SUMS file in the same folder; null when that lists no such file, and for split models, whose parts it lists. */
export async function publishedSha256(path: string): Promise<string | null> {
  if (partPaths(path).length > 1) return null;
  const sums = await readFile(join(dirname(path), 'SHA256SUMS'), 'utf8').catch(() => '');
  const line = sums.split('\n').find((text) => text.endsWith(`  ${basename(path)}`));
  return line?.split(' ')[0] ?? null;
}
