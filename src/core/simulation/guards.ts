// Judges a user turn as the model wrote it, before anyone sees it: a tripped guard means another attempt.
import type { GuardKind, Move, StopReason } from '../../shared/dialogue.ts';
import { likeness, plainWords } from '../judging/similarity.ts';
import { findValue, mentionsValue } from '../judging/values.ts';
import {
  assistantSpeech,
  courtesies,
  farewell,
  firstMatch,
  gushing,
  hostileManner,
  reasoningSpeech,
  softClosing,
  tagSpeech,
} from './guard-patterns.ts';
import { disobeyed, type Told } from './obedience.ts';

export type Situation = {
  /** Clean text, trimmed, without separated reasoning. */
  readonly text: string;
  readonly stop: StopReason;
  readonly move: Move;
  /** Clean texts of the user's earlier turns. */
  readonly ownTurns: readonly string[];
  readonly lastReply: string | null;
  readonly manner: readonly string[];
  readonly told: Told;
};

export type Trip = { readonly guard: GuardKind; readonly detail: string };

type Guard = (situation: Situation) => string | null;

const duplicateLikeness = 0.7;
/** Shorter turns ("Yes, that's right.") may come again. */
const shortestDuplicate = 5;
/** Saying it again is the point of a complaint that starts like this. */
const complaintOpener =
  /^(?:come on|look|listen|seriously|sorry, i meant?|i meant?|i (?:already|just) (?:told|said|asked)|(?:that|this) (?:is|['’]?s|does|was)(?: not|n['’]?t)|let me (?:put|say|try)|(?:like|as) i said|again|no|for the \w+ time|what i (?:want|mean|asked)|in other words|to be clear|you did(?: not|n['’]?t))\b/i;
/** "Yes, that's it" agrees; "that's it" alone ends a dialogue. */
const agreement =
  /^\W*(?:(?:yes|yeah|yep|yup|right|correct|sure|exactly|ok(?:ay)?)\b[\s,.!]*)+that(?:['’]?s| is) it\b/i;
/** A reply copied by the user is a role flip from this length on; shorter ones are names repeated. */
const shortestEcho = 6;

const quoted = (words: string | null): string | null => words && `it says "${words}"`;
const isEnding = (move: Move): boolean => move.parts.some(({ kind }) => kind === 'close' || kind === 'abandon');
const isComplaint = (move: Move): boolean =>
  move.parts.some(({ kind }) => kind === 'rephrase' || kind === 'push-back' || kind === 'clarify');
const slotsOf = (move: Move): readonly (readonly [string, string])[] =>
  move.parts.flatMap((part) => Object.entries(part.slots));

const empty: Guard = ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? null : 'it holds no word and no number');

const roleFlip: Guard = ({ text, lastReply }) => {
  const words = plainWords(text);
  const echoes =
    lastReply !== null && words.length >= shortestEcho && words.join(' ') === plainWords(lastReply).join(' ');
  return echoes ? 'it repeats what the assistant said' : quoted(firstMatch(assistantSpeech, text));
};

const tooLong: Guard = ({ text, stop }) =>
  stop === 'length' && !/[.!?…]["'”’)]*$/.test(text.trim()) ? 'it was cut off in the middle of a sentence' : null;

/** What follows the last of the values in the text; the whole of it where it holds none. */
function afterLast(values: readonly string[], text: string): string {
  for (const value of values) {
    const span = findValue(value, text);
    if (span !== null) return afterLast(values, text.slice(span.end));
  }
  return text;
}

const prematureClose: Guard = ({ text, move }) => {
  if (isEnding(move) || text.trim().endsWith('?')) return null;
  // "Never mind, make it 7 pm." goes on with what was to be told; only a goodbye after that is one.
  const told = slotsOf(move).map(([, value]) => value);
  const agrees = move.parts.some(({ kind, say }) => kind === 'answer' && say === 'yes');
  const rest = afterLast(told, agrees ? text.replace(agreement, '') : text);
  const words = firstMatch(farewell, rest);
  return words && `it says "${words}" while the move is ${move.note}`;
};

const neverClosing: Guard = ({ text, move }) => {
  if (!isEnding(move)) return null;
  if (text.includes('?') || /\bone more thing\b/i.test(text)) return 'it asks for more instead of ending';
  return firstMatch([...farewell, ...softClosing], text) === null ? 'it does not end the dialogue' : null;
};

const nearDuplicate: Guard = ({ text, move, ownTurns }) => {
  const words = plainWords(text);
  // Who is asked again answers the same again, and what was not heard is told again: the policy means it.
  if (isEnding(move) || slotsOf(move).length > 0 || words.length < shortestDuplicate) return null;
  const asked = move.parts.flatMap((part) => (part.kind === 'ask' && part.say !== null ? [part.say] : []));
  const newlyAsked = asked.filter((say) => mentionsValue(say, text));
  const opener = isComplaint(move) ? (complaintOpener.exec(text)?.[0].toLowerCase() ?? null) : null;
  const twin = ownTurns.find((own) => {
    const ownWords = plainWords(own);
    if (ownWords.length < shortestDuplicate || newlyAsked.some((say) => !mentionsValue(say, own))) return false;
    if (opener !== null && !own.toLowerCase().startsWith(opener)) return false;
    return likeness(words, ownWords) >= duplicateLikeness;
  });
  return twin === undefined ? null : `it says again "${twin}"`;
};

const sanitisedPersona: Guard = ({ text, manner }) => {
  if (!manner.some((word) => hostileManner.test(word))) return null;
  const gush = firstMatch(gushing, text);
  const courteous = courtesies.filter((pattern) => pattern.test(text)).length;
  if (gush !== null) return `it says "${gush}", but the manner is ${manner.join(', ')}`;
  return courteous > 1 ? `it is courteous, but the manner is ${manner.join(', ')}` : null;
};

/** In the order of blame: what broke the role most comes first. */
const guards: readonly (readonly [GuardKind, Guard])[] = [
  ['empty', empty],
  ['leaked-tags', ({ text }) => quoted(firstMatch(tagSpeech, text))],
  ['leaked-reasoning', ({ text }) => quoted(firstMatch(reasoningSpeech, text))],
  ['role-flip', roleFlip],
  ['too-long', tooLong],
  ['premature-close', prematureClose],
  ['never-closing', neverClosing],
  ['near-duplicate', nearDuplicate],
  ['sanitised-persona', sanitisedPersona],
  ['disobedience', ({ text, move, told }) => disobeyed(move, text, told)],
];

/** "March 9th for the check in date.", "7 pm, the time.", "The city: Oakland.": the note as it stands, and nobody's words. */
function readsNote(name: string, value: string, text: string): boolean {
  const span = findValue(value, text);
  if (span === null) return false;
  const rest = `${text.slice(0, span.start)}#${text.slice(span.end)}`.toLowerCase().replace(/,? please\b|[.!]+$/g, '');
  const label = name.toLowerCase().replaceAll('_', ' ');
  return [`# for the ${label}`, `#, the ${label}`, `#, that's the ${label}`, `the ${label}: #`].includes(rest.trim());
}

/** Why a turn that may be delivered is worth another attempt where its move can be said plainer; null where it is not. */
export function checkWords({ move, text }: Pick<Situation, 'move' | 'text'>): Trip | null {
  const [told, ...more] = slotsOf(move);
  if (told === undefined || more.length > 0 || move.parts[0]?.kind !== 'answer') return null;
  return readsNote(...told, text) ? { guard: 'reads-note', detail: `it reads out its note, ${move.note}` } : null;
}

/** The first guard that the turn trips, and why; null when it may be delivered. */
export function checkTurn(situation: Situation): Trip | null {
  for (const [guard, check] of guards) {
    const detail = check(situation);
    if (detail !== null) return { guard, detail };
  }
  return null;
}
