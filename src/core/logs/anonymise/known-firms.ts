// Firms that whole countries deal with, from a list: by their name alone, or where the name is a word too ("Chase", "Orange") by
// what stands around it.
import { classOf } from './dictionary.ts';
import { knownFirms, wordFirms } from './lists/known-firms.ts';
import { type Found, found, type Place } from './types.ts';

const namesIn = (list: string): readonly string[] =>
  list
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
const asWords: ReadonlySet<string> = new Set(namesIn(wordFirms));
/** Names by their first word, the longest first. */
const byStart = new Map<string, string[]>();
const startOf = (name: string): string => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
for (const name of new Set([...namesIn(knownFirms), ...asWords]))
  byStart.set(
    startOf(name),
    [...(byStart.get(startOf(name)) ?? []), name].sort((a, b) => b.length - a.length),
  );

/** A single word that is somebody's name or a town's as well. */
function isName(name: string): boolean {
  const { given, surname, town } = classOf(name);
  return !/[\s&.+]/.test(name) && (given || surname || town);
}

/** A single word that is a word of some language as well. */
function isWord(name: string): boolean {
  if (asWords.has(name)) return true;
  const { common, word, place, foreign } = classOf(name);
  return !/[\s&.+]/.test(name) && (common || word || place || foreign);
}

const before =
  /(?:(?<!\p{L})(?:my|our|your|his|her|their|with|from|at|by|via|through|to|using|leave|left|joined|called|bei|mit|von|chez|avec|con|de|en|da|do|na|bij|van|hos|med|från|fra)|[(:/])\s*$/iu;
const after =
  /^['’]?s? (?:(?:current|savings|bank|credit|debit|online|home|mobile|fibre|fiber) )?(?:bank|account|card|app|bill|contract|policy|insurance|mobile|broadband|sort code|sim|router|hub|mortgage|loan|parcel|package|courier|driver|delivery|flight|booking|store|shop|branch|direct debit|konto|karte|vertrag|rechnung|compte|facture|carte|cuenta|tarjeta|factura|conto|bolletta|fattura|rekening|factuur|conta|cartão|fatura)s?(?!\p{L})/iu;

/** "ANZ Stadium" */
const venues = /^ (?:stadium|arena|field|park|plaza|tower|theat(?:re|er)|cent(?:re|er)|hotel)(?!\p{L})/iu;

/** After these a firm stands, whatever its name means. */
const strongBefore =
  /(?:(?<!\p{L})(?:(?:in touch with|contacting|calling|choosing|reaching out to|ring|phone|phoning|here (?:at|from)|(?:they|he|she|you) (?:were|was|are) from|work(?:s|ing|ed)? (?:at|for)|employed by|insured (?:with|by)|bank(?:ing)? with|on behalf of)|\d{7} at|(?:delivery|parcel|order|contract|account|policy|statement|transfer|job|provider|supplier|bank) (?:with|from|by)|left(?: my job at)?|(?:I['’]m|I am|[Tt]his is|name is) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:with|from|at|of)|\d{4},)) $/iu;

/** "My bank is Chase.", and never "my bank is very slow" */
const isNamed =
  /(?<!\p{L})(?:banque|bank[aeu]?|banco|banca|supplier|provider|insurer|employer) (?:is|was|est|ist|es|è|é|je|er|är) $/iu;
const ending = /^\s*(?:[.,;?!\n]|$)/u;

/** Abbreviations that stand for nothing else. */
const plainAbbreviation = /^(?:DHL|DPD|USPS|KLM|HSBC|BBVA|SNCF|PKO|PGE|EDF)$/;
const beforeAbbreviation =
  /(?<!\p{L})(?:(?:banque|bank[aeu]?|banco|banca) (?:is|est|ist|es|è|é|je)|(?:my|your|our|the)|with|by|via|from|at|through|mit|von|bei|chez|avec|con|de|por|per|da|com|met|bij|med|fra|från|hos) $/iu;
/** "from Next Monday" */
const notDealt = /^ (?:\p{L}+day|weeks?|months?|years?|people|persons|times?|of|and a half)(?!\p{L})/iu;

function isDealtWith(text: string, start: number, end: number): boolean {
  if (notDealt.test(text.slice(end, end + 16))) return false;
  const lead = text.slice(Math.max(0, start - 48), start);
  if (strongBefore.test(lead) || (isNamed.test(lead) && ending.test(text.slice(end, end + 8)))) return true;
  return before.test(text.slice(Math.max(0, start - 10), start)) && after.test(text.slice(end, end + 32));
}

const hasFirmsPlace = (text: string, start: number, end: number): boolean =>
  beforeAbbreviation.test(text.slice(Math.max(0, start - 16), start)) || after.test(text.slice(end, end + 32));

/** In lower case, letter by letter where that of "İ" is longer and would move what follows. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

export function firmsKnown({ text, tokens }: Place): readonly Found[] {
  const spans: Found[] = [];
  const lower = lowered(text);
  let done = 0;
  for (const { start, lower: word } of tokens) {
    if (start < done) continue;
    const name = byStart
      .get(startOf(word))
      ?.find((one) => lower.startsWith(one, start) && !/^[\p{L}\p{N}]/u.test(lower.slice(start + one.length)));
    if (name === undefined) continue;
    const end = start + name.length;
    done = end;
    if (isCertain(text, name, start, end))
      spans.push(found('organisation', start, end, 'likely', 'in the list of firms'));
  }
  return spans;
}

function isCertain(text: string, name: string, start: number, end: number): boolean {
  // "boots-on", "sky.com", "o2-Sensor"
  if (
    /^[\p{L}\p{N}@./_-]/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[-_@/]|\.\p{L}|['’]e)/u.test(text.slice(end, end + 2))
  )
    return false;
  if (venues.test(text.slice(end, end + 12))) return false;
  const written = text.slice(start, end);
  const parts = written.split(' ');
  // "My direct line is …"
  const ordinary = parts.length > 1 && parts.every((part) => classOf(part.toLowerCase()).common);
  const cased = ordinary ? parts.every((part) => /^\p{Lu}/u.test(part)) : /\p{Lu}/u.test(written);
  if (ordinary) return cased && isDealtWith(text, start, end);
  // "UPS" stands for other things too, and is judged by what stands before it.
  if (/^\p{Lu}{2,4}$/u.test(written) && !asWords.has(name))
    return plainAbbreviation.test(written) || hasFirmsPlace(text, start, end) || isDealtWith(text, start, end);
  if (isWord(name)) return cased && isDealtWith(text, start, end);
  if (isName(name)) return before.test(text.slice(Math.max(0, start - 10), start)) || isDealtWith(text, start, end);
  // In lower case a word is one of some language: "chewy", "condizioni generali", "een karwei", "a greyhound".
  return cased || parts.length > 1 || hasFirmsPlace(text, start, end);
}
