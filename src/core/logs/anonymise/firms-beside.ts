// Firms beside persons that were found ("Ann Lee from Holt", "Ann Lee (Holt)"), and firms of calls that a machine wrote down in
// lower case, told by how a call opens ("thank you for calling …", "… good morning, this is Ann").
import { classOf } from './dictionary.ts';
import { isFirm } from './firms-told.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found } from './types.ts';

const word = "\\p{Lu}[\\p{L}\\d'’&-]*";
const name = `${word}(?: (?:(?:&|and a|and|of|the|de|du|del|della|im|am|von|y|et) )?${word}){0,4}`;
const of = 'from|of|at|von|vom|bei|apo|de|du|chez|di|da|do|fra|från|hos|på|van|bij|z|ze|od|din|works at|works for';
/** What joins a person and a firm after them, the firm, and what must follow it. */
const after = [
  new RegExp(`^,? (?:${of}) (?:the |der |die )?(${name})(?![\\p{L}\\d'’-])`, 'u'),
  new RegExp(`^(?: ?[(/] ?|, )(${word} ${name})(?=\\s*(?:[).,;\\n]|$))(?!\\. ?(?:\\d|\\p{Lu}+-?\\d))`, 'u'),
];
const lowerAfter = new RegExp(`^,? (?:${of}) ((?:\\p{L}[\\p{L}\\d'’&-]* ?){1,5})`, 'u');
const notFirms =
  /^(?:accounts?|billing|facilities|finance|logistics|reception|support|sales|legal|security|maintenance|procurement|marketing|operations|payroll|it|hr|the|my|our|your|his|her|their|a|an|this|that|room|floor|class|year|home|work|school|now|then|here|there|upstairs|next|flat|unit|about|against|mr|mrs|ms|dr|me|you|us|him|them|it|claims|engineering|dispatch|housekeeping|environmental|human|recep\p{L}+|vertrieb|any|no|two|first|customer|technical)$/iu;
/** What somebody is, or a field's label, where a firm might stand. */
const roles =
  /(?:^|\s)(?:head|director|manager|consultant|officer|engineer|analyst|specialist|assistant|operative|agent|secretary|president|partner|\p{L}*(?:nr|nummer|number))(?:\s|$)/iu;
/** A firm's name that a machine wrote down ends before these. */
const ends =
  /^(?:will|with|is|was|has|had|have|and|how|in|to|gets?|can|may|on|for|about|am|are|i|my|this|that|who|at|or|but|if|when|says|said|called|asks?|im|its|we|you|he|she|they|because|so|please|there|then|by|un|una|le|la|mein|mit|das|ist|was|wie|que|por|con|je|vous|account|policy|speaking|here|today|tomorrow|yesterday|last|next|until|from|of)$/iu;

const unknown = (one: string): boolean => {
  const { common, place, town } = classOf(one);
  return !common && !place && !town;
};

/** The words up to one that ends a name, at most four, or null where all are ordinary and not `led` by words for firms. */
function inLowerCase(text: string, led: boolean): string | null {
  const told: string[] = [];
  for (const one of text.split(' ')) {
    // "two lads and a lorry", "friends of the wood"
    const small = told.length > 0 && told.length < 4 && led && /^(?:and|of|a|&)$/.test(one);
    if (one === '' || told.length === 5 || (ends.test(one) && !small)) break;
    told.push(one);
  }
  while (told.length > 0 && /^(?:and|of|a|the|&|de)$/.test(told.at(-1) ?? '')) told.pop();
  if (told.length === 0 || notFirms.test(told[0] ?? '') || told.join(' ').length < 4) return null;
  return led || told.some(unknown) ? told.join(' ') : null;
}

/** `spans` are those of the text so far. */
export function firmsBeside(text: string, spans: readonly Found[]): readonly Found[] {
  const made: Found[] = [];
  const cased = /\p{Lu}\p{Ll}/u.test(text);
  for (const { kind, end, certainty } of spans) {
    if (kind !== 'person' || certainty === 'doubtful') continue;
    const rest = text.slice(end, end + 90);
    for (const pattern of after) {
      const match = pattern.exec(rest);
      const value = match?.[1] ?? '';
      if (match === null || value === '' || notFirms.test(value.split(' ')[0] ?? '') || roles.test(value)) continue;
      const start = end + match[0].length - value.length;
      const own = spans.some(
        (other) => other.kind === 'person' && other.start < start + value.length && start < other.end,
      );
      const single = !value.includes(' ');
      const { place, town, common } = classOf(value.toLowerCase());
      if (single ? place || town || common || value.length < 4 : own && !isFirm(value, true)) continue;
      if (!single && !isFirm(value, true)) continue;
      made.push(found('organisation', start, start + value.length, 'likely', 'beside a person'));
    }
    if (cased) continue;
    const match = lowerAfter.exec(rest);
    const value = match === null ? null : inLowerCase(match[1] ?? '', false);
    if (match === null || value === null) continue;
    const start = end + match[0].length - (match[1] ?? '').length;
    made.push(found('organisation', start, start + value.length, 'likely', 'beside a person'));
  }
  return made;
}

const leads =
  /(?<!\p{L})(?:(?:thanks|thank you) for (?:calling|contacting|ringing)|(?:im |i'm |i am )?calling (?:you )?from|you(?:['’]?re| are) through to \p{L}+(?: \p{L}+)? at|welcome to|(?:i|we|who|she|he|apparently) works? (?:for|at)|used to work (?:for|at)|(?:was|were|be|book(?:ed)?|table|nights?|bought|insured|registered|account) (?:at|with)|you know at|team at|insurance from|(?:we|i) (?:are|'re|re|am|m) with|between \p{L}+ and \p{L}+ [ap]m with|hier ist|willkommen bei|bienvenue chez|bienvenid[oa]s? a|welkom bij)\s+((?:[\p{L}\d'’&-]+ ?){1,6})/giu;
const leadWords = inWords(
  /^(?:calling|contacting|ringing|through|welcome|works?|work|was|were|be|book|booked|table|nights?|bought|insured|registered|account|know|team|insurance|with|hier|willkommen|bienvenue|bienvenidos?|bienvenidas?|welkom)$/iu,
);
/** What a desk says after its firm's name, where it answers a call. */
const opening =
  /^(?:(?:hi|hello|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|grüezi|bonjour|bonsoir|hola|buen[oa]s (?:días|tardes|noches)|buongiorno|goedemorgen|goedemiddag|goedendag|hej|hei) )?((?:[\p{L}'’&-]+ ){1,4}?[\p{L}'’&-]+?),? (?:good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|mein name ist|bonjour|bonsoir|buen[oa]s (?:días|tardes|noches)|buongiorno|goedemorgen|goedemiddag|\p{L}+(?:-\p{L}+)? (?:à votre écoute|à l['’]appareil|speaking|am apparat|al habla)|claims(?: department)?|reservations|reception|customer (?:service|care|support)|support|live chat|help ?desk|front desk|you['’]?re (?:speaking|chatting|through)|this is \p{L}+|le atiende|how (?:can|may) i)(?!\p{L})/iu;
const openingWords = inWords(
  /^(?:good|guten|mein|bonjour|bonsoir|buen[oa]s|buongiorno|goedemorgen|goedemiddag|écoute|appareil|speaking|apparat|habla|claims|reservations|reception|customer|support|live|helpdesk|help|front|you|this|atiende|how)$/iu,
);

/** Of a text without capital letters. */
export function firmsInCalls(text: string): readonly Found[] {
  if (/\p{Lu}\p{Ll}/u.test(text)) return [];
  const spans: Found[] = [];
  const push = (start: number, value: string): void => {
    spans.push(found('organisation', start, start + value.length, 'likely', 'firm in a call'));
  };
  for (const match of leadWords.test(text) ? matchesOf(text, leads) : []) {
    const value = inLowerCase(match[1] ?? '', /calling|contacting|ringing|through|welcome/i.test(match[0]));
    if (value !== null) push(match.index + match[0].length - (match[1] ?? '').length, value);
  }
  const match = openingWords.test(text) ? opening.exec(text) : null;
  const value = match?.[1] ?? '';
  if (match !== null && value.split(' ').some(unknown) && !value.split(' ').some((one) => ends.test(one)))
    push(match[0].indexOf(value), value);
  return spans;
}
