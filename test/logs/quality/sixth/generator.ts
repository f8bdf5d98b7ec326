// A sixth evaluation set: logs of support teams and assistants by hand-written templates and generated values.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { below, pick, type Random } from './numbers.ts';
import { createSlots } from './slots.ts';
import { sixthTemplates } from './templates.ts';

type Template = { readonly countries: readonly string[]; readonly lower: boolean; readonly turns: readonly string[] };

/** A template begins with "# COUNTRIES [lower]"; a line that begins neither "U: " nor "A: " continues its turn. */
export function readTemplates(text: string): readonly Template[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [countries = '', flag] = head.split(' ');
      const turns = lines.join('\n').split(/\n(?=[UA]: )/);
      return { countries: countries.split(','), lower: flag === 'lower', turns };
    });
}

function shuffled(random: Random, length: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = below(random, index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}

function write(id: string, random: Random, template: Template): LabelledConversation {
  const slot = createSlots(random, pick(random, template.countries));
  const lower = template.lower && random() < 0.7;
  const turns = template.turns.map((turn) => {
    const speaker = turn.startsWith('U: ') ? 'user' : 'assistant';
    const text = turn
      .slice(3)
      .replace(/<([^<>]*\|[^<>]*)>/g, (_all, choices: string) => pick(random, choices.split('|')))
      .replace(/\{([a-z]+\d?(?:\.[a-z]+)?)\}/g, (_all, name: string) => slot(name))
      .replace(/(\[\[person:[^\]]+)\]\] \[\[person:/g, '$1 ');
    return readMarks(speaker, lower && speaker === 'user' ? text.toLowerCase() : text);
  });
  return { id, turns };
}

/** The same conversations for the same seed. */
export function sixthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const templates = sixthTemplates.flatMap(readTemplates);
  const random = createRandom(seed);
  let order: readonly number[] = [];
  return Array.from({ length: count }, (_, number) => {
    const place = number % templates.length;
    if (place === 0) order = shuffled(random, templates.length);
    const template = templates[order[place] ?? 0];
    if (template === undefined) throw new Error('No templates');
    return write(`sixth-${seed}-${number}`, createRandom(seed * 100_003 + number + 1), template);
  });
}
