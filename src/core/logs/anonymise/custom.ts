// The owner's own lists and patterns, texts that the owner wants kept, and what a model said is named.
import { type Found, found, type NamesSaid, type Rules } from './types.ts';

export type CustomDetector = {
  detect(text: string): readonly Found[];
  /** Whether all of a span's text is to be kept. */
  keeps(text: string): boolean;
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Longest first, so that "Ann Lee" is not found as "Ann". Null for an empty list. */
function anyOf(texts: readonly string[]): RegExp | null {
  const usable = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (usable.length === 0) return null;
  const longest = usable.toSorted((one, other) => other.length - one.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longest.map((text) => escaped(text).replaceAll(/\s+/g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** Rules are one object for a whole import, and are made into patterns once. */
const made = new WeakMap<Rules, CustomDetector>();

export function customDetector(rules: Rules): CustomDetector {
  const known = made.get(rules) ?? detectorOf(rules);
  made.set(rules, known);
  return known;
}

function detectorOf(rules: Rules): CustomDetector {
  const [persons, organisations] = [anyOf(rules.persons), anyOf(rules.organisations)];
  const kept = new Set(rules.keep.map((text) => text.trim().toLowerCase()));
  return {
    detect(text) {
      const spans: Found[] = [];
      const add = (pattern: RegExp | null, kind: Found['kind'], rule: string): void => {
        if (pattern === null) return;
        for (const { index, 0: all } of text.matchAll(pattern))
          if (all !== '') spans.push(found(kind, index, index + all.length, 'certain', rule));
      };
      add(persons, 'person', 'in the owner’s list');
      add(organisations, 'organisation', 'in the owner’s list');
      for (const { name, pattern } of rules.patterns) add(pattern, 'custom', `the owner’s pattern ${name}`);
      return spans;
    },
    keeps: (text) => kept.size > 0 && kept.has(text.trim().toLowerCase()),
  };
}

/** Where the texts stand that a model said are names, in the casing that it copied. */
export function namesSaid({ persons, organisations }: NamesSaid, text: string): readonly Found[] {
  return [
    ...placesOf(persons, text).map(([start, end]) => found('person', start, end, 'likely', 'named by the model')),
    ...placesOf(organisations, text).map(([start, end]) =>
      found('organisation', start, end, 'likely', 'named by the model'),
    ),
  ];
}

/** Whole words only. A conversation names few: no pattern is made for them. */
function placesOf(names: readonly string[], text: string): readonly (readonly [start: number, end: number])[] {
  const letter = /[\p{L}\p{N}]/u;
  return names.flatMap((name) => {
    const places: (readonly [number, number])[] = [];
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))) places.push([start, end]);
    }
    return places;
  });
}
