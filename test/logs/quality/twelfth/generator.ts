// The twelfth set: support chats and mails in nine languages, plain as a desk's export, every personal value marked.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { makeCast } from './cast.ts';
import { languageOf } from './locales.ts';
import { type Rand, randFrom } from './random.ts';
import type { Template } from './templates.ts';
import { accounts } from './templates-accounts.ts';
import { care } from './templates-care.ts';
import { german } from './templates-german.ts';
import { homes } from './templates-homes.ts';
import { money } from './templates-money.ts';
import { northern } from './templates-northern.ts';
import { plainAbroad } from './templates-plain-abroad.ts';
import { plainEnglish } from './templates-plain-english.ts';
import { romance } from './templates-romance.ts';
import { shops } from './templates-shops.ts';
import { travel } from './templates-travel.ts';
import { work } from './templates-work.ts';

export const templates: readonly Template[] = [
  ...[shops, homes, money, travel, care, accounts, work].flat(),
  ...[german, romance, northern, plainEnglish, plainAbroad].flat(),
];

const isEnglish = ({ locales }: Template): boolean => locales.every((locale) => languageOf(locale) === 'en');

/** Round and round through a list, shuffled anew each time. */
function rounds<T>(rand: Rand, list: readonly T[]): () => T {
  let rest: readonly T[] = [];
  return () => {
    if (rest.length === 0) rest = rand.shuffled(list);
    const [first, ...others] = rest;
    if (first === undefined) throw new Error('No templates');
    rest = others;
    return first;
  };
}

/** As people type in a hurry: all small, but for what must be exact. */
function hurried(turn: string): string {
  return turn
    .split(/(\[\[[^\]]+\]\])/)
    .map((part) =>
      !part.startsWith('[[') || /^\[\[(person|address|organisation):/.test(part) ? part.toLowerCase() : part,
    )
    .join('');
}

function written(template: Template, id: string, seed: number): LabelledConversation {
  const rand = randFrom(seed);
  const locale = rand.pick(template.locales);
  const cast = makeCast(rand, locale);
  const small = rand.chance(0.08);
  const lines = template.turns.map((turn) => {
    const chosen = turn.replace(/<([^<>]*\|[^<>]*)>/g, (_, choices: string) => rand.pick(choices.split('|')));
    const filled = chosen.replace(/\{([^}]+)\}/g, (_, slot: string) => cast.slot(slot));
    const tidy = filled.replace(/ {2,}/g, ' ').replace(/ +\n/g, '\n').trimEnd();
    return small && tidy.startsWith('U: ') ? `U: ${hurried(tidy.slice(3))}` : tidy;
  });
  return readScript(id, lines);
}

export function twelfthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const rand = randFrom(seed);
  const decks = [true, false].map((english) =>
    [true, false].map((plain) =>
      rounds(
        rand,
        templates.filter((template) => isEnglish(template) === english && template.plain === plain),
      ),
    ),
  );
  return Array.from({ length: count }, (_, at) => {
    const draw = decks[rand.chance(0.65) ? 0 : 1]?.[rand.chance(0.2) ? 0 : 1];
    if (draw === undefined) throw new Error('No templates');
    const template = draw();
    return written(template, `twelfth-${at + 1}-${template.topic}`, rand.int(1, 2 ** 31));
  });
}
