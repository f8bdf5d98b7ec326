// Names told by more places: spelled letter by letter, in lists of guests, before a date of birth, in rows, on bells, by those who
// answer in other languages, and after numbers in an answer.

import { isWholeDate } from './dates.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** "N-O-V-A-K", "N O V A K" */
const spelled =
  /(?<![\p{L}\p{N}@.'’_-])(?:\p{L}(?:-(?:\p{L}(?![\p{L}]))){3,20}|\p{Lu}(?: \p{Lu}(?!\p{L})){3,16}|\p{Ll}(?: \p{Ll}(?!\p{L})){4,16})(?![\p{L}\p{N}@_-])/gu;
const part = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const name = `(?:(?:van|von|de|der|den|di|da|la|le|ten|Ó|Ní) ){0,2}${part}(?: (?:(?:van|von|de|der|den|di|da|la|le|ten|Ó|Ní) ){0,2}${part}){0,2}`;
const lowerName = "\\p{L}[\\p{L}\\p{M}'’-]{2,}(?: \\p{L}[\\p{L}\\p{M}'’-]{2,}){0,2}";
const end = '(?=\\s*(?:[.,;!?)\\n]|$))';

/** "guests: Ann, Bo and Liv" */
const list = new RegExp(
  `(?<![\\p{L}\\d])(?:guests|kids|children|present|apologies|attendees|players|passengers|participants|invited|travellers|totals|cabin for \\d|four|three|two)\\b[*:\\s]{1,5}(${part}(?: ${part}){0,2}(?:(?: \\d+(?:\\.\\d\\d)?)?(?:, | and | & )${part}(?: ${part}){0,2}){1,9})`,
  'gu',
);
const listWords = inWords(
  /\b(?:guests|kids|children|present|apologies|attendees|players|passengers|participants|invited|travellers|totals|cabin|four|three|two)\b/iu,
);
/** Two words in cells, then a date. */
const row = new RegExp(
  `(?:^|\\n)(${part}(?: ${part})?)([;|\\t])(${part}(?: ${part})?)\\2([^;|\\t\\n]{6,24})(?=[;|\\t])`,
  'gu',
);
/** "LEE Ann, passport M1234567", "LEE Ann, RO49 AAAA…" */
const ofDocument =
  /(?:^|\n)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?=[,;|] ?(?:passport|pass no|born|dob|ID |[A-Z]{2}\d{2}[ A-Z\d]{11}))/gu;

type Told = readonly [RegExp, RegExp, boolean];
/** A word that a text must have, the pattern with the name as its group, and whether the name may be any word. */
const told: readonly Told[] = [
  [
    /täällä|\bher\b|\bhär\b|vagyok|reception/iu,
    new RegExp(`(?:^|[.,!?] )(${name}) (?:täällä|vagyok|on reception|(?:her|här)(?=[.,!]|$))`, 'gu'),
    true,
  ],
  [
    /chatt?[ae]r|habla|fala|telefonu|telefonie|schreiben|\bben\b|adım|nevem|sunt|mówi|\btu\b|\bsoy\b/iu,
    new RegExp(
      `(?<!\\p{L})(?:du chatt?[ae]r med|habla|fala|u telefonu|przy telefonie|Sie schreiben mit|ben|adım|a nevem|sunt|mówi|soy) (${name})${end}`,
      'gu',
    ),
    true,
  ],
  [
    /citofono|zvonek|kli(?:n)?gel|kling|sonner|sonnette|\bporttikello\b|\bdzwonek\b/iu,
    new RegExp(
      `(?<!\\p{L})(?:citofono|zvonek|klingel|klinel|sonner chez|sonnette|dzwonek)[:,]? (${lowerName})${end}`,
      'giu',
    ),
    true,
  ],
  [
    /\bunder\b/i,
    new RegExp(
      `\\b(?:it['’]?s|its|booked|ordered|filed|(?:booking|reservation|table|appointment|order|account)(?:['’]?s|s| is| was)?(?: made)?) under(?: the name(?: of)?)? (${lowerName})${end}`,
      'giu',
    ),
    true,
  ],
  [
    /\b(?:call|ring|text|phone|ask|neighbou?r|friend|mate|flatmate)\b/i,
    /\b(?:call|ring|text|phone|(?:tell|let) (?:the \p{L}+ to (?:call|ring) )|my (?:neighbou?r|friend|mate|flatmate)) (\p{L}[\p{L}'’-]{2,})(?= (?:on |at )?[+(]?0?\d[\d ()-]{5}| will (?:pick|collect|call|come))/giu,
    true,
  ],
  [
    /\b(?:desk|line|reception|support)\b|recepción|secrétariat|segreteria|rejestracja|asiakaspalvelu|kundeservice/iu,
    new RegExp(
      `(?:desk|line|reception|support|recepción|secrétariat|segreteria|rejestracja|asiakaspalvelu|kundeservice), (${name})(?=[.!?](?:\\s|$)|$| bonjour)`,
      'gu',
    ),
    true,
  ],
  [
    /\b(?:surname|name)\b/i,
    new RegExp(
      `\\b(?:surname|(?:last|family|maiden|my|her|his) name) (?:to be )?(?:changed|changing|change|updated) from (${part}) to (${part})`,
      'gu',
    ),
    true,
  ],
  [
    /dengan|bapak|ibu|pak|kak|teknisi|supir|kurir|a\.n\./i,
    new RegExp(
      `(?<!\\p{L})(?:[Dd]engan|[Bb]apak|[Ii]bu|[Pp]ak|[Tt]eknisi|[Ss]upir|[Kk]urir|a\\.n\\.) (${name})(?=\\s*(?:[.,;!?)\\n]|$)| (?:dari|di|datang|ke|yang|akan|sudah)(?!\\p{L}))`,
      'gu',
    ),
    true,
  ],
  [/\bmain\b/i, /(?<!\p{L})[Mm]ain (\p{Lu}\p{Ll}{2,})(?= (?:bol|hoon|hu)(?!\p{L})|[.,])/gu, true],
  [/should be/i, new RegExp(`\\bname\\b[^.\\n]{0,30} should be (${part}),? not (${part})`, 'gu'), true],
  [/heiße/i, new RegExp(`heiße ich (${part}),? (?:und )?nicht mehr (${part})`, 'gu'), true],
  [/\b(?:its|s)\b/i, /^(?:(?:hi|hey|hello),? )?(?:its|it['’]s) (\p{Ll}{3,}),/giu, false],
  [
    /\b(?:i['’]?m|i am)\b/i,
    /^(?:(?:hi|hey|hello|yes|ok|yo)\b[,.!]? ?(?:there[,.!]? )?)?(?:i['’]?m|i am) (\p{Ll}{3,})(?=\s*(?:[,.!?\n]|$)|\s(?:and i|from|i need|i want|i would|i['’]d|here|calling|reserve|book)\b)/giu,
    false,
  ],
  [
    /\b(?:friend|kid|son|daughter|wife|husband|brother|sister|mate|buddy|boss|colleague|cousin|partner)\b/i,
    /\b(?:my|his|her|our) (?:\p{L}+ )?(?:friend|kid|son|daughter|wife|husband|brother|sister|mate|buddy|boss|colleague|cousin|partner) (?!will\b|may\b)(\p{Ll}{3,})(?= (?:who|is|was|and|will|has|just|also)\b|\s*(?:[.,!?\n]|$))/giu,
    false,
  ],
  [
    /['’]s (?:birthday|party|wedding|house|place|account|phone|e-?mail|number|car|room|laptop|order|booking|appointment|address)\b/i,
    /(?<!\p{L})(\p{Ll}{3,})(?=['’]s (?:birthday|party|wedding|house|place|account|phone|e-?mail|number|car|room|laptop|order|booking|appointment|address)\b)/gu,
    false,
  ],
  [/\bname\b/i, new RegExp(`\\bname (${lowerName})(?= for (?:the|my)\\b)`, 'giu'), true],
  [/wohn/i, new RegExp(`(?<!\\p{L})wohnen (?:nur )?(${lowerName}) und (${lowerName})${end}`, 'giu'), true],
  [
    /\b(?:fao|host|driver|rider)\b/i,
    new RegExp(
      `\\b(?:FAO|[Hh]ost is|[Dd]river,|[Rr]ider|[Tt]he driver,) (${name})(?=\\s*(?:[.,;!?)\\n]|$| in | is ))`,
      'gu',
    ),
    true,
  ],
  [
    /manžel|manzel|eşim|soția|soțul|fiuk|férjem|feleségem|vaimoni|mieheni|kone|mann|vriendin|vriend|mąż|żona|moglie|marito|mglie/iu,
    new RegExp(
      `(?<!\\p{L})(?:manžel(?:ka)?|manzel(?:ka)?|eşim|soția mea|soțul meu|férjem|feleségem|vaimoni|mieheni|vriendin|vriend) (${lowerName}?)(?=\\s*(?:[.,;!?)\\n]|$)|\\s[+(]?\\d|\\sis thuis)`,
      'giu',
    ),
    true,
  ],
];
/** Whether any of them may fit. */
const anyTold = inWords(
  /täällä|\bher\b|\bhär\b|vagyok|reception|chatt?[ae]r|habla|fala|telefonu|telefonie|schreiben|\bben\b|adım|nevem|sunt|mówi|\btu\b|\bsoy\b|citofono|zvonek|kli(?:n)?gel|kling|sonner|sonnette|\bporttikello\b|\bdzwonek\b|\bunder\b|\b(?:call|ring|text|phone|ask|neighbou?r|friend|mate|flatmate|kid|son|daughter|wife|husband|brother|sister|buddy|boss|colleague|cousin|partner)\b|\b(?:desk|line|reception|support)\b|recepción|secrétariat|segreteria|rejestracja|asiakaspalvelu|kundeservice|\b(?:its|s|im|i|m)\b|name\b|dengan|bapak|^ibu$|^pak$|teknisi|supir|kurir|^a$|^main$|heiße|wohn|\b(?:fao|host|driver|rider)\b|manžel|manzel|eşim|soția|soțul|fiuk|férjem|feleségem|vaimoni|mieheni|kone|mann|vriendin|vriend|mąż|żona|moglie|marito|mglie/iu,
);
/** "$300 to Sanuj", "send it to Sanuj's checking account": whoever gets money. */
const paid =
  /\b(?:transfer\p{L}*|send\p{L}*|sent|wire[ds]?|pay|paid|payment|moved?)\b[^.?!\n]{0,60}?\b(?:to|to the person|account (?:of|belonging to)) (?!(?:The|My|Your|Their|Our|His|Her)\b)(\p{Lu}\p{Ll}{2,})(?=['’]s?(?!\p{L})| (?:in|from|using|for|via|and|checking|savings?|account|right|now|please)\b|\s*(?:[.,;!?)\n]|$))/giu;
const money =
  /[$€£₹]\s?\d|\b(?:dollars|bucks|euros?|pounds|rupees|money|checking|savings?|accounts?|zelle|venmo|paypal)\b/iu;
const pays = inWords(
  /\b(?:transfer|send|sent|wire|pay|paid|payment|move|moved|sending|sends|transferred|transferring|wired)\b/iu,
);

const others =
  /^(?:me|us|him|her|them|you|back|now|later|today|please|here|there|the|this|that|it|is|first|again|and|und|nur|only|everyone|someone|nobody|support|reception|nobody|when|if|on|at|before|after|to|for|from)$/iu;

/** No word of talk. */
const mayBe = (value: string): boolean => {
  const [first = ''] = value.toLowerCase().split(' ');
  const { common, given, surname, place } = classOf(first);
  return (
    !others.test(first) &&
    !/['’]è(?:\s|$)|^(?:steht|says|pone)(?:\s|$)/.test(value) &&
    (given || surname || (!common && !place))
  );
};

/** "100018108 eeva järvinen", "k-706335, hana svobodová": a number, then the name, where both were asked for. */
const afterNumber =
  /^\W*(?:[\p{L}-]{0,4}\d[\p{L}\d-]{3,}(?: \d{2,})*),? (\p{L}[\p{L}\p{M}'’-]+(?: \p{L}[\p{L}\p{M}'’-]+){1,2}?)(?=\s*(?:[.,;!?\n]|$)| (?:s|f|född|syntynyt|ur)\.? ?\d)/iu;
const first = /^(\p{Ll}[\p{Ll}\p{M}'’-]+(?: (?:de|da|van|von|dela|la))?(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,2}),\s/u;

export function toldNames({ text, tokens, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('person', start, start + value.length, 'certain', rule));
  };
  if (tokens.filter(({ text: one }) => one.length === 1 || one[1] === '-').length > (text.includes('-') ? 0 : 3))
    for (const { index, 0: all } of matchesOf(text, spelled)) {
      const plain = all.replaceAll(/[ -]/g, '').toLowerCase();
      if (new Set(plain).size > 2 && !'abcdefghijklmnopqrstuvwxyz'.includes(plain))
        push(index, all, 'spelled letter by letter');
    }
  if (listWords.test(text))
    for (const match of matchesOf(text, list)) {
      const value = match[1] ?? '';
      const from = match.index + match[0].length - value.length;
      const names = matchesOf(value, new RegExp(`${part}(?: ${part}){0,2}`, 'gu'));
      const known = names.filter(({ 0: one }) => classOf((one.split(' ')[0] ?? '').toLowerCase()).given);
      if (known.length > 0 && known.length * 4 >= names.length)
        for (const { index, 0: one } of names) if (mayBe(one)) push(from + index, one, 'in a list of persons');
    }
  for (const [needed, pattern, any] of anyTold.test(text) ? told : [])
    for (const match of needed.test(text) ? matchesOf(text, pattern) : [])
      for (const value of match.slice(1)) {
        if (value === undefined || !mayBe(value)) continue;
        const { given, surname, common } = classOf((value.split(' ')[0] ?? '').toLowerCase());
        if (any || ((given || surname) && !common) || (!common && /^\p{Lu}/u.test(value)))
          push(match.index + match[0].lastIndexOf(value), value, 'told by its place');
      }
  if (pays.test(text) && money.test(text))
    for (const match of matchesOf(text, paid)) {
      const value = match[1] ?? '';
      const { common, place: isPlace, town, word } = classOf(value.toLowerCase());
      if (/^\p{Lu}/u.test(value) && !common && !isPlace && !town && !word)
        push(match.index + match[0].length - value.length, value, 'gets money');
    }
  if (/[;|\t]/.test(text))
    for (const match of matchesOf(text, row)) {
      const [, one = '', , other = '', day = ''] = match;
      if (!isWholeDate(day.trim())) continue;
      const start = match.index + match[0].indexOf(one);
      push(start, one, 'in a row');
      const second = start + one.length + 1;
      push(second, other, 'in a row');
      const born = second + other.length + 1;
      spans.push(found('birth-date', born, born + day.length, 'likely', 'in a row'));
    }
  if (/\p{L}[,;|] ?(?:passport|pass no|born|dob|ID |[A-Z]{2}\d{2})/u.test(text))
    for (const match of matchesOf(text, ofDocument)) {
      const value = match[1] ?? '';
      if (mayBe(value)) push(match.index + match[0].length - value.length, value, 'before a document');
    }
  if (asked.has('name'))
    for (const pattern of [afterNumber, first]) {
      const match = pattern.exec(text);
      const value = match?.[1] ?? '';
      const words = value.toLowerCase().split(' ');
      const kinds = words.map((word) => classOf(word));
      if (match !== null && value !== '' && kinds.every(({ common, given, surname }) => !common || given || surname))
        push(match.index + match[0].indexOf(value), value, 'answer to a question');
    }
  return spans;
}

const before = new RegExp(`(?:^|[\\s:(])(${name}),?\\s\\(?$`, 'u');

/** "kids: Xinyi, 3/11/2016": who was born then. */
export function namesBeforeDates(text: string, spans: readonly Found[]): readonly Found[] {
  return spans.flatMap(({ kind, start }): readonly Found[] => {
    if (kind !== 'birth-date') return [];
    const from = Math.max(0, start - 60);
    const value = before.exec(text.slice(from, start))?.[1] ?? '';
    if (value === '' || !mayBe(value) || /['’]s$/.test(value)) return [];
    const { common, foreign } = classOf((value.split(' ')[0] ?? '').toLowerCase());
    if (common || foreign) return [];
    if (
      /^(?:Født|Född|Fødselsdato|Narozen[aá]?|Urodzon[ya]|Syntynyt|Doğum|Született|Nascid[oa]|Nato|Nata|DOB|Born|Birth|Date|Geb|Geboren|Née?|Nacid[oa]|Nat[oa]|Date of Birth|Geburtsdatum|Expediente|Dossier|Firmware|Version)$/iu.test(
        value,
      )
    )
      return [];
    const at = from + text.slice(from, start).lastIndexOf(value);
    return [found('person', at, at + value.length, 'likely', 'before a date of birth')];
  });
}
