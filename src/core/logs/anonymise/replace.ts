// What stands for an original: a numbered placeholder or a natural surrogate, the same for the same value all conversation long.
import type { ReplacementStyle, SpanKind } from '../../../shared/logs.ts';
import { createDraw, type Draw } from './draw.ts';
import { surrogateOf } from './surrogates.ts';
import { tokensOf } from './tokens.ts';

export type Replacer = {
  /** Never what stood there; equal for equal values of one kind, however they are spaced or cased. */
  replacement(kind: SpanKind, original: string): string;
};

/**
 * For one conversation. `salt` is random, of this import alone, and not kept; without it nobody can tell which original led
 * to a surrogate. `originals` are values that no surrogate may be.
 */
export function createReplacer(options: {
  readonly style: ReplacementStyle;
  readonly salt: Uint8Array;
  readonly conversation: number;
  readonly originals: readonly string[];
}): Replacer {
  return options.style === 'placeholder'
    ? placeholders()
    : surrogates(createDraw(options.salt, options.conversation), options.originals);
}

const labels: Readonly<Record<SpanKind, string>> = {
  email: 'EMAIL',
  phone: 'PHONE',
  card: 'CARD',
  iban: 'IBAN',
  'national-id': 'NATIONAL_ID',
  ip: 'IP',
  mac: 'MAC',
  url: 'URL',
  address: 'ADDRESS',
  account: 'ACCOUNT',
  'birth-date': 'BIRTH_DATE',
  person: 'PERSON',
  organisation: 'ORGANISATION',
  secret: 'SECRET',
  custom: 'CUSTOM',
};

/** Spacing, casing and signs do not make another value. */
export function keyOf(kind: SpanKind, original: string): string {
  const plain = original.normalize('NFKC').toLowerCase();
  if (kind === 'phone' || kind === 'card') return plain.replaceAll(/\D/g, '') || plain;
  if (kind === 'email' || kind === 'url' || kind === 'secret') return plain.replaceAll(/\s/g, '');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * A name alone gets the number of the first whole name that has it, a whole name that of one whose words it adds to or leaves
 * out: "Tor" and "Tor B. Ali" are Tor Ali, and "Lars Ali" is another.
 */
function placeholders(): Replacer {
  const numbers = new Map<string, number>();
  const counts = new Map<SpanKind, number>();
  const persons: { readonly number: number; readonly words: Set<string> }[] = [];
  const next = (kind: SpanKind): number => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  };
  const person = (original: string): number => {
    const told = tokensOf(original).map(({ lower }) => lower);
    const whole = told.filter((word) => word.length > 1);
    const words = new Set(whole.length > 0 ? whole : told);
    const same = persons.find((one) => one.words.isSubsetOf(words) || words.isSubsetOf(one.words));
    if (same === undefined) {
      persons.push({ number: next('person'), words });
      return persons.length;
    }
    for (const word of words) same.words.add(word);
    return same.number;
  };
  return {
    replacement(kind, original) {
      if (kind === 'person') return `[PERSON_${person(original)}]`;
      const key = `${kind} ${keyOf(kind, original)}`;
      const number = numbers.get(key) ?? next(kind);
      numbers.set(key, number);
      return `[${labels[kind]}_${number}]`;
    },
  };
}

const mostAttempts = 50;

function surrogates(draw: Draw, originals: readonly string[]): Replacer {
  const taken = new Set(
    originals.flatMap((original) => [original.toLowerCase(), ...tokensOf(original).map(({ lower }) => lower)]),
  );
  const chosen = new Map<string, string>();
  /** Another draw where the surrogate is an original of the conversation or stands for another value already. */
  const free = (key: string, make: (attempt: number) => string): string => {
    const before = chosen.get(key);
    if (before !== undefined) return before;
    let made = make(0);
    for (let attempt = 1; attempt < mostAttempts && taken.has(made.toLowerCase()); attempt++) made = make(attempt);
    taken.add(made.toLowerCase());
    chosen.set(key, made);
    return made;
  };
  return {
    replacement: (kind, original) => surrogateOf(kind, original, { draw, free, key: keyOf(kind, original) }),
  };
}
