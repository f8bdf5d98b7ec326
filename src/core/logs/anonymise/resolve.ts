// Of spans that overlap in one message one stands: it is widened over the others, so that nothing found is lost.
import type { SpanKind } from '../../../shared/logs.ts';
import type { Certainty, Found } from './types.ts';

const surety: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, doubtful: 0 };

/** Between equally sure spans of equal length: what names most. */
const order: readonly SpanKind[] = [
  'custom',
  'email',
  'url',
  'iban',
  'card',
  'mac',
  'ip',
  'national-id',
  'secret',
  'phone',
  'birth-date',
  'address',
  'account',
  'organisation',
  'person',
];

export function isOwners(span: Found): boolean {
  return span.rule.includes('the owner');
}

/** The owner's first, replaced before doubtful, then the longer: an address holds names and numbers, and wins whole. */
function stronger(one: Found, other: Found): number {
  return (
    Number(isOwners(other)) - Number(isOwners(one)) ||
    Number(other.certainty !== 'doubtful') - Number(one.certainty !== 'doubtful') ||
    other.end - other.start - (one.end - one.start) ||
    surety[other.certainty] - surety[one.certainty] ||
    order.indexOf(one.kind) - order.indexOf(other.kind) ||
    one.start - other.start
  );
}

const between = /^ (?:and a|of|&|and the|de|de la|de l['’]|vid|van de|of the) $/u;
/** "Two Lads and a Lorry", "Rao Institute of Technology", of which two parts were found. */
export function joinedFirms(text: string, spans: readonly Found[]): readonly Found[] {
  return spans.reduce<Found[]>((kept, span) => {
    const last = kept.at(-1);
    const joins =
      last?.kind === 'organisation' &&
      span.kind === 'organisation' &&
      last.certainty !== 'doubtful' &&
      span.certainty !== 'doubtful' &&
      /^\p{Lu}/u.test(text.slice(span.start, span.end)) &&
      between.test(text.slice(last.end, span.start));
    if (joins) kept[kept.length - 1] = { ...last, end: span.end };
    else kept.push(span);
    return kept;
  }, []);
}

/** Spans in order that do not overlap. */
export function resolve(spans: readonly Found[]): readonly Found[] {
  if (spans.length < 2) return spans;
  const kept: Found[] = [];
  for (const span of spans.toSorted(stronger)) {
    const overlapping = kept.filter((other) => other.start < span.end && span.start < other.end);
    const [strongest] = overlapping;
    if (strongest === undefined) kept.push(span);
    else if (span.certainty !== 'doubtful' && strongest.certainty !== 'doubtful') {
      for (const other of overlapping) kept.splice(kept.indexOf(other), 1);
      kept.push({
        ...strongest,
        start: Math.min(span.start, ...overlapping.map((other) => other.start)),
        end: Math.max(span.end, ...overlapping.map((other) => other.end)),
      });
    }
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
