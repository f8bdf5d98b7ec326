// A blind set of support conversations of many trades and lands; see fill.ts for how values are made.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { filler } from './fill.ts';
import { seeded, shuffled } from './random.ts';
import { situations } from './situations.ts';

export function thirtyThirdConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  let deck: (typeof situations)[number][] = [];
  return Array.from({ length: count }, (_, i) => {
    if (deck.length === 0) deck = shuffled(situations, random);
    const situation = deck.pop();
    if (situation === undefined) throw new Error('No situations');
    const fill = filler(situation.land, random);
    return readScript(
      `thirty-third-${seed}-${i + 1}`,
      situation.turns.map((turn) => fill(turn)),
    );
  });
}
