// Postal addresses as several countries write them, postboxes, and postcodes where they stand for an address.

import { withParts } from './address-parts.ts';
import { anyCase, capital, houseNumber, streetPatterns, tail, unit, usState, zip } from './address-patterns.ts';
import { isSystem } from './address-told.ts';
import { isQuantity, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** "the address is 1240 El Camino Real", "located at 33 The Embarcadero" */
const toldish = inWords(/address|located|\bliv|deliver|\bsend\b|\bship\b/i);
const told = new RegExp(
  `(?:${anyCase('\\b(?:address\\s+(?:is|would be|:)|address:|located (?:at|on)|(?:i|we|they|he|she) live(?:s|d)? (?:at|on|in)|living at|deliver(?:ed)? (?:it )?to|send (?:it|this|them) to|ship (?:it|this|them)? ?to)')})\\s+(\\d{1,5}[a-z]?\\s+(?:${capital}\\s*){1,5}(?:\\d{1,3}(?!\\d))?${tail})`,
  'gu',
);

/** In lower case a kind of street proves less: no word before it may be one of ordinary talk. */
const lowerStreet = new RegExp(
  `${houseNumber}\\s+(?:[nsew]\\s+|(?:north|south|east|west)\\s+)?((?:[\\p{L}'’.]+\\s+){1,5}?)(street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|terrace|circle|parkway|pkwy|crescent|close|square|cres|pde|parade|ct|pl|place|ter|cir|hwy|highway|grove|mews|gardens|row|lawns|paddocks|rise|green|quay|wharf|villas|trail|trl|cct|dr)(?![\\p{L}\\d])${unit}?(?:,?\\s+[\\p{L}]+,?\\s+(?:${usState.toLowerCase()})(?!\\p{L})(?:\\s+${zip})?|,?\\s+${zip})?`,
  'giu',
);
const lowerWords = inWords(
  /\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|terrace|circle|parkway|pkwy|crescent|close|square|cres|pde|parade|ct|pl|place|ter|cir|hwy|highway|grove|mews|gardens|row|lawns|paddocks|rise|green|quay|wharf|villas|trail|trl|cct|dr)(?![\p{L}\d])/iu,
);
const talk =
  /\b(?:way|the|a|an|to|for|of|in|on|at|by|per|and|or|is|my|your|this|that|minutes?|hours?|days?|times?|people|cars?|test|hard|long|short|more|less|other|new|per|each|first|second|star|mile|miles|km|from|with|down|up)\b/i;

/** One of these must stand in a text before the patterns are tried. */
const streetWords = inWords(
  /address|located|\blive[ds]?\b|living|deliver|\bsend\b|\bship\b|street|\bst\b|\bave|\bav\b|road|\brd\b|boulevard|\bbl?vd\b|\bbd\b|lane|\bln\b|drive|\bdr\b|court|\bct\b|place|\bpl\b|terrace|\bter\b|lawns|paddock|meadow|parade|\bpde\b|villas|heights|circle|\bcir\b|highway|\bhwy\b|p(?:ar)?kwa?y\b|square|\bsq\b|trail|\btrl\b|\bway\b|close|cres|grove|mews|garden|\brow\b|walk|alley|crossing|loop|plaza|\bhill\b|\brise\b|\bpark\b|\bview\b|path|pike|quay|wharf|esplanade|broadway|piccadilly|strand|\bmall\b|stra(?:ß|ss)e|str\b|weg\b|allee|platz|gasse|ring\b|damm\b|ufer|markt|chaussee|stieg|graben|straat|laan|plein|gracht|kade|gatan|vägen|veien|gata|vej\b|gade|katu|tie\b|\b(?:am|im|de[rnm]|zum|zur|alte[r]?|neue[r]?|große|kleine)\b|\brue\b|chemin|allée|impasse|cours|route|passage|villa|faubourg|calle|\bc\b|avenida|avda|paseo|camino|carrera|carretera|ronda|travesía|vía|\bvia\b|viale|piazza|corso|largo|vicolo|strada|\brua\b|travessa|praça|alameda|estrada|rambla|passeig|carrer|\bul\b|\bal\b|\bos\b|ulica|aleja|osiedle|\bmah|\bcad|\bsok|bulvar|box\b|postfach|postale?\b|p\b|apartado/iu,
);
const streetish =
  /address|located|\blive[ds]?\b|living|deliver|\bsend\b|\bship\b|street|\bst\b|\bave|\bav\b|road|\brd\b|boulevard|\bbl?vd\b|\bbd\b|lane|\bln\b|drive|\bdr\b|court|\bct\b|place|\bpl\b|terrace|\bter\b|lawns|paddock|meadow|parade|\bpde\b|villas|heights|circle|\bcir\b|highway|\bhwy\b|p(?:ar)?kwa?y\b|square|\bsq\b|trail|\btrl\b|\bway\b|close|cres|grove|mews|garden|\brow\b|walk|alley|crossing|loop|plaza|\bhill\b|\brise\b|\bpark\b|\bview\b|path|pike|quay|wharf|esplanade|broadway|piccadilly|strand|\bmall\b|stra(?:ß|ss)e|str\.|weg\b|allee|platz|gasse|ring\b|damm\b|ufer|markt|chaussee|stieg|graben|straat|laan|plein|gracht|kade|gatan|vägen|veien|gata|vej\b|gade|katu|tie\b|\b(?:am|an der|an den|im|in der|in den|auf de[rm]|zum|zur|unter de[nr]|hinter der|vor dem|alte[r]?|neue[r]?|große|kleine)\b|\brue\b|chemin|allée|impasse|cours|route|passage|villa|faubourg|calle|\bc\/|avenida|avda|paseo|camino|carrera|carretera|ronda|travesía|vía|\bvia\b|viale|piazza|corso|largo|vicolo|strada|\brua\b|travessa|praça|alameda|estrada|rambla|passeig|carrer|\bul\b|\bal\b|\bos\b|ulica|aleja|osiedle|\bmah|\bcad|\bsok|bulvar|box\b|postfach|postale?\b|b\.?p\.|apartado/iu;
const codeWords = inWords(/zip|code|plz|postleitzahl|código/i);
const codeish = /\d{5}|\d[A-Z]{2}\b|〒|号|[都道府県市区町村]/u;
const cyrillic = /ул|проспект|пр-т|вул/u;

export function addresses(place: Place): readonly Found[] {
  return withParts(place, streets(place));
}

function streets({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const worth = (streetWords.test(text) && streetish.test(text)) || codeish.test(text) || cyrillic.test(text);
  for (const [needed, pattern, rule, certainty] of worth ? streetPatterns : []) {
    if (!needed.test(text)) continue;
    for (const { index, 0: all } of matchesOf(text, pattern)) {
      // "Bring 4 photos": no ring road.
      if (/^(?:bring|spring|during|string|wiring|hearing|sharing|ordering|offering|market|remarket)\s/i.test(all))
        continue;
      if (isSystem(all)) continue;
      const kept = all.replace(/[\s,.]+$/, (end) =>
        end.startsWith('.') && /(?:st|ave|rd|blvd|dr|str|ln)$/i.test(all.slice(0, -end.length)) ? '.' : '',
      );
      spans.push(found('address', index, index + kept.length, certainty, rule));
    }
  }
  for (const match of worth && lowerWords.test(text) ? matchesOf(text, lowerStreet) : [])
    if (!talk.test(match[1] ?? ''))
      spans.push(
        found(
          'address',
          match.index,
          match.index + match[0].trimEnd().length,
          'likely',
          'house number and street in lower case',
        ),
      );
  if (
    asked.has('postcode') ||
    (asked.has('address') && text.length < 20) ||
    (codeWords.test(text) &&
      /\b(?:zip|post\s?code|postal code|plz|postleitzahl|code postal|código postal)\b/i.test(text))
  ) {
    for (const { index, 0: all } of matchesOf(
      text,
      /(?<![\p{L}\d.-])(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{3}\s?\d{3}|[A-Z]\d[\dW]\s?[A-Z\d]{4}|\d{4})(?![\p{L}\d-])/giu,
    ))
      if (
        wordBefore(text, index) === 'postcode' ||
        (asked.has('postcode') && text.length < 60) ||
        (asked.has('address') && text.length - all.length < 6)
      )
        spans.push(found('address', index, index + all.length, 'certain', 'postcode'));
  }
  for (const match of toldish.test(text) ? matchesOf(text, told) : []) {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    spans.push(
      found('address', start, start + value.replace(/[\s,.]+$/, '').length, 'likely', 'after words for an address'),
    );
  }
  if (asked.has('address')) {
    const bare =
      /(?<![\d.,:$€£])\d{1,5}\s?[a-z]?,?\s+(?!(?:am|pm|a\.m|p\.m|o'clock)\b)(?:\p{L}[\p{L}'’.-]*\s*){1,6}(?:,\s*[\p{L}][\p{L} .'-]{1,30}){0,3}(?:[ ,]+(?:[A-Z]{2}\s+)?\d{4,5})?/iu.exec(
        text,
      );
    if (
      bare !== null &&
      text.length < 120 &&
      // "Package of 72 tests": where sentences have capitals, a street has too.
      !(/^\p{Lu}\p{Ll}/u.test(text) && /^\d+\s+\p{Ll}{2,}s\b/u.test(bare[0])) &&
      !isQuantity(text, bare.index, bare.index + (/^\d+/.exec(bare[0])?.[0].length ?? 0)) &&
      !classOf(/\p{L}+/u.exec(bare[0].replace(/^\d+\s?(?:\p{L}(?!\p{L}))?/u, ''))?.[0].toLowerCase() ?? 'the').common &&
      !/^\d{1,2}\.?\s(?:de\s)?(?:jan|feb|f[eé]v|m[aä]r|apr|avr|abr|ma[ijy]|mag|maggio|jun|juin|giu|jul|juil|lug|aug|ago|août|sep|set|o[ck]t|out|ott|nov|de[czs]|d[eé]c|dic|ene|gen|stycz|lut|kwie|czerw|lip|sierp|wrze|paź|list|grud)\p{L}*/iu.test(
        bare[0],
      ) &&
      !/\b(?:minutes?|hours?|days?|weeks?|people|times|items|percent|dollars|euros|and|are|were|from|until|nobody)\b/i.test(
        bare[0],
      )
    )
      spans.push(
        found(
          'address',
          bare.index,
          bare.index + bare[0].trimEnd().replace(/,$/, '').length,
          'likely',
          'answer to a question',
        ),
      );
  }
  return spans;
}
