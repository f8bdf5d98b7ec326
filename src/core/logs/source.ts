// The owner's file as lines with their places, in whatever encoding each is; nothing of it is copied anywhere.
import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { LogEncoding } from '../../shared/logs.ts';

export type Position = { readonly offset: number; readonly line: number };

/** `offset` counts bytes from the file's start, `line` from 1. The text has no line end. */
export type SourceLine = Position & {
  readonly text: string;
  /** Bytes of the line with its end. */
  readonly bytes: number;
  /** Was not in the file's encoding, and read as Windows-1252. */
  readonly foreign: boolean;
  /** Longer than any line may be: `text` is empty. */
  readonly tooLong: boolean;
};

export const longestLineBytes = 8 * 1024 * 1024;
const hashedBytes = 1024 * 1024;
/** One batch, one commit: large enough that commits cost little, small enough that what it makes dies young. */
const usualChunk = 256 * 1024;

/** @throws AppError bad-input: not there, no file, empty, packed, or binary. */
export async function examineFile(
  file: string,
): Promise<{ readonly bytes: number; readonly modifiedAt: number; readonly encoding: LogEncoding }> {
  const refuse = (problem: string): never => {
    throw new AppError('bad-input', `${file}: ${problem}`);
  };
  const info = await stat(file).catch((error: NodeJS.ErrnoException) =>
    refuse(
      error.code === 'ENOENT' ? 'no such file. Check the path.' : `cannot be read (${error.code ?? 'unknown reason'}).`,
    ),
  );
  if (info.isDirectory()) refuse('expected a file, got a directory. Give the files in it one by one.');
  if (!info.isFile()) refuse('expected a regular file: it is read more than once, so a pipe or device will not do.');
  if (info.size === 0) refuse('expected conversations, got an empty file.');
  const head = await readAt(file, 0, 4096);
  if (head[0] === 0x1f && head[1] === 0x8b) refuse('is packed with gzip. Unpack it first.');
  if (head[0] === 0x50 && head[1] === 0x4b)
    refuse('is a ZIP archive, or a spreadsheet such as .xlsx. Unpack it, or save the spreadsheet as CSV.');
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' && head.includes(0))
    refuse('expected text, got binary data. Give chat JSONL, CSV, TSV or a transcript.');
  return { bytes: info.size, modifiedAt: info.mtimeMs, encoding };
}

/** By its byte order mark, or by where zero bytes stand; everything else is UTF-8, line by line with Windows-1252 as fallback. */
export function encodingOf(head: Uint8Array): LogEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let place = 0; place < head.length; place++) {
    if (head[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > head.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > head.length / 5 && odd < even / 10) return 'utf-16be';
  return 'utf-8';
}

export async function readAt(file: string | FileHandle, offset: number, length: number): Promise<Buffer> {
  const handle = typeof file === 'string' ? await open(file, 'r') : file;
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    if (typeof file === 'string') await handle.close();
  }
}

/**
 * The file from `offset` to its end, chunk by chunk into one buffer: a stream makes a new one for each, and those wait outside of
 * the heap for a collection that nothing calls. `room` says where the next chunk goes; it is read before the next is asked for.
 */
async function* chunksOf(file: string, offset: number, room: () => Buffer): AsyncGenerator<number> {
  const handle = await open(file, 'r');
  try {
    for (let at = offset; ; ) {
      const into = room();
      const { bytesRead } = await handle.read(into, 0, into.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** SHA-256 of the whole file. @throws AppError cancelled */
export async function hashFile(file: string, signal: AbortSignal, onRead: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(hashedBytes);
  let bytes = 0;
  for await (const read of chunksOf(file, 0, () => buffer)) {
    if (signal.aborted) throw new AppError('cancelled', 'Cancelled while the file was read for its hash.');
    hash.update(buffer.subarray(0, read));
    bytes += read;
    onRead(bytes);
  }
  return hash.digest('hex');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');
const decoders = { 'utf-16le': new TextDecoder('utf-16le'), 'utf-16be': new TextDecoder('utf-16be') };

function decode(bytes: Uint8Array, encoding: LogEncoding): { readonly text: string; readonly foreign: boolean } {
  if (encoding !== 'utf-8') return { text: decoders[encoding].decode(bytes).toWellFormed(), foreign: false };
  try {
    return { text: utf8.decode(bytes), foreign: false };
  } catch {
    return { text: western.decode(bytes), foreign: true };
  }
}

/** Index of the first byte after the next line end at or after `from`, -1 where there is none. */
function lineEnd(bytes: Buffer, from: number, encoding: LogEncoding): number {
  if (encoding === 'utf-8') {
    const at = bytes.indexOf(0x0a, from);
    return at === -1 ? -1 : at + 1;
  }
  const [first, second] = encoding === 'utf-16le' ? [0x0a, 0] : [0, 0x0a];
  for (let at = from; at + 1 < bytes.length; at += 2)
    if (bytes[at] === first && bytes[at + 1] === second) return at + 2;
  return -1;
}

function lineOf(bytes: Buffer, at: Position, encoding: LogEncoding): SourceLine {
  const { text, foreign } = decode(bytes, encoding);
  return {
    ...at,
    // A byte order mark may also stand where files were joined.
    text: text.replace(/^\ufeff/, '').replace(/\r?\n$|\r$/, ''),
    bytes: bytes.length,
    foreign,
    tooLong: false,
  };
}

/** Lines in groups, one group a chunk read; memory stays within a few chunks and the longest line. */
export async function* linesOf(
  file: string,
  encoding: LogEncoding,
  from: Position = { offset: 0, line: 1 },
  chunkBytes: number = usualChunk,
): AsyncGenerator<readonly SourceLine[]> {
  let position = from;
  let buffer = Buffer.allocUnsafe(4 * chunkBytes);
  /** Bytes at the buffer's beginning that belong to a line not yet ended. */
  let held = 0;
  /** Bytes of a line too long that were dropped already. */
  let dropped = 0;
  const room = (): Buffer => {
    if (buffer.length - held < chunkBytes) {
      const larger = Buffer.allocUnsafe(2 * buffer.length);
      buffer.copy(larger, 0, 0, held);
      buffer = larger;
    }
    return buffer.subarray(held, held + chunkBytes);
  };
  for await (const read of chunksOf(file, from.offset, room)) {
    const bytes = buffer.subarray(0, held + read);
    const lines: SourceLine[] = [];
    let begin = 0;
    for (let end = lineEnd(bytes, held - (held % 2), encoding); end !== -1; end = lineEnd(bytes, begin, encoding)) {
      const line = bytes.subarray(begin, end);
      lines.push(
        dropped > 0
          ? { ...position, text: '', bytes: dropped + line.length, foreign: false, tooLong: true }
          : lineOf(line, position, encoding),
      );
      position = { offset: position.offset + dropped + line.length, line: position.line + 1 };
      dropped = 0;
      begin = end;
    }
    held = bytes.length - begin;
    if (held > longestLineBytes) {
      const kept = held % 2;
      dropped += held - kept;
      begin += held - kept;
      held = kept;
    }
    bytes.copyWithin(0, begin);
    if (lines.length > 0) yield lines;
  }
  const rest = buffer.subarray(0, held);
  if (rest.length + dropped > 0)
    yield [
      dropped > 0
        ? { ...position, text: '', bytes: dropped + rest.length, foreign: false, tooLong: true }
        : lineOf(rest, position, encoding),
    ];
}

/** The lines that begin at `offset`, as many as `count` or until the file ends. */
export async function linesAt(
  file: FileHandle,
  encoding: LogEncoding,
  offset: number,
  count: number,
): Promise<readonly SourceLine[]> {
  for (let length = 16 * 1024; ; length *= 4) {
    const bytes = await readAt(file, offset, length);
    const whole = bytes.length < length;
    const lines: SourceLine[] = [];
    let begin = 0;
    while (lines.length < count && begin < bytes.length) {
      const end = lineEnd(bytes, begin, encoding);
      if (end === -1 && !whole) break;
      const stop = end === -1 ? bytes.length : end;
      lines.push(lineOf(bytes.subarray(begin, stop), { offset: offset + begin, line: lines.length + 1 }, encoding));
      begin = stop;
    }
    if (lines.length === count || whole || length > 4 * longestLineBytes) return lines;
  }
}
