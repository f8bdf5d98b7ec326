// Names told by what is done at a door or a desk: who signed for a parcel, what stands on a bell, who drives, who lives next door;
// and initials that end a note.
import { classOf } from './dictionary.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const name = "(?:(?:van|von|de|den|der|la|le|di|da|ten|ter) ){0,2}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
const end = '(?=\\s*(?:["”»“,.;!?)\\n]|$))';

/** Who lives or works there. */
const beside = new RegExp(
  `\\b(?:[Nn]eighbou?r|[Cc]leaner|[Cc]hildminder|[Bb]abysitter|[Rr]oommate|[Ff]latmate|in[- ]law)\\s+(${name})(?=\\s*(?:[.,!?;:)\\n]|$|\\s\\p{Ll}))`,
  'gu',
);
const desk = /^(?:admin|system|security|reception|concierge|mailroom|unknown|nobody|resident|recipient|post)$/;

/** A test for a word that a text must have, and the pattern whose first group is the name. */
const places: readonly (readonly [WordTest, RegExp])[] = [
  [
    inWords(/signed|received|remis|ontvangen|unterschrieben/i),
    new RegExp(
      `\\b(?:[Ss]igned(?: for)? by|[Rr]eceived by|remis à un voisin,?|remis à une voisine,?|ontvangen door|unterschrieben von)\\s+["“«„]?\\s*(${name})${end}`,
      'gu',
    ),
  ],
  [inWords(/\b(?:fam|familie)\b/i), new RegExp(`(?<!\\p{L})(?:[Ff]am\\.|[Ff]amilie)\\s+(${name})${end}`, 'gu')],
  [
    inWords(/citofono|klingel|\bbel\b|sonnette|telefonillo|\bbell\b/i),
    new RegExp(
      `(?:citofono c['’]è scritto|[Kk]lingel steht|\\bbel staat|sonnette (?:est|indique)|telefonillo pone|\\bbell says)\\s+["“«„]?\\s*(${name})${end}|\\b[Bb]ei\\s+(${name})(?=\\s+(?:klingeln|läuten|abgeben|abgegeben)(?!\\p{L}))`,
      'gu',
    ),
  ],
  [
    inWords(/kuljettaja|fahrer|chauff|sjåfør|förare|kierowc|conducente|motorista|repartidor|livreur/iu),
    new RegExp(
      `(?<!\\p{L})(?:[Kk]uljettaja|[Ff]ahrer(?:in)?|[Cc]hauffeur|[Cc]hauffør(?:en)?|[Ss]jåfør(?:en)?|[Ff]öraren?|[Kk]ierowcą?|[Cc]onducente|[Mm]otorista|[Rr]epartidor|[Ll]ivreur)\\s+(?:on|ist|heißt|is|heet|er|är|to|jest|è|es|est|é)\\s+(${name})${end}`,
      'gu',
    ),
  ],
  [inWords(/neighbou?r|cleaner|childminder|babysitter|roommate|flatmate|\blaw\b/i), beside],
  [inWords(/\b(?:dra|srta|sra)\b/i), new RegExp(`(?<!\\p{L})(?:[Dd]ra|[Ss]rta|[Ss]ra)\\.\\s+(${name})`, 'gu')],
];

/** "Thx\nB.K.", "Note by A.G.: …" */
const initials =
  /(?:(?:^|\n)[ \t]*(?:[Tt]hx|[Tt]hanks|[Tt]hank you|(?:[Kk]ind )?[Rr]egards|[Cc]heers|[Bb]est(?: wishes)?|LG|VG|Mvh|MfG|Gr)[,.!]?[ \t]*\n[ \t]*|\b(?:[Nn]otes?|[Nn]oted|[Ww]ritten|[Ss]igned|[Aa]pproved|[Cc]hecked|[Hh]andled|[Ss]een|[Cc]alled) by )(\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)(?!\p{L})/gu;

export function signedNames({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  for (const [needed, pattern] of places)
    for (const match of needed.test(text) ? matchesOf(text, pattern) : []) {
      const value = match[1] ?? match[2] ?? '';
      const first = /\p{Lu}[\p{L}'’-]*/u.exec(value)?.[0].toLowerCase() ?? '';
      const { common, given, surname, word, foreign } = classOf(first);
      // "signed for by Reception"
      if (desk.test(first) || ((common || word || foreign) && !given && !surname)) continue;
      // "neighbour Cats are loud"
      if (pattern === beside && !given && !surname) continue;
      const start = match.index + match[0].lastIndexOf(value);
      spans.push(found('person', start, start + value.length, 'certain', 'told at a door'));
    }
  if (/\p{Lu}\. ?\p{Lu}\./u.test(text))
    for (const match of matchesOf(text, initials)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      spans.push(found('person', start, start + value.length, 'certain', 'initials that sign'));
    }
  return spans;
}
