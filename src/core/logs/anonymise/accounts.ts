// Account, order, policy and other numbers that lead to one customer: told by the word or the question before them.
import { accountsBeside } from './account-beside.ts';
import { groupedAccounts, isDateOrTime, widened } from './account-groups.ts';
import { namesOfMachines } from './account-machines.ts';
import { isArticle, shapedAccounts } from './account-shapes.ts';
import { spelledAccounts } from './account-spelled.ts';
import { toldAccounts } from './account-told.ts';
import { accountWords } from './account-words.ts';
import { isQuantity, isReading, wordBefore } from './context.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Letters and digits with at least one digit, joined by "-", "/", "_" or "."; also groups of digits, as people read them out. */
const token =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d@._/-]|\d,)#?(?=[A-Za-z0-9_/.-]*\d)(?:\d{3,5}(?: \d{3,5}){1,3}(?: \d{2}(?![\d.,:]))?|[A-Za-z0-9]+(?:[-/_.][A-Za-z0-9]+)*)(?![\p{Script=Latin}\p{Script=Cyrillic}\d]|[.,:]\d|@)/gu;
const filler =
  /^(?:[\s:#.,=()"'°№-]|(?<!\p{L})(?:number|numbers|no|nr|num|id|code|ref|reference|is|was|s|it|its|it's|the|my|our|your|for|with|under|called|and|on|that|this|nummer|lautet|ist|mein|meine|die|der|número|numero|numéro|es|est|é|de|del|della|do|da|di|du|la|le|el|il|mi|ma|mon|client|cliente|customer|confirmation|tracking|shipment|user|name|has|from|missing|you|a|an|new|old|of|on|at|here|says|reads|shows|there|now|so|um|uh|er|hang|think|i|id|one|first|current|previous|starting|beginning|ending|in|voor|van|het|is|klopt|pour|avec|por|con|per|nr|to|and|then|ja|yes|o|os|jest|to|är|номер|号|是|番号は?|は)(?!\p{L})|n[°º])*$/iu;

export function accounts(place: Place): readonly Found[] {
  const { text, asked } = place;
  const spans: Found[] = [];
  const numbers = /\d/.test(text);
  for (const { index, 0: all } of numbers ? matchesOf(text, token) : []) {
    const judged = judge(all, index, place);
    if (judged === null) continue;
    const { start, end } = widened(text, index, index + all.length);
    spans.push(found('account', start, end, judged.certainty, judged.rule));
  }
  if (numbers) spans.push(...groupedAccounts(place));
  // "it's 72 50 07 09": read out in groups, where it was asked for.
  const read =
    numbers && asked.has('account') && text.length < 90
      ? /(?<![\p{L}\d.,:/-])\d{1,4}(?: \d{1,4}){2,9}(?![\p{L}\d/:-]|[.,]\d)/u.exec(text)
      : null;
  if (read !== null && read[0].replaceAll(' ', '').length >= 6 && wordBefore(text, read.index) !== 'phone')
    spans.push(found('account', read.index, read.index + read[0].length, 'likely', 'answer to a question'));
  // "sure, je9": a piece of a number with letters, where it was asked for.
  const piece =
    numbers && asked.has('account')
      ? /^(?:(?:sure|yes|yeah|ok|okay|it['’]?s|ja|sí|oui)[\s,.]+)*(?=[A-Z0-9/-]*\d)([A-Z0-9][A-Z0-9/-]{1,11})\W{0,3}$/iu.exec(
          text,
        )
      : null;
  if (piece?.[1] !== undefined && !isDateOrTime(piece[1])) {
    const start = text.lastIndexOf(piece[1]);
    spans.push(found('account', start, start + piece[1].length, 'likely', 'piece of an answer'));
  }
  spans.push(...shapedAccounts(place, numbers), ...(numbers || asked.has('account') ? toldAccounts(place) : []));
  spans.push(...spelledAccounts(place), ...namesOfMachines(place));
  if (numbers || asked.has('account')) spans.push(...accountsBeside(place, spans));
  return spans;
}

function judge(
  all: string,
  index: number,
  { text, asked }: Place,
): { certainty: 'certain' | 'likely' | 'doubtful'; rule: string } | null {
  const plain = all.replace(/^#/, '');
  const digits = plain.replaceAll(/\D/g, '').length;
  const end = index + all.length;
  const mixed = digits > 0 && /[A-Za-z]/.test(plain) && plain.length >= 5;
  // "I ordered 10-12": a size.
  if (/^\d{1,2}-\d{1,2}$/.test(plain) && !/(?:nr|nummer)\.?\s$/i.test(text.slice(Math.max(0, index - 10), index)))
    return null;
  if ((digits < 3 && !mixed) || plain.length < 4 || plain.length > 40 || isDateOrTime(plain) || isArticle(plain))
    return null;
  const before = text.slice(Math.max(0, index - 60), index);
  // `"error": "…", "code": 40103`
  if (/"(?:code|status|errno)":\s*$/.test(before)) return null;
  if (/^\d{3,6}$/.test(plain) && isReading(before)) return null;
  const word = wordBefore(text, index);
  if (word === 'account') {
    const keyword = lastKeyword(before);
    const direct = keyword !== null && filler.test(keyword.after);
    const plainYear = /^(?:19|20)\d{2}$/.test(plain);
    const numbered =
      /(?:number|no|nr|id|code|ref|nummer|#|n[°º]|número|numero|numéro)\W*(?:\p{L}+\W+){0,5}$/iu.test(before) ||
      all.startsWith('#') ||
      keyword?.word.match(/nummer|nr$/i) != null;
    if (
      direct &&
      !(plainYear && !numbered) &&
      !(isQuantity(text, index, end) && !numbered) &&
      (digits >= 5 ||
        (digits >= 4 && /^[\s:#.]*$/.test(keyword.after)) ||
        (digits >= 3 && /^\s?[:#]\s?$/.test(keyword.after)) ||
        (numbered && digits >= 3) ||
        (/[A-Za-z]/.test(plain) &&
          (digits >= 2 || numbered || !/\p{Ll}\d|\d\p{Ll}/u.test(plain) || keyword.after.trim().length < 4)))
    )
      return {
        certainty: numbered || digits >= 6 || /[A-Za-z]/.test(plain) ? 'certain' : 'likely',
        rule: 'after its name',
      };
    if (numbered && !plainYear && digits >= 4) return { certainty: 'likely', rule: 'near its name' };
  }
  if (
    all.startsWith('#') &&
    digits >= 4 &&
    word !== 'phone' &&
    !/\b(?:part|model|item|style|sku|article)\s*$/i.test(before)
  )
    return { certainty: 'likely', rule: 'after "#"' };
  if (
    asked.has('account') &&
    word !== 'phone' &&
    !isQuantity(text, index, end) &&
    (digits >= 4 || /[A-Z]/.test(plain) || mixed) &&
    !/^(?:19|20)\d{2}$|^\d+\.\d{1,2}$/.test(plain) &&
    !/\b(?:ios|android|version|firmware|v|windows|macos)\s*$/i.test(before)
  )
    return { certainty: text.length - all.length < 40 ? 'certain' : 'likely', rule: 'answer to a question' };
  // "colis jamais reçu 003404245624500422"
  if (word === 'account' && /^\d{12,20}$/.test(plain) && !isQuantity(text, index, end))
    return { certainty: 'likely', rule: 'many digits' };
  // Long digits that nothing explains: somebody's, or a count.
  if (word === null && /^\d{7,}$/.test(plain) && !/0{5,}$/.test(plain) && !isQuantity(text, index, end))
    return { certainty: followedByNoun(text, end) ? 'doubtful' : 'likely', rule: 'many digits' };
  return null;
}

function followedByNoun(text: string, end: number): boolean {
  return /^\s+\p{Ll}{3,}/u.test(text.slice(end, end + 20));
}

const keywords = new RegExp(accountWords, 'giu');

function lastKeyword(before: string): { readonly word: string; readonly after: string } | null {
  const last = matchesOf(before, keywords).at(-1);
  return last === undefined ? null : { word: last[0], after: before.slice(last.index + last[0].length) };
}
