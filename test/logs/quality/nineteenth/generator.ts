// Conversations of support desks with customers, in several languages, with personal data labelled; drawn by seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { bankDesks } from './en-bank.ts';
import { helpDesks } from './en-help.ts';
import { homeDesks } from './en-home.ts';
import { itDesks } from './en-it.ts';
import { peopleDesks } from './en-people.ts';
import { plainDesks } from './en-plain.ts';
import { shopDesks } from './en-shop.ts';
import { travelDesks } from './en-travel.ts';
import { germanDesks } from './in-german.ts';
import { northernDesks } from './in-north.ts';
import { plainAbroad } from './in-plain.ts';
import { romanceDesks } from './in-romance.ts';
import { scriptDesks } from './in-scripts.ts';
import { southernDesks } from './in-south.ts';
import { messy, writerOf } from './messy.ts';
import { languageOf } from './people.ts';
import { type Random, randomFrom } from './random.ts';
import { fill, type Scene } from './slots.ts';
import { tailsOf } from './tails.ts';

type Situation = { readonly locales: readonly string[]; readonly lines: readonly string[] };

const everyEnglish = ['us', 'us', 'uk', 'uk', 'uk', 'ie', 'au', 'ca', 'in', 'za', 'sg', 'nz'];

/** Blocks parted by blank lines; "@us uk" above one says where it and those after it are spoken. */
function situationsOf(text: string): readonly Situation[] {
  let locales: readonly string[] = everyEnglish;
  const found: Situation[] = [];
  for (const block of text.trim().split(/\n\s*\n/)) {
    const all = block.split('\n').map((line) => line.trim());
    const header = all.find((line) => line.startsWith('@'));
    if (header !== undefined) locales = header === '@en' ? everyEnglish : header.slice(1).split(' ');
    const spoken = all.filter((line) => !line.startsWith('@') && line !== '');
    if (spoken.length > 0) found.push({ locales, lines: spoken });
  }
  return found;
}

const english = [bankDesks, shopDesks, travelDesks, homeDesks, peopleDesks, itDesks, helpDesks].flatMap(situationsOf);
const abroad = [germanDesks, romanceDesks, southernDesks, northernDesks, scriptDesks].flatMap(situationsOf);
const plainEnglish = situationsOf(plainDesks);
const plainForeign = situationsOf(plainAbroad);

function endlessly(random: Random, situations: readonly Situation[]): () => Situation {
  let left: Situation[] = [];
  return () => {
    if (left.length === 0) left = [...random.shuffled(situations)];
    const next = left.pop();
    if (next === undefined) throw new Error('No situations');
    return next;
  };
}

/** The lines with, now and then, a further matter at their end and the names of those who write. */
function extended(random: Random, language: string, lines: readonly string[]): readonly string[] {
  const { ask, matters, signatures, agents } = tailsOf(language);
  const all = [...lines];
  if (random.chance(0.6) && all.length < 8) {
    const [wish = '', reply = ''] = random.pick(matters).split(' => ');
    if (all.at(-1)?.startsWith('U: ') === true) all.push(`A: ${random.pick(ask)}`);
    all.push(`U: ${wish}`, `A: ${reply}`);
  }
  const sign = (speaker: string, share: number, last: boolean, signs: readonly string[]): void => {
    const at = last ? all.findLastIndex((line) => line.startsWith(speaker)) : 0;
    const line = all[at];
    if (line === undefined || !line.startsWith(speaker) || !random.chance(share)) return;
    const between = random.pick([' ', ' ⏎ ']);
    const signed = line
      .slice(3)
      .split(' || ')
      .map((said) => `${said}${/[.!?;]$/.test(said) ? '' : '.'}${between}${random.pick(signs)}`);
    all[at] = `${speaker}${signed.join(' || ')}`;
  };
  sign('U: ', 0.17, false, signatures);
  sign('A: ', 0.2, true, agents);
  return all;
}

function told(id: string, random: Random, { locales, lines }: Situation, plain: boolean): LabelledConversation {
  const locale = random.pick(locales);
  const scene: Scene = { random, locale, filled: new Map(), people: new Map(), places: new Map(), cards: new Map() };
  const writer = writerOf(random, languageOf(locale));
  const script = (plain ? lines : extended(random, languageOf(locale), lines)).map((line, at) => {
    const said = random.pick(line.slice(3).split(' || ')).replaceAll(' ⏎ ', '\n').trim();
    const text = said
      .replace(/\{([a-z]+\d*)\}/g, (_, token: string) => fill(scene, token))
      .replace(/(?<=\d\.)\.(?=\s|$)/g, '');
    return `${line.slice(0, 3)}${line.startsWith('U: ') ? messy(random, writer, text, at === 0) : text}`;
  });
  return readScript(id, script);
}

export function nineteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = randomFrom(seed);
  const pools = [english, plainEnglish, abroad, plainForeign].map((pool) => endlessly(random, pool));
  return Array.from({ length: count }, (_, at) => {
    const plain = random.chance(0.2);
    const pool = pools[(random.chance(1 / 3) ? 2 : 0) + (plain ? 1 : 0)];
    if (pool === undefined) throw new Error('No pool');
    return told(`nineteenth-${seed}-${at + 1}`, random, pool(), plain);
  });
}

/** How many situations there are: English, English without personal data, of other languages, of those without. */
export const situationCounts = [english, plainEnglish, abroad, plainForeign].map((pool) => pool.length);
