// Blind set 23: support logs of some twenty desks. The situations lie in the sibling files, one a block of lines.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { english1 } from './english-1.ts';
import { english2 } from './english-2.ts';
import { english3 } from './english-3.ts';
import { english4 } from './english-4.ts';
import { english5 } from './english-5.ts';
import { english6 } from './english-6.ts';
import { other1 } from './other-1.ts';
import { other2 } from './other-2.ts';
import { other3 } from './other-3.ts';
import { englishRegions, pick, type Random, type Sex, Values } from './values.ts';

type Situation = { readonly regions: readonly string[]; readonly lines: readonly string[] };

function randomFrom(seed: number): Random {
  let state = (seed * 2654435761 + 2323) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Blocks parted by blank lines; "@gb,ie" before a block says where it and those after it take place. */
function readSituations(text: string): readonly Situation[] {
  let regions: readonly string[] = ['gb'];
  const situations: Situation[] = [];
  for (const block of text.trim().split(/\n\s*\n/)) {
    const lines = block.split('\n');
    if (lines[0]?.startsWith('@')) regions = (lines.shift() ?? '').slice(1).split(',');
    if (lines.length > 0) situations.push({ regions, lines });
  }
  return situations;
}

const situations = [english1, english2, english3, english4, english5, english6, other1, other2, other3].flatMap(
  readSituations,
);
export const situationCount = situations.length;

function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

type Style = 'plain' | 'lower' | 'typos' | 'open';

function typo(random: Random, word: string): string {
  if (random() > 0.07) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** How the customer types; marked values keep their letters but for those of a customer without capitals. */
function styled(random: Random, style: Style, line: string): string {
  if (!line.startsWith('U: ')) return line;
  const text = line.slice(3);
  if (style === 'lower') return `U: ${text.toLowerCase().replace(/[.!]$/, '')}`;
  if (style === 'open') return `U: ${text.replace(/\.$/, '')}`;
  if (style !== 'typos') return line;
  const parts = text.split(/(\[\[[^\]]+\]\])/);
  const changed = parts.map((part) =>
    part.startsWith('[[')
      ? part
      : part.replace(/(?<![\p{L}\d-])[a-z]{5,}(?![\p{L}\d-])/gu, (word) => typo(random, word)),
  );
  return `U: ${changed.join('')}`;
}

const female =
  /(?:\b(?:mum|mother|mom|mums \(|nan|gran|wife|daughter|sister|girlfriend|Mrs|Ms|Frau|Madame|Mme|señora|Dra\.|doctora|signora|mevrouw|madre|fille|dotter|Tochter|filha|juf|carer|nurse|dochter|hermana|calls herself)) ?\{([P-W])|\{([P-W])\},? (?:wife|daughter)\b/g;
const male =
  /(?:\b(?:father|dad|husband|son|brother|bro|Mr|Herr|Sohn|fils|hijo|figlio|zoon|Monsieur|M\.|called|vecino|Kollege|hausmeister|mr)) ?\{([P-W])|\{([P-W])\}, mio padre/g;

function sexesIn(text: string): ReadonlyMap<string, Sex> {
  const found = (pattern: RegExp, sex: Sex) =>
    [...text.matchAll(pattern)].map((match) => [match[1] ?? match[2] ?? '', sex] as const);
  return new Map([...found(female, 'female'), ...found(male, 'male')]);
}

const introductions = [
  '{A} here. ',
  "You're chatting with {A}. ",
  'This is {A} from customer care. ',
  "I'm {A}, I'll be looking after this. ",
  "Thanks for waiting, it's {A}. ",
  '{A} speaking. ',
  '[{A}] ',
];

/** Some English-speaking agents give their name where the situation does not say so. */
function introduced(random: Random, { regions, lines }: Situation): readonly string[] {
  const personal = lines.some((line) => /\{(?!-)/.test(line)) && !lines.some((line) => line.includes('{A'));
  if (!personal || !englishRegions.has(regions[0] ?? '') || random() > 0.35) return lines;
  const first = lines.findIndex((line) => line.startsWith('A: '));
  const words = pick(random, introductions);
  return lines.map((line, index) => (index === first ? `A: ${words}${line.slice(3)}` : line));
}

function write(random: Random, situation: Situation, id: string): LabelledConversation {
  const values = new Values(random, pick(random, situation.regions), sexesIn(situation.lines.join('\n')));
  const style = pick<Style>(random, ['plain', 'plain', 'plain', 'plain', 'lower', 'typos', 'typos', 'open']);
  const lines = introduced(random, situation).map((line) => {
    const chosen = line.replace(/‹([^›]*)›/g, (_, options: string) => pick(random, options.split('¦')));
    const filled = chosen.replace(/\{([^{}]+)\}/g, (_, token: string) => values.token(token));
    return styled(random, style, filled).replaceAll('⏎', '\n');
  });
  return readScript(id, lines);
}

export function twentyThirdConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = randomFrom(seed);
  const conversations: LabelledConversation[] = [];
  while (conversations.length < count) {
    for (const situation of shuffled(random, situations).slice(0, count - conversations.length))
      conversations.push(write(random, situation, `twenty-third-${conversations.length + 1}`));
  }
  return conversations;
}
