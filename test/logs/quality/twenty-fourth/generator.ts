// Labelled support conversations drawn from situations written by hand.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { fill } from './fill.ts';
import { easternPlaces } from './places-east.ts';
import { englishPlaces } from './places-english.ts';
import type { Place } from './places-type.ts';
import { westernPlaces } from './places-west.ts';
import { type Random, seeded } from './random.ts';
import { situations } from './situations.ts';

export type Situation = {
  readonly id: string;
  readonly countries: readonly string[];
  readonly sexes: readonly string[];
  readonly lines: readonly string[];
};

const moneys: Readonly<Record<string, string>> = {
  GB: '£',
  IE: '€',
  US: '$',
  CA: '$',
  AU: '$',
  NZ: '$',
  IN: '₹',
  ZA: 'R',
  SG: 'S$',
  PH: '₱',
  NG: '₦',
};
const places: Readonly<Record<string, Place>> = {
  ...englishPlaces,
  ...westernPlaces,
  ...easternPlaces,
  hi: { ...(englishPlaces.IN as Place), language: 'hi' },
};
const everywhere = Object.keys(englishPlaces);

function readSituations(): readonly Situation[] {
  return Object.entries(situations).flatMap(([file, text]) =>
    text
      .split(/^== /m)
      .slice(1)
      .map((block, at) => {
        const [head = '', ...lines] = block.trim().split('\n');
        const named = head.trim().split(' ');
        const sexes = named.filter((word) => word.includes('='));
        const countries = named[0] === '*' ? everywhere : named.filter((word) => !word.includes('='));
        return { id: `${file}-${at + 1}`, countries, sexes, lines };
      }),
  );
}

function drawn(situation: Situation, id: string, random: Random): LabelledConversation {
  const country = random.pick(situation.countries);
  const place = places[country];
  if (place === undefined) throw new Error(`No country ${country} in ${situation.id}`);
  const elsewhere = place.language === 'en' ? Object.values(englishPlaces) : [];
  const { sexes } = situation;
  const scene = {
    random,
    place,
    sexes,
    money: moneys[country] ?? '€',
    elsewhere,
    people: new Map(),
    values: new Map(),
  };
  return readScript(
    id,
    situation.lines.map((line) => line.slice(0, 3) + fill(line.slice(3), scene)),
  );
}

export function twentyFourthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  const all = readSituations();
  const found: LabelledConversation[] = [];
  while (found.length < count) {
    for (const situation of random.shuffled(all).slice(0, count - found.length)) {
      found.push(drawn(situation, `twenty-fourth-${found.length + 1}-${situation.id}`, random));
    }
  }
  return found;
}
