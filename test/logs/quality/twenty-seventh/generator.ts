// Labelled support conversations, drawn from hand-written situations with every slot filled afresh.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { Filler } from './filler.ts';
import { type Draw, drawFrom } from './random.ts';
import { english1 } from './situations-english-1.ts';
import { english2 } from './situations-english-2.ts';
import { english3 } from './situations-english-3.ts';
import { english4 } from './situations-english-4.ts';
import { english5 } from './situations-english-5.ts';
import { english6 } from './situations-english-6.ts';
import { other1 } from './situations-other-1.ts';
import { other2 } from './situations-other-2.ts';
import { other3 } from './situations-other-3.ts';

type Situation = { readonly places: readonly string[]; readonly genders: string; readonly lines: readonly string[] };

function readSituation(text: string): Situation {
  const [head = '', ...rest] = text.trim().split('\n');
  const [places = '', genders = ''] = head.trim().split(' ');
  const lines: string[] = [];
  for (const line of rest) {
    if (line.startsWith('U: ') || line.startsWith('A: ')) lines.push(line);
    else lines.push(`${lines.pop() ?? ''}\n${line}`);
  }
  return { places: places.split(','), genders, lines };
}

export const situations: readonly Situation[] = [
  english1,
  english2,
  english3,
  english4,
  english5,
  english6,
  other1,
  other2,
  other3,
].flatMap((file) => file.split(/^= /m).slice(1).map(readSituation));

function shuffled(draw: Draw): readonly Situation[] {
  const order = [...situations];
  for (let at = order.length - 1; at > 0; at--) {
    const other = draw.below(at + 1);
    const moved = order[at] as Situation;
    order[at] = order[other] as Situation;
    order[other] = moved;
  }
  return order;
}

export function twentySeventhConversations(count: number, seed: number): readonly LabelledConversation[] {
  const draw = drawFrom(seed);
  const conversations: LabelledConversation[] = [];
  let round: readonly Situation[] = [];
  for (let made = 0; made < count; made++) {
    const at = made % situations.length;
    if (at === 0) round = shuffled(draw);
    const { places, genders, lines } = round[at] as Situation;
    const filler = new Filler(draw, draw.of(places), genders);
    conversations.push(
      readScript(
        `twenty-seventh-${made + 1}`,
        lines.map((line) => filler.fill(line)),
      ),
    );
  }
  return conversations;
}
