// Two persons joined by "and" are no firm that its founders gave their names, and who works for a firm is no part of its name.
import { classOf } from './dictionary.ts';
import type { Found } from './types.ts';

const joined = /^[\s,]*(?:(?:and|und|et|y|e|en|och|og|i|&)\s+)?$/iu;
const worksFor =
  /^[\s,]*(?:(?:of|from|at|von|vom|bei|van|de|des|du|della|di|da|do|från|fra)\s+)?(?:(?:the|der|die|das|dem)\s+)?$/iu;

const overlap = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

/** Of one message's spans. */
export function personsOfFirms(text: string, spans: readonly Found[]): readonly Found[] {
  const persons = spans.filter(({ kind, certainty }) => kind === 'person' && certainty !== 'doubtful');
  if (persons.length === 0) return spans;
  const firms = spans.filter(({ kind }) => kind === 'organisation');
  return spans.flatMap((span) => {
    if (span.kind !== 'organisation') return [span];
    const own = persons.filter((person) => overlap(person, span)).toSorted((one, other) => one.start - other.start);
    const [first] = own;
    if (span.rule === "founders' names") return isOfPersons(text, span, own) ? [] : [span];
    const firm = firms.find(({ start, end }) => end === span.end && start > span.start);
    return first !== undefined &&
      firm !== undefined &&
      first.start <= span.start &&
      first.end <= firm.start &&
      worksFor.test(text.slice(first.end, firm.start))
      ? []
      : [span];
  });
}

/** Whether nothing but persons and what joins them is in the span, and these are whole names or first names. */
function isOfPersons(text: string, span: Found, persons: readonly Found[]): boolean {
  const named = persons.some(({ start, end }) => {
    const name = text.slice(start, end).toLowerCase();
    return start < span.start || end > span.end || (classOf(name).given && !classOf(name).surname);
  });
  if (persons.length < 2 || !named) return false;
  let at = span.start;
  for (const { start, end } of persons) {
    if (start > at && !joined.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return at >= span.end;
}
