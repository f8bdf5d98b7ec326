// How several countries write streets, houses, towns and postboxes, as patterns.
import { inWords, type WordTest } from './in-words.ts';
import type { Certainty } from './types.ts';

/** Letters in either case, where the pattern around them tells capitals apart. */
export const anyCase = (pattern: string): string =>
  pattern.replaceAll(/\\.|\p{L}/gu, (sign) =>
    sign.startsWith('\\') ? sign : `[${sign.toLowerCase()}${sign.toUpperCase()}]`,
  );

export const usState =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
export const zip = '\\d{5}(?:-\\d{4})?';
const ukCode = '[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}';
const country =
  '(?:,?\\s+(?:United States|USA|U\\.S\\.A?\\.?|United Kingdom|UK|Deutschland|Germany|France|España|Spain|Italia|Italy))?';
export const capital = "\\p{Lu}[\\p{L}'’.-]*";
const capitals = `${capital}(?:\\s+(?:of|de|la|le|du|des|del|am|an|der|im|bei|upon|on|the|${capital}))*`;
export const unit = `(?:,?\\s*(?:${anyCase('apt|apartment|unit|suite|ste|flat|floor|fl|room|rm|#|no|appt|piso|wohnung|etage')})\\.?\\s*#?\\s*\\p{L}?\\d{0,5}\\p{L}?(?![\\p{L}\\d]))`;
/** ", Springfield, IL 62701", ", Leeds LS1 4AP", ", 10115 Berlin", " in Berlin" */
const floor = '(?:,?\\s+\\d{1,3}(?:st|nd|rd|th)\\s+[Ff]l(?:oor)?\\.?)';
const place = `${capitals}\\s*,?\\s+(?:${usState})(?:[ ,]+${zip})?|${capitals},\\s*${capitals},?\\s+${zip}|${capitals}\\s*,?\\s*${ukCode}|(?:${usState})\\s+${zip}|${ukCode}|(?:[A-Z]{1,2}-)?\\d{4,5}(?:\\s?[A-Z]{2})?\\s+${capitals}|\\d{2}-\\d{3}\\s+${capitals}|${zip}(?!\\d)`;
export const tail = `(?:${unit}|${floor}|\\s+#?\\d{1,4}[A-Z](?![\\p{L}\\d])|\\s+[A-Z](?:-\\d{1,3})?(?![\\p{L}\\d'’])|\\s+[b-z](?=[.,]|$))?(?:,?\\s*(?:in\\s+)?(?:${place}))?${country}`;
const tailCity = `(?:,\\s*${capitals})?`;

const streetType =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|square|sq|trail|trl|way|close|crescent|cres|grove|mews|gardens?|row|walk|alley|crossing|loop|plaza|hill|rise|park|view|path|pike|turnpike|quay|wharf|esplanade|broadway|approach|parade';
const direction = '(?:[NSEW]|NE|NW|SE|SW|(?:[Nn]orth|[Ss]outh)(?:[ -]?(?:[Ee]ast|[Ww]est))?|[Ee]ast|[Ww]est)\\b\\.?';
export const houseNumber = '(?<![\\d.,$€£#:/-])\\d{1,5}(?:[-/]\\d{1,4})?\\s?(?:[A-Za-z](?=[\\s,]))?';

const han = inWords(/\p{Script=Han}/u);
/** What a text must hold for a pattern to be worth trying; the pattern, what it is, how sure it is. */
export const streetPatterns: readonly (readonly [WordTest, RegExp, string, Certainty])[] = [
  [
    inWords(
      /street|\bst\b|\bave|\bav\b|road|\brd\b|boulevard|\bblvd\b|lane|\bln\b|drive|\bdr\b|court|\bct\b|place|\bpl\b|terrace|\bter\b|lawns|paddock|meadow|parade|\bpde\b|villas|heights|circle|\bcir\b|highway|\bhwy\b|parkway|\bpkwy\b|square|\bsq\b|trail|\btrl\b|\bway\b|close|cres|grove|mews|garden|\brow\b|walk|alley|crossing|loop|plaza|\bhill\b|\brise\b|\bpark\b|\bview\b|path|pike|quay|wharf|esplanade|broadway|approach/i,
    ),
    new RegExp(
      `${houseNumber},?\\s+(?:${direction}\\s+)?(?:(?:${capital}|\\d{1,3}(?:st|nd|rd|th)|of|the|de|la)\\s+){1,5}(?:${streetType.replaceAll(/\b\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)})(?!\\p{L})\\.?(?:\\s+${direction}(?![\\p{L}]))?${tail}${tailCity}`,
      'gu',
    ),
    'house number and street',
    'certain',
  ],
  [
    /\d(?:st|nd|rd|th)?\s+(?:street|st|avenue|ave|road|rd|place|pl|court|ct|lane|ln|drive|dr|terrace|way)\b/i,
    new RegExp(
      `${houseNumber},?\\s+(?:${direction}\\s+)?\\d{1,3}(?:st|nd|rd|th)?\\s+(?:${anyCase(streetType)})(?!\\p{L})\\.?(?:\\s+${direction})?${tail}`,
      'gu',
    ),
    'house number and numbered street',
    'certain',
  ],
  [
    inWords(/broadway|piccadilly|strand|mall\b/i),
    new RegExp(`${houseNumber},?\\s+(?:[Bb]roadway|[Pp]iccadilly|[Ss]trand|[Mm]all)\\b${tail}${tailCity}`, 'gu'),
    'house number and street',
    'certain',
  ],
  [
    /[A-Z]{2}\s+\d{5}/,
    new RegExp(
      `${houseNumber},?\\s+(?:${capital}\\s+){0,3}${capital},\\s*${capitals},?\\s+(?:${usState})\\s+${zip}`,
      'gu',
    ),
    'house number, town and zip code',
    'certain',
  ],
  [
    inWords(
      /stra(?:ß|ss)e|str\b|weg\b|allee|platz|gasse|ring\b|damm\b|ufer\b|markt|chaussee|stieg|graben|straat|laan\b|plein|gracht|kade\b|gatan|vägen|veien|gata\b|vej\b|gade\b|katu\b|tie\b/i,
    ),
    new RegExp(
      `(?<!\\p{L})(?:(?:\\p{Lu}[\\p{L}.]*[- ]){0,3}(?:\\p{Lu}[\\p{L}-]*(?:straße|strasse|str\\.|grund|weg|allee|platz|gasse|ring|damm|ufer|markt|chaussee|stieg|graben|straat|laan|plein|gracht|kade|gatan|vägen|veien|gata|vej|gade|katu|tie)|Straße|Strasse|Str\\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer|Markt)|\\p{Ll}{3,}(?:straße|strasse|str\\.|gasse|straat|gracht|weg|platz|allee|plein|laan|kade|ufer))\\s+\\d{1,4}(?:\\s?[a-hA-H](?![\\p{L}]))?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?${tail}${tailCity}`,
      'gu',
    ),
    'street and house number',
    'certain',
  ],
  [
    /\d{5}\s+\p{Lu}/u,
    new RegExp(
      `(?<!\\p{L})(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Unter der|Hinter der|Vor dem|Alte|Alter|Neue|Neuer|Große|Kleine)\\s+${capital}(?:\\s+${capital})?\\s+\\d{1,4}\\s?[a-h]?,?\\s+(?:D-)?\\d{5}\\s+${capitals}`,
      'gu',
    ),
    'street, house number and postcode',
    'certain',
  ],
  [
    inWords(
      /\b(?:rue|avenue|av|boulevard|bd|place|chemin|allée|impasse|quai|cours|route|passage|square|villa|faubourg)\b/i,
    ),
    new RegExp(
      `(?<![\\d.,])\\d{1,4}(?:\\s?(?:bis|ter|quater))?,?\\s+(?:${anyCase('rue|avenue|av\\.?|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|passage|square|villa|faubourg')})\\s+(?:d[eu]s?\\s+|de\\s+l[a']\\s*|d'|l')?[\\p{L}'’.-]+(?:\\s+(?:d[eu]s?|la|le|les|l'|${capital}))*${tail}${tailCity}`,
      'gu',
    ),
    'house number and street',
    'certain',
  ],
  [
    inWords(
      /\b(?:calle|c\b|avenida|avda|plaza|paseo|camino|carrera|carretera|ronda|travesía|via|viale|piazza|piazzale|corso|largo|vicolo|strada|rua|travessa|praça|alameda|estrada|rambla|passeig|carrer)|vía/i,
    ),
    new RegExp(
      `(?<!\\p{L})(?:${anyCase('calle|c/|avenida|avda\\.?|plaza|paseo|camino|carrera|carretera|ronda|travesía|vía|via|viale|piazza|piazzale|corso|largo|vicolo|strada|rua|travessa|praça|alameda|estrada|rambla|passeig|carrer')})\\s+(?:\\d{1,2}\\s+(?:de\\s+)?)?(?:[\\p{L}'’.-]+\\s+){0,5}?[\\p{L}'’.-]+,?\\s+(?:n\\.?\\s?[º°.o]?\\s*|número\\s+|núm\\.?\\s*)?\\d{1,4}[a-z]?(?:\\s*,?\\s*\\d{1,2}[ºª°]?\\s?\\p{L}?(?![\\p{L}\\d]))?${tail}${tailCity}`,
      'gu',
    ),
    'street and house number',
    'certain',
  ],
  [
    inWords(/\b(?:ul|al|os|pl|ulica|aleja|osiedle)\b|ул|проспект|пр|пл|вул/i),
    new RegExp(
      `(?<!\\p{L})(?:${anyCase('ul|al|os|pl|ulica|aleja|osiedle|улица|ул|проспект|пр-т|пл|вул|вулиця')})\\.?\\s+(?:[\\p{L}.-]+\\s+){0,3}?[\\p{L}.-]+,?\\s+(?:д\\.?\\s*|дом\\s+|буд\\.?\\s*)?\\d{1,4}\\p{L}?(?:\\s?/\\s?\\d{1,4}|\\s+m\\.?\\s?\\d+|,?\\s*кв\\.?\\s*\\d+)?${tail}${tailCity}`,
      'gu',
    ),
    'street and house number',
    'certain',
  ],
  [
    inWords(/mah|cad|sok|bulv/i),
    /(?<!\p{L})[\p{L}.]+(?:\s+[\p{L}.]+)?\s+(?:Mah(?:allesi|\.)|Cad(?:desi|\.)|So?k(?:ak|ağı|\.)|Bulvarı|Blv\.)\s*(?:,?\s*[\p{L}.]+\s+(?:Cad(?:desi|\.)|So?k(?:ak|ağı|\.)|Bulvarı|Blv\.))?\s*,?\s*(?:No\s*[:.]?\s*)?\d+(?:\/\d+)?/gu,
    'street and house number',
    'certain',
  ],
  [
    inWords(/box\b|postfach|postale?\b|p\b|apartado/i),
    new RegExp(
      `(?<!\\p{L})(?:${anyCase('p\\.?\\s?o\\.?\\s?box|post office box|postfach|boîte postale|b\\.?p\\.|apartado(?: de correos)?|casella postale|caixa postal')})\\s+\\d[\\d ]{0,8}\\d?${tail}${tailCity}`,
      'gu',
    ),
    'postbox',
    'certain',
  ],
  [
    /[A-Z]\d[A-Z\d]?\s\d[A-Z]{2}|GIR/,
    /(?<![A-Za-z\d])(?:GIR\s?0AA|(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]))\s\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/g,
    'British postcode',
    'certain',
  ],
  [
    /[A-Z]{2}\s+\d{5}/,
    new RegExp(`(?<!\\p{L})${capitals},\\s+(?:${usState})\\s+${zip}(?!\\d)`, 'gu'),
    'town and zip code',
    'certain',
  ],
  [
    han,
    /〒?\s?\d{3}-\d{4}\s*\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d０-９ー-]+/gu,
    'postcode and place',
    'certain',
  ],
  [
    han,
    /\p{Script=Han}{2,8}(?:省|市|区|县)[\p{Script=Han}\d]{1,20}(?:路|街|道|巷|弄)\s?\d+\s?号(?:\d{0,3}单元\d{1,5}室?|[\p{Script=Han}\d]{0,12}(?:室|楼|栋))?/gu,
    'street and house number',
    'certain',
  ],
  [
    han,
    /(?:\p{Script=Han}{2,3}[都道府県])?\p{Script=Han}{1,6}[市区町村郡][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]*[\d０-９]+(?:[-−丁目番地号][\d０-９]*)+(?:[ 　]?(?:(?:[\p{Script=Katakana}ー]{2,12}|\p{Script=Han}{1,6}(?:荘|館))[\p{Script=Katakana}\p{Script=Han}ー]{0,8}[ 　]?(?:[\d０-９]{1,4}(?:号室|号)?)?))?/gu,
    'ward and block',
    'certain',
  ],
];
