// Writes files that appear only once they are whole: beside their place first, then renamed.
import { open, rename, rm, stat } from 'node:fs/promises';
import { AppError } from '../shared/errors.ts';

/** Characters gathered before they are written. */
const chunkSize = 1 << 20;

/**
 * `write` fills a file beside `file`, which then takes its place.
 * @throws AppError bad-input when the place cannot be written; `remedy` is a sentence. Other errors pass unchanged.
 */
export async function appearWhole(
  file: string,
  write: (partial: string) => Promise<void>,
  remedy: string,
): Promise<void> {
  if ((await stat(file).catch(() => null))?.isDirectory() === true)
    throw new AppError('bad-input', `${file}: expected the name of a file to write, got a folder. Name a file in it.`);
  const partial = `${file}.partial`;
  try {
    await write(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) throw error;
    throw new AppError('bad-input', `${file}: cannot be written (${error.message}). ${remedy}`);
  }
}

/** @throws AppError as `appearWhole` */
export function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  return appearWhole(file, (partial) => writePieces(partial, pieces), 'Choose another place.');
}

async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  await using handle = await open(file, 'w');
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < chunkSize) continue;
    await handle.write(gathered);
    gathered = '';
  }
  await handle.write(gathered);
}
