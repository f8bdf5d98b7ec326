// Codes and keys told in passing: what one types at a door ("buzz 4417"), a key of a network ("the key is …"); and what looks like
// a code and is none: dates, and the faults that devices and programs report.
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;

/** "42-81-38" is none: no order makes a day and a month of it. */
export function isDate(value: string): boolean {
  const [, first = '', second = '', third = ''] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (first !== '')
    return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second)) || (isMonth(second) && isDay(third));
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{1,2}[:.]\d{2}(?:am|pm|h)?$|^\d{1,2}(?:st|nd|rd|th|am|pm)$/i.test(value);
}

/** "ERR_391", "E-25", "P0488", "0x80076839" */
export function isFault(value: string): boolean {
  return /^(?:(?:ERR|ERROR|HTTP|EC|ORA|SQLSTATE|EXC)[-_ ]?\d{1,6}|[EF]-?\d{1,3}|[PBU][0-3]\d{3}|0x[\da-f]+)$/i.test(
    value,
  );
}

const buzzed =
  /(?<!\p{L})(?:buzz(?:er)?|intercom|punch in|key in)[:,]?\s+(?:(?:code|no\.?|number|flat|apartment)\s+)?([#*]?\d{3,6}[#*]?|[A-Z]\d{3,5}|\d{2}(?:-\d{2}){2})(?=\s*(?:[,.;)\n]|$|\s(?:and|then)\s))/giu;
const buzzWords = inWords(/buzz|intercom|punch|key/i);
/** "new one, key is chelsea_37ux", and no column of a table. */
const keyed =
  /(?<!\b(?:primary|foreign|public|sort|partition|registry|object|dictionary|map|cache|json|api|row|index|unique) )(?<![\p{L}-])key\s?(?:is|['’]s|:|=)\s+["'“]?(?=\S*\d)(?=\S*\p{L})([^\s"'”,;]{7,40}?)["'”]?(?=[.,;!?]?(?:\s|$))/giu;
const keyWord = inWords(/\bkey\b/i);

/** "access was reset to hunter-22", "ok set it to …", "saved it as …", "log in to the shop, jdoe with …" */
const setTo =
  /\b(?:(?:access|password|login|account|it|them|mine|wi-?fi|pin) (?:(?:was|is|has been|now) ){0,2}|ok )?(?:(?:re)?set(?: (?:it|them|mine|that))? to|saved (?:it |that )?as|changed (?:it |that )?to|\b(?:log|sign)(?:ged|s)?[ -]?(?:in|on)\b[^.!?\n]{0,36}?[,:] \S{3,30} with) ["'“]?(?=\S*[\d!?*&%$#._-]\S*)(\S{5,40}?)["'”]?(?=[.,;!?]*(?:\s|$))/giu;
const setWords = inWords(/\b(?:set|reset|saved|changed|log|sign|login|logon|logged)\b/i);
/** "my security answer was our dog's name, Tofu" */
const answered =
  /\b(?:security|secret) (?:answer|question)\b[^.!?\n]{0,48}?(?:, |: | is | was )["'“]?(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)["'”]?(?=\s*(?:[.,;!?\n]|$))/gu;
/** "Ann knows 5731 and the cleaner has 3931", where codes are spoken of. */
const known = /\b(?:has|knows|uses|got) (\d{4,6})(?=\s*(?:[.,;?!\n]|$)|\sand\b)/gi;
const answerWords = inWords(/\b(?:security|secret)\b/i);
/** "Mr Whiskers", "pancake" as the answer to one. */
const pet = /^\W*((?:mr|mrs|miss|sir|lady|dr)\.? \p{L}{3,20}|\p{L}{4,20}(?: \p{L}{3,20})?)\W*$/iu;

/** A short answer to a question that only one knows the answer of. */
export function secretAnswer(text: string): Found | null {
  const value = text.length < 40 ? (pet.exec(text)?.[1] ?? '') : '';
  if (
    value === '' ||
    /^(?:yes|no|ok(?:ay)?|sure|thanks?|what|which|sorry|none|hello|i|my|the)\b|(?:know|forgot|remember|idea)/i.test(
      value,
    )
  )
    return null;
  const start = text.indexOf(value);
  return found('secret', start, start + value.length, 'likely', 'answer to a question');
}

/** Whether it is worth looking for one. */
export function toldSecretish(text: string): boolean {
  return buzzWords.test(text) || setWords.test(text) || answerWords.test(text) || /\b[Uu]se \d{4}/.test(text);
}

export function toldSecrets(text: string): readonly Found[] {
  const spans: Found[] = [];
  const add = (pattern: RegExp, rule: string, fits: (value: string) => boolean): void => {
    for (const match of matchesOf(text, pattern)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      if (fits(value)) spans.push(found('secret', start, start + value.length, 'certain', rule));
    }
  };
  if (buzzWords.test(text)) add(buzzed, 'typed at a door', (value) => !isDate(value) && !isFault(value));
  if (setWords.test(text) && /\d/.test(text))
    add(
      setTo,
      'set to it',
      (value) =>
        !isDate(value) &&
        !isFault(value) &&
        /\d/.test(value) &&
        /\p{L}/u.test(value) &&
        !/^(?:https?:|v?\d+(?:\.\d+)+|\d+(?:[.,]\d+)?\p{L}{1,3}$)|@\w+\.\w/iu.test(value),
    );
  if (/\bcodes?\b/i.test(text)) add(known, 'known to somebody', () => true);
  if (answerWords.test(text)) add(answered, 'answer that only one knows', () => true);
  if (keyWord.test(text))
    add(
      keyed,
      'after "key"',
      (value) =>
        !/^(?:https?:|[a-z]+(?:_[a-z]+)+\d?$)|@|[({[]|^(?:ctrl|alt|shift|cmd)\b/i.test(value) && !isFault(value),
    );
  return spans;
}
