// Batches in small parts for an import that a model reads too: it takes minutes for what detectors take a second for.
import type { Batch, SourceConversation } from './conversation.ts';
import type { Position } from './source.ts';

/** Bytes of the file, and characters of a part: some 16 pieces, which are read side by side, or more. */
export const slowBatch = 32 * 1024;

/**
 * A batch of a table may hold the whole file: its parts are stored one by one, so that progress shows and little is lost.
 * Whoever goes on begins where the batch did and leaves out what is stored.
 */
export async function* partsOf(batches: AsyncIterable<Batch>, from: Position): AsyncGenerator<Batch> {
  let { offset, line } = from;
  for await (const batch of batches) {
    // What waits for the end of its conversation is not done yet.
    const bytesRead = batch.resumeAt.offset;
    const parts = partsOfSize(batch.conversations, slowBatch);
    for (const [place, conversations] of parts.slice(0, -1).entries()) {
      const next = parts[place + 1]?.[0]?.offset ?? offset;
      yield {
        conversations,
        bad: [],
        foreignLines: 0,
        bytesRead: Math.min(next, bytesRead),
        resumeAt: { offset, line },
      };
    }
    yield { ...batch, bytesRead, conversations: parts.at(-1) ?? [] };
    ({ offset, line } = batch.resumeAt);
  }
}

function partsOfSize(conversations: readonly SourceConversation[], most: number): readonly SourceConversation[][] {
  const parts: SourceConversation[][] = [];
  let room = 0;
  for (const conversation of conversations) {
    if (room <= 0) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(conversation);
    room -= conversation.messages.reduce((sum, { text }) => sum + text.length, 0);
  }
  return parts;
}
