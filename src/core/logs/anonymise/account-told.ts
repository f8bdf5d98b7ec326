// More places where numbers of a customer stand: in messages without capitals, read in parts, after a name or a bank, and names that
// log in before an address of the internet.
import { isQuantity, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** "jd014624860626", "ph-1478-4643-7960", "a-56511-t", "ord-042506": nothing that is said looks like them. */
const inLowerCase =
  /(?<![\p{L}\d@._/:-])(?:[a-z]{1,4}\d{6,16}(?:[a-z]{2})?|[a-z]{2,4}-\d{5,10}|[a-z]{1,4}(?:-\d{3,5}){2,4}|[a-z]-\d{4,6}-[a-z])(?![\p{L}\d@-]|[.,:]\d)/gu;
/** "im Ann Lee, P799257", "DOB 3 May 1950, P-61-4016" */
const afterComma =
  /(?<=[\p{L}\d], )(?!(?:ISO|BS|EN|DIN|IEC|RFC|HTTP|ERR|KB|CVE|MA|SKU|PS|USB)-?\d)(?:[A-Z]{1,4}-?\d{4,8}|[A-Z]-\d{2,4}-\d{3,6})(?=\s*(?:[.,;)\n]|$))(?!\.\d)/gu;
/** "…;+44 7178 613403;CU-7781": the last column of a table */
const lastColumn = /(?<=(?:[;|\t][^;|\t\n]{1,60}){2}[;|\t] ?)[A-Z]{1,4}-?\d{3,8}(?=\s*(?:[;|\t\n]|$))/gu;
/** "Northgate Bank, 7178063890" */
const atBank =
  /(?<!\p{L})(?:(?:savings )?bank|credit union|building society|mutual|sparekasse|sparkasse|volksbank|banque|banco|banca|bank[ae]n)(?:,|:| account| a\/c)?\s+(\d{4}[ -]?\d{3,4}(?:[ -]?\d{1,4})?)(?![\p{L}\d-]|[.,:]\d|\s\d)/giu;
const bankWords = inWords(/\b(?:\p{L}*bank\p{L}*|union|society|mutual|spar\p{L}*kasse|banque|banco|banca)\b/iu);
/** "first part 9188-2593, second part 62" */
const inParts =
  /\b(?:first|second|third|fourth|last|next|other|final) (?:part|half|bit|group|block|set|four|three|two)(?: is|:|,)?\s+((?=[A-Z-]*\d)[A-Z\d-]{2,12})(?![\p{L}\d]|[.,:]\d)/giu;
/** "7:30 kbhatt 176.56.9.118" */
const beforeAddress =
  /(?<=(?:^|\n|\s|T)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\s+)([a-z][\w.-]{2,30})\s+(?=\d{1,3}(?:\.\d{1,3}){3}(?!\d)|[\da-f]{1,4}:[\da-f:]{4,})/giu;
const nobodys =
  /^(?:from|and|to|at|in|on|by|via|of|anonymous|admin|administrator|root|system|guest|unknown|user|localhost|phone|laptop|tablet|printer|router|server|kernel|sshd|get|post)$/i;
/** "cant log in to the journals, dunford.h with …" */
const logsIn =
  /\b(?:log|sign)(?:ged|s)?[ -]?(?:in|on)\b[^.!?\n]{0,36}?[,:]\s([a-z][\w.-]{3,30}) (?:with|and|using)\s/giu;
const logWords = inWords(/\b(?:log|sign|login|logon)/iu);
/** "mein wagen zh 688556" */
const carInLowerCase =
  /(?<!\p{L})(?:wagen|auto|car|van|voiture|coche|macchina|carro)\s((?:[a-z]{1,3} ?\d{3,6}|[a-z]{2}\d{2} ?[a-z]{3}))(?=\s*(?:[,.;\n]|$)|\s\p{Ll}{3})/gu;
/** "230-5527-12", "1SY-1TD", "mxm 06k", "UN 65 HY GP": what answers a question for a registration. */
const plate =
  /^\W*(?:(?:yes|ok|sure|it'?s|its|the new one is|plate|reg)[\s,:]+){0,2}((?=[\p{L} -]{0,6}\d)(?=[\d -]{0,6}\p{L})[\p{L}\d]{1,4}(?:[ -][\p{L}\d]{1,4}){1,3})(?=\s*(?:[,.;\n]|$))/iu;

/** "It's RSGLWW", "hang on let me find it. WHJHCE": what answers a question for a reference. */
const lettersOnly = /(?<![\p{L}\d@._/-])[A-Z]{6}(?![\p{L}\d@]|[.-]\p{L})/gu;

/** "40-20-92 33 00 79 24", "11 45 75 with 02962321", "5252 5947 s/c 79-61-84": a bank's own number and an account there */
const bankPair =
  /(?<![\p{L}\d.,:/-]|\d )(?:(\d{2}[ -]\d{2}[ -]\d{2})((?:,|;| \/| and| with| a\/c| acc(?:ount)?| -)?\s)(\d{8}|\d{4} \d{4}|\d{2} \d{2} \d{2} \d{2})|(\d{8}|\d{4} \d{4}|\d{2} \d{2} \d{2} \d{2})((?:,|;| \/| and| s\/c| sort code| -)?\s)(\d{2}[ -]\d{2}[ -]\d{2}))(?![\p{L}\d/-]|[.,:]\d| \d)/gu;

export function toldAccounts({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('account', start, start + value.length, 'likely', rule));
  };
  if (!/\p{Lu}/u.test(text)) {
    for (const match of matchesOf(text, carInLowerCase))
      push(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'after a word for vehicles');
    for (const { index, 0: all } of matchesOf(text, inLowerCase)) {
      const word = wordBefore(text, index);
      if ((word === null || word === 'account' || word === 'phone') && !/^(?:sha|utf|iso|rfc|win|ip)-?\d/.test(all))
        push(index, all, 'letters and many digits');
    }
  }
  if (/, [A-Z]{1,4}-?\d/.test(text))
    for (const { index, 0: all } of matchesOf(text, afterComma)) push(index, all, 'after a comma');
  if (/[;|\t] ?[A-Z]{1,4}-?\d/.test(text))
    for (const { index, 0: all } of matchesOf(text, lastColumn)) push(index, all, 'column of a table');
  if (bankWords.test(text))
    for (const match of matchesOf(text, atBank)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (value.replaceAll(/\D/g, '').length >= 7 && !isQuantity(text, start, start + value.length))
        push(start, value, 'account at a bank');
    }
  if (asked.has('account'))
    for (const { index, 0: all } of matchesOf(text, lettersOnly))
      if (!classOf(all.toLowerCase()).common) push(index, all, 'answer to a question');
  if (/\d{2}[ -]\d{2}[ -]\d{2}/.test(text))
    for (const match of matchesOf(text, bankPair)) {
      const [all, first = match[4] ?? '', , second = match[6] ?? ''] = match;
      push(match.index, first, 'account at a bank');
      push(match.index + all.length - second.length, second, 'account at a bank');
    }
  if (asked.has('account'))
    for (const match of matchesOf(text, inParts))
      push(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'piece of an answer');
  if (/\d:\d\d(?::\d\d)?(?: ?[ap]m)?\s+[a-z][\w.-]+\s+[\da-f]{1,4}[.:]/i.test(text))
    for (const match of matchesOf(text, beforeAddress))
      if (!nobodys.test(match[1] ?? '') && !classOf((match[1] ?? '').toLowerCase()).common)
        push(match.index, match[1] ?? '', 'before an address');
  if (logWords.test(text))
    for (const match of matchesOf(text, logsIn)) {
      const value = match[1] ?? '';
      if (!classOf(value.toLowerCase()).common && /[\d._-]|^\S{6,}$/.test(value))
        push(match.index + match[0].lastIndexOf(value), value, 'after "log in"');
    }
  const told = asked.has('account') ? plate.exec(text) : null;
  const value = told?.[1] ?? '';
  if (
    told !== null &&
    value.length <= 12 &&
    /\d/.test(value) &&
    !/\b\p{L}{4,}|\d(?:st|nd|rd|th|am|pm)\b/iu.test(value)
  ) {
    const groups = value.split(/[ -]/);
    if (groups.every((group) => /\d/.test(group) || !classOf(group.toLowerCase()).common))
      push(told[0].lastIndexOf(value), value, 'answer to a question');
  }
  return spans;
}
