// Account, order, policy and other numbers that lead to one customer: told by the word or the question before them.
import { accountWordish, accountWords, weakWords } from './account-words.ts';
import { isQuantity, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Letters and digits with at least one digit, joined by "-", "/", "_" or ".". */
/** Also groups of digits, as people read them out. */
const token =
  /(?<![\p{L}\d@._/-]|\d,)#?(?=[A-Za-z0-9_/.-]*\d)(?:\d{3,5}(?: \d{3,5}){1,3}|[A-Za-z0-9]+(?:[-/_.][A-Za-z0-9]+)*)(?![\p{L}\d]|[.,:]\d|@)/gu;
const filler =
  /^(?:[\s:#.,=()"'°№-]|\b(?:number|numbers|no|nr|num|id|code|ref|reference|is|was|s|it|its|it's|the|my|our|your|for|with|under|called|and|on|that|this|nummer|lautet|ist|mein|meine|die|der|número|numero|numéro|es|est|é|de|del|della|do|da|di|du|la|le|el|il|mi|ma|mon|client|cliente|customer|confirmation|tracking|shipment|user|name|has|from|missing|you|a|an|new|old|of|on|at|here|says|reads|shows|so|um|uh|er|hang|think|i|id|one|first|current|previous|starting|beginning|ending|in|voor|van|het|is|klopt|pour|avec|por|con|per|nr|to|and|then|ja|yes|o|os|jest|to|är|номер|号|是|番号は?|は)\b|n[°º])*$/iu;
const longNumber: WordTest = /\d{6}/;
const parted = /[A-Z\d][-/][A-Z\d]/;
/** What a text must hold for a shape to be worth trying, the shape, what it is, how sure it is. */
const shapes: readonly (readonly [WordTest, RegExp, string, 'certain' | 'likely'])[] = [
  [longNumber, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g, 'shape of an order number', 'certain'],
  [inWords(/\b1z/i), /\b1Z[0-9A-Z]{16}\b/gi, 'shape of a tracking number', 'certain'],
  [longNumber, /\b[A-Z]{2}\d{9,11}[A-Z]{2}\b/gi, 'shape of a tracking number', 'certain'],
  [longNumber, /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,]+\d{7,8}(?![\d-])/g, 'sort code and account', 'certain'],
  [
    /-[0-9a-f]{4}-/i,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    'shape of an identifier',
    'likely',
  ],
  [longNumber, /(?<![\w-])[A-Z]{2,5}[-/]?\d{6,12}(?![\w-])/g, 'letters and many digits', 'likely'],
  [longNumber, /(?<![\w-])[A-Z]{2,4} ?\d{1,3}-\d{5,10}(?![\w-])/g, 'letters and many digits', 'likely'],
  [
    { test: (text) => parted.test(text) },
    /(?<![\p{L}\d/_.-])(?=[A-Z\d]{0,9}(?:[-/][A-Z\d]{0,9}){0,3}[A-Z])(?:(?=[A-Z]{0,8}\d|[A-Z]{2,5}[-/]\d)[A-Z\d]{2,9}(?:[-/][A-Z\d]{2,9}){2,3}|\d{4,8}[-/](?=\d{0,4}[A-Z])[A-Z\d]{3,6})(?![\p{L}\d/-])/gu,
    'letters and digits in parts',
    'likely',
  ],
  [longNumber, /(?<![\d-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\d-])/g, 'account at a bank of New Zealand', 'certain'],
  [
    { test: (text) => /\d{3} \d{3}/.test(text) },
    /(?<![\p{L}\d-])(?!(?:AM|PM|NR|NO|ID|ISO|RFC|TO|OR|IN|AT)\b)[A-Z]{2} \d{3} \d{3}(?: \d{3})?(?! ?\d|\p{L})/gu,
    'letters and digits in groups',
    'likely',
  ],
  [
    { test: (text) => /-\d{5}/.test(text) },
    /(?<![\p{L}\d-])(?!(?:ISO|RFC|CVE|DIN|IEC|UTF|PEP|KB|ABC|XYZ|SKU|HTTP|ZIP|MS|EN)-)[A-Z]{2,4}-\d{5}(?![\d-]|[.,]\d)/gu,
    'letters and many digits',
    'likely',
  ],
  [
    { test: (text) => /\d-\d{5}/.test(text) },
    /(?<![\p{L}\d.,:/-])\d{5}-\d{5}(?![\p{L}\d-]|[.,:]\d)/gu,
    'many digits in two parts',
    'likely',
  ],
  [
    inWords(/\b(?:inv|ord|ref|po|rma|case|tkt|ticket|pol|cust|acc|bk|so|wo|wb|sr|cr|inc|clm|job|res|mem|dsp|trv|sup)/i),
    /(?<![\w-])(?:INV|ORD|REF|PO|RMA|CASE|TKT|TICKET|POL|CUST|ACC|BK|SO|WO|WB|SR|CR|INC|CLM|JOB|RES|MEM|DSP|TRV|SUP)[-#/]?\d[\w-]{2,}(?![\w-])/g,
    'begins as such numbers do',
    'certain',
  ],
];
const bookingWords = inWords(
  /reference|booking|confirmation|reservation|pnr|record|locator|localizador|buchung|prenotazione|réservation|boeking|reserva|code/i,
);
const handle = /(?<![\p{L}\d@._/])@[A-Za-z_](?=[\w.]{2,29})[\w.]*\w(?![@\w])/gu;
const bookingCode =
  /\b(?:[Rr]eference|[Bb]ooking|[Cc]onfirmation|[Rr]eservation|PNR|pnr|Pnr|[Rr]ecord locator|[Ll]ocator|[Ll]ocalizador|[Bb]uchungscode|[Pp]renotazione|[Rr]éservation|[Bb]oeking|[Rr]eserva|[Cc]ode)\b(?:\s+(?:reference|code|number|no\.?|locator))?\s*(?:is|:|=|#)?\s*([A-Z0-9]{5,8})(?![\w-])/g;

/** Looks like a date otherwise. */
const bankCode =
  /(?<!\p{L})(?:sort(?:[ -]?code)?|s\/c|sc|bsb|routing|aba|rtn|transit|ifsc?c?|branch|institution|blz|bankleitzahl|swift|bic|micr|clearing|ncc|agencia|agência|abi|cab)(?:\s*(?:number|no\.?|nummer|code|and|is|was|it's|for|the|bank|my|:|=|#|-|,|um|uh|number's)){0,4}\s*((?=[A-Z0-9 -]{0,14}\d)(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{3}|[A-Z]{4}0[A-Z0-9]{6}|[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|\d{3,5}-\d{3,5}|\d{4,9}))(?![\p{L}\d])/giu;
const bankWords = inWords(
  /(?<!\p{L})(?:sort|s$|sc|bsb|routing|aba|rtn|transit|ifs|branch|institution|blz|bankleit|swift|bic|micr|clearing|ncc|ag[eê]ncia|abi|cab)/iu,
);

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
  if (numbers) spans.push(...grouped(place));
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
  for (const [needed, pattern, rule, certainty] of numbers ? shapes : [])
    for (const { index, 0: all } of needed.test(text) ? matchesOf(text, pattern) : []) {
      const word = wordBefore(text, index);
      // A card of a library or an airline carries letters or two parts.
      const otherCard = word === 'card' && (/^[A-Z]/.test(all) || /^\d{5}-\d{5}$/.test(all));
      if (word === null || word === 'account' || word === 'phone' || otherCard)
        spans.push(found('account', index, index + all.length, certainty, rule));
    }
  for (const { index, 0: all } of text.includes('@') ? matchesOf(text, handle) : [])
    spans.push(found('account', index, index + all.length, 'likely', 'handle'));
  for (const match of numbers && bankWords.test(text) ? matchesOf(text, bankCode) : []) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    spans.push(found('account', end - value.length, end, 'certain', "a bank's own number"));
  }
  for (const match of bookingWords.test(text) ? matchesOf(text, bookingCode) : []) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if ((/\d/.test(value) && !/^[A-Z]\d{4}$|^0X/.test(value)) || /^[A-Z]{6}$/.test(value))
      spans.push(found('account', end - value.length, end, 'certain', 'booking code'));
  }
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
  if ((digits < 3 && !mixed) || plain.length < 4 || plain.length > 40 || isDateOrTime(plain)) return null;
  const before = text.slice(Math.max(0, index - 60), index);
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
  if (all.startsWith('#') && digits >= 4 && word !== 'phone') return { certainty: 'likely', rule: 'after "#"' };
  if (
    asked.has('account') &&
    word !== 'phone' &&
    !isQuantity(text, index, end) &&
    (digits >= 4 || /[A-Z]/.test(plain) || mixed) &&
    !/^(?:19|20)\d{2}$|^\d+\.\d{1,2}$/.test(plain) &&
    !/\b(?:ios|android|version|firmware|v|windows|macos)\s*$/i.test(before)
  )
    return { certainty: text.length - all.length < 40 ? 'certain' : 'likely', rule: 'answer to a question' };
  // Long digits that nothing explains: somebody's, or a count.
  if (word === null && /^\d{7,}$/.test(plain) && !/0{5,}$/.test(plain) && !isQuantity(text, index, end))
    return { certainty: followedByNoun(text, end) ? 'doubtful' : 'likely', rule: 'many digits' };
  return null;
}

const group = /^#?(?=[A-Z\d/_.-]*\d)[A-Z\d]+(?:[-/_.][A-Z\d]+)*(?![\p{L}\d@]|[.,:]\d)/iu;
const letterGroup = /^(?:[A-Z]{1,4}|\d{1,2}|(?=[A-Z]{0,3}\d)[A-Z\d]{2,5}) (?=(?:[A-Z]{1,4} )?[A-Z\d]*\d{2})/;
const fillers =
  /^(?:[\s:#.,=()"'°№*\x5B-]|(?:number|numbers|no|nr|num|id|code|ref|reference|is|was|it's|its|it|the|my|our|your|for|under|called|and|this|nummer|lautet|ist|mein|meine|número|numero|numéro|es|est|è|de|del|uh|um|er|so|says|reads|mon|mi|il|la|le|el|as|with|of|on|in|me|customer|confirmation|tracking)(?![\p{L}\d])|n[°º]){0,10}/iu;

/** What follows a word for such numbers at once, in groups: "policy W5171 73279 48", "meter 1 ESY 56720195". */
function grouped({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  const after = (words: RegExp, weak: boolean): void => {
    for (const match of matchesOf(text, words)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + 90);
      const lead = weak
        ? (/^[\s:#.[("']{1,4}(?:(?:is|as|was|ist|es|est|number|no\.?|nr\.?)\s+){0,2}/i.exec(rest)?.[0].length ?? 0)
        : (fillers.exec(rest)?.[0].length ?? 0);
      if (lead === 0) continue;
      let at = lead;
      for (let count = 0; count < 2; count++) at += letterGroup.exec(rest.slice(at))?.[0].length ?? 0;
      const told = group.exec(rest.slice(at))?.[0];
      if (told === undefined || isDateOrTime(told)) continue;
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
  if (accountWordish.test(text)) after(new RegExp(accountWords, 'giu'), false);
  after(weakWords, true);
  return spans;
}

const groupAfter =
  /^(?:[ -]| - )(?:(?=[A-Z0-9-]{0,12}\d)[A-Z0-9]{2,12}(?:-[A-Z0-9]{1,8}){0,3}|[A-Z]{2,4})(?![\p{L}\d]|[.,:]\d|\s?(?:am|pm|€|%))/u;
const groupBefore = /(?<![\p{L}\d.,:/$€£-])(?:[A-Z]{1,4}|(?=[A-Z]{0,4}\d)[A-Z0-9]{1,6})[ -]$/u;

/** "E7T 700506", "CH28 ZAS", "SR 4-2981": the groups beside it, in digits and capital letters. */
function widened(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
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

function followedByNoun(text: string, end: number): boolean {
  return /^\s+\p{Ll}{3,}/u.test(text.slice(end, end + 20));
}

const keywords = new RegExp(accountWords, 'giu');

function lastKeyword(before: string): { readonly word: string; readonly after: string } | null {
  const last = matchesOf(before, keywords).at(-1);
  return last === undefined ? null : { word: last[0], after: before.slice(last.index + last[0].length) };
}

function isDateOrTime(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}$|^\d{1,2}(?:st|nd|rd|th|am|pm)$|^\d+(?:\.\d+){2,}$(?<!^\d{2,4}\.\d{3}\.\d{3})|^\d{1,4}x\d{1,4}$|^\d{2,3}\/\d{2,3}$|^0x[\da-f]+$|^(?:19|20)\d{2}-\d{2}-\d{2}(?:T|$)|^HTTP\/\d/i.test(
    text,
  );
}
