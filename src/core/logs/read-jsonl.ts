// JSONL: one conversation a line, as a list of messages, or one message a line.
import type { BadRowReason, LogLayout } from '../../shared/logs.ts';
import type { SourceMessage } from './conversation.ts';
import type { SourceLine } from './source.ts';

type ChatLayout = Extract<LogLayout, { format: 'chat-jsonl' }>;
type RowsLayout = Extract<LogLayout, { format: 'rows-jsonl' }>;

/** What JSON.parse says of a mistake quotes the text, so it is never asked. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, or the text parts of a list such as chat interfaces keep beside images; null where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return String(value);
  if (isObject(value) && Array.isArray(value.parts)) return textOf(value.parts);
  if (isObject(value) && typeof value.text === 'string') return value.text.toWellFormed();
  if (!Array.isArray(value)) return null;
  const parts = value.map((part) => textOf(part)).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('\n');
}

/** "author.role" leads into objects. */
export function valueAt(record: Readonly<Record<string, unknown>>, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key];
  return key
    .split('.')
    .reduce<unknown>(
      (value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
      record,
    );
}

export function messagesIn(record: unknown, layout: ChatLayout): readonly unknown[] | null {
  const list = layout.messages === null ? record : isObject(record) ? valueAt(record, layout.messages) : undefined;
  return Array.isArray(list) ? list : null;
}

/** The messages of one line. One that cannot be read spoils the line: half a conversation is not what was said. */
export function readChatLine(line: SourceLine, layout: ChatLayout): readonly SourceMessage[] | BadRowReason {
  const record = parsed(line.text);
  if (record === undefined) return 'not-json';
  const list = messagesIn(record, layout);
  if (list === null || list.length === 0) return 'no-messages';
  const messages: SourceMessage[] = [];
  for (const [item, entry] of list.entries()) {
    if (!isObject(entry)) return 'no-messages';
    const speaker = textOf(valueAt(entry, layout.speaker));
    if (speaker === null) return 'no-speaker';
    const content = valueAt(entry, layout.text);
    // Calls of tools carry no text: they are as good as empty.
    const text = textOf(content) ?? (content === null || content === undefined || Array.isArray(content) ? '' : null);
    if (text === null) return 'no-text';
    messages.push({ place: { offset: line.offset, item }, line: line.line, speaker, text });
  }
  return messages;
}

export type Row = {
  readonly message: SourceMessage;
  readonly conversation: string | null;
  readonly order: string | null;
};

export function readRowLine(line: SourceLine, layout: RowsLayout): Row | BadRowReason {
  const record = parsed(line.text);
  if (!isObject(record)) return 'not-json';
  const speaker = textOf(valueAt(record, layout.speaker));
  if (speaker === null) return 'no-speaker';
  const text = textOf(valueAt(record, layout.text));
  if (text === null) return 'no-text';
  const keyed = (key: string | null): string | null => (key === null ? null : textOf(valueAt(record, key)));
  return {
    message: { place: { offset: line.offset, item: 0 }, line: line.line, speaker, text },
    conversation: keyed(layout.conversation),
    order: keyed(layout.order),
  };
}
