// The twentieth set: conversations at many desks in eleven languages, written without a look at the detector.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { abroad } from './abroad.ts';
import { east } from './east.ts';
import { home } from './en-home.ts';
import { it } from './en-it.ts';
import { money } from './en-money.ts';
import { more } from './en-more.ts';
import { nothing } from './en-nothing.ts';
import { people } from './en-people.ts';
import { shops } from './en-shops.ts';
import { travel } from './en-travel.ts';
import { hurried, type Style } from './hurried.ts';
import { type Random, seeded } from './random.ts';
import { south } from './south.ts';
import { Scene, type Situation } from './template.ts';
import { west } from './west.ts';

export const situations: readonly Situation[] = [
  ...money,
  ...shops,
  ...travel,
  ...home,
  ...people,
  ...it,
  ...more,
  ...nothing,
  ...west,
  ...south,
  ...east,
  ...abroad,
];

const holds = ({ lines }: Situation): boolean =>
  lines.some((line) => /\{(?!_:|(?:money|date|time|town)[}.])/.test(line));
const foreign = new Set(['de', 'fr', 'nl', 'es', 'mx', 'pt', 'br', 'it', 'pl', 'tr', 'ru', 'ja']);
const pile = (abroad: boolean, full: boolean): readonly Situation[] =>
  situations.filter((situation) => foreign.has(situation.locale) === abroad && holds(situation) === full);
const piles = {
  full: pile(false, true),
  empty: pile(false, false),
  fullAbroad: pile(true, true),
  emptyAbroad: pile(true, false),
};
/** A third in other languages, and somewhat more than a fifth with nothing personal in them. */
const turn: readonly (keyof typeof piles)[] = (
  [
    ['full', 14],
    ['empty', 4],
    ['fullAbroad', 7],
    ['emptyAbroad', 2],
  ] as const
).flatMap(([name, times]) => Array.from({ length: times }, () => name));

/** Where English is written, the more common the more often. */
const english = ['us', 'us', 'us', 'gb', 'gb', 'gb', 'ie', 'au', 'in', 'za', 'sg', 'ca', 'nz'];

function drawStyle(random: Random): Style {
  const drawn = random.next();
  if (drawn < 0.6) return 'as-written';
  if (drawn < 0.72) return 'lower';
  if (drawn < 0.82) return 'bare';
  if (drawn < 0.94) return 'typos';
  return 'loud';
}

export function twentiethConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const { desk, locale, lines } = random.deal(piles[random.deal(turn)]);
    const scene = new Scene(random, locale === 'en' ? random.deal(english) : locale);
    const style = locale === 'ja' ? 'as-written' : drawStyle(random);
    const script = lines.map((line) => hurried(random, scene.locale, style, scene.fill(line)));
    return readScript(`twentieth-${at + 1}-${desk}`, script);
  });
}
