// Given names that are words too, told by what stands beside them: "ask for Drew", "Mark said …"; and names after what somebody does.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const one = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
/** "or Drew in Finance", "closed by Ola." */
const after = new RegExp(
  `(?<!\\p{L})(?:or|by|gave|than|then|with|did|can|could|poor|[Pp]oor|[Gg]reat|[Ss]ure|no,|yes,|ask(?:ing)? for|talk to|birth of|it['’]?s|our \\p{Ll}+) (${one})(?![\\p{L}\\d-]| ${one})`,
  'gu',
);
/** "Mark said …", "Bo must confirm", "Will in Fundraising" */
const before = new RegExp(
  `(?:^|[.!?,] |[Ii]t['’]?s )(?:no, )?(${one})(?:['’]s (?:mum|mom|dad|wife|husband|number|phone|card|email|address)(?!\\p{L})| (?:said|says|must|is|was|has|had|answered|asked|told|called|can|could|wants|needs|comes|moved|promised|signed|runs|from|of \\p{Lu}|in \\p{Lu}|wróci|fehlt|sagt|sagte|kommt|komt|zegt|dit|dijo|dice|viene)(?!\\p{L}))`,
  'gu',
);
/** Of a season or a thing as often as of a person. */
const things =
  /^(?:may|april|june|july|august|summer|autumn|winter|sunday|an|in|so|my|do|see|art|faith|hope|grace|joy|page|bill|sue|rich|grant|may|so|price|data|melody|crystal|ivy|iris|jade|amber|sky|star|love|victory|la|le|sa|si|se|das|der|die|son|sol|luz|dia|fe|van|von|de|you|we|he|she|they|it|i)$/;
/** What somebody does, and whom a parcel lies with. */
const roles = new RegExp(
  `(?<!\\p{L})(?:[Mm]echanic|[Tt]echnician|[Tt]echniker|[Mm]onteur|[Tt]écnic[oa]|[Tt]ecnic[oa]|[Tt]echnicien|[Dd]okter|[Dd]octor|[Dd]ottoressa|[Dd]ott\\.(?:ssa)?|[Dd]\\.ssa|[Gg]eometra|[Aa]vv\\.|[Aa]vvocat[oa]|[Ii]ng\\.|[Aa]rch\\.|[Ll]andlord|[Dd]river|[Cc]andidate|[Pp]rofessor|[Pp]rof\\.|[Nn]urse|[Pp]lumber|[Ee]lectrician|[Mm]atron|[Pp]appa|[Mm]amma|[Ll]igger hos|ligt bij) ((?:(?:van|von|de|der|den|la|Lo|Mac|Dela|El|Al|bin) ){0,2}${one}(?: (?:(?:van|von|de|der|den|la) ){0,2}${one}){0,2})(?![\\p{L}\\d])`,
  'gu',
);
/** "name on it is ANN LEE" */
const onCard =
  /\bname (?:on|as per|in) (?:it|the card|card|the account|passport|my \p{L}+)(?: is|:)? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){1,3})(?![\p{L}])/gu;
/** "Sung-ho" */
const korean =
  /(?<![\p{L}\d-])(?:Sung|Min|Hye|Ji|Jin|Seo|Hyun|Young|Yong|Jae|Eun|Soo|Su|Kyung|Dong|Sang|Chul|Hee|Yoo|Woo|Tae|Joon|Jun|Hwa|Chan|Gun|Kwang|Sun|Seung|Won|Myung|Byung|Jung|Jong|Nam|Hyo)-[a-z]{2,6}(?![\p{L}\d-])/gu;
const roleWords = inWords(
  /mechanic|techni|monteur|técnic|tecnic|dokter|doctor|dott|ssa|geometra|avv|ing|arch|landlord|driver|candidate|prof|nurse|plumber|electrician|matron|pappa|mamma|ligger|ligt/iu,
);

export function namesBesideWords(text: string): readonly Found[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const spans: Found[] = [];
  for (const pattern of [after, before])
    for (const match of matchesOf(text, pattern)) {
      const name = match[1] ?? '';
      const { given, place } = classOf(name.toLowerCase());
      if (!given || place || things.test(name.toLowerCase())) continue;
      const start = match.index + match[0].indexOf(name);
      spans.push(found('person', start, start + name.length, 'likely', 'given name beside words'));
    }
  if (/[nN]ame /.test(text))
    for (const match of matchesOf(text, onCard))
      spans.push(
        found(
          'person',
          match.index + match[0].length - (match[1] ?? '').length,
          match.index + match[0].length,
          'certain',
          'name on a card',
        ),
      );
  if (text.includes('-'))
    for (const { index, 0: all } of matchesOf(text, korean))
      spans.push(found('person', index, index + all.length, 'likely', 'syllables of a Korean name'));
  for (const match of roleWords.test(text) ? matchesOf(text, roles) : []) {
    const name = match[1] ?? '';
    const last = classOf((name.split(' ').at(-1) ?? '').toLowerCase());
    if ((last.common && !last.given && !last.surname) || (last.place && !last.surname)) continue;
    const start = match.index + match[0].length - name.length;
    spans.push(found('person', start, start + name.length, 'likely', 'after a word for persons'));
  }
  return spans;
}

const particles =
  /(?:^|[\s("“])((?:(?:Van|De|Der|Den|Dela|Del|Della|Lo|Di|Mac|Mc|Al|Bin|Ter|Ten) )+|(?<=(?:^|[,.:;!?(] ?))(?:(?:van|von|de|der|den|dela|del|della|la|lo|di|da|du|mac|mc|el|al|bin|ter|ten|dos|af) )+)$/u;
const more = /^ (\p{Ll}[\p{L}\p{M}'’-]{2,})(?=\s*(?:[,.;:")\n]|$)| \+?\d)/u;
const earlier = /(?:^|[,.;:!?("] ?|\b(?:driver|candidate|landlord|tenant|was|now|also) )(\p{Ll}[\p{Ll}\p{M}]{2,}) $/u;

const strange = (word: string): boolean => {
  const { common, word: known, place, town, foreign } = classOf(word);
  return word !== '' && !(common || known || place || town || foreign);
};

/** "de la Cruz", "van Wyk": what belongs to a name that was found; in lower case also an unknown word beside it. */
export function withParticles(text: string, spans: readonly Found[]): readonly Found[] {
  return spans.map((span) => {
    if (span.kind !== 'person' || span.certainty === 'doubtful') return span;
    let { start, end } = span;
    const lead = text.slice(Math.max(0, start - 40), start);
    const value = text.slice(start, end);
    if (/^\p{Ll}[\p{Ll}\p{M}]+$/u.test(value)) {
      const { given, surname } = classOf(value);
      const next = more.exec(text.slice(end, end + 40))?.[1] ?? '';
      if (given && strange(next)) end += next.length + 1;
      const before = earlier.exec(lead)?.[1] ?? '';
      if (surname && !given && strange(before)) start -= before.length + 1;
    }
    start -= particles.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.length ?? 0;
    return start === span.start && end === span.end ? span : { ...span, start, end };
  });
}
