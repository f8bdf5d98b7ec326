// Tells whether a user turn says what its move told it to: the heart of the guard against disobedience.
import type { GoalState, Move, MovePart, Turn } from '../../shared/dialogue.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import { namedOfOther } from '../judging/of-other.ts';
import { plainWords } from '../judging/similarity.ts';
import { findValue, mentionsValue } from '../judging/values.ts';
import { strangersIn } from './contradictions.ts';
import { isTurnedAround, showsDirection } from './directions.ts';
import { asking, firstMatch } from './guard-patterns.ts';
import { bringsUpTask, namesWhole, namesWordOf, wordsOf } from './slot-words.ts';

/** What stands after each place where the text holds the count, as in "2 rooms": it must not be another slot's. */
function countsOther(name: string, value: string, text: string, others: readonly string[]): string | null {
  const span = /^\d+$/.test(value) ? findValue(value, text) : null;
  const noun = span === null ? undefined : /^[ -](\p{L}{3,})/u.exec(text.slice(span.end))?.[1];
  if (noun === undefined || namesWordOf(name, noun)) return null;
  const other = others.find((one) => one !== name && namesWhole(one, noun));
  return other === undefined ? null : `it says ${value} as ${other} instead of ${name}`;
}

/** "I will check in on March 9th and leave on March 9th": a date or a time, told as more things than the move has it for. */
function isSaidTooOften(value: string, text: string, times: number): boolean {
  if (!/^(?=.*\p{N})(?=.*\p{L}{2})/u.test(value)) return false;
  const span = findValue(value, text);
  if (span === null) return false;
  return times === 0 || isSaidTooOften(value, text.slice(span.end), times - 1);
}

function untoldSlot(
  [name, value]: readonly [string, string],
  text: string,
  others: readonly string[],
  times: number,
): string | null {
  if (!mentionsValue(value, text)) return `it does not say ${name} = ${value}`;
  if (isTurnedAround(name, value, text)) return `it turns ${name} = ${value} around`;
  if (isSaidTooOften(value, text, times)) return `it says ${value} too often`;
  return countsOther(name, value, text, others);
}

/** "A table for 3", "3 of us", "3, not 2": a count told by what it counts or replaces, though not by its slot's name. */
const countedOtherwise =
  /\b(?:of us|not (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?:table|reservation|room|dinner|lunch|party|group) (?:for|of))/iu;

/** Whether a bare "3" or "San Diego" leaves open what it is: the number of people, a way there or back. */
function isNameless(name: string, value: string, text: string): boolean {
  if (namesWordOf(name, text) || text.toLowerCase().includes(`the ${name.toLowerCase()} `)) return false;
  return /^\d+$/.test(value) ? !countedOtherwise.test(text) : !showsDirection(name, value, text);
}

const saysNo = /^(?:(?:oh|well|sorry|hmm?|um|uh)[,.]? )*(?:no|nope|nah)\b(?! (?:problem|worries|doubt))/i;

/** "Actually it's 3" to a summary of a time and a date: what is put right must be named where other things are known. */
function namelessChange({ kind, slots }: MovePart, text: string, others: readonly string[]): string | null {
  const putsRight = kind === 'correct' || kind === 'change-mind' || (kind === 'inform' && saysNo.test(text));
  if (!putsRight || others.length < 2) return null;
  const nameless = Object.entries(slots).find(([name, value]) => isNameless(name, value, text));
  return nameless === undefined ? null : `it does not say that ${nameless[1]} is the ${nameless[0]}`;
}

/** "Price. Please." asks for the price: a short turn that names the thing. */
function namesShortly(text: string, say: string): boolean {
  const words = plainWords(text);
  return words.length <= 4 && plainWords(say).some((word) => words.includes(word));
}

const yesNoQuestion =
  /^(?:(?:ok(?:ay)?|so|and|great|well|also|thanks?)[,.]? )*(?:do|does|is|are|has|have|did) (?!you (?:know|have (?:the|their|its|an?)\b))/i;

/** Whether "phone number" is asked for where the phone number for emergencies is meant: what tells them apart is missing. */
function leavesOut(say: string, other: string, text: string): boolean {
  const rest = wordsOf(say).filter((word) => !linkWords.has(word) && !namesWhole(word, other));
  const lower = text.toLowerCase();
  // Of a long word its beginning is enough: "emergency" for emergencies.
  const isSaid = (word: string): boolean =>
    namesWordOf(word, text) || (word.length > 6 && lower.includes(word.slice(0, -3)));
  return namesWhole(other, say) && rest.length > 0 && !rest.some(isSaid);
}

/** Another thing that the text names whole while it names nothing of `say`, or nothing of what `say` is beyond it. */
function askedInstead(say: string, asked: readonly string[], text: string, names: readonly string[]): string | null {
  const isNamed = namesWordOf(say, text);
  const other = names.find(
    (name) => !asked.includes(name) && namesWhole(name, text) && (!isNamed || leavesOut(say, name, text)),
  );
  return other === undefined ? null : `it asks for ${other} instead of ${say}`;
}

/** "The price of a ticket" where the price of popcorn is meant: the same of something else. */
function askedOfOther(say: string, text: string): string | null {
  const other = namedOfOther(say, text);
  return other === null ? null : `it asks for ${other} instead of ${say}`;
}

/** "How expensive is it?" for the price of a drink where there is a price range too: it leaves out of what. */
function leavesOutOfWhat(say: string, names: readonly string[], text: string): string | null {
  const [, head = '', whole = ''] = /^(.+?) ((?:of|at|for) .+)$/i.exec(say) ?? [];
  const rest = wordsOf(whole).filter((word) => !linkWords.has(word));
  const isSaid = (word: string): boolean => namesWordOf(word, text) || text.toLowerCase().includes(word.slice(0, 6));
  const isPointedAt = /\b(?:of|for|at) (?:it|that|this|them|those|one)\b/i.test(text);
  if (head === '' || rest.length === 0 || rest.some(isSaid) || isPointedAt) return null;
  const shares = names.some((name) => name !== say && wordsOf(head).some((word) => wordsOf(name).includes(word)));
  return shares ? `it leaves out ${whole}` : null;
}

function unasked({ say }: MovePart, asked: readonly string[], text: string, names: readonly string[]): string | null {
  if (firstMatch(asking, text) === null && !namesShortly(text, say ?? ''))
    return `it does not ask (${say ?? 'anything'})`;
  if (say === null) return null;
  const other = askedOfOther(say, text) ?? askedInstead(say, asked, text, names) ?? leavesOutOfWhat(say, names, text);
  if (other !== null || namesWordOf(say, text)) return other;
  // One of several things must stand there by name, and so must what is asked by a yes or no: "Do they have a restaurant?"
  return asked.length > 1 || yesNoQuestion.test(text) ? `it does not ask for ${say}` : null;
}

/** "Maybe later. I want to buy tickets." */
const putsOff =
  /^(?:(?:oh|well|hmm?|um|uh|ok(?:ay)?)[,.]? )*(?:maybe|perhaps|not) (?:later|another time|now|yet|right now|today)\b/i;

const saysYes =
  /^(?:(?:oh|well|hmm?|um|uh)[,.]? )*(?:yes|yeah|yep|yup|sure)\b|\bthat(?:['’]?s| is| sounds) (?:correct|right|fine|good|great|perfect)\b/i;

/** A yes that begins with a no, a no that agrees, and a number from who knows none. */
function turnedAnswer({ say }: MovePart, text: string): string | null {
  if (say === 'not sure' && /\p{N}/u.test(text)) return 'it tells a number instead of not being sure';
  if (say === 'yes' && saysNo.test(text)) return 'it says no instead of yes';
  return say === 'no' && saysYes.test(text) ? 'it says yes instead of no' : null;
}

function missesSay(part: MovePart, told: Told, asked: readonly string[], text: string): string | null {
  const { kind, say } = part;
  if (kind === 'ask') return unasked(part, asked, text, told.names);
  if (say === null) return null;
  switch (kind) {
    case 'answer':
      return turnedAnswer(part, text);
    case 'digress':
      return undigressed(say, text, told.names);
    case 'open':
      return putsOff.test(text) ? `it puts off ${say}` : null;
    case 'inform':
      if (putsOff.test(text)) return `it puts off ${say}`;
      return bringsUpTask(say, text) ? null : `it does not bring up ${say}`;
    case 'rephrase':
    case 'clarify':
    case 'push-back':
      return askedInstead(say, asked, text, told.names);
    default:
      return null;
  }
}

const linkWords = new Set(['how', 'what', 'to', 'near', 'at', 'on', 'with', 'about', 'from', 'by', 'for']);

/** Words of the topic that the goal and the facts do not share: "parking" of "parking near the restaurant". */
function undigressed(topic: string, text: string, names: readonly string[]): string | null {
  const words = wordsOf(topic).filter((word) => !linkWords.has(word));
  const own = words.filter((word) => !names.some((name) => namesWordOf(word, name)));
  const telling = own.length === 0 ? words : own;
  const said =
    telling.length === 0 ||
    telling.some((word) => new RegExp(`\\b${word.replace(/(?<=\w{3})(?:s|ing)$/, '')}`, 'i').test(text));
  return said ? null : `it says nothing of ${topic}`;
}

/** What a turn may speak of. */
export type Told = {
  /** What goal items and facts are called. */
  readonly names: readonly string[];
  /** Names of the slots that the user knows. */
  readonly slots: readonly string[];
  /** Values that the user has or has heard, of whatever slot. */
  readonly values: readonly string[];
};

export function toldIn(scenario: Scenario, goal: GoalState, history: readonly Turn[]): Told {
  // What it knows itself stands in questions of all kinds.
  const facts = Object.keys(scenario.facts).filter((name) => !Object.hasOwn(scenario.knows, name));
  return {
    names: [...new Set([...scenario.goal.map((item) => item.say), ...facts])],
    slots: Object.keys(scenario.knows),
    values: [
      ...Object.values({ ...scenario.knows, ...goal.told }),
      ...history.filter(({ speaker }) => speaker === 'assistant').map(({ text }) => text),
    ],
  };
}

/** What the turn says otherwise than the move, leaves out or makes up; null when it obeys. */
export function disobeyed(move: Move, text: string, told: Told): string | null {
  const asked = move.parts.flatMap(({ kind, say }) => (kind === 'ask' && say !== null ? [say] : []));
  const slots = move.parts.flatMap((part) => Object.entries(part.slots));
  const untold = slots.map((slot) =>
    untoldSlot(slot, text, told.slots, slots.filter(([, value]) => value === slot[1]).length),
  );
  const rest = move.parts.map((part) => missesSay(part, told, asked, text) ?? namelessChange(part, text, told.slots));
  const own = move.parts.flatMap(({ say, slots }) => [...Object.values(slots), ...(say === null ? [] : [say])]);
  const [stranger] = told.values.length === 0 ? [] : strangersIn(text, [...told.values, ...own]);
  const madeUp = stranger === undefined ? null : `it says ${stranger}, which it was not told`;
  return [...untold, ...rest, madeUp].find((reason) => reason !== null) ?? null;
}
