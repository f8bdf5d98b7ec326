// Streets that no street word tells: by the flat or the words before them, the county or the postcode and town after them, and the
// order of Belgium, Romandy and Spanish America, which have the street first and then the number.
import { counties } from './address-tails.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const name = "\\p{Lu}[\\p{L}'’-]+";
/** "Flat 3, 148 Kingsway", "Apartment 9 29 Westgate" */
const ofFlat =
  /(?<![\p{L}\d])(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Mm]aisonette) \d{1,4}[A-Z]?,?\s+\d{1,4}[a-z]?\s+(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;
const flats = inWords(/\b(?:flat|apartment|apt|maisonette)\b/i);
/** "Are you still at 150 Kingsway?" */
const at =
  /(?<!\p{L})(?:still (?:at|living at)|(?:declaration|registered|listed|held|down) (?:under|at|for)|lives? at|living at|moved (?:in)?to|address(?: is| was|:)|home is) (\d{1,4}[A-Za-z]? \p{Lu}[\p{L}'’-]{3,}(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s*(?:[,.?!;\n]|$))/gu;
const ats = inWords(/\b(?:still|lives?|living|moved|address|home)\b/i);
/** "39 cluain ard ennis co clare" */
const ofCounty = new RegExp(
  `(?<![\\p{L}\\d.,$€£:/-])\\d{1,4}[a-z]?,? (?:[\\p{L}'’.]{2,},? ){1,5}?(?:co\\.?|county) (?:${counties})(?!\\p{L})`,
  'giu',
);
const talk = /\b(?:in|from|at|to|for|with|and|or|is|are|was|miles?|minutes?|hours?|days?|km|people)\b/i;
const countyWords = inWords(/\b(?:co|county)\b/i);
/** "Clos des Érables 23", "Boulevard Tirou 92", "Blvd. Díaz Ordaz 31" */
const streetFirst =
  /(?<![\p{L}\d'’])(?<!\d[ ,]{1,2})(?:[Rr]ue|[Aa]venue|[Cc]haussée|[Pp]lace|[Cc]los|[Bb]oulevard|[Qq]uai|[Cc]hemin|[Dd]rève|[Aa]llée|[Ii]mpasse|[Ss]entier|[Vv]enelle|[Bb]lvd\.?|[Cc]alz(?:ada|\.)|[Cc]errada|[Pp]rivada)\s+(?:(?:de la|de l['’]|des?|du|d['’]|l['’]|la|les?|aux?|las|los)\s*)?(\p{Lu}[\p{L}'’-]+)(?:[ -](?:(?:de|du|des|la|le) )?\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:n[°ºo]\s?|#)?\d{1,4}(?:\s?[a-z](?![\p{L}]))?(?![\p{L}\d:]|[.,]\d)/gu;
const firstWords = inWords(
  /\b(?:rue|avenue|place|clos|boulevard|quai|chemin|impasse|sentier|venelle|blvd|calz(?:ada)?|cerrada|privada)\b|chaussée|allée|drève/iu,
);
/** "Alpenblick 3b, 5000 Aarau", "Zielona 16 m. 4, 31-137 Kraków": whatever the street is called. */
const coded = new RegExp(
  `(?<![\\p{L}\\d'’-])${name}(?:[ -]${name}){0,2} \\d{1,3}\\s?[a-h]?(?:/\\d{1,3}){0,2}(?: m\\. ?\\d{1,3})?, (?:[A-Z]{1,2}-)?(?:(?!(?:19|20)\\d{2}\\D)\\d{4}|\\d{5}|\\d{2}-\\d{3}|\\d{3} \\d{2}) (${name})`,
  'gu',
);
const codeAfter = /\d[a-h]?, (?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}) \p{Lu}/u;
/** "72 The Sidings", and no "3 The Beatles CDs" */
const theHouse = /(?<![\p{L}\d.,:$€£/-])\d{1,4}[A-Za-z]? The \p{Lu}[\p{L}'’]{3,}(?=\s*(?:[,.?!;)\n]|$)| \p{Ll})/gu;
const theHouseLower =
  /\b(?:at|on|of|to|is) (\d{1,4}[a-z]? the \p{Ll}[\p{L}'’]{3,}(?:s|ings?|e))(?=\s*(?:[,.?!;)\n]|$))/gu;
/** "54 Cnoc Glas, Dublin 8", "De Hoefslag 30, Zwolle": a town known after its comma or its line. */
const townNext = new RegExp(
  `(?<![\\p{L}\\d.,:$€£/-])(?:\\d{1,4}[A-Za-z]? ${name}(?: ${name}){0,2}|${name}(?: ${name}){0,2} \\d{1,4}[A-Za-z]?)(?:,| ?\\n) ?(${name}(?:[ -]${name})?)(?: \\d{1,2}(?![\\d:./-]))?(?: ?\\n ?[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})?`,
  'gu',
);
/** "Ann Lee, 22 Beechcroft" at the end */
const atEnd = /(?<=\p{L}{2}, )\d{1,3}[A-Za-z]? \p{Lu}\p{Ll}{4,}(?: \p{Lu}\p{Ll}{2,})?(?=\s*[.!?]?\s*$)/gu;
/** "22 beechcroft\ncardiff\ncf51 4xd" */
const onLines =
  /(?<=^|\n)[ \t]*\d{1,4}[a-z]? [\p{L}'’ ]{4,40},?[ \t]*\n[ \t]*[\p{L}'’ -]{3,30},?[ \t]*\n[ \t]*[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\d])/giu;
/** "г. Тула, Лесной переулок, 9", "شارع الأمير سلطان مبنى 37، الرياض" */
const cyrillic =
  /(?<!\p{L})(?:(?:г|гор|с|пос|дер)\. ?\p{Lu}[\p{L}-]+, ?)(?:\p{L}[\p{L}.-]* ?){1,4},? ?(?:д\. ?|дом )?\d{1,4}\p{L}?(?:,? ?(?:кв|корп|стр|оф)\.? ?\d{1,4}){0,2}|\p{Lu}[\p{L}-]+ (?:переулок|улица|проспект|шоссе|бульвар|набережная|площадь|проезд),? ?(?:д\. ?|дом )?\d{1,4}\p{L}?(?:,? ?кв\.? ?\d{1,4})?/gu;
const arabic =
  /(?<!\p{L})(?:شارع|حي|طريق|جادة)\s(?:\p{Script=Arabic}+\s?){1,4}(?:\s?\d{1,4})?(?:،\s?(?:مبنى|شقة|طابق|رقم)?\s?(?:\p{Script=Arabic}+|\d{1,4})){0,3}/gu;

/** "949 El Camino Real", "700 El Paseo de Saratoga" */
const camino =
  /(?<![\p{L}\d.,$€£:/-])\d{2,5} (?:(?:[NSEW]|North|South|East|West)\.? )?(?:(?:El|La|Las|Los) )?(?:Camino|Paseo|Via|Calle|Avenida|Rancho|Alameda|Embarcadero)(?![\p{L}])(?: (?:de|del|la|las|los|el|\p{Lu}[\p{L}'’]+)(?![\p{L}])){1,4}(?:,? \d{1,3}(?:st|nd|rd|th) [Ff]loor)?/gu;
const caminos = inWords(/\b(?:camino|paseo|via|calle|avenida|rancho|alameda|embarcadero)\b/i);
/** "10, Jalan Binjai, Kuala Lumpur, 50450" */
const jalan =
  /(?<![\p{L}\d.,$€£:/-])(?:(?:No\.? ?)?\d{1,4}[A-Za-z]?,? )(?:Jalan|Jln|Lorong|Lebuh|Persiaran)(?: [\p{Lu}\d][\p{L}\d/]*){1,4}(?:, (?:\p{Lu}[\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,2}|\d{5}(?: \p{Lu}\p{L}+){0,2})){0,4}/gu;
const jalans = inWords(/\b(?:jalan|jln|lorong|lebuh|persiaran)\b/i);
/** "24 willie Mays Plaza": the first word lost its capital. */
const halfCased =
  /(?<![\p{L}\d.,$€£:/-])\d{1,5} (\p{Ll}[\p{Ll}'’]{3,})(?: \p{Lu}[\p{L}'’]+){0,2} (?:Street|Avenue|Road|Way|Drive|Lane|Boulevard|Plaza|Court|Place|Parkway)(?!\p{L})/gu;

/** What else is numbered. */
const parts =
  /^(?:kapitel|tabelle|seite|abschnitt|band|teil|phase|stufe|gruppe|klasse|artikel|punkt|bild|release|version|node|python|java|windows|android|galaxy|chapter|page|table|section|figure|step|sommer|winter|bus|tram|linie|zimmer|raum|tag|woche|runde|platz)$/iu;
const month =
  /^(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|ma[iy]|jun|jui|jul|aug|ao[uû]|ago|sep|set|o[ck]t|out|nov|de[cz]|d[ée]c|dic|ene|gen)/iu;

/** "OS is 17.2", where "os." would be a housing estate in Poland. */
export function isSystem(all: string): boolean {
  return /^(?:os|al|pl|ul)\.?\s+(?:is|are|was|has|to|on|in|and|or|version|v)\s/i.test(all);
}

export function toldStreets(text: string): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('address', start, start + value.length, 'likely', rule));
  };
  if (flats.test(text))
    for (const match of matchesOf(text, ofFlat))
      if (!classOf((match[1] ?? '').toLowerCase()).common) push(match.index, match[0], 'flat, house number and street');
  if (ats.test(text))
    for (const match of matchesOf(text, at)) {
      const value = match[1] ?? '';
      const word = /\p{L}{4,}/u.exec(value)?.[0].toLowerCase() ?? '';
      if (!classOf(word).common && !month.test(word))
        push(match.index + match[0].length - value.length, value, 'after words for an address');
    }
  if (caminos.test(text))
    for (const { index, 0: all } of matchesOf(text, camino)) push(index, all, 'house number and street');
  if (jalans.test(text))
    for (const { index, 0: all } of matchesOf(text, jalan)) push(index, all, 'house number and street');
  if (/\d \p{Ll}{4,} \p{Lu}/u.test(text))
    for (const match of matchesOf(text, halfCased))
      if (!classOf(match[1] ?? '').common) push(match.index, match[0], 'house number and street');
  if (countyWords.test(text))
    for (const { index, 0: all } of matchesOf(text, ofCounty))
      if (!talk.test(all)) push(index, all, 'house number and county');
  if (/\d[A-Za-z]? The \p{Lu}/u.test(text))
    for (const { index, 0: all } of matchesOf(text, theHouse)) push(index, all, 'house number and street');
  else if (/\d the /.test(text))
    for (const match of matchesOf(text, theHouseLower))
      push(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'house number and street');
  if (/(?:\p{L}|\d)(?:,| ?\n) ?\p{Lu}/u.test(text))
    for (const match of matchesOf(text, townNext)) {
      const { town, place, given, common, word } = classOf((match[1] ?? '').toLowerCase());
      const street = /\p{L}{3,}/u.exec(match[0])?.[0].toLowerCase() ?? '';
      if (
        given ||
        common ||
        word ||
        !(town || place) ||
        classOf(street).common ||
        month.test(street) ||
        parts.test(street)
      )
        continue;
      push(match.index, match[0], 'street, house number and town');
    }
  if (/, \d{1,3}[A-Za-z]? \p{Lu}\p{Ll}+(?: \p{Ll}+)?\W*$/u.test(text))
    for (const { index, 0: all } of matchesOf(text, atEnd)) {
      const street = /\p{L}{3,}/u.exec(all)?.[0].toLowerCase() ?? '';
      if (!classOf(street).common && !month.test(street) && !parts.test(street))
        push(index, all, 'house number and street');
    }
  if (/\n[ \t]*[A-Za-z]{1,2}\d/.test(text))
    for (const { index, 0: all } of matchesOf(text, onLines))
      push(index + all.search(/\d/), all.trimStart(), 'street, town and postcode');
  if (/\p{Script=Cyrillic}/u.test(text))
    for (const { index, 0: all } of matchesOf(text, cyrillic)) push(index, all, 'street and house number');
  if (/\p{Script=Arabic}/u.test(text))
    for (const { index, 0: all } of matchesOf(text, arabic)) push(index, all.trimEnd(), 'street and house number');
  if (firstWords.test(text))
    for (const match of matchesOf(text, streetFirst))
      if (!classOf((match[1] ?? '').toLowerCase()).common || / d|l['’]/u.test(match[0]))
        push(match.index, match[0], 'street and house number');
  if (codeAfter.test(text))
    for (const match of matchesOf(text, coded)) {
      const words = match[0].match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
      const [first = ''] = words;
      const begins = classOf(first.toLowerCase());
      const town = classOf((match[1] ?? '').toLowerCase());
      // "Kapitel 4, 1200 Wörter"
      const counted =
        !town.town &&
        !town.place &&
        (begins.common || begins.word || begins.foreign || words.slice(0, -1).some((word) => parts.test(word)));
      if (counted) continue;
      if (!month.test(first) && !town.common) push(match.index, match[0], 'street, house number and postcode');
    }
  return spans;
}
