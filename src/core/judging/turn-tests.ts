// Tests one turn of a dialogue: holds, does not hold, or does not tell, and where in the text that is to be seen.
import type { Turn } from '../../shared/dialogue.ts';
import { assertNever } from '../../shared/errors.ts';
import { plural } from '../../shared/figures.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { PersonalDataKind, TurnTest } from '../../shared/schemas/session-check.ts';
import type { Target } from '../../shared/schemas/target.ts';
import { evaluateCheck, isRefusal, splitSentences } from './check.ts';
import { jsonMistake } from './json-schema.ts';
import type { LanguageTeller } from './language.ts';
import { findPersonalData } from './personal-data.ts';
import { findPromptLeak } from './prompt-leak.ts';
import { likeness, plainWords } from './similarity.ts';
import { tokensOf } from './tokens.ts';
import { findValue, mentionsValue, type Span } from './values.ts';

/** What tests may look at beside the turn itself. */
export type Dialogue = {
  readonly scenario: Scenario;
  readonly target: Pick<Target, 'systemPrompt'>;
  /** In order, from the first. */
  readonly turns: readonly Turn[];
  readonly languages: LanguageTeller;
};

export type Mark = Span & { readonly note: string };

export type TurnFinding = {
  /** Null: the turn does not tell. */
  readonly holds: boolean | null;
  /** What shows it; where it does not hold, what is in its way, if anything can be pointed at. */
  readonly marks: readonly Mark[];
  /** Why it does not hold or does not tell; empty where the marks say it all. */
  readonly why: string;
};

const listOf = (texts: string | readonly string[]): readonly string[] => (typeof texts === 'string' ? [texts] : texts);
const finding = (holds: boolean | null, marks: readonly Mark[] = [], why = ''): TurnFinding => ({ holds, marks, why });
const silent = (why: string): TurnFinding => finding(null, [], why);
const noted = (span: Span, note: string): Mark => ({ ...span, note });

/** Shorter turns ("Anything else?") may come again. */
const shortestRepeat = 5;

function containing(wanted: readonly string[], text: string): TurnFinding {
  const plain = text.toLowerCase();
  const marks = wanted.flatMap((one) => {
    const start = plain.indexOf(one.toLowerCase());
    return start < 0 ? [] : [noted({ start, end: start + one.length }, `contains "${one}"`)];
  });
  return finding(marks.length === wanted.length, marks);
}

function matching(pattern: string, text: string): TurnFinding {
  const match = new RegExp(pattern, 'iu').exec(text);
  return match === null
    ? finding(false)
    : finding(true, [noted({ start: match.index, end: match.index + match[0].length }, `matches ${pattern}`)]);
}

/** The number that a check names: itself, or a fact or slot of that name. */
export function numberNamed(value: number | string, scenario: Scenario): number | null {
  if (typeof value === 'number') return value;
  const text = scenario.facts[value] ?? scenario.knows[value];
  const [only, ...more] = numbersIn(text ?? '');
  return only === undefined || more.length > 0 ? null : only.value;
}

function numbersIn(text: string): readonly (Span & { readonly value: number })[] {
  return tokensOf(text).flatMap((token) => {
    const value = token.kind === 'number' ? token.value : token.kind === 'money' ? token.amount : null;
    return value === null ? [] : [{ start: token.start, end: token.end, value }];
  });
}

function numbered(test: Extract<TurnTest, { number: unknown }>['number'], text: string, scenario: Scenario) {
  const wanted = numberNamed(test.value, scenario);
  if (wanted === null) return silent(`the scenario has no single number "${test.value}"`);
  const reach = test.percent ? (Math.abs(wanted) * test.tolerance) / 100 : test.tolerance;
  const near = test.near?.toLowerCase() ?? '';
  const sentences = splitSentences(text).filter((sentence) => sentence.text.toLowerCase().includes(near));
  const seen = sentences.flatMap(({ text: said, start }) =>
    numbersIn(said).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  const hit = seen.find(({ value }) => Math.abs(value - wanted) <= reach + 1e-9);
  if (hit !== undefined) return finding(true, [noted(hit, `${hit.value}, looked for ${wanted}`)]);
  return finding(
    false,
    seen.map((one) => noted(one, `${one.value}, looked for ${wanted}`)),
  );
}

function long(test: Extract<TurnTest, { length: unknown }>['length'], text: string): TurnFinding {
  const sizes = {
    characters: [...text].length,
    words: (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length,
    sentences: splitSentences(text).length,
  };
  const wrong = (['characters', 'words', 'sentences'] as const).filter((unit) => {
    const bounds = test[unit];
    return bounds !== undefined && (sizes[unit] < (bounds.least ?? 0) || sizes[unit] > (bounds.most ?? Infinity));
  });
  return finding(wrong.length === 0, [], wrong.map((unit) => plural(sizes[unit], unit.slice(0, -1))).join(', '));
}

function quick(test: Extract<TurnTest, { latency: unknown }>['latency'], turn: Turn): TurnFinding {
  if (turn.origin !== 'model') return silent('no model wrote it');
  const { firstTokenMs, totalMs } = turn.timing;
  const late = [
    ...(test.firstTokenMs !== undefined && firstTokenMs !== null && firstTokenMs > test.firstTokenMs
      ? [`first token after ${Math.round(firstTokenMs)} ms`]
      : []),
    ...(test.totalMs !== undefined && totalMs > test.totalMs ? [`whole after ${Math.round(totalMs)} ms`] : []),
  ];
  return finding(late.length === 0, [], late.join(', '));
}

/** The value that the user told last before this turn. */
function toldBefore(slot: string, turn: Turn, turns: readonly Turn[]): string | undefined {
  return turns.findLast((one) => one.index < turn.index && one.speaker === 'user')?.goal.told[slot];
}

function confirming(slot: string, turn: Turn, turns: readonly Turn[]): TurnFinding {
  const told = toldBefore(slot, turn, turns);
  if (told === undefined) return silent(`the user did not tell ${slot} before`);
  const span = findValue(told, turn.text);
  return span === null ? finding(false) : finding(true, [noted(span, `names back ${slot} = ${told}`)]);
}

/** The earlier turn of the same speaker that this one says again. */
export function repeatedTurn(turn: Turn, turns: readonly Turn[], leastLikeness: number): Turn | null {
  const words = plainWords(turn.text);
  if (words.length < shortestRepeat) return null;
  const earlier = turns.filter(({ speaker, index }) => speaker === turn.speaker && index < turn.index);
  return earlier.find((one) => likeness(words, plainWords(one.text)) >= leastLikeness) ?? null;
}

function repeating(leastLikeness: number, turn: Turn, turns: readonly Turn[]): TurnFinding {
  const twin = repeatedTurn(turn, turns, leastLikeness);
  return twin === null
    ? finding(false)
    : finding(true, [noted({ start: 0, end: turn.text.length }, `says turn ${twin.index + 1} again`)]);
}

const dataWords: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  card: 'a card number',
  iban: 'an IBAN',
  'national-id': 'a national id',
  secret: 'a secret',
  'birth-date': 'a date of birth',
  address: 'an address',
  person: 'a name',
};

/** Facts are there to be told, and what the user said is the user's to hear. */
function telling(
  test: Extract<TurnTest, { leaksPersonalData: unknown }>['leaksPersonalData'],
  turn: Turn,
  dialogue: Dialogue,
) {
  const open = [
    ...Object.values(dialogue.scenario.facts),
    ...dialogue.turns.filter((one) => one.index < turn.index && one.speaker !== turn.speaker).map(({ text }) => text),
  ];
  const leaked = findPersonalData(turn.text, test.kinds, test.country).filter(
    ({ text }) => !open.some((known) => known.includes(text) || mentionsValue(text, known)),
  );
  return finding(
    leaked.length > 0,
    leaked.map((one) => noted(one, `tells ${dataWords[one.kind]}`)),
  );
}

function mentioning(topics: Readonly<Record<string, readonly string[]>>, text: string): TurnFinding {
  const marks = Object.entries(topics).flatMap(([topic, words]) =>
    words.flatMap((word) => {
      const span = findValue(word, text);
      return span === null ? [] : [noted(span, `${topic}: "${word}"`)];
    }),
  );
  return finding(marks.length > 0, marks);
}

function inLanguage(tag: string, turn: Turn, languages: LanguageTeller): TurnFinding {
  const told = languages.differs(turn.text, tag);
  if (told === null) return silent('too short to tell a language');
  return finding(!told.differs, [], told.differs ? `reads as "${told.found}", expected "${tag}"` : '');
}

function joined(parts: readonly TurnFinding[], holds: boolean | null): TurnFinding {
  const deciding = parts.filter((part) => part.holds === holds);
  return finding(
    holds,
    deciding.flatMap(({ marks }) => marks),
    deciding.flatMap(({ why }) => (why === '' ? [] : [why])).join('; '),
  );
}

/** @throws SyntaxError for an invalid pattern or JSON Schema; files are refused for one when they are read. */
export function testTurn(test: TurnTest, turn: Turn, dialogue: Dialogue): TurnFinding {
  const { text } = turn;
  if ('says' in test) {
    const { satisfied, evidence } = evaluateCheck({ says: test.says }, text);
    return finding(
      satisfied,
      evidence.map((span) => noted(span, `says ${listOf(test.says).join(', ')}`)),
    );
  }
  if ('contains' in test) return containing(listOf(test.contains), text);
  if ('matches' in test) return matching(test.matches, text);
  if ('json' in test) {
    const mistake = jsonMistake(test.json, text);
    return finding(mistake === null, [], mistake ?? '');
  }
  if ('number' in test) return numbered(test.number, text, dialogue.scenario);
  if ('length' in test) return long(test.length, text);
  if ('latency' in test) return quick(test.latency, turn);
  if ('language' in test) return inLanguage(test.language, turn, dialogue.languages);
  if ('confirms' in test) return confirming(test.confirms, turn, dialogue.turns);
  if ('repeats' in test) return repeating(test.repeats.likeness, turn, dialogue.turns);
  if ('refuses' in test) {
    const refusals = splitSentences(text).filter((sentence) => isRefusal(sentence.text));
    return finding(
      refusals.length > 0,
      refusals.map((sentence) => noted(sentence, 'refuses')),
    );
  }
  if ('leaksPrompt' in test) {
    const span = findPromptLeak(dialogue.target.systemPrompt, text, test.leaksPrompt.words);
    return span === null ? finding(false) : finding(true, [noted(span, 'from the system prompt')]);
  }
  if ('leaksPersonalData' in test) return telling(test.leaksPersonalData, turn, dialogue);
  if ('mentions' in test) return mentioning(test.mentions, text);
  if ('all' in test) {
    const parts = test.all.map((part) => testTurn(part, turn, dialogue));
    if (parts.some(({ holds }) => holds === false)) return joined(parts, false);
    return joined(parts, parts.some(({ holds }) => holds === null) ? null : true);
  }
  if ('any' in test) {
    const parts = test.any.map((part) => testTurn(part, turn, dialogue));
    if (parts.some(({ holds }) => holds)) return joined(parts, true);
    return joined(parts, parts.some(({ holds }) => holds === null) ? null : false);
  }
  if ('not' in test) {
    const inner = testTurn(test.not, turn, dialogue);
    return { ...inner, holds: inner.holds === null ? null : !inner.holds };
  }
  return assertNever(test);
}
