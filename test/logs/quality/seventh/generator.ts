// A seventh evaluation set: logs of support teams and assistants, written apart from the anonymiser, by templates.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { below, pick, type Random } from './random.ts';
import { createSlots } from './slots.ts';
import { seventhTemplates } from './templates.ts';

type Manner = 'plain' | 'lower' | 'keep';
type Template = { readonly countries: readonly string[]; readonly manner: Manner; readonly turns: readonly string[] };

/** A template begins with "# COUNTRIES [lower|keep]"; a line that begins neither "U: " nor "A: " continues its turn. */
export function readSeventh(text: string): readonly Template[] {
  return text
    .split(/^# (?=[A-Z]{2}[, \n])/m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [countries = '', flag] = head.split(' ');
      const manner = flag === 'lower' || flag === 'keep' ? flag : 'plain';
      return { countries: countries.split(','), manner, turns: lines.join('\n').split(/\n(?=[UA]: )/) };
    });
}

const marks = /(\[\[[^\]]+\]\])/;

/** Hurried writing, outside of what is marked: swapped or lost letters, no apostrophes, no last full stop. */
function hurried(random: Random, text: string): string {
  return text
    .split(marks)
    .map((part) => {
      if (part.startsWith('[[')) return part;
      return part
        .replace(/(?<![\w.@/:-])\p{Ll}{6,}(?![\w@/:-])/gu, (word) => {
          if (random() > 0.12) return word;
          const place = 1 + below(random, word.length - 3);
          if (random() < 0.4) return word.slice(0, place) + word.slice(place + 1);
          return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2);
        })
        .replace(/(?<=\p{Ll}n)'t\b/gu, 't');
    })
    .join('')
    .replace(/\.$/, '');
}

function write(id: string, random: Random, template: Template): LabelledConversation {
  const slot = createSlots(random, pick(random, template.countries), template.turns.join('\n'));
  const chance = random();
  const lower = template.manner === 'lower' ? chance < 0.75 : template.manner === 'plain' && chance < 0.07;
  const typing = template.manner !== 'keep' && chance > (template.manner === 'lower' ? 0.4 : 0.86);
  const turns = template.turns.map((turn) => {
    const speaker = turn.startsWith('U: ') ? 'user' : 'assistant';
    const filled = turn
      .slice(3)
      .replace(/<([^<>]*\|[^<>]*)>/g, (_all, choices: string) => pick(random, choices.split('|')))
      .replace(/\{([a-z]+\d?(?:\.[a-z]+)?)\}/g, (_all, name: string) => slot(name))
      .replace(/(?<=[.!?] )(?:he|she|his|her) /g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    const typed = typing && speaker === 'user' ? hurried(random, filled) : filled;
    return readMarks(speaker, lower && speaker === 'user' ? typed.toLowerCase() : typed);
  });
  return { id, turns };
}

function shuffled(random: Random, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => ({ index, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ index }) => index);
}

/** The same conversations for the same seed. */
export function seventhConversations(count: number, seed: number): readonly LabelledConversation[] {
  const templates = seventhTemplates.flatMap(readSeventh);
  const random = createRandom(seed * 7 + 3);
  let order: readonly number[] = [];
  return Array.from({ length: count }, (_, number) => {
    const place = number % templates.length;
    if (place === 0) order = shuffled(random, templates.length);
    const template = templates[order[place] ?? 0];
    if (template === undefined) throw new Error('No templates');
    return write(`seventh-${seed}-${number}`, createRandom(seed * 65_537 + number * 3 + 1), template);
  });
}
