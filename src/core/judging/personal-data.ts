// Finds personal data in a turn: e-mail addresses, phone, card and bank account numbers.
import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import type { PersonalDataKind } from '../../shared/schemas/session-check.ts';
import type { Span } from './values.ts';

export type PersonalDatum = Span & { readonly kind: PersonalDataKind; readonly text: string };

type Finder = (text: string, country: string) => readonly Span[];

function matches(text: string, pattern: RegExp, isReal: (found: string) => boolean): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => isReal(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Luhn's check digit, ISO/IEC 7812-1. */
function isCard(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].map(Number).toReversed();
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The remainder of ISO 7064 MOD 97-10 is 1, as ISO 13616 asks. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = `${plain.slice(4)}${plain.slice(0, 4)}`;
  const remainder = [...moved].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0);
  return remainder === 1;
}

const finders: Readonly<Record<PersonalDataKind, Finder>> = {
  email: (text) => matches(text, /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, () => true),
  phone: (text, country) => {
    const home = isSupportedCountry(country) ? (country as CountryCode) : undefined;
    return findPhoneNumbersInText(text, home).map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
  },
  card: (text) => matches(text, /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g, isCard),
  iban: (text) => matches(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gi, isIban),
};

/** In the order of the text; what one kind covers is not found again as another. */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[],
  country: string,
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  // A card number is no phone number: longer kinds first.
  for (const kind of (['email', 'iban', 'card', 'phone'] as const).filter((one) => kinds.includes(one)))
    for (const { start, end } of finders[kind](text, country))
      if (found.every((other) => end <= other.start || start >= other.end))
        found.push({ kind, start, end, text: text.slice(start, end) });
  return found.toSorted((one, other) => one.start - other.start);
}
