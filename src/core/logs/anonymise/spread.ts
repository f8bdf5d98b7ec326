// What one message of a conversation gave away, found in its other messages too.
import type { SpanKind } from '../../../shared/logs.ts';
import { strangeCapitals } from './capitals.ts';
import { datesOfLongAgo } from './dates.ts';
import { classOf, plain } from './dictionary.ts';
import { domainsIn, firmsOf } from './firms-of-domains.ts';
import { learnedRule } from './learned-spans.ts';
import { matchesOf } from './matches.ts';
import { titles, wordTitles } from './name-words.ts';
import { namedByModel } from './names-said.ts';
import { isKind } from './organisation-kinds.ts';
import { resolve } from './resolve.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Found, found, type Message } from './types.ts';

const repeated: readonly SpanKind[] = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'account',
  'birth-date',
  'address',
  'organisation',
  'secret',
  'custom',
];

/** What one message gave away is found in the others too: a first name after the whole one, a number told again. */
export function spread(
  messages: readonly Message[],
  tokens: readonly (readonly Token[])[],
  raw: readonly Found[][],
): void {
  /** Whether it is a word as well, and what kind of one. */
  const names = new Map<string, 'name' | 'foreign word' | 'word'>();
  const values = new Map<string, SpanKind>();
  /** As they are written: a firm's first word may be a word of talk elsewhere. */
  const shorts = new Set<string>();
  /** Last digits of cards, which stand for them elsewhere. */
  const cardEnds = new Set<string>();
  /** Of a span on weak grounds only what the dictionaries know: the title of a film is no name. */
  const learn = (text: string, sure: boolean): void => {
    const told = tokensOf(text);
    // "Regal Livermore" may be a cinema in a town; "Ann Livermore" is none.
    const begun = sure || classOf(told[0]?.lower ?? '').given;
    for (const { lower, shape, text: word } of told) {
      if (word.length < 3 && !/\p{Script=Han}|\p{Script=Hangul}/u.test(word)) continue;
      const kind = classOf(lower);
      if (!sure && !kind.given && !(kind.surname && begun)) continue;
      if (kind.common && !kind.given && !kind.surname) continue;
      const own = kind.word || kind.common || kind.place || kind.town ? 'word' : kind.foreign ? 'foreign word' : 'name';
      if (own === 'name' || shape !== 'lower') names.set(lower, own);
    }
  };
  for (const { name } of messages) if (name != null && !roleName.test(name)) learn(name, true);
  raw.forEach((spans, index) => {
    const text = messages[index]?.text ?? '';
    for (const { kind, start, end, certainty, rule } of resolve(spans)) {
      // What a model named was looked for everywhere, and stays as sure as that.
      if (certainty === 'doubtful' || rule === strangeCapitals || (rule === namedByModel && kind !== 'person'))
        continue;
      const value = text.slice(start, end);
      // Words that were learned to be personal where they stand may be plain talk elsewhere, and a town's in a town's name.
      if (rule === learnedRule && !/\d/.test(value) && (ofWords.has(kind) || classOf(value.toLowerCase()).common))
        continue;
      if (kind === 'person') learn(value, certainty === 'certain');
      else if (
        repeated.includes(kind) &&
        value.length >= fewest(kind, value) &&
        (kind === 'birth-date' || !ofAnybody.test(value))
      )
        values.set(value.toLowerCase(), kind);
      if (kind === 'card' && value.replaceAll(/\D/g, '').length >= 4)
        cardEnds.add(value.replaceAll(/\D/g, '').slice(-4));
      if (kind === 'organisation') for (const short of shortForms(value)) shorts.add(short);
    }
  });
  if (raw.some((spans) => spans.some(({ kind, certainty }) => kind === 'birth-date' && certainty !== 'doubtful')))
    for (const [index, { text }] of messages.entries()) raw[index]?.push(...datesOfLongAgo(text));
  const domains = new Set(messages.flatMap(({ text }) => domainsIn(text)));
  if (domains.size > 0)
    messages.forEach(({ text }, index) => {
      const firms = firmsOf(domains, text, tokens[index] ?? []);
      for (const span of firms) {
        raw[index]?.push(span);
        const value = text.slice(span.start, span.end);
        if (value.length >= fewest('organisation', value)) values.set(value.toLowerCase(), 'organisation');
      }
    });
  if (names.size === 0 && values.size === 0 && cardEnds.size === 0) return;
  // "0412, 883, 190, right?" after "0412 883190"
  const regrouped = [...values]
    .map(([value, kind]) => ({ value, kind, digits: value.replaceAll(/\D/g, '') }))
    .filter(({ value, digits }) => digits.length >= 7 && /^[+\d\s./()-]+$/.test(value));
  messages.forEach(({ text }, index) => {
    const spans = raw[index] as Found[];
    const lower = text.toLowerCase();
    const isTold = toldBy(spans);
    for (const [value, kind] of values) {
      for (let at = lower.indexOf(value); at !== -1; at = lower.indexOf(value, at + value.length)) {
        const isShort = value.length < 5 && ofNumber.test(text.slice(Math.max(0, at - 2), at + value.length + 2));
        const fits = lower.length === text.length && !isShort && isWhole(text, at, at + value.length);
        if (fits && !isTold(kind, at, at + value.length))
          spans.push(found(kind, at, at + value.length, 'certain', 'told elsewhere in the conversation'));
      }
    }
    for (const end of cardEnds)
      for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1))
        if (isWhole(text, at, at + 4) && !ofNumber.test(text.slice(Math.max(0, at - 2), at + 6)))
          spans.push(found('card', at, at + 4, 'likely', 'end of a card told elsewhere'));
    for (const short of shorts)
      for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + short.length))
        if (isWhole(text, at, at + short.length))
          spans.push(found('organisation', at, at + short.length, 'likely', 'short form of a firm told elsewhere'));
    for (const { kind, digits } of regrouped)
      for (const { start, end } of grouped(text, digits))
        spans.push(found(kind, start, end, 'certain', 'told elsewhere in the conversation'));
    if (names.size === 0) return;
    const words = tokens[index] ?? [];
    spans.push(...madeOf(names, words, text));
    for (const [at, token] of words.entries()) {
      const own = names.get(token.lower);
      if (own === undefined) continue;
      if (own !== 'name' && (token.shape === 'lower' || !standsAsName(text, token, own === 'word'))) continue;
      // "Bhaasvan Pilla" where only Pilla was told before.
      const [before] = words.slice(Math.max(0, at - 1), at);
      const joined =
        before !== undefined &&
        token.gap === ' ' &&
        before.text.length > 2 &&
        before.shape === token.shape &&
        (token.shape !== 'lower' || classOf(token.lower).surname) &&
        isUnknown(before.lower);
      const start = joined ? before.start : token.start;
      if (isTold('person', start, token.end)) continue;
      spans.push(found('person', start, token.end, 'certain', 'name told elsewhere in the conversation'));
    }
  });
}

/** Whether the message tells a place itself, by one span of the kind: then its own grounds say why, and how sure it is. */
function toldBy(spans: readonly Found[]): (kind: SpanKind, start: number, end: number) => boolean {
  /** By kind, in the order of their starts, each with the furthest end so far. */
  const reaches = new Map<SpanKind, { start: number; reach: number }[]>();
  for (const { kind, start, end, certainty } of [...spans].sort((one, other) => one.start - other.start)) {
    if (certainty === 'doubtful') continue;
    const own = reaches.get(kind) ?? [];
    own.push({ start, reach: Math.max(end, own.at(-1)?.reach ?? 0) });
    reaches.set(kind, own);
  }
  return (kind, start, end) => {
    const own = reaches.get(kind) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (own[low - 1]?.reach ?? 0) >= end;
  };
}

/** "wojcikwo", "jlopez", "lopez497" after "Lopez": what somebody logs in with. */
function madeOf(names: ReadonlyMap<string, string>, words: readonly Token[], text: string): readonly Found[] {
  const long = [...names].filter(([name, own]) => own === 'name' && name.length > 3).map(([name]) => plain(name));
  if (long.length === 0) return [];
  return words.flatMap(({ lower, start, end, shape }): readonly Found[] => {
    if (shape !== 'lower' || lower.length < 5 || classOf(lower).common) return [];
    const digits = /^_?\d{2,4}(?![\p{L}\d])/u.exec(text.slice(end, end + 6))?.[0] ?? '';
    const made = long.some((name) => {
      const more = lower.length - name.length;
      if (more === 0) return digits !== '';
      const most = name.length > 4 ? 10 : 3;
      return more > 0 && more <= most && (lower.startsWith(name) || lower.endsWith(name)) && lower !== `${name}s`;
    });
    return made ? [found('account', start, end + digits.length, 'likely', 'made of a name told elsewhere')] : [];
  });
}

const legalForm =
  /,? (?:inc|llc|ltd|limited|plc|llp|corp|gmbh|ag|kg|b\.?v|n\.?v|sarl|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|pty|pvt|ab|a\/s|as|oy|& (?:sons?|co|partners)|and sons?)\.?$/i;

/** "Hexham", "Hexham Tools" of "J. Hexham Tools Ltd": without its form of law and without its kind. */
function shortForms(value: string): readonly string[] {
  let bare = value;
  while (legalForm.test(bare)) bare = bare.replace(legalForm, '');
  const words = bare.replace(/^(?:the |\p{L}\.\s?)+/iu, '').split(' ');
  const [first = ''] = words;
  const { common, word, place, town, given, foreign } = classOf(first.toLowerCase());
  const alone =
    first.length > 5 &&
    !(common || word || place || town || given || foreign) &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    !isKind(first);
  return [
    ...(bare.length >= 8 && bare !== value ? [bare] : []),
    ...(words.length + (bare === value ? 0 : 1) > 1 && alone ? [first] : []),
  ];
}

/** A firm of one word is told by fewer letters where it is no word. */
function fewest(kind: SpanKind, value: string): number {
  if (kind === 'organisation' && /^\p{Lu}\p{L}+$/u.test(value)) {
    const { common, given, surname, word, place, town } = classOf(value.toLowerCase());
    return common || given || surname || word || place || town ? 8 : 5;
  }
  if (kind === 'secret' && /\d/.test(value)) return 4;
  // A whole day or a year that was told alone; "3 May" is told of other things too.
  if (kind === 'birth-date') return /\d\D+\S*\d{2,4}|\d{4}\D\d|\d{6}|^\d{4}$/.test(value) ? 4 : 99;
  return kind === 'address' || kind === 'organisation' ? 8 : 5;
}

/** Where the digits stand whole, with up to three signs between any two of them. */
function grouped(text: string, digits: string): readonly { readonly start: number; readonly end: number }[] {
  const all = text.replaceAll(/\D/g, '');
  if (!all.includes(digits)) return [];
  const places = matchesOf(text, /\d/g).map(({ index }) => index);
  const made: { start: number; end: number }[] = [];
  for (let at = all.indexOf(digits); at !== -1; ) {
    const own = places.slice(at, at + digits.length);
    const [start = 0, end = 0] = [own[0], (own.at(-1) ?? 0) + 1];
    const whole =
      places[at - 1] !== start - 1 &&
      places[at + digits.length] !== end &&
      own.every((place, number) => number === 0 || between.test(text.slice((own[number - 1] ?? 0) + 1, place)));
    if (whole) made.push({ start, end });
    at = all.indexOf(digits, whole ? at + digits.length : at + 1);
  }
  return made;
}

const ofWords: ReadonlySet<SpanKind> = new Set(['person', 'organisation', 'address']);
/** Four digits of a date, an amount or a longer number. */
const ofNumber = /\d[-/.,:]\d|[$€£₹¥] ?\d/;
const between = /^[\s,./()-]{0,3}$/;
/** Prices, versions, times and days, which lead to nobody where they stand again. */
const ofAnybody =
  /^(?:[A-Z]{0,3}[$€£₹¥]\s?[\d.,]+|R\s?\d{1,3}(?:[ ,]?\d{3})*(?:\.\d{2})?|[\d.,]+\s?(?:[$€£₹¥]|kr|zł|eur)\.?|v\d+(?:\.\d+)*|\d{1,2}(?::|\.)\d{2}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}+|\p{L}{3,}-\p{L}{3,}|HTTP \d{3})$/iu;

function isUnknown(lower: string): boolean {
  const { common, place, word } = classOf(lower);
  return !common && !place && !word && !titles.has(lower) && !wordTitles.has(lower);
}

export const roleName =
  /^(?:user|assistant|system|bot|agent|customer|client|support|operator|human|gpt|ai|chatbot|rep(?:resentative)?|advisor|caller|guest|visitor|kunde|berater|mitarbeiter|cliente|agente|conseiller)\s*\d*$/iu;

/** A word that is a name too, with a capital letter: not at a sentence's beginning unless it acts, not a month, not a place. */
function standsAsName(text: string, { start, end, begins }: Token, placed: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (placed && /\b(?:in|on|until|till|since|by|at|during|this|next|last|the|a|an|every|of)\s+$/i.test(before))
    return false;
  if (!begins) return true;
  return (
    /^\s*(?:,|'s\b|’s\b|\b(?:is|was|has|says|said|will|would|wants|needs|told|asked|called|here|and I)\b)/i.test(
      after,
    ) && !/^\s+(?:i|you|we|they|he|she|it)\b/i.test(after)
  );
}

function isWhole(text: string, start: number, end: number): boolean {
  const sign = /[\p{L}\p{N}]/u;
  return (
    !(sign.test(text[start - 1] ?? '') && sign.test(text[start] ?? '')) &&
    !(sign.test(text[end] ?? '') && sign.test(text[end - 1] ?? ''))
  );
}
