// A labelled set of support conversations in many languages; every personal value is drawn anew from the seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { goods } from './english-goods.ts';
import { life } from './english-life.ts';
import { money } from './english-money.ts';
import { more } from './english-more.ts';
import { tech } from './english-tech.ts';
import { filler } from './fill.ts';
import { east } from './foreign-east.ts';
import { abroad } from './foreign-more.ts';
import { west } from './foreign-west.ts';
import { english, type Locale, locales } from './locales.ts';
import { manner } from './manner.ts';
import { type Random, seeded } from './random.ts';

type Template = { readonly locales: readonly Locale[]; readonly lines: readonly string[] };

function templatesOf(text: string): Template[] {
  return text
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [header = '', ...lines] = block.split('\n');
      const names = header.replace('# ', '').split(' ');
      const own = names.includes('en') ? english : locales.filter((known) => names.includes(known));
      if (own.length === 0 || lines.length < 2) throw new Error(`Not a template: ${block}`);
      return { locales: own, lines };
    });
}
const templates = [money, tech, life, goods, more, west, east, abroad].flatMap(templatesOf);

function conversation(id: string, { locales: among, lines }: Template, random: Random): LabelledConversation {
  const locale = random.pick(among);
  const fill = filler(locale, lines, random);
  const written = manner(locale, random);
  const filled = lines.map((line) => {
    const text = fill(line).replace(/ *¶/g, '\n');
    return text.startsWith('U: ') ? `U: ${written(text.slice(3))}` : text;
  });
  return readScript(id, filled);
}

export function eighteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  const made: LabelledConversation[] = [];
  while (made.length < count) {
    for (const template of random.shuffled(templates).slice(0, count - made.length)) {
      made.push(conversation(`eighteenth-${seed}-${made.length + 1}`, template, random));
    }
  }
  return made;
}
