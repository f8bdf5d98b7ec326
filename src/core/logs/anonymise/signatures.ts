// The block that ends a letter: beside the name stand the firm, the street and the town, whatever they look like.
import { type Found, found, type Place } from './types.ts';

const signOff =
  /(?:regards|wishes|faithfully|sincerely|truly|grüßen?|grüße|gruß|cordialement|saludos?|atentamente)[,.!]?[ \t]*\n[\s-]*/iu;
const mostLines = 6;
const longestLine = 70;
/** Told by its own detectors, or nobody's. */
const other = /[@:|>]|https?|www\.|^\W*(?:tel|phone|mobile|mob|fax|sent from|gesendet|envoyé|enviado)\b|[.!?…]$/iu;

/** A desk or a job alone in its line leads to nobody. */
const job =
  /^(?:(?:\p{L}+ ){0,2}(?:support|helpdesk|service desk|broadband|billing|complaints|claims|admissions|reservations|operations|facilities|payroll|finance|hr|it)(?: (?:team|desk|department|dept))?|customer (?:care|services?|support|success|relations)|kunden(?:service|dienst|betreuung)|service ?clients?|relation client|atención al cliente|servizio clienti|klantenservice|kundtjänst|kundeservice|asiakaspalvelu|(?:\p{L}+ ){1,3}(?:operative|supervisor|administrator|receptionist|assistant|technician|apprentice|trainee)(?:,? (?:night|day|late|early) shift)?)$/iu;

export const isDesk = (value: string): boolean => job.test(value);

export function signatures({ text }: Place): readonly Found[] {
  if (!text.includes('\n')) return [];
  const begin = signOff.exec(text);
  if (begin === null) return [];
  const spans: Found[] = [];
  let start = begin.index + begin[0].length;
  // The name's own line is told by names-by-place.ts.
  for (const [number, line] of text
    .slice(start, start + 800)
    .split('\n')
    .slice(0, mostLines)
    .entries()) {
    const value = line.trim();
    if (value === '' && number > 0) break;
    const letters = value.replaceAll(/\P{L}/gu, '').length;
    const digits = value.replaceAll(/\D/g, '').length;
    if (
      number > 0 &&
      letters >= 3 &&
      letters > digits &&
      value.length <= longestLine &&
      !other.test(value) &&
      !job.test(value)
    ) {
      const at = start + line.indexOf(value);
      spans.push(
        found(digits > 0 ? 'address' : 'organisation', at, at + value.length, 'likely', 'line that ends a letter'),
      );
    }
    start += line.length + 1;
  }
  return spans;
}
