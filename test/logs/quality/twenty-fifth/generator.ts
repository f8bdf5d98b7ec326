// Draws labelled support conversations from hand-written situations, each about equally often.
import type { LabelledConversation } from '../labelled.ts';
import { expand } from './engine.ts';
import { seeded } from './random.ts';
import { situations } from './situations.ts';

export function twentyFifthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = seeded(seed);
  const out: LabelledConversation[] = [];
  while (out.length < count) {
    for (const situation of random.shuffled(situations).slice(0, count - out.length)) {
      out.push(expand(situation, random, `${situation.desk}-${out.length + 1}`));
    }
  }
  return out;
}
