// Draws labelled support conversations from hand-written situations in shuffled rounds.
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { Filler, type Random, seeded } from './fill.ts';
import { bankDesk } from './sit-bank.ts';
import { careDesk } from './sit-care.ts';
import { homeDesk } from './sit-home.ts';
import { northDesk } from './sit-north.ts';
import { plainDesk } from './sit-plain.ts';
import { shopDesk } from './sit-shop.ts';
import { southDesk } from './sit-south.ts';
import { techDesk } from './sit-tech.ts';
import { travelDesk } from './sit-travel.ts';

type Situation = {
  readonly places: readonly string[];
  readonly extra: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
};

const anywhere = 'GB GB GB US US IE AU NZ CA IN ZA SG PH NG'.split(' ');

function readSituation(block: string): Situation {
  const [head = '', ...lines] = block.trim().split('\n');
  const [places = '', ...pairs] = head.replace(/^# /, '').split(' | ');
  return {
    places: places === 'EN' ? anywhere : places.split(','),
    extra: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    lines,
  };
}

const desks = [bankDesk, homeDesk, shopDesk, techDesk, careDesk, travelDesk, plainDesk, northDesk, southDesk];
export const situations: readonly Situation[] = desks
  .flatMap((desk) => desk.split(/\n(?=# )/))
  .filter((block) => block.trim() !== '')
  .map(readSituation);

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function carelessly(marked: string): string {
  if (marked.includes('\n')) return marked;
  return marked
    .split(/(\[\[[^\]]*\]\])/)
    .map((part) => (/^\[\[(?!person|organisation|address)/.test(part) ? part : part.toLowerCase()))
    .join('');
}

function converse(random: Random, situation: Situation, id: string): LabelledConversation {
  const filler = new Filler(random, random.pick(situation.places), situation.extra);
  const careless = random.next() < 0.15;
  return {
    id,
    turns: situation.lines.map((line) => {
      const user = line.startsWith('U ');
      const marked = filler.text(line.slice(2));
      return readMarks(user ? 'user' : 'assistant', user && careless ? carelessly(marked) : marked);
    }),
  };
}

export function twentyEighthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  const drawn: LabelledConversation[] = [];
  while (drawn.length < count) {
    for (const situation of shuffled(random, situations)) {
      if (drawn.length === count) break;
      drawn.push(converse(random, situation, `twenty-eighth-${drawn.length + 1}`));
    }
  }
  return drawn;
}
