// Names that no word introduces: told by the dictionaries and by what stands next to them.
import { classAs, classOf, type WordClass } from './dictionary.ts';
import {
  beforePerson,
  degreeAfter,
  follows,
  greeting,
  mayIntroduce,
  personal,
  placeEnds,
  relation,
} from './name-words.ts';
import { isMet } from './names-met.ts';
import type { Token } from './tokens.ts';
import type { Certainty } from './types.ts';

/** A message as it is read for names; `shouted`: in capital letters throughout. */
export type Reading = { readonly tokens: readonly Token[]; readonly text: string; readonly shouted: boolean };

export function isCased({ shouted }: Reading, token: Token): boolean {
  return !shouted && (token.shape === 'capital' || token.shape === 'mixed' || /^[dl]['’]\p{Lu}/u.test(token.text));
}

export function isSureGiven(token: Token): boolean {
  const { given, word, place } = classOf(token.lower);
  return given && !word && !place;
}

/** Of the tokens from `at` to `end`, which may be a name: how sure that is, or null. */
export function weigh(
  reading: Reading,
  at: number,
  end: number,
  before: string,
): { certainty: Certainty; rule: string } | null {
  const { tokens, text } = reading;
  const first = tokens[at] as Token;
  const kinds = tokens.slice(at, end).map(classAs);
  const [kind] = kinds as [WordClass];
  const last = tokens[end - 1] as Token;
  const cased = isCased(reading, first);
  const after = text.slice(last.end, last.end + 24);
  const sure = (one: WordClass): boolean => (one.given || one.surname) && !one.word && !one.place && !one.common;
  const several = end - at > 1;
  const weakly = (): boolean => mayIntroduce.test(before);
  const addressed = (): boolean => greeting.test(before);
  const beside = (): boolean => beforePerson.test(before);

  if (several && placeEnds.has(last.lower) && !weakly() && !addressed() && !isSureGiven(first)) return null;
  if (several) {
    if (kinds.some(sure) && (kind.given || kinds.slice(1).some((one) => one.surname))) {
      if (cased || kinds.every((one) => one.given || one.surname))
        return { certainty: kind.given && !kind.word ? 'certain' : 'likely', rule: 'given name and surname' };
      return { certainty: 'likely', rule: 'given name and another word' };
    }
    if (cased && kind.given && kinds.slice(1).some((one) => one.surname || one.given || unknown(one))) {
      if (weakly() || addressed() || beside() || !first.begins || kinds.slice(1).some((one) => one.surname))
        return { certainty: 'likely', rule: 'word that may be a given name, and a surname' };
    }
    if (cased && degreeAfter.test(after) && kinds.every((one) => !one.common))
      return { certainty: 'likely', rule: 'name before a degree' };
    if (cased && (weakly() || addressed()) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters after words that may introduce a name' };
    if (cased && relation.test(before) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters after a word for persons' };
    if (cased && personal.test(before) && kinds.every((one) => !one.common && !one.place))
      return { certainty: 'likely', rule: 'capital letters where a person is dealt with' };
    if (cased && !first.begins && unknown(kind) && kinds.slice(1).some((one) => one.given && sure(one)))
      return { certainty: 'likely', rule: 'capital letter and a given name' };
    if (cased && !first.begins && unknown(kind) && kinds.slice(1).some((one) => one.surname))
      return { certainty: 'likely', rule: 'capital letters and a surname' };
    if (cased && kinds.some((one) => one.surname && !one.word))
      return { certainty: 'likely', rule: 'capital letters and a surname' };
    if (cased && !first.begins && kinds.every(unknown))
      return { certainty: apposed(before, after) ? 'likely' : 'doubtful', rule: 'words with capital letters' };
    return null;
  }
  // "in Napier", "da Catania"; and the town alone
  if (kind.town && (placed.test(before) || (first.begins && /^\W*$/u.test(before + after)))) return null;
  // "ein Kabel": German nouns have capitals.
  if (kind.foreign && !kind.given && !several && /\b(?:[kms]?eine?[mnrs]?|d(?:er|ie|as|en|em)|und)\s+$/iu.test(before))
    return null;
  if (sure(kind) && kind.given) {
    if (cased || reading.shouted)
      return { certainty: weakly() || addressed() || beside() ? 'certain' : 'likely', rule: 'given name' };
    if (first.shape === 'upper') return { certainty: 'likely', rule: 'given name' };
    return first.text.length >= 3 ? { certainty: 'likely', rule: 'given name in lower case' } : null;
  }
  if (sure(kind) && cased && first.text.length > 3) return { certainty: 'likely', rule: 'surname' };
  if (!cased) return null;
  // A word that is a name as well, or no known word.
  if (kind.given && !kind.place && addressed() && /^\s*[,!.?\n]|^\s*$/.test(after))
    return { certainty: 'likely', rule: 'word that may be a name, greeted' };
  if (
    kind.foremost &&
    (first.begins ? doesAsPersonsDo : noVerb).test(after) &&
    !isDutchVerb(first.lower, before, after)
  )
    return { certainty: 'likely', rule: 'name that is a word too' };
  if (kind.given && !first.begins && !kind.place && (vocative(before, after) || subject(before, after)))
    return { certainty: 'likely', rule: 'word that may be a name, spoken to or of' };
  if (
    kind.given &&
    !first.begins &&
    beside() &&
    follows.test(after) &&
    !/\b(?:in|on|at|by|since|until)\s*$/i.test(before)
  )
    return { certainty: 'likely', rule: 'word that may be a name, beside words for persons' };
  if (unknown(kind)) {
    if (addressed() && /^\s*[,!.?\n]|^\s*$/.test(after))
      return { certainty: 'likely', rule: 'capital letter after a greeting' };
    if (!kind.town && first.text.length > 2 && isMet(before, after))
      return { certainty: 'likely', rule: 'capital letter where persons are met' };
    if (!kind.town && /\b(?:i['’]?m|i am)\s+$/iu.test(before) && !belongs.test(first.lower + after))
      return { certainty: 'likely', rule: 'capital letter after words that may introduce a name' };
    if (/\b(?:i'?m|i am|this is|ich bin|hier ist|soy|je suis|sou)\s+$/i.test(before) && follows.test(after))
      return { certainty: 'likely', rule: 'capital letter after words that may introduce a name' };
    if (relation.test(before)) return { certainty: 'likely', rule: 'capital letter after a word for persons' };
  }
  return null;
}

/** "Mark just texted me", "Ben's" where a sentence begins: what is said of persons. */
const doesAsPersonsDo =
  /^(?:['’]s?(?!\p{L})|\s+(?:(?:just|really|also|actually|never|always|still)\s+)?(?:(?:is|was|has|had|will|wont|won['’]t|would|can|cannot|can['’]t|could|couldn['’]t|should|does|doesn['’]t|did|didn['’]t|isn['’]t|wasn['’]t|hasn['’]t|says?|said|told|tells|texted|messaged|called|calls|wrote|asked|asks|lives|works|wants?|wanted|needs?|likes?|loves?|hates?|got|gets|came|comes|went|goes|gave|knows|thinks|deserves|forgot|lost|paid|lent|moved|seems?|thought|feels|hopes|plans|graduates|\p{Ll}{3,}ed)(?!\p{L})|and (?:i|my|his|her)(?!\p{L})))/iu;
/** No "click Mark as read", "Bill payment". */
const noVerb =
  /^(?!['’]?\s*(?:as (?:read|unread|done|paid|complete\p{L}*|spam|favou?rite|important|resolved|closed|sent|urgent|new)|all|it|them|this|that|these|pay\p{L}*|number|date|amount|down|up|off|out|the|your|my|an?)(?!\p{L}))/iu;

/** "Ben je er nog?", "Ik Ben": I am, you are. */
function isDutchVerb(lower: string, before: string, after: string): boolean {
  return (
    lower === 'ben' && (/(?<!\p{L})ik\s+$/iu.test(before) || /^\s+(?:ik|je|jij|u|er|al|nog|wel)(?!\p{L})/iu.test(after))
  );
}

/** "I'm Irish", "I am Platinum member": what somebody is. */
const belongs =
  /^(?:\p{L}+(?:ish|ese|ian|ean|ic|ist|er|ing|ed|ly)(?!\p{L})|\p{L}+ (?:members?|users?|customers?|holders?|tier|status|level|certified|based)(?!\p{L}))/iu;

const placed =
  /(?<!\p{L})(?:in|at|near|to|towards|via|around|outside|from|city of|town of|open in|en|a|à|em|di|da|de|desde|hasta|hacia|aus|nach|te|uit|naar|i|till|från|til|fra|w|z|do)\s+$/iu;

/** "Our team, Ann Lee, will call": between commas, or before what persons do. */
function apposed(before: string, after: string): boolean {
  if (/\b(?:the|an?|our|your|my|this|der|die|das|le|la|les|el|los|las)\s+$/i.test(before)) return false;
  return (
    (/,\s*$/.test(before) && /^\s*,/.test(after)) ||
    /^\s+(?:said|says|told|asked|called|rang|wrote|promised|replied|will (?:call|ring|write|contact))\b/i.test(after)
  );
}

export function unknown(kind: WordClass): boolean {
  return !kind.common && !kind.place && !kind.word;
}

/** ", Jack." */
function vocative(before: string, after: string): boolean {
  return /,\s*$/.test(before) && /^\s*[.!?]?\s*$|^\s*[.!?,]/.test(after) && !/,\s*\S+\s*,\s*$/.test(before);
}

/** "tell Jack that", "Mark's", "Angel said" */
function subject(before: string, after: string): boolean {
  if (/\b(?:ask|tell|told|asked|called|met|named|with|thank|thanks)\s+$/i.test(before)) return true;
  return /^\s+(?:said|says|told|asked|wrote|called|answered|promised|replied)\b/i.test(after);
}
