// Finds personal data in one conversation: every detector over every message, then what was found once, found everywhere.
import type { SpanKind } from '../../../shared/logs.ts';
import { accounts } from './accounts.ts';
import { addresses } from './addresses.ts';
import { askedBefore } from './asked.ts';
import { customDetector } from './custom.ts';
import { birthDates, datesAfterNames } from './dates.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { urls } from './links.ts';
import { logins } from './logins.ts';
import { matchesOf } from './matches.ts';
import { titles, wordTitles } from './name-words.ts';
import { persons } from './names.ts';
import { namesByPlace } from './names-by-place.ts';
import { turnedNames } from './names-turned.ts';
import { emails, hardwareAddresses, internetAddresses } from './network.ts';
import { cards, ibans, nationalIds } from './numbers.ts';
import { organisationKinds } from './organisation-kinds.ts';
import { organisations } from './organisations.ts';
import { phones } from './phones.ts';
import { resolve } from './resolve.ts';
import { secretish, secrets } from './secrets.ts';
import { signatures } from './signatures.ts';
import { tables } from './tables.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Asked, type Found, found, type Message, type Place, type Rules, type Span } from './types.ts';
import { vehicles } from './vehicles.ts';

type Detector = (place: Place) => readonly Found[];

/** Only read where the text has a digit, spelled-out digits aside. */
const ofNumbers: readonly Detector[] = [
  ibans,
  cards,
  nationalIds,
  accounts,
  vehicles,
  addresses,
  internetAddresses,
  birthDates,
];
const ofWords: readonly Detector[] = [
  logins,
  persons,
  namesByPlace,
  organisations,
  organisationKinds,
  signatures,
  turnedNames,
  tables,
];

const digitish = /[\d０-９]/;
/** A house with a name and its street need no number. */
const houseish =
  /\p{L},\s+(?:\p{L}+\s+){1,2}(?:street|road|lane|avenue|terrace|row|close|hill|drive|crescent|square|quay)\b/iu;
const numberWord = inWords(/\b(?:zero|three|four|five|seven|eight|null|drei|vier|sieben)\b/i);
const linkSign = /[@＠/]|[([]at[)\]]/i;
const linkWord = inWords(/www|\bat\b|\barroba\b/i);
/** The sign between is looked for first: it is rare. */
const hexish = /[:-](?<=[0-9a-f]{2}.)[0-9a-f]{2}|::|\.(?<=[0-9a-f]{4}.)[0-9a-f]{4}/i;

/** All spans that do not overlap, by message and place. */
export function detect(messages: readonly Message[], rules: Rules): readonly Span[] {
  const custom = customDetector(rules);
  const asked = askedBefore();
  const begun: Record<Message['speaker'], { kinds: ReadonlySet<Asked>; until: number }> = {
    user: { kinds: new Set(), until: -1 },
    assistant: { kinds: new Set(), until: -1 },
  };
  const tokens = messages.map(({ text }) => tokensOf(text));
  const raw = messages.map((message, index): Found[] => {
    const { text, speaker } = message;
    const open = begun[speaker];
    const place: Place = {
      text,
      tokens: tokens[index] ?? [],
      asked: asked(message),
      begun: index <= open.until ? open.kinds : new Set(),
      regions: rules.regions,
    };
    const spans = detectIn(place);
    const pieces = spans
      .filter(({ rule }) => rule.startsWith('piece') || rule.startsWith('beginning'))
      .map(({ kind }) => kind);
    if (pieces.length > 0)
      begun[speaker] = {
        kinds: new Set(pieces.filter((kind) => kind === 'phone' || kind === 'card')),
        until: index + 4,
      };
    return [...spans, ...custom.detect(text)].filter(({ start, end }) => !custom.keeps(text.slice(start, end)));
  });
  spread(messages, tokens, raw);
  return raw.flatMap((spans, message) => {
    const text = messages[message]?.text ?? '';
    return resolve(spans.filter(({ start, end }) => !custom.keeps(text.slice(start, end)))).map((span) => ({
      ...span,
      message,
    }));
  });
}

/** One message alone, with what was asked before it. */
export function detectIn(place: Place): readonly Found[] {
  const { text, asked } = place;
  const spans: Found[] = [];
  const run = (...detectors: readonly Detector[]): void => {
    for (const detector of detectors) for (const span of detector(place)) spans.push(span);
  };
  const numbers = digitish.test(text);
  run(...ofWords);
  if (linkSign.test(text) || linkWord.test(text)) run(emails, urls);
  const names = numbers ? spans.filter(({ kind, certainty }) => kind === 'person' && certainty !== 'doubtful') : [];
  if (names.length > 0) for (const span of datesAfterNames(text, names)) spans.push(span);
  if (numbers) run(...ofNumbers, phones);
  else if (numberWord.test(text)) run(phones);
  else if (asked.has('address') || (text.includes(',') && houseish.test(text))) run(addresses);
  if (hexish.test(text)) run(hardwareAddresses);
  if (!numbers) {
    if (text.includes('::')) run(internetAddresses);
    run(accountsWithoutDigits);
  }
  if (asked.has('secret') || secretish(text)) run(secrets);
  return spans;
}

const accountsWithoutDigits: Detector = (place) =>
  accounts(place).filter(({ rule }) => rule === 'handle' || rule === 'booking code');

const repeated: readonly SpanKind[] = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'account',
  'address',
  'organisation',
  'secret',
  'custom',
];

/** What one message gave away is found in the others too: a first name after the whole one, a number told again. */
function spread(messages: readonly Message[], tokens: readonly (readonly Token[])[], raw: readonly Found[][]): void {
  const names = new Map<string, boolean>();
  const values = new Map<string, SpanKind>();
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
      const ambiguous = kind.word || kind.common || kind.place;
      if (!ambiguous || shape !== 'lower') names.set(lower, (names.get(lower) ?? false) || ambiguous);
    }
  };
  for (const { name } of messages) if (name != null && !roleName.test(name)) learn(name, true);
  raw.forEach((spans, index) => {
    const text = messages[index]?.text ?? '';
    for (const { kind, start, end, certainty } of resolve(spans)) {
      if (certainty === 'doubtful') continue;
      const value = text.slice(start, end);
      if (kind === 'person') learn(value, certainty === 'certain');
      else if (repeated.includes(kind) && value.length >= (kind === 'address' || kind === 'organisation' ? 8 : 5))
        values.set(value.toLowerCase(), kind);
    }
  });
  if (names.size === 0 && values.size === 0) return;
  // "0412, 883, 190, right?" after "0412 883190"
  const regrouped = [...values]
    .map(([value, kind]) => ({ value, kind, digits: value.replaceAll(/\D/g, '') }))
    .filter(({ value, digits }) => digits.length >= 7 && /^[+\d\s./()-]+$/.test(value));
  messages.forEach(({ text }, index) => {
    const spans = raw[index] as Found[];
    const lower = text.toLowerCase();
    for (const [value, kind] of values) {
      for (let at = lower.indexOf(value); at !== -1; at = lower.indexOf(value, at + value.length)) {
        if (lower.length === text.length && isWhole(text, at, at + value.length))
          spans.push(found(kind, at, at + value.length, 'certain', 'told elsewhere in the conversation'));
      }
    }
    for (const { kind, digits } of regrouped)
      for (const { start, end } of grouped(text, digits))
        spans.push(found(kind, start, end, 'certain', 'told elsewhere in the conversation'));
    if (names.size === 0) return;
    const words = tokens[index] ?? [];
    for (const [at, token] of words.entries()) {
      const ambiguous = names.get(token.lower);
      if (ambiguous === undefined) continue;
      if (ambiguous && (token.shape === 'lower' || !standsAsName(text, token.start, token.end, token.begins))) continue;
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
      spans.push(found('person', start, token.end, 'certain', 'name told elsewhere in the conversation'));
    }
  });
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

const between = /^[\s,./()-]{0,3}$/;

function isUnknown(lower: string): boolean {
  const { common, place, word } = classOf(lower);
  return !common && !place && !word && !titles.has(lower) && !wordTitles.has(lower);
}

export const roleName =
  /^(?:user|assistant|system|bot|agent|customer|client|support|operator|human|gpt|ai|chatbot|rep(?:resentative)?|advisor|caller|guest|visitor|kunde|berater|mitarbeiter|cliente|agente|conseiller)\s*\d*$/iu;

/** A word that is a name too, with a capital letter: not at a sentence's beginning unless it acts, not a month, not a place. */
function standsAsName(text: string, start: number, end: number, begins: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/\b(?:in|on|until|till|since|by|at|during|this|next|last|the|a|an|every|of)\s+$/i.test(before)) return false;
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
