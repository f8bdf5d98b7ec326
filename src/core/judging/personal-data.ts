// Finds personal data in a turn, with the detectors that anonymise imported conversations; only what these are sure of.
import type { PersonalDataKind } from '../../shared/schemas/session-check.ts';
import { detectIn } from '../logs/anonymise/detect.ts';
import { resolve } from '../logs/anonymise/resolve.ts';
import { tokensOf } from '../logs/anonymise/tokens.ts';
import type { Span } from './values.ts';

export type PersonalDatum = Span & { readonly kind: PersonalDataKind; readonly text: string };

const nothingAsked: ReadonlySet<never> = new Set();

/** In the order of the text. @param country for phone numbers without a country code */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[],
  country: string,
): readonly PersonalDatum[] {
  const place = { text, tokens: tokensOf(text), asked: nothingAsked, begun: nothingAsked, regions: [country] };
  return resolve(detectIn(place).filter(({ certainty }) => certainty === 'certain')).flatMap(({ kind, start, end }) => {
    const wanted = kinds.find((one) => one === kind);
    return wanted === undefined ? [] : [{ kind: wanted, start, end, text: text.slice(start, end) }];
  });
}
