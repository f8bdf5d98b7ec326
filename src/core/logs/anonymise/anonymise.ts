// A conversation in, the same conversation without personal data out, with where and why each span was replaced.
import type { Decision, ReplacementStyle } from '../../../shared/logs.ts';
import { detect } from './detect.ts';
import { createReplacer } from './replace.ts';
import type { Message, NamesSaid, Rules, Span } from './types.ts';

/** A span and where its replacement stands in the new text; for doubtful and rejected ones the text itself. */
export type AppliedSpan = Span & { readonly decision: Decision; readonly newStart: number; readonly newEnd: number };

export type AnonymisedMessage = { readonly text: string; readonly spans: readonly AppliedSpan[] };

/** What a reviewer said of a place before: it holds when the conversation is read again. */
export type Ruling = Pick<Span, 'message' | 'start' | 'end' | 'kind'> & { readonly decision: Decision };

export type AnonymiseOptions = {
  readonly rules: Rules;
  readonly style: ReplacementStyle;
  /** Random, of this import alone, never stored. */
  readonly salt: Uint8Array;
  /** Tells conversations of one import apart: the same value gets another surrogate in each. */
  readonly conversation: number;
  readonly rulings?: readonly Ruling[];
  readonly named?: NamesSaid | null;
};

export function anonymise(messages: readonly Message[], options: AnonymiseOptions): readonly AnonymisedMessage[] {
  return applyDecided(
    messages,
    withRulings(detect(messages, options.rules, options.named), options.rulings ?? []),
    options,
  );
}

export type Decided = Span & { readonly decision: Decision };

/** Replaces spans that are known already and do not overlap, in order. */
export function applyDecided(
  messages: readonly Message[],
  spans: readonly Decided[],
  options: Pick<AnonymiseOptions, 'style' | 'salt' | 'conversation'>,
): readonly AnonymisedMessage[] {
  const replaced = spans.filter(isReplaced);
  const textOf = ({ message, start, end }: Span): string => messages[message]?.text.slice(start, end) ?? '';
  const replacer = createReplacer({ ...options, originals: replaced.map(textOf) });
  return messages.map((message, index) =>
    applySpans(
      message.text,
      spans.filter((span) => span.message === index),
      replacer.replacement,
    ),
  );
}

export function isReplaced(span: Pick<AppliedSpan, 'certainty' | 'decision'>): boolean {
  if (span.decision === 'rejected') return false;
  return span.certainty !== 'doubtful' || span.decision === 'accepted' || span.decision === 'added';
}

/** A ruling stands for the spans it overlaps; added ones come in where nothing was found. */
function withRulings(spans: readonly Span[], rulings: readonly Ruling[]): readonly Decided[] {
  const overlaps = (one: Ruling, other: Span): boolean =>
    one.message === other.message && one.start < other.end && other.start < one.end;
  const used = new Set<Ruling>();
  const decided = spans.map((span): Decided => {
    const ruling = rulings.find((one) => overlaps(one, span));
    if (ruling === undefined) return { ...span, decision: 'pending' };
    used.add(ruling);
    if (ruling.decision !== 'added') return { ...span, decision: ruling.decision };
    return {
      ...span,
      start: Math.min(span.start, ruling.start),
      end: Math.max(span.end, ruling.end),
      kind: ruling.kind,
      certainty: 'certain',
      decision: 'added',
    };
  });
  const missing = rulings
    .filter((ruling) => ruling.decision === 'added' && !used.has(ruling))
    .map(
      ({ message, start, end, kind }): Decided => ({
        message,
        start,
        end,
        kind,
        certainty: 'certain',
        rule: 'marked by the reviewer',
        decision: 'added',
      }),
    );
  const ordered = [...decided, ...missing].toSorted(
    (one, other) => one.message - other.message || one.start - other.start,
  );
  return ordered.filter((span, place) => {
    const before = ordered[place - 1];
    return before === undefined || before.message !== span.message || before.end <= span.start;
  });
}

function applySpans(
  text: string,
  spans: readonly Decided[],
  replacement: (kind: Span['kind'], original: string) => string,
): AnonymisedMessage {
  let made = '';
  let done = 0;
  const applied: AppliedSpan[] = [];
  for (const span of spans) {
    made += text.slice(done, span.start);
    const original = text.slice(span.start, span.end);
    const shown = isReplaced(span) ? replacement(span.kind, original) : original;
    applied.push({ ...span, newStart: made.length, newEnd: made.length + shown.length });
    made += shown;
    done = span.end;
  }
  return { text: made + text.slice(done), spans: applied };
}
