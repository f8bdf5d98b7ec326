// What was learned to be personal, as spans beside those of the rules: a rule knows better where its span ends and what it is.
import type { SpanKind } from '../../../shared/logs.ts';
import { acknowledges } from './acknowledges.ts';
import { classOf } from './dictionary.ts';
import { kindsOfFirms } from './firm-kinds.ts';
import type { Guess } from './learned.ts';
import { loginWordish } from './logins.ts';
import { organisationReach } from './organisation-reach.ts';
import { isYear, ofStandards } from './secret-told.ts';
import { isDesk } from './signatures.ts';
import { type Found, found } from './types.ts';
import { isExplained } from './unexplained.ts';

export const learnedRule = 'learned from examples';

const ofLetters = new Set(['person', 'organisation']);
const mayHaveNoDigit = new Set(['person', 'organisation', 'address', 'secret', 'email', 'url', 'birth-date']);
/** Numbers and keys, of which few are words: "fits", "C". */
const mayBeWord = new Set(['account', 'national-id']);
const isWord = (value: string): boolean =>
  /^\p{L}{1,3}$/u.test(value) || (/^\p{Ll}+$/u.test(value) && classOf(value).common);
/** "DC" is a letter pair of a hardware address, and of comics. */
const hasDigits = new Set(['mac', 'ip', 'iban', 'card', 'phone']);
const longestWord = 80;
const joint = /^ $/;
/** Between neighbours of one kind; other kinds' stand a space apart. */
const joints: Readonly<Partial<Record<SpanKind, RegExp>>> = { address: /^,?\s{1,2}$/, 'birth-date': /^[.,]? $/ };
/** Prices, shares, sizes, clock times and small counts lead to nobody. */
const ofAnybody =
  /^(?:(?:[A-Z]{0,3}[$€£₹¥₱₦₩]|Rp|Rs|RM|Kč|Ft)\.?[\d.,]+|[RN]\d{1,3}(?:[ ,.]\d{3})*|0+|ma['’]am\/sir|\d{1,3}(?:[.,]\d{2})?p|(?:[01]?\d|2[0-4])(?:[:.h]\d{2})?(?:am|pm|h|uhr)?[–-](?:[01]?\d|2[0-4])(?:[:.h]\d{2})?(?:am|pm|h|uhr)?|(?:\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d{1,2})?(?:[$€£₹¥%시분]|kr|btu|zł|eur|usd|gb|mb|kg|km|cm|mm|ml|w|kwh)?|\d{1,2}[:.h]\d{2}(?:am|pm|h)?|\d{1,2}(?:am|pm))$/iu;
const unitAfter =
  /^\s?(?:[$€£₹¥%]|dollars?|euros?|pounds?|bucks|kr\b|kronor|zł|reais|rupees|minutes?|hours?|days?|nights?|people|gb\b|mb\b)/iu;

/** Of the others a number says what it is. */
const mayBePlain = new Set(['account', 'secret', 'address', 'person', 'organisation', 'email', 'url']);
const isNumber = new Set(['account', 'secret', 'national-id']);
/** "customer_address_line_2": what columns and fields are called; "1920x1080". */
const ofMachines = /^(?:\p{Ll}{2,}|\d{1,4})(?:_(?:\p{Ll}{2,}|\d{1,4})){2,}$|^\d+x\d+$/iu;

/** Whether it is too plain to be what it was taken for: one digit can be a floor, a house or a day, and no number of a customer's. */
function isPlain(text: string, { start, end, kind }: Guess): boolean {
  const value = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(value)) return true;
  if (ofMachines.test(value) || (isNumber.has(kind) && isExplained(text, start, end))) return true;
  if (!mayBePlain.has(kind)) return false;
  if (!ofAnybody.test(value)) return false;
  if (!/^\d+$/.test(value)) return true;
  return unitAfter.test(text.slice(end, end + 12)) || (kind !== 'address' && value.length < 3);
}

/** Scripts without capitals say least of where a name ends: a question, a clause or a word without a digit is none. */
function isUncased(value: string, kind: SpanKind): boolean {
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(value)) return false;
  if (kind === 'organisation') return /[?؟]/.test(value) || /\S\s+\S+\s+\S/.test(value);
  return mayBeWord.has(kind) && !/\d/.test(value);
}

/** An age, "of" and the like are no dates: one has a month's word or three digits at least. */
const isDay = (value: string): boolean => /\d\D*\d\D*\d|\p{L}{3}|\d \p{L}|[年月日년월일]/u.test(value);

/** "rappelez-moi", "zaginela": no login where none is spoken of, in a text of some length. */
function isLowerWord(text: string, { start, end }: Guess): boolean {
  return /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(text.slice(start, end)) && text.length > 24 && !loginWordish.test(text);
}

/** What the whole span is too plain for, by its kind. */
function isTalkOf(text: string, one: Guess, hasCapitals: boolean): boolean {
  const value = text.slice(one.start, one.end);
  if (isUncased(value, one.kind)) return true;
  if (one.kind === 'organisation') return isDesk(value) || isClause(text, one);
  if (one.kind === 'birth-date') return !isDay(value);
  if (one.kind === 'account') return isLowerWord(text, one) || /[[\](){}"\\]/.test(value);
  return one.kind === 'address' && isBesideAddress(text, one, hasCapitals);
}

const saysItsKind =
  /\s(?:guest ?house|school|shop|store|energy|law|tutors?|travels?|broadband|bank|care|foods?|motors|garage|group|services?|studio|partners|logistics|cars|hire|homes|trust|club|academy|college|clinic|salon|farm|kennels|gym|hotel|inn|bakery)$/iu;
const leadsToFirm =
  /(?<!\p{L})(?:at|from|for|with|to|by|via|of|called|the|my|our|bei|von|vom|zur|chez|de|du|da|do|di|del|della|en|in|a|w|z|do|hos|från|fra|på|bij|van|with|and|y|e|et|und|company|firm|is|firma|name|bank|insurer|employer)\s+$/iu;
/** "hindi ako yan", "fibern blinkar": words in lower case that nothing leads to. */
function isClause(text: string, { start, end }: Guess): boolean {
  const value = text.slice(start, end);
  if (!/^\p{Ll}[\p{Ll}'’]*(?: \p{Ll}[\p{Ll}'’]*)+$/u.test(value) || start === 0) return false;
  if (saysItsKind.test(value) || kindsOfFirms.test(value.split(' ').at(-1) ?? '')) return false;
  return !leadsToFirm.test(text.slice(Math.max(0, start - 14), start)) && !/[,.:;(\n]\s*$/.test(text.slice(0, start));
}

/** "po ba", "fuit" before or after a street: a word of the sentence, where others have capitals; and days. */
function isBesideAddress(text: string, { start, end }: Guess, hasCapitals: boolean): boolean {
  const value = text.slice(start, end);
  if (/^(?:0?[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])$/.test(value)) return !/^ ?\p{L}/u.test(text.slice(end, end + 2));
  if (/^Rs\.?\s/.test(value) || /\bRs\.?\s?[\d,]*$/.test(text.slice(Math.max(0, start - 12), start))) return true;
  return hasCapitals && !/[\d\p{Lu}]/u.test(value) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(value);
}

/** A web page for everybody has an address of one step and no number: "https://help.example.com/fees". */
const leadsToSomebody = /[?=@#]|\d|\/\/[^/]+\/[^/]+\/./;

/** "https://docs.example.com/en/getting_started": words alone below a step that many pages have. */
const publicStep =
  /(?:^|\/\/|\/)(?:docs?|help|support|blog|news|wiki|terms|faqs?|about|products?|category|categories|collections?|c|learn|articles?|guides?|downloads?|status|api|en|de|fr|es|it|nl)(?:[./]|$)/i;
const isPublic = (url: string): boolean =>
  !leadsToSomebody.test(url) || (!/[?=@#\d]/.test(url) && publicStep.test(url));

/** A word without a capital where others have some, or with one because a sentence begins and goes on in lower case. */
function isTalk(text: string, { start, end }: Guess, hasCapitals: boolean): boolean {
  const value = text.slice(start, end);
  if (!/\p{Lu}/u.test(value)) return hasCapitals;
  const begins = /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return begins && /^\p{Lu}\p{Ll}+$/u.test(value) && /^ ?\p{Ll}/u.test(text.slice(end, end + 2));
}

/**
 * "FlyCaleon refunds, Ann.", "Jorenta Rent a Car, thanks", "… Regards, Jaspal", "Done. Stellatel.": who one speaks with, before the
 * first comma or after the last sentence.
 */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  const after = text.slice(end);
  if (/^\W*$/u.test(text.slice(0, start)))
    return /^(?:,| (?:here|support|desk|destek|soporte|support)(?!\p{L}))/u.test(after);
  return /(?:[.!?,]\s|\n)$/.test(text.slice(0, start)) && /^[.!]?\s*$/.test(after);
}

/** What a rule left behind the part that it took: "SP" of "Paulo/SP" after "Paulo". */
function restOf(text: string, one: Guess, over: readonly Found[]): readonly Guess[] {
  const taken = Math.max(...over.map(({ end }) => end));
  const left = /[\p{L}\p{N}]/u.exec(text.slice(taken, one.end));
  if (taken >= one.end || left === null || over.some(({ kind }) => kind !== one.kind)) return [];
  return [{ ...one, start: taken + left.index }];
}

/**
 * Spans of the guesses where no rule's span stands. Neighbours of one kind are one.
 * @param isAgents whether it was the assistant's side that wrote it: customers end on a film's title as often as on a name
 * @param rules what the rules found in the same message; doubtful ones give way
 */
export function learnedSpans(
  text: string,
  guesses: readonly Guess[],
  rules: readonly Found[],
  isAgents: boolean,
): readonly Found[] {
  const sure = rules.filter(({ certainty }) => certainty !== 'doubtful');
  const hasCapitals = guesses.length > 0 && /\p{Lu}/u.test(text);
  const whole = guesses.flatMap((one) => {
    const over = sure.filter((span) => span.start < one.end && one.start < span.end);
    return over.length === 0 ? [one] : restOf(text, one, over);
  });
  const free = whole.filter((one) => {
    const { start, end, kind } = one;
    if (end - start > longestWord && kind !== 'url' && kind !== 'secret') return false;
    if (ofLetters.has(kind) && !/\p{L}/u.test(text.slice(start, end))) return false;
    if (mayBeWord.has(kind) && isWord(text.slice(start, end))) return false;
    if (kind === 'card' && isYear(text.slice(start, end))) return false;
    if (kind === 'secret' && ofStandards.test(text.slice(start, end))) return false;
    if (hasDigits.has(kind) && !/\d/.test(text.slice(start, end))) return false;
    if (isPlain(text, one)) return false;
    if (ofLetters.has(kind) && acknowledges.test(text.slice(start, end))) return false;
    if (kind === 'organisation' && isTalk(text, one, hasCapitals)) return false;
    if (kind === 'url' && isPublic(text.slice(start, end))) return false;
    const beside = sure.find(
      (span) =>
        (span.end < start && joint.test(text.slice(span.end, start))) ||
        (span.start > end && joint.test(text.slice(end, span.start))),
    );
    if (beside === undefined) return true;
    // Beside a number a word is hardly a number's part, and before a whole name hardly a name.
    if (!mayHaveNoDigit.has(kind) && !/\d/.test(text.slice(start, end))) return false;
    return !(kind === 'person' && beside.kind === 'person' && /^\p{Ll}/u.test(text.slice(start, end)));
  });
  const spans: { start: number; end: number; guesses: Guess[] }[] = [];
  for (const one of free) {
    const last = spans.at(-1);
    const apart = text.slice(last?.end ?? 0, one.start);
    const joins = last?.guesses[0]?.kind === one.kind && (joints[one.kind] ?? joint).test(apart);
    if (last !== undefined && joins) {
      last.end = one.end;
      last.guesses.push(one);
    } else spans.push({ start: one.start, end: one.end, guesses: [one] });
  }
  return spans.flatMap(({ start, end, guesses: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    const value = text.slice(start, end);
    if (isTalkOf(text, { ...first, start, end }, hasCapitals)) return [];
    if (mayBeWord.has(first.kind) && /\s/.test(value) && !/\d/.test(value)) return [];
    if (ofLetters.has(first.kind) && (!/\p{L}\P{L}*\p{L}/u.test(value) || classOf(value.toLowerCase()).town)) return [];
    const likely =
      own.some(({ certainty }) => certainty === 'likely') ||
      (isAgents && ofLetters.has(first.kind) && standsAlone(text, start, end));
    const span = found(first.kind, start, end, likely ? 'likely' : 'doubtful', learnedRule);
    return first.kind === 'organisation' && likely ? organisationReach(text, [span]) : [span];
  });
}
