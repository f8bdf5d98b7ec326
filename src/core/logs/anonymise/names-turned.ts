// Names turned round: "Novak, Zuzana" and "NOVAK Zuzana", as lists, forms, tickets and letters of offices write them; and the
// fields of electronic visiting cards.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { placeEnds, titles } from './name-words.ts';
import { type Found, found, type Place } from './types.ts';

const part = "(?:\\p{Lu}\\.|(?:St\\. )?\\p{Lu}[\\p{L}\\p{M}'’]+)";
const comma = new RegExp(
  `(?<![\\p{L}\\d,]|\\p{L}, )((?:(?:van|von|de|der|den|del|di|da|le|la|dos|el|al|st\\.|ap|te|'t) ){0,3}${part}(?:[ -]${part}){0,2}), (${part}(?:[ -]${part}){0,2})(?![\\p{L}\\d'’])`,
  'gu',
);
const lowerComma =
  /(?:^|\n|name(?: is|:)? )((?:(?:van|von|de|der|den|del|di|da|le|la) ){0,3}\p{Ll}[\p{Ll}'’-]{2,}), (\p{Ll}[\p{Ll}'’-]{2,})(?=[.,;\n]|$)/gu;
/** The family name in capitals, the given one not. */
const shouted =
  /(?<![\p{L}\d'’.-])((?:(?:DE|DA|DI|DOS|DAS|DU|DEL|LE|LA|VAN|VON|DER|DEN|EL|AL|BEN|ST\.?|AP|TE) ){0,3}(?:O['’]|D['’]|Mc|Mac)?\p{Lu}[\p{Lu}\p{M}'’]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’]+){0,2}),? (\p{Lu}\p{Ll}[\p{Ll}\p{M}'’]*(?:[ -]\p{Lu}\p{Ll}+){0,2})(?![\p{L}\d'’])/gu;

const any = (words: string): readonly ReturnType<typeof classOf>[] =>
  words
    .split(/[\s-]+/)
    .filter((word) => word.length > 1)
    .map((word) => classOf(word.toLowerCase()));

/** Before a list's item, after a field, on a line of its own: a name and no town with its state. */
const stands = /(?:^|\n|["|(;<>:/]|\d[.),]?|[-*•])\s*$/u;
const ends = /^\s*(?:$|[\n|;:"'<(),/.]|-\s|–\s|\d)/u;

export function turnedNames({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  if (text.includes(', ')) {
    for (const match of matchesOf(text, comma)) {
      const [family, given] = [any(match[1] ?? ''), any(match[2] ?? '')];
      const end = match.index + match[0].length;
      if (!stands.test(text.slice(Math.max(0, match.index - 6), match.index)) || !ends.test(text.slice(end, end + 3)))
        continue;
      if (family.some(({ common, surname, given: first }) => common && !surname && !first)) continue;
      if (given.some(({ common, given: first, surname }) => common && !first && !surname)) continue;
      // "Osei, Ann": the second must be a given name, or unknown after a family name.
      const first = given[0];
      if (first === undefined || (first.place && !first.given)) continue;
      const sure = first.given && !first.place && family.every(({ place, surname }) => !place || surname);
      const guess = family.some(({ surname, place }) => surname && !place) && !first.common && !first.surname;
      // "28 Zoll, Rahmen": after a number in a sentence only where both are known.
      const counted = /\S[ ]*\d{1,3}[.)]?\s+$/u.test(text.slice(Math.max(0, match.index - 8), match.index));
      if (sure || (guess && !counted))
        spans.push(found('person', match.index, end, 'likely', 'family name, comma and given name'));
    }
    if (!/\p{Lu}/u.test(text))
      for (const match of matchesOf(text, lowerComma)) {
        const [family, given] = [any(match[1] ?? ''), any(match[2] ?? '')];
        const fits =
          [...family, ...given].every(({ common, place }) => !common && !place) &&
          given.some((one) => one.given) &&
          family.some(({ surname, given: first, word }) => (surname || !first) && !word);
        const start = match.index + match[0].indexOf(match[1] ?? '');
        if (fits)
          spans.push(
            found('person', start, match.index + match[0].length, 'likely', 'family name, comma and given name'),
          );
      }
  }
  if (/\p{Lu}{2}/u.test(text) && /\p{Ll}/u.test(text))
    for (const match of matchesOf(text, shouted)) {
      const [family, given] = [match[1] ?? '', match[2] ?? ''];
      const [last, first] = [any(family), any(given)];
      if (last.length === 0 || first.length === 0 || family.length < 2) continue;
      const known = first[0]?.given === true && !first[0].common;
      const named = last.some(({ surname, common }) => surname && !common);
      const ordinary = last.some(({ common, surname }) => common && !surname) || titles.has(family.toLowerCase());
      const kind = placeEnds.has(given.toLowerCase()) || first.some(({ common, given: one }) => common && !one);
      const placed = first.some(({ place, given: one }) => place && !one);
      if (ordinary || kind || placed || (/^(?:[A-Z]{2,3}|[IVX]+)$/.test(family) && !named)) continue;
      if (known || named)
        spans.push(
          found(
            'person',
            match.index,
            match.index + match[0].length,
            'likely',
            'family name in capitals and given name',
          ),
        );
    }
  if (visiting.test(text)) spans.push(...visitingCard(text));
  return spans;
}

const visiting = inWords(/\b(?:vcard|fn|adr|bday|org)\b/i);
const fields = /(?:^|\n)[ \t]*(FN|N|NICKNAME|ORG|ADR|BDAY|NOTE-NAME|AGENT|URL)(?:;[^:\n]{0,60})?:([^\n]{2,160})/giu;

/** RFC 6350: what the fields hold is told by their names. */
function visitingCard(text: string): readonly Found[] {
  if (!/\b(?:begin|end):vcard|(?:^|\n)\s*(?:fn|bday|org|adr)(?:;[^:\n]{0,60})?:/iu.test(text)) return [];
  return matchesOf(text, fields).flatMap((match): readonly Found[] => {
    const name = (match[1] ?? '').toUpperCase();
    const value = match[2] ?? '';
    const from = match.index + match[0].length - value.length;
    if (name === 'BDAY')
      return [found('birth-date', from, from + value.trimEnd().length, 'certain', 'field of a card')];
    const kind = name === 'ORG' ? 'organisation' : name === 'ADR' ? 'address' : name === 'URL' ? 'url' : 'person';
    if (kind === 'organisation' || kind === 'url' || kind === 'address') {
      const lead = /^[;\s]*/.exec(value)?.[0].length ?? 0;
      return [found(kind, from + lead, from + value.replace(/[;\s]+$/, '').length, 'certain', 'field of a card')];
    }
    return matchesOf(value, /[^;,\s][^;,]*/gu)
      .filter(({ 0: one }) => /\p{L}/u.test(one))
      .map(({ index, 0: one }) =>
        found('person', from + index, from + index + one.trimEnd().length, 'certain', 'field of a card'),
      );
  });
}
