// The fifth evaluation set: support conversations of many trades and countries, written without sight of the detectors.
import { createRandom } from '../../../../src/core/statistics/random.ts';
import { type LabelledConversation, readMarks } from '../labelled.ts';
import { accountScripts } from './english-accounts.ts';
import { daySideScripts } from './english-everyday.ts';
import { moneyScripts } from './english-money.ts';
import { publicScripts } from './english-public.ts';
import { technicalScripts } from './english-technical.ts';
import { travelScripts } from './english-travel.ts';
import { frenchScripts } from './european-french.ts';
import { germanScripts } from './european-german.ts';
import { northernScripts } from './european-north.ts';
import { southernScripts } from './european-south.ts';
import { pick, type Random } from './random.ts';
import { createFiller } from './slots.ts';

const english = ['US', 'US', 'US', 'GB', 'GB', 'GB', 'IE', 'CA', 'AU', 'AU', 'NZ', 'ZA', 'IN', 'IN', 'SG'];
const sources = [
  accountScripts,
  daySideScripts,
  moneyScripts,
  publicScripts,
  travelScripts,
  technicalScripts,
  frenchScripts,
  germanScripts,
  northernScripts,
  southernScripts,
];

type Script = { readonly countries: readonly string[]; readonly turns: readonly string[] };

/** Scripts begin with "## GB IE", or "## *" for every English-speaking country; a turn begins with "U: " or "A: ". */
function readScripts(text: string): Script[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const named = block.slice(0, end).trim();
      return {
        countries: named === '*' ? english : named.split(' '),
        turns: block
          .slice(end)
          .trim()
          .split(/\n(?=[UA]: )/),
      };
    });
}

const scripts = sources.flatMap(readScripts);

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const drawn = items.map((item) => ({ item, at: random() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function fill(script: Script, id: string, random: Random): LabelledConversation {
  const filler = createFiller(pick(random, script.countries), random);
  const turns = filler(script.turns.join('\u0000')).split('\u0000');
  return { id, turns: turns.map((turn) => readMarks(turn.startsWith('U: ') ? 'user' : 'assistant', turn.slice(3))) };
}

/** The same conversations for the same seed. */
export function fifthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = createRandom(seed);
  const conversations: LabelledConversation[] = [];
  while (conversations.length < count) {
    for (const script of shuffled(scripts, random)) {
      if (conversations.length === count) break;
      conversations.push(fill(script, `fifth-${seed}-${conversations.length + 1}`, random));
    }
  }
  return conversations;
}
