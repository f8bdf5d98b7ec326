// Conversations of the thirty-fifth set: hand-written situations, values made up by the seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { fill } from './fill.ts';
import { seeded, shuffled } from './random.ts';
import { situations } from './situations.ts';

/** Lines that do not open a turn continue it: two blanks for a wrapped line, "| " for a new line. */
function turnsOf(script: string): string[] {
  const turns: string[] = [];
  for (const line of script.split('\n')) {
    if (/^[UA]: /.test(line)) turns.push(line);
    else {
      const last = turns.pop() ?? '';
      turns.push(line.startsWith('|') ? `${last}\n${line.slice(2)}` : `${last} ${line.trimStart()}`);
    }
  }
  return turns;
}

export function thirtyFifthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  const made: LabelledConversation[] = [];
  let order: (typeof situations)[number][] = [];
  for (let i = 0; i < count; i++) {
    if (order.length === 0) order = shuffled(situations, random);
    const next = order.pop();
    if (next === undefined) throw new Error('No situations');
    const [land, script] = next;
    const turns = fill(land, turnsOf(script).join('\0'), random).split('\0');
    made.push(readScript(`thirty-fifth-${seed}-${i + 1}`, turns));
  }
  return made;
}
