// The thirty-first blind set: hand-written conversations of many trades, their values drawn by the seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { Kit } from './kit.ts';
import { seeded } from './random.ts';
import { situations } from './situations.ts';

/** Lines that begin with "| " follow in the same turn on a new line. */
function turnsOf(body: readonly string[]): string[] {
  const turns: string[] = [];
  for (const line of body) {
    if (/^[UA]: /.test(line)) turns.push(line);
    else if (line.startsWith('|')) turns.push(`${turns.pop() ?? ''}\n${line.slice(1).trim()}`);
    else turns.push(`${turns.pop() ?? ''} ${line.trim()}`);
  }
  return turns;
}

export function thirtyFirstConversations(count: number, seed: number): readonly LabelledConversation[] {
  const order = seeded(seed);
  let waiting: string[] = [];
  return Array.from({ length: count }, (_, i) => {
    if (waiting.length === 0) waiting = order.shuffled(situations);
    const [header = '', ...body] = (waiting.pop() ?? '').split('\n');
    const kit = new Kit(seeded(seed * 7919 + i * 104729), header);
    return readScript(
      `thirty-first-${seed}-${i + 1}`,
      turnsOf(body).map((turn) => kit.fill(turn)),
    );
  });
}
