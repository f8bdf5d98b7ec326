// Names made whole: an initial, "van der", "Mac" or "De" and what follows; and words that are names where only a name can stand.
import { classOf } from './dictionary.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const particles =
  "van|von|vom|zu|zum|zur|der|den|de|del|della|delle|dello|degli|dei|di|da|dos|das|do|du|des|le|la|lo|li|los|las|el|al|bin|ibn|ben|abu|ter|ten|te|'t|’t|mac|mc|ní|ni|nic|ó|ui|af|av|san|santa|st\\.|st|saint|d'";
const rest = new RegExp(
  `^(?: \\p{L}\\.?(?= \\p{L}{2}| d['’]| o['’]))?(?: (?:${particles})(?![\\p{L}])){1,3} ?(\\p{L}[\\p{L}'’-]{2,})|^ \\p{L}\\. (\\p{L}['’]?[\\p{L}'’-]{2,})`,
  'iu',
);
const titled = new RegExp(
  `(?<!\\p{L})(?:mr|mrs|ms|dr|prof|mevrouw|meneer|mevr|dhr|heer|herrn?|frau|signora?|signorina|sig|sig\\.ra|señora?|sra?|don|doña|monsieur|madame|mme|senhora?)\\.?\\s+((?:(?:${particles})\\s+){1,3}\\p{L}[\\p{L}'’-]{2,})`,
  'giu',
);
const spokenTo =
  /(?:^|[\n.!?,]\s*)(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Ss]orry|[Cc]heers|[Bb]ye|[Ww]elcome|[Gg]reat|[Pp]erfect|[Oo]k(?:ay)?|[Ss]ure(?: thing)?|[Yy]es|[Nn]o (?:problem|worries)),? (\p{Lu}\p{Ll}{1,14})(?=[,.!?]|$)/gu;
const presents =
  /(?<!\p{L})(?:[Ii]t['’]s|[Tt]his is|[Ii]['’]m|[Mm]y name is|[Mm]y name['’]s|(?:chatting|speaking|talking|through) (?:with|to)|spreekt met|chat met|[Ii]k ben|[Mm]et|[Hh]ier (?:ist|spricht)|[Ii]ch bin|[Jj]e suis|[Cc]['’]est|[Ll]e atiende|[Ss]oy|[Ss]ono|[Aa]ssigned to|[Pp]artner|[Bb]ookkeeper|[Aa]ssistant|[Cc]olleague|[Tt]echnician|[Ee]ngineer|[Dd]river|[Aa]dvis[eo]r|[Mm]anager) (\p{Lu}\p{Ll}{1,14})(?= (?:from|here|speaking|calling|again|in|at)(?!\p{L})|[,.!?]|$)/gu;

export function wholeNames(text: string, spans: readonly Found[]): readonly Found[] {
  const lower = !/\p{Lu}\p{Ll}/u.test(text);
  const fits = (last: string): boolean =>
    (/^\p{Lu}/u.test(last) && !lower) || (lower && !classOf(last.toLowerCase()).common);
  const made = spans.map((span): Found => {
    const more = rest.exec(text.slice(span.end, span.end + 60));
    const last = more?.[1] ?? more?.[2] ?? '';
    return more !== null && fits(last) ? { ...span, end: span.end + more[0].length } : span;
  });
  // "R Quigley", "O. C. Brown": initials before what was found; "I" and "A" only after a sign or a field.
  made.forEach((span, at) => {
    const before = text.slice(Math.max(0, span.start - 14), span.start);
    const lead = /(?<![\p{L}\d.'’])(?:\p{Lu}\.? ){1,2}$/u.exec(before);
    if (lead === null || span.certainty === 'doubtful' || !/^\p{Lu}/u.test(text.slice(span.start))) return;
    if (
      /^[IA] /.test(lead[0]) &&
      !/(?:^|[,:;(\n*-]|\b(?:by|signed|source|from|with|and|mr|dr))\s*$/iu.test(before.slice(0, lead.index))
    )
      return;
    made[at] = { ...span, start: span.start - lead[0].length };
  });
  for (const match of matchesOf(text, titled)) {
    const name = match[1] ?? '';
    if (fits(/\S+$/.exec(name)?.[0] ?? ''))
      made.push(
        found(
          'person',
          match.index + match[0].length - name.length,
          match.index + match[0].length,
          'certain',
          'after a title',
        ),
      );
  }
  for (const pattern of [spokenTo, presents])
    for (const match of lower ? [] : matchesOf(text, pattern)) {
      const name = match[1] ?? '';
      const { given, common, place, word } = classOf(name.toLowerCase());
      const end = match.index + match[0].length;
      if (
        given ||
        (pattern === presents &&
          !common &&
          !place &&
          !word &&
          /(?:is|s|m) $|met $|with $|to $/.test(match[0].slice(0, -name.length)))
      )
        made.push(found('person', end - name.length, end, 'likely', 'word that may be a name, spoken to or of'));
    }
  return made;
}
