// Copies a model into the models folder: hashed on the way, read back and compared, and there only once it is whole.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors.ts';
import { formatBytes } from '../../shared/format.ts';
import { partPaths } from '../engine/split-file.ts';
import type { Work } from '../work.ts';

/** Carries the number of the process that writes it, so that what a killed one left can be told. */
const partialOf = (path: string): string => `${path}.${process.pid}.partial`;
const partialName = /\.gguf\.(\d+)\.partial$/;

type Copied = { readonly partial: string; readonly path: string };

/** Yields the pieces and hashes them. */
function hashed(take: (bytes: number) => void) {
  const hash = createHash('sha256');
  async function* through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      hash.update(chunk);
      take(chunk.length);
      yield chunk;
    }
  }
  return { through, hex: () => hash.digest('hex') };
}

async function hashOf(path: string, take: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { signal })) {
    hash.update(chunk as Buffer);
    take((chunk as Buffer).length);
  }
  return hash.digest('hex');
}

async function refuseWithoutSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (bytes <= free) return;
  throw new AppError(
    'bad-input',
    `${folder}: ${formatBytes(bytes)} are needed and ${formatBytes(free)} are free. Free some space, or use the file where it is.`,
  );
}

/** On the disk before it gets its name. */
async function settle(path: string): Promise<void> {
  await using file = await open(path, 'r+');
  await file.sync();
}

export type ModelCopy = {
  readonly path: string;
  /** Files that were not there before. */
  readonly created: readonly string[];
};

/**
 * Of a split model, all parts; equal ones that are there already are kept.
 * @throws AppError bad-input: another file of that name, too little space, a copy that reads back differently.
 */
export async function copyModel(path: string, folder: string, work: Work): Promise<ModelCopy> {
  await mkdir(folder, { recursive: true });
  const parts = partPaths(path).map((part) => ({ from: part, to: join(folder, basename(part)) }));
  const [first] = parts;
  if (first === undefined || dirname(first.from) === folder) return { path, created: [] };
  const sizes = await Promise.all(parts.map(async ({ from }) => (await stat(from)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const standing = await Promise.all(parts.map(({ to }) => stat(to).catch(() => null)));
  if (!standing.some((file) => file !== null)) await refuseWithoutSpace(folder, total);

  const counter = (step: string) => {
    let done = 0;
    return (bytes: number): void => {
      done += bytes;
      work.progress(step, done, total);
    };
  };
  const copied: Copied[] = [];
  const hashes: string[] = [];
  const copying = counter('copying');
  try {
    for (const [index, { from, to }] of parts.entries()) {
      if (standing[index] !== null) {
        hashes.push(await hashOf(from, copying, work.signal));
        continue;
      }
      const partial = partialOf(to);
      copied.push({ partial, path: to });
      const { through, hex } = hashed(copying);
      await pipeline(createReadStream(from), through, createWriteStream(partial), { signal: work.signal });
      await settle(partial);
      hashes.push(hex());
    }
    const checking = counter('checking');
    for (const [index, { from, to }] of parts.entries()) {
      const there = standing[index] !== null;
      if ((await hashOf(there ? to : partialOf(to), checking, work.signal)) === hashes[index]) continue;
      throw new AppError(
        'bad-input',
        there
          ? `${to}: another file of that name is there. Rename the one you add, or remove that one first.`
          : `The copy of ${from} reads back differently: the disk or the medium is faulty. Nothing was added; try again from another medium.`,
      );
    }
    for (const { partial, path: whole } of copied) await rename(partial, whole);
    return { path: first.to, created: copied.map((copy) => copy.path) };
  } catch (error) {
    for (const { partial } of copied) await rm(partial, { force: true });
    throw error;
  }
}

/** Removes what copies left that were cut off with their process. */
export async function sweepPartials(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const pid = Number(partialName.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
