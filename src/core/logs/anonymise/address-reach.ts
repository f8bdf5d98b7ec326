// How far an address reaches around its street: units before the number, then floors and doors, districts, towns and postcodes
// of four to six digits, on the line or on the next one; and postcodes with their towns that stand alone.
import { ended } from './address-ends.ts';
import { isSystem } from './address-told.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

/** "Unit 4/", "3/", "Flat 2 ", "Blk 12 " right before the number of the house. */
const unitBefore =
  /(?<![\p{L}\d])(?:No\.? (?=$)|(?:unit|u|flat|apt\.?|apartment|suite|ste\.?|shop|lot|villa|block|blk\.?|room|rm|level|floor|no\.?|#)\s*#?\s*\p{L}?\d{1,4}\p{L}?\s?(?:[/,]\s*|\s+)|\p{L}?\d{1,4}\p{L}?\s?\/\s?)$/iu;
/** "Ground Floor Flat, ", "basement, ", "Block C, ", "House 7 " before a number. */
const homeBefore =
  /(?<![\p{L}\d])(?:(?:lower ground|ground|garden|top|first|second|third|upper|basement|attic)(?: floor)? (?:flat|apartment|maisonette),?\s+|basement,\s+|(?:block|tower|wing|house) (?:[A-Z]|\d{1,4}[A-Z]?),?\s+)$/iu;
const wordBefore = /(?<![\p{L}\d])(?:unit|flat|apt\.?|apartment|suite|ste\.?|shop|lot|blk\.?|block)\s+$/iu;

/** "2.º Esq.", "3º B", "r/c Dto", "bajo", "II", "-hs", "bis", "m. 5", "lgh 1201", "1 tr". */
const doorAfter =
  /^(?:-(?:hs|[IVX]{1,4}|\d{1,3}|[a-z]{1,2})(?![\p{L}\d])|\s+(?:[IVX]{1,4}|hs|huis|bis|ter)(?![\p{L}\d])|,?\s*(?:\d{1,2}\s?\.?\s?[ºª°](?:\s?(?:esq|dto|dta|drt|izq|izda|dcha|int|ext|frente|fte|[a-z\d])(?![\p{L}\d])\.?)?|r\/c(?:\s(?:esq|dto|drt)\b\.?)?|cave|bajo(?: [a-z](?![\p{L}\d]))?|ático|entlo\.?|izq\.?|dcha\.?|pta\.?\s?\d{1,3}|esc\.?\s?[a-z\d]{1,2}(?![\p{L}\d])|lgh\s?\d{1,4}|\d\s?tr\b|\d{1,2}\.?\s?(?:og|ug|eg|stock|etage|étage|piso|andar|floor)(?!\p{L})(?:\s(?:links|rechts|mitte|gauche|droite))?|(?:m|lok)\.\s?\d{1,4}|\/\d{1,4}(?:\p{L})?(?!\d)|#\s?\d{1,3}-\d{1,5}\p{L}?|(?:apt|unit|flat|suite|ste|#)\.?\s?#?\d{1,5}\p{L}?(?![\p{L}\d])))/iu;

const town =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|do|da|dos|la|le|sur|am|an der|den|aan|upon|on|of)){0,3}";
const between = '(?:,?[ \\t]+|,?[ \\t]*\\n[ \\t]*|,)';
/** ", Riccarton, Christchurch 8041": districts and a town, then its code. */
const townFirst = new RegExp(
  `^(?:${between}(?:${town})){0,3}?(?:${between}|\\s?[-–]\\s?)(?:(?!(?:19|20)\\d{2}(?!\\d)(?<=^.{0,6}))\\d{4}|\\d{6}|\\d{3} \\d{3})(?![\\p{L}\\d/:-]|[.,]\\d| \\d)`,
  'u',
);
/** ", 753 63 Uppsala", ", 4700-923 Braga", ", 31-120 Kraków", ", 9000 Gent". */
const codeFirst = new RegExp(
  `^(?:${between})(?:(?:[A-Z]{1,2}[- ])?(?:\\d{3} \\d{2}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{4,5})(?: [A-Z]{2})?)[ \\t]+(?:${town})`,
  'u',
);
const codeFirstInLowerCase =
  /^,?\s+(?:\d{3} \d{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{4,5})(?: [a-z]{2}(?= ))?\s+\p{Ll}[\p{L}'’-]{2,}(?=\s*(?:[,.;)"\n]|$)|\s+\p{L}+)/u;
const townFirstInLowerCase =
  /^,\s*\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+){0,2}(?:,\s*\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+){0,2}){0,2} (?!(?:19|20)\d{2}(?!\d))\d{4,6}(?![\p{L}\d/:-]|[.,]\d)/u;
const singapore =
  /^,?\s*(?:\d{1,3}\s+)?(?:#\s?\d{1,3}-\d{1,5}\p{L}?)?,?\s*(?:singapore(?:\s+\(?\d{6}\)?)?|s\s?\(?\d{6}\)?)(?![\p{L}\d])/iu;
const afterCode =
  /^,?\s+(?:New Zealand|South Africa|Australia|Singapore|Nederland|Netherlands|België|Belgium|Sverige|Sweden|Portugal|Polska|Poland|India|NZ|RSA)(?!\p{L})/u;

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** " Dayton, Ohio", ", savannah, ga" */
const townAndState = new RegExp(
  `^,?\\s+\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)?,\\s*(?:${states}|[a-z]{2}(?=\\s*(?:[,.;"\\n]|$)))(?!\\p{L})`,
  'iu',
);
/** " à Lyon", ", Bursa mi?" */
const townAfter =
  /^(?:, ?| (?:à|te|in) )(\p{Lu}[\p{L}'’-]{2,}|\p{Ll}[\p{L}'’-]{2,}(?=\s*(?:[,\n]|$)))(?=\s*(?:[,.;?!"\n]|$)| m[iıuü]\??)/u;

/** The town right after a street: one that is known, or a word that nothing explains. */
function townEnd(rest: string): number {
  const match = townAfter.exec(rest);
  if (match === null) return 0;
  const { town, place, given, surname, common, word, foreign } = classOf((match[1] ?? '').toLowerCase());
  const strange = /^\p{Lu}/u.test(match[1] ?? '') && !(given || surname || common || word || foreign);
  return town || place || strange ? match[0].length : 0;
}

export function reach(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  const before = text.slice(Math.max(0, start - 24), start);
  const unit =
    (/^\d/.test(text.slice(start, start + 1)) ? (unitBefore.exec(before) ?? homeBefore.exec(before)) : null) ??
    wordBefore.exec(before);
  if (unit !== null) start -= unit[0].length;
  const lower = !/\p{Lu}/u.test(text.slice(start, end));
  const rest = (): string => text.slice(end, end + 90);
  for (let count = 0; count < 2; count++) end += doorAfter.exec(rest())?.[0].length ?? 0;
  ({ start, end } = ended(text, start, end));
  const more =
    singapore.exec(rest()) ??
    codeFirst.exec(rest()) ??
    townFirst.exec(rest()) ??
    (lower ? (codeFirstInLowerCase.exec(rest()) ?? townFirstInLowerCase.exec(rest())) : null);
  if (more !== null) {
    end += more[0].replace(/\s+(?:on|of|de|da|do)$/u, '').length;
    end += afterCode.exec(rest())?.[0].length ?? 0;
  } else end += townAndState.exec(rest())?.[0].length ?? townEnd(rest());
  return { start, end };
}

const block =
  /(?<![\p{L}\d])(?:blk|block)\.?\s+\d{1,4}\p{L}?,?\s+(?:[\p{L}'’.]+\s+){1,5}?(?:\d{1,3}(?!\d)|(?:road|rd|street|st|ave(?:nue)?|drive|dr|lane|crescent|cres|close|link|walk|way|place|view|rise|terrace|park|garden|gardens|central|square|lor)(?:\s+\d{1,3})?)(?:\s*,?\s*#\s?\d{1,3}-\d{1,5}\p{L}?)?/giu;
/** A flat of a tower by floor and door, after its street. */
const floorAndDoor =
  /(?<![\p{L}\d])\d{1,4}\p{L}?\s+(?:[\p{L}'’.]+\s+){1,4}(?:\d{1,2}\s+)?#\s?\d{1,2}-\d{1,5}\p{L}?(?!\d)/giu;
const nordic =
  /(?<!\p{L})(?:\p{Lu}\p{L}+ ){0,2}(?:\p{L}{2,}(?:gatan|vägen|stigen|gränden?|gränd|torget|backen|allén|leden|stråket|platsen|plan|esplanaden|gata|väg|vej|vejen|gade|gaden|veien|stræde|torv|allé|katu|tie|kuja|vænget|vangen|bakken|parken|marken|haven|krogen|toften|alléen|engen|stien|promenaden|kajen|hamnen)|(?:\p{Lu}[\p{L}.]* )?(?:Boulevard|Promenaden)|(?:Torget|Gatan|Vägen|Backen|Stigen|Torg|Plass|Plads|Allé|torget|gatan|vägen))\s+\d{1,3}\s?[A-Ha-h]?(?![\p{L}\d])/gu;
const iberian =
  /(?<!\p{L})(?:praceta|azinhaga|beco|calçada|rotunda|quinta(?! (?:às|as|feira)(?!\p{L}))|urbanização|bairro|av\.?|avda\.?|pça\.?|r\.|trav\.?|largo|glorieta|pasaje|callejón|costanilla|barrio|polígono|passatge|plaça)\s+(?:(?:de|da|do|das|dos|del|la|las|los|el|dr\.|d\.|eng\.|prof\.)\s+){0,3}\p{L}[\p{L}'’.-]+(?:\s+(?:de|da|do|das|dos|del|e|y|\p{Lu}[\p{L}'’.-]+)){0,5},?\s+(?:n[.ºo°]{1,2}\s*)?(?:\d{1,4}\p{L}?(?![\p{L}\d:])|s\/n)/giu;
const polish =
  /(?<!\p{L})(?:ul|al|os|pl|aleja|ulica|osiedle|plac|rondo)\.?\s+(?:\d{1,2}\s+)?(?:\p{L}[\p{L}.-]*\s+){1,4}\d{1,4}\p{L}?(?:\/\d{1,4}\p{L}?|\s+m\.?\s?\d{1,4})?(?![\p{L}\d])/giu;
const dutch =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:van|de|den|der|het|'t)\s+){0,3}){0,3}(?:\p{L}{2,}(?:straat|laan|gracht|weg|plein|kade|dijk|singel|pad|hof|markt|steeg|dreef|park|baan|lei|steenweg)|(?:Hof|Laan|Plein|Gracht|Weg|Pad|Oude Gracht|Nieuwe Gracht)(?:\s+(?:van|de|der|den|het)){0,2}(?:\s\p{Lu}[\p{L}'’-]+)?)\s+\d{1,4}\s?[a-z]?(?![\p{L}\d])(?=(?:-\p{L}{1,3}|\s[IV]{1,3}|\s?(?:bis|hs))?,?\s+\d{4}\s)/gu;
const american =
  /(?<![\d.,$€£#:/-])\d{1,6}\s+(?:county (?:road|rd|highway|hwy)|state (?:route|road|hwy)|highway|hwy|route|rte|us|cr|fm|farm road|rural route|rr|old)\s+(?:\d{1,4}\p{L}?|(?:\p{L}+\s+){1,3}(?:turnpike|pike|highway|hwy|road|rd))(?![\p{L}\d])(?:,?\s*(?:apt|unit|#|suite|ste)\.?\s?#?\d{1,5}\p{L}?)?/giu;

/** "94 kingsway, edinburgh eh8 2hp", "952 Dundas Crescent Vancouver, BC V6K 7F1": codes that nothing else looks like. */
const coded =
  /(?<![\p{L}\d.,$€£#:/-])(?!(?:19|20)\d{2} )\d{1,5}[a-z]? [\p{L}'’.]+(?: [\p{L}'’.]+){0,3}(?:,(?: [\p{L}'’-]+){1,3}){1,2},? [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\d])|(?<![\p{L}\d.,$€£#:/-])(?!(?:19|20)\d{2} )\d{1,5}[a-z]? (?:[\p{L}'’.-]+,? ){2,7}(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT),? [a-z]\d[a-z][ -]?\d[a-z]\d(?![\p{L}\d])/giu;
/** "Oude Haven 66, 3539 AM Utrecht", "Mäntytie 35 B 32, 90100 Oulu", "Åboulevarden 42, 4. th, 2100 København Ø" */
const streetThenCode =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’.-]+ ){0,2}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:Windows|Version|Room|Route|Flight|Gate|Model|Page|Step|Chapter|Order|Invoice) )\p{Lu}[\p{L}'’.-]+ \d{1,4}\p{L}?(?: [A-Z](?: \d{1,3})?|, \d\. ?(?:th|tv|mf|sal|OG))?, (?:\d{4} ?[A-Z]{2}|(?!(?:19|20)\d{2}(?!\d))\d{4,5}|\d{3} \d{2}) \p{Lu}\p{Ll}+(?: (?:[A-ZØ]|\d{1,2}))?(?![\p{L}\d])/gu;
/** "12 of the app, on windows, v1 2ab" */
const ofSentence = /(?<!\p{L})(?:we|i|you|is|was|are|the|a|and|of|at|my|it|to|for|with|have|had)(?!\p{L})/u;
const russian =
  /(?<!\p{L})(?:ул|пр|просп|пр-т|пер|бул|наб|ш|пл)\.? ?\p{Lu}[\p{L}-]+(?: \p{Lu}?[\p{L}-]+)?,? (?:д\. ?)?\d{1,3}(?!\d)\p{L}?(?:\/\d{1,3})?(?:, ?(?:корп|кв|стр|оф|к|под|эт)\.? ?\d{1,4}){0,3}(?:, (?:г\. ?)?\p{Lu}[\p{L}-]+)?(?:, \d{6})?(?!\d)/gu;
const arabic =
  /(?<!\d)\d{1,4}،? شارع \p{Script=Arabic}+(?: \p{Script=Arabic}+){0,2}?(?:، \p{Script=Arabic}+(?: \p{Script=Arabic}+)?)?(?: \d{5})?(?=[\s.،؟!]|$)/gu;

const patterns = [
  [/[a-z]\d[a-z\d]? ?\d[a-z](?:[a-z]|\d)(?![\p{L}\d])/iu, coded, 'street, number, town and code'],
  [/\d\p{L}?[\p{L}\d ,.]{0,9}, (?:\d{4}|\d{3} \d{2})/u, streetThenCode, 'street, number, code and town'],
  [inWords(/(?<!\p{L})(?:ул|пр|просп|пер|бул|наб|ш|пл)(?!\p{L})/u), russian, 'street and house number'],
  [/شارع/, arabic, 'street and house number'],
  [inWords(/\b(?:blk|block)\b/i), block, 'block and street'],
  [/#\s?\d{1,2}-\d/, floorAndDoor, 'street, floor and door'],
  [
    inWords(
      /(?:gatan|vägen|stigen|gränd|torget|backen|allén|leden|stråket|platsen|plan|esplanaden|gata|väg|vej|gade|veien|stræde|torv|torg|plass|plads|allé|katu|tie|kuja|vejen|gaden|alléen|vænget|vangen|bakken|parken|marken|haven|krogen|toften|engen|stien|promenaden|kajen|hamnen|boulevard)n?\b/iu,
    ),
    nordic,
    'street and house number',
  ],
  [
    inWords(
      /\b(?:praceta|azinhaga|beco|rotunda|quinta|bairro|avd?a?|p[cç]a|r|trav|largo|glorieta|pasaje|barrio)\b|calçada|urbaniza|callej|costanilla|polígono|passatge|plaça/iu,
    ),
    iberian,
    'street and house number',
  ],
  [inWords(/\b(?:ul|al|os|pl|aleja|ulica|osiedle|plac|rondo)\b/i), polish, 'street and house number'],
  [
    inWords(/(?:straat|laan|gracht|weg|plein|kade|dijk|singel|pad|hof|markt|steeg|dreef|park|baan|lei|steenweg)\b/i),
    dutch,
    'street and house number',
  ],
  [
    inWords(/\b(?:county|state|highway|hwy|route|rte|us|cr|fm|farm|rural|rr|turnpike|pike)\b/i),
    american,
    'numbered road',
  ],
] as const;

/** A code that nothing else looks like, and its town: "4700-923 Braga", "80-942 Gdańsk", "S(128879)", "Singapore 609016". */
const alone =
  /(?<![\p{L}\d.,-])(?:\d{4}-\d{3}|\d{2}-\d{3})\s+\p{Lu}\p{L}{2,}(?:[ -](?:(?:de|do|da|dos)\s)?\p{Lu}\p{L}+){0,2}/gu;
const island = /(?<![\p{L}\d])(?:singapore\s+\(?\d{6}\)?|s\s?\(\d{6}\))(?!\d)/giu;
/** "753 63 Uppsala" at the beginning of a line or after a comma, with its end. */
const nordicCode =
  /(?<=^|\n[ \t]*|,[ \t]*)(?:SE?[- ])?\d{3} \d{2}\s+\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+){0,2}(?=\s*(?:[,.;)"\n]|$))/gu;
/** "Walmer, Gqeberha 6070", "Hatfield, Pretoria 0083": after a comma or alone, never "…, May 2019". */
const southern =
  /(?<=^|\n[ \t]*|,[ \t]*)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} (?!(?:19|20)\d{2})\d{4}(?=\s*(?:[.,;)"\n]|$))/gu;

export function moreAddresses(text: string): readonly Found[] {
  const spans: Found[] = [];
  for (const [needed, pattern, rule] of patterns)
    for (const { index, 0: all } of needed.test(text) ? matchesOf(text, pattern) : [])
      if (!isSystem(all) && !(pattern === coded && ofSentence.test(all)))
        spans.push(found('address', index, index + all.length, 'likely', rule));
  if (/\d{2}-\d{3}\s|\d{4}-\d{3}\s|\d{6}/.test(text))
    for (const { index, 0: all } of [...matchesOf(text, alone), ...matchesOf(text, island)])
      spans.push(found('address', index, index + all.length, 'likely', 'postcode and town'));
  if (/\d{3} \d{2}\s/.test(text))
    for (const { index, 0: all } of matchesOf(text, nordicCode))
      spans.push(found('address', index, index + all.length, 'likely', 'postcode and town'));
  if (text.includes(', ') && /\p{L} \d{4}(?!\d)/u.test(text))
    for (const { index, 0: all } of matchesOf(text, southern))
      spans.push(found('address', index, index + all.length, 'likely', 'town and postcode'));
  return spans;
}
