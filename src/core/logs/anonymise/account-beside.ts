// Numbers told by what stands beside them: a bank's branch with its account, the second after "and", and an answer that begins
// with a code.
import { isDateOrTime } from './account-groups.ts';
import { isQuantity, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** "90-35-17 / 81064971", "062-901, 6599-9544-85", "HDFC0007591 / A42827867": a branch, then an account there. */
const branchAndAccount =
  /(?<![\p{L}\d.,:/$€£-])(?:\d{2}-\d{2}-\d{2}|\d{3}-\d{3,5}|\d{2}-\d{4}|\d{4}|\d{6}|[A-Z]{4}0[A-Z\d]{6})(?:\s?[/,]\s?|\s+)(?:[A-Z]{0,2}-?\d{6,11}|\d{3,4} \d{4}|\d{3,4}-\d{4}-\d{2,3})(?![\p{L}\d/-]|[.,:]\d)/gu;
const money = inWords(
  /\b(?:bank|transfer|refunds?|pay|paid|payment|paypal|deposit|account|acct|iban|sort|routing|wire|checking|savings)\b/i,
);
const branched = /[\dA-Z]\s?[ ,/]\s?(?:[A-Z]{0,2}-?\d{6}|\d{3,4}[ -]\d{4})/;
/** Only in capitals, and so it cannot be talk: "PFKRBV, her last name is …". */
const code =
  /^\W*(?:[A-Z]{2,3} is )?((?=[A-Z\d -]{0,16}\d)[A-Z\d]{1,8}(?:[ -][A-Z\d]{1,6}){0,3}|[A-Z]{6})(?=\s*(?:[,;!?\n(]|\.(?!\d)|$| and | und | et ))/u;
const second =
  /^(?:,? (?:and|&|und|et|y|e|en|og|och|i|oraz) )(#?(?=[A-Z\d/-]*\d{4})[A-Z\d]+(?:[-/][A-Z\d]+)*)(?![\p{L}\d]|[.,:]\d)/u;

export function accountsBeside({ text, asked }: Place, told: readonly Found[]): readonly Found[] {
  const spans: Found[] = [];
  const banking = asked.has('account') || asked.has('iban') || money.test(text);
  if (branched.test(text))
    for (const { index, 0: all } of matchesOf(text, branchAndAccount))
      if (
        (banking || /^\d{2}-\d{2}-\d{2}\s?\//.test(all)) &&
        wordBefore(text, index) !== 'phone' &&
        !/^(?:19|20)\d{2}\s/.test(all)
      )
        spans.push(found('account', index, index + all.length, 'likely', 'branch and account'));
  if (asked.has('account')) {
    const match = code.exec(text);
    const value = match?.[1] ?? '';
    const start = (match?.[0].length ?? 0) - value.length;
    const plain = value.replaceAll(/[ -]/g, '');
    const fits = /\d/.test(value)
      ? plain.length >= 5 && plain.length <= 14 && /[A-Z]/.test(value) && plain.replaceAll(/\D/g, '').length >= 1
      : value.length === 6 && !classOf(value.toLowerCase()).common && text.length < 160;
    // In a text of capitals a code looks like its words.
    const stands = /\p{Ll}/u.test(text) || text.length < value.length + 4;
    if (value !== '' && fits && stands && !isDateOrTime(value) && !isQuantity(text, start, start + value.length))
      spans.push(found('account', start, start + value.length, 'likely', 'answer to a question'));
  }
  // "invoices IN5389333 and 2035/7574"
  for (const { kind, end, start } of told) {
    if (kind !== 'account' || end - start < 5) continue;
    const more = second.exec(text.slice(end, end + 40));
    const value = more?.[1] ?? '';
    const place = end + (more?.[0].length ?? 0);
    if (value.length < 6 || isDateOrTime(value) || isQuantity(text, place - value.length, place)) continue;
    spans.push(found('account', place - value.length, place, 'likely', 'beside another number'));
  }
  return spans;
}
