// Tells whether a user turn says what its move told it to: the heart of the guard against disobedience.
import type { Move, MovePart } from '../../shared/dialogue.ts';
import { findValue, mentionsValue } from '../judging/values.ts';
import { asking, firstMatch } from './guard-patterns.ts';
import { plainWords } from './similarity.ts';
import { namesWhole, namesWordOf, wordsOf } from './slot-words.ts';

const place = '(?:city|town|station|airport|location|place|stop)';
const originName = new RegExp(`(?:^| )(?:from|origin)$|^(?:from|origin|leaving|departure) ${place}$`, 'i');
const destinationName = new RegExp(`(?:^| )(?:to|destination)$|^(?:to|destination|arrival) ${place}$`, 'i');

/** Words right before a place that make it the one travelled to, or the one left. */
const towards = /\b(?:to|into|arriv\w+ (?:in|at)) $/i;
const away = /\b(?:from|leav(?:e|es|ing)|depart(?:s|ing)?|out of) $/i;
/** This "to" is no direction: "change it to Fresno", "somewhere close to Fresno". */
const otherTo = /\b(?:(?:chang|switch|set|correct|updat)\w*\b[^.?!]*|(?:close|near|next) )\bto $/i;

/** All that stands before each place where the text holds the value. */
function before(value: string, text: string, from = 0): readonly string[] {
  const span = findValue(value, text.slice(from));
  return span === null ? [] : [text.slice(0, from + span.start), ...before(value, text, from + span.end)];
}

/** More places go with the direction than the value has: by rule alone it cannot be told which one is meant. */
const isUnclear = (direction: RegExp, leads: readonly string[], text: string): boolean =>
  (text.match(direction)?.length ?? 0) > leads.length;

function isTurnedAround(name: string, value: string, text: string): boolean {
  const plainName = name.replaceAll(/[_-]/g, ' ');
  const leads = before(value, text).map((lead) => lead.replace(/\s+(?:the )?$/i, ' '));
  if (originName.test(plainName))
    return (
      leads.every((lead) => towards.test(lead) && !otherTo.test(lead)) && !isUnclear(/\bto (?=\p{Lu})/gu, leads, text)
    );
  return destinationName.test(plainName) && leads.every((lead) => away.test(lead));
}

function untoldSlot(name: string, value: string, text: string): string | null {
  if (!mentionsValue(value, text)) return `it does not say ${name} = ${value}`;
  return isTurnedAround(name, value, text) ? `it turns ${name} = ${value} around` : null;
}

/** "Price. Please." asks for the price: a short turn that names the thing. */
function namesShortly(text: string, say: string): boolean {
  const words = plainWords(text);
  return words.length <= 4 && plainWords(say).some((word) => words.includes(word));
}

function unasked({ say }: MovePart, asked: readonly string[], text: string, names: readonly string[]): string | null {
  if (firstMatch(asking, text) === null && !namesShortly(text, say ?? ''))
    return `it does not ask (${say ?? 'anything'})`;
  if (say === null || namesWordOf(say, text)) return null;
  const other = names.find((name) => !asked.includes(name) && namesWhole(name, text));
  return other === undefined ? null : `it asks for ${other} instead of ${say}`;
}

const linkWords = new Set(['how', 'what', 'to', 'near', 'at', 'on', 'with', 'about', 'from', 'by']);

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

/** What the turn says otherwise than the move, or leaves out; null when it obeys. `names` are those of goal and facts. */
export function disobeyed(move: Move, text: string, names: readonly string[]): string | null {
  const asked = move.parts.flatMap(({ kind, say }) => (kind === 'ask' && say !== null ? [say] : []));
  const untold = move.parts.flatMap(({ slots }) =>
    Object.entries(slots).map(([name, value]) => untoldSlot(name, value, text)),
  );
  const rest = move.parts.map((part) => {
    if (part.kind === 'ask') return unasked(part, asked, text, names);
    return part.kind === 'digress' && part.say !== null ? undigressed(part.say, text, names) : null;
  });
  return [...untold, ...rest].find((reason) => reason !== null) ?? null;
}
