// Fourteenth set: twenty support desks, in the manners of their countries, every personal value labelled.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { deskScripts } from './desks.ts';
import { between, mulberry32, type Random, shuffled } from './random.ts';
import { slotsFor } from './slots.ts';

type Script = { readonly desk: string; readonly text: string };

const scripts: readonly Script[] = Object.entries(deskScripts).flatMap(([desk, texts]) =>
  texts.map((text) => ({ desk, text })),
);

export const scriptCount = scripts.length;

/** Lines of turns: "U: " and "A: " begin one, "| " begins a line within it, two spaces go on with the line above. */
function turnsOf(lines: readonly string[]): string[] {
  const turns: string[] = [];
  for (const line of lines) {
    if (/^[UA]: /.test(line)) turns.push(line);
    else if (line.startsWith('|')) turns.push(`${turns.pop() ?? ''}\n${line.slice(1).trimStart()}`);
    else if (line.startsWith('  ')) turns.push(`${turns.pop() ?? ''} ${line.trimStart()}`);
    else if (line !== '') throw new Error(`Badly written line: ${line}`);
  }
  return turns;
}

function choose(random: Random, text: string): string {
  return text.replace(/<([^<>]*\|[^<>]*)>/g, (_, options: string) => {
    const list = options.split('|');
    return list[between(random, 0, list.length - 1)] ?? '';
  });
}

function writeScript(random: Random, id: string, { desk, text }: Script): LabelledConversation {
  const [head = '', ...lines] = text.split('\n');
  const [country = '', ...manners] = head.trim().split(' ');
  const slots = slotsFor(random, desk, country, manners);
  const turns = turnsOf(lines).map((turn) => {
    const low = manners.includes('low') && turn.startsWith('U: ');
    return choose(random, turn).replace(/\{([^{}]+)\}/g, (_, slot: string) => slots(slot, low));
  });
  return readScript(id, turns);
}

export function fourteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = mulberry32(seed);
  let queue: Script[] = [];
  return Array.from({ length: count }, (_, at) => {
    if (queue.length === 0) queue = shuffled(random, scripts);
    const script = queue.pop();
    if (script === undefined) throw new Error('No scripts');
    return writeScript(random, `fourteenth-${at + 1}`, script);
  });
}
