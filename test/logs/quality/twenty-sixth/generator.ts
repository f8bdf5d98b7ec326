// Draws labelled support conversations from the situations of this folder, in shuffled rounds.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { filled } from './fill.ts';
import { seeded } from './random.ts';
import { situations } from './situations.ts';

export function twentySixthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const rng = seeded(seed);
  const conversations: LabelledConversation[] = [];
  while (conversations.length < count) {
    for (const situation of rng.shuffled(situations)) {
      if (conversations.length === count) break;
      conversations.push(readScript(`twenty-sixth-${conversations.length + 1}`, filled(rng, situation)));
    }
  }
  return conversations;
}
