// What detectors take and give: a conversation's messages in, spans with their grounds out. Everything here is plain data.
import type { SpanKind } from '../../../shared/logs.ts';
import type { Token } from './tokens.ts';

export type Message = {
  readonly speaker: 'user' | 'assistant';
  readonly text: string;
  /** The speaker's name where the file gives one, as in transcripts. */
  readonly name?: string | null;
};

/**
 * `certain`: by checksum, shape or a plain statement. `likely`: replaced too, on weaker grounds. `doubtful`: left as it is
 * and shown to the reviewer.
 */
export type Certainty = 'certain' | 'likely' | 'doubtful';

/** Offsets are UTF-16 code units of the message's text. `rule` names the grounds and never quotes the text. */
export type Span = {
  readonly message: number;
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly certainty: Certainty;
  readonly rule: string;
};

/** Found in one message. */
export type Found = Omit<Span, 'message'>;

/** What the owner adds; read from the owner's rules file, never stored. */
export type Rules = {
  /** Names and organisations to replace wherever they stand, in any casing. */
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
  /** Texts that are never replaced, such as the owner's own brand. */
  readonly keep: readonly string[];
  readonly patterns: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Countries whose phone numbers are known without their country code, ISO 3166. */
  readonly regions: readonly string[];
};

/** What a model says that a conversation names, as it is written there. */
export type NamesSaid = { readonly persons: readonly string[]; readonly organisations: readonly string[] };

/** What is known about one message beside its text. */
export type Place = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Kinds of data that the other side asked for just before. */
  readonly asked: ReadonlySet<Asked>;
  /** Kinds that an earlier message of this answer had begun, as a number told in pieces. */
  readonly begun: ReadonlySet<Asked>;
  readonly regions: readonly string[];
};

export type Asked =
  | 'name'
  | 'phone'
  | 'card'
  | 'payment'
  | 'account'
  | 'login'
  | 'address'
  | 'flat'
  | 'postcode'
  | 'birth-date'
  | 'email'
  | 'national-id'
  | 'iban'
  | 'organisation'
  | 'secret'
  | 'secret-answer';

export function found(kind: SpanKind, start: number, end: number, certainty: Certainty, rule: string): Found {
  return { kind, start, end, certainty, rule };
}
