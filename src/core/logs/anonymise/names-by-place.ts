// Names told by where they stand, whatever the dictionaries know: fields, letters' heads and ends, answers, words for relatives and
// colleagues, "…, born on". Any word there that is none of ordinary talk is a name.
import { classOf } from './dictionary.ts';
import { particle, placeEnds, placeStarts, titles } from './name-words.ts';
import type { Token } from './tokens.ts';
import { type Found, found, type Place } from './types.ts';

const relations =
  'wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|cousin|uncle|aunt|niece|nephew|partner|fiancée|fiancé|boyfriend|girlfriend|gf|bf|friend|mate|boss|neighbou?r|roommate|flatmate|colleague|co-?worker|manager|supervisor|carer|nurse|doctor|midwife|councillor|tenant|landlord|lawyer|solicitor|grandma|grandpa|grandmother|grandfather|grandson|granddaughter|(?:\\w+-in-law)|(?:(?:son|daughter|mother|father|brother|sister) in law)|tech guy|frau|mann|sohn|tochter|mutter|vater|schwester|bruder|chef(?:in)?|kolleg(?:e|in)|nachbar(?:in)?|freund(?:in)?|fils|fille|mari|femme|mère|père|frère|sœur|voisine?|collègue|ami|amie|hij[oa]|espos[oa]|marido|mujer|madre|padre|herman[oa]|compañer[oa]|jef[ae]|vecin[oa]|amig[oa]';
const relationCues =
  'wife husband son daughter mother father mom mum dad sister brother cousin uncle aunt niece nephew partner fiancée fiancé boyfriend girlfriend gf bf friend mate boss neighbour neighbor roommate flatmate colleague coworker worker manager supervisor carer nurse doctor midwife councillor tenant landlord lawyer solicitor grandma grandpa grandmother grandfather grandson granddaughter law guy frau mann sohn tochter mutter vater schwester bruder chef chefin kollege kollegin nachbar nachbarin freund freundin fils fille mari femme mère père frère sœur voisin voisine collègue ami amie hijo hija esposo esposa marido mujer madre padre hermano hermana compañero compañera jefe jefa vecino vecina amigo amiga';
const owners =
  'my|his|her|our|your|their|a|the|meine?|unsere?|der|die|mon|ma|notre|votre|son|sa|mi|su|nuestr[oa]|el|la|le|late';

type Where = {
  /** Words of which a text must have one before the pattern is tried, in lower case; none where every text may fit. */
  readonly cues?: string;
  readonly before: RegExp;
  /** Also where the name is in lower case. */
  readonly lower: boolean;
  /** What must follow. */
  readonly after?: RegExp;
  /** Two words or more, one of them in the dictionaries. */
  readonly whole?: true;
  /** One word in the dictionaries. */
  readonly known?: true;
  readonly rule: string;
};

const fieldEnd = /^\s*(?:[\n;,<|]|$)/u;
const sentenceEnd = /^\s*(?:[.!?,;\n]|$)/u;
const places: readonly Where[] = [
  {
    before:
      /(?:^|[\n;,]\s*)(?:(?:full|first|last|family|given|middle|maiden|account|cardholder|contact|customer|patient)?[ -]?name(?: of (?:the )?(?:applicant|patient|child|holder|insured|customer|parent))?|surname|forename|applicant|patient|contact(?: person)?|(?:contact in an )?emergency(?: contact)?|next of kin|account holder|attn|attention|vorname|nachname|familienname|ansprechpartner|kontoinhaber|nom(?: de famille)?|prénoms?|prenom|titulaire|nombre(?: completo)?|apellidos?|titular|nome|cognome|sobrenome)\s*[:=]\s*/giu,
    lower: true,
    after: fieldEnd,
    cues: 'name surname forename applicant patient contact emergency kin holder attn attention vorname nachname familienname ansprechpartner kontoinhaber nom prénom prénoms prenom titulaire nombre apellido apellidos titular nome cognome sobrenome',
    rule: 'in a field for names',
  },
  {
    before: /(?:^|\n)[>\s]*(?:from|to|cc|bcc|von|an|de|à|para)\s*:\s*/giu,
    lower: true,
    after: /^\s*(?:<|\n|,|;|$)/u,
    cues: 'from to cc bcc von an de à para',
    rule: 'head of a letter',
  },
  {
    before:
      /\b(?:kontoinhaber(?:in)?|titulaire|titular|account holder|in the name of|au nom de|a nombre de|auf den namen|issued to|registered to|the line of|the account of|attn|attention(?: of)?|nombre es|executor of|care of|c\/o)[,:]?\s+/giu,
    lower: true,
    after: sentenceEnd,
    cues: 'kontoinhaber kontoinhaberin titulaire titular holder name nom nombre namen issued registered line account attn attention executor care c',
    rule: 'after words for a holder',
  },
  {
    before: /\b(?:issued to|registered to|belongs to|in the name of|under the name|the line of)\s+/giu,
    lower: true,
    cues: 'issued registered belongs name line',
    rule: 'after words for a holder',
  },
  {
    before: new RegExp(`(?<!\\p{L})(?:(?:${owners})\\s+(?:late\\s+)?)(?:${relations}),?\\s+`, 'giu'),
    lower: true,
    cues: relationCues,
    rule: 'after a word for persons',
  },
  {
    before:
      /\b(?:somebody|someone|anyone|anybody|guy|lady|man|woman|person|who is|they are|people are|is|are) (?:called|named)\s+/giu,
    lower: true,
    after: /^\s*(?:[.!?,;\n]|$|\b(?:who|that|and|from|at|in|on)\b)/u,
    cues: 'called named',
    rule: 'after words that introduce a name',
  },
  {
    before:
      /\b(?:you are through to|you're through to|speaking with|speak with|speak to|spoke to|spoke with|am i speaking to|le atiende|le habla|mein name ist|wanted to be called|so-called)\s+/giu,
    lower: false,
    after: sentenceEnd,
    cues: 'through speaking speak spoke atiende habla name called so-called',
    rule: 'after words that introduce a name',
  },
  {
    before: /\b(?:me and|told to ask for|ask for|asked for)\s+/giu,
    lower: true,
    after: /^\s*(?:[.!?,;\n]|$|\b(?:both|are|were|have|and|at|in|from)\b)/u,
    cues: 'me ask asked told',
    rule: 'after words that introduce a name',
  },
  {
    before:
      /(?:^|[\n>.!?]\s*)(?:(?:hey|hi|hello|hiya|moin|hallo|hola|salut|bonjour)[,!]?\s+)?(?:it'?s|its|it’s|this is|c['’]est(?: encore)?|soy|ich bin(?:['’]?s)?|hier (?:ist|spricht)|(?<=moin,\s)|(?<=hallo,\s))\s*/giu,
    lower: true,
    after: /^,?\s+(?:again|here|speaking|nochmal|noch mal|encore|otra vez|de nuevo|hier|calling)(?!\p{L})/iu,
    cues: 'again here speaking nochmal mal encore otra nuevo hier calling',
    rule: 'says who it is',
  },
  {
    before: /(?:^|[\n>.!?]\s*)c['’]est encore\s+/giu,
    lower: true,
    after: sentenceEnd,
    cues: 'encore',
    rule: 'says who it is',
  },
  {
    before:
      /(?:^|\n)[>\s]*(?:hi|hello|hey|hiya|dear|hallo|liebe[r]?|guten (?:tag|morgen)|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|good (?:morning|afternoon|evening))\s+/giu,
    lower: true,
    after: /^\s*(?:[,!]|\n|$)/u,
    cues: 'hi hello hey hiya dear hallo liebe lieber guten bonjour cher chère hola estimado estimada querido querida good',
    rule: 'greeted',
  },
  {
    before:
      /(?:regards|wishes|faithfully|sincerely|truly|cheers|thanks|thank you|best|grüßen?|grüße|gruß|grüssen?|cordialement|cdlt|bien à vous|saludos?|atentamente|gracias|merci|danke)[,.!]?[ \t]*\n[\s-]*/giu,
    lower: true,
    after: /^\s*(?:[\n,|]|$)/u,
    cues: 'regards wishes faithfully sincerely truly cheers thanks you best grüßen grüße gruß grüssen cordialement cdlt vous saludo saludos atentamente gracias merci danke',
    rule: 'signs a letter',
  },
  { before: /(?:^|\n)--\s*\n\s*/gu, lower: true, after: /^\s*(?:[\n,|]|$)/u, rule: 'signs a letter' },
  {
    before: /(?:^|[.,!?\n]\s*|\bto a\s+)(?=\p{Lu})/gu,
    lower: false,
    after:
      /^\s+(?:here|speaking|à votre écoute|à l['’]appareil|am apparat|al habla|hier|nochmal)(?!\p{L})(?!\s+(?:in|at|on|is|are|you|has|have)\b)/iu,
    cues: "here speaking écoute l'appareil l’appareil apparat habla hier nochmal",
    rule: 'says who it is',
  },
  {
    before: /(?:^|[.,!?:;\n]\s*|\b(?:fils|fille|hij[oa]|sohn|tochter|son|daughter|is|soy|bin|am)\s+)(?=\p{L})/giu,
    lower: true,
    after: /^,?\s+\(?(?:born|dob|geb\.|geboren|née?|nacid[oa]|nat[oa] il)(?!\p{L})/iu,
    cues: 'born dob geb geboren né née nacido nacida nato nata',
    rule: 'before a date of birth',
  },
  {
    before: /(?:\bon \p{L}+ |^|\n|,\s)(?=\p{L})/giu,
    lower: true,
    after: /^\s+(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:/iu,
    cues: 'wrote schrieb écrit escribió scritto',
    rule: 'wrote a letter',
  },
  {
    before:
      /(?<!\p{L})(?:mr|mrs|ms|miss|dr|nurse|councillor|cllr|officer|inspector|herrn?|frau|señora?|señorita|monsieur|madame|mme)\.?\s+/giu,
    lower: true,
    cues: 'mr mrs ms miss dr nurse councillor cllr officer inspector herr herrn frau señor señora señorita monsieur madame mme',
    rule: 'after a title',
  },
  { before: /\bname\s+/giu, lower: true, after: sentenceEnd, cues: 'name', rule: 'after words that introduce a name' },
  {
    before: /\b(?:i am|i['’]m|ich bin|je suis|soy)\s+(?=\p{Lu})/giu,
    lower: false,
    after: sentenceEnd,
    cues: "i'm i’m am bin suis soy",
    rule: 'says who it is',
  },
  {
    before:
      /(?:^|\n)(?:(?:bonjour|hello|hi|hola|hallo|hey|guten tag|good (?:morning|afternoon|evening))[,!]?\s+)?(?:(?:soy|ich bin|je suis|i am|i['’]m|it['’]?s|this is)\s+)?(?=\p{L})/giu,
    lower: true,
    after: /^\s*(?:[,.]\s|$)/u,
    whole: true,
    rule: 'says who it is',
  },
  {
    before: /[.!?]\s+(?=\p{Lu}[^.!?]{2,30}$)/gu,
    lower: false,
    after: /^\s*$/u,
    known: true,
    rule: 'signs a message',
  },
];

/** Bit `n` of a word is set where `places[n]` needs it. */
const cueBits = new Map<string, number>();
let always = 0;
places.forEach(({ cues }, place) => {
  if (cues === undefined) always |= 1 << place;
  for (const cue of cues?.split(/\s+/) ?? []) cueBits.set(cue, (cueBits.get(cue) ?? 0) | (1 << place));
});

function placesIn(tokens: readonly Token[]): number {
  let bits = always;
  for (const { lower } of tokens) {
    bits |= cueBits.get(lower) ?? 0;
    if (lower.includes('-')) for (const part of lower.split('-')) bits |= cueBits.get(part) ?? 0;
  }
  return bits;
}

const word = /^\p{L}[\p{L}\p{M}'’-]*/u;
/** Words that stand there as well and that the list of ordinary words leaves out. */
const others =
  /^(?:everyone|everybody|all|team|support|folks|again|there|both|yours|faithfully|sincerely|truly|regards|wishes|sent|from|born|née?|geboren|wrote|address|adresse|delivery|account|order|number|nobody|somebody|someone|anyone|already|just|still|really|sorry|also|encore|nochmal|otra|vez)$/iu;

/** The end of the name that begins at `from`: up to five words with capitals, or four in lower case; null where there is none. */
function nameEnd(
  text: string,
  from: number,
  lower: boolean,
  words: 'told' | 'any but first' | 'any' = 'told',
): number | null {
  let at = from;
  /** Of the word before. */
  let begin = from;
  let end: number | null = null;
  const cased = /^\p{Lu}/u.test(text.slice(from, from + 2));
  if (!cased && !lower) return null;
  for (let count = 0; count < (cased ? 5 : 4); count++) {
    const gap = count === 0 ? '' : (/^\.?\s/u.exec(text.slice(at, at + 2))?.[0] ?? '');
    // "J. Doe", and no sentence's end.
    if (count > 0 && (gap === '' || gap.includes('\n') || (gap.includes('.') && at - begin > 1))) break;
    const one = word.exec(text.slice(at + gap.length, at + gap.length + 40))?.[0];
    if (one === undefined) break;
    const bare = one.toLowerCase();
    const kind = classOf(bare);
    if (end !== null && particle.test(bare)) {
      at += gap.length + one.length;
      continue;
    }
    if (titles.has(bare) || others.test(bare)) break;
    const known = kind.given || kind.surname;
    // "Mr Cash", "Bill Cash speaking": what stands around it makes a name of any word with a capital letter.
    const free = words === 'any' || (words === 'any but first' && end !== null);
    if (cased ? !/^\p{Lu}/u.test(one) || (kind.common && !known && !free) : kind.common || one.length < 2) break;
    if (kind.place && !known && end === null) break;
    begin = at + gap.length;
    at = begin + one.length;
    end = at;
  }
  return end;
}

function isWhole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && isKnown(name) && !placeStarts.has(words[0] ?? '') && !placeEnds.has(words.at(-1) ?? '');
}

function isKnown(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((one) => classOf(one).given || classOf(one).surname);
}

export function namesByPlace({ text, asked, tokens }: Place): readonly Found[] {
  const spans: Found[] = [];
  const bits = placesIn(tokens);
  for (const [place, { before, lower, after, whole, known, rule }] of places.entries()) {
    if ((bits & (1 << place)) === 0) continue;
    for (const { index, 0: all } of text.matchAll(before)) {
      const from = index + all.length;
      const farthest = nameEnd(text, from, lower, rule === 'after a title' ? 'any' : 'any but first');
      // "my friend Ella Garden." but "my friend Ella Wants that"
      const end =
        rule === 'after a title' ||
        after !== undefined ||
        (farthest !== null && sentenceEnd.test(text.slice(farthest, farthest + 9)))
          ? farthest
          : nameEnd(text, from, lower);
      if (end === null || (after !== undefined && !after.test(text.slice(end, end + 40)))) continue;
      const name = text.slice(from, end);
      if (whole === true && !isWhole(name)) continue;
      // "my wife hates it"
      // "Hi Ann, … tomorrow. Huguette"
      const letter =
        rule === 'signs a message' &&
        /^\W*(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|cher|chère|hola|estimad[oa])\s/iu.test(text);
      // "my wife Gotum on 0171 …"
      const called = /^\s*(?:on|at|:|,)?\s*[+(\d]/u.test(text.slice(end, end + 6));
      if (!letter && !called && (known === true || (after === undefined && /^\p{Ll}/u.test(name))) && !isKnown(name))
        continue;
      spans.push(found('person', from, end, 'certain', rule));
    }
  }
  if (text.includes(', ')) spans.push(...spokenTo(text));
  if (asked.has('name')) {
    // "Kim Doe, born 3 May 1950, and the address is …": the name comes first.
    const lead =
      /^\W*(?:(?:yes|yeah|yep|sure|ok|okay|hi|hello|of course|it'?s|its|i'?m|i am|im|my name is|name is|me and|me|this is|that'?s|uh|um|er|ja|ich bin|mein name ist|sí|soy|me llamo|oui|je suis|c['’]est)[\s,.]+)*/iu.exec(
        text,
      )?.[0].length ?? 0;
    const end = nameEnd(text, lead, true);
    const next = end === null ? '' : text.slice(end, end + 24);
    if (
      end !== null &&
      /^\s*(?:[,.;!\n]|$|\d|and\b|y\b|et\b|und\b|born\b|geboren\b|née?(?!\p{L})|nacid)/iu.test(next) &&
      (lead > 0 || /\s/.test(text.slice(lead, end)) || text.length < 40)
    )
      spans.push(found('person', lead, end, 'certain', 'answer to a question'));
  }
  return spans;
}

/** "Thank you, Una." "Found it, Ann Lee. …" after words of ordinary talk or an address of mail. */
function spokenTo(text: string): readonly Found[] {
  const spans: Found[] = [];
  for (const match of text.matchAll(/(?:^|[.!?]\s+|\n)([^.!?\n]{0,60}?),\s+(?=\p{Lu})/gu)) {
    const from = match.index + match[0].length;
    const end = nameEnd(text, from, false, 'any but first');
    if (end === null || !/^\s*(?:[.!?\n]|$)/u.test(text.slice(end, end + 3))) continue;
    const said = match[1] ?? '';
    const words = said.match(/\p{L}[\p{L}'’]*/gu) ?? [];
    if (words.length > 0 && words.length <= 5 && words.every((one) => classOf(one.toLowerCase()).common))
      spans.push(found('person', from, end, 'likely', 'spoken to'));
  }
  for (const match of text.matchAll(/@[\w.-]+\.\p{L}{2,},\s+(?=\p{Lu})/gu)) {
    const from = match.index + match[0].length;
    const end = nameEnd(text, from, false, 'any but first');
    if (end !== null && /^\s*(?:[.!?\n]|$)/u.test(text.slice(end, end + 3)))
      spans.push(found('person', from, end, 'likely', 'spoken to'));
  }
  return spans;
}
