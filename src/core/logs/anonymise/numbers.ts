// Bank accounts, cards and national ids: numbers that a checksum, a shape or the word before them gives away.
import { ibanLengths, luhn, mod97, southAfricanId } from './checksums.ts';
import { mentions, wordBefore } from './context.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { nationalShapes } from './national-shapes.ts';
import { type Certainty, type Found, found, type Place } from './types.ts';

const longestIban = 34;
/** Every group has a digit, so that no word of the sentence after it is one. */
const inGroups = /^[A-Z]{2}\d{2}(?:[ .-]?(?=[A-Z0-9]*\d)[A-Z0-9]+)*$/i;
const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=(?:[ .-]?[A-Za-z0-9]){11})/g;

/** "DE06 1035 7529" where an IBAN was asked for, and its rest in the next message. */
const ibanPiece =
  /(?<![A-Za-z\d])(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){1,7}|\d{4}(?: \d{2,4}){1,4})(?![A-Za-z\d]|[.,:]\d)/g;

export function ibans({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  if (asked.has('iban') && text.length < 60)
    for (const { index, 0: all } of matchesOf(text, ibanPiece))
      spans.push(found('iban', index, index + all.length, 'likely', 'piece of an answer'));
  for (const { index } of matchesOf(text, ibanStart)) {
    const country = text.slice(index, index + 2).toUpperCase();
    const length = ibanLengths[country];
    if (length === undefined) continue;
    let end = index;
    let signs = '';
    let other: number | null = null;
    while (end < text.length && signs.length < Math.max(length, longestIban)) {
      const sign = text[end] ?? '';
      if (/[A-Za-z0-9]/.test(sign)) signs += sign.toUpperCase();
      else if (!/[ .-]/.test(sign) || /[ .-]/.test(text[end + 1] ?? '')) break;
      end += 1;
      if (signs.length === length) break;
      // Mistyped or of a test: the check digits are right, the length is not the country's.
      if (
        signs.length >= 15 &&
        !/[A-Za-z0-9]/.test(text[end] ?? '') &&
        mod97(signs) === 1 &&
        inGroups.test(text.slice(index, end))
      )
        other = end;
    }
    if (signs.length === length && mod97(signs) === 1 && !/[A-Za-z0-9]/.test(text[end] ?? ''))
      spans.push(found('iban', index, end, 'certain', 'IBAN with right check digits'));
    else if (other !== null) spans.push(found('iban', index, other, 'likely', 'right check digits, another length'));
    else if (signs.length === length && (wordBefore(text, index) === 'iban' || asked.has('iban')))
      spans.push(found('iban', index, end, 'likely', 'after "IBAN"'));
  }
  return spans;
}

const longDigits = /(?<![\d.,-]|\d )\d(?:[ -]?\d){11,18}(?! ?\/ ?\d{2}(?!\d))(?!-?\d|[.,]\d| \d(?!\d? ?\/))/g;
const pieces = /\d[\d /.()-]{0,22}\d|\d{3,}/g;
const endings =
  /(?<!\p{L})(?:card|visa|master\s?card|amex|debit|credit|account|karte|kaart|kart[aęyą]|kart(?:ım|ınız|i|en)?|kort(?:et)?|korttin?\p{L}*|tarjeta|carte|carta|cartão|cardul|kártya|kártyám)(?!\p{L})[^.\d\n]{0,24}(?<!\p{L})(?:ending|ends|end|endet|endend|endigt|eindigt|eindigend|terminée?|terminant|terminada|termina|acabad[ao]|acaba|finishing|final|finisce|końcówk\p{L}*|kończąc\p{L}*|slutar|slutter|päättyv?\p{L}*|konč\p{L}*|végződ\p{L}*|biten|terminat)(?!\p{L})[^.\d\n]{0,12}?(?:in|with|on|auf|par|en|con|em|op|på)?\s*[*x•.-]*\s*(\d{4})\b|\b(?:to|from|on|with|via) (?:the |my |your |his |her |our )?card (\d{4})(?![\d\p{L}]|[ -]\d|[.,]\d)|\b(?:ending|ends) (?:(?:in|with) )?(\d{4})\b(?![ -]\d)|(?<!\p{L})(?:slut(?:ter|ar) på|termina(?:da)? (?:en|em|in|con)|kortt?i(?:ni)?|kończy się na|končí na|eindigt op) (\d{4})(?![\p{L}\d]|[ -]\d|[.,]\d)|(?<!\p{L})auf (\d{4})(?= endet)|(?<!\p{L})(?:last (?:four|4)|letzten (?:vier|4)|quatre derniers|(?:ultime|últimas) (?:quattro|cuatro|quatro|4)|(?:cuatro|quatro) últim[ao]s|últimos (?:cuatro|quatro|4)|laatste (?:vier|4)|ostatnie (?:cztery|4)|(?:cztery|4) ostatnie|sista fyra|sidste fire|siste fire|viimeiset neljä|poslední čtyři)(?: (?:digits?|numbers?|ziffern|stellen|chiffres|cifre|cifras|dígitos|cijfers|cyfry|siffror(?:na)?|siffer|sifre|numeroa|číslice))?(?: (?:of|on) (?:the|my|your) card)?(?:[,:]| are| is| sind| sont| son| sono| são| zijn| to| er| är)? ?((?!(?:19|20)\d\d)\d{4})(?![\p{L}\d]|[ -]\d|[.,]\d)|(?:[*x•]{4}[ -]?){1,3}(\d{4})\b/giu;
const code = /\b(?:cvv2?|cvc2?|cid|csc|security code|prüfziffer|sicherheitscode)\b[^\d\n]{0,14}(\d{3,4})\b/gi;
const endWords = inWords(
  /(?:\blast\b|letzten|derniers|ultim|últim|laatste|ostatni|\bsist|sidste|viimeis|posledn|\bend|eindig|\btermin|acabad[ao]|acaba|finishing|\bfinal|finisce|końc|slutar|slutter|päätty|\bkonč|végződ|\bbiten|\bcard\b|\bkortti)/iu,
);
const codeWords = inWords(/\bc(?:vv|vc|id|sc)|code|prüfziffer/i);
/** What a text must hold for a pattern to be worth trying, and the pattern. */
const announcedDigits = [
  [{ test: (text: string) => endWords.test(text) || /[*x•]{4}/i.test(text) }, endings],
  [codeWords, code],
] as const;

export function cards({ text, asked, begun }: Place): readonly Found[] {
  const spans: Found[] = [];
  for (const { index, 0: all } of matchesOf(text, longDigits)) {
    const digits = all.replaceAll(/\D/g, '');
    const word = wordBefore(text, index);
    const named = word === 'card' || (asked.has('card') && word === null);
    if (digits.length < 13 && !named) continue;
    if (digits.length === 13 && word !== 'card' && (southAfricanId(digits) || !digits.startsWith('4'))) continue;
    if (luhn(digits) && /^[2-6]|^3[0-9]|^1800/.test(digits) && (named || word === null || word === 'phone'))
      spans.push(found('card', index, index + all.length, 'certain', 'card number with right check digit'));
    else if (named) spans.push(found('card', index, index + all.length, 'likely', 'after "card"'));
  }
  for (const [needed, pattern] of announcedDigits)
    for (const match of needed.test(text) ? matchesOf(text, pattern) : []) {
      const digits = match.slice(1).find((group) => group !== undefined) ?? '';
      const end = match.index + match[0].length;
      // "asks for a CVV and says ERR_391"
      if (pattern === code && /(?:[\p{L}_]|HTTP\s)$/u.test(text.slice(0, end - digits.length))) continue;
      spans.push(
        found(
          'card',
          end - digits.length,
          end,
          'certain',
          pattern === code ? 'security code' : 'last digits of a card',
        ),
      );
    }
  if (asked.has('card') || begun.has('card')) spans.push(...answerPieces(text, 'card'));
  return spans;
}

/** Digits of an answer that comes in pieces: only where the message is little else. */
export function answerPieces(text: string, kind: 'card' | 'phone'): readonly Found[] {
  const letters = text.replaceAll(/\P{L}/gu, '').length;
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits < 2 || digits > 19 || letters > (digits < 4 ? 8 : 24 + digits)) return [];
  return matchesOf(text, pieces)
    .filter(
      ({ index, 0: all }) =>
        !isDate(text, index, all) &&
        !/^(?:0?[1-9]|1[0-2])\/(?:20)?[2-4]\d$/.test(all) &&
        !/[$€£]\s?$|\d[:,.]$/.test(text.slice(0, index)) &&
        !/^(?:[.,]\d{1,2})?\s?(?:[€$£]|eur(?![a-z])|kr(?![a-z])|zł)/iu.test(text.slice(index + all.length)) &&
        !/^\s*(?:am|pm|o'clock|%|:\d)/i.test(text.slice(index + all.length)),
    )
    .map(({ index, 0: all }) => found(kind, index, index + all.length, 'likely', 'piece of an answer'));
}

const month =
  '(?:jan|feb|mar|mär|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|janv|févr|avr|juin|juil|août|déc)\\p{L}*';
const monthAfter = new RegExp(`^(?:st|nd|rd|th|\\.)?\\s*(?:of\\s+|de\\s+)?${month}(?!\\p{L})`, 'iu');
const monthBefore = new RegExp(`(?<!\\p{L})${month}\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s*)?(?:de\\s+)?$`, 'iu');

/** A day or a year beside a month, or a date in figures, is no piece of a number. */
function isDate(text: string, index: number, all: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$|^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(all) ||
    monthAfter.test(text.slice(index + all.length, index + all.length + 18)) ||
    monthBefore.test(text.slice(Math.max(0, index - 22), index))
  );
}

/** Whatever a word such as "passport" announces: a token with at least four digits, or digits in groups. */
const announced =
  /(?<![\p{L}\d])(?=[A-Za-z0-9/. -]*\d[A-Za-z0-9/. -]*\d[A-Za-z0-9/. -]*\d)(?:[A-Z]{0,4}\d[A-Z0-9]*(?:[-/. ](?=[A-Z]?\d)[A-Z0-9]{1,8}){0,5}|[A-Z0-9]{6,16})(?![\p{L}\d])/giu;

/** With at most one other sign between them. */
const digitAndLetter = /\d[ -]?[A-Z]{1,2}\b/i;
const fourDigits = /\d(?:\D?\d){3}/;

export function nationalIds(place: Place): readonly Found[] {
  const { text, asked } = place;
  if (!fourDigits.test(text)) return [];
  const spans: Found[] = [];
  const digits = text.replaceAll(/\D/g, '').length;
  const letterAtEnd = digitAndLetter.test(text);
  for (const { name, fewest, endsInLetter, pattern, holds, alone } of nationalShapes) {
    if (digits < fewest || (endsInLetter && !letterAtEnd)) continue;
    for (const { index, 0: all } of matchesOf(text, pattern)) {
      const plain = all.replaceAll(/[\s.\-+]/g, '').toUpperCase();
      if (holds !== undefined && !holds(plain)) continue;
      const word = wordBefore(text, index);
      const named = word === 'national-id' || asked.has('national-id');
      if (!named && (!alone || word === 'phone' || (word === 'account' && /^\d+$/.test(all)))) continue;
      spans.push(
        found(
          'national-id',
          index,
          index + all.length,
          named || holds !== undefined || alone ? 'certain' : 'likely',
          name,
        ),
      );
    }
  }
  const told = asked.has('national-id') || mentions(text, 'national-id');
  for (const { index, 0: all } of told ? matchesOf(text, announced) : []) {
    const digits = all.replaceAll(/\D/g, '').length;
    const near = wordBefore(text, index) === 'national-id';
    // "A1234567 and B7654321, both run out in 2031": the answer comes first.
    const lead = text.slice(0, Math.min(index, 40));
    const leads =
      index === 0 || /^[\p{L}\d]{6,12} (?:and|&|und|et|y|e|en|i) $/u.test(lead) || (index < 40 && afterDate.test(lead));
    const answer = asked.has('national-id') && (text.length - all.length < 30 || (leads && digits >= 6));
    // "Tax code 1257L" says what is free of tax, for thousands.
    if (/^[KS]?\d{1,4}[LMNT]$/i.test(all)) continue;
    if (digits < 4 || digits > 18 || (!near && !answer) || isYear(all) || isDate(text, index, all.trim())) continue;
    if (
      /;|,(?!\s*(?:(?:the|my|his|her|our|old|new|current|that|one|number|no|it)['’]?s?(?!\p{L})|$))|\b(?:born|expires?|issued|since|valid|gültig)\b/iu.test(
        between(text, index),
      )
    )
      continue;
    const certainty: Certainty = near ? 'certain' : 'likely';
    spans.push(
      found(
        'national-id',
        index,
        index + all.trimEnd().length,
        certainty,
        near ? 'after its name' : 'answer to a question',
      ),
    );
  }
  return spans;
}

/** "1959. július 1., 246 679 833", after a question for both. */
const afterDate = /^(?:(?:19|20)\d{2}[^,;\d][^,;]{3,18}|\d{1,2}[^,;]{3,20}(?:19|20)\d{2}),\s$/u;

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}(?:[-/]\d{2,4})?$/.test(text);
}

/** From the last word that announces an id to the number. */
function between(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - 48), start);
  const at = Math.max(
    ...[
      'ssn',
      'social',
      'national',
      'passport',
      'licen',
      'tax',
      'dni',
      'nie',
      'id',
      'fiscale',
      'aadhaar',
      'bsn',
      'nif',
      'nir',
      'nhs',
      'tfn',
      'pps',
      'personnummer',
      'cpr',
      'pesel',
      'cpf',
      'nric',
      'ird',
      'dow',
    ].map((word) => window.toLowerCase().lastIndexOf(word)),
  );
  return at === -1 ? '' : window.slice(at);
}
