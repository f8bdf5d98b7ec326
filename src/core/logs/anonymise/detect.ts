// Finds personal data in one conversation: every detector over every message, what was learned from examples beside them,
// then what was found once, found everywhere.
import { handles } from './account-handles.ts';
import { accounts } from './accounts.ts';
import { streetsAbroad } from './address-abroad.ts';
import { addressesInOtherScripts } from './address-other-scripts.ts';
import { townAddresses, wholeAddresses } from './address-towns.ts';
import { addresses } from './addresses.ts';
import { askedBefore, requestsOf } from './asked.ts';
import { capitals, strangeCapitals } from './capitals.ts';
import { cardEnds } from './card-ends.ts';
import { customDetector } from './custom.ts';
import { birthDates, datesAfterNames } from './dates.ts';
import { firmsBeside, firmsInCalls } from './firms-beside.ts';
import { firmsClosing } from './firms-closing.ts';
import { firmsNamed } from './firms-named.ts';
import { firmsTold, withoutFirms } from './firms-told.ts';
import { inChinese } from './in-chinese.ts';
import { inHebrew } from './in-hebrew.ts';
import { inThai } from './in-thai.ts';
import { inVietnamese } from './in-vietnamese.ts';
import { inWords } from './in-words.ts';
import { firmsKnown } from './known-firms.ts';
import { guess, type Table } from './learned.ts';
import { learnedSpans } from './learned-spans.ts';
import { urls } from './links.ts';
import { logins } from './logins.ts';
import { persons } from './names.ts';
import { withParticles } from './names-beside-words.ts';
import { namesByPlace } from './names-by-place.ts';
import { namesSaidIn } from './names-said.ts';
import { signedNames } from './names-signed.ts';
import { namesBeforeDates, toldNames } from './names-told.ts';
import { turnedNames } from './names-turned.ts';
import { emails, hardwareAddresses, internetAddresses } from './network.ts';
import { numberEnds } from './number-ends.ts';
import { cards, ibans, nationalIds } from './numbers.ts';
import { withoutGoods } from './of-goods.ts';
import { organisationKinds } from './organisation-kinds.ts';
import { organisations } from './organisations.ts';
import { personsOfFirms } from './persons-of-firms.ts';
import { phones } from './phones.ts';
import { phonesByPlace, readOut, readOutInWords } from './read-out.ts';
import { joinedFirms, resolve } from './resolve.ts';
import { secretish, secrets } from './secrets.ts';
import { signatures } from './signatures.ts';
import { spokenSigns } from './spoken-signs.ts';
import { spread } from './spread.ts';
import { tables } from './tables.ts';
import { tokensOf } from './tokens.ts';
import { toldInPassing } from './told-in-passing.ts';
import { trimmed } from './trim.ts';
import type { Asked, Found, Message, NamesSaid, Place, Rules, Span } from './types.ts';
import { unexplained } from './unexplained.ts';
import { vehicles } from './vehicles.ts';

type Detector = (place: Place) => readonly Found[];

/** Only read where the text has a digit, spelled-out digits aside. */
const ofNumbers: readonly Detector[] = [
  ibans,
  cards,
  cardEnds,
  nationalIds,
  accounts,
  vehicles,
  addresses,
  townAddresses,
  addressesInOtherScripts,
  ({ text }) => streetsAbroad(text),
  internetAddresses,
  birthDates,
  phonesByPlace,
  readOut,
  numberEnds,
];
const ofWords: readonly Detector[] = [
  logins,
  handles,
  persons,
  namesByPlace,
  signedNames,
  toldNames,
  organisations,
  organisationKinds,
  firmsTold,
  firmsNamed,
  firmsClosing,
  firmsKnown,
  signatures,
  turnedNames,
  tables,
  spokenSigns,
  toldInPassing,
  inChinese,
  inHebrew,
  inThai,
  inVietnamese,
];

const digitish = /[\d０-９]/;
/** A house with a name and its street need no number. */
const houseish =
  /\p{L},\s+(?:\p{L}+\s+){1,2}(?:street|road|lane|avenue|terrace|row|close|hill|drive|crescent|square|quay)\b/iu;
const numberWord = inWords(/\b(?:zero|three|four|five|seven|eight|null|drei|vier|sieben)\b/i);
const linkSign = /[@＠/]|[([]at[)\]]/i;
const linkWord = inWords(/www|\b(?:at|arroba|arobase|chiocciola|klammeraffe|apenstaartje)\b/i);
const bornWord = inWords(/\b(?:born|birth|dob|birthday|birthdate)\b/i);
/** The sign between is looked for first: it is rare. */
const hexish = /[:-](?<=[0-9a-f]{2}.)[0-9a-f]{2}|::|\.(?<=[0-9a-f]{4}.)[0-9a-f]{4}/i;

/**
 * All spans that do not overlap, by message and place.
 * @param named what a model said beside
 * @param table what was learned, in place of the table that ships; null for the rules alone
 */
export function detect(
  messages: readonly Message[],
  rules: Rules,
  named: NamesSaid | null = null,
  table?: Table | null,
): readonly Span[] {
  const custom = customDetector(rules);
  const said = named === null ? () => [] : namesSaidIn(named, messages);
  const asked = askedBefore();
  const begun: Record<Message['speaker'], { kinds: ReadonlySet<Asked>; until: number }> = {
    user: { kinds: new Set(), until: -1 },
    assistant: { kinds: new Set(), until: -1 },
  };
  const tokens = messages.map(({ text }) => tokensOf(text));
  const requests = messages.map(({ text }) => requestsOf(text));
  const guessed = guess(messages, requests, table);
  const raw = messages.map((message, index): Found[] => {
    const { text, speaker } = message;
    const open = begun[speaker];
    const place: Place = {
      text,
      tokens: tokens[index] ?? [],
      asked: asked(message, requests[index] ?? requestsOf(text)),
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
    const told = said(text);
    // What a model named is a better ground than capital letters alone.
    const own = spans.filter(
      ({ rule, start, end }) =>
        rule !== strangeCapitals || !told.some((other) => other.start === start && other.end === end),
    );
    const rest = [...own, ...told, ...custom.detect(text)];
    return [...rest, ...learnedSpans(text, guessed[index] ?? [], rest, speaker === 'assistant')].filter(
      ({ start, end }) => !custom.keeps(text.slice(start, end)),
    );
  });
  spread(messages, tokens, raw);
  return raw.flatMap((spans, message) => {
    const text = messages[message]?.text ?? '';
    const left = spans.filter(({ start, end }) => !custom.keeps(text.slice(start, end)));
    return joinedFirms(text, resolve(trimmed(text, withParticles(text, left)))).map((span) => ({ ...span, message }));
  });
}

/** One message alone, with what was asked before it. */
export function detectIn(place: Place): readonly Found[] {
  const { text, asked } = place;
  const spans: Found[] = [];
  const run = (...detectors: readonly Detector[]): void => {
    for (const detector of detectors) for (const span of trimmed(text, detector(place))) spans.push(span);
  };
  const numbers = digitish.test(text);
  run(...ofWords);
  for (const span of trimmed(text, [...firmsBeside(text, spans), ...firmsInCalls(text)])) spans.push(span);
  for (const span of trimmed(text, capitals(place, spans))) spans.push(span);
  if (linkSign.test(text) || linkWord.test(text)) run(emails, urls);
  const names = numbers ? spans.filter(({ kind, certainty }) => kind === 'person' && certainty !== 'doubtful') : [];
  if (names.length > 0) for (const span of datesAfterNames(text, names)) spans.push(span);
  const spoken = numberWord.test(text);
  if (spoken) run(readOutInWords);
  if (numbers) run(...ofNumbers, phones);
  else if (spoken) run(phones);
  else if (asked.has('address') || (text.includes(',') && houseish.test(text))) run(addresses);
  if (hexish.test(text)) run(hardwareAddresses);
  if (!numbers) {
    if (asked.has('birth-date') || bornWord.test(text)) run(birthDates);
    if (text.includes('::')) run(internetAddresses);
    run(accountsWithoutDigits);
  }
  if (asked.has('secret') || asked.has('secret-answer') || secretish(text)) run(secrets);
  if (numbers) spans.push(...unexplained(text, spans));
  if (numbers) for (const span of namesBeforeDates(text, spans)) spans.push(span);
  return personsOfFirms(text, wholeAddresses(text, withoutFirms(numbers ? withoutGoods(text, spans) : spans)));
}

const letterRules = new Set([
  'name of a player',
  'name of a service',
  'after "username"',
  'name of a machine',
  'spelled out',
  'handle',
  'booking code',
  'answer to a question',
  "a bank's own number",
]);

const accountsWithoutDigits: Detector = (place) => accounts(place).filter(({ rule }) => letterRules.has(rule));
