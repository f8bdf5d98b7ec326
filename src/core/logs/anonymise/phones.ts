// Phone numbers: every digit group that could be one goes to libphonenumber, or is told by the word or question before it.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isQuantity, wordBefore } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { answerPieces } from './numbers.ts';
import { type Found, found, type Place } from './types.ts';

const candidate =
  /(?<![\p{Script=Latin}\d/#-]|(?<!\p{Ll}{3})\.|\d[ ,]|[\s\p{Script=Latin}],)(?:[+＋]\s?|00\s?)?(?:\(\s?\+?\d{1,4}\s?\)|\d)(?:(?!(?<=[-.]\d{2,4}) \/ )[ \u00a0.\-–/()]{0,3}\d){5,15}(?!\d|[.,:/-]\d|\p{Script=Latin})/gu;
const extension = /^\s*(?:,\s*)?(?:ext(?:ension)?|x|durchwahl|poste|int)\.?\s*\d{1,6}\b/i;
const american = /^(?:\+?1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;
const digitWords =
  /(?<!\p{L})(?:(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)[\s,.-]+){5,}(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?!\p{L})/giu;
const shortEnd =
  /(?:\b(?:call|ring|text|reach|whatsapp|phone) (?:me|us|him|her|them) (?:back )?(?:on|at)|\b(?:phone|cell|mobile|number|whatsapp|tel|telefon|handy)\b[^.\d\n]{0,16}?\b(?:is|ist|es|est|:)|\b(?:phone|cell|mobile|tel|telefon|whatsapp|handy)\b\s*:?)\s*(\+?\d{2,6})\W{0,4}$/iu;
/** One of these must stand in a text before the patterns are tried. */
const someDigitWord = inWords(
  /\b(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)\b/iu,
);
const phoneWords = inWords(/call|ring|text|reach|whatsapp|phone|cell|mobile|number|tel|handy/i);

export function phones(place: Place): readonly Found[] {
  const { text, asked, begun } = place;
  const spans: Found[] = [];
  for (const { index, 0: all } of matchesOf(text, candidate)) {
    const judged = judge(all, index, place);
    if (judged === null) continue;
    const more = extension.exec(text.slice(index + all.length))?.[0].length ?? 0;
    spans.push(found('phone', index, index + all.length + more, judged.certainty, judged.rule));
  }
  if (/\d[ .-]\d[ .-]\d[ .-]\d/.test(text)) spans.push(...singleDigits(place));
  const inDigitWords = someDigitWord.test(text) ? matchesOf(text, digitWords) : [];
  const named = inDigitWords.length > 0 && (asked.has('phone') || wordBefore(text, text.length) === 'phone');
  for (const { index, 0: all } of inDigitWords)
    if (begun.has('phone') || named || wordBefore(text, index) === 'phone')
      spans.push(found('phone', index, index + all.length, 'likely', 'phone number in words'));
  const begins = /\d\W{0,4}$/.test(text) && phoneWords.test(text) ? shortEnd.exec(text) : null;
  if (begins?.[1] !== undefined) {
    const start = begins.index + begins[0].lastIndexOf(begins[1]);
    spans.push(found('phone', start, start + begins[1].length, 'likely', 'beginning of a phone number'));
  }
  if (asked.has('phone') || begun.has('phone')) spans.push(...answerPieces(text, 'phone'));
  return spans;
}

/** "3 1 2 5 5 5 0 1 9 9" */
function singleDigits({ text, asked }: Place): readonly Found[] {
  return [...matchesOf(text, /(?<![\d.,])\d(?:[ .-]\d){6,14}(?![\d]|[.,]\d)/g)]
    .filter(({ index }) => asked.has('phone') || wordBefore(text, index) === 'phone')
    .map(({ index, 0: all }) => found('phone', index, index + all.length, 'likely', 'after a word for phones'));
}

type Judged = { readonly certainty: 'certain' | 'likely'; readonly rule: string };

function judge(all: string, index: number, { text, asked, regions }: Place): Judged | null {
  const digits = all.replaceAll(/\D/g, '');
  const plus = /^[+＋]|^\(\s?\+/.test(all);
  if (digits.length > 15 || (digits.length < 7 && !plus))
    return digits.length >= 6 && named(text, index, asked)
      ? { certainty: 'likely', rule: 'after a word for phones' }
      : null;
  const word = wordBefore(text, index);
  if (isDate(all)) return null;
  if (plus || /^00[1-9]/.test(all)) {
    const number = parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`);
    if (number?.isValid()) return { certainty: 'certain', rule: 'valid with its country code' };
    if (number?.isPossible())
      return { certainty: plus ? 'certain' : 'likely', rule: 'country code and a possible length' };
    if (plus && digits.length >= 8) return { certainty: 'likely', rule: 'begins with "+"' };
  }
  if (word === 'account' && endsAfterWord(text, index, all))
    return { certainty: 'likely', rule: 'shape of a phone number' };
  if (word === 'account' || word === 'card' || word === 'iban' || word === 'national-id')
    return american.test(all) && ((word === 'account' && /[() .]/.test(all)) || /\(/.test(all))
      ? { certainty: 'likely', rule: 'shape of a phone number' }
      : null;
  if (word === 'phone' || (asked.has('phone') && word === null)) {
    if (isQuantity(text, index, index + all.length) && !/\D/.test(all)) return null;
    return { certainty: 'certain', rule: word === 'phone' ? 'after a word for phones' : 'answer to a question' };
  }
  const dialled = /^\(?0/.test(all) && regions.some((region) => isSupportedCountry(region) && fits(digits, region));
  if ((asked.has('account') || asked.has('card') || asked.has('iban') || asked.has('national-id')) && !dialled)
    return american.test(all) ? { certainty: 'likely', rule: 'shape of a phone number' } : null;
  if (american.test(all)) return { certainty: 'certain', rule: 'shape of a phone number' };
  if (isQuantity(text, index, index + all.length)) return null;
  const grouped = /\d[ \u00a0.\-–/()]+\d/.test(all);
  if (/^\d{3}-\d{4}$/.test(all)) return { certainty: 'likely', rule: 'shape of a local phone number' };
  if (!grouped && !/^0\d{8,11}$/.test(all) && !/^1[3-9]\d{9}$/.test(all) && digits.length !== 10) return null;
  if (/^(?:19|20)\d{2} (?:19|20)\d{2}$/.test(all)) return null;
  if (
    grouped &&
    /^(?:19|20)\d{2}\D|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{1,3}(?:[ .]\d{3})+$/.test(all) &&
    !/^0/.test(all) &&
    !/^[5679]\d{2} \d{3} (?!000)\d{3}$/.test(all) &&
    !isAlone(text, index, all)
  )
    return null;
  // "22621.2506": a number of a build, or a fraction.
  if (/^\d+\.\d+$/.test(all)) return null;
  // "8 (912) 345 67 89"
  if (/^8[ -]?\(?[3-9]\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}$/.test(all))
    return { certainty: 'likely', rule: 'shape of a phone number' };
  if (endsAfterWord(text, index, all)) return { certainty: 'likely', rule: 'shape of a phone number' };
  const valid = regions.some((region) => isSupportedCountry(region) && fits(digits, region));
  if (!valid) return null;
  return { certainty: 'likely', rule: grouped ? 'valid in one of the regions' : 'digits of a valid phone number' };
}

/** "…, ann lee 615 224 907": groups after two words in a row end the message. */
function endsAfterWord(text: string, index: number, all: string): boolean {
  const digits = all.replaceAll(' ', '');
  return (
    digits.length >= 8 &&
    digits.length <= 11 &&
    /^\d{2,3}(?: \d{2,3}){2,4}$/.test(all) &&
    !digits.endsWith('000') &&
    /, \p{L}{2,} \p{L}{3,},? $/u.test(text.slice(0, index)) &&
    /^\W*$/.test(text.slice(index + all.length))
  );
}

/** Nothing else on its line: a phone number in a signature, no thousands. */
function isAlone(text: string, index: number, all: string): boolean {
  return (
    text.includes('\n') &&
    /(?:^|\n)[ \t]*$/.test(text.slice(0, index)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(index + all.length))
  );
}

function named(text: string, index: number, asked: Place['asked']): boolean {
  return asked.has('phone') || wordBefore(text, index) === 'phone';
}

/** Countries where a number dialled at home begins with 0, and where none does: the others need no look at their metadata. */
const withZero: ReadonlySet<string> = new Set([
  'GB',
  'IE',
  'DE',
  'FR',
  'AU',
  'NL',
  'CH',
  'AT',
  'BE',
  'SE',
  'NZ',
  'ZA',
  'JP',
]);
const withoutZero: ReadonlySet<string> = new Set(['US', 'CA', 'ES', 'PL', 'BR', 'PT', 'DK', 'NO', 'MX', 'SG']);

/** Only as it is dialled inside the country: with its leading 0 where there is one. */
function fits(digits: string, region: CountryCode): boolean {
  if ((digits.startsWith('0') ? withoutZero : withZero).has(region)) return false;
  const number = parsePhoneNumberFromString(digits, region);
  if (number?.isValid() !== true || number.country !== region) return false;
  const national = number.formatNational().replaceAll(/\D/g, '');
  // India leaves the leading 0 out, and the "+" of its country code.
  return (
    national === digits ||
    (region === 'IN' && (number.nationalNumber === digits || digits === `91${number.nationalNumber}`))
  );
}

function isDate(text: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/.test(text.trim());
}
