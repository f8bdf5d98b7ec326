// Reads the lines of a gzipped file one by one, with the bytes they stand for; never more of it in memory than a line.
import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** A turn of a very long context, with every rejected attempt, is far smaller. */
const longestLine = 64 * 1024 * 1024;

export type Line = {
  /** With its line break. */
  readonly bytes: Buffer;
  /** Compressed bytes read so far. */
  readonly readBytes: number;
};

/** @throws Error of zlib or the file system; for a line that is too long or does not end. */
export async function* readLines(file: string, signal: AbortSignal): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const out = new PassThrough();
  const flowing = pipeline(source, createGunzip(), out, { signal });
  // The reader below meets the error too.
  flowing.catch(() => undefined);
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of out as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield { bytes: Buffer.concat([...rest, chunk.subarray(from, at + 1)]), readBytes: source.bytesRead };
      rest = [];
      length = 0;
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw new Error(`a line of more than ${longestLine} bytes`);
  }
  await flowing;
  if (length > 0) throw new Error('the last line does not end');
}
