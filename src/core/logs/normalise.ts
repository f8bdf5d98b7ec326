// From messages as a file has them to turns: system messages and empty ones left out, what one side says in a row joined.
import type { BadRowReason, LogRole } from '../../shared/logs.ts';
import type { AnonymisedMessage, AppliedSpan } from './anonymise/anonymise.ts';
import type { Message } from './anonymise/types.ts';
import type { MessagePlace, SourceConversation } from './conversation.ts';
import { rolesOf, usualRole } from './roles.ts';

export type Said = Message & { readonly place: MessagePlace };

/** What is said by user and assistant, or why the conversation is none. */
export function saidIn(
  conversation: SourceConversation,
  mapped: Readonly<Record<string, LogRole>>,
): readonly Said[] | BadRowReason {
  const roles = rolesOf(
    conversation.messages.map(({ speaker }) => speaker),
    mapped,
  );
  const said: Said[] = [];
  for (const { speaker, text, place } of conversation.messages) {
    const role = roles.get(speaker) ?? null;
    if (role === null) return 'third-speaker';
    if ((role === 'user' || role === 'assistant') && text.trim() !== '')
      said.push({ speaker: role, text, place, name: usualRole(speaker) === null ? speaker : null });
  }
  return said.length === 0 ? 'nothing-said' : said;
}

export const placeKey = ({ offset, item }: MessagePlace): string => `${offset} ${item}`;

/** As an earlier reading had it, by the roles that were stored: the owner's names for speakers were not. */
export function saidBefore(
  conversation: SourceConversation,
  roles: ReadonlyMap<string, 'user' | 'assistant'>,
): readonly Said[] {
  return conversation.messages.flatMap(({ speaker, text, place }) => {
    const role = roles.get(placeKey(place));
    return role === undefined
      ? []
      : [{ speaker: role, text, place, name: usualRole(speaker) === null ? speaker : null }];
  });
}

/** Where a span lies in the file's message and in the turn's text. */
export type TurnSpan = Omit<AppliedSpan, 'message'> & {
  /** Which of the turn's places it lies in. */
  readonly piece: number;
};

export type LogTurn = {
  readonly speaker: 'user' | 'assistant';
  readonly text: string;
  /** Of the messages it was joined from. */
  readonly places: readonly MessagePlace[];
  readonly spans: readonly TurnSpan[];
};

/** Joins what one side says in a row with line breaks; blanks around a message are dropped. */
export function turnsOf(said: readonly Said[], anonymised: readonly AnonymisedMessage[]): readonly LogTurn[] {
  const turns: { speaker: 'user' | 'assistant'; text: string; places: MessagePlace[]; spans: TurnSpan[] }[] = [];
  for (const [index, { speaker, place }] of said.entries()) {
    const made = anonymised[index];
    if (made === undefined) continue;
    const last = turns.at(-1);
    const turn = last?.speaker === speaker ? last : { speaker, text: '', places: [], spans: [] };
    if (turn !== last) turns.push(turn);
    const lead = made.text.length - made.text.trimStart().length;
    const text = made.text.trim();
    const base = turn.text === '' ? 0 : turn.text.length + 1;
    turn.text = turn.places.length === 0 ? text : `${turn.text}\n${text}`;
    const moved = (at: number): number => base + Math.min(text.length, Math.max(0, at - lead));
    for (const { message: _message, ...span } of made.spans)
      turn.spans.push({
        ...span,
        piece: turn.places.length,
        newStart: moved(span.newStart),
        newEnd: moved(span.newEnd),
      });
    turn.places.push(place);
  }
  return turns;
}
