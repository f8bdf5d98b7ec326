// Numbers of a customer that are written in groups: what follows their word at once, and the groups beside one that was found.
import { isArticle } from './account-shapes.ts';
import { accountWordish, accountWords, weakWords } from './account-words.ts';
import { isQuantity, isReading, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const group = /^#?(?=[A-Z\d/_.-]*\d)[A-Z\d]+(?:[-/_.][A-Z\d]+)*(?![\p{L}\d@]|[.,:]\d)/iu;
const letterGroup = /^(?:[A-Z]{1,4}|\d{1,2}|(?=[A-Z]{0,3}\d)[A-Z\d]{2,5}) (?=(?:[A-Z]{1,4} )?[A-Z\d]*\d{2})/;
const fillers =
  /^(?:[\s:#.,=()"'°№*\x5B-]|(?:number|numbers|no|nr|num|id|code|ref|reference|is|was|it's|its|it|the|my|our|your|for|under|called|and|this|nummer|lautet|ist|mein|meine|número|numero|numéro|es|est|è|de|del|uh|um|er|so|says|reads|mon|mi|il|la|le|el|as|with|of|on|in|me|customer|confirmation|tracking|d['’]\p{L}{3,12})(?![\p{L}\d])|n[°º]){0,10}/iu;

const words = new RegExp(accountWords, 'giu');

/** What follows a word for such numbers at once, in groups: "policy W5171 73279 48", "meter 1 ESY 56720195". */
export function groupedAccounts({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  const after = (pattern: RegExp, weak: boolean): void => {
    for (const match of matchesOf(text, pattern)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + 90);
      const lead = weak
        ? (/^[\s:#.[("']{1,4}(?:(?:is|as|was|ist|es|est|number|no\.?|nr\.?)\s+){0,2}/i.exec(rest)?.[0].length ?? 0)
        : (fillers.exec(rest)?.[0].length ?? 0);
      if (lead === 0) continue;
      let at = lead;
      for (let count = 0; count < 2; count++) at += letterGroup.exec(rest.slice(at))?.[0].length ?? 0;
      const told = group.exec(rest.slice(at))?.[0];
      if (told === undefined || isDateOrTime(told) || isArticle(told)) continue;
      // `"error": …, "code": 40103`
      if (text[match.index - 1] === '"' && /^code$/i.test(match[0])) continue;
      const [start, end] = [from + lead, from + at + told.length];
      const plain = text.slice(start, end);
      const digits = plain.replaceAll(/\D/g, '').length;
      const mixed = /[A-Z]/.test(plain) && plain.length >= 5;
      const known = weak
        ? digits >= 5 || (mixed && digits >= 3 && plain.length >= 7) || /^\d{4,}[-/]\w{2,}$/.test(plain)
        : digits >= 5 || (mixed && digits >= 2);
      if (
        !known ||
        isQuantity(text, start, end) ||
        (/^\d+(?:\.\d+)+$/.test(plain) && (weak || !/^\d{2,4}(?:\.\d{3})+$/.test(plain))) ||
        /^0x/.test(plain)
      )
        continue;
      if (weak && wordBefore(text, start) === 'phone') continue;
      if (/^\d{3,6}$/.test(plain) && isReading(text.slice(Math.max(0, start - 20), start))) continue;
      const whole = widened(text, start, end);
      spans.push(
        found(
          'account',
          whole.start,
          whole.end,
          weak ? 'likely' : 'certain',
          weak ? 'near its name' : 'after its name',
        ),
      );
    }
  };
  if (accountWordish.test(text)) after(words, false);
  after(weakWords, true);
  return spans;
}

const groupAfter =
  /^(?:[ -]| - )(?:(?=[A-Z0-9-]{0,12}\d)[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,8}){0,3}|[A-Z]{2,4})(?![\p{L}\d]|[.,:]\d|\s?(?:am|pm|€|%))/u;
const groupBefore = /(?<![\p{L}\d.,:/$€£-])(?:[A-Z]{1,4}|(?=[A-Z]{0,4}\d)[A-Z0-9]{1,6})[ -]$/u;

/** "E7T 700506", "CH28 ZAS", "SR 4-2981": the groups beside it, in digits and capital letters. */
export function widened(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const shouted = !/\p{Ll}/u.test(text);
  let [start, end] = [from, to];
  for (let count = 0; count < 4; count++) {
    const group = groupAfter.exec(text.slice(end, end + 24))?.[0];
    if (group === undefined) break;
    const letters = !/\d/.test(group);
    const few = /^\s?\d{1,3}$/.test(group);
    if (letters && (shouted || classOf(group.trim().toLowerCase()).common)) break;
    if (
      few &&
      !/^[A-Z]{1,3} ?\d{4,}/.test(text.slice(start, end)) &&
      !/^\s*(?:[.,;!?)\n]|$)/.test(text.slice(end + group.length))
    )
      break;
    if (isQuantity(text, end, end + group.length) || isDateOrTime(group.trim())) break;
    end += group.length;
  }
  for (let count = 0; count < 4; count++) {
    const group = groupBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0];
    if (group === undefined) break;
    const plain = group.trim().toLowerCase();
    if (
      !/\d/.test(plain) &&
      (shouted ||
        notGroups.test(plain) ||
        (classOf(plain).common && !afterGroup.test(text.slice(Math.max(0, start - 12), start))))
    )
      break;
    start -= group.length;
  }
  return { start, end };
}

/** "K07 A 551": one letter between two groups. */
const afterGroup = /\d[A-Z\d]{0,3} [A-Z] $/;
const notGroups = /^(?:no|nr|id|ref|acc|acct|po|vin|imei|pnr|po|rma|awb|bsb|ifsc|aba|mrn|nmi|tel|sn|ok)$/;

/** Looks like a number of a customer, and is a date, a time, a version or a size. */
export function isDateOrTime(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}$|^\d{1,2}(?:st|nd|rd|th|am|pm)$|^\d+(?:\.\d+){2,}$(?<!^\d{2,4}\.\d{3}\.\d{2,3})|^\d{1,4}x\d{1,4}$|^\d{2,3}\/\d{2,3}$|^0x[\da-f]+$|^(?:19|20)\d{2}-\d{2}-\d{2}(?:T|$)|^HTTP\/\d|^v\d+(?:\.\d+)+$|^R\d{1,3}$|^R\d{1,6}\.\d{2}$/i.test(
    text,
  );
}
