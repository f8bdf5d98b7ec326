// What the readers of all formats give: messages with their places in the owner's file, gathered to conversations.
import type { BadRow } from '../../shared/logs.ts';
import type { Position } from './source.ts';

/**
 * Where a message is found again: the byte at which its record begins, and what of the record it is: the message's index in
 * a list, 0 in a row, the count of lines in a transcript.
 */
export type MessagePlace = { readonly offset: number; readonly item: number };

export type SourceMessage = {
  readonly place: MessagePlace;
  readonly line: number;
  /** As the file has it. */
  readonly speaker: string;
  readonly text: string;
};

export type SourceConversation = Position & { readonly messages: readonly SourceMessage[] };

/** What was read since the batch before. */
export type Batch = {
  readonly conversations: readonly SourceConversation[];
  readonly bad: readonly BadRow[];
  readonly foreignLines: number;
  readonly bytesRead: number;
  /** Whoever begins here next time misses nothing that was not in a batch yet. */
  readonly resumeAt: Position;
};

/** Beyond these a conversation is cut: what never ends would fill the memory. */
export const longestConversation = { messages: 2_000, characters: 1_000_000 } as const;
