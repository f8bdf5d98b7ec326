// Addresses put together from their parts: a postcode with its town draws in the street before it, on one line or on two; fields
// of forms and flats, levels and houses with names are told by their words.

import { moreAddresses, reach } from './address-reach.ts';
import { toldStreets } from './address-told.ts';
import { isQuantity, wordBefore } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords, type WordTest } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const britishCode =
  '(?:[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY]))\\s?\\d(?!(?:gb|tb|ft|hp|hz|h|g|am|pm|st|nd|rd|th|kg|km|cm|mm|ml)\\b)[A-Z]{2}';
const irishCode = '[AC-FHKNPRTV-Y]\\d[\\dW]\\s?(?=[A-Z]*\\d)(?=\\d*[A-Z])[\\dA-Z]{4}';
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const stateCode =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const canadianCode = '[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d';
const dutchCode = '[1-9]\\d{3}\\s?(?!(?:km|kg|kw|ml|mb|gb|eu|pm|of|in|is|to|by|or|uk|us)\\b)[A-Z]{2}';
const isDutch = new RegExp(`^${dutchCode}$`, 'iu');
/** The town before these, the town after the last. */
const codes = new RegExp(
  `(?<![\\p{L}\\d]|\\d[ .-])(?:${britishCode}|${irishCode}|(?:(?:AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT)[ ,]+)?${canadianCode}|${dutchCode}(?=\\s+\\p{L}{3,})|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\\s+\\d{4}|(?:(?<=,\\s)|(?!(?:in|de|la|or|me|hi|ok|id)\\s))(?:${states}|${stateCode})[ ,]+\\d{5}(?:-\\d{4})?|(?:[-–] ?)?[1-8]\\d{2}\\s?\\d{3}(?! ?\\d)|(?:[A-Z]{1,2}-)?\\d{5}(?=\\s+\\p{L}{1,}))(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
);
const codeish =
  /\d[a-z]{2}\b|\d{4}\s[a-z]{2}\b|\b[a-z]\d[a-z][ -]?\d[a-z]\d\b|\b[ac-fhknprtv-y]\d[\dw]|(?:nsw|vic|qld|wa|sa|tas|act|nt)\s+\d{4}|\d{5}|\b\d{3}\s\d{3}\b/i;
/** Codes that nothing else looks like, in capitals. */
const telling = new RegExp(
  `^(?:${britishCode.replace('\\s?', '\\s')}|${irishCode.replace('\\s?', '\\s')}|${canadianCode.replace('[ -]?', '[ -]')}|(?:NSW|VIC|QLD|TAS|ACT)\\s+\\d{4}|(?:AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT)[ ,]+${canadianCode})$`,
  'u',
);
const townAfter =
  /^\s+\p{L}[\p{L}'’.-]*(?:[ -](?:(?:am|an|im|der|la|le|les|sur|de|del|en|bei|den|y)[ -])*\p{Lu}[\p{L}'’.-]*){0,3}(?:\s*\([\p{L} .-]{2,30}\))?/u;

/** In a text without capitals: to the end of the line or the next sign. */
const townInLowerCase =
  /^\s+\p{Ll}[\p{L}'’-]*(?:\s\p{Ll}[\p{L}'’-]*){0,2}(?:\s*\([\p{L} .-]{2,30}\))?(?=\s*(?:[,.;)\n]|$))|^\s+\p{Ll}[\p{L}'’-]*/u;

const streetWord =
  /\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|close|crescent|cres|grove|mews|gardens?|row|walk|drv|way|park|parade|pde|cct|circuit|lawns|paddocks?|meadows?|heights|court|cottage|house|lodge|farm|apartments?|towers?|flat|apt|unit|nagar|colony|sector|plot|cross|marg|calle|avenida|av|plaza|paseo|camino|rue|avenue|chemin|impasse|place|boulevard|allée|quai|résidence|box)\b|\p{L}{3,}(?:straße|strasse|str\.|weg|allee|platz|pl\.|gasse|ring|damm|ufer|markt)/iu;

const stops =
  /\b(?:it's|its|it’s|yes|uh|um|sure|is|are|was|at|to|from|address|live[sd]?|living|moved|deliver(?:ed)?|send|sent|outside|for|near|of street|adresse|anschrift|wohne|in der|an die|dirección|domicilio|es|est|habite|à|vivo|my|the parcel|and|but|with)\s+(?=\S)/giu;

/** Where the address that a code ends begins: back over what stands between commas, to the first part with a number or a street. */
function beginOf(text: string, code: number, floor: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', code - 1) + 1, code - 110, floor);
  const sentence = [...matchesOf(text.slice(lineStart, code), /[.!?:;=>]\s+(?=\S)/g)]
    .filter(
      ({ index }) =>
        !/(?:^|[\s,.])\p{L}{1,3}$/u.test(text.slice(lineStart, lineStart + index)) || text[lineStart + index] !== '.',
    )
    .at(-1);
  const from = sentence === undefined ? lineStart : lineStart + sentence.index + sentence[0].length;
  const head = text.slice(from, code);
  const lower = !/\p{Lu}/u.test(head);
  const parts = [...matchesOf(head, /[^,]+/g)];
  let begin = code;
  for (const { index, 0: part } of parts.toReversed()) {
    const talk = matchesOf(part, stops).at(-1);
    const start =
      talk === undefined ? index + (part.length - part.trimStart().length) : index + talk.index + talk[0].length;
    const value = head.slice(start, index + part.length).trim();
    if (value === '') continue;
    const nearest = begin === code;
    const words = value.split(/\s+/);
    const fits =
      words.length <= 6 &&
      (/\d/.test(value) ||
        streetWord.test(value) ||
        /^\p{Lu}/u.test(value) ||
        (lower && words.length <= (begin === code ? 3 : 4))) &&
      !(words.length > 1 && words.every((word) => /^\p{L}/u.test(word) && classOf(word.toLowerCase()).common));
    if (!fits) {
      // "I live in Leeds LS6 2AB": the words with capital letters right before the code.
      if (nearest)
        begin = from + start + (/(?:\p{Lu}[\p{L}'’.-]*\s+)*$/u.exec(head.slice(start))?.index ?? head.length - start);
      break;
    }
    begin = from + start;
    if (talk !== undefined) break;
  }
  return begin;
}

/** At most so much of it that it still may be a street. */
function lineAbove(text: string, begin: number): string {
  const end = text.lastIndexOf('\n', begin);
  return end === -1
    ? ''
    : (text
        .slice(Math.max(0, end - 80), end)
        .split('\n')
        .at(-1) ?? '');
}

function coded({ text, asked }: Place, streets: readonly Found[]): readonly Found[] {
  if (!codeish.test(text)) return [];
  const spans: Found[] = [];
  let done = 0;
  for (const { index, 0: code } of matchesOf(text, codes)) {
    const plain = /^(?:[A-Z]{1,2}-)?\d/i.test(code);
    const dutch = isDutch.test(code);
    const european = dutch || (plain && /\d{5}$/.test(code));
    const town = european
      ? ((/\p{Lu}/u.test(text) ? townAfter : townInLowerCase).exec(text.slice(index + code.length))?.[0] ?? '')
      : '';
    const end = index + code.length + town.length;
    if (isQuantity(text, index, index + code.length)) continue;
    const begin = beginOf(text, index, done);
    const head = text.slice(begin, index);
    const alone =
      /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, begin - 8), begin)) &&
      /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8)) &&
      /\p{L}/u.test(head + town);
    const beside = streets.some((street) => street.start < end && street.end >= begin - 3);
    // "the reading was 48213 on the day"
    const said = !dutch && classOf(/^\s+(\p{Ll}+)/u.exec(town)?.[1] ?? '').common;
    if (said && !beside) continue;
    const word = wordBefore(text, index);
    const street = /\d/.test(head) && (streetWord.test(head) || /,/.test(head));
    // "60 kingsway london sw16 8dh"
    const lower = !plain && !dutch && /^\d{1,4}[a-z]?\s+\p{Ll}{3,}/u.test(head) && /\s/.test(code);
    const named = asked.has('address') || asked.has('postcode') || word === 'postcode';
    const sure = telling.test(code);
    if (
      plain &&
      (word === 'account' || word === 'phone' || word === 'card' || word === 'iban' || word === 'national-id') &&
      !beside
    )
      continue;
    const upper = /\p{Lu}/u.test(european ? town : head);
    const grounds =
      beside ||
      named ||
      sure ||
      street ||
      lower ||
      (!plain && (upper || /,\s*$/.test(head)) && /\p{L}/u.test(head)) ||
      (alone && (european ? upper : /\p{L}.*,/u.test(head)));
    if (!grounds) continue;
    done = end;
    spans.push(found('address', begin, end, beside || sure ? 'certain' : 'likely', 'town and postcode'));
    // The line above, in letters and forms: street, then town.
    const above = lineAbove(text, begin);
    if (
      alone &&
      text.includes('\n') &&
      above.length > 3 &&
      above.length <= 60 &&
      !/[@:]|^\W*(?:tel|t\.|m\.)\b/iu.test(above)
    ) {
      const start = text.lastIndexOf('\n', begin) - above.length;
      if (
        /\d/.test(above)
          ? /\p{L}{2}/u.test(above) && !/\d{7}/.test(above.replaceAll(/\D/g, ''))
          : streetWord.test(above)
      )
        spans.push(found('address', start, start + above.trimEnd().length, 'likely', 'line above town and postcode'));
    }
  }
  return spans;
}

const field =
  /(?:^|[\n;,]\s*)(?:(?:delivery|postal|home|billing|mailing|current|new|full)\s+)?(?:address|addr|street(?: address)?|address line \d|anschrift|adresse|straße|strasse|wohnort|dirección|domicilio|calle|indirizzo|endereço|morada|town(?: ?\/ ?postcode)?|city|ort|plz(?: ?\/ ?ort)?|ville|ciudad|localidad|población|postcode|zip(?: code)?|post code)\s*[:=]\s*([^\n;=]{3,110}?)(?=\s*(?:[\n;]|$|,\s*\p{L}+\s*[:=]))/giu;

/** "The Old Forge, Main Street", "Rose Cottage, Church Lane": a house with a name, where the line or the part ends. */
const namedHouse =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’-]+\s+){1,3}?(?:\p{Lu}[\p{L}'’-]+),\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,2}(?:Street|Road|Lane|Avenue|Terrace|Row|Close|Hill|Drive|Crescent|Square|Quay)(?=\s*(?:[,.;\n]|$))/gu;
/** "the granary, quay street": without capitals only where the first part is a kind of house. */
const oldHouse =
  /(?<![\p{L}\d])(?:\p{L}+\s+){0,2}(?:house|cottage|lodge|farm|mill|granary|forge|barn|hall|manor|rectory|vicarage|court),\s+(?:\p{L}+\s+){1,2}(?:street|road|lane|avenue|terrace|row|close|hill|drive|crescent|square|quay)(?=\s*(?:[,.;\n]|$))/giu;
/** What may stand before a street: flats and levels; and Indian plots, which need no street. */
const lead =
  /(?<!\p{L})(?:level|unit|flat|apt\.?|apartment|suite|shop|lot|villa|floor|wing|block|residence|résidence|bât(?:iment|\.)?|immeuble|appt\.?|hinterhaus)\s+[\p{L}\d][^,\n]{0,28},\s*(?:(?:bât(?:iment|\.)?|appt\.?|esc\.?)\s+\p{L}{0,2}\d{0,3},\s*)?$/iu;
const leadNumber =
  /(?<![\p{L}\d])(?:h\.?\s?no\.?|nos?\.|no|house no\.?|door no\.?|d\.?\s?no\.?|plot(?: no\.?)?|shop(?: no\.?)?|#)\s*(?=[\p{L}\d/-]*\d)[\p{L}\d/-]{1,12},?\s*$|(?<![\p{L}\d])(?:h\.?\s?no\.?|no\.|house no\.?|door no\.?|plot no\.?)\s*$/iu;
const indian =
  /(?<![\p{L}\d])(?:(?:flat|plot|h\.?\s?no|house no|door no|d\.?\s?no|shop no|block|villa)\.?\s*(?:no\.?)?\s*[:#]?\s*(?:[A-Z]-?)?\d[\w/-]{0,9}|[A-Z]-\d{1,4}|\d{1,4}(?:\/\d{1,4})?[A-Z]?)(?:,?\s+(?!(?:in|on|and|to|for)\b)[\p{L}\d.'’-]+){0,4}?(?:,\s*[\p{L}\d.'’ -]{2,28}){0,3}?,?\s+(?:(?:\p{L}+ )?(?:nagar|colony|layout|enclave|vihar|puram|salai|marg|chowk|gali|apartments?|towers?|society|extension|sector\s+\d+|street no\.?\s*\d+|phase\s+(?:\d|i+)|link road|main road|(?:\d{1,2}(?:st|nd|rd|th)\s+)(?:cross|main|block|stage|phase)))(?:,\s*(?:\d{1,2}(?:st|nd|rd|th)\s+)?(?:cross|main|block|stage|phase|\p{L}+ road|\p{L}+ nagar))*(?![\p{L}\d])/giu;
const germanLane =
  /(?<!\p{L})(?:am|an der|an den|im|in der|in den|auf der|auf dem|zum|zur|unter den|hinter der|vor dem)\s+(?!(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jahr|monat|wert|stück|alter|quartal)\b)\p{L}{4,}(?:\s+\p{Lu}\p{Ll}+)?\s+\d{1,3}\s?[a-h]?(?=\s*(?:,\s*\d{5}|,\s*\p{Lu}|\n|$|in\s+(?:\d{5}|\p{Lu})|\.\s*$))/giu;
const spanishEnd =
  /^(?:,?\s*(?:\d{1,2}\s?[ºª°]\s?(?:\d{1,2}\s?[ºª°]|\p{L}\b)?|bajo|ático|entresuelo|esc\.?\s?\p{L}\b|pta\.?\s?\d+|s\/n))+/iu;
/** "19 Railway Pde, 2830" */
const codeAfter = /^,\s*\d{4,6}(?![\p{L}\d.,:/-])/u;
const spanishShort =
  /(?<!\p{L})(?:av\.|avda\.?|c\/|calle|camino|paseo|plaza|carretera|pza\.?|ctra\.?)\s*(?:(?:de|del|la|las|los|el)\s+){0,2}\p{L}[\p{L}'’-]+(?:\s+(?:de|del|la|y|\p{Lu}[\p{L}'’-]+)){0,4},?\s+(?:n[º°.]\s*)?(?:\d{1,4}(?![\d:]|\s*(?:€|euros))|s\/n)/giu;
const moreStreets =
  /(?<![\d.,$€£#:/-])\d{1,5}[A-Za-z]?(?:\/\d{1,4})?,?\s+(?:[\p{L}'’.]+\s+){1,3}?(?:cct|circuit|parade|pde|cl|bypass|green|villas|lawns?|paddocks?|meadows?|heights|downs|orchard|kingsway|queensway|broadway|fields|vale|chase|ridge|bend|landing|glen|promenade|arcade|(?:business|retail|trading) park|industrial estate)(?![\p{L}\d])(?:,\s*(?:\p{L}+\s){1,2}(?:road|street|lane|avenue|way|drive))?/giu;
const germanShort = /(?<!\p{L})\p{L}{4,}pl\.\s+\d{1,4}\s?[a-h]?(?!\d)/giu;

/** What a text must hold for the patterns above to be worth trying. */
const namedStreets = inWords(/street|road|lane|avenue|terrace|row|close|hill|drive|crescent|square|quay/i);
const houses = inWords(/(?:house|cottage|lodge|farm|mill|granary|forge|barn|hall|manor|rectory|vicarage|court)\b/i);
const quarters = inWords(
  /nagar|colony|layout|enclave|vihar|puram|salai|marg|chowk|gali|apartment|tower|society|extension|sector|phase|road|cross|main|block|stage/i,
);
const germanWords = inWords(/\b(?:am|im|de[rnm]|zu[mr])\b/i);
const spanishWords = inWords(/\b(?:av|c\b|calle|camino|paseo|plaza|carretera|pza|ctra)/i);
const moreWords = inWords(
  /\b(?:cct|circuit|parade|pde|cl|bypass|green|villas|lawns?|paddocks?|meadows?|heights|downs|orchard|kingsway|queensway|broadway|fields|vale|chase|ridge|bend|landing|glen|promenade|arcade|park|estate)\b/i,
);
const shortWords = inWords(/pl\b/i);

const romance = /\b(?:rue|avenue|av|boulevard|place|chemin|impasse|quai|calle|paseo|plaza|camino|avenida)\b/i;
const untilSign = /^(?:\s\p{Ll}[\p{L}'’-]+){1,2}(?=\s*(?:[,\n]|$))/u;

/** What addresses() found, and more: fields, flats, houses, and whole addresses up to their postcode. */
export function withParts(place: Place, streets: readonly Found[]): readonly Found[] {
  const { text } = place;
  const whole = (start: number, end: number): { readonly start: number; readonly end: number } => {
    const near = text.slice(Math.max(0, start - 60), start);
    const before = (lead.exec(near) ?? leadNumber.exec(near))?.[0].length ?? 0;
    const after =
      (spanishEnd.exec(text.slice(end, end + 40)) ?? codeAfter.exec(text.slice(end, end + 12)))?.[0].length ?? 0;
    // "8 bis avenue jean jaurès": without capitals the street goes on to the next sign.
    const more =
      after === 0 && !/\p{Lu}/u.test(text) && romance.test(text.slice(start, end))
        ? (untilSign.exec(text.slice(end))?.[0].length ?? 0)
        : 0;
    return { start: start - before, end: end + after + more };
  };
  const spans = [...streets, ...moreAddresses(text), ...toldStreets(text)].map(
    (span): Found => ({ ...span, ...whole(span.start, span.end) }),
  );
  const add = (pattern: RegExp, needed: WordTest, rule: string): void => {
    if (!needed.test(text)) return;
    for (const match of matchesOf(text, pattern)) {
      const value = match[1] ?? match[0];
      // "3000 lines. will chase"
      if (pattern === moreStreets && /\p{L}{4,}\.\s|\b(?:will|can|to|and|or|of|is)\b/iu.test(value)) continue;
      const begin = match.index + match[0].lastIndexOf(value);
      const { start, end } = whole(begin, begin + value.trimEnd().length);
      spans.push(found('address', start, end, 'likely', rule));
    }
  };
  add(field, /[:=]/, 'in a field for addresses');
  add(namedHouse, namedStreets, 'house with a name, and a street');
  add(oldHouse, houses, 'house with a name, and a street');
  add(indian, { test: (text) => quarters.test(text) || /street no/i.test(text) }, 'plot and quarter');
  add(germanLane, germanWords, 'street and house number');
  add(spanishShort, spanishWords, 'street and house number');
  add(moreStreets, moreWords, 'house number and street');
  add(germanShort, shortWords, 'street and house number');
  spans.push(...coded(place, spans));
  return spans.map((span): Found => ({ ...span, ...reach(text, span.start, span.end) }));
}
