// The owner's own lists and patterns, and texts that the owner wants kept.
import { anyOf } from './any-of.ts';
import { type Found, found, type Rules } from './types.ts';

export type CustomDetector = {
  detect(text: string): readonly Found[];
  /** Whether all of a span's text is to be kept. */
  keeps(text: string): boolean;
};

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
