// Writes files that appear only once they are whole: beside their place first, then renamed.
import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '../shared/errors.ts';

/** Characters gathered before they are written. */
const chunkSize = 1 << 20;

/** @throws AppError bad-input when the place cannot be written; `remedy` is a sentence. Other errors pass unchanged. */
export async function writeWhole(
  file: string,
  pieces: Iterable<string>,
  remedy = 'Give another with --out.',
): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await writePieces(partial, pieces);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) throw error;
    throw new AppError('bad-input', `${file}: cannot be written (${error.message}). ${remedy}`);
  }
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
