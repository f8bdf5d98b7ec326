// Names told by where they stand, whatever the dictionaries know: fields, letters' heads and ends, answers, words for relatives and
// colleagues, "…, born on". Any word there that is none of ordinary talk is a name.
import { classOf } from './dictionary.ts';
import { matchesOf } from './matches.ts';
import { namePlaces, type Where } from './name-places.ts';
import { particle, placeEnds, placeStarts, sentenceEnd, titles } from './name-words.ts';
import type { Token } from './tokens.ts';
import { type Found, found, type Place } from './types.ts';

/** Bit `n` of a word is set where `namePlaces[n]` needs it. */
const cueBits = new Map<string, number>();
let always = 0;
namePlaces.forEach(({ cues }, place) => {
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

const introduced = 'after words that introduce a name';
const word = /^\p{L}[\p{L}\p{M}'’-]*/u;
/** Words that stand there as well and that the list of ordinary words leaves out. */
const others =
  /^(?:everyone|everybody|all|team|support|folks|again|there|both|yours|faithfully|sincerely|truly|regards|wishes|sent|from|born|née?|geboren|wrote|address|adresse|delivery|account|order|number|nobody|somebody|someone|anyone|already|just|still|really|sorry|also|encore|nochmal|otra|vez|encantad[oa]|pnr|tlf|vat|nominee|helpdesk|spelled|exp|contains|embossed|electronically|geb|tel|тел|тлф|uh|huh|lovely|congratulations|social|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|what['’]?s|mine)$/iu;

/** "Dear Admissions Office", "From: Bookings": who answers there, and nobody's name. */
const desk =
  /(?:^|\s)(?:office|team|department|dept|services?|support|desk|reception|relations|management|committee|board|bookings?|reservations|billing|sales|accounts|admissions|enquiries|inquiries|helpdesk|info|no-?reply|orders|returns|claims|payroll|members|customers?|clients?|neighbou?rs|colleagues|friends|sirs?|all|kundenservice|kundendienst|service ?clients?|atención al cliente|servizio clienti|klantenservice|kundtjänst|kundeservice)$/iu;

const joined = /^ (?:and|&|und|et|y|e|og|och|en|i|oraz) (?=\p{Lu})/u;

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
  return (
    words.length > 1 &&
    isKnown(name) &&
    !words.every((one) => classOf(one).common) &&
    !placeStarts.has(words[0] ?? '') &&
    !placeEnds.has(words.at(-1) ?? '')
  );
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
  for (let place = 0; place < namePlaces.length; place++) {
    if ((bits & (1 << place)) === 0) continue;
    const { before, sign, lower, after, whole, known, rule } = namePlaces[place] as Where;
    if (sign !== undefined && !text.includes(sign)) continue;
    for (const { index, 0: all } of matchesOf(text, before)) {
      const start = index + all.length;
      // "von Bülow am Apparat", "bij de Vries"
      const from =
        start +
        (/^(?:(?:van|von|de|der|den|zu|di) ){1,2}(?=\p{Lu})/u.exec(text.slice(start, start + 12))?.[0].length ?? 0);
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
      // "[21:04:11] WAN: …" in the log of a device
      if (
        rule === 'speaks in a chat' &&
        /^(?:WAN|LAN|DHCP|DNS|PPP|NTP|VPN|SSH|USB|TLS|API|APP|SYS|INFO|WARN|ERROR|DEBUG|FATAL|TRACE)$/.test(name)
      )
        continue;
      if ((rule === 'greeted' || rule === 'head of a letter') && desk.test(name)) continue;
      // "Buchungsnummer und Name genügen.": where names have capitals, a word without one must be known.
      if (rule === introduced && /^\p{Ll}/u.test(name) && /\p{Lu}\p{Ll}/u.test(text) && !isKnown(name)) continue;
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
      spans.push(found('person', start, end, 'certain', rule));
      // "my kids Ann and Bo"
      const and = rule === 'after a word for persons' ? joined.exec(text.slice(end, end + 8))?.[0].length : undefined;
      const other = and === undefined ? null : nameEnd(text, end + and, false);
      if (and !== undefined && other !== null) spans.push(found('person', end + and, other, 'likely', 'beside a name'));
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
      (lead > 0 ||
        /\s/.test(text.slice(lead, end)) ||
        text.length < 40 ||
        (/^[.,;]/.test(next) && !classOf(text.slice(lead, end).toLowerCase()).word))
    )
      spans.push(found('person', lead, end, 'certain', 'answer to a question'));
  }
  return spans;
}

/** "Thank you, Una." "Found it, Ann Lee. …" after words of ordinary talk or an address of mail. */
function spokenTo(text: string): readonly Found[] {
  const spans: Found[] = [];
  for (const match of matchesOf(text, /(?:^|[.!?]\s+|\n)([^.!?\n]{0,60}?),\s+(?=\p{Lu})/gu)) {
    const from = match.index + match[0].length;
    const end = nameEnd(text, from, false, 'any but first');
    if (end === null || !/^\s*(?:[.!?\n]|$)/u.test(text.slice(end, end + 3))) continue;
    const said = match[1] ?? '';
    const words = said.match(/\p{L}[\p{L}'’]*/gu) ?? [];
    if (words.length > 0 && words.length <= 5 && words.every((one) => classOf(one.toLowerCase()).common))
      spans.push(found('person', from, end, 'likely', 'spoken to'));
  }
  for (const match of !text.includes('@') ? [] : matchesOf(text, /@[\w.-]+\.\p{L}{2,},\s+(?=\p{Lu})/gu)) {
    const from = match.index + match[0].length;
    const end = nameEnd(text, from, false, 'any but first');
    if (end !== null && /^\s*(?:[.!?\n]|$)/u.test(text.slice(end, end + 3)))
      spans.push(found('person', from, end, 'likely', 'spoken to'));
  }
  return spans;
}
