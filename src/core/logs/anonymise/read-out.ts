// Numbers that are read out: "0 8 7 3, 5 6 6, 8 7 0", "5163... 6900... 8384... 0124", "oh two nine, five eight seven, …".
import { luhn } from './checksums.ts';
import { mentions, wordBefore } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Three groups or more, parted as a transcript parts them. */
const groups =
  /(?<![\p{L}\d.,$€£/-])\d(?: ?\d){0,4}(?:(?:, |\.{2,4} ?|… ?| - )\d(?: ?\d){0,4}){2,6}(?![\p{L}\d]|[.,]\d|\s?[%€$£])/gu;
const parted = /\d(?:, |\.{2,4} ?|… ?| - )\d/;
const numberWords = inWords(
  /number|nummer|numéro|número|numero|numer|phone|telefon|téléphone|teléfono|handy|mobil|móvil|cell|call|\bring\b/iu,
);
const digit =
  '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
const words = new RegExp(`(?<!\\p{L})(?:${digit}(?:[\\s-]+|,\\s+|\\.{2,3}\\s*)){6,17}${digit}(?!\\p{L})`, 'giu');

/** Of digits in figures: a card by its check digit, else a phone where one is asked for or spoken of. */
export function readOut({ text, asked }: Place): readonly Found[] {
  if (!parted.test(text)) return [];
  return matchesOf(text, groups).flatMap(({ index, 0: all }): readonly Found[] => {
    const digits = all.replaceAll(/\D/g, '');
    const end = index + all.length;
    if (digits.length >= 15 && digits.length <= 16 && luhn(digits) && /^[2-6]/.test(digits))
      return [found('card', index, end, 'certain', 'card number with right check digit')];
    const word = wordBefore(text, index);
    if (digits.length < 8 || digits.length > 15 || /^(?:19|20)\d{2}, (?:19|20)\d{2}/.test(all)) return [];
    if (
      asked.has('phone') ||
      word === 'phone' ||
      (word === null && !asked.has('account') && numberWords.test(text) && isRead(all))
    )
      return [found('phone', index, end, 'likely', 'number read out in groups')];
    return asked.has('card') || asked.has('account') || word === 'account'
      ? [found('account', index, end, 'likely', 'number read out in groups')]
      : [];
  });
}

/** No list of sizes or sums: "10, 20, 30, 40" is none of a phone. */
function isRead(text: string): boolean {
  const parts = text.split(/, |\.{2,4} ?|… ?| - /);
  return (
    (text.startsWith('0') && parts.some((part) => part.length >= 3)) ||
    /\.\.|…|\d \d/.test(text) ||
    (parts.every((part) => part.length >= 3) && !parts.every((part) => part.endsWith('0')))
  );
}

/** From a zero on, as long as a number that is dialled. */
const dialled = (all: string): boolean =>
  /^(?:zero|oh|null)\W/i.test(all) &&
  all.split(/[\s,.-]+/).length >= 10 &&
  new Set(all.toLowerCase().split(/[\s,.-]+/)).size >= 4;

/** Of digits in words, one of which a text has; in a message that speaks of phones anywhere. */
export function readOutInWords({ text, asked }: Place): readonly Found[] {
  return matchesOf(text, words).flatMap(({ index, 0: all }) =>
    asked.has('phone') || mentions(text, 'phone') || dialled(all)
      ? [found('phone', index, index + all.length, 'likely', 'phone number in words')]
      : [],
  );
}

/** "Peter Lund, 40 65 62 70": whom to call, and how; and "T 07826 233075" in a signature. */
const afterName =
  /(?<=\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’-]+, )(?:\d{3} \d{3} \d{3}|\d{4} \d{4}|\d{3} \d{2} \d{2} \d{2})(?![\p{L}\d]|[ -]\d|[.,]\d)|(?<=\p{Lu}\p{Ll}{2,}, )\d{2}(?: \d{2}){3}(?![\p{L}\d]|[ -]\d|[.,]\d)/gu;
const signed = /(?<=(?:^|\n)[ \t]*(?:T|M|P|F|H|C|D|Tel|Mob|Ph)[.:]? ?)[+(]?\d(?:[ ()./-]{0,2}\d){7,14}(?!\d)/gu;

/** "28 93 39 81", "449 98 785" after a comma, in an answer or after a word for reaching somebody, as in the North. */
const northern =
  /(?<=\p{L}, |nås på |\bring(?:er?)? (?:(?:evt\.|deg|dig|meg|mig|ham|henne|hende|oss|os) ){0,2}(?:på )?|mobil |tlf\.? |^\W?)(?:\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3})(?=\s*(?:[,.;)\n]|$))/giu;
/** "ring me on 07 4606, then 2340" */
const inTwo = /\b(?:on|at|is) ([+(]?\d[\d ()-]{2,11}\d|\(\d{2,4}\) ?\d{2,6}),? then (\d{3,6})(?![\d\p{L}]|[.,]\d)/giu;
/** "the one starting 07 830", "starts CN82, ends 40530", "yes ends 4682" */
const starting =
  /\b(?:starts?|starting|begins?|beginning)(?: with| in)? ((?=[A-Z]{2}|(?:\D{0,2}\d){3})[A-Z]{0,3}[+(]?\d[\d ()-]{0,8}\d)(?![\p{L}\d]|[.,:/-]\d)(?! \p{L}{3})/giu;
const ending = /(?:^\W*(?:yes|yeah|no|ok|ja)?,? ?(?:it )?|, (?:and )?)end(?:s|ing)(?: with| in)? (\d{3,6})(?=\W*$)/giu;
const pieceWords = inWords(/\b(?:then|starts?|starting|begins?|beginning|ends|ending)\b/i);

function inPieces(text: string, kind: 'phone' | 'national-id'): readonly Found[] {
  if (!pieceWords.test(text)) return [];
  return [inTwo, starting, ending].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) =>
      match.slice(1).map((value) => {
        const start = match.index + match[0].lastIndexOf(value);
        return found(kind, start, start + value.length, 'likely', 'piece of a number');
      }),
    ),
  );
}

export function phonesByPlace({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [...inPieces(text, asked.has('national-id') ? 'national-id' : 'phone')];
  if (
    /\d\d \d\d \d\d|\d{3} \d{2} \d{3}/.test(text) &&
    (asked.has('phone') ||
      asked.has('account') ||
      asked.has('iban') ||
      /\bnås på|\bring(?:er?)? |mobil |tlf/iu.test(text))
  )
    for (const { index, 0: all } of matchesOf(text, northern))
      spans.push(found('phone', index, index + all.length, 'likely', 'after a name'));
  if (!asked.has('account') && !asked.has('national-id') && /\p{L}, \d{2,4} \d/u.test(text))
    for (const { index, 0: all } of matchesOf(text, afterName))
      spans.push(found('phone', index, index + all.length, 'likely', 'after a name'));
  if (text.includes('\n'))
    for (const { index, 0: all } of matchesOf(text, signed))
      spans.push(found('phone', index, index + all.length, 'certain', 'in a signature'));
  return spans;
}
