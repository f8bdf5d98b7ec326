// Numbers of customers that other shapes miss: of two or three digits after a word that has no other meaning, and spelled letter by
// letter.
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const holders =
  'case|member(?:ship)?|claim|ticket|booking|reservation|policy|customer|account|invoice|file|order|complaint|request|contract|job|quote|receipt|cheque|check|patient|student|client';
/** "claim no 55", "ticket #812" */
const numbered = new RegExp(
  `(?<!\\p{L})(?:${holders})s? (?:number|no\\.?|nr\\.?|num|id)(?: is| was|:)?\\s#?(\\d{2,3})(?![\\p{L}\\d/%:]|[.,:/-]\\d|\\s(?:of|out|times|days?|hours?|weeks?|months?|years?|people|pm|am|percent|more|other)(?!\\p{L}))`,
  'giu',
);
/** "case 812 was closed", "I'm member 219, …" */
const plain =
  /(?<!\p{L})(?:(?:^|(?:about|regarding|re|in|for|on|of|my|our|your|the|this|that|old|new|i['’]?m|i am|am|as|table|still)\s+)(?:case|member|claim|ticket|booking|reservation|complaint)|(?:my|our|your|this) (?:order|invoice|job|quote|request))\s#?(\d{3})(?=\s*(?:[.,;!?)\n]|$)|\s(?:was|is|has|from|still|again|isn|wasn|hasn|got|came|arrived|please|joined|since|and)(?!\p{L}))(?![.,]\d)/giu;
const numberedWords = inWords(
  /^(?:cases?|member(?:ship)?s?|claims?|tickets?|bookings?|reservations?|polic(?:y|ies)|customers?|accounts?|invoices?|files?|orders?|complaints?|requests?|contracts?|jobs?|quotes?|receipts?|cheques?|checks?|patients?|students?|clients?)$/i,
);

/** "V for Victor, K, W, 7, L", "M as in Mike 4 4 7" */
const spelled =
  /(?<![\p{L}\d])(?:[A-Z\d](?: (?:for|as in|like|wie|comme|de|come|van) \p{L}{3,12})?(?:,? |\. |, and |-)){3,20}[A-Z\d](?: (?:for|as in|like|wie|comme|de|come|van) \p{L}{3,12})?(?![\p{L}\d])/giu;
/** "my user name is y r seven oh l" */
const saidLetter = '(?:[a-z]|oh|zero|one|two|three|four|five|six|seven|eight|nine|double|dash|dot|underscore)';
const said = new RegExp(
  `(?<![\\p{L}\\d'’])(?=(?:${saidLetter} ){0,6}(?!a |i )[a-z] (?:${saidLetter} ){0,6}[a-z](?!\\p{L}))${saidLetter}(?: ${saidLetter}){3,14}(?![\\p{L}\\d'’])`,
  'giu',
);
const saidWords =
  /(?<!\p{L})(?:user ?name|log-?in|reference|booking|confirmation|locator|code|number|plate|registration|account|order|id)(?!\p{L})/iu;
const asSpelled =
  /[A-Z\d] (?:for|as in|like|wie|comme|de|come|van) \p{L}{3}|^(?:\W*\p{L}{2,12}[,:]? )?[A-Z\d](?:,? [A-Z\d]){3}/iu;

export function spelledAccounts({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('account', start, start + value.length, 'likely', rule));
  };
  if (/\d\d/.test(text) && numberedWords.test(text))
    for (const pattern of [numbered, plain])
      for (const match of matchesOf(text, pattern))
        push(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'after its name');
  if (asked.has('account') && text.length < 160 && asSpelled.test(text))
    for (const { index, 0: all } of matchesOf(text, spelled)) push(index, all, 'spelled out');
  if (asked.has('account') || asked.has('login') || saidWords.test(text))
    for (const {
      index,
      0: all,
    } of /(?<!\p{L})[a-z] (?:[a-z]|oh|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/iu.test(text)
      ? matchesOf(text, said)
      : [])
      push(index, all, 'spelled out');
  return spans;
}
