// An eighth evaluation set: logs that owners bring, by hand-written templates and values drawn afresh.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { below, pick, type Random } from './mechanics.ts';
import { hurried, small } from './noise.ts';
import { createSlots } from './slots.ts';
import { templateTexts } from './templates.ts';

type Template = { readonly countries: readonly string[]; readonly spoken: boolean; readonly turns: readonly string[] };

const english = 'US,GB,IE,CA,AU,IN,NG,KE,ZA,SG,PH';

/** "# COUNTRIES [spoken]"; then "U: " and "A: " lines; "+ " continues a line, any other line is a line of its turn. */
export function readTemplates(text: string): readonly Template[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [codes = '', flag] = head.split(' ');
      const turns = lines
        .join('\n')
        .replace(/\n\+ /g, ' ')
        .split(/\n(?=[UA]: )/);
      return { countries: codes.replace('EN', english).split(','), spoken: flag === 'spoken', turns };
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
  const slot = createSlots(random, pick(random, template.countries), template.spoken);
  // What a later mention asks of a person or an organisation holds from the first one on.
  for (const [, name = ''] of template.turns.join('\n').matchAll(/\{((?:[wm]\d?|o\d?\.(?!m\}|up\}))[a-z.]*)\}/g))
    slot(name);
  const style = template.spoken ? 1 : random();
  const turns = template.turns.map((turn) => {
    const speaker = turn.startsWith('U: ') ? 'user' : 'assistant';
    const text = turn
      .slice(3)
      .replace(/<([^<>]*\|[^<>]*)>/g, (_all, choices: string) => pick(random, choices.split('|')))
      .replace(/\{([a-z]+\d?(?:\.[a-z]+)?)\}/g, (_all, name: string) => slot(name))
      .replace(/(\[\[person:[^\]]+)\]\] \[\[person:/g, '$1 ');
    if (template.spoken) return readMarks(speaker, text.toLowerCase());
    if (speaker === 'assistant') return readMarks(speaker, style < 0.05 ? hurried(random, text) : text);
    const typed = style > 0.1 && style < 0.25 ? small(text) : text;
    return readMarks(speaker, style < 0.18 ? hurried(random, typed) : typed);
  });
  return { id, turns };
}

export const countTemplates = (): number => templateTexts.flatMap(readTemplates).length;

/** The same conversations for the same seed. */
export function eighthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const templates = templateTexts.flatMap(readTemplates);
  const random = createRandom(seed);
  let order: readonly number[] = [];
  return Array.from({ length: count }, (_, number) => {
    const place = number % templates.length;
    if (place === 0) order = shuffled(random, templates.length);
    const template = templates[order[place] ?? 0];
    if (template === undefined) throw new Error('No templates');
    return write(`eighth-${seed}-${number}`, createRandom(seed * 100_003 + number + 1), template);
  });
}
