// The fifteenth set: conversations of twenty desks, every one written out, their slots filled by seed.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { type Situation, situationsOf } from './desk.ts';
import { desks } from './desks.ts';
import { type Random, randomFrom } from './random.ts';
import { slotsFor } from './slots.ts';

export const situations: readonly Situation[] = Object.entries(desks).flatMap(([name, desk]) =>
  situationsOf(name, desk),
);

const loweredKinds: readonly string[] = ['', 'person', 'organisation', 'address', 'birth-date', 'account'];

function shuffled(random: Random, list: readonly Situation[]): Situation[] {
  const deck = [...list];
  for (let at = deck.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    const [one, two] = [deck[at], deck[other]];
    if (one !== undefined && two !== undefined) [deck[at], deck[other]] = [two, one];
  }
  return deck;
}

/** Draws all of a list before any of it comes again. */
function drawer(random: Random, list: readonly Situation[]): () => Situation {
  let deck: Situation[] = [];
  return () => {
    if (deck.length === 0) deck = shuffled(random, list);
    const drawn = deck.pop();
    if (drawn === undefined) throw new Error('No situations');
    return drawn;
  };
}

function written(random: Random, situation: Situation): readonly string[] {
  const region = random.pick(situation.regions);
  const slot = slotsFor(random, region, random.pick(situation.firms), situation.desk === 'pensionFund' ? 1969 : 2004);
  return situation.turns.map((turn) => {
    const lower = situation.lower && turn.startsWith('U: ');
    return turn
      .replace(/<([^<>{}]*\|[^<>{}]*)>/g, (_, choices: string) => random.pick(choices.split('|')))
      .replace(/\{([^}]+)\}/g, (_, name: string) => {
        const { kind, text } = slot(name);
        const shown = lower && loweredKinds.includes(kind) ? text.toLowerCase() : text;
        return kind === '' ? shown : `[[${kind}:${shown}]]`;
      })
      .replace(/\.(\]\])?\.(?!\.)/g, (both, end: string | undefined) => (end === undefined ? both : `.${end}`));
  });
}

export function fifteenthConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = randomFrom(seed);
  const personal = drawer(
    random,
    situations.filter((each) => !each.plain),
  );
  const plain = drawer(
    random,
    situations.filter((each) => each.plain),
  );
  return Array.from({ length: count }, (_, at) => {
    const situation = at % 5 === 4 ? plain() : personal();
    const own = randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ (at + 1));
    return readScript(`fifteenth-${situation.desk}-${at + 1}`, written(own, situation));
  });
}
