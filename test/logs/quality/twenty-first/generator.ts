// The twenty-first labelled set: situations at some twenty desks in eleven languages, filled with values made up anew.
import { type LabelledConversation, readScript } from '../labelled.ts';
import { englishClaims } from './english-claims.ts';
import { englishDesk } from './english-desk.ts';
import { englishLife } from './english-life.ts';
import { englishLines } from './english-lines.ts';
import { englishMoney } from './english-money.ts';
import { englishPieces } from './english-pieces.ts';
import { englishShops } from './english-shops.ts';
import { englishTravel } from './english-travel.ts';
import { foreignDesk } from './foreign-desk.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { iberian } from './iberian.ts';
import { northern } from './northern.ts';
import { plainEnglish } from './plain-english.ts';
import { plainForeign } from './plain-foreign.ts';
import { randomFrom } from './random.ts';
import { fillSituation } from './slots.ts';
import { southern } from './southern.ts';

type Situation = { readonly locales: readonly string[]; readonly lines: readonly string[] };

/** "# uk ie" opens a situation that may happen in either country. */
function read(text: string): Situation[] {
  const situations: Situation[] = [];
  for (const block of text.split(/^# /m).slice(1)) {
    const [head = '', ...lines] = block.trim().split('\n');
    const said = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (said.some((line) => !/^[UA]: ./.test(line))) throw new Error(`Not "U: " or "A: " in: ${block}`);
    situations.push({ locales: head.trim().split(' '), lines: said });
  }
  return situations;
}

export const situations: readonly Situation[] = [
  englishMoney,
  englishShops,
  englishPieces,
  englishTravel,
  englishClaims,
  englishLines,
  englishLife,
  german,
  french,
  iberian,
  southern,
  northern,
  plainEnglish,
  plainForeign,
  englishDesk,
  foreignDesk,
].flatMap(read);

export function twentyFirstConversations(count: number, seed: number): readonly LabelledConversation[] {
  const random = randomFrom(seed);
  const conversations: LabelledConversation[] = [];
  while (conversations.length < count) {
    for (const { locales, lines } of random.shuffled(situations)) {
      if (conversations.length === count) break;
      const own = randomFrom(random.int(0, 2 ** 31 - 1));
      const id = `twenty-first-${seed}-${conversations.length + 1}`;
      conversations.push(readScript(id, fillSituation(own, own.pick(locales), lines)));
    }
  }
  return conversations;
}
