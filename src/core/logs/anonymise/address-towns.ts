// Addresses of more countries, where a street and its number stand before a code and a town, or answer a question; and what belongs to an
// address that was found: the town after its code, the house with a name before its street.
import { abroadEnd } from './address-abroad.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const letters = "\\p{L}[\\p{L}\\p{M}'’.-]+";
const code = '(?:(?:[A-Z]{1,2}-)?\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4,5}-\\d{3})';
const town = `${letters}(?: (?:\\p{Lu}${letters.slice(5)}|(?:am|an der|am|nad|pod|la|le|de|do|da) ${letters})){0,2}`;
/** "Akácfa utca 48., 6720 Szeged", "na příkopě 852, 779 00 olomouc", "am hang 54, 9500 villach" */
const streetAndCode = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])((?:${letters} ){1,4})\\d{1,4}(?: ?[A-Za-z](?![\\p{L}]))?\\.?(?:/\\d{1,4})?,? ${code} ${town}(?=\\s*(?:[,.;?!\\n]|$)|\\s(?:til|nach|to|a|till|do)\\s)`,
  'gu',
);
const streetWord =
  /(?:^|\s)(?:utca|utc[aá]ja|út|útja|tér|tere|körút|sétány|gate|gata|gatan|vei|veien|vej|väg|vägen|ulice|náměstí|nám\.|třída|nábřeží|polku|katu|tie|kuja|strada|str\.|aleea|bulevardul|calea|sokak|caddesi|bulvarı)\s$|(?:straße|strasse|gasse|weg|platz|allee|gata|gatan|vägen|veien|vej|katu|polku|kuja|straat|laan|gracht|plein)\s$|^(?:am|an der|im|in der|auf der|zum|zur|hinter der|unter den|na|u|ul\.|os\.|al\.|nám\.)\s/iu;
const addressed =
  /(?<!\p{L})(?:adress?[aey]?n?|address|anschrift|osoite|cím(?:em|e)?|flytter|flyttar|umzug|umgezogen|moved?|wohne[n]?|bor på|lakom|bydlím|mieszkam|locuiesc)(?!\p{L})[^.!?]{0,40}$/iu;

/** A street that begins with a word for where it is. */
const inPhrase = /^(?:am|an|im|in|auf|zum|zur|hinter|unter|na|u|ul\.|os\.|al\.|nám\.)\s/iu;
const label = /^(?:adress?[aey]?|neue|address|igen|ano|evet|flytt(?:er|ar)|fra|från|from|till?|skickas|sendes)$/iu;

/** "Atatürk Caddesi No: 4B D: 5, 42105 Konya" */
const turkish =
  /(?<![\p{L}\p{M}])(?:\p{L}[\p{L}\p{M}'’.-]+ ){1,3}(?:caddesi|bulvar[ıi]|soka[ğg][ıi]|sokak|mahallesi|cad\.|sok\.|mah\.|blv\.) no:? ?\d{1,4}[a-z]?(?:\/\d{1,3}[a-z]?)?(?: d(?:aire)?:? ?\d{1,4})?(?:,? \d{5} \p{L}[\p{L}\p{M}]+)?/giu;
const turkishWords = inWords(/caddesi|bulvar|soka|mahallesi|\bcad\b|\bsok\b|\bmah\b|\bblv\b/iu);
/** "bjørkelia 459, ring …" */
const answer =
  /^(?:\W*(?:ja|yes|igen|ano|evet|kyllä|sim|sí|tak|da|ok),? )?((?:\p{L}[\p{L}\p{M}'’.-]{2,} ){1,3}\d{1,4} ?[a-z]?)(?=\s*(?:[,.;\n]|$))/iu;

export function townAddresses({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('address', start, start + value.length, 'likely', rule));
  };
  if (/\d\.?,? (?:[A-Z]{1,2}-)?(?:\d{4}|\d{3} \d{2}|\d{2}-\d{3}) \p{L}/u.test(text))
    for (const match of matchesOf(text, streetAndCode)) {
      const street = match[1] ?? '';
      const words = street.trim().split(' ');
      // "neue adresse am hang 54": what stands before the street goes.
      let lead = 0;
      for (const word of words.slice(0, -1)) {
        if (inPhrase.test(street.slice(lead))) break;
        const { common, foreign } = classOf(word.toLowerCase());
        if (!common && !foreign && !label.test(word)) break;
        lead += word.length + 1;
      }
      const before = text.slice(Math.max(0, match.index - 60), match.index + lead);
      if (!asked.has('address') && !streetWord.test(street.slice(lead)) && !addressed.test(before)) continue;
      push(match.index + lead, match[0].slice(lead), 'street, number, code and town');
    }
  if (turkishWords.test(text))
    for (const { index, 0: all } of matchesOf(text, turkish)) push(index, all, 'street and house number');
  if (asked.has('address')) {
    const match = answer.exec(text);
    const value = match?.[1] ?? '';
    const words = value.toLowerCase().split(' ').slice(0, -1);
    // "Kündigung zum 20. Februar"
    const said = words.some((word) => classOf(word).common || classOf(word).foreign);
    if (match !== null && value !== '' && !said) push(match[0].lastIndexOf(value), value, 'answer to a question');
  }
  return spans;
}

const coded = /(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4,5}-\d{3})$/u;
const townLower = /^ \p{Ll}[\p{Ll}\p{M}'’-]{2,}(?: \p{Ll}[\p{Ll}\p{M}'’-]{3,})?(?=\s*(?:[,.;?!\n"]|$))/u;
const townCased = /^ \p{Lu}[\p{L}\p{M}'’-]{2,}(?: (?:d[aeo] )?\p{Lu}[\p{L}\p{M}'’-]{2,}){0,2}(?=\s*(?:[,.;?!\n"]|$))/u;
const house =
  /(?:^|[\s;,(:])((?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Cottage|House|Lodge|Barn|Farm|Mill|Villa|Hall|Court|Manor),\s)$/u;

/** " nairobi 00100", " halifax ns b3h 4p5", ", 70105 Kuopio": the rest of an address. */
const codedTown =
  /^,? \p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2},? (?:\d{4,6}|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d{2} [a-z\d]{4})(?![\p{L}\d-]|[.,:]\d| ?[%€$£₹])|^, \d{4,6} \p{Lu}\p{L}+(?![\p{L}\d])/iu;

/** Of one message's spans. */
export function wholeAddresses(text: string, spans: readonly Found[]): readonly Found[] {
  if (!spans.some(({ kind }) => kind === 'address')) return spans;
  const lower = !/\p{Lu}/u.test(text);
  return spans.map((span) => {
    if (span.kind !== 'address' || span.certainty === 'doubtful') return span;
    const value = text.slice(span.start, span.end);
    let { start, end } = span;
    if (coded.test(value) && value.length > 9)
      end += ((lower ? townLower : townCased).exec(text.slice(end, end + 50))?.[0] ?? '').length;
    end = abroadEnd(text, start, end);
    const rest = codedTown.exec(text.slice(end, end + 60))?.[0] ?? '';
    // ", gate code 3476" is none.
    if (!(rest.match(/\p{L}+/gu) ?? []).some((one) => classOf(one.toLowerCase()).common)) end += rest.length;
    if (/^\d/.test(value)) start -= house.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.length ?? 0;
    return start === span.start && end === span.end ? span : { ...span, start, end };
  });
}
