// Dates of birth: a date in any usual writing, where the words or the question before it speak of birth.

import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const month =
  '(?:jan(?:uary|uari|uar|vier|eiro)?|feb(?:ruary|ruari|ruar|braio)?|mar(?:ch|zo|s|ço)?|maart|mrt|mei|maj|marts|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|mag(?:gio)?|maio|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust(?:us|i)?)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre)?|novembro|de[cz](?:ember)?|décembre|diciembre|dic(?:embre)?|dezembro|enero|febrero|février|gennaio|janeiro|fevereiro|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)';
const year = "(?:(?:18|19|20)\\d{2}|['’]?\\d{2})";
const fullYear = '(?:18|19|20)\\d{2}';
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?';
const of = '(?:\\s*(?:of|de|di|,|\\.|-|/)\\s*|\\s+)';
const date = new RegExp(
  [
    `\\b${fullYear}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}(?:日)?`,
    `\\b\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?${year}(?!\\d)`,
    `(?:\\bthe\\s+)?\\b${day}${of}${month}\\.?(?:${of}${year})?(?!\\d|\\p{L})`,
    `\\b${month}\\.?\\s+(?:the\\s+)?${day}(?:\\s*,\\s*|\\s+(?:of\\s+)?)${year}(?!\\d|\\p{L})`,
    `\\b${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d|\\p{L}|:)`,
    `\\b${month}\\.?\\s+(?:of\\s+)?${fullYear}(?!\\d)`,
    `(?<!\\d)${fullYear}(?!\\d)`,
    '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)',
    '(?<!\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2}(?!\\d)',
  ].join('|'),
  'giu',
);

const birthWord =
  /(?:\b(?:born|birth(?:day|date)?|d\.?o\.?b\.?|geboren|geb|geboorte(?:datum|dag)?|född|födelsedatum|geburtsdatum|geburtstag|nac(?:í|ió|ido|ida|imiento)|né|née|naissance|nat[oa]|nascit[ao]|nascid[oa]|nascimento|nasci|urodzon[ya]|urodzin|ur|doğum|doğumlu)|生日|出生|生まれ|родил\p{L}*|рождения)(?!\p{L})/iu;
/** Dates of other things end what "born" may speak of. */
const otherWord =
  /\b(?:ordered|bought|delivered?|bestellt|gekauft|expires?|issued|since|until|appointment|booked|valid|dated|paid|signed)\b/iu;

/** The same word where no further one follows. */
const lastBirthWord = new RegExp(`(?:${birthWord.source})(?!.*(?:${birthWord.source}))`, 'isu');
const birthWords = inWords(
  /born|birth|född|född|födel|\b(?:do|o)?b(?!\p{L})|geb|\bnac|\bn[éa]|\burodz|\bur\b|doğum|生|родил|рождения/iu,
);

export function birthDates({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const answers = asked.has('birth-date');
  if (!answers && !(birthWords.test(text) && birthWord.test(text))) return spans;
  for (const { index, 0: all } of matchesOf(text, date)) {
    const before = text.slice(Math.max(0, index - 50), index);
    const after = text.slice(index + all.length, index + all.length + 24);
    const at = before.search(lastBirthWord);
    const told = at !== -1 && !otherWord.test(before.slice(at)) && !/[.!?]\s+\p{Lu}/u.test(before.slice(at));
    const toldAfter =
      /^\W{0,3}(?:\(?(?:dob|date of birth|is (?:my|his|her|their|the) (?:birthday|date of birth|dob|birth ?date)|geboren))/iu.test(
        after,
      );
    const bareYear = /^\d{4}$/.test(all) && !/^(?:19|20)\d{2}$/.test(all);
    if (bareYear) continue;
    if (told || toldAfter)
      spans.push(found('birth-date', index, index + all.length, 'certain', 'date told as of birth'));
    else if (answers && text.length - all.length < 60 && !otherWord.test(text))
      spans.push(found('birth-date', index, index + all.length, 'certain', 'answer to a question'));
  }
  return spans;
}
